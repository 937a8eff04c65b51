package tcptutor.core.stats;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was done on a day.
 *
 * @param date the learner's day
 * @param answers how many answers there were
 * @param millis what they took, in milliseconds
 */
public record Day(LocalDate date, int answers, long millis) {
  /** Rejects null and negative counts. */
  public Day {
    Objects.requireNonNull(date, "date");
    Counts.check(answers, millis);
  }
}
