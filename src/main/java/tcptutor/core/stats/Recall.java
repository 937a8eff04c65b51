package tcptutor.core.stats;

/**
 * Reviews of what had been learnt, and what was expected of them. First answers and those on steps
 * of minutes do not count: nothing worth measuring is predicted of them.
 *
 * @param reviews how many
 * @param recalled how many were not Again
 * @param predicted the sum of what was predicted of each, 0 to 1
 */
public record Recall(int reviews, int recalled, double predicted) {
  /** Below so many reviews a rate says little: one in three would be off by five points or more. */
  public static final int ENOUGH = 30;

  /** No reviews. */
  public static final Recall NONE = new Recall(0, 0, 0);

  private static final double ROUNDING = 1e-6;

  /** Rejects what cannot be. */
  public Recall {
    Counts.check(reviews, recalled);
    Counts.atMost(recalled, reviews, "recalled");
    if (!(predicted >= 0 && predicted <= reviews + ROUNDING)) {
      throw new IllegalArgumentException(predicted + " predicted of " + reviews);
    }
  }

  /** The part that was recalled, 0 to 1; 0 without reviews. */
  public double trueRate() {
    return reviews == 0 ? 0 : (double) recalled / reviews;
  }

  /** The part that had been predicted to be recalled, 0 to 1; 0 without reviews. */
  public double predictedRate() {
    return reviews == 0 ? 0 : Math.min(1, predicted / reviews);
  }

  /** Whether there are enough reviews for the rates to mean something. */
  public boolean isEnough() {
    return reviews >= ENOUGH;
  }
}
