package tcptutor.core.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Rule;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.Timer;

/** A socket in an application's hands, with its options and the calls that wait on it. */
final class Socket {
  /** A call that was made and has not returned. */
  static final class Pending {
    final Call call;
    final int index;

    /** Octets moved so far. */
    int moved;

    /** Whether it was made; otherwise it still waits for an earlier call to return. */
    boolean begun;

    Pending(Call call, int index) {
      this.call = call;
      this.index = index;
    }
  }

  final String name;
  final Host host;
  Config config;
  int port;
  boolean reuseAddress;
  boolean fastOpen;

  /** Whether sends wait for more (TCP_CORK). */
  boolean corked;

  /** Linger time in microseconds; -1 when off, 0 to abort on close. */
  long linger = -1;

  Listener listener;
  Connection connection;

  /** Descriptors that refer to this socket. */
  int descriptors = 1;

  boolean closed;
  final Deque<Pending> waiting = new ArrayDeque<>();

  Socket(String name, Host host) {
    this.name = name;
    this.host = host;
    this.config = host.config;
  }

  /** Takes an option, for the connection it has already too. */
  void set(SocketOption option) {
    long value = option.value();
    switch (option.name()) {
      case SO_REUSEADDR -> reuseAddress = value != 0;
      case SO_LINGER -> linger = value < 0 ? -1 : value * Simulation.SECOND;
      case SO_KEEPALIVE -> config = config.with(Setting.KEEPALIVE, value);
      case TCP_KEEPIDLE -> config = config.with(Setting.KEEPALIVE_IDLE, value * Simulation.SECOND);
      case TCP_KEEPINTVL ->
          config = config.with(Setting.KEEPALIVE_INTERVAL, value * Simulation.SECOND);
      case TCP_KEEPCNT -> config = config.with(Setting.KEEPALIVE_PROBES, value);
      case TCP_USER_TIMEOUT -> config = config.with(Setting.USER_TIMEOUT, value * 1000);
      case TCP_NODELAY -> config = config.with(Rule.NAGLE, value == 0);
      case TCP_SYNCNT -> config = config.with(Setting.SYN_RETRIES, value);
      case TCP_LINGER2 -> config = config.with(Setting.FIN_TIMEOUT, value * Simulation.SECOND);
      case TCP_MAXSEG -> config = config.with(Setting.MSS, value);
      case SO_RCVBUF -> receiveBuffer(value);
      case TCP_DEFER_ACCEPT -> config = config.with(Setting.DEFER_ACCEPT, timeouts(value));
      case TCP_QUICKACK -> config = value == 0 ? config : config.with(Setting.DELAYED_ACK, 0);
      case TCP_CORK -> corked = value != 0;
      case TCP_FASTOPEN, TCP_FASTOPEN_CONNECT -> fastOpen = value != 0;
      case TCP_FASTOPEN_KEY -> host.forgetCookies();
      case OTHER -> {}
    }
  }

  /**
   * Linux doubles the value, counts half of that as overhead, and announces whole segments without
   * scaling when the buffer is small.
   */
  private void receiveBuffer(long octets) {
    long buffer = Math.max(octets, 1152);
    long mss = config.get(Setting.MSS) - (config.follows(Rule.TIMESTAMPS) ? 12 : 0);
    long segments = Math.max(1, buffer / mss);
    config = config.with(Setting.RECEIVE_BUFFER, buffer >= mss ? segments * mss : buffer);
    if (buffer <= 65_535) {
      config = config.with(Setting.WINDOW_SCALE, 0);
    }
  }

  /** How many doubling SYN,ACK time-outs cover so many seconds (Linux secs_to_retrans). */
  private static long timeouts(long seconds) {
    long covered = 1;
    long interval = 1;
    long count = seconds > 0 ? 1 : 0;
    while (covered < seconds) {
      interval = Math.min(interval * 2, 120);
      covered += interval;
      count++;
    }
    return count;
  }

  /** Whether a keepalive setting changed for a live connection, so that the timer must follow. */
  boolean mustReconfigure() {
    return connection != null
        && (config.get(Setting.KEEPALIVE) != 0) != connection.tcb.runs(Timer.KEEPALIVE)
        && connection.state().isSynchronized();
  }
}
