package tcptutor.shell.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.shell.text.Messages;

/** {@code tcptutor sim}. */
final class SimCommand implements Command {
  @Override
  public String name() {
    return "sim";
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Arguments.parse(this, arguments, 1, console.messages());
    return Exit.DONE;
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help("sim [ID] [OPTIONS]", texts.simSummary(), List.of("tcptutor sim open-normal"));
  }
}
