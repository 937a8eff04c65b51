package tcptutor.shell.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.shell.text.Messages;

/** {@code tcptutor help [COMMAND]}. */
final class HelpCommand implements Command {
  @Override
  public String name() {
    return "help";
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Messages texts = console.messages();
    if (arguments.isEmpty()) {
      new HelpText(console).overview();
      return Exit.DONE;
    }
    List<String> names = Arguments.parse(this, arguments, 1, texts).getArgList();
    new HelpText(console).command(Main.command(names.get(0), texts));
    return Exit.DONE;
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help("help [COMMAND]", texts.helpSummary(), List.of("tcptutor help sim"));
  }
}
