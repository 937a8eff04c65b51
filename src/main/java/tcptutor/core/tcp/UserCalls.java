package tcptutor.core.tcp;

/** The user calls of RFC 9293 §3.10.1 to §3.10.6, and the halves of a socket's close(). */
final class UserCalls {
  private UserCalls() {}

  static void apply(Draft d, Event call) {
    if (call instanceof Event.PassiveOpen) {
      passiveOpen(d);
    } else if (call instanceof Event.ActiveOpen open) {
      activeOpen(d, open);
    } else if (call instanceof Event.Send send) {
      send(d, send);
    } else if (call instanceof Event.Receive receive) {
      receive(d, receive.max());
    } else if (call instanceof Event.Close) {
      close(d);
    } else if (call instanceof Event.StopReceiving) {
      stopReceiving(d);
    } else if (call instanceof Event.Release) {
      release(d);
    } else if (call instanceof Event.Abort) {
      abort(d);
    } else if (call instanceof Event.Reconfigured) {
      reconfigured(d);
    } else if (call instanceof Event.Status) {
      status(d);
    } else {
      throw new IllegalArgumentException("not a user call: " + call);
    }
  }

  private static void fail(Draft d, Result.Kind error, Clause clause) {
    d.because(clause);
    d.tell(error);
  }

  private static void passiveOpen(Draft d) {
    if (d.state != State.CLOSED) {
      fail(d, Result.Kind.ERROR_EXISTS, Clause.OPEN_EXISTS);
      return;
    }
    d.load(Tcb.LISTEN);
    d.state = State.CLOSED;
    d.become(State.LISTEN, Clause.OPEN_PASSIVE);
  }

  private static void activeOpen(Draft d, Event.ActiveOpen open) {
    if (d.state != State.CLOSED && d.state != State.LISTEN) {
      fail(d, Result.Kind.ERROR_EXISTS, Clause.OPEN_EXISTS);
      return;
    }
    d.cookie = open.fastOpen();
    d.buffer = open.data();
    Handshake.sendSyn(d, open.iss(), Clause.OPEN_ACTIVE);
  }

  private static void send(Draft d, Event.Send send) {
    switch (d.state) {
      case CLOSED -> fail(d, Result.Kind.ERROR_DOES_NOT_EXIST, Clause.CALL_WITHOUT_CONNECTION);
      case LISTEN -> {
        d.buffer = send.data();
        Handshake.sendSyn(d, send.iss(), Clause.SEND_OPENS);
      }
      case SYN_SENT, SYN_RECEIVED -> {
        if (d.closing) {
          fail(d, Result.Kind.ERROR_CLOSING, Clause.SEND_CLOSING);
        } else {
          d.buffer = d.buffer.plus(send.data());
          if (d.fastOpen && d.state == State.SYN_RECEIVED) {
            Output.transmit(d, Clause.TFO_SERVER_SENDS);
          }
          d.because(Clause.SEND_QUEUED);
        }
      }
      case ESTABLISHED, CLOSE_WAIT -> {
        d.buffer = d.buffer.plus(send.data());
        if (send.push()) {
          Output.transmit(d, Clause.SEND_SEGMENTS);
        }
        d.because(Clause.SEND_SEGMENTS);
      }
      case FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT ->
          fail(d, Result.Kind.ERROR_CLOSING, Clause.SEND_CLOSING);
    }
  }

  private static void receive(Draft d, int max) {
    switch (d.state) {
      case CLOSED -> fail(d, Result.Kind.ERROR_DOES_NOT_EXIST, Clause.CALL_WITHOUT_CONNECTION);
      case LISTEN, SYN_SENT -> {
        d.because(Clause.RECEIVE_WAITS);
        d.tell(Result.Kind.WAITS);
      }
      case SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2 -> take(d, max, false);
      case CLOSE_WAIT -> take(d, max, true);
      case CLOSING, LAST_ACK, TIME_WAIT -> {
        if (d.unread.isEmpty()) {
          fail(d, Result.Kind.ERROR_CLOSING, Clause.RECEIVE_CLOSING);
        } else {
          take(d, max, true);
        }
      }
    }
  }

  private static void take(Draft d, int max, boolean peerClosed) {
    if (!d.unread.isEmpty()) {
      d.because(Clause.RECEIVE_DELIVERS);
      d.deliver(d.unread.take(max));
      int taken = Math.min(max, d.unread.length());
      d.overhead = (int) ((long) d.overhead * (d.unread.length() - taken) / d.unread.length());
      d.unread = d.unread.drop(taken);
      if (!peerClosed) {
        Output.announceWiderWindow(d);
      }
    } else if (peerClosed || d.stopped) {
      d.because(Clause.RECEIVE_END);
      d.tell(Result.Kind.END_OF_STREAM);
    } else {
      d.because(Clause.RECEIVE_WAITS);
      d.tell(Result.Kind.WAITS);
    }
  }

