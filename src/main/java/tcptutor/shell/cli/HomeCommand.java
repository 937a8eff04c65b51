package tcptutor.shell.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.shell.text.Messages;

/** {@code tcptutor} alone: home, from which everything can be reached. */
final class HomeCommand implements Command {
  @Override
  public String name() {
    return "home";
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    if (!arguments.isEmpty()) {
      Arguments.parse(this, arguments, 0, console.messages());
    }
    return console.looks().linear()
        ? new LinearHome(console).run()
        : new FullScreen(console).home();
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help("", texts.noCommandHelp(), List.of("tcptutor", "tcptutor --plain"));
  }
}
