package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.shell.manual.Flag;
import tcptutor.shell.text.Messages;

/** What stands on a command line before the word that is being typed. */
final class Typed {
  private final List<Flag> flags = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();
  private final Messages texts;
  private String name = "";
  private Flag open;
  private boolean ended;

  /** Reads the words that are complete. */
  Typed(List<String> words, Messages texts) {
    this.texts = texts;
    flags.addAll(HelpText.globals(texts));
    for (String word : words) {
      take(word);
    }
  }

  private void take(String word) {
    if (open != null) {
      put(open, word);
      open = null;
    } else if (ended || !word.startsWith("-") || word.equals("-")) {
      argument(word);
    } else if (word.equals("--")) {
      ended = true;
    } else {
      option(word);
    }
  }

  private void argument(String word) {
    if (!name.isEmpty()) {
      arguments.add(word);
      return;
    }
    name = word;
    Command command = Commands.named(word);
    if (command != null) {
      flags.addAll(0, HelpText.flags(command, texts));
    }
  }

  private void option(String word) {
    int equals = word.indexOf('=');
    Flag flag = flag(equals < 0 ? word : word.substring(0, equals));
    if (flag == null) {
      return;
    }
    if (equals >= 0 || flag.argument().isEmpty()) {
      put(flag, word.substring(equals + 1));
    } else {
      open = flag;
    }
  }

  private void put(Flag flag, String value) {
    flag.names().forEach(name -> values.put(name, value));
  }

  /** The command; empty while there is none. */
  String name() {
    return name;
  }

  /** What follows the command and is no option. */
  List<String> arguments() {
    return arguments;
  }

  /** Every option that may stand here. */
  List<Flag> flags() {
    return flags;
  }

  /** The option of this name; null if there is none. */
  Flag flag(String option) {
    for (Flag flag : flags) {
      if (flag.names().contains(option)) {
        return flag;
      }
    }
    return null;
  }

  /** The option whose value is being typed; null if none waits for one. */
  Flag open() {
    return open;
  }

  /** Whether only arguments can follow, since {@code --} stands before. */
  boolean ended() {
    return ended;
  }

  /** Whether an option was given. */
  boolean has(Flag flag) {
    return values.containsKey(flag.names().get(0));
  }

  /** The value that an option was given, or else the other one. */
  String value(String option, String otherwise) {
    return values.getOrDefault(option, otherwise);
  }
}
