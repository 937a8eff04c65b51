package tcptutor.core.tcp;

/** The eleven connection states of RFC 9293 §3.3.2, Figure 5. */
public enum State {
  CLOSED,
  LISTEN,
  SYN_SENT,
  SYN_RECEIVED,
  ESTABLISHED,
  FIN_WAIT_1,
  FIN_WAIT_2,
  CLOSE_WAIT,
  CLOSING,
  LAST_ACK,
  TIME_WAIT;

  private final String rfcName = name().replace('_', '-');

  /** The name as RFC 9293 prints it, such as {@code SYN-SENT}. */
  public String rfcName() {
    return rfcName;
  }

  /** Whether both ends know each other's sequence numbers: ESTABLISHED and everything after it. */
  public boolean isSynchronized() {
    return ordinal() >= ESTABLISHED.ordinal();
  }

  /**
   * Whether data of the peer is still taken: its FIN has not been processed (RFC 9293 §3.10.7.4,
   * seventh).
   */
  public boolean receivesText() {
    return this == ESTABLISHED || this == FIN_WAIT_1 || this == FIN_WAIT_2;
  }

  /** Whether the local user may still send: it has not closed (RFC 9293 §3.10.2). */
  public boolean sendsText() {
    return this == ESTABLISHED || this == CLOSE_WAIT;
  }
}
