package tcptutor.core.tcp;

import java.util.List;

/**
 * The send side (RFC 9293 §3.3.1).
 *
 * <pre>
 *        1          2          3          4
 *   ----------|----------|----------|----------
 *          SND.UNA    SND.NXT    SND.UNA + SND.WND
 * </pre>
 *
 * @param iss initial send sequence number
 * @param una SND.UNA: oldest unacknowledged number
 * @param nxt SND.NXT: next number to send
 * @param wnd SND.WND: the peer's window in octets
 * @param wl1 SND.WL1: segment number of the last window update
 * @param wl2 SND.WL2: acknowledgment number of the last window update
 * @param maxWnd MAX.SND.WND: the largest window seen, in octets
 * @param buffer octets not yet acknowledged, sent or not
 * @param closing whether the user closed: a FIN follows the buffer
 * @param finSent whether that FIN was sent
 * @param starts first numbers of the segments sent and not wholly acknowledged, in order
 * @param sacked runs that the peer holds beyond a hole; empty without SACK
 */
public record SendSpace(
    Seq iss,
    Seq una,
    Seq nxt,
    int wnd,
    Seq wl1,
    Seq wl2,
    int maxWnd,
    Payload buffer,
    boolean closing,
    boolean finSent,
    List<Seq> starts,
    List<Block> sacked) {

  /** Whether the peer acknowledged our FIN. */
  public boolean finAcked() {
    return finSent && una.equals(nxt);
  }
}
