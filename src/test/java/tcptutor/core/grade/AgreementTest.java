package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.shell.content.CompileContent;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Sources;
import tcptutor.shell.grading.Questions;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.text.Messages;

/**
 * The grader against examiners. The bounds say that nothing got worse; how well unseen answers are
 * graded is told by the sets that nobody looked at while the rules were written.
 */
class AgreementTest {
  private static final Questions BUILT_IN = new Questions(Library.builtIn());

  /** The figures of one set of marked answers. */
  private static final class Figures {
    private final LevelAgreement levels = new LevelAgreement();
    private final F1 points = new F1();
    private final F1 misconceptions = new F1();
    private int wrongGivenMuch;
    private int fullGivenLittle;

    void add(JsonObject marked, Verdict verdict) {
      int level = marked.get("level").getAsInt();
      levels.add(level, verdict.level());
      points.add(strings(marked, "points"), verdict.made());
      misconceptions.add(
          strings(marked, "misconceptions"),
          verdict.misconceptions().stream()
              .map(Verdict.MisconceptionFinding::misconception)
              .toList());
      wrongGivenMuch += level <= 1 && verdict.level() >= 3 ? 1 : 0;
      fullGivenLittle += level == 4 && verdict.level() <= 2 ? 1 : 0;
    }

    void atLeast(double kappa, double exact, double pointsF1, double misconceptionsF1) {
      String told =
          String.format(
              "%d answers: kappa %.3f, exact %d, far %d, points %.3f, misconceptions %.3f,"
                  + " wrong given 3 or 4: %d, full given 2 or less: %d",
              levels.all(),
              levels.kappa(),
              levels.exact(),
              levels.far(),
              points.value(),
              misconceptions.value(),
              wrongGivenMuch,
              fullGivenLittle);
      System.out.println(told);
      assertTrue(levels.kappa() >= kappa, told);
      assertTrue(levels.exact() >= exact * levels.all(), told);
      assertTrue(points.value() >= pointsF1, told);
      assertTrue(misconceptions.value() >= misconceptionsF1, told);
    }
  }

  private static Set<String> strings(JsonObject marked, String field) {
    Set<String> strings = new TreeSet<>();
    for (JsonElement element : marked.getAsJsonArray(field)) {
      strings.add(element.getAsString());
    }
    return strings;
  }

  private static List<JsonObject> marked(String file) throws IOException {
    try (InputStream in = AgreementTest.class.getResourceAsStream("/answers/" + file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }
  }

  private static Figures figures(String file, Predicate<JsonObject> which) throws IOException {
    return figures(BUILT_IN, file, which);
  }

  private static Figures figures(Questions questions, String file, Predicate<JsonObject> which)
      throws IOException {
    Grader grader = new RuleGrader(questions.lexicon());
    Figures figures = new Figures();
    for (JsonObject marked : marked(file)) {
      if (which.test(marked)) {
        Question question = questions.find(marked.get("question").getAsString());
        figures.add(marked, grader.grade(question, marked.get("answer").getAsString()));
      }
    }
    return figures;
  }

  private static Predicate<JsonObject> lang(String... langs) {
    return marked -> Set.of(langs).contains(marked.get("lang").getAsString());
  }

  /**
   * 184 answers, marked by two examiners. Those to every second question were graded before anybody
   * who writes rules had read them (README has the figures), and read since.
   */
  @Nested
  class OnTheExaminersAnswers {
    private static final String FILE = "examined.jsonl";

    @Test
    void inEnglish() throws IOException {
      figures(FILE, lang("en")).atLeast(0.92, 0.85, 0.93, 0.85);
    }

    @Test
    void inChinese() throws IOException {
      figures(FILE, lang("zh", "mixed")).atLeast(0.92, 0.85, 0.93, 0.85);
    }
  }

  /**
   * Answers of our own: the first before there were rules, the others by whoever then mended the
   * rules for what they showed. They say that nothing got worse, and nothing of unseen answers.
   */
  @Nested
  class OnOurOwnAnswers {
    private static final String FILE = "own.jsonl";

    @Test
    void inEnglish() throws IOException {
      figures(FILE, lang("en")).atLeast(0.95, 0.93, 0.96, 0.95);
    }

    @Test
    void inChinese() throws IOException {
      figures(FILE, lang("zh", "mixed")).atLeast(0.95, 0.93, 0.96, 0.95);
    }

    @Test
    void hardlyAWrongAnswerIsTakenForAGoodOne() throws IOException {
      Figures figures = figures(FILE, marked -> marked.get("level").getAsInt() <= 1);
      assertTrue(
          figures.wrongGivenMuch <= 0.02 * figures.levels.all(), figures.wrongGivenMuch + "");
    }

    @Test
    void hardlyAFullAnswerIsTakenForHalfOfOne() throws IOException {
      Figures figures = figures(FILE, marked -> marked.get("level").getAsInt() == 4);
      assertTrue(
          figures.fullGivenLittle <= 0.03 * figures.levels.all(), figures.fullGivenLittle + "");
    }
  }

  /** Five questions from outside the field, with statements and a few ways to say only. */
  @Test
  void withoutFineControl() throws IOException {
    var issues = new Issues("outside", Messages.in(Lang.EN));
    var sources = Sources.read(Path.of("src/test/resources/packs/outside"), issues);
    var found = new ArrayList<>(issues.list());
    Questions outside = new Questions(Library.of(CompileContent.compile(sources, found)));
    assertEquals(List.of(), found);
    figures(outside, "outside.jsonl", marked -> true).atLeast(0.5, 0.45, 0.55, 0.6);
  }
}
