package tcptutor.shell.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.shell.text.Messages;

/** One thing that {@code tcptutor} can be asked to do. */
public interface Command {
  /** The word on the command line. */
  String name();

  /**
   * Does it.
   *
   * @param arguments what followed the name, without the options that every command has
   * @return one of {@link Exit}
   * @throws UsageException if the arguments make no sense or a file cannot be read
   */
  int run(Console console, List<String> arguments) throws UsageException;

  /** The options of this command alone, described in the language of the texts. */
  Options options(Messages texts);

  /** What {@code tcptutor help NAME} says beside the options. */
  Help help(Messages texts);

  /**
   * The words around the options.
   *
   * @param usage what follows {@code tcptutor}, such as {@code sim [ID] [OPTIONS]}
   * @param about one or more paragraphs, split by line feeds
   * @param examples whole command lines
   */
  record Help(String usage, String about, List<String> examples) {
    /** Copies the examples. */
    public Help {
      examples = List.copyOf(examples);
    }
  }
}
