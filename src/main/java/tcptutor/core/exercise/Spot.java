package tcptutor.core.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tcptutor.core.ladder.Hidden;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;

/**
 * A place of a ladder that can be left blank, because the rest of the picture decides it: not an
 * initial number, not the length of what an application sent, and nothing forged.
 *
 * @param place in the order of reading
 * @param sent the segment of a field; null for a state
 * @param field which field; null for a state
 * @param change the state entered; null for a field
 */
record Spot(int place, Entry.Sent sent, Hidden.Field field, Entry.StateChanged change)
    implements Comparable<Spot> {

  static List<Spot> all(Trace trace) {
    List<Spot> spots = new ArrayList<>();
    for (Entry entry : trace.entries()) {
      if (entry instanceof Entry.Sent sent && sent.origin() == Entry.Origin.ENDPOINT) {
        spots.add(new Spot(spots.size(), sent, Hidden.Field.FLAGS, null));
        if (!sent.segment().syn()) {
          spots.add(new Spot(spots.size(), sent, Hidden.Field.SEQ, null));
        }
        if (sent.segment().acks()) {
          spots.add(new Spot(spots.size(), sent, Hidden.Field.ACK, null));
        }
      } else if (entry instanceof Entry.StateChanged change && !change.passing()) {
        spots.add(new Spot(spots.size(), null, null, change));
      }
    }
    return spots;
  }

  void hide(String name, Map<Hidden.Spot, String> fields, Map<Entry.StateChanged, String> states) {
    if (change != null) {
      states.put(change, name);
    } else {
      fields.put(new Hidden.Spot(sent.id(), field), name);
    }
  }

  Blank blank(FieldBlanks maker, String number) {
    if (change != null) {
      return maker.state(change.to(), change.end(), number);
    }
    return switch (field) {
      case FLAGS -> maker.flags(sent, number);
      case SEQ -> maker.seq(sent, number);
      case ACK, LEN -> maker.ack(sent, number);
    };
  }

  @Override
  public int compareTo(Spot other) {
    return Integer.compare(place, other.place);
  }
}
