package tcptutor.shell.manual;

import java.util.List;
import tcptutor.core.lesson.Lang;

/**
 * What there is to know about the program.
 *
 * @param lang the language of all its texts
 * @param version of the program; empty when it runs from class files
 * @param tagline what it is, in one line
 * @param pages one for each command, in the order of the help
 * @param globals the options of every command
 * @param exits each exit code with its meaning; spelled like an option
 */
public record Manual(
    Lang lang,
    String version,
    String tagline,
    List<Page> pages,
    List<Flag> globals,
    List<Flag> exits) {
  /** Copies the lists. */
  public Manual {
    pages = List.copyOf(pages);
    globals = List.copyOf(globals);
    exits = List.copyOf(exits);
  }
}
