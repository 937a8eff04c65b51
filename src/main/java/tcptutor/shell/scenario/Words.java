package tcptutor.shell.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tcptutor.shell.content.Durations;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;

/** The words of one line, taken one after the other. */
final class Words {
  private final String[] words;
  private final String form;
  private final Messages texts;
  private int at;

  /**
   * @param form the grammar of the line, to show in a complaint
   */
  Words(String line, String form, Messages texts) {
    this.words = split(line);
    this.form = form;
    this.texts = texts;
  }

  private static String[] split(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean blank = i == line.length() || line.charAt(i) == ' ' || line.charAt(i) == '\t';
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        words.add(line.substring(start, i));
        start = -1;
      }
    }
    return words.toArray(new String[0]);
  }

  boolean hasNext() {
    return at < words.length;
  }

  String peek() {
    return hasNext() ? words[at] : "";
  }

  String next(String what) throws LineException {
    if (!hasNext()) {
      throw new LineException(texts.lineEndsEarly(what, form));
    }
    return words[at++];
  }

  long duration(String what) throws LineException {
    String word = next(what);
    long micros = Durations.micros(word);
    if (micros < 0) {
      throw new LineException(texts.lineNoDuration(word, form));
    }
    return micros;
  }

  /** The next word as a number within bounds. */
  int integer(String what, int least, int most) throws LineException {
    return integer(what, next(what), least, most);
  }

  /** This word as a number within bounds. */
  int integer(String what, String word, int least, int most) throws LineException {
    try {
      int value = Integer.parseInt(word);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of bounds.
    }
    throw new LineException(
        texts.lineNoNumber(what + " (" + least + " ... " + most + ")", word, form));
  }

  /** The constant that the next word names, in lower case with hyphens. */
  <E extends Enum<E>> E choice(String what, E[] constants) throws LineException {
    return choice(what, next(what), constants);
  }

  <E extends Enum<E>> E choice(String what, String word, E[] constants) throws LineException {
    List<String> allowed = new ArrayList<>();
    for (E constant : constants) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(word.toLowerCase(Locale.ROOT))) {
        return constant;
      }
      allowed.add(name);
    }
    throw unknown(what, word.toLowerCase(Locale.ROOT), allowed);
  }

  LineException unknown(String what, String word, List<String> allowed) {
    return new LineException(
        texts.lineUnknownWord(what, word, Nearest.to(word, allowed), String.join(", ", allowed)));
  }

  void end() throws LineException {
    if (hasNext()) {
      throw new LineException(texts.lineGoesOn(words[at], form));
    }
  }
}
