package tcptutor.core.tcp;

import java.util.List;

/**
 * A transmission control block: everything one end knows of a connection (RFC 9293 §3.3.1). A
 * value: two blocks with the same content are the same state.
 *
 * @param state the connection state
 * @param passive whether it came to SYN-RECEIVED by a passive OPEN (MUST-11)
 * @param snd the send side
 * @param rcv the receive side
 * @param agreement what the SYNs settled
 * @param recovery round-trip times and retransmission
 * @param acking when to acknowledge
 * @param timers the timers that run, as a bit set
 * @param timeWait the TIME-WAIT that a newer SYN interrupted, to go back to if that SYN proves old;
 *     usually null
 */
public record Tcb(
    State state,
    boolean passive,
    SendSpace snd,
    ReceiveSpace rcv,
    Agreement agreement,
    Recovery recovery,
    Acking acking,
    int timers,
    Tcb timeWait) {

  private static final SendSpace NOTHING_SENT =
      new SendSpace(
          Seq.ZERO,
          Seq.ZERO,
          Seq.ZERO,
          0,
          Seq.ZERO,
          Seq.ZERO,
          0,
          Payload.EMPTY,
          false,
          false,
          List.of(),
          List.of());
  private static final ReceiveSpace NOTHING_RECEIVED =
      new ReceiveSpace(
          Seq.ZERO,
          Seq.ZERO,
          Seq.ZERO,
          Seq.ZERO,
          Payload.EMPTY,
          0,
          List.of(),
          false,
          0,
          false,
          false);
  private static final Recovery UNTRIED =
      new Recovery(0, 0, 0, null, 0, 0, 0, null, 0, false, false, 0, 0);

  /** No connection: the fictional state that has no TCB (§3.3.2). */
  public static final Tcb CLOSED = fresh(State.CLOSED);

  /** A connection waiting for any remote end. */
  public static final Tcb LISTEN = fresh(State.LISTEN);

  private static Tcb fresh(State state) {
    return new Tcb(
        state,
        state == State.LISTEN,
        NOTHING_SENT,
        NOTHING_RECEIVED,
        Agreement.NONE,
        UNTRIED,
        Acking.NONE,
        0,
        null);
  }

  /** Whether {@code timer} was asked for and has neither gone off nor been stopped. */
  public boolean runs(Timer timer) {
    return (timers & timer.bit()) != 0;
  }

  /** This block with {@code timer} running, for a connection that begins in mid-life. */
  public Tcb withTimer(Timer timer) {
    return new Tcb(
        state, passive, snd, rcv, agreement, recovery, acking, timers | timer.bit(), timeWait);
  }

  /** Whether something sent awaits acknowledgment. */
  public boolean hasOutstanding() {
    return snd.una().before(snd.nxt());
  }

  /**
   * A connection in the middle of its life, for scenarios and tests that begin there. Everything
   * below {@code nxt} was acknowledged; in states after the own CLOSE the FIN was sent, and
   * acknowledged except in FIN-WAIT-1, CLOSING and LAST-ACK.
   *
   * @param state a synchronized state
   * @param iss own initial number
   * @param nxt next number to send, the FIN counted if it was sent
   * @param irs the peer's initial number
   * @param rcvNxt next number expected
   * @param rttMicros round-trip time of the path; 0 if unknown
   */
  public static Tcb inMidLife(
      Config config, State state, Seq iss, Seq nxt, Seq irs, Seq rcvNxt, long rttMicros) {
    if (!state.isSynchronized()) {
      throw new IllegalArgumentException(state + " is not a synchronized state");
    }
    Draft draft = new Draft(config, fresh(state), 0);
    boolean closed = !state.sendsText();
    boolean finUnacked =
        state == State.FIN_WAIT_1 || state == State.CLOSING || state == State.LAST_ACK;
    draft.iss = iss;
    draft.nxt = nxt;
    draft.una = finUnacked ? nxt.plus(-1) : nxt;
    draft.closing = closed;
    draft.finSent = closed;
    draft.starts = finUnacked ? List.of(draft.una) : List.of();
    draft.irs = irs;
    draft.rcvNxt = rcvNxt;
    draft.acked = rcvNxt;
    draft.edge = rcvNxt.plus((int) config.get(Setting.RECEIVE_BUFFER));
    draft.wnd = 65_535;
    draft.maxWnd = 65_535;
    draft.wl1 = rcvNxt;
    draft.wl2 = draft.una;
    draft.mss = (int) config.get(Setting.MSS);
    draft.finSeen = !state.receivesText();
    Rtt.startFrom(draft, rttMicros);
    return draft.toTcb();
  }
}
