package tcptutor.core.ladder;

/** What a piece of a picture is, so that a terminal can colour it. */
public enum Kind {
  /** Spaces and anything without a meaning of its own. */
  PLAIN,
  /** A time stamp. */
  TIME,
  /** The name of an end, or a heading. */
  NAME,
  /** The time line of an end. */
  LIFELINE,
  /** The state of an end. */
  STATE,
  /** The line of an arrow and its head. */
  ARROW,
  /** The flags of a segment. */
  FLAGS,
  /** Sequence and acknowledgment numbers, lengths, the number of a connection. */
  NUMBERS,
  /** That a segment is sent again, or is a copy. */
  MARK,
  /** That the network or an attacker made a segment. */
  INJECTED,
  /** The letter that both ends of a slow arrow carry. */
  TAG,
  /** Where a segment is lost. */
  LOST,
  /** A timer that goes off. */
  TIMER,
  /** A call of an application, or what it gave. */
  CALL,
  /** What befalls a host or the network. */
  HAPPENING,
  /** Time in which nothing happens. */
  GAP,
  /** A remark of the scenario's author. */
  REMARK,
  /** The clause that decided, with its explanation. */
  CLAUSE
}
