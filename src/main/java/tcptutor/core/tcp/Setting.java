package tcptutor.core.tcp;

/**
 * The numbers of an endpoint, with the value each profile starts from. Times are in microseconds.
 */
public enum Setting {
  /**
   * Maximum segment lifetime; TIME-WAIT lasts twice as long (RFC 9293 §3.4.2: 2 minutes; Linux: 30
   * s).
   */
  MSL(Unit.DURATION, 120_000_000L, 30_000_000L),
  /** RTO before the first round-trip sample (RFC 6298 §2.1). */
  RTO_INITIAL(Unit.DURATION, 1_000_000L, 1_000_000L),
  /** Least RTO (RFC 6298 §2.4). */
  RTO_MIN(Unit.DURATION, 1_000_000L, 200_000L),
  /** Greatest RTO (RFC 6298 §2.5: at least 60 s). */
  RTO_MAX(Unit.DURATION, 120_000_000L, 120_000_000L),
  /** RTO when data transmission begins after a SYN had to be repeated (RFC 6298 §5.7). */
  RTO_AFTER_SYN_LOSS(Unit.DURATION, 3_000_000L, 3_000_000L),
  /**
   * RTO of a connection that a scenario starts in a synchronized state; 0: computed from the path.
   */
  RTO_AT_START(Unit.DURATION, 0, 0),
  /**
   * Retransmissions of a SYN before the open fails (RFC 9293 §3.8.3, MUST-23: at least 3 minutes).
   */
  SYN_RETRIES(Unit.COUNT, 7, 6),
  /** First retransmissions of a SYN that are not backed off (Linux tcp_syn_linear_timeouts). */
  SYN_LINEAR_TIMEOUTS(Unit.COUNT, 0, 4),
  /** Retransmissions of a SYN,ACK. */
  SYN_ACK_RETRIES(Unit.COUNT, 5, 5),
  /**
   * Retransmissions of data or FIN before the connection is aborted (R2, RFC 9293 §3.8.3: at least
   * 100 s).
   */
  DATA_RETRIES(Unit.COUNT, 15, 15),
  /** The same once no process holds the socket (Linux tcp_orphan_retries). */
  ORPHAN_RETRIES(Unit.COUNT, 15, 8),
  /**
   * Longest wait with an acknowledgment of data; 0: none is held back (RFC 9293 §3.8.6.3: below 0.5
   * s).
   */
  DELAYED_ACK(Unit.DURATION, 40_000L, 40_000L),
  /** The same for a FIN that arrives before any data did. */
  DELAYED_ACK_FIRST(Unit.DURATION, 40_000L, 4_000L),
  /**
   * Life of FIN-WAIT-2 when no process holds the socket; 0: unlimited, below 0: none at all (Linux
   * tcp_fin_timeout, TCP_LINGER2).
   */
  FIN_TIMEOUT(Unit.DURATION, 0, 60_000_000L),
  /** Whether keepalive is on, 0 or 1 (RFC 9293 §3.8.4, MUST-25: off). */
  KEEPALIVE(Unit.COUNT, 0, 0),
  /** Idle time before the first keepalive probe (MUST-28: at least two hours). */
  KEEPALIVE_IDLE(Unit.DURATION, 7_200_000_000L, 7_200_000_000L),
  /** Time between keepalive probes. */
  KEEPALIVE_INTERVAL(Unit.DURATION, 75_000_000L, 75_000_000L),
  /** Unanswered keepalive probes before the connection is given up. */
  KEEPALIVE_PROBES(Unit.COUNT, 9, 9),
  /** The user timeout; 0: none. */
  USER_TIMEOUT(Unit.DURATION, 0, 0),
  /** Least time between two challenge ACKs or answers to segments without data (RFC 5961 §7). */
  INVALID_RATELIMIT(Unit.DURATION, 0, 500_000L),
  /** Maximum segment size announced, in octets. */
  MSS(Unit.COUNT, 1460, 1460),
  /** Receive buffer, in octets. */
  RECEIVE_BUFFER(Unit.COUNT, 65_535, 65_535),
  /** Window scale announced; -1: none (RFC 7323 §2). */
  WINDOW_SCALE(Unit.COUNT, 7, 7),
  /** Time between the ACK and the SYN of a four-segment handshake. */
  SYN_SEPARATION(Unit.DURATION, 10_000L, 10_000L),
  /**
   * Time to hold a connection with a deferred accept in SYN-RECEIVED; 0: off (Linux
   * TCP_DEFER_ACCEPT).
   */
  DEFER_ACCEPT(Unit.DURATION, 0, 0);

  /** What a setting counts. */
  public enum Unit {
    DURATION,
    COUNT
  }

  private final Unit unit;
  private final long rfc;
  private final long linux;

  Setting(Unit unit, long rfc, long linux) {
    this.unit = unit;
    this.rfc = rfc;
    this.linux = linux;
  }

  public Unit unit() {
    return unit;
  }

  /** Where this profile starts. */
  public long in(Profile profile) {
    return profile == Profile.RFC ? rfc : linux;
  }

  /** The name on the command line and in files, such as {@code rto-min}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
