package tcptutor.shell.cli;

import java.util.List;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Simulation;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.scenario.Shown;
import tcptutor.shell.text.Columns;

/** Draws built-in scenarios for tests elsewhere. */
public final class Drawing {
  private Drawing() {}

  public static List<String> ladder(String scenario, Lang lang, int width) {
    Scenario found = Library.builtIn().scenario(scenario);
    View view = View.of(lang, width, Columns::width).with(Shown.remarks(found));
    return Line.plain(Ladder.of(Simulation.run(Planner.plan(found, Overrides.NONE)), view));
  }
}
