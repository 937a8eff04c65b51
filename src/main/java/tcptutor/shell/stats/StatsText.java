package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.stats.Statistics;

/** Statistics as lines, section by section. */
public final class StatsText {
  /** What is told, in this order. */
  public enum Section {
    /** Counts of everything. */
    TOTALS,
    /** What falls due. */
    FORECAST,
    /** What was recalled against what had been predicted. */
    RETENTION,
    /** What was done on which day. */
    CALENDAR,
    /** How strong each topic is. */
    TOPICS,
    /** What is missed most. */
    POINTS,
    /** What is known of the state diagram. */
    DIAGRAM
  }

  private final Statistics statistics;
  private final Logbook names;
  private final Look look;

  /**
   * Prepares to tell.
   *
   * @param names asked only for what points state
   */
  public StatsText(Statistics statistics, Logbook names, Look look) {
    this.statistics = statistics;
    this.names = names;
    this.look = look;
  }

  /** All sections, each under its heading; what to do first where nothing was answered. */
  public List<String> all() {
    if (statistics.isEmpty()) {
      return List.of(look.texts().empty().split("\n"));
    }
    List<String> lines = new ArrayList<>();
    for (Section section : Section.values()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(look.style().bold(look.texts().heading(section.name())));
      lines.addAll(of(section));
    }
    return lines;
  }

  /** One section without its heading. */
  public List<String> of(Section section) {
    return switch (section) {
      case TOTALS -> new TotalsText(statistics, look).lines();
      case FORECAST -> new ForecastText(statistics, look).lines();
      case RETENTION -> new RetentionText(statistics.retention(), look).lines();
      case CALENDAR -> new CalendarText(statistics, look).lines();
      case TOPICS -> new TopicsText(statistics.topics(), look).lines();
      case POINTS -> new PointsText(statistics.weakest(), names, look).lines();
      case DIAGRAM -> new CoverageText(statistics.coverage(), look).lines();
    };
  }
}
