package tcptutor.core.sim;

import java.util.List;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Segment;

/**
 * What the network does to certain segments of one direction.
 *
 * @param from the sending end
 * @param kind which segments
 * @param nth which occurrences of that kind from that end, counted from 1 over retransmissions;
 *     empty for all
 * @param action what happens to them
 * @param delay for DELAY and DUPLICATE: microseconds in addition to the delay of the path
 * @param since segments that leave before this time, in microseconds, are neither counted nor
 *     touched
 */
public record Fault(End from, Kind kind, List<Integer> nth, Action action, long delay, long since) {
  /** A fault that counts from the beginning. */
  public static final long FROM_THE_START = Long.MIN_VALUE;

  public Fault {
    nth = List.copyOf(nth);
  }

  /** Kinds of segments; a segment may be of several. */
  public enum Kind {
    SYN,
    SYNACK,
    /** Nothing but an acknowledgment. */
    ACK,
    FIN,
    DATA,
    RST,
    ANY;

    /** Whether {@code segment} is of this kind. */
    public boolean matches(Segment segment) {
      return switch (this) {
        case SYN -> segment.syn() && !segment.acks();
        case SYNACK -> segment.syn() && segment.acks();
        case ACK -> segment.flags() == Flags.ACK && segment.segLen() == 0;
        case FIN -> segment.fin();
        case DATA -> !segment.payload().isEmpty();
        case RST -> segment.rst();
        case ANY -> true;
      };
    }
  }

  /** What may befall a segment. */
  public enum Action {
    DROP,
    DELAY,
    /** The segment arrives, and a second copy after {@code delay}. */
    DUPLICATE
  }
}
