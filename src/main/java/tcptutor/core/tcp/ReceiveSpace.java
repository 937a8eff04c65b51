package tcptutor.core.tcp;

import java.util.List;

/**
 * The receive side (RFC 9293 §3.3.1).
 *
 * @param irs initial receive sequence number
 * @param nxt RCV.NXT: next number expected
 * @param acked the last acknowledgment number sent
 * @param edge the right edge announced: RCV.NXT + RCV.WND; it never moves left
 * @param unread octets received in order that the application has not taken
 * @param overhead octets of buffer that {@code unread} takes beyond its length
 * @param held what arrived before its turn, in order of sequence numbers, without overlaps
 * @param finSeen whether the peer's FIN was processed
 * @param typicalLength length of the largest recent text, in octets; 0 before any text arrived
 * @param stopped whether the application will not read any more
 * @param released whether no application holds the connection
 */
public record ReceiveSpace(
    Seq irs,
    Seq nxt,
    Seq acked,
    Seq edge,
    Payload unread,
    int overhead,
    List<Held> held,
    boolean finSeen,
    int typicalLength,
    boolean stopped,
    boolean released) {

  /** RCV.WND: how many octets may still arrive. */
  public int wnd() {
    return Math.max(0, edge.minus(nxt));
  }
}
