package tcptutor.core.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a learner may choose about the schedule.
 *
 * @param desiredRetention how likely something is to be recalled when it is asked again: above 0,
 *     at most 1
 * @param maximumInterval days, at least 1; what is easier than something else may get one or two
 *     more
 * @param learningSteps waits in whole minutes before something new counts as learnt; may be empty
 * @param relearningSteps the same for what was forgotten; may be empty
 * @param fuzz whether intervals are spread a little, so that what was learnt together does not come
 *     back together for ever
 * @param shortTerm whether there are steps at all, and reviews on the same day count as such
 * @param days when a day begins
 */
public record Options(
    double desiredRetention,
    int maximumInterval,
    List<Duration> learningSteps,
    List<Duration> relearningSteps,
    boolean fuzz,
    boolean shortTerm,
    DayBoundary days) {
  private static final double USUAL_RETENTION = 0.9;
  private static final int USUAL_MAXIMUM = 36500;

  /** Copies the steps, and rejects what makes no sense. */
  public Options {
    learningSteps = List.copyOf(learningSteps);
    relearningSteps = List.copyOf(relearningSteps);
    Objects.requireNonNull(days, "days");
    if (!(desiredRetention > 0 && desiredRetention <= 1)) {
      throw new IllegalArgumentException("the desired retention is in (0, 1]: " + desiredRetention);
    }
    if (maximumInterval < 1) {
      throw new IllegalArgumentException("the maximum interval is a day or more");
    }
    learningSteps.forEach(Options::check);
    relearningSteps.forEach(Options::check);
  }

  private static void check(Duration step) {
    if (step.isNegative() || !step.equals(Duration.ofMinutes(step.toMinutes()))) {
      throw new IllegalArgumentException("a step is of whole minutes, not " + step);
    }
  }

  /** What ts-fsrs does unless told otherwise, with days of one's own. */
  public static Options usual(DayBoundary days) {
    return new Options(
        USUAL_RETENTION,
        USUAL_MAXIMUM,
        List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
        List.of(Duration.ofMinutes(10)),
        false,
        true,
        days);
  }

  /** The same with another desired retention. */
  public Options withDesiredRetention(double retention) {
    return new Options(
        retention, maximumInterval, learningSteps, relearningSteps, fuzz, shortTerm, days);
  }

  /** The same with another maximum interval, in days. */
  public Options withMaximumInterval(int most) {
    return new Options(
        desiredRetention, most, learningSteps, relearningSteps, fuzz, shortTerm, days);
  }

  /** The same with other steps. */
  public Options withSteps(List<Duration> learning, List<Duration> relearning) {
    return new Options(
        desiredRetention, maximumInterval, learning, relearning, fuzz, shortTerm, days);
  }

  /** The same with intervals spread or not. */
  public Options withFuzz(boolean spread) {
    return new Options(
        desiredRetention, maximumInterval, learningSteps, relearningSteps, spread, shortTerm, days);
  }

  /** The same with steps or without. */
  public Options withShortTerm(boolean steps) {
    return new Options(
        desiredRetention, maximumInterval, learningSteps, relearningSteps, fuzz, steps, days);
  }
}
