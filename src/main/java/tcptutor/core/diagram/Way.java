package tcptutor.core.diagram;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.State;

/**
 * The states that one end passed on one connection.
 *
 * @param end whose way it is
 * @param states in order, the first the one in which it began; never empty
 */
public record Way(End end, List<State> states) {
  /** Copies the states. */
  public Way {
    states = List.copyOf(states);
  }

  /** The way in the first entries of a trace. */
  public static Way of(Trace trace, int entries, End end, int connection) {
    List<State> states = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      if (trace.entries().get(i) instanceof Entry.StateChanged change
          && change.end() == end
          && change.connection() == connection) {
        if (states.isEmpty()) {
          states.add(change.from());
        }
        states.add(change.to());
      }
    }
    if (states.isEmpty()) {
      State first = trace.party(end).initial();
      states.add(connection == 0 || first == State.LISTEN ? first : State.CLOSED);
    }
    return new Way(end, states);
  }

  /** Where it is now. */
  public State now() {
    return states.get(states.size() - 1);
  }

  /** Whether it went from one state straight to another. */
  public boolean went(State from, State to) {
    for (int i = 1; i < states.size(); i++) {
      if (states.get(i - 1) == from && states.get(i) == to) {
        return true;
      }
    }
    return false;
  }
}
