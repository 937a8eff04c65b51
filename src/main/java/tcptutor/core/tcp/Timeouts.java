package tcptutor.core.tcp;

/** The time-outs (RFC 9293 §3.10.8, §3.8.3, §3.8.4, §3.8.6; RFC 6298 §5; RFC 8985). */
final class Timeouts {
  /** Doublings after which the RTO of a path with the least RTO reaches the greatest one. */
  private static final int MOST_DOUBLINGS = 30;

  private Timeouts() {}

  static void apply(Draft d, Timer timer) {
    if (!d.runs(timer)) {
      d.because(Clause.TIMER_STALE);
      return;
    }
    d.expired(timer);
    switch (timer) {
      case RETRANSMISSION -> retransmission(d);
      case LOSS_PROBE -> probeTail(d);
      case REORDERING -> repairHole(d);
      case PERSIST -> probeWindow(d);
      case DELAYED_ACK -> Output.ack(d, Clause.DELAYED_ACK_EXPIRED);
      case TIME_WAIT -> {
        d.tell(Result.Kind.CLOSED);
        d.delete(Clause.TIME_WAIT_OVER);
      }
      case FIN_WAIT_2 -> {
        d.tell(Result.Kind.CLOSED);
        d.delete(Clause.FIN_WAIT_2_TIMEOUT);
      }
      case KEEPALIVE -> keepalive(d);
      case USER -> giveUp(d, Clause.USER_TIMEOUT);
      case SEPARATE_SYN -> Handshake.sendSeparateSyn(d);
    }
  }

  private static void giveUp(Draft d, Clause clause) {
    if (d.state == State.SYN_RECEIVED && d.passive) {
      d.backToListen(clause);
      return;
    }
    d.tell(Result.Kind.TIMED_OUT);
    d.delete(clause);
  }

  private static void retransmission(Draft d) {
    if (exhausted(d)) {
      giveUp(d, d.state.isSynchronized() ? Clause.RETRIES_EXHAUSTED : Clause.SYN_RETRIES_EXHAUSTED);
      return;
    }
    if (d.retransmissions == 0) {
      d.firstRetransmission = d.now - d.rto;
      startLateUserTimeout(d);
    }
    d.retransmissions++;
    if (heldForAccept(d)) {
      d.because(Clause.DEFER_ACCEPT);
    } else {
      Output.retransmitFront(d, Clause.RETRANSMISSION_TIMEOUT);
    }
    if (d.state.isSynchronized()) {
      d.recover = d.nxt;
    }
    if (d.state != State.SYN_SENT || d.retransmissions > d.setting(Setting.SYN_LINEAR_TIMEOUTS)) {
      Rtt.backOff(d);
    }
    d.start(Timer.RETRANSMISSION, d.rto);
  }

  /**
   * With a deferred accept, a client that acknowledged is not bothered again before the time is
   * nearly up (Linux).
   */
  private static boolean heldForAccept(Draft d) {
    return d.deferred && d.retransmissions < d.setting(Setting.DEFER_ACCEPT);
  }

  private static void startLateUserTimeout(Draft d) {
    if (d.follows(Rule.GIVE_UP_BY_TIME)
        && d.state.isSynchronized()
        && d.setting(Setting.USER_TIMEOUT) > 0) {
      d.start(Timer.USER, d.setting(Setting.USER_TIMEOUT));
    }
  }

  private static boolean exhausted(Draft d) {
    switch (d.state) {
      case SYN_SENT:
        return exhaustedInSynSent(d);
      case SYN_RECEIVED:
        return d.retransmissions >= d.setting(Setting.SYN_ACK_RETRIES);
      default:
        long most = d.setting(d.released ? Setting.ORPHAN_RETRIES : Setting.DATA_RETRIES);
        return d.follows(Rule.GIVE_UP_BY_TIME)
            ? d.retransmissions > 0 && d.now - d.firstRetransmission >= timeOf(d, most)
            : d.retransmissions >= most;
    }
  }

  /**
   * Linux tcp_write_timeout() counts, and gives up earlier if as many doublings would have taken no
   * longer.
   */
  private static boolean exhaustedInSynSent(Draft d) {
    long retries = d.setting(Setting.SYN_RETRIES);
    boolean counted = d.retransmissions >= retries + d.setting(Setting.SYN_LINEAR_TIMEOUTS);
    boolean timed =
        d.follows(Rule.GIVE_UP_BY_TIME)
            && d.retransmissions > 0
            && d.setting(Setting.USER_TIMEOUT) == 0;
    return counted
        || (timed && d.now - d.timedSince >= timeOf(d, retries, d.setting(Setting.RTO_INITIAL)));
  }

