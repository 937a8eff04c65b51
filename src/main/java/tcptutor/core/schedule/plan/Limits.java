package tcptutor.core.schedule.plan;

/**
 * How much a learner wants to do on a day.
 *
 * @param newPerDay how many questions that were never asked, 0 to {@link #MOST}
 * @param reviewsPerDay how many that come back, 0 to {@link #MOST}; each counts once a day, however
 *     often it has to be repeated until it sticks
 */
public record Limits(int newPerDay, int reviewsPerDay) {
  /** Nobody does more. */
  public static final int MOST = 9999;

  /** What a learner does who has not chosen. */
  public static final Limits USUAL = new Limits(10, 100);

  /** Rejects what is out of range. */
  public Limits {
    check(newPerDay);
    check(reviewsPerDay);
  }

  private static void check(int limit) {
    if (limit < 0 || limit > MOST) {
      throw new IllegalArgumentException("a limit is 0 to " + MOST + ", not " + limit);
    }
  }

  /** The same with another number of new questions. */
  public Limits withNewPerDay(int other) {
    return new Limits(other, reviewsPerDay);
  }

  /** The same with another number of reviews. */
  public Limits withReviewsPerDay(int other) {
    return new Limits(newPerDay, other);
  }

  /** How many new questions are left of today. */
  int newLeft(Done done) {
    return Math.max(0, newPerDay - done.fresh());
  }

  /** How many reviews are left of today. */
  int reviewsLeft(Done done) {
    return Math.max(0, reviewsPerDay - done.reviews());
  }
}
