package tcptutor.core.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import tcptutor.core.tcp.Config;

/** A listening socket's queues: half-open connections, and complete ones that accept() has not taken. */
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
  final Deque<Connection> acceptQueue = new ArrayDeque<>();

  Listener(int port, int backlog, Config config, boolean fastOpen, boolean reuseAddress) {
    this.port = port;
    this.backlog = backlog;
    this.config = config;
    this.fastOpen = fastOpen;
    this.reuseAddress = reuseAddress;
  }

  /** The SYN queue holds one entry more than the backlog (measured on Linux 6.18). */
  boolean synQueueFull() {
    return synQueue.size() + phantoms > backlog;
  }

  /** The accept queue holds one connection more than the backlog (measured on Linux 6.18). */
  boolean acceptQueueFull() {
    return acceptQueue.size() > backlog;
  }
}
