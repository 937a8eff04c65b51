package tcptutor.core.sim;

import java.util.EnumMap;
import java.util.Map;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Tcb;
import tcptutor.core.tcp.Timer;

/** One end's side of one connection while it lives: its TCB, its timers, and who uses it. */
final class Connection {
  final Host host;
  final int localPort;
  final int remotePort;

  /** Number of the pair of ports in the run. */
  final int number;

  Config config;
  Tcb tcb;

  /** The listener that a passive open came from; null after an active open. */
  Listener listener;

  /** The socket in an application's hands; null while nobody took the connection. */
  Socket socket;

  /** Names the octets this side sends: no two incarnations share a source. */
  int source;

  int offset;

  /** The errno of a failure that no call has reported yet. */
  String error;

  /** Octets that had arrived when the connection ended, still readable. */
  Payload leftover = Payload.EMPTY;

  /** Whether an application took it by accept(). */
  boolean taken;

  /** Whether the socket behind it had SO_REUSEADDR. */
  boolean reuseAddress;

  /** Whether the active open was made. */
  boolean opened;

  /** The errno that the last ICMP unreachable stands for. */
  String unreachable;

  long enteredTimeWait;

  /** Whether the peer's FIN was delivered before the connection ended. */
  boolean sawEnd;

  final Map<Timer, Schedule.Planned> timers = new EnumMap<>(Timer.class);

  Connection(
      Host host, int localPort, int remotePort, int number, Config config, Tcb tcb, int source) {
    this.host = host;
    this.localPort = localPort;
    this.remotePort = remotePort;
    this.number = number;
    this.config = config;
    this.tcb = tcb;
    this.source = source;
  }

  Film.ConnectionView view() {
    Map<Timer, Long> due = new EnumMap<>(Timer.class);
    timers.forEach((timer, planned) -> due.put(timer, planned.at));
    return new Film.ConnectionView(number, localPort, remotePort, tcb, due);
  }

  State state() {
    return tcb.state();
  }

  /** The next {@code length} octets this side's application writes. */
  Payload write(int length) {
    Payload data = Payload.of(source, offset, length);
    offset += length;
    return data;
  }

  /**
   * TIME-WAIT was reopened by a new SYN: from here on this is another connection with the same pair
   * of ports.
   */
  void reincarnate(Listener parent, int newSource) {
    listener = parent;
    socket = null;
    taken = false;
    source = newSource;
    offset = 0;
    error = null;
    config = parent.config;
  }

  int clientPort() {
    return host.end == End.CLIENT ? localPort : remotePort;
  }

  void cancelTimers() {
    for (Schedule.Planned planned : timers.values()) {
      planned.cancel();
    }
    timers.clear();
  }
}
