package tcptutor.core.ladder;

import java.util.List;
import tcptutor.core.sim.Entry;

/** When a time in which nothing happens is long enough to be drawn as a break. */
final class Quiet {
  /** So many delays of the path; shorter waits are part of the exchange. */
  private static final int DELAYS = 8;

  private static final long LEAST = 200_000;
  private static final long USUAL_DELAY = 50_000;

  private Quiet() {}

  /** Longer times than this, in microseconds, are quiet. */
  static long threshold(List<Moment> moments) {
    long delay = Long.MAX_VALUE;
    for (int i = 0; i < moments.size(); i++) {
      Entry.Sent sent = moments.get(i).segment();
      if (sent != null && sent.arrivesAt() > sent.at()) {
        delay = Math.min(delay, sent.arrivesAt() - sent.at());
      }
    }
    return Math.max(LEAST, DELAYS * (delay == Long.MAX_VALUE ? USUAL_DELAY : delay));
  }
}
