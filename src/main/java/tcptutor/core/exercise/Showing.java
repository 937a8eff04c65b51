package tcptutor.core.exercise;

import java.util.HashMap;
import java.util.Map;
import tcptutor.core.ladder.Hidden;
import tcptutor.core.ladder.Remarks;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Trace;

/**
 * How the runs of one scenario are shown with a question.
 *
 * @param absolute whether sequence numbers are shown as they are on the wire
 * @param notes what the scenario says at a time; remarks on segments would give keys away
 */
public record Showing(boolean absolute, Remarks notes) {
  static Showing of(Scenario scenario) {
    Map<String, Text> notes = new HashMap<>(scenario.remarks());
    notes.keySet().removeIf(key -> Character.isDigit(key.charAt(0)));
    return new Showing(Variation.isAbsolute(scenario), new Remarks(Map.of(), Map.of(), notes));
  }

  Exhibit.Picture picture(Trace trace, Hidden hidden) {
    return new Exhibit.Picture(trace, absolute, hidden, notes);
  }
}
