package tcptutor.core.tcp;

import java.util.List;

/** Building SYN and SYN,ACK, and taking over what the peer's SYN says. */
final class Handshake {
  private Handshake() {}

  /** Starts an active open: {@code <SEQ=ISS><SYN>} (§3.10.1). */
  static void sendSyn(Draft d, Seq iss, Clause clause) {
    startSending(d, iss);
    d.passive = false;
    d.mss = (int) d.setting(Setting.MSS);
    Payload early = d.cookie != null && !d.cookie.isEmpty() ? d.buffer.take(d.mss) : Payload.EMPTY;
    d.nxt = iss.plus(1 + early.length());
    d.become(State.SYN_SENT, clause);
    d.emit(syn(d, early), clause);
    startTimers(d);
  }

  private static void startSending(Draft d, Seq iss) {
    d.iss = iss;
    d.una = iss;
    d.nxt = iss.plus(1);
    d.starts = List.of();
    d.rto = d.setting(Setting.RTO_INITIAL);
  }

  private static void startTimers(Draft d) {
    Rtt.time(d, d.nxt);
    d.start(Timer.RETRANSMISSION, d.rto);
    if (d.setting(Setting.USER_TIMEOUT) > 0) {
      d.start(Timer.USER, d.setting(Setting.USER_TIMEOUT));
    }
  }

  /** The first SYN of an active open. */
  static Segment syn(Draft d, Payload early) {
    return new Segment(
        d.iss, Seq.ZERO, Flags.SYN, synWindow(d), offer(d, true, true, true, d.cookie), early);
  }

  /**
   * The SYN again, without Fast Open: what was lost may have been lost because of it (RFC 7413
   * §4.1.3).
   */
  static Segment synAgain(Draft d) {
    return new Segment(
        d.iss, Seq.ZERO, Flags.SYN, synWindow(d), offer(d, true, true, true, null), Payload.EMPTY);
  }

  /** The SYN,ACK, first or again. */
  static Segment synAck(Draft d) {
    String cookie = d.passive && !d.fastOpen ? d.cookie : null;
    Options options = offer(d, d.timestamps, d.sack, d.sendScale >= 0, cookie);
    d.acked = d.rcvNxt;
    return new Segment(
        d.iss, d.rcvNxt, Flags.SYN | Flags.ACK, synWindow(d), options, Payload.EMPTY);
  }

  /** The window of a segment with SYN is never scaled (RFC 7323 §2.2). */
  private static int synWindow(Draft d) {
    return (int) Math.min(65_535, d.setting(Setting.RECEIVE_BUFFER));
  }

  private static Options offer(
      Draft d, boolean timestamps, boolean sack, boolean scale, String cookie) {
    return new Options(
        (int) d.setting(Setting.MSS),
        scale ? (int) d.setting(Setting.WINDOW_SCALE) : -1,
        sack && d.follows(Rule.SACK),
        timestamps && d.follows(Rule.TIMESTAMPS),
        timestamps && d.follows(Rule.TIMESTAMPS) ? Output.timestamp(d) : 0,
        timestamps ? d.tsRecent : 0,
        cookie,
        List.of());
  }

  /**
   * Takes over the peer's initial number and options (RFC 9293 §3.7.1, RFC 7323 §2, §3.2, RFC 2018
   * §2).
   */
  static void learn(Draft d, Segment syn) {
    Options options = syn.options();
    d.irs = syn.seq();
    d.rcvNxt = syn.seq().plus(1);
    d.edge = d.rcvNxt.plus((int) Math.min(65_535, d.setting(Setting.RECEIVE_BUFFER)));
    d.mss = options.mss() == 0 ? Agreement.NONE.mss() : options.mss();
    boolean scaled = options.windowScale() >= 0 && d.setting(Setting.WINDOW_SCALE) >= 0;
    // -1 marks "the peer offered no scaling" until our own SYN,ACK has been built from it.
    d.sendScale = scaled ? Math.min(14, options.windowScale()) : -1;
    d.receiveScale = scaled ? (int) d.setting(Setting.WINDOW_SCALE) : 0;
    d.timestamps = options.timestamps() && d.follows(Rule.TIMESTAMPS);
    d.sack = options.sackPermitted() && d.follows(Rule.SACK);
    d.tsRecent = options.timestamps() ? options.tsVal() : 0;
    d.wnd = syn.window();
    d.maxWnd = Math.max(d.maxWnd, d.wnd);
    d.wl1 = syn.seq();
    d.wl2 = syn.ack();
  }

  /** LISTEN and a SYN: {@code <SEQ=ISS><ACK=RCV.NXT><SYN,ACK>} (§3.10.7.2, third). */
  static void acceptSyn(Draft d, Event.Arrives arrives) {
    Segment syn = arrives.segment();
    d.passive = true;
    startSending(d, arrives.iss());
    learn(d, syn);
    cookieOnSynAck(d, arrives);
    keepTextOfSyn(d, syn, arrives.permission() == Event.Permission.FAST_OPEN);
    if (d.follows(Rule.FOUR_SEGMENT_HANDSHAKE)) {
      answerInTwoSegments(d);
      return;
    }
    boolean two = d.follows(Rule.TWO_WAY_HANDSHAKE);
    Clause clause = two ? Clause.TWO_WAY_SERVER : d.fastOpen ? Clause.TFO_SYN : Clause.LISTEN_SYN;
    d.become(two ? State.ESTABLISHED : State.SYN_RECEIVED, clause);
    d.emit(synAck(d), clause);
    if (two) {
      d.una = d.nxt;
      established(d);
    } else {
      startTimers(d);
    }
    if (d.fastOpen && !d.unread.isEmpty()) {
      d.tell(Result.Kind.DATA_READY);
    }
  }

