package tcptutor.core.ladder;

import java.util.Map;
import tcptutor.core.sim.Entry;

/**
 * What a picture leaves blank, because a question asks for it.
 *
 * @param fields what stands in place of a field of a segment
 * @param states what stands in place of a state that is entered
 * @param allStates whether no state but the first is shown
 * @param reasons whether it is not told why things happen
 */
public record Hidden(
    Map<Spot, String> fields,
    Map<Entry.StateChanged, String> states,
    boolean allStates,
    boolean reasons) {
  /** Everything is shown. */
  public static final Hidden NOTHING = new Hidden(Map.of(), Map.of(), false, false);

  /** Everything is shown but the reasons, which would say what comes next. */
  public static final Hidden REASONS = new Hidden(Map.of(), Map.of(), false, true);

  /** No state but the first is shown. */
  public static final Hidden STATES = new Hidden(Map.of(), Map.of(), true, true);

  /** Copies the maps. */
  public Hidden {
    fields = Map.copyOf(fields);
    states = Map.copyOf(states);
  }

  /** Some fields and states are blank. */
  public static Hidden of(Map<Spot, String> fields, Map<Entry.StateChanged, String> states) {
    return new Hidden(fields, states, false, true);
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
