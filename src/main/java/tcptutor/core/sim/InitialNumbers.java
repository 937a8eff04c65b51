package tcptutor.core.sim;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.tcp.Isn;
import tcptutor.core.tcp.Seq;

/** Where a host takes initial sequence numbers from: the plan that pins them, or RFC 6528. */
final class InitialNumbers {
  private final Host host;
  private final List<Seq> pinned;
  private final long secret;

  InitialNumbers(Host host, long secret) {
    this.host = host;
    this.pinned = new ArrayList<>(host.side.isns());
    this.secret = secret;
  }

  /** The number the next connection starts with, pinned by the plan or by RFC 6528. */
  Seq next(int localPort, int remotePort) {
    if (!pinned.isEmpty()) {
      return pinned.get(0);
    }
    return Isn.next(host.config, host.clock(), local(localPort), remote(remotePort), secret);
  }

  /** The same, except that an unpinned number is {@code beyond} where that is not null. */
  Seq next(int localPort, int remotePort, Seq beyond) {
    return beyond == null || !pinned.isEmpty() ? next(localPort, remotePort) : beyond;
  }

  /** A connection took {@code iss}: the next one takes the next pinned number. */
  void used(Seq iss) {
    if (!pinned.isEmpty() && pinned.get(0).equals(iss)) {
      pinned.remove(0);
    }
  }

  /**
   * The initial number that stands for a half-open entry: a keyed hash of the four-tuple and the
   * client's number {@code irs} (RFC 4987 §3.6).
   */
  Seq cookie(int localPort, int remotePort, Seq irs) {
    if (!pinned.isEmpty()) {
      return pinned.get(0);
    }
    return Isn.cookie(secret, local(localPort), remote(remotePort), irs);
  }

  private String local(int port) {
    return host.side.address() + ':' + port;
  }

  private String remote(int port) {
    return host.peer().side.address() + ':' + port;
  }
}
