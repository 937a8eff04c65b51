package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.stats.DueDay;
import tcptutor.core.stats.Statistics;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.StatsMessages;

/**
 * What falls due.
 *
 * <pre>
 *   24 today, 71 within 7 days, 203 within 30
 *   24 ┤█
 *      │█ ▂ ▅
 *    0 └──────────────
 *       03-20     03-30
 * </pre>
 */
record ForecastText(Statistics statistics, Look look) {
  private static final int ROWS = 5;
  private static final int WIDEST = 3;
  private static final int WEEK = 7;
  private static final int LABEL_EVERY = 10;
  private static final int DATE = "03-20".length();

  List<String> lines() {
    StatsMessages texts = look.texts();
    List<DueDay> days = statistics.forecast();
    int month = sum(days.size());
    if (month == 0) {
      return List.of("  " + texts.nothingDue());
    }
    List<String> lines =
        new ArrayList<>(look.wrapped("  ", texts.dueSums(sum(1), sum(WEEK), month)));
    lines.addAll(look.linear() ? told() : drawn());
    return lines;
  }

  private int sum(int days) {
    return statistics.forecast().stream().limit(days).mapToInt(DueDay::due).sum();
  }

  private List<String> told() {
    StatsMessages texts = look.texts();
    return statistics.forecast().stream()
        .filter(day -> day.due() > 0)
        .map(
            day ->
                "  "
                    + day.date()
                    + " "
                    + texts.weekday(day.date().getDayOfWeek().getValue())
                    + texts.colon()
                    + day.due())
        .toList();
  }

  private List<String> drawn() {
    List<Integer> values = statistics.forecast().stream().map(DueDay::due).toList();
    String most = String.valueOf(values.stream().mapToInt(Integer::intValue).max().orElse(0));
    int margin = 2 + most.length();
    int wide = Math.max(1, Math.min(WIDEST, (look.width() - margin - 2) / values.size()));
    List<String> lines = new ArrayList<>();
    List<String> columns = new Charts(look).columns(values, ROWS, wide);
    for (int i = 0; i < columns.size(); i++) {
      String label = Columns.padLeft(i == 0 ? most : "", margin);
      lines.add((label + axis(i == 0) + columns.get(i)).stripTrailing());
    }
    String base = (look.ascii() ? "-" : "─").repeat(values.size() * wide);
    lines.add(Columns.padLeft("0", margin) + (look.ascii() ? " +" : " └") + base);
    String dates = dates(wide);
    if (!dates.isEmpty()) {
      lines.add(look.style().dim(" ".repeat(margin + 2) + dates));
    }
    return lines;
  }

  private String axis(boolean top) {
    return look.ascii() ? " |" : top ? " ┤" : " │";
  }

  /** Under the day each belongs to; those that would stick out are left out. */
  private String dates(int wide) {
    StringBuilder line = new StringBuilder();
    List<DueDay> days = statistics.forecast();
    for (int i = 0; i < days.size(); i += LABEL_EVERY) {
      if (i * wide + DATE <= days.size() * wide) {
        line.append(" ".repeat(i * wide - line.length()));
        line.append(days.get(i).date().toString().substring("2026-".length()));
      }
    }
    return line.toString();
  }
}
