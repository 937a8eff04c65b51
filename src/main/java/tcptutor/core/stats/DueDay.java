package tcptutor.core.stats;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How much falls due on a day.
 *
 * @param date the learner's day
 * @param due how many questions; none that was never asked
 */
public record DueDay(LocalDate date, int due) {
  /** Rejects null and negative counts. */
  public DueDay {
    Objects.requireNonNull(date, "date");
    Counts.check(due);
  }
}
