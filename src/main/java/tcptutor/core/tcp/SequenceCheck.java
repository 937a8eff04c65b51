package tcptutor.core.tcp;

/** The first check of SEGMENT ARRIVES: is the segment inside the window (RFC 9293 §3.10.7.4)? */
final class SequenceCheck {
  /** Segments acknowledged at once at the start of a one-way transfer (Linux TCP_MAX_QUICKACKS). */
  static final int QUICK_ACKS = 16;

  private SequenceCheck() {}

  static boolean check(Draft d, Segment s) {
    if (acceptable(d, s)) {
      return true;
    }
    if (isSynAckOfSimultaneousOpen(d, s)) {
      return true;
    }
    if (s.rst()) {
      return ResetCheck.isRstBesideFin(d, s) || unacceptableReset(d);
    }
    if (d.state == State.SYN_RECEIVED
        && isSameSyn(d, s)
        && d.follows(Rule.DUPLICATE_SYN_REPEATS_SYN_ACK)) {
      repeatSynAck(d);
    } else if (d.state == State.TIME_WAIT) {
      oldInTimeWait(d, s);
    } else {
      honourDespiteClosedWindow(d, s);
      answerUnacceptable(d, s);
    }
    return false;
  }

  private static boolean unacceptableReset(Draft d) {
    d.because(Clause.UNACCEPTABLE_RST);
    return false;
  }

  /**
   * The four cases of §3.4, table 6.
   *
   * <pre>
   *   length 0, window 0:   SEG.SEQ = RCV.NXT
   *   length 0, window >0:  RCV.NXT =< SEG.SEQ < RCV.NXT+RCV.WND
   *   length >0, window 0:  never
   *   length >0, window >0: first or last number inside the window
   * </pre>
   */
  static boolean acceptable(Draft d, Segment s) {
    if (d.state == State.TIME_WAIT && d.follows(Rule.TIME_WAIT_ACK_RESTARTS)) {
      return s.seq().equals(d.rcvNxt) && (s.segLen() == 0 || s.rst());
    }
    if (d.follows(Rule.LEFT_EDGE_IS_LAST_ACK)) {
      boolean fits = s.end().atOrAfter(d.acked) && s.seq().atOrBefore(d.edge);
      return fits
          && !(s.payload().length() > 0 && d.edge.atOrBefore(d.rcvNxt) && s.end().after(d.edge));
    }
    boolean open = d.edge.after(d.rcvNxt);
    int length = s.segLen();
    if (length == 0) {
      return open ? inWindow(d, s.seq()) : s.seq().equals(d.rcvNxt);
    }
    return open && (inWindow(d, s.seq()) || inWindow(d, s.seq().plus(length - 1)));
  }

  private static boolean inWindow(Draft d, Seq number) {
    return number.atOrAfter(d.rcvNxt) && number.before(d.edge);
  }

  /**
   * Appendix A.2: the SYN,ACK that completes a simultaneous open lies below the window; its ACK
   * counts all the same.
   */
  static boolean isSynAckOfSimultaneousOpen(Draft d, Segment s) {
    return d.state == State.SYN_RECEIVED
        && !d.passive
        && s.syn()
        && s.acks()
        && !s.rst()
        && s.seq().equals(d.irs);
  }

  static boolean isSameSyn(Draft d, Segment s) {
    return s.syn() && !s.acks() && s.seq().equals(d.irs);
  }

  static void repeatSynAck(Draft d) {
    d.emit(Handshake.synAck(d), Clause.DUPLICATE_SYN);
    d.start(Timer.RETRANSMISSION, d.rto);
  }

  /** §3.10.7.4, fifth and eighth: a FIN again means that our last ACK was lost. */
  private static void oldInTimeWait(Draft d, Segment s) {
    if (s.fin() || (s.acks() && d.follows(Rule.TIME_WAIT_ACK_RESTARTS))) {
      Teardown.restart(d);
    }
    if (s.fin()) {
      Output.ack(d, Clause.TIME_WAIT_FIN_AGAIN);
    } else {
      answerUnacceptable(d, s);
    }
  }

  /** MUST-66: with a closed window the text is refused, the acknowledgment still counts. */
  private static void honourDespiteClosedWindow(Draft d, Segment s) {
    boolean refusedText =
        s.acks() && !s.syn() && s.seq().equals(d.rcvNxt) && d.edge.atOrBefore(d.rcvNxt);
    if (refusedText && d.state.isSynchronized() && Acknowledgment.inRange(d, s)) {
      Acknowledgment.advance(d, s);
    }
  }

  static void answerUnacceptable(Draft d, Segment s) {
    if (s.payload().isEmpty() && !s.fin()) {
      Output.challenge(d, clauseOf(d, s));
    } else {
      Output.ack(d, Clause.UNACCEPTABLE);
    }
    if (d.follows(Rule.QUICK_ACK)) {
      d.quick = QUICK_ACKS;
    }
  }

  private static Clause clauseOf(Draft d, Segment s) {
    if (s.syn() && s.acks() && s.seq().equals(d.irs)) {
      return Clause.SYN_ACK_AGAIN;
    }
    return s.syn() && d.state.isSynchronized() ? Clause.SYN_CHALLENGED : Clause.UNACCEPTABLE;
  }
}
