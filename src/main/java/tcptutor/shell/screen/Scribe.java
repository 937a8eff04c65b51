package tcptutor.shell.screen;

import java.util.List;
import tcptutor.core.play.Act;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;

/** Writes down what was done to a run, so that it can be done again. */
public interface Scribe {
  /** A line for each act, in the notation of scenarios. */
  List<String> lines(List<Act> acts);

  /** The command that repeats a run. */
  String command(Scenario scenario, Overrides overrides, List<Act> acts);

  /** The run as a scenario file of this name; empty if no scenario can be called so. */
  String file(String name, Scenario scenario, Overrides overrides, List<Act> acts);
}
