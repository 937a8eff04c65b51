package tcptutor.core.schedule.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Memory.State;
import tcptutor.core.schedule.Rating;

/**
 * What is expected of an answer that has not been given. No dice: the same cards give the same
 * plan.
 *
 * <ul>
 *   <li>A review finds what FSRS predicts. With R of recalling it, the stability after it is the
 *       mean of that after Good and of that after Again and what follows, weighted by R and 1 - R
 *       (the geometric mean, since stabilities grow by factors), and so is the difficulty.
 *   <li>A new question is answered Hard, by half, then Good until it leaves the steps of its first
 *       day. Who does better than that will see the plan shrink.
 *   <li>What is on steps is answered Good until it leaves them.
 *   <li>Nobody skips a day, nothing is learnt from related questions, and intervals are not spread.
 * </ul>
 *
 * <p>The first of these is as right as the parameters are for the learner; with those of {@code
 * Parameters.DEFAULT} it is a guess about an average one.
 */
final class Expectation {
  /** More steps than anybody sets. */
  private static final int MOST_ANSWERS = 50;

  static final Duration WELL_WITHIN_A_DAY = Duration.ofHours(8);

  /** Any day will do: what counts is how many lie between two. */
  private static final LocalDate DAY_0 = LocalDate.of(2001, 1, 1);

  private final Fsrs fsrs;

  /** Questions that were begun on the same day fare alike, and so do those of another attempt. */
  private final Map<Asked, Outcome> known = new HashMap<>();

  Expectation(Fsrs fsrs) {
    this.fsrs = fsrs;
  }

  private Instant on(int day) {
    return fsrs.options().days().start(DAY_0.plusDays(day)).plus(WELL_WITHIN_A_DAY);
  }

  /** A card that comes back. */
  private record Asked(double stability, double difficulty, int days) {}

  /**
   * What is expected.
   *
   * @param stability afterwards, in days
   * @param difficulty afterwards, 1 to 10
   * @param answers how many are given on that day until it sticks, at least 1; the mean
   */
  record Outcome(double stability, double difficulty, double answers) {}

  /** What comes of asking something for the first time. */
  Outcome first() {
    Instant at = on(0);
    Outcome rest = onSteps(fsrs.review(Memory.fresh(at), Rating.HARD, at), at);
    return new Outcome(rest.stability(), rest.difficulty(), 1 + rest.answers());
  }

  /**
   * What comes of a review.
   *
   * @param stability before it, in days
   * @param difficulty before it, 1 to 10
   * @param days since the last one
   */
  Outcome review(double stability, double difficulty, int days) {
    return known.computeIfAbsent(new Asked(stability, difficulty, days), this::mean);
  }

  private Outcome mean(Asked asked) {
    Instant last = on(0);
    Memory memory =
        new Memory(State.REVIEW, asked.stability(), asked.difficulty(), 0, last, last, 1, 0);
    Instant at = on(asked.days());
    double r = fsrs.retrievability(asked.days(), asked.stability());
    Memory good = fsrs.review(memory, Rating.GOOD, at);
    Outcome lapsed = onSteps(fsrs.review(memory, Rating.AGAIN, at), at);
    double log =
        r * StrictMath.log(good.stability()) + (1 - r) * StrictMath.log(lapsed.stability());
    return new Outcome(
        StrictMath.exp(log),
        r * good.difficulty() + (1 - r) * lapsed.difficulty(),
        1 + (1 - r) * lapsed.answers());
  }

  /** What comes of something that waits on steps: Good until it leaves them. */
  Outcome onSteps(Memory memory, Instant at) {
    Memory now = memory;
    int answers = 0;
    while (now.state() != State.REVIEW && answers < MOST_ANSWERS) {
      now = fsrs.review(now, Rating.GOOD, at);
      answers++;
    }
    return new Outcome(now.stability(), now.difficulty(), answers);
  }
}
