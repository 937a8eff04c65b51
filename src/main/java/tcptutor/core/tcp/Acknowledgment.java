package tcptutor.core.tcp;

import java.util.List;

/** The fifth check of SEGMENT ARRIVES: the ACK field (RFC 9293 §3.10.7.4, RFC 5961 §5). */
final class Acknowledgment {
  private Acknowledgment() {}

  /** Returns whether the segment is processed further. */
  static boolean check(Draft d, Event.Arrives arrives) {
    Segment s = arrives.segment();
    if (!s.acks()) {
      d.because(Clause.NO_ACK_BIT);
      return false;
    }
    if (d.state == State.SYN_RECEIVED) {
      return inSynReceived(d, arrives);
    }
    if (!inRange(d, s)) {
      Output.challenge(d, s.ack().after(d.nxt) ? Clause.ACK_TOO_NEW : Clause.ACK_TOO_OLD);
      return false;
    }
    advance(d, s);
    return byState(d, s);
  }

  /** RFC 5961 §5.2: {@code SND.UNA - MAX.SND.WND =< SEG.ACK =< SND.NXT}. */
  static boolean inRange(Draft d, Segment s) {
    return s.ack().atOrAfter(d.una.plus(-mayLagBehind(d))) && s.ack().atOrBefore(d.nxt);
  }

  /**
   * How far below SND.UNA an acknowledgment may lie and be merely old (Linux tcp_ack(): never below
   * the first octet).
   */
  private static int mayLagBehind(Draft d) {
    if (!d.follows(Rule.OLD_ACKS_WITHIN_WHAT_WAS_SENT)) {
      return d.maxWnd;
    }
    int acked = d.una.minus(d.iss) - (d.passive ? 1 : 0);
    return acked < 0 ? d.maxWnd : Math.min(d.maxWnd, acked);
  }

  private static boolean inSynReceived(Draft d, Event.Arrives arrives) {
    Segment s = arrives.segment();
    if (s.ack().atOrBefore(d.una) || s.ack().after(d.nxt)) {
      d.emit(Output.resetFor(s), Clause.SYN_RECEIVED_BAD_ACK);
      return false;
    }
    if (arrives.permission() == Event.Permission.NO_ROOM) {
      d.because(Clause.QUEUE_FULL_ACK);
      return false;
    }
    if (arrives.permission() == Event.Permission.OVERFLOW_RESETS) {
      d.emit(Output.resetFor(s), Clause.QUEUE_FULL_RESET);
      d.backToListen(Clause.QUEUE_FULL_RESET);
      return false;
    }
    if (s.segLen() == 0 && d.retransmissions < d.setting(Setting.DEFER_ACCEPT) && d.passive) {
      d.deferred = true;
      d.because(Clause.DEFER_ACCEPT);
      return false;
    }
    d.become(State.ESTABLISHED, Clause.SYN_RECEIVED_ACK);
    updateWindow(d, s);
    boolean simultaneous = s.syn();
    advance(d, s);
    Handshake.established(d);
    if (simultaneous && d.follows(Rule.SIMULTANEOUS_OPEN_ADDS_ACK)) {
      Output.ack(d, Clause.SIMULTANEOUS_OPEN_ACK);
    }
    return true;
  }

  /**
   * SND.UNA &lt; SEG.ACK =&lt; SND.NXT: the queue shrinks; anything else is a duplicate and changes
   * at most the window.
   */
  static void advance(Draft d, Segment s) {
    boolean wasBlocked = d.wnd == 0;
    boolean moved = s.ack().after(d.una);
    int window = d.wnd;
    if (d.state != State.TIME_WAIT && s.ack().atOrAfter(d.una)) {
      updateWindow(d, s);
    }
    d.sacked = s.options().sack().isEmpty() ? List.of() : s.options().sack();
    if (moved) {
      progress(d, s);
    } else {
      duplicate(d, s, window);
    }
    windowProbes(d, s, wasBlocked);
  }

  private static void progress(Draft d, Segment s) {
    int octets = s.ack().minus(Output.bufferStart(d));
    d.una = s.ack();
    d.buffer = d.buffer.drop(Math.max(0, octets));
    d.starts = from(d.starts, d.una);
    d.because(Clause.ACK_ADVANCES);
    d.retransmissions = 0;
    d.duplicateAcks = 0;
    d.tailProbed = false;
    Rtt.sample(d, s);
    boolean repairs = d.recover != null && d.una.before(d.recover);
    if (!repairs) {
      d.recover = null;
    }
    d.stop(Timer.REORDERING);
    if (!d.una.before(d.nxt)) {
      d.stop(Timer.RETRANSMISSION);
      d.stop(Timer.LOSS_PROBE);
      d.stop(Timer.USER);
    } else {
      if (repairs && d.state.isSynchronized()) {
        Output.retransmitFront(d, Clause.PARTIAL_ACK);
      }
      Output.armRetransmission(d);
    }
    watchHole(d);
  }

