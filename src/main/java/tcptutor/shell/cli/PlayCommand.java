package tcptutor.shell.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.text.Messages;

/** {@code tcptutor play}: a run that can be stepped, played and meddled with. */
final class PlayCommand implements Command {
  @Override
  public String name() {
    return "play";
  }

  @Override
  public Options options(Messages texts) {
    Options options = new Options();
    options.addOption(RunOptions.valued("profile", "rfc|linux", texts.profileOption()));
    RunOptions.addChanges(options, texts);
    return options;
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "play [ID|FILE.yaml] [OPTIONS]",
        texts.playSummary(),
        List.of("tcptutor play open-normal", "tcptutor play close-simultaneous --profile linux"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Messages texts = console.messages();
    CommandLine line = Arguments.parse(this, arguments, 1, texts);
    Overrides overrides = RunOptions.overrides(line, texts);
    if (line.getArgList().isEmpty()) {
      return console.looks().linear()
          ? new SimCommand().run(console, List.of())
          : new FullScreen(console).scenarios();
    }
    Scenario scenario = SimCommand.find(console, line.getArgList().get(0));
    if (scenario == null) {
      return Exit.USAGE;
    }
    String source = line.getArgList().get(0);
    return console.looks().linear()
        ? LinearHome.play(console, scenario, overrides, source)
        : new FullScreen(console).player(scenario, overrides, source);
  }
}
