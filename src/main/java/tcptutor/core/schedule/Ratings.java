package tcptutor.core.schedule;

/**
 * What rating a graded answer deserves. Learners do not rate themselves: the verdict does.
 *
 * <pre>
 *   level                            rating    a follow-up was missed
 *   0 nothing, 1 hardly anything     Again     Again
 *   2 half                           Hard      Again
 *   3 most                           Good      Hard
 *   4 full                           Good      Hard
 *   4 full, and fast                 Easy      Good
 * </pre>
 *
 * <p>Fast means: in at most {@link #FAST} of the time that this learner usually takes for an answer
 * of that length. Somebody of whom that is not known yet is not fast.
 */
public final class Ratings {
  /** The part of the usual time that is fast. */
  public static final double FAST = 0.6;

  private static final int FULL = 4;

  private Ratings() {}

  /**
   * Returns the rating.
   *
   * @param level of the verdict, 0 to 4
   * @param millis that the answer took; 0 or less where that is not known
   * @param usualMillis that this learner usually takes for that length of answer; 0 or less where
   *     that is not known
   * @param followUpMissed whether a question that followed was answered wrongly
   */
  public static Rating of(int level, long millis, long usualMillis, boolean followUpMissed) {
    Rating rating =
        switch (level) {
          case 0, 1 -> Rating.AGAIN;
          case 2 -> Rating.HARD;
          case 3 -> Rating.GOOD;
          case FULL -> isFast(millis, usualMillis) ? Rating.EASY : Rating.GOOD;
          default -> throw new IllegalArgumentException("a level is 0 to 4, not " + level);
        };
    return followUpMissed ? rating.lowered() : rating;
  }

  private static boolean isFast(long millis, long usualMillis) {
    return millis > 0 && usualMillis > 0 && millis <= FAST * usualMillis;
  }
}
