package tcptutor.core.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Setting;

/**
 * A listening socket's queues: half-open connections, and complete ones that accept() has not
 * taken.
 */
final class Listener {
  final int port;
  final int backlog;
  final Config config;
  final boolean fastOpen;
  final boolean reuseAddress;

  /** Whether SYN cookies were sent, so that an ACK out of the blue may be one. */
  boolean cookiesSent;

  /** Entries in SYN-RECEIVED. */
  final Set<Connection> synQueue = new LinkedHashSet<>();

  /** Entries of forged sources, which will never be completed. */
  int phantoms;

  /** Those whose SYN,ACK was not repeated yet. */
  int youngPhantoms;

  final Deque<Connection> acceptQueue = new ArrayDeque<>();

  Listener(int port, int backlog, Config config, boolean fastOpen, boolean reuseAddress) {
    this.port = port;
    this.backlog = backlog;
    this.config = config;
    this.fastOpen = fastOpen;
    this.reuseAddress = reuseAddress;
  }

  Film.ListenerView view() {
    return new Film.ListenerView(port, backlog, synQueue.size() + phantoms, acceptQueue.size());
  }

  /** The SYN queue holds one entry more than the backlog (measured on Linux 6.18). */
  boolean synQueueFull() {
    return synQueue.size() + phantoms > backlog;
  }

  /**
   * How often the SYN,ACK of a half-open entry is repeated: less often, the fuller the queue is of
   * entries that were repeated before (Linux reqsk_timer_handler()).
   */
  long retriesOfHalfOpen() {
    long retries = config.get(Setting.SYN_ACK_RETRIES);
    int length = synQueue.size() + phantoms;
    if (2 * length <= Math.max(8, backlog)) {
      return retries;
    }
    for (int young = 2 * youngPhantoms; retries > 2 && length >= young; young *= 2) {
      retries--;
    }
    return retries;
  }

  /** The accept queue holds one connection more than the backlog (measured on Linux 6.18). */
  boolean acceptQueueFull() {
    return acceptQueue.size() > backlog;
  }
}
