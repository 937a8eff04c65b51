package tcptutor.core.sim;

import java.util.PriorityQueue;

/**
 * Events waiting for their time. Equal times go by rank, then in the order in which they were asked
 * for.
 */
final class Schedule {
  /**
   * What comes first at equal times: arrivals before time-outs before calls, as an interrupt would.
   */
  enum Rank {
    HAPPENING,
    ARRIVAL,
    TIMER,
    CALL
  }

  /** A planned event, which may be called off. */
  static final class Planned implements Comparable<Planned> {
    final long at;
    private final Rank rank;
    private final long order;
    private final Runnable action;
    private boolean cancelled;

    private Planned(long at, Rank rank, long order, Runnable action) {
      this.at = at;
      this.rank = rank;
      this.order = order;
      this.action = action;
    }

    void cancel() {
      cancelled = true;
    }

    @Override
    public int compareTo(Planned other) {
      int byTime = Long.compare(at, other.at);
      int byRank = byTime != 0 ? byTime : rank.compareTo(other.rank);
      return byRank != 0 ? byRank : Long.compare(order, other.order);
    }
  }

  private final PriorityQueue<Planned> queue = new PriorityQueue<>();
  private long now = Long.MIN_VALUE;
  private long order;

  long now() {
    return now;
  }

  Planned at(long time, Rank rank, Runnable action) {
    Planned planned = new Planned(Math.max(time, now), rank, order++, action);
    queue.add(planned);
    return planned;
  }

  /** Runs the next event if it is due by {@code limit}; answers whether there was one. */
  boolean runNext(long limit) {
    Planned next = queue.peek();
    while (next != null && next.cancelled) {
      queue.poll();
      next = queue.peek();
    }
    if (next == null || next.at > limit) {
      return false;
    }
    queue.poll();
    now = next.at;
    next.action.run();
    return true;
  }
}
