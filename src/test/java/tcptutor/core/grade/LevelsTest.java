package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Text;

/**
 * The rule at the head of the syllabus, over two required points (3, 3) and two optional (2, 1).
 */
class LevelsTest {
  private static final Rubric RUBRIC = rubric();

  private static Rubric rubric() {
    List<Rubric.Point> points = new ArrayList<>();
    points.add(point("a", 3, true));
    points.add(point("b", 3, true));
    points.add(point("c", 2, false));
    points.add(point("d", 1, false));
    return new Rubric(points, List.of(), Lexicon.EMPTY);
  }

  private static Rubric.Point point(String id, int weight, boolean required) {
    List<String> none = List.of();
    return new Rubric.Point(
        id,
        weight,
        required,
        Text.EMPTY,
        Text.EMPTY,
        Text.EMPTY,
        none,
        false,
        none,
        none,
        none,
        null);
  }

  @ParameterizedTest(name = "made {0}, {1} errors: level {2}, value {3}")
  @CsvSource({
    "a b,     0, 4, 1",
    "a b c d, 0, 4, 1",
    "a b,     1, 3, 0.85",
    "a b,     2, 3, 0.7",
    "a b,     3, 2, 0.55",
    "a b,     9, 2, 0.55",
    "a,       0, 2, 0.5",
    "a c d,   0, 3, 0.75",
    "a c,     0, 2, 0.667",
    "a,       1, 1, 0.35",
    "c d,     0, 1, 0.25",
    "d,       0, 0, 0.083",
    "-,       0, 0, 0",
    "-,       1, 0, -0.15",
  })
  void followTheRule(String made, int errors, int level, double value) {
    Set<String> points = new HashSet<>(List.of(made.strip().split(" ")));
    points.remove("-");
    assertEquals(level, Levels.level(RUBRIC, points, errors));
    assertEquals(value, Levels.value(RUBRIC, points, errors), 0.001);
  }
}
