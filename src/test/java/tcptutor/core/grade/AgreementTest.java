package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.shell.lesson.Library;

/**
 * The grader against two examiners on the marked answers to the questions of the first lesson.
 *
 * <p>The rules were written by somebody who had read these twelve answers, so the figures say that
 * nothing broke, not how well unseen answers are graded.
 */
class AgreementTest {
  private static final int LEVELS = 5;
  private static final Lexicon LEXICON = Library.builtIn().lexicon();
  private static final Grader GRADER = new RuleGrader(LEXICON);
  private static final List<Question> QUESTIONS = Library.builtIn().questions("opening");

  private static final List<int[]> levels = new ArrayList<>();
  private static int truePoints;
  private static int falsePoints;
  private static int missedPoints;
  private static int wrongErrors;

  @BeforeAll
  static void grade() throws IOException {
    for (JsonObject marked : marked("opening.jsonl")) {
      compare(marked, verdict(marked));
    }
  }

  private static Verdict verdict(JsonObject marked) {
    String id = marked.get("question").getAsString();
    Question question = QUESTIONS.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
    return GRADER.grade(question, marked.get("answer").getAsString());
  }

  private static List<JsonObject> marked(String file) throws IOException {
    try (InputStream in = AgreementTest.class.getResourceAsStream("/answers/" + file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }
  }

  private static void compare(JsonObject marked, Verdict verdict) {
    levels.add(new int[] {marked.get("level").getAsInt(), verdict.level()});
    Set<String> both = new HashSet<>(strings(marked, "points"));
    both.retainAll(verdict.made());
    truePoints += both.size();
    falsePoints += verdict.made().size() - both.size();
    missedPoints += strings(marked, "points").size() - both.size();
    Set<String> errors = new TreeSet<>();
    verdict.misconceptions().forEach(error -> errors.add(error.misconception()));
    wrongErrors += errors.equals(strings(marked, "misconceptions")) ? 0 : 1;
  }

  private static Set<String> strings(JsonObject marked, String field) {
    Set<String> strings = new TreeSet<>();
    for (JsonElement element : marked.getAsJsonArray(field)) {
      strings.add(element.getAsString());
    }
    return strings;
  }

  /** Quadratic weighted kappa. */
  private static double kappa() {
    double observed = 0;
    double expected = 0;
    for (int[] pair : levels) {
      observed += weight(pair[0], pair[1]) / levels.size();
      for (int[] other : levels) {
        expected += weight(pair[0], other[1]) / levels.size() / levels.size();
      }
    }
    return 1 - observed / expected;
  }

  private static double weight(int a, int b) {
    return (double) (a - b) * (a - b) / ((LEVELS - 1) * (LEVELS - 1));
  }

  @Test
  void readsAllTwelve() {
    assertEquals(12, levels.size());
  }

  @Test
  void onTheLevel() {
    long exact = levels.stream().filter(pair -> pair[0] == pair[1]).count();
    assertEquals(12, exact);
    assertTrue(kappa() >= 0.95, "kappa " + kappa());
  }

  @Test
  void onThePoints() {
    double f1 = 2.0 * truePoints / (2 * truePoints + falsePoints + missedPoints);
    assertTrue(f1 >= 0.95, "F1 " + f1);
  }

  /**
   * Answers of our own: 18 of 24 levels were right before any rule was changed for their sake.
   * Nothing may be graded too high.
   */
  @Test
  void onAnswersOfOurOwn() throws IOException {
    int exact = 0;
    for (JsonObject marked : marked("opening-own.jsonl")) {
      int level = marked.get("level").getAsInt();
      int given = verdict(marked).level();
      exact += level == given ? 1 : 0;
      assertTrue(given <= level, marked.get("id").getAsString() + " got " + given);
    }
    assertTrue(exact >= 22, exact + " of 24");
  }

  @Test
  void onTheErrors() {
    assertEquals(0, wrongErrors);
  }
}
