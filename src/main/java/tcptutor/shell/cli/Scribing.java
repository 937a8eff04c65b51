package tcptutor.shell.cli;

import java.util.List;
import tcptutor.core.play.Act;
import tcptutor.core.play.Acts;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.scenario.CommandText;
import tcptutor.shell.screen.Scribe;

/**
 * Writes acts as event lines, commands and files.
 *
 * @param source what {@code tcptutor sim} was or would be told: an id, or the name of a file
 */
record Scribing(String source) implements Scribe {
  @Override
  public List<String> lines(List<Act> acts) {
    return acts.stream().map(Acts::line).toList();
  }

  @Override
  public String command(Scenario scenario, Overrides overrides, List<Act> acts) {
    return CommandText.of(named(scenario), Acts.added(overrides, acts));
  }

  @Override
  public String file(String name, Scenario scenario, Overrides overrides, List<Act> acts) {
    return ScenarioExport.text(name, named(scenario), scenario, Acts.added(overrides, acts));
  }

  private String named(Scenario scenario) {
    return source.isEmpty() ? scenario.id() : source;
  }
}
