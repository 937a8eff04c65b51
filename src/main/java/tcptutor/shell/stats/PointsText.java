package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.stats.PointStrength;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.StatsMessages;

/** The points that are missed most. */
public record PointsText(List<PointStrength> points, Logbook names, Look look) {
  private static final int MOST = 10;

  List<String> lines() {
    StatsMessages texts = look.texts();
    if (points.isEmpty()) {
      return look.wrapped("  ", texts.noWeakPoints());
    }
    List<String> lines = new ArrayList<>();
    points.stream().limit(MOST).forEach(point -> lines.addAll(lines(point)));
    if (points.size() > MOST) {
      lines.addAll(look.wrapped("  ", texts.morePoints(points.size() - MOST)));
    }
    String hint = texts.historyHint(Neutral.line(points.get(0).question()));
    lines.addAll(look.wrapped("  ", hint));
    return lines;
  }

  /** One point: how often it was made, what it states, and the id of its question. */
  public List<String> lines(PointStrength point) {
    StatsMessages texts = look.texts();
    String made = texts.made(point.made(), point.asked());
    String question = Neutral.line(point.question());
    if (look.linear()) {
      String words = made + texts.colon() + statement(point) + texts.inBrackets(question);
      return look.wrapped("  ", words);
    }
    String head = Columns.padRight("  " + made, indent()) + "  ";
    List<String> lines = new ArrayList<>(look.hanging(head, indent() + 2, statement(point)));
    lines.add(" ".repeat(indent() + 2) + look.style().dim(question));
    return lines;
  }

  private String statement(PointStrength point) {
    String statement = names.point(point.pack(), point.question(), point.point()).in(look.lang());
    return Neutral.line(statement.isEmpty() ? point.point() : statement);
  }

  private int indent() {
    int widest = 0;
    for (PointStrength point : points) {
      widest = Math.max(widest, Columns.width(look.texts().made(point.made(), point.asked())));
    }
    return 2 + widest;
  }
}
