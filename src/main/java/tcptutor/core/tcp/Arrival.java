package tcptutor.core.tcp;

import java.util.ArrayList;
import java.util.List;

/** SEGMENT ARRIVES (RFC 9293 §3.10.7), check by check in the order of the RFC. */
final class Arrival {
  /** Linux repeats a SYN this soon after a wrong acknowledgment: two ticks of its 250 Hz clock. */
  private static final long SOON = 8_000;

  /** Segments acknowledged at once at the start of a one-way transfer (Linux TCP_MAX_QUICKACKS). */
  private static final int QUICK_ACKS = 16;

  /** What Linux takes for a full segment before it has seen one (TCP_MSS_DEFAULT). */
  static final int LEAST_TYPICAL = 536;

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
    if (!opensAgain(d, arrives)) {
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
            && checkSequence(d, s)
            && checkReset(d, s)
            && checkSyn(d, s)
            && Acknowledgment.check(d, arrives);
    if (goesOn) {
      text(d, s);
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
   * TIME-WAIT may be reopened by a SYN that is newer than everything the old connection used
   * (§3.6.1, RFC 6191).
   */
  private static boolean opensAgain(Draft d, Event.Arrives arrives) {
    Segment s = arrives.segment();
    boolean bareSyn = s.syn() && !s.acks() && !s.rst();
    if (d.state != State.TIME_WAIT || !bareSyn) {
      return true;
    }
    if (arrives.permission() != Event.Permission.NO_ROOM && isNewer(d, s)) {
      Handshake.reopen(d, arrives);
      return false;
    }
    if (d.timestamps && d.follows(Rule.TIME_WAIT_DROPS_OLD_SYN)) {
      d.because(Clause.TIME_WAIT_OLD_SYN);
      return false;
    }
    return true;
  }

  /**
   * RFC 6191 §2: the timestamp decides if both incarnations use it and it differs, the number
   * otherwise.
   */
  private static boolean isNewer(Draft d, Segment syn) {
    if (d.timestamps && syn.options().timestamps()) {
      int ahead = syn.options().tsVal() - d.tsRecent;
      if (ahead != 0) {
        return ahead > 0 || (syn.seq().after(d.rcvNxt) && !d.follows(Rule.TIME_WAIT_DROPS_OLD_SYN));
      }
    }
    return syn.seq().after(d.rcvNxt);
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
      answerUnacceptable(d, s);
    } else if (s.rst()) {
      reset(d);
    } else if (s.syn() && s.seq().atOrAfter(d.rcvNxt)) {
      d.emit(Output.resetFor(s), Clause.SYN_RESETS);
      d.tell(Result.Kind.RESET);
      d.delete(Clause.SYN_RESETS);
    } else if (s.acks()) {
      d.because(Clause.ACK_PROCESSED);
      if (s.segLen() > 0 && s.end().after(d.rcvNxt)) {
        text(d, s);
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

  // first: sequence number

  private static boolean checkSequence(Draft d, Segment s) {
    if (acceptable(d, s)) {
      return true;
    }
    if (isSynAckOfSimultaneousOpen(d, s)) {
      return true;
    }
    if (s.rst()) {
      return isRstBesideFin(d, s) || unacceptableReset(d);
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
  private static boolean isSynAckOfSimultaneousOpen(Draft d, Segment s) {
    return d.state == State.SYN_RECEIVED
        && !d.passive
        && s.syn()
        && s.acks()
        && !s.rst()
        && s.seq().equals(d.irs);
  }

  private static boolean isSameSyn(Draft d, Segment s) {
    return s.syn() && !s.acks() && s.seq().equals(d.irs);
  }

  private static void repeatSynAck(Draft d) {
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

  private static void answerUnacceptable(Draft d, Segment s) {
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

  // second: RST

  private static boolean checkReset(Draft d, Segment s) {
    if (!s.rst()) {
      return true;
    }
    boolean exact = s.seq().equals(d.rcvNxt) || isRstBesideFin(d, s) || isRstBeyondHole(d, s);
    boolean believes =
        exact
            || !d.follows(Rule.CHALLENGE_ACK)
            || (d.state == State.SYN_RECEIVED && d.follows(Rule.SYN_RECEIVED_TAKES_ANY_RST));
    if (d.state == State.TIME_WAIT && d.follows(Rule.TIME_WAIT_IGNORES_RST)) {
      d.because(Clause.TIME_WAIT_RST_IGNORED);
    } else if (believes) {
      reset(d);
    } else {
      Output.challenge(d, Clause.RST_CHALLENGED);
    }
    return false;
  }

  /**
   * A stack that closed and then aborts may number its RST like the FIN it sent before (Linux
   * tcp_reset_check()).
   */
  private static boolean isRstBesideFin(Draft d, Segment s) {
    boolean afterFin =
        d.state == State.CLOSE_WAIT || d.state == State.LAST_ACK || d.state == State.CLOSING;
    return afterFin && s.seq().equals(d.rcvNxt.plus(-1)) && d.follows(Rule.RST_BESIDE_RCV_NXT);
  }

  /**
   * A peer whose text was lost numbers its RST beyond what arrived after the hole (Linux
   * tcp_validate_incoming()).
   */
  private static boolean isRstBeyondHole(Draft d, Segment s) {
    boolean hole = d.sack && !d.held.isEmpty() && d.state.isSynchronized();
    return hole
        && s.seq().equals(d.held.get(d.held.size() - 1).end())
        && d.follows(Rule.RST_BESIDE_RCV_NXT);
  }

  private static void reset(Draft d) {
    switch (d.state) {
      case SYN_RECEIVED -> resetInSynReceived(d);
      case ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT -> {
        d.tell(Result.Kind.RESET);
        d.delete(Clause.RST_ACCEPTED);
      }
      case CLOSING, LAST_ACK -> {
        d.tell(Result.Kind.RESET);
        d.delete(Clause.RST_LATE);
      }
      case TIME_WAIT -> {
        d.tell(Result.Kind.CLOSED);
        d.delete(Clause.TIME_WAIT_RST);
      }
      case CLOSED, LISTEN, SYN_SENT ->
          throw new IllegalStateException("handled before: " + d.state);
    }
  }

  private static void resetInSynReceived(Draft d) {
    if (!d.passive) {
      boolean reset = d.follows(Rule.RST_IN_SIMULTANEOUS_OPEN_IS_RESET);
      d.tell(reset ? Result.Kind.RESET : Result.Kind.REFUSED);
      d.delete(Clause.SYN_RECEIVED_RST_ACTIVE);
    } else if (d.timeWait != null && !d.follows(Rule.REOPENED_FALLS_BACK_TO_LISTEN)) {
      Tcb old = d.timeWait;
      d.stopAll();
      d.become(State.TIME_WAIT, Clause.TIME_WAIT_RESUMED);
      d.load(old);
      Teardown.restart(d);
    } else {
      d.backToListen(Clause.SYN_RECEIVED_RST);
    }
  }

  // fourth: SYN

  private static boolean checkSyn(Draft d, Segment s) {
    if (!s.syn() || isSynAckOfSimultaneousOpen(d, s)) {
      return true;
    }
    if (d.state == State.SYN_RECEIVED && d.passive) {
      if (isSameSyn(d, s) && d.follows(Rule.DUPLICATE_SYN_REPEATS_SYN_ACK)) {
        repeatSynAck(d);
      } else {
        newSynInSynReceived(d, s);
      }
    } else if (d.follows(Rule.CHALLENGE_ACK)) {
      Output.challenge(d, Clause.SYN_CHALLENGED);
    } else {
      d.emit(Output.resetFor(s), Clause.SYN_RESETS);
      d.tell(Result.Kind.RESET);
      d.delete(Clause.SYN_RESETS);
    }
    return false;
  }

  private static void newSynInSynReceived(Draft d, Segment s) {
    if (d.follows(Rule.NEW_SYN_RESETS_SYN_RECEIVED)) {
      d.emit(Output.resetFor(s), Clause.SYN_RECEIVED_NEW_SYN_RESET);
      d.backToListen(Clause.SYN_RECEIVED_NEW_SYN_RESET);
    } else {
      d.backToListen(Clause.SYN_RECEIVED_NEW_SYN);
    }
  }

  // seventh: text, eighth: FIN

  static void text(Draft d, Segment s) {
    if (!d.state.receivesText()) {
      textAfterFin(d, s);
      flush(d);
      return;
    }
    Seq before = d.rcvNxt;
    boolean hadHole = !d.held.isEmpty();
    if (isRefused(d, s)) {
      d.emit(Output.resetFor(s), Clause.TEXT_AFTER_RELEASE);
      d.tell(Result.Kind.RESET);
      d.delete(Clause.TEXT_AFTER_RELEASE);
      return;
    }
    take(d, s.textStart(), s.payload(), s.fin());
    boolean finArrived = !d.held.isEmpty() && isDueFin(d, d.held.get(0));
    if (d.rcvNxt.after(before)) {
      d.because(Clause.TEXT_IN_ORDER);
      d.tell(Result.Kind.DATA_READY);
    }
    if (finArrived) {
      fin(d);
    }
    if (d.state == State.CLOSED) {
      return;
    }
    flush(d);
    settle(d, s, before, finArrived);
    if (hadHole
        && d.held.isEmpty()
        && !d.acked.equals(d.rcvNxt)
        && d.follows(Rule.FILLED_HOLE_ACKED_AT_ONCE)) {
      Output.ack(d, finArrived ? Clause.FIN_ACKED : Clause.TEXT_ACKED);
    }
  }

  /**
   * New text, or a FIN beyond a hole, for an application that will not receive any more (§3.6.1,
   * MAY-1).
   */
  private static boolean isRefused(Draft d, Segment s) {
    boolean halfClosed = d.state == State.FIN_WAIT_1 || d.state == State.FIN_WAIT_2;
    boolean stopped =
        d.released || (d.stopped && halfClosed && d.follows(Rule.TEXT_AFTER_STOP_RESETS));
    return stopped && s.segLen() > 0 && s.end().plus(s.fin() ? -1 : 0).after(d.rcvNxt);
  }

  /**
   * After the peer's FIN there is no new text; what comes is a repetition that wants its ACK again,
   * or nonsense.
   */
  private static void textAfterFin(Draft d, Segment s) {
    if (s.segLen() > 0 && s.seq().before(d.rcvNxt)) {
      Output.ack(d, Clause.UNACCEPTABLE);
    } else {
      d.because(s.segLen() > 0 ? Clause.TEXT_IGNORED : Clause.ACK_PROCESSED);
    }
  }

  /** Sends what an acknowledgment or a wider window let go. */
  private static void flush(Draft d) {
    if (d.state.isSynchronized() && d.state != State.TIME_WAIT) {
      Output.transmit(d, Clause.SEND_SEGMENTS);
    }
  }

  /** Takes text and FIN: in order into the buffer, beyond a hole into the queue (SHLD-31). */
  private static void take(Draft d, Seq start, Payload text, boolean fin) {
    int known = Math.max(0, d.rcvNxt.minus(start));
    Payload fresh = text.drop(known);
    Seq from = start.plus(Math.min(known, text.length()));
    int room = Math.max(0, d.edge.minus(from));
    boolean whole = fresh.length() <= room;
    fresh = fresh.take(room);
    boolean finFits = fin && whole && from.plus(fresh.length()).atOrAfter(d.rcvNxt);
    if (!fresh.isEmpty()) {
      noteText(d, fresh.length());
    }
    if (!fresh.isEmpty() || finFits) {
      d.held = insert(d.held, new Held(from, fresh, finFits));
    }
    absorb(d);
  }

  private static void noteText(Draft d, int length) {
    if (d.lastTextAt < 0 && d.follows(Rule.QUICK_ACK)) {
      d.quick = QUICK_ACKS;
    }
    d.lastTextAt = d.now;
    d.typicalLength = Math.max(d.typicalLength, length);
  }

  /** The queue with one more piece, in order and without overlaps. */
  private static List<Held> insert(List<Held> held, Held piece) {
    if (held.isEmpty()) {
      return List.of(piece);
    }
    List<Held> result = new ArrayList<>(held.size() + 2);
    Held rest = piece;
    for (Held there : held) {
      if (rest != null && rest.seq().before(there.seq())) {
        int until = there.seq().minus(rest.seq());
        boolean beyond = rest.end().after(there.seq());
        result.add(beyond ? new Held(rest.seq(), rest.text().take(until), false) : rest);
        rest = beyond ? cut(rest, there.end()) : null;
      } else if (rest != null) {
        rest = cut(rest, there.end());
      }
      result.add(there);
    }
    if (rest != null) {
      result.add(rest);
    }
    return List.copyOf(result);
  }

  /** What of {@code piece} lies at or beyond {@code from}; null if nothing does. */
  private static Held cut(Held piece, Seq from) {
    int skip = Math.max(0, from.minus(piece.seq()));
    if (skip == 0) {
      return piece;
    }
    int left = piece.text().length() - skip;
    return left > 0 || (left == 0 && piece.fin())
        ? new Held(piece.seq().plus(skip), piece.text().drop(skip), piece.fin())
        : null;
  }

  /**
   * Moves what has become due from the queue to the buffer; a due FIN stays at its head for the
   * eighth check.
   */
  private static void absorb(Draft d) {
    while (!d.held.isEmpty() && d.held.get(0).seq().atOrBefore(d.rcvNxt)) {
      Held due = d.held.get(0);
      Payload fresh = due.text().drop(d.rcvNxt.minus(due.seq()));
      d.unread = d.unread.plus(fresh);
      d.overhead += fresh.isEmpty() ? 0 : d.typicalLength;
      d.rcvNxt = d.rcvNxt.plus(fresh.length());
      if (due.fin()) {
        d.held = List.of(new Held(d.rcvNxt, Payload.EMPTY, true));
        return;
      }
      d.held = List.copyOf(d.held.subList(1, d.held.size()));
    }
  }

  private static boolean isDueFin(Draft d, Held head) {
    return head.fin() && head.text().isEmpty() && head.seq().equals(d.rcvNxt);
  }

  private static void fin(Draft d) {
    d.held = List.of();
    d.rcvNxt = d.rcvNxt.plus(1);
    d.edge = d.edge.before(d.rcvNxt) ? d.rcvNxt : d.edge;
    d.finSeen = true;
    d.tell(Result.Kind.END_OF_STREAM);
    boolean acked = d.finSent && d.una.equals(d.nxt);
    if (d.state == State.ESTABLISHED) {
      d.become(State.CLOSE_WAIT, Clause.FIN_ESTABLISHED);
      if (d.follows(Rule.FORCED_FIN_MERGE)) {
        forceFin(d);
      }
    } else if (d.state == State.FIN_WAIT_1 && !acked) {
      d.become(State.CLOSING, Clause.FIN_FIN_WAIT_1);
    } else {
      if (d.follows(Rule.NO_TIME_WAIT)) {
        Output.ack(d, Clause.FIN_ACKED);
      }
      Teardown.timeWait(d, Clause.FIN_FIN_WAIT_2);
    }
  }

  private static void forceFin(Draft d) {
    d.buffer = d.buffer.take(d.nxt.minus(Output.bufferStart(d)));
    d.closing = true;
    d.become(State.LAST_ACK, Clause.FORCED_FIN_MERGE);
    Output.transmit(d, Clause.FORCED_FIN_MERGE);
  }

  /**
   * Acknowledges, at once or later, what has not been acknowledged by something sent on the way.
   */
  private static void settle(Draft d, Segment s, Seq before, boolean finArrived) {
    boolean outOfOrder = (s.fin() || !s.payload().isEmpty()) && !d.rcvNxt.after(before);
    if (finArrived && !d.acked.equals(d.rcvNxt)) {
      acknowledgeFin(d);
    } else if (outOfOrder) {
      Output.acknowledgeText(d, true);
    } else if (!d.acked.equals(d.rcvNxt) && d.rcvNxt.after(before)) {
      Output.acknowledgeText(d, false);
    }
  }

  private static void acknowledgeFin(Draft d) {
    boolean mayWait = d.state == State.CLOSE_WAIT;
    long delay = d.setting(d.lastTextAt < 0 ? Setting.DELAYED_ACK_FIRST : Setting.DELAYED_ACK);
    boolean muchWaits = d.rcvNxt.minus(d.acked) > Math.max(d.typicalLength, LEAST_TYPICAL);
    if (mayWait && delay > 0 && !muchWaits) {
      Output.ackLater(d, delay);
    } else {
      Output.ack(d, Clause.FIN_ACKED);
    }
  }

  // --- entering ESTABLISHED --------------------------------------------------------------------

  /**
   * What is due as soon as the connection is ESTABLISHED: queued CLOSE, keepalive, the first real
   * RTO.
   */
  static void established(Draft d) {
    d.tell(Result.Kind.CONNECTED);
    d.stop(Timer.RETRANSMISSION);
    d.stop(Timer.USER);
    d.retransmissions = 0;
    d.timeWait = null;
    d.deferred = false;
    if (d.synRepeated && d.srtt == 0) {
      d.rto = d.setting(Setting.RTO_AFTER_SYN_LOSS);
    }
    if (d.setting(Setting.KEEPALIVE) != 0) {
      d.start(Timer.KEEPALIVE, d.setting(Setting.KEEPALIVE_IDLE));
    }
    if (d.closing) {
      d.become(State.FIN_WAIT_1, Clause.CLOSE_QUEUED);
    }
  }
}
