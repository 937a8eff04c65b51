package tcptutor.core.ladder;

import java.util.Map;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;

/**
 * What the author of a scenario says about single segments and moments.
 *
 * @param departures by segment number: what is said where the segment leaves
 * @param arrivals by segment number: what is said where it arrives
 * @param notes by the id of a {@link tcptutor.core.sim.Happening.Note}: what is said at its time; a
 *     note that is not listed says its id
 */
public record Remarks(
    Map<Integer, Text> departures, Map<Integer, Text> arrivals, Map<String, Text> notes) {
  public static final Remarks NONE = new Remarks(Map.of(), Map.of(), Map.of());

  public Remarks {
    departures = Map.copyOf(departures);
    arrivals = Map.copyOf(arrivals);
    notes = Map.copyOf(notes);
  }

  boolean areNone() {
    return departures.isEmpty() && arrivals.isEmpty();
  }

  /** What is said where a segment leaves; empty if nothing is. */
  String departure(int id, Lang lang) {
    Text text = departures.get(id);
    return text == null ? "" : text.in(lang);
  }

  /** What is said where a segment arrives; empty if nothing is. */
  String arrival(int id, Lang lang) {
    Text text = arrivals.get(id);
    return text == null ? "" : text.in(lang);
  }

  String note(String id, Lang lang) {
    Text text = notes.get(id);
    return text == null ? id : text.in(lang);
  }
}