  private static List<Seq> from(List<Seq> starts, Seq una) {
    int first = 0;
    while (first < starts.size() && starts.get(first).before(una)) {
      first++;
    }
    return first == 0 ? starts : List.copyOf(starts.subList(first, starts.size()));
  }

  private static void duplicate(Draft d, Segment s, int windowBefore) {
    boolean repeats = s.ack().equals(d.una) && d.una.before(d.nxt);
    if (!repeats || s.segLen() > 0 || d.wnd != windowBefore) {
      // What SACK tells depends neither on the window nor on text that comes with it.
      watchHole(d);
      return;
    }
    d.because(Clause.ACK_DUPLICATE);
    d.duplicateAcks++;
    watchHole(d);
    if (d.duplicateAcks == 3 && d.recover == null && !d.runs(Timer.REORDERING)) {
      d.recover = d.nxt;
      Output.retransmitFront(d, Clause.FAST_RETRANSMIT);
      Output.armRetransmission(d);
    }
  }

  /**
   * Later segments arrived: if the hole is not explained by reordering soon, its segment was lost
   * (RFC 8985 §6.2).
   */
  private static void watchHole(Draft d) {
    boolean hole =
        !d.sacked.isEmpty() && d.una.before(d.nxt) && d.sacked.get(0).right().after(d.una);
    if (hole
        && d.recover == null
        && d.follows(Rule.TIME_BASED_LOSS_DETECTION)
        && !d.runs(Timer.REORDERING)) {
      d.start(Timer.REORDERING, d.srtt / 4);
    }
  }

  private static void updateWindow(Draft d, Segment s) {
    boolean newer = d.wl1.before(s.seq()) || (d.wl1.equals(s.seq()) && d.wl2.atOrBefore(s.ack()));
    if (newer || d.state == State.SYN_RECEIVED) {
      d.wnd = s.syn() ? s.window() : s.window() << Math.max(0, d.sendScale);
      d.maxWnd = Math.max(d.maxWnd, d.wnd);
      d.wl1 = s.seq();
      d.wl2 = s.ack();
    }
  }

  /**
   * An answer to a zero window probe: the peer lives; probing goes on until the window opens
   * (§3.8.6.1).
   */
  private static void windowProbes(Draft d, Segment s, boolean wasBlocked) {
    if (!d.runs(Timer.PERSIST)) {
      return;
    }
    d.retransmissions = 0;
    if (d.wnd == 0) {
      d.start(Timer.PERSIST, Timeouts.probeInterval(d));
      return;
    }
    d.stop(Timer.PERSIST);
    d.stop(Timer.USER);
    d.windowProbes = 0;
    if (wasBlocked && s.ack().equals(d.una) && !d.finSent) {
      // The octet of the probe was refused: it counts as never sent.
      d.nxt = d.una;
      d.starts = List.of();
      d.because(Clause.WINDOW_OPENED);
    }
  }

  private static boolean byState(Draft d, Segment s) {
    boolean finAcked = d.finSent && d.una.equals(d.nxt);
    switch (d.state) {
      case FIN_WAIT_1 -> {
        if (finAcked) {
          Teardown.finAcknowledged(d, s);
          return d.state != State.CLOSED;
        }
      }
      case CLOSING -> {
        if (finAcked) {
          Teardown.timeWait(d, Clause.CLOSING_FIN_ACKED);
          return d.state != State.CLOSED;
        } else {
          d.because(Clause.CLOSING_OTHER_ACK);
        }
      }
      case LAST_ACK -> {
        if (finAcked) {
          d.tell(Result.Kind.CLOSED);
          d.delete(Clause.LAST_ACK_FIN_ACKED);
          return false;
        }
      }
      case TIME_WAIT -> inTimeWait(d, s);
      case ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT -> d.because(Clause.ACK_PROCESSED);
      case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED ->
          throw new IllegalStateException("handled before: " + d.state);
    }
    return true;
  }

  private static void inTimeWait(Draft d, Segment s) {
    d.because(Clause.TIME_WAIT_ACK);
    if (d.follows(Rule.TIME_WAIT_ACK_RESTARTS)) {
      Teardown.restart(d);
    }
  }
}
