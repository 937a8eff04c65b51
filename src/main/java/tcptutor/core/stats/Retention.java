package tcptutor.core.stats;

import java.util.List;
import java.util.Objects;

/**
 * What was recalled against what had been predicted.
 *
 * @param lastMonth the last 30 days, today among them
 * @param ever all reviews
 * @param bins the same reviews as {@code ever} by what had been predicted of them, from the least
 *     to the most likely; those without reviews may be left out
 */
public record Retention(Recall lastMonth, Recall ever, List<Bin> bins) {
  /** No reviews. */
  public static final Retention NONE = new Retention(Recall.NONE, Recall.NONE, List.of());

  /** Copies the list. */
  public Retention {
    Objects.requireNonNull(lastMonth, "lastMonth");
    Objects.requireNonNull(ever, "ever");
    bins = List.copyOf(bins);
  }

  /**
   * Reviews of which about the same had been predicted.
   *
   * @param from the least that had been predicted, 0 to 1
   * @param to what was predicted is below this; 1 belongs to the last bin
   * @param recall what became of them
   */
  public record Bin(double from, double to, Recall recall) {
    /** Rejects what is no part of 0 to 1. */
    public Bin {
      Objects.requireNonNull(recall, "recall");
      if (!(from >= 0 && from < to && to <= 1)) {
        throw new IllegalArgumentException("a bin from " + from + " to " + to);
      }
    }
  }
}
