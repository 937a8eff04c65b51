package tcptutor.core.tcp;

/**
 * Every point where one endpoint may behave differently from another: the two profiles differ by
 * the rules listed here and by the {@link Setting settings}, and a protocol that does not exist is
 * a real one with a few rules exchanged.
 */
public enum Rule {
  /** LISTEN drops a segment with SYN and FIN instead of taking it as a SYN (§3.10.7.2, third). */
  LISTEN_DROPS_SYN_FIN(false, true),
  /**
   * LISTEN ignores data on a SYN, so that it has to be sent again (§3.10.7.2, third, lets it be
   * queued).
   */
  LISTEN_IGNORES_SYN_TEXT(false, true),
  /**
   * The same SYN again in SYN-RECEIVED draws the SYN,ACK again instead of a bare ACK (§3.10.7.4,
   * first).
   */
  DUPLICATE_SYN_REPEATS_SYN_ACK(false, true),
  /**
   * Another SYN inside the window of SYN-RECEIVED draws a RST instead of silence (§3.10.7.4,
   * fourth).
   */
  NEW_SYN_RESETS_SYN_RECEIVED(false, true),
  /**
   * SYN-RECEIVED looks at the ACK number before the sequence number (§3.10.7.4 does it the other
   * way round).
   */
  SYN_RECEIVED_CHECKS_ACK_FIRST(false, true),
  /** SYN-RECEIVED takes a RST anywhere in the window, without the exact match of RFC 5961. */
  SYN_RECEIVED_TAKES_ANY_RST(false, true),
  /**
   * A CLOSE in SYN-RECEIVED waits for ESTABLISHED before the FIN leaves (§3.10.4 sends it at once).
   */
  CLOSE_WAITS_FOR_ESTABLISHED(false, true),
  /**
   * A wrong ACK in SYN-SENT makes the SYN be repeated within milliseconds (RFC 6298 would wait for
   * the timer).
   */
  BAD_ACK_REPEATS_SYN_SOON(false, true),
  /** Each SYN,ACK of a simultaneous open is answered by a bare ACK (Figure 7 has none). */
  SIMULTANEOUS_OPEN_ADDS_ACK(false, true),
  /**
   * A segment that ends where the last ACK pointed still counts as inside the window (§3.4 wants
   * RCV.NXT).
   */
  LEFT_EDGE_IS_LAST_ACK(false, true),
  /**
   * TIME-WAIT drops a SYN that is not newer without an answer, if timestamps were used (RFC 6191
   * §2).
   */
  TIME_WAIT_DROPS_OLD_SYN(true, false),
  /** A bare ACK at RCV.NXT prolongs TIME-WAIT; the RFC restarts the wait only for a FIN. */
  TIME_WAIT_ACK_RESTARTS(false, true),
  /** The RTO adds its minimum to SRTT instead of being rounded up to it (RFC 6298 §2.4). */
  RTO_MINIMUM_ON_VARIANCE(false, true),
  /**
   * Retransmission is given up after the time that so many doublings take, not after a count
   * (§3.8.3, R2).
   */
  GIVE_UP_BY_TIME(false, true),
  /** Failing keepalive probes end with a RST (§3.8.4 does not mention one). */
  KEEPALIVE_FAILURE_RESETS(false, true),
  /**
   * ICMP unreachable never aborts a synchronized connection (§3.9.2.2, SHLD-26, would for codes 2
   * to 4).
   */
  SYNCHRONIZED_IGNORES_HARD_ICMP(false, true),
  /** Any ICMP unreachable ends SYN-SENT (§3.9.2.2, MUST-56, forbids it for codes 0, 1 and 5). */
  SYN_SENT_ABORTS_ON_ANY_ICMP(false, true),
  /** Zero window probes carry an old number and no data (§3.8.6.1 sends new octets). */
  WINDOW_PROBE_WITHOUT_TEXT(false, true),
  /** A lost tail is probed before the RTO, without backing off (RFC 8985 §7). */
  TAIL_LOSS_PROBE(false, true),
  /** A hole that SACK shows is filled after a quarter of a round trip (RFC 8985 §6). */
  TIME_BASED_LOSS_DETECTION(false, true),
  /** Acknowledge at once at the start of a one-way transfer, delay in a dialogue. */
  QUICK_ACK(false, true),
  /** Segments are no larger than half of the largest window seen. */
  SEGMENTS_FIT_HALF_WINDOW(false, true),
  /** The window counts the memory that small segments really take. */
  WINDOW_COUNTS_OVERHEAD(false, true),
  /**
   * An old SYN that reopened TIME-WAIT and was reset leads back to LISTEN; §3.6.1 wants TIME-WAIT
   * again.
   */
  REOPENED_FALLS_BACK_TO_LISTEN(false, true),

