package tcptutor.core.stats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tcptutor.core.diagram.Transition;

/**
 * Everything that is told about a learner's memory at one moment.
 *
 * @param today the learner's day, which need not begin at midnight
 * @param totals counts of everything
 * @param forecast how much falls due, one for each day from today on, without gaps; what is overdue
 *     counts on today
 * @param retention what was recalled against what had been predicted
 * @param days the days on which something was answered, oldest first; days without answers are left
 *     out, and what is older than {@link #WEEKS} weeks is, too
 * @param topics how strong each topic is, in the order in which they are taught
 * @param weakest the points that are missed most, the weakest first
 * @param coverage what is known of each transition of the state diagram: all of them, in their
 *     order
 */
public record Statistics(
    LocalDate today,
    Totals totals,
    List<DueDay> forecast,
    Retention retention,
    List<Day> days,
    List<TopicStrength> topics,
    List<PointStrength> weakest,
    List<TransitionCoverage> coverage) {
  /** The days that a forecast looks ahead, today among them. */
  public static final int FORECAST_DAYS = 30;

  /** The weeks that are looked back upon, this one among them. */
  public static final int WEEKS = 53;

  /** Copies the lists, and rejects gaps and what is out of order. */
  public Statistics {
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(totals, "totals");
    Objects.requireNonNull(retention, "retention");
    forecast = List.copyOf(forecast);
    days = List.copyOf(days);
    topics = List.copyOf(topics);
    weakest = List.copyOf(weakest);
    coverage = List.copyOf(coverage);
    for (int i = 0; i < forecast.size(); i++) {
      if (!forecast.get(i).date().equals(today.plusDays(i))) {
        throw new IllegalArgumentException("a forecast goes on from today, day by day");
      }
    }
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i - 1).date().isBefore(days.get(i).date())) {
        throw new IllegalArgumentException("days are told once each, oldest first");
      }
    }
    if (!coverage.stream()
        .map(TransitionCoverage::transition)
        .toList()
        .equals(List.of(Transition.values()))) {
      throw new IllegalArgumentException("coverage tells of every transition, in their order");
    }
  }

  /** What is known of somebody who has answered nothing. */
  public static Statistics empty(LocalDate today) {
    return new Statistics(
        today,
        Totals.NONE,
        Stream.iterate(today, day -> day.plusDays(1))
            .limit(FORECAST_DAYS)
            .map(day -> new DueDay(day, 0))
            .toList(),
        Retention.NONE,
        List.of(),
        List.of(),
        List.of(),
        Stream.of(Transition.values()).map(one -> new TransitionCoverage(one, 0, 0, 0)).toList());
  }

  /** Whether nothing was answered yet. */
  public boolean isEmpty() {
    return totals.answers() == 0;
  }

  /**
   * On how many days in a row something was answered, up to today. A day that is not over yet does
   * not break the row.
   */
  public int streak() {
    LocalDate wanted = today;
    int streak = 0;
    for (int i = days.size() - 1; i >= 0; i--) {
      LocalDate date = days.get(i).date();
      boolean yesterday = streak == 0 && date.equals(today.minusDays(1));
      if (days.get(i).answers() == 0 || !date.equals(wanted) && !yesterday) {
        return streak;
      }
      streak++;
      wanted = date.minusDays(1);
    }
    return streak;
  }
}
