package tcptutor.shell.manual;

import java.util.ArrayList;
import java.util.List;

/**
 * An option as help shows it.
 *
 * @param spelled its names, and its argument if it takes one: {@code -h, --help} or {@code --lang
 *     en|zh}
 * @param about what it is for
 */
public record Flag(String spelled, String about) {
  /** Returns its names with their dashes. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    int start = 0;
    int comma = spelled.indexOf(", ");
    while (comma >= 0) {
      names.add(spelled.substring(start, comma));
      start = comma + 2;
      comma = spelled.indexOf(", ", start);
    }
    int space = spelled.indexOf(' ', start);
    names.add(spelled.substring(start, space < 0 ? spelled.length() : space));
    return names;
  }

  /** Returns what help calls its argument, such as {@code FILE}; empty if it takes none. */
  public String argument() {
    int last = spelled.lastIndexOf(", ");
    int space = spelled.indexOf(' ', last < 0 ? 0 : last + 2);
    return space < 0 ? "" : spelled.substring(space + 1);
  }

  /**
   * Returns the words that its argument spells out, as {@code en|zh} does; words in capitals stand
   * for others.
   */
  public List<String> choices() {
    List<String> choices = new ArrayList<>();
    for (String word : argument().isEmpty() ? new String[0] : argument().split("\\|")) {
      if (word.matches("[a-z0-9][a-z0-9-]*")) {
        choices.add(word);
      }
    }
    return choices;
  }
}
