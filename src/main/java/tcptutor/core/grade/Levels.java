package tcptutor.core.grade;

import java.util.Set;
import tcptutor.core.lesson.Rubric;

/** The examiners' rule: from points made and errors asserted to a value and a level. */
final class Levels {
  private static final double FOR_EACH_ERROR = 0.15;
  private static final double AT_MOST = 0.45;

  private Levels() {}

  /** Returns required weights made, and half the optional ones, over all required, less errors. */
  static double value(Rubric rubric, Set<String> made, int errors) {
    double all = 0;
    double sum = 0;
    for (Rubric.Point point : rubric.points()) {
      all += point.required() ? point.weight() : 0;
      if (made.contains(point.id())) {
        sum += point.required() ? point.weight() : point.weight() / 2.0;
      }
    }
    double share = all == 0 ? 0 : Math.min(1, sum / all);
    return share - Math.min(AT_MOST, FOR_EACH_ERROR * errors);
  }

  /** Returns 0 to 4; the first rule that fits decides. */
  static int level(Rubric rubric, Set<String> made, int errors) {
    boolean full =
        rubric.points().stream()
            .filter(Rubric.Point::required)
            .allMatch(point -> made.contains(point.id()));
    // Rounded, since 0.55 - 0.15 is a hair less than 0.4 in binary.
    double value = Math.round(value(rubric, made, errors) * 1e9) / 1e9;
    if (full && errors == 0 && !made.isEmpty()) {
      return 4;
    }
    if (made.isEmpty() || value < 0.1) {
      return 0;
    }
    if (full && errors == 1 || value >= 0.7) {
      return 3;
    }
    return value >= 0.4 ? 2 : 1;
  }
}
