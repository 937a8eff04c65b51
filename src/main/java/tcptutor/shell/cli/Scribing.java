package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.play.Act;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.screen.Scribe;

/** Writes acts as event lines, commands and files. */
final class Scribing implements Scribe {
  @Override
  public List<String> lines(List<Act> acts) {
    List<String> lines = new ArrayList<>();
    acts.forEach(act -> lines.add(act.toString()));
    return lines;
  }

  @Override
  public String command(Scenario scenario, Overrides overrides, List<Act> acts) {
    return "";
  }

  @Override
  public String file(Scenario scenario, Overrides overrides, List<Act> acts) {
    return "";
  }
}
