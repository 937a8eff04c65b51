package tcptutor.core.tcp;

/** The second check of SEGMENT ARRIVES: the RST bit (RFC 9293 §3.10.7.4, RFC 5961 §3). */
final class ResetCheck {
  private ResetCheck() {}

  static boolean check(Draft d, Segment s) {
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
  static boolean isRstBesideFin(Draft d, Segment s) {
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

  static void reset(Draft d) {
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
}