  /**
   * An ACK is too old if it lies below everything this end ever sent; the RFC allows MAX.SND.WND
   * (RFC 5961 §5.2).
   */
  OLD_ACKS_WITHIN_WHAT_WAS_SENT(false, true),
  /**
   * A segment with neither ACK, RST nor SYN is dropped before its number is looked at (§3.10.7.4,
   * first).
   */
  FLAGLESS_DROPPED_FIRST(false, true),
  /**
   * A RST one below RCV.NXT after the peer's FIN, or at the end of what lies beyond a hole, is
   * believed: some stacks number it so (RFC 5961 §3.2 wants RCV.NXT).
   */
  RST_BESIDE_RCV_NXT(false, true),
  /**
   * Text that arrives after the application stopped receiving and closed its side draws a RST
   * (§3.6.1 knows only CLOSE).
   */
  TEXT_AFTER_STOP_RESETS(false, true),
  /**
   * The segment that fills the last hole is acknowledged at once even if it brings a FIN (RFC 5681
   * §4.2).
   */
  FILLED_HOLE_ACKED_AT_ONCE(false, true),
  /**
   * Nagle waits only while a small segment is unacknowledged (Minshall); §3.7.4 waits for
   * everything.
   */
  NAGLE_WATCHES_SMALL_SEGMENTS(false, true),

  /**
   * A connect() from a bound port takes it over from a TIME-WAIT that used timestamps; §3.6.1 lets
   * only the peer's SYN do so.
   */
  BOUND_PORT_LEAVES_TIME_WAIT(false, true),
  /** A RST in a simultaneous open is reported as a reset, not as a refusal (§3.10.7.4, second). */
  RST_IN_SIMULTANEOUS_OPEN_IS_RESET(false, true),

  /**
   * A repeated segment takes small ones that follow it along, as far as it may be full (RFC 9293
   * §3.8.1 permits it).
   */
  RETRANSMISSIONS_COLLAPSE(false, true),

  /**
   * Only a soft ICMP error ends a half-open entry of a listener, and nobody is told (§3.9.2.2,
   * SHLD-26, wants a hard one).
   */
  SOFT_ICMP_ENDS_HALF_OPEN(false, true),

  /**
   * FIN-WAIT-2 without a process is a small entry: any RST in the window and any newer SYN end it,
   * and it answers no ACK (§3.10.7.4 goes on as before).
   */
  ORPHANED_FIN_WAIT_2_IS_SMALL(false, true),
  /**
   * The user timeout also limits keepalive and the probing of a closed window (RFC 5482 speaks of
   * data only).
   */
  USER_TIMEOUT_LIMITS_PROBES(false, true),

  /** Challenge ACKs instead of believing a RST or SYN in the window (RFC 5961 §3, §4). */
  CHALLENGE_ACK(true, true),
  /** TIME-WAIT ignores RST (RFC 1337 §3, fix F1). */
  TIME_WAIT_IGNORES_RST(false, false),
  /** Small segments wait until everything sent is acknowledged (§3.7.4, Nagle). */
  NAGLE(true, true),
  /** Receivers generate and senders use timestamps (RFC 7323). */
  TIMESTAMPS(true, true),
  /** SACK is offered (RFC 2018). */
  SACK(true, true),

  /** Two-way handshake: the server is ESTABLISHED on the SYN, the client sends no third segment. */
  TWO_WAY_HANDSHAKE(false, false),
  /** Four-segment handshake: the server's ACK and SYN travel apart. */
  FOUR_SEGMENT_HANDSHAKE(false, false),
  /** There is no TIME-WAIT: the active closer is CLOSED at once. */
  NO_TIME_WAIT(false, false),
  /** TIME-WAIT lasts one MSL. */
  TIME_WAIT_ONE_MSL(false, false),
  /** Every connection starts at the same number. */
  FIXED_ISN(false, false),
  /** Initial numbers are a plain clock that everybody can read. */
  PREDICTABLE_ISN(false, false),
  /** A FIN is answered by a FIN at once, whatever the application still wants to send. */
  FORCED_FIN_MERGE(false, false);

  private final boolean rfc;
  private final boolean linux;

  Rule(boolean rfc, boolean linux) {
    this.rfc = rfc;
    this.linux = linux;
  }

  /** Whether this profile follows the rule. */
  public boolean holdsIn(Profile profile) {
    return profile == Profile.RFC ? rfc : linux;
  }

  /** The name in files and on the command line, such as {@code time-wait-ignores-rst}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  long bit() {
    return 1L << ordinal();
  }
}
