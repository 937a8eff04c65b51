package tcptutor.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.grade.Confidence;
import tcptutor.core.grade.Grader;
import tcptutor.core.grade.Outcome;
import tcptutor.core.grade.Span;
import tcptutor.core.grade.Verdict;
import tcptutor.core.grade.Verdicts;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;

class StudyTest {
  private static final Rubric.Shown SHOWN = new Rubric.Shown("run", List.of(1), text("look"));

  /** Whoever writes "yes" has made the point. */
  private static final Grader GRADER =
      (question, answer) -> {
        boolean made = answer.equals("yes");
        var finding =
            new Verdict.PointFinding(
                "p",
                made ? Outcome.MADE : Outcome.MISSED,
                "",
                Confidence.CLEARLY,
                made ? List.of(new Span(0, 3)) : List.of());
        return Verdicts.of(question.freeText(), List.of(finding), List.of());
      };

  private final Study study =
      new Study(
          lesson(),
          List.of(question("q1"), question("q2")),
          GRADER,
          new Exercises(id -> null, line -> null),
          1);

  private static Text text(String en) {
    return new Text(en, en);
  }

  private static Lesson lesson() {
    Section one = new Section("one", text("One"), List.of(new Section.Run("run", "")));
    Section two = new Section("two", text("Two"), List.of(new Section.Prose(text("read"))));
    return new Lesson(
        "l", 1, text("L"), List.of(), List.of(one, two), List.of(), List.of(), List.of());
  }

  private static Question question(String id) {
    var point =
        new Rubric.Point(
            "p",
            1,
            true,
            Text.EMPTY,
            text("fact"),
            text("essence"),
            List.of(),
            false,
            List.of(),
            List.of(),
            List.of(),
            SHOWN);
    var task =
        new Task.FreeText(
            new Rubric(List.of(point), List.of(), Lexicon.EMPTY),
            List.of(
                new Task.FollowUp("p", text("and p?")),
                new Task.FollowUp("always", text("and then?"))),
            text("model"),
            List.of());
    return new Question(
        id,
        "open",
        Question.Difficulty.JUNIOR,
        List.of(),
        text("why?"),
        "run",
        "",
        task,
        List.of());
  }

  /**
   * Plays letters: n go on, b back, s skip, h hint, a again, ? help, q quit, y yes, x wrong, w why,
   * p show the proof, 1 to 9 dispute that finding.
   */
  private Turn play(String intents) {
    Turn turn = study.begin();
    for (char c : intents.toCharArray()) {
      turn = study.on(turn.state(), intent(c));
    }
    return turn;
  }

  private static Intent intent(char c) {
    return switch (c) {
      case 'n' -> Intent.of(Intent.Kind.GO_ON);
      case 'b' -> Intent.of(Intent.Kind.BACK);
      case 's' -> Intent.of(Intent.Kind.SKIP);
      case 'h' -> Intent.of(Intent.Kind.HINT);
      case 'a' -> Intent.of(Intent.Kind.AGAIN);
      case '?' -> Intent.of(Intent.Kind.HELP);
      case 'q' -> Intent.of(Intent.Kind.QUIT);
      case 'y' -> Intent.answer("yes");
      case 'w' -> Intent.of(Intent.Kind.WHY);
      case 'p' -> Intent.of(Intent.Kind.SHOW);
      case '1', '9' -> new Intent(Intent.Kind.DISPUTE, Character.toString(c));
      default -> Intent.answer("wrong");
    };
  }

  private static List<String> kinds(Turn turn) {
    return turn.shows().stream().map(show -> show.getClass().getSimpleName()).toList();
  }

  @ParameterizedTest(name = "[{0}] leads to {1} {2}")
  @CsvSource({
    "'',      READING, 0", "n,      READING, 1", "nb,     READING, 0", "b,     READING, 0",
    "nn,      ASKING, 0", "s,       ASKING, 0", "sb,     READING, 1", "sh,     ASKING, 0",
    "sn,      ASKING, 0", "sx,      JUDGED, 0", "sxa,    ASKING, 0", "sxn,    EXPLAINED, 0",
    "ss,      EXPLAINED, 0", "sxnn, ASKING, 1", "sxnnb,  ASKING, 0", "sxnnynn, FINISHED, 0",
    "q,       FINISHED, 0", "sxq,   FINISHED, 0", "s?,   ASKING, 0", "ny,     READING, 1",
  })
  void intentsLeadFromStageToStage(String intents, Stage stage, int at) {
    StudyState state = play(intents).state();
    assertEquals(stage, state.stage());
    assertEquals(at, state.at());
  }

  @Test
  void everyStageAnswersEveryIntent() {
    for (String path : List.of("", "s", "sx", "sxh", "sxn", "sy", "ss", "q")) {
      for (char c : "nbsha?qyxwp19".toCharArray()) {
        assertTrue(!play(path + c).shows().isEmpty(), path + c);
      }
    }
  }