  private static void close(Draft d) {
    switch (d.state) {
      case CLOSED -> fail(d, Result.Kind.ERROR_DOES_NOT_EXIST, Clause.CALL_WITHOUT_CONNECTION);
      case LISTEN -> d.delete(Clause.CLOSE_LISTEN);
      case SYN_SENT -> d.delete(Clause.CLOSE_SYN_SENT);
      case SYN_RECEIVED -> closeInSynReceived(d);
      case ESTABLISHED -> {
        d.closing = true;
        d.become(State.FIN_WAIT_1, Clause.CLOSE_ESTABLISHED);
        Output.transmit(d, Clause.CLOSE_ESTABLISHED);
      }
      case CLOSE_WAIT -> {
        d.closing = true;
        d.become(State.LAST_ACK, Clause.CLOSE_CLOSE_WAIT);
        Output.transmit(d, Clause.CLOSE_CLOSE_WAIT);
      }
      case FIN_WAIT_1, FIN_WAIT_2 -> fail(d, Result.Kind.ERROR_CLOSING, Clause.CLOSE_AGAIN);
      case CLOSING, LAST_ACK, TIME_WAIT -> fail(d, Result.Kind.ERROR_CLOSING, Clause.CLOSE_CLOSING);
    }
  }

  private static void closeInSynReceived(Draft d) {
    d.closing = true;
    if (d.follows(Rule.CLOSE_WAITS_FOR_ESTABLISHED) || !d.buffer.isEmpty()) {
      d.because(Clause.CLOSE_QUEUED);
      return;
    }
    d.become(State.FIN_WAIT_1, Clause.CLOSE_SYN_RECEIVED);
    Output.transmit(d, Clause.CLOSE_SYN_RECEIVED);
  }

  private static void stopReceiving(Draft d) {
    if (d.state == State.CLOSED) {
      fail(d, Result.Kind.ERROR_DOES_NOT_EXIST, Clause.CALL_WITHOUT_CONNECTION);
      return;
    }
    d.stopped = true;
    d.because(Clause.STOP_RECEIVING);
  }

  /**
   * close() of a socket: with unread data the peer is told by RST that something was lost (§3.6.1,
   * SHLD-3).
   */
  private static void release(Draft d) {
    if (d.state == State.CLOSED) {
      fail(d, Result.Kind.ERROR_DOES_NOT_EXIST, Clause.CALL_WITHOUT_CONNECTION);
      return;
    }
    boolean alive = d.state.isSynchronized() && d.state != State.TIME_WAIT;
    if (!d.unread.isEmpty() && alive) {
      reset(d, Clause.RELEASE_UNREAD);
      return;
    }
    if (d.state == State.FIN_WAIT_2 && d.setting(Setting.FIN_TIMEOUT) < 0) {
      reset(d, Clause.ABORT);
      return;
    }
    boolean first = !d.closing;
    d.released = true;
    d.stopped = true;
    if (first) {
      close(d);
    } else {
      d.because(Clause.RELEASE_AFTER_SHUTDOWN);
    }
    if (d.state == State.FIN_WAIT_2) {
      Teardown.guardOrphan(d);
    }
  }

  private static void abort(Draft d) {
    switch (d.state) {
      case CLOSED -> fail(d, Result.Kind.ERROR_DOES_NOT_EXIST, Clause.CALL_WITHOUT_CONNECTION);
      case LISTEN, SYN_SENT -> {
        d.tell(Result.Kind.RESET);
        d.delete(Clause.ABORT_EARLY);
      }
      case SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT -> {
        d.tell(Result.Kind.RESET);
        reset(d, Clause.ABORT);
      }
      case CLOSING, LAST_ACK, TIME_WAIT -> d.delete(Clause.ABORT_LATE);
    }
  }

  private static void reset(Draft d, Clause clause) {
    Output.sendReset(d, clause);
    d.delete(clause);
  }

  private static void status(Draft d) {
    if (d.state == State.CLOSED) {
      fail(d, Result.Kind.ERROR_DOES_NOT_EXIST, Clause.CALL_WITHOUT_CONNECTION);
    } else {
      d.because(Clause.STATUS);
      d.tell(Result.Kind.STATUS);
    }
  }

  private static void reconfigured(Draft d) {
    d.because(Clause.RECONFIGURED);
    boolean alive = d.state.isSynchronized() && d.state != State.TIME_WAIT;
    if (!alive || d.setting(Setting.KEEPALIVE) == 0) {
      d.stop(Timer.KEEPALIVE);
    } else {
      d.start(Timer.KEEPALIVE, d.setting(Setting.KEEPALIVE_IDLE));
    }
  }
}
