package tcptutor.core.tcp;

/** The timers of one connection. A connection asks for them; whoever runs it keeps the clock. */
public enum Timer {
  /** Repeats the front of the retransmission queue (RFC 9293 §3.10.8, RFC 6298). */
  RETRANSMISSION,
  /** Repeats the last segment once, earlier than the RTO may (RFC 8985 §7, tail loss probe). */
  LOSS_PROBE,
  /** Declares a segment lost when a later one arrived long enough ago (RFC 8985 §6). */
  REORDERING,
  /** Probes a zero window (RFC 9293 §3.8.6.1). */
  PERSIST,
  /** Sends the acknowledgment that was held back (RFC 9293 §3.8.6.3). */
  DELAYED_ACK,
  /** The 2MSL wait (RFC 9293 §3.10.8). */
  TIME_WAIT,
  /** Ends FIN-WAIT-2 when no process holds the socket; not in the RFC (Linux tcp_fin_timeout). */
  FIN_WAIT_2,
  /** Probes an idle peer (RFC 9293 §3.8.4). */
  KEEPALIVE,
  /** The user timeout (RFC 9293 §3.10.8, RFC 5482). */
  USER,
  /** Sends the SYN that a four-segment handshake keeps apart from the ACK. */
  SEPARATE_SYN;

  int bit() {
    return 1 << ordinal();
  }
}
