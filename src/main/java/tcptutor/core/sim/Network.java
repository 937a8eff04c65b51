package tcptutor.core.sim;

import java.util.EnumSet;
import java.util.List;
import tcptutor.core.tcp.Segment;

/**
 * The path between the two hosts: it delays, and loses, holds back or doubles what the faults name.
 */
final class Network {
  /**
   * What becomes of one segment: when it arrives (-1: never), whether it is held back, when its
   * copy arrives.
   */
  record Fate(long arrivesAt, boolean slow, long copyArrivesAt) {}

  private final long delay;
  private final List<Fault> faults;
  private final int[] counts;
  private final EnumSet<End> unplugged = EnumSet.noneOf(End.class);
  private boolean cut;
  private boolean faultsEnded;

  Network(long delay, List<Fault> faults) {
    this.delay = delay;
    this.faults = faults;
    this.counts = new int[faults.size()];
  }

  void unplug(End end) {
    unplugged.add(end);
  }

  void plug(End end) {
    unplugged.remove(end);
  }

  /** Whether what is on its way to this end gets in. */
  boolean reaches(End end) {
    return !unplugged.contains(end);
  }

  void cut() {
    cut = true;
  }

  void endFaults() {
    faultsEnded = true;
  }

  /** Decides what becomes of a segment that leaves now; the first fault that names it decides. */
  Fate carry(long now, End from, Segment segment) {
    Fault fault = faultFor(now, from, segment);
    if (cut || unplugged.contains(from)) {
      return new Fate(-1, false, -1);
    }
    if (fault == null || faultsEnded) {
      return new Fate(now + delay, false, -1);
    }
    return switch (fault.action()) {
      case DROP -> new Fate(-1, false, -1);
      case DELAY -> new Fate(now + delay + fault.delay(), true, -1);
      case DUPLICATE -> new Fate(now + delay, false, now + delay + fault.delay());
    };
  }

  /** The first fault that names this segment; every fault counts what it could name. */
  private Fault faultFor(long now, End from, Segment segment) {
    Fault first = null;
    for (int i = 0; i < counts.length; i++) {
      Fault fault = faults.get(i);
      if (fault.from() == from && now >= fault.since() && fault.kind().matches(segment)) {
        counts[i]++;
        boolean named = fault.nth().isEmpty() || fault.nth().contains(counts[i]);
        first = first == null && named ? fault : first;
      }
    }
    return first;
  }

  long delay() {
    return delay;
  }
}
