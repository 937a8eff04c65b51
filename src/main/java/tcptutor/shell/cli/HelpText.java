package tcptutor.shell.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import tcptutor.shell.manual.Flag;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;

/** Writes help within the console's width, Chinese included. */
final class HelpText {
  private static final int LEFT = 26;

  private final Console console;
  private final Messages texts;
  private final PrintStream out;

  HelpText(Console console) {
    this.console = console;
    this.texts = console.messages();
    this.out = console.out();
  }

  /** What {@code tcptutor --help} says; must not need the commands' classes. */
  void overview() {
    paragraph(texts.tagline());
    out.println();
    heading(texts.usageHeading());
    out.println("  tcptutor [COMMAND] [OPTIONS]");
    out.println();
    heading(texts.commandsHeading());
    for (String name : Commands.NAMES) {
      row(name, Commands.summary(name, texts));
    }
    out.println();
    paragraph(texts.noCommandHelp() + " " + texts.moreHelp());
    out.println();
    rows(texts.globalOptionsHeading(), globals(texts));
    out.println();
    rows(texts.exitCodesHeading(), exits(texts));
  }

  /** What {@code tcptutor help NAME} says. */
  void command(Command command) {
    Command.Help help = command.help(texts);
    heading(texts.usageHeading());
    out.println("  tcptutor " + help.usage());
    out.println();
    paragraph(help.about());
    out.println();
    options(command);
    rows(texts.globalOptionsHeading(), globals(texts));
    examples(help.examples());
  }

  /** The options of a command alone. */
  static List<Flag> flags(Command command, Messages texts) {
    List<Flag> flags = new ArrayList<>();
    for (Option option : command.options(texts).getOptions()) {
      flags.add(new Flag(spelled(option), option.getDescription()));
    }
    return flags;
  }

  /** The options of every command: help, the man page and completion have them from here. */
  static List<Flag> globals(Messages texts) {
    return List.of(
        new Flag("--lang en|zh", texts.langOption()),
        new Flag("--width N", texts.widthOption()),
        new Flag("--no-color", texts.noColorOption()),
        new Flag("--plain", texts.plainOption()),
        new Flag("--theme dark|light|terminal", texts.themeOption()),
        new Flag("--no-motion", texts.noMotionOption()),
        new Flag("--ambiguous-width 1|2", texts.ambiguousWidthOption()),
        new Flag("-h, --help", texts.helpOption()),
        new Flag("-V, --version", texts.versionOption()));
  }

  /** The exit codes with their meanings. */
  static List<Flag> exits(Messages texts) {
    return List.of(
        new Flag("0", texts.exitDone()),
        new Flag("1", texts.exitNo()),
        new Flag("2", texts.exitUsage()),
        new Flag("70", texts.exitBug()),
        new Flag("130", texts.exitInterrupted()));
  }

  private void options(Command command) {
    List<Flag> flags = flags(command, texts);
    if (!flags.isEmpty()) {
      rows(texts.optionsHeading(), flags);
      out.println();
    }
  }

  private void rows(String heading, List<Flag> flags) {
    heading(heading);
    for (Flag flag : flags) {
      row(flag.spelled(), flag.about());
    }
  }

  private void examples(List<String> examples) {
    if (!examples.isEmpty()) {
      out.println();
      heading(texts.examplesHeading());
    }
    for (String example : examples) {
      out.println("  " + example);
    }
  }

  private void heading(String text) {
    out.println(console.style().bold(text));
  }

  private void paragraph(String text) {
    for (String line : Columns.wrap(text, console.width())) {
      out.println(line);
    }
  }

  private void row(String left, String right) {
    String margin = " ".repeat(LEFT);
    String head = "  " + Columns.padRight(left, LEFT - 4) + "  ";
    if (Columns.width(head) > LEFT) {
      out.println(head.stripTrailing());
      head = margin;
    }
    for (String line : Columns.wrap(right, console.width() - LEFT)) {
      out.println(head + line);
      head = margin;
    }
  }

  private static String spelled(Option option) {
    String shown = option.getOpt() == null ? "" : "-" + option.getOpt();
    if (option.hasLongOpt()) {
      shown += (shown.isEmpty() ? "" : ", ") + "--" + option.getLongOpt();
    }
    return option.hasArg() ? shown + " " + option.getArgName() : shown;
  }
}
