package tcptutor.shell.scenario;

import java.util.HashMap;
import java.util.Map;
import tcptutor.core.exercise.Variation;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.ladder.Remarks;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;

/** How a scenario wants to be shown. */
public final class Shown {
  private Shown() {}

  /**
   * The remarks of a scenario: those on segments are keyed by number, from 1, those on notes by id.
   */
  public static Remarks remarks(Scenario scenario) {
    Map<Integer, Text> segments = new HashMap<>();
    Map<String, Text> notes = new HashMap<>();
    for (Map.Entry<String, Text> remark : scenario.remarks().entrySet()) {
      if (Character.isDigit(remark.getKey().charAt(0))) {
        segments.put(Integer.parseInt(remark.getKey()) - 1, remark.getValue());
      } else {
        notes.put(remark.getKey(), remark.getValue());
      }
    }
    return new Remarks(segments, Map.of(), notes);
  }

  /** Numbers as its texts name them: on the wire where it pins them. */
  public static Numbers numbers(Scenario scenario) {
    return Variation.isAbsolute(scenario) ? Numbers.ABSOLUTE : Numbers.RELATIVE;
  }
}
