package tcptutor.core.sim;

import java.util.List;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Timer;

/**
 * One thing that happened in a run. Times are microseconds of virtual time; they may be negative
 * before time 0.
 */
public sealed interface Entry {
  /** When it happened. */
  long at();

  /**
   * A segment was put on the wire.
   *
   * @param at when it left
   * @param id number of the segment in this run, from 0
   * @param from who sent it, or in whose name it was forged
   * @param connection which connection it belongs to: the pair of ports, numbered from 0 in order
   *     of appearance
   * @param clientPort the client's port of that connection
   * @param segment the segment with absolute numbers
   * @param relSeq sequence number relative to the sender's initial number
   * @param relAck acknowledgment number relative to the peer's initial number; 0 without the ACK
   *     bit
   * @param arrivesAt when it arrives; -1 if it is lost
   * @param slow whether the network held it back beyond the delay of the path
   * @param again whether it repeats numbers sent before
   * @param origin how it came about
   * @param label what an injected segment is called; null for others
   * @param clause why it was sent; null for injected segments
   */
  record Sent(
      long at,
      int id,
      End from,
      int connection,
      int clientPort,
      Segment segment,
      long relSeq,
      long relAck,
      long arrivesAt,
      boolean slow,
      boolean again,
      Origin origin,
      String label,
      Clause clause)
      implements Entry {
    public boolean lost() {
      return arrivesAt < 0;
    }
  }

  /** Where a segment comes from. */
  enum Origin {
    /** An end sent it. */
    ENDPOINT,
    /** The network delivered a second copy. */
    DUPLICATE,
    /** The network or an attacker put it there. */
    INJECTED
  }

  /**
   * A segment reached its destination and was processed.
   *
   * @param at when
   * @param id the {@link Sent#id()}
   * @param end who got it
   * @param connection the connection
   * @param clauses what decided, in order
   */
  record Arrived(long at, int id, End end, int connection, List<Clause> clauses) implements Entry {}

  /**
   * An end changed state.
   *
   * @param at when
   * @param end who
   * @param connection the connection
   * @param from the state before
   * @param to the state after
   * @param passing whether the state was left again within the same step
   * @param clause why
   */
  record StateChanged(
      long at, End end, int connection, State from, State to, boolean passing, Clause clause)
      implements Entry {}

  /**
   * A timer started.
   *
   * @param at when
   * @param end whose
   * @param connection the connection
   * @param timer which
   * @param due when it will go off
   */
  record TimerStarted(long at, End end, int connection, Timer timer, long due) implements Entry {}

  /**
   * A timer was stopped before it went off.
   *
   * @param at when
   * @param end whose
   * @param connection the connection
   * @param timer which
   */
  record TimerStopped(long at, End end, int connection, Timer timer) implements Entry {}

  /**
   * A timer went off.
   *
   * @param at when
   * @param end whose
   * @param connection the connection
   * @param timer which
   * @param clauses what decided, in order
   */
  record TimerExpired(long at, End end, int connection, Timer timer, List<Clause> clauses)
      implements Entry {}

  /**
   * An application made a call.
   *
   * @param at when
   * @param end whose
   * @param index number of the call in the plan
   * @param call the call
   * @param clauses what decided, in order; empty for calls that do not reach TCP
   */
  record Called(long at, End end, int index, Call call, List<Clause> clauses) implements Entry {}

  /**
   * A call returned.
   *
   * @param at when
   * @param end whose
   * @param index number of the call in the plan
   * @param call the call
   * @param outcome what it gave
   */
  record Returned(long at, End end, int index, Call call, Outcome outcome) implements Entry {}

  /**
   * An application took octets that had arrived.
   *
   * @param at when
   * @param end whose
   * @param connection the connection
   * @param data the octets
   */
  record Read(long at, End end, int connection, Payload data) implements Entry {}

  /**
   * Something happened to a host or to the network.
   *
   * @param at when
   * @param happening what
   */
  record Happened(long at, Happening happening) implements Entry {}
}