  @Nested
  class AfterAnAnswer {
    private Show.Telling telling(Turn turn) {
      return assertInstanceOf(Show.Judge.class, turn.shows().get(0)).telling();
    }

    @Test
    void onlyWhatItEarnedIsToldAtFirst() {
      Turn turn = play("sx");
      assertEquals(List.of("Judge"), kinds(turn));
      assertEquals(Show.Telling.FIRST, telling(turn));
    }

    @Test
    void goingOnTellsTheRestWithItsProofAndWhatIsAskedNext() {
      Turn turn = play("sxn");
      assertEquals(List.of("Judge", "Prove", "Next", "Model"), kinds(turn));
      assertEquals(Show.Telling.REST, telling(turn));
      assertEquals(List.of(SHOWN), ((Show.Prove) turn.shows().get(1)).shown());
      assertEquals("and p?", ((Show.Next) turn.shows().get(2)).followUp().prompt().en());
    }

    @Test
    void aHintLeadsToASecondTryWhichIsToldWhole() {
      assertEquals(List.of("Clue", "Retry"), kinds(play("sxh")));
      assertEquals(List.of("Ask", "Retry"), kinds(play("sxa")));
      assertEquals(Stage.ASKING, play("sxh").state().stage());
      Turn second = play("sxhx");
      assertEquals(List.of("Judge", "Prove", "Next"), kinds(second));
      assertEquals(Show.Telling.WHOLE, telling(second));
      assertEquals(2, second.state().attempt().tries());
    }

    @Test
    void bothTriesCountTogether() {
      Turn second = play("sxay");
      var judge = (Show.Judge) second.shows().get(0);
      assertEquals("wrong\nyes", judge.answer());
      Span span = judge.verdict().points().get(0).spans().get(0);
      assertEquals("yes", span.of(judge.answer()));
    }

    @Test
    void whyTellsTheVerdictAndKeepsBackWhatWasNotToldYet() {
      assertEquals(false, ((Show.Why) play("sxw").shows().get(0)).told());
      assertEquals(true, ((Show.Why) play("sxnw").shows().get(0)).told());
    }

    @Test
    void showShowsTheProofAgain() {
      assertEquals(List.of(SHOWN), ((Show.Prove) play("syp").shows().get(0)).shown());
    }

    @Test
    void whatIsNotSpokenOfCannotBeDisputed() {
      assertEquals(List.of("Refuse"), kinds(play("s1")));
      assertEquals(List.of("Refuse"), kinds(play("ss1")));
    }

    @Test
    void aDisputeTurnsTheFindingAndTheLevel() {
      Turn turn = play("sx1");
      var overrule = (Show.Overrule) turn.shows().get(0);
      assertEquals("p", overrule.id());
      assertEquals(0, overrule.before().level());
      assertEquals(4, overrule.after().level());
      assertEquals(List.of(new Result("q1", 4)), turn.state().results());
      assertEquals(List.of(new Result("q1", 0)), play("sx11").state().results());
    }

    @Test
    void aNumberThatNoFindingHasIsSaid() {
      assertEquals(new Show.NoSuchFinding("9", 1), play("sx9").shows().get(0));
    }

    @Test
    void aFullAnswerIsProvedToo() {
      assertEquals(List.of("Judge", "Prove", "Next"), kinds(play("sy")));
    }

    @Test
    void theLatestAttemptCounts() {
      assertEquals(List.of(new Result("q1", 0)), play("sx").state().results());
      assertEquals(List.of(new Result("q1", 4)), play("sxay").state().results());
    }

    @Test
    void skippingShowsTheModelAndIsRemembered() {
      Turn turn = play("ss");
      assertEquals(List.of("Model"), kinds(turn));
      assertEquals(List.of(new Result("q1", Result.SKIPPED)), turn.state().results());
    }
  }

  @Nested
  class Hints {
    private String clue(String intents) {
      Show.Clue clue = assertInstanceOf(Show.Clue.class, play(intents).shows().get(0));
      return clue.text() == null ? null : clue.text().en();
    }

    @Test
    void tellMoreEachTimeAndThenEnd() {
      assertEquals("and p?", clue("sh"));
      assertEquals("essence", clue("shh"));
      assertEquals("fact", clue("shhh"));
      assertNull(clue("shhhh"));
    }

    @Test
    void leadOnlyToWhatWasMissed() {
      assertEquals("and p?", clue("sxh"));
      assertEquals("essence", clue("sxhh"));
    }

    @Test
    void beginAnewWithTheNextQuestion() {
      assertEquals("and p?", clue("shhsnh"));
    }
  }

  @Test
  void theEndTellsTheResultsAndWhetherAnythingWasLeft() {
    assertEquals(
        new Show.Done(List.of(new Result("q1", 0), new Result("q2", 4)), false),
        play("sxnnynn").shows().get(0));
    assertEquals(new Show.Done(List.of(), true), play("q").shows().get(0));
  }
}
