package tcptutor.core.diagram;

import tcptutor.core.lesson.Text;
import tcptutor.core.tcp.State;

/**
 * The transitions of RFC 9293 §3.3.2, Figure 5, and the one from FIN-WAIT-1 to TIME-WAIT that a
 * segment with FIN and the ACK of the own FIN brings about (note 3 there).
 */
public enum Transition {
  PASSIVE_OPEN(State.CLOSED, State.LISTEN, "passive OPEN", "被动打开"),
  LISTEN_CLOSE(State.LISTEN, State.CLOSED, "CLOSE", "关闭"),
  ACTIVE_OPEN(State.CLOSED, State.SYN_SENT, "active OPEN / SYN", "主动打开 / SYN"),
  SYN_SENT_CLOSE(State.SYN_SENT, State.CLOSED, "CLOSE", "关闭"),
  LISTEN_SYN(State.LISTEN, State.SYN_RECEIVED, "rcv SYN / SYN,ACK", "收 SYN / SYN,ACK"),
  SYN_RECEIVED_RESET(State.SYN_RECEIVED, State.LISTEN, "rcv RST", "收 RST"),
  LISTEN_SEND(State.LISTEN, State.SYN_SENT, "SEND / SYN", "发送 / SYN"),
  SIMULTANEOUS_OPEN(State.SYN_SENT, State.SYN_RECEIVED, "rcv SYN / SYN,ACK", "收 SYN / SYN,ACK"),
  HANDSHAKE_DONE(State.SYN_RECEIVED, State.ESTABLISHED, "rcv ACK of SYN", "收 SYN 的 ACK"),
  SYN_ACK(State.SYN_SENT, State.ESTABLISHED, "rcv SYN,ACK / ACK", "收 SYN,ACK / ACK"),
  SYN_RECEIVED_CLOSE(State.SYN_RECEIVED, State.FIN_WAIT_1, "CLOSE / FIN", "关闭 / FIN"),
  ACTIVE_CLOSE(State.ESTABLISHED, State.FIN_WAIT_1, "CLOSE / FIN", "关闭 / FIN"),
  PASSIVE_CLOSE(State.ESTABLISHED, State.CLOSE_WAIT, "rcv FIN / ACK", "收 FIN / ACK"),
  FIN_ACKED(State.FIN_WAIT_1, State.FIN_WAIT_2, "rcv ACK of FIN", "收 FIN 的 ACK"),
  SIMULTANEOUS_CLOSE(State.FIN_WAIT_1, State.CLOSING, "rcv FIN / ACK", "收 FIN / ACK"),
  FIN_AND_ACK(State.FIN_WAIT_1, State.TIME_WAIT, "rcv FIN,ACK / ACK", "收 FIN,ACK / ACK"),
  PEER_FIN(State.FIN_WAIT_2, State.TIME_WAIT, "rcv FIN / ACK", "收 FIN / ACK"),
  CLOSING_ACKED(State.CLOSING, State.TIME_WAIT, "rcv ACK of FIN", "收 FIN 的 ACK"),
  LAST_CLOSE(State.CLOSE_WAIT, State.LAST_ACK, "CLOSE / FIN", "关闭 / FIN"),
  LAST_ACKED(State.LAST_ACK, State.CLOSED, "rcv ACK of FIN", "收 FIN 的 ACK"),
  TIME_WAIT_OVER(State.TIME_WAIT, State.CLOSED, "2MSL", "2MSL 到期");

  private final State from;
  private final State to;
  private final Text cause;

  Transition(State from, State to, String english, String chinese) {
    this.from = from;
    this.to = to;
    this.cause = new Text(english, chinese);
  }

  /** The transition between two states; null if the figure has none. */
  public static Transition between(State from, State to) {
    for (Transition transition : values()) {
      if (transition.from == from && transition.to == to) {
        return transition;
      }
    }
    return null;
  }

  /** The state that is left. */
  public State from() {
    return from;
  }

  /** The state that is entered. */
  public State to() {
    return to;
  }

  /** What brings it about, and what is sent: {@code rcv SYN / SYN,ACK}. */
  public Text cause() {
    return cause;
  }
}
