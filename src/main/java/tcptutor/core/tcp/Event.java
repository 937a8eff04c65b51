package tcptutor.core.tcp;

/**
 * Everything that can happen to one connection: user calls, an arriving segment, a time-out (RFC
 * 9293 §3.10).
 */
public sealed interface Event {

  /** Passive OPEN (§3.10.1). */
  record PassiveOpen() implements Event {}

  /**
   * Active OPEN (§3.10.1).
   *
   * @param iss the initial send sequence number to use
   * @param fastOpen Fast Open cookie to send, empty to ask for one, null for an ordinary open (RFC
   *     7413)
   * @param data octets to send with the SYN or as soon as possible
   */
  record ActiveOpen(Seq iss, String fastOpen, Payload data) implements Event {
    public ActiveOpen(Seq iss) {
      this(iss, null, Payload.EMPTY);
    }
  }

  /**
   * SEND (§3.10.2).
   *
   * <p>* @param data the octets
   *
   * @param push whether the octets may leave now; without it they wait for more, or for the FIN
   * @param iss the number to start with when the SEND opens a listening connection; otherwise
   *     unused
   */
  record Send(Payload data, boolean push, Seq iss) implements Event {
    public Send(Payload data) {
      this(data, true, Seq.ZERO);
    }
  }

  /**
   * RECEIVE (§3.10.3).
   *
   * @param max the most octets wanted, at least 1
   */
  record Receive(int max) implements Event {}

  /** CLOSE (§3.10.4): no more to send; what sockets call {@code shutdown(SHUT_WR)}. */
  record Close() implements Event {}

  /** The application will not RECEIVE any more; what sockets call {@code shutdown(SHUT_RD)}. */
  record StopReceiving() implements Event {}

  /**
   * The application gives the connection up in both directions; what sockets call {@code close()}
   * (§3.6.1).
   */
  record Release() implements Event {}

  /** ABORT (§3.10.5). */
  record Abort() implements Event {}

  /** A socket option changed the configuration; keepalive may have to start (§3.8.4). */
  record Reconfigured() implements Event {}

  /** STATUS (§3.10.6). */
  record Status() implements Event {}

  /**
   * SEGMENT ARRIVES (§3.10.7).
   *
   * @param segment the segment
   * @param iss the number to start with if the segment opens a connection; otherwise unused
   * @param permission what the listener allows to this segment
   * @param cookie the Fast Open cookie to grant with {@link Permission#GRANT_COOKIE}; otherwise
   *     null
   */
  record Arrives(Segment segment, Seq iss, Permission permission, String cookie) implements Event {
    public Arrives(Segment segment) {
      this(segment, Seq.ZERO, Permission.ORDINARY, null);
    }

    public Arrives(Segment segment, Seq iss) {
      this(segment, iss, Permission.ORDINARY, null);
    }
  }

  /** A timer of this connection went off (§3.10.8). */
  record Timeout(Timer timer) implements Event {}

  /**
   * ICMP destination unreachable about a segment of this connection (§3.9.2.2).
   *
   * @param code the ICMP code, 0 to 5
   */
  record Unreachable(int code) implements Event {}

  /**
   * What the listener in front of a connection decided about a segment, beyond the connection's own
   * knowledge.
   */
  enum Permission {
    /** Nothing special. */
    ORDINARY,
    /**
     * The SYN asks for a Fast Open cookie, or brings one that is not valid: answer with a cookie.
     */
    GRANT_COOKIE,
    /** The SYN brings a valid Fast Open cookie: its data may be taken at once (RFC 7413 §4.2.2). */
    FAST_OPEN,
    /**
     * The accept queue is full, or nobody listens: this segment may neither open nor complete a
     * connection.
     */
    NO_ROOM,
    /** The accept queue is full and the host says so with a RST (Linux tcp_abort_on_overflow). */
    OVERFLOW_RESETS,
    /**
     * The acknowledgment is a valid SYN cookie: the connection is rebuilt from it (RFC 4987 §3.6).
     */
    SYN_COOKIE
  }
}
