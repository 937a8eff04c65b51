package tcptutor.shell.stats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tcptutor.core.stats.Day;
import tcptutor.core.stats.Statistics;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.StatsMessages;

/**
 * A heat map: a column for each week, a row for each weekday, from Monday on. What does not fit is
 * left out at the left, so that this week is always seen.
 */
final class CalendarText {
  private static final int DAYS = 7;
  private static final int MARGIN = 7;

  /** So wide is the map with two columns for each week. */
  private static final int BROAD = MARGIN + 2 * Statistics.WEEKS;

  private final Statistics statistics;
  private final Look look;
  private final StatsMessages texts;
  private final Map<LocalDate, Day> days;
  private final int most;
  private final int wide;
  private final int weeks;
  private final LocalDate first;

  CalendarText(Statistics statistics, Look look) {
    this.statistics = statistics;
    this.look = look;
    this.texts = look.texts();
    this.days = statistics.days().stream().collect(Collectors.toMap(Day::date, day -> day));
    this.most = statistics.days().stream().mapToInt(Day::answers).max().orElse(0);
    this.wide = look.width() > BROAD ? 2 : 1;
    this.weeks = Math.min(Statistics.WEEKS, (look.width() - MARGIN - 1) / wide);
    this.first = monday(statistics.today()).minusWeeks(weeks - 1);
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  List<String> lines() {
    if (most == 0) {
      return List.of("  " + texts.nothingThisYear());
    }
    return look.linear() ? told() : drawn();
  }

  // --- drawn -----------------------------------------------------------------------------------

  private List<String> drawn() {
    Charts charts = new Charts(look);
    List<String> lines = new ArrayList<>();
    lines.add(look.style().dim((" ".repeat(MARGIN) + months()).stripTrailing()));
    for (int row = 0; row < DAYS; row++) {
      String label = row % 2 == 0 && row < DAYS - 1 ? texts.weekday(row + 1) : "";
      StringBuilder line =
          new StringBuilder(look.style().dim(Columns.padRight("  " + label, MARGIN)));
      for (int week = 0; week < weeks; week++) {
        LocalDate date = first.plusWeeks(week).plusDays(row);
        line.append(date.isAfter(statistics.today()) ? "" : charts.shade(shade(date)));
        line.append(" ".repeat(wide - 1));
      }
      lines.add(line.toString().stripTrailing());
    }
    lines.addAll(legend(charts));
    return lines;
  }

  /** 0 for nothing, then one for each quarter of the busiest day. */
  private int shade(LocalDate date) {
    int answers = days.containsKey(date) ? days.get(date).answers() : 0;
    int steps = Charts.shades() - 1;
    return answers == 0 ? 0 : 1 + (int) ((answers - 1L) * steps / most);
  }

  /** Each over the week in which it begins, where there is room between two. */
  private String months() {
    StringBuilder line = new StringBuilder();
    for (int week = 0; week < weeks; week++) {
      LocalDate sunday = first.plusWeeks(week).plusDays(DAYS - 1);
      String name = texts.month(sunday.getMonthValue());
      int free = week * wide - Columns.width(line.toString());
      boolean fits = week * wide + Columns.width(name) <= weeks * wide;
      boolean begins = sunday.getDayOfMonth() <= DAYS;
      if (begins && fits && (free >= texts.monthGap() || line.length() == 0)) {
        line.append(" ".repeat(Math.max(0, free))).append(name);
      }
    }
    return line.toString();
  }

  private List<String> legend(Charts charts) {
    StringBuilder shades = new StringBuilder();
    for (int shade = 0; shade < Charts.shades(); shade++) {
      shades.append(charts.shade(shade));
    }
    Day busiest =
        statistics.days().stream().max(Comparator.comparingInt(Day::answers)).orElseThrow();
    String words = texts.busiest(busiest.answers(), busiest.date().toString());
    String scale = texts.less() + " " + shades + " " + texts.more();
    return List.of(" ".repeat(MARGIN) + scale, " ".repeat(MARGIN) + words);
  }

  // --- told ------------------------------------------------------------------------------------

  /** Weeks without answers are passed over. */
  private List<String> told() {
    Map<LocalDate, List<Day>> byWeek =
        statistics.days().stream()
            .filter(day -> day.answers() > 0)
            .filter(
                day -> ChronoUnit.WEEKS.between(day.date(), statistics.today()) < Statistics.WEEKS)
            .collect(
                Collectors.groupingBy(
                    day -> monday(day.date()), TreeMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    byWeek.forEach((monday, week) -> lines.addAll(told(monday, week)));
    return lines;
  }

  private List<String> told(LocalDate monday, List<Day> week) {
    int answers = week.stream().mapToInt(Day::answers).sum();
    String time = texts.duration(week.stream().mapToLong(Day::millis).sum());
    return look.wrapped("  ", texts.weekTold(monday.toString(), answers, week.size(), time));
  }
}