  /** How long {@code retries} doublings of the least RTO take, the last wait included. */
  static long timeOf(Draft d, long retries) {
    return timeOf(d, retries, d.setting(Setting.RTO_MIN));
  }

  private static long timeOf(Draft d, long retries, long first) {
    long interval = first;
    long total = 0;
    for (long i = 0; i <= Math.min(retries, MOST_DOUBLINGS); i++) {
      total += interval;
      interval = Math.min(2 * interval, d.setting(Setting.RTO_MAX));
    }
    return total;
  }

  private static void probeTail(Draft d) {
    d.tailProbed = true;
    Seq tail = d.starts.isEmpty() ? d.una : d.starts.get(d.starts.size() - 1);
    // The RTO counts from the oldest segment, which is this one only if it is alone.
    long left = d.starts.size() > 1 ? Output.rtoLeft(d) : d.rto;
    Output.retransmit(d, tail.before(d.una) ? d.una : tail, Clause.TAIL_LOSS_PROBE);
    d.start(Timer.RETRANSMISSION, left);
  }

  private static void repairHole(Draft d) {
    d.recover = d.nxt;
    Output.retransmitFront(d, Clause.LOSS_DETECTED_BY_TIME);
    Output.armRetransmission(d);
  }

  /**
   * §3.8.6.1: first after one RTO, then with doubling intervals, for as long as the peer answers.
   */
  private static void probeWindow(Draft d) {
    if (d.retransmissions
        >= d.setting(d.released ? Setting.ORPHAN_RETRIES : Setting.DATA_RETRIES)) {
      giveUp(d, Clause.RETRIES_EXHAUSTED);
      return;
    }
    if (d.windowProbes == 0 && limitsProbes(d)) {
      d.start(Timer.USER, d.setting(Setting.USER_TIMEOUT));
    }
    d.windowProbes++;
    d.retransmissions++;
    if (d.follows(Rule.WINDOW_PROBE_WITHOUT_TEXT) || d.buffer.isEmpty()) {
      d.emit(Output.segment(d, d.una.plus(-1), Flags.ACK, Payload.EMPTY), Clause.WINDOW_PROBE);
    } else {
      d.emit(Output.segment(d, d.una, Flags.ACK, d.buffer.take(1)), Clause.WINDOW_PROBE);
      d.nxt = d.una.plus(1);
      d.starts = java.util.List.of(d.una);
    }
    d.start(Timer.PERSIST, probeInterval(d));
  }

  static long probeInterval(Draft d) {
    int doublings = Math.min(d.windowProbes, MOST_DOUBLINGS);
    return Math.min(d.rto << doublings, d.setting(Setting.RTO_MAX));
  }

  private static boolean limitsProbes(Draft d) {
    return d.follows(Rule.USER_TIMEOUT_LIMITS_PROBES) && d.setting(Setting.USER_TIMEOUT) > 0;
  }

  /**
   * Linux tcp_keepalive_timer(): a user timeout decides instead of the number of probes, after one
   * at least.
   */
  private static boolean keepaliveFailed(Draft d) {
    if (!limitsProbes(d)) {
      return d.keepaliveProbes >= d.setting(Setting.KEEPALIVE_PROBES);
    }
    long silence =
        d.setting(Setting.KEEPALIVE_IDLE)
            + d.keepaliveProbes * d.setting(Setting.KEEPALIVE_INTERVAL);
    return d.keepaliveProbes > 0 && silence >= d.setting(Setting.USER_TIMEOUT);
  }

  private static void keepalive(Draft d) {
    if (d.una.before(d.nxt)) {
      d.because(Clause.KEEPALIVE_NOT_NEEDED);
      d.start(Timer.KEEPALIVE, d.setting(Setting.KEEPALIVE_IDLE));
      return;
    }
    if (keepaliveFailed(d)) {
      if (d.follows(Rule.KEEPALIVE_FAILURE_RESETS)) {
        Output.sendReset(d, Clause.KEEPALIVE_FAILED);
      }
      giveUp(d, Clause.KEEPALIVE_FAILED);
      return;
    }
    d.keepaliveProbes++;
    d.emit(Output.segment(d, d.nxt.plus(-1), Flags.ACK, Payload.EMPTY), Clause.KEEPALIVE_PROBE);
    d.start(Timer.KEEPALIVE, d.setting(Setting.KEEPALIVE_INTERVAL));
  }
}
