package tcptutor.core.tcp;

/** SEGMENT ARRIVES (RFC 9293 §3.10.7), check by check in the order of the RFC. */
final class Arrival {
  /** Linux repeats a SYN this soon after a wrong acknowledgment: two ticks of its 250 Hz clock. */
  private static final long SOON = 8_000;

  private Arrival() {}

  static void apply(Draft d, Event.Arrives arrives) {
    switch (d.state) {
      case CLOSED -> inClosed(d, arrives.segment());
      case LISTEN -> inListen(d, arrives);
      case SYN_SENT -> inSynSent(d, arrives.segment());
      case SYN_RECEIVED,
          ESTABLISHED,
          FIN_WAIT_1,
          FIN_WAIT_2,
          CLOSE_WAIT,
          CLOSING,
          LAST_ACK,
          TIME_WAIT ->
          inOtherStates(d, arrives);
    }
  }

  // --- §3.10.7.1 -------------------------------------------------------------------------------

  private static void inClosed(Draft d, Segment s) {
    if (s.rst()) {
      d.because(Clause.CLOSED_RST);
    } else {
      d.emit(Output.resetFor(s), s.acks() ? Clause.CLOSED_ACK : Clause.CLOSED_NO_ACK);
    }
  }

  // --- §3.10.7.2 -------------------------------------------------------------------------------

  private static void inListen(Draft d, Event.Arrives arrives) {
    Segment s = arrives.segment();
    if (s.rst()) {
      d.because(Clause.LISTEN_RST);
    } else if (s.acks()) {
      listenAck(d, arrives);
    } else if (s.syn()) {
      listenSyn(d, arrives);
    } else {
      d.because(s.fin() ? Clause.FIN_IGNORED : Clause.LISTEN_OTHER);
    }
  }

  private static void listenAck(Draft d, Event.Arrives arrives) {
    if (arrives.permission() == Event.Permission.SYN_COOKIE) {
      Handshake.restoreFromCookie(d, arrives.segment());
      inOtherStates(d, new Event.Arrives(arrives.segment()));
    } else {
      d.emit(Output.resetFor(arrives.segment()), Clause.LISTEN_ACK);
    }
  }

  private static void listenSyn(Draft d, Event.Arrives arrives) {
    if (arrives.permission() == Event.Permission.NO_ROOM) {
      d.because(Clause.QUEUE_FULL_SYN);
    } else if (arrives.segment().fin() && d.follows(Rule.LISTEN_DROPS_SYN_FIN)) {
      d.because(Clause.LISTEN_SYN_FIN_DROPPED);
    } else {
      Handshake.acceptSyn(d, arrives);
    }
  }

  // --- §3.10.7.3 -------------------------------------------------------------------------------

  private static void inSynSent(Draft d, Segment s) {
    if (s.acks() && (s.ack().atOrBefore(d.iss) || s.ack().after(d.nxt))) {
      wrongAckInSynSent(d, s);
    } else if (s.rst()) {
      if (s.acks()) {
        d.tell(Result.Kind.REFUSED);
        d.delete(Clause.SYN_SENT_RST);
      } else {
        d.because(Clause.SYN_SENT_RST_NO_ACK);
      }
    } else if (s.syn()) {
      if (s.acks() || d.una.after(d.iss)) {
        Handshake.complete(d, s);
      } else {
        Handshake.simultaneousOpen(d, s);
      }
    } else if (s.acks() && d.follows(Rule.FOUR_SEGMENT_HANDSHAKE)) {
      d.una = s.ack();
      d.stop(Timer.RETRANSMISSION);
      d.because(Clause.FOUR_SEGMENT_ACK_RECEIVED);
    } else {
      d.because(s.fin() ? Clause.FIN_IGNORED : Clause.SYN_SENT_OTHER);
    }
  }

  private static void wrongAckInSynSent(Draft d, Segment s) {
    if (s.rst()) {
      d.because(Clause.SYN_SENT_BAD_ACK_RST);
    } else {
      d.emit(Output.resetFor(s), Clause.SYN_SENT_BAD_ACK);
    }
    // Linux tcp_rcv_synsent_state_process() looks at the ACK number before the RST bit.
    if (d.follows(Rule.BAD_ACK_REPEATS_SYN_SOON) && d.retransmissions == 0) {
      d.start(Timer.RETRANSMISSION, SOON);
    }
  }

