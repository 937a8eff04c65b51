package tcptutor.core.ladder;

import java.util.Map;
import tcptutor.core.sim.Entry;

/**
 * What a picture leaves blank, because a question asks for it.
 *
 * @param fields what stands in place of a field of a segment
 * @param states what stands in place of a state that is entered
 * @param allStates whether no state but the first is shown
 */
public record Hidden(
    Map<Spot, String> fields, Map<Entry.StateChanged, String> states, boolean allStates) {
  /** Everything is shown. */
  public static final Hidden NOTHING = new Hidden(Map.of(), Map.of(), false);

  /** Copies the maps. */
  public Hidden {
    fields = Map.copyOf(fields);
    states = Map.copyOf(states);
  }

  /** No state but the first is shown. */
  public static Hidden statesOnly() {
    return new Hidden(Map.of(), Map.of(), true);
  }

  /**
   * A field on the arrow of a segment.
   *
   * @param segment its number in the run, from 0
   * @param field which field
   */
  public record Spot(int segment, Field field) {}

  /** Fields that can be blank. */
  public enum Field {
    FLAGS,
    SEQ,
    ACK,
    LEN
  }

  String shown(Entry.Sent sent, Field field, String otherwise) {
    return fields.isEmpty()
        ? otherwise
        : fields.getOrDefault(new Spot(sent.id(), field), otherwise);
  }

  /** The name of the state entered, what stands in its place, or null for nothing at all. */
  String shown(Entry.StateChanged change) {
    return allStates ? null : states.getOrDefault(change, change.to().rfcName());
  }
}
