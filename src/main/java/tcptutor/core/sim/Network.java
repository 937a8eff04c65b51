package tcptutor.core.sim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.tcp.Segment;

/** The path between the two hosts: it delays, and loses, holds back or doubles what the faults name. */
final class Network {
  /** What becomes of one segment: when it arrives (-1: never), whether it is held back, when its copy arrives. */
  record Fate(long arrivesAt, boolean slow, long copyArrivesAt) {}

  private final long delay;
  private final List<Fault> faults;
  private final Map<End, int[]> counts = new EnumMap<>(End.class);
  private boolean cut;
  private boolean faultsEnded;

  Network(long delay, List<Fault> faults) {
    this.delay = delay;
    this.faults = faults;
    for (End end : End.values()) {
      counts.put(end, new int[Fault.Kind.values().length]);
    }
  }

  void cut() {
    cut = true;
  }

  void endFaults() {
    faultsEnded = true;
  }

  /** Decides what becomes of a segment that leaves now; the first fault that names it decides. */
  Fate carry(long now, End from, Segment segment) {
    int[] count = counts.get(from);
    for (Fault.Kind kind : Fault.Kind.values()) {
      count[kind.ordinal()] += kind.matches(segment) ? 1 : 0;
    }
    if (cut) {
      return new Fate(-1, false, -1);
    }
    Fault fault = faultsEnded ? null : faultFor(from, segment, count);
    if (fault == null) {
      return new Fate(now + delay, false, -1);
    }
    return switch (fault.action()) {
      case DROP -> new Fate(-1, false, -1);
      case DELAY -> new Fate(now + delay + fault.delay(), true, -1);
      case DUPLICATE -> new Fate(now + delay, false, now + delay + fault.delay());
    };
  }

  private Fault faultFor(End from, Segment segment, int[] count) {
    for (Fault fault : faults) {
      boolean named = fault.from() == from && fault.kind().matches(segment);
      if (named && (fault.nth().isEmpty() || fault.nth().contains(count[fault.kind().ordinal()]))) {
        return fault;
      }
    }
    return null;
  }

  long delay() {
    return delay;
  }
}