  // --- §3.10.7.4 -------------------------------------------------------------------------------

  private static void inOtherStates(Draft d, Event.Arrives arrives) {
    Segment s = arrives.segment();
    if (!SynCheck.opensAgain(d, arrives)) {
      return;
    }
    heard(d, s);
    if (d.state == State.FIN_WAIT_2 && d.released && d.follows(Rule.ORPHANED_FIN_WAIT_2_IS_SMALL)) {
      inSmallFinWait2(d, s);
      return;
    }
    boolean goesOn =
        flagsFirst(d, s)
            && ackFirst(d, s)
            && SequenceCheck.check(d, s)
            && ResetCheck.check(d, s)
            && SynCheck.check(d, s)
            && Acknowledgment.check(d, arrives);
    if (goesOn) {
      TextAndFin.text(d, s);
    }
  }

  /**
   * Anything from the peer shows that it is alive (§3.8.4), and brings its timestamp (RFC 7323
   * §4.3).
   */
  private static void heard(Draft d, Segment s) {
    if (d.runs(Timer.KEEPALIVE)) {
      d.keepaliveProbes = 0;
      d.start(Timer.KEEPALIVE, d.setting(Setting.KEEPALIVE_IDLE));
    }
    if (d.timestamps && s.options().timestamps() && s.seq().atOrBefore(d.acked)) {
      d.tsRecent = s.options().tsVal();
    }
  }

  /**
   * Linux tcp_rcv_established() and tcp_rcv_state_process() drop what has none of the three flags
   * unseen.
   */
  private static boolean flagsFirst(Draft d, Segment s) {
    boolean ownSocket =
        d.state != State.TIME_WAIT && !(d.state == State.SYN_RECEIVED && d.passive && !d.fastOpen);
    boolean flagless = !s.acks() && !s.rst() && !s.syn();
    if (ownSocket && flagless && d.follows(Rule.FLAGLESS_DROPPED_FIRST)) {
      d.because(Clause.NO_ACK_BIT);
      return false;
    }
    return true;
  }

  /**
   * Linux tcp_timewait_state_process(), first half: a small entry stands for the socket that nobody
   * holds.
   */
  private static void inSmallFinWait2(Draft d, Segment s) {
    if (!inWindowOfSmallEntry(d, s)) {
      SequenceCheck.answerUnacceptable(d, s);
    } else if (s.rst()) {
      ResetCheck.reset(d);
    } else if (s.syn() && s.seq().atOrAfter(d.rcvNxt)) {
      d.emit(Output.resetFor(s), Clause.SYN_RESETS);
      d.tell(Result.Kind.RESET);
      d.delete(Clause.SYN_RESETS);
    } else if (s.acks()) {
      d.because(Clause.ACK_PROCESSED);
      if (s.segLen() > 0 && s.end().after(d.rcvNxt)) {
        TextAndFin.text(d, s);
      }
    } else {
      d.because(Clause.NO_ACK_BIT);
    }
  }

  private static boolean inWindowOfSmallEntry(Draft d, Segment s) {
    boolean begins = s.seq().equals(d.rcvNxt);
    boolean overlaps = s.end().after(d.rcvNxt) && s.seq().before(d.edge);
    return begins || overlaps || (s.segLen() == 0 && s.seq().equals(d.edge));
  }

  /** Linux looks at the acknowledgment first while the connection is only a request. */
  private static boolean ackFirst(Draft d, Segment s) {
    boolean looks =
        d.state == State.SYN_RECEIVED
            && d.passive
            && !d.fastOpen
            && d.follows(Rule.SYN_RECEIVED_CHECKS_ACK_FIRST);
    if (looks && s.acks() && !s.rst() && !s.ack().equals(d.nxt)) {
      d.emit(Output.resetFor(s), Clause.SYN_RECEIVED_BAD_ACK);
      return false;
    }
    return true;
  }
}
