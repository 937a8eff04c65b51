package tcptutor.shell.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.shell.text.Messages;

/** {@code tcptutor start}. */
final class StartCommand implements Command {
  @Override
  public String name() {
    return "start";
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Arguments.parse(this, arguments, 0, console.messages());
    return Exit.DONE;
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help("start", texts.startSummary(), List.of("tcptutor start"));
  }
}