  private static void cookieOnSynAck(Draft d, Event.Arrives arrives) {
    d.fastOpen = arrives.permission() == Event.Permission.FAST_OPEN;
    d.cookie = arrives.permission() == Event.Permission.GRANT_COOKIE ? arrives.cookie() : null;
  }

  private static void answerInTwoSegments(Draft d) {
    d.become(State.SYN_RECEIVED, Clause.FOUR_SEGMENT_ACK);
    d.nxt = d.iss;
    d.emit(Segment.bare(d.iss, d.rcvNxt, Flags.ACK, synWindow(d)), Clause.FOUR_SEGMENT_ACK);
    d.start(Timer.SEPARATE_SYN, d.setting(Setting.SYN_SEPARATION));
  }

  static void sendSeparateSyn(Draft d) {
    d.nxt = d.iss.plus(1);
    d.emit(
        new Segment(
            d.iss,
            Seq.ZERO,
            Flags.SYN,
            synWindow(d),
            offer(d, true, true, true, null),
            Payload.EMPTY),
        Clause.FOUR_SEGMENT_SYN);
    startTimers(d);
  }

  /** Data and FIN on a SYN wait until ESTABLISHED, unless Fast Open lets the data in now. */
  static void keepTextOfSyn(Draft d, Segment syn, boolean early) {
    if (syn.payload().isEmpty() && !syn.fin()) {
      return;
    }
    if (early) {
      d.unread = syn.payload();
      d.rcvNxt = d.rcvNxt.plus(syn.payload().length());
      d.lastTextAt = d.now;
    } else if (!d.follows(Rule.LISTEN_IGNORES_SYN_TEXT)) {
      d.held = List.of(new Held(syn.textStart(), syn.payload(), syn.fin()));
    }
  }

  /** SYN-SENT and a SYN without ACK: simultaneous open (§3.10.7.3, fourth; MUST-10). */
  static void simultaneousOpen(Draft d, Segment syn) {
    learn(d, syn);
    keepTextOfSyn(d, syn, false);
    d.become(State.SYN_RECEIVED, Clause.SYN_SENT_SYN);
    d.emit(synAck(d), Clause.SYN_SENT_SYN);
    Rtt.forget(d);
    d.start(Timer.RETRANSMISSION, d.rto);
  }

  /** SYN-SENT and the SYN that completes the open (§3.10.7.3, fourth). */
  static void complete(Draft d, Segment s) {
    int maxWnd = d.maxWnd;
    learn(d, s);
    d.maxWnd = Math.max(maxWnd, d.wnd);
    d.sendScale = Math.max(0, d.sendScale);
    if (s.acks()) {
      int text = s.ack().minus(d.iss.plus(1));
      d.una = s.ack();
      d.nxt = s.ack();
      d.buffer = d.buffer.drop(text);
      Rtt.sample(d, s);
    }
    d.timedEnd = null;
    d.cookie = s.options().fastOpen() != null ? s.options().fastOpen() : d.cookie;
    Clause clause =
        d.follows(Rule.TWO_WAY_HANDSHAKE) ? Clause.TWO_WAY_CLIENT : Clause.SYN_SENT_SYN_ACK;
    d.become(State.ESTABLISHED, clause);
    established(d);
    keepTextOfSyn(d, s, false);
    boolean hadText = !d.held.isEmpty();
    Output.transmit(d, Clause.THIRD_SEGMENT_CARRIES_TEXT);
    if (!d.acked.equals(d.rcvNxt) && !d.follows(Rule.TWO_WAY_HANDSHAKE)) {
      Output.ack(d, clause);
    }
    if (hadText) {
      TextAndFin.text(d, Segment.bare(d.rcvNxt, d.una, Flags.ACK, s.window()));
    }
  }

  /**
   * TIME-WAIT and a newer SYN: a new incarnation whose numbers lie above all old ones (§3.6.1
   * MAY-2, RFC 6191).
   */
  static void reopen(Draft d, Event.Arrives arrives) {
    Tcb old = d.toTcb();
    Seq beyond = d.nxt.plus(65_537);
    Seq iss = arrives.iss().after(d.nxt) ? arrives.iss() : beyond;
    d.stopAll();
    d.load(Tcb.LISTEN);
    d.state = State.TIME_WAIT;
    acceptSyn(d, new Event.Arrives(arrives.segment(), iss, arrives.permission(), arrives.cookie()));
    d.because(Clause.TIME_WAIT_NEW_SYN);
    d.timeWait = old;
  }

  /** A valid SYN cookie stands for the entry that was never stored (RFC 4987 §3.6). */
  static void restoreFromCookie(Draft d, Segment ack) {
    d.passive = true;
    startSending(d, ack.ack().plus(-1));
    learn(d, Segment.bare(ack.seq().plus(-1), Seq.ZERO, Flags.SYN, ack.window()));
    d.acked = d.rcvNxt;
    d.timestamps = ack.options().timestamps() && d.follows(Rule.TIMESTAMPS);
    // What the SYN offered beyond the MSS is remembered in the timestamp, if there is one (Linux
    // cookie_timestamp_decode()).
    int scale = d.timestamps ? (int) Math.max(0, d.setting(Setting.WINDOW_SCALE)) : 0;
    d.sendScale = scale;
    d.receiveScale = scale;
    d.sack = d.timestamps && d.follows(Rule.SACK);
    d.mss = (int) d.setting(Setting.MSS);
    d.state = State.SYN_RECEIVED;
    d.because(Clause.SYN_COOKIE_VALID);
  }

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
