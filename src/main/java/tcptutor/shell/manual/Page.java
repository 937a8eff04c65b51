package tcptutor.shell.manual;

import java.util.List;

/**
 * What there is to know about one command.
 *
 * @param name the word on the command line
 * @param summary one line
 * @param usage what follows {@code tcptutor}; alternatives are parted by {@code " | "}
 * @param about one or more paragraphs, parted by line feeds
 * @param flags its own options
 * @param examples whole command lines
 */
public record Page(
    String name,
    String summary,
    String usage,
    String about,
    List<Flag> flags,
    List<String> examples) {
  /** Copies the lists. */
  public Page {
    flags = List.copyOf(flags);
    examples = List.copyOf(examples);
  }
}
