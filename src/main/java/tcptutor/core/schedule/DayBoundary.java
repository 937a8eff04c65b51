package tcptutor.core.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When a learner's day begins. FSRS counts days by date: a review at 23:00 and one at 9:00 are a
 * night apart, though only ten hours lie between them.
 *
 * <pre>
 *   ts-fsrs     the date in UTC
 *   here        the date where the learner is, and whoever sits up until 3:59 is still in yesterday
 * </pre>
 *
 * <p>Only the count depends on this. An interval of n days ends n times 24 hours after the review,
 * as in ts-fsrs.
 *
 * @param zone where the learner is
 * @param startsAt when a day begins there
 */
public record DayBoundary(ZoneId zone, LocalTime startsAt) {
  /** As ts-fsrs counts. */
  public static final DayBoundary UTC = new DayBoundary(ZoneOffset.UTC, LocalTime.MIDNIGHT);

  /** When a day begins unless the learner says otherwise. */
  public static final LocalTime USUAL = LocalTime.of(4, 0);

  /** Rejects null. */
  public DayBoundary {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(startsAt, "startsAt");
  }

  /** A day that begins at the usual time in a zone. */
  public static DayBoundary in(ZoneId zone) {
    return new DayBoundary(zone, USUAL);
  }

  /** The day that a moment belongs to. */
  public LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDateTime().minusNanos(startsAt.toNanoOfDay()).toLocalDate();
  }

  /** The moment at which a day begins. */
  public Instant start(LocalDate day) {
    return day.atTime(startsAt).atZone(zone).toInstant();
  }

  /** How many days lie between two moments; 0 where the later one, by its clock, is earlier. */
  public long between(Instant earlier, Instant later) {
    return Math.max(0, ChronoUnit.DAYS.between(day(earlier), day(later)));
  }
}
