package tcptutor.core.ladder;

import java.util.List;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.State;

/**
 * One thing in a run that has a place in a picture, with the state changes that belong to it.
 *
 * @param at when, in microseconds
 * @param what what kind of thing
 * @param end at which end; null for what concerns the whole network
 * @param connection on which connection, from 0
 * @param entry the entry of the trace; null for {@link What#CHANGES}
 * @param segment the segment that leaves or arrives; null otherwise
 * @param changes the changes of state that belong to it, in order
 * @param client the client's state afterwards
 * @param server the server's state afterwards
 * @param clauses what decided, without repetitions
 * @param span for a timer: how long it ran, in microseconds; otherwise 0
 */
record Moment(
    long at,
    What what,
    End end,
    int connection,
    Entry entry,
    Entry.Sent segment,
    List<Entry.StateChanged> changes,
    State client,
    State server,
    List<Clause> clauses,
    long span) {
  /** The kinds of moments. */
  enum What {
    /** A segment leaves. */
    DEPARTS,
    /** A segment arrives. */
    ARRIVES,
    /** A state changes although no segment leaves or arrives. */
    CHANGES,
    /** A timer goes off. */
    TIMER,
    /** An application calls. */
    CALL,
    /** A call returns. */
    RETURN,
    /** Something befalls a host or the network. */
    HAPPENING
  }

  boolean is(What other) {
    return what == other;
  }

  /** Whether it is part of the exchange itself: a segment or a change of state. */
  boolean counts() {
    return what == What.DEPARTS || what == What.ARRIVES || what == What.CHANGES;
  }
}
