package tcptutor.shell.cli;

import java.util.List;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;

/** Where the program starts: finds the command, runs it, turns what went wrong into words. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with one of {@link Exit}. */
  public static void main(String[] args) {
    System.exit(run(args, Surroundings.ofProcess()));
  }

  /** Runs the program in given surroundings. */
  static int run(String[] args, Surroundings around) {
    Messages texts = Messages.in(Languages.of(around.env(), around.userLanguage()));
    Globals globals = Globals.parse(args, texts);
    if (Looks.wide(around.env(), globals)) {
      Columns.ambiguousAreWide(true);
    }
    Output output = new Output(around.out());
    Console console = Console.of(around, output, globals);
    int exit = guarded(console, new Dispatch(globals, console));
    console.out().flush();
    if (output.failure().isEmpty()) {
      return exit;
    }
    console.complain(console.messages().unwritableOutput(output.failure()));
    return Exit.USAGE;
  }

  /** Runs work to an exit code, whatever happens in it. */
  static int guarded(Console console, Work work) {
    try {
      return work.run();
    } catch (UsageException e) {
      console.out().flush();
      console.complain(e.advice());
      return Exit.USAGE;
    } catch (RuntimeException | Error e) {
      console.out().flush();
      console.err().println(console.messages().errorPrefix() + console.messages().internalError());
      e.printStackTrace(console.err());
      return Exit.BUG;
    }
  }

  /** Runs a command within another one, which goes on whatever comes of it. */
  static void within(Console console, List<String> words) {
    List<String> arguments = words.subList(1, words.size());
    guarded(console, () -> command(words.get(0), console.messages()).run(console, arguments));
    console.out().println();
  }

  /** Something that ends in an exit code, or in an excuse. */
  interface Work {
    int run() throws UsageException;
  }

  /** Not a lambda: linking the first one takes longer than printing the help. */
  private record Dispatch(Globals globals, Console console) implements Work {
    @Override
    public int run() throws UsageException {
      return dispatch(globals, console);
    }
  }

  private static int dispatch(Globals globals, Console console) throws UsageException {
    List<String> rest = globals.rest();
    if (globals.mistake() != null) {
      throw new UsageException(globals.mistake());
    }
    if (globals.version()) {
      String version = version();
      console.out().println("tcptutor " + (version.isEmpty() ? "(not packaged)" : version));
      return Exit.DONE;
    }
    String name = rest.isEmpty() ? "" : rest.get(0);
    if (name.isEmpty() || name.startsWith("-")) {
      return withoutCommand(globals, console);
    }
    Command command = command(name, console.messages());
    if (globals.help()) {
      new HelpText(console).command(command);
      return Exit.DONE;
    }
    return command.run(console, rest.subList(1, rest.size()));
  }

  private static int withoutCommand(Globals globals, Console console) throws UsageException {
    if (globals.help()) {
      new HelpText(console).overview();
      return Exit.DONE;
    }
    return new HomeCommand().run(console, globals.rest());
  }

  /** Finds a command by its name, or says which one was probably meant. */
  static Command command(String name, Messages texts) throws UsageException {
    Command command = Commands.named(name);
    if (command == null) {
      throw new UsageException(texts.unknownCommand(name, Nearest.to(name, Commands.NAMES)));
    }
    return command;
  }

  /** The version of this program; empty when it runs from class files. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }
}
