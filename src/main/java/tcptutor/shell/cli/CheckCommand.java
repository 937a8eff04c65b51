package tcptutor.shell.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.shell.text.Messages;

/** {@code tcptutor check}. */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Arguments.parse(this, arguments, Integer.MAX_VALUE, console.messages());
    return Exit.DONE;
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help("check [FILE...]", texts.checkSummary(), List.of("tcptutor check lessons/"));
  }
}
