package tcptutor.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.study.Intent.Kind;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.scenario.EventMoves;

/** One question after the other, each with what an interviewer would ask next. */
class ReviewFlowTest {
  private static final Text T = new Text("t", "t");

  /** Whoever writes "one" has made the first point, "two" the second; "both" makes both. */
  private static final Grader GRADER =
      (question, answer) -> {
        List<Verdict.PointFinding> found = new ArrayList<>();
        for (Rubric.Point point : question.freeText().rubric().points()) {
          boolean made = answer.equals("both") || answer.equals(point.id());
          found.add(
              new Verdict.PointFinding(
                  point.id(),
                  made ? Outcome.MADE : Outcome.MISSED,
                  "",
                  Confidence.CLEARLY,
                  made ? List.of(new Span(0, 3)) : List.of()));
        }
        return Verdicts.of(question.freeText(), found, List.of());
      };

  private static final Question NUMBER =
      new Question(
          "number",
          "t",
          Question.Difficulty.JUNIOR,
          List.of(),
          T,
          "open-then-data",
          "",
          new Task.Number("5.ack"),
          List.of());

  private static Rubric.Point point(String id) {
    List<String> none = List.of();
    return new Rubric.Point(id, 1, true, Text.EMPTY, T, T, none, false, none, none, none, null);
  }

  private static Question question(String id, String... followUps) {
    List<Task.FollowUp> next = new ArrayList<>();
    for (String when : followUps) {
      next.add(new Task.FollowUp(when, new Text("and " + when + "?", "t")));
    }
    Rubric rubric = new Rubric(List.of(point("one"), point("two")), List.of(), Lexicon.EMPTY);
    Task task = new Task.FreeText(rubric, next, T, List.of());
    return new Question(
        id, "t", Question.Difficulty.JUNIOR, List.of(), T, "open-normal", "", task, List.of());
  }

  private static Question usual(String id) {
    return question(id, "one", "two", "always");
  }

  private static Study review(Question... questions) {
    Exercises exercises = new Exercises(Library.builtIn()::scenario, new EventMoves());
    Lesson title = Lesson.onlyQuestions("review", T);
    return new Study(title, List.of(questions), GRADER, exercises, 7).reviewing(questions.length);
  }

  private final Study study = review(usual("q1"), usual("q2"));

  /**
   * Plays letters: n go on, b back, s skip, h hint, a again, ? help, q quit, 1 and 2 a point, 3
   * both, x neither, w why, p the proof, d dispute the first finding, u undo, l bury, z suspend, r
   * rate as 2.
   */
  private static Turn play(Study study, String intents) {
    Turn turn = study.begin();
    for (char c : intents.toCharArray()) {
      turn = study.on(turn.state(), intent(c));
    }
    return turn;
  }

  private Turn play(String intents) {
    return play(study, intents);
  }

  private static Intent intent(char c) {
    return switch (c) {
      case 'n' -> Intent.of(Kind.GO_ON);
      case 'b' -> Intent.of(Kind.BACK);
      case 's' -> Intent.of(Kind.SKIP);
      case 'h' -> Intent.of(Kind.HINT);
      case 'a' -> Intent.of(Kind.AGAIN);
      case '?' -> Intent.of(Kind.HELP);
      case 'q' -> Intent.of(Kind.QUIT);
      case '1' -> Intent.answer("one");
      case '2' -> Intent.answer("two");
      case '3' -> Intent.answer("both");
      case 'w' -> Intent.of(Kind.WHY);
      case 'p' -> Intent.of(Kind.SHOW);
      case 'd' -> new Intent(Kind.DISPUTE, "1");
      case 'u' -> Intent.of(Kind.UNDO);
      case 'l' -> Intent.of(Kind.BURY);
      case 'z' -> Intent.of(Kind.SUSPEND);
      case 'r' -> new Intent(Kind.RATE, "2");
      default -> Intent.answer("neither");
    };
  }

  private static List<String> kinds(Turn turn) {
    return turn.shows().stream().map(show -> show.getClass().getSimpleName()).toList();
  }

  private static void is(Turn turn, Stage stage, int at, String... kinds) {
    assertEquals(List.of(kinds), kinds(turn));
    assertEquals(stage, turn.state().stage());
    assertEquals(at, turn.state().at());
  }

  @Nested
  class AFollowUp {
    private Show.FollowedUp said(Turn turn) {
      return assertInstanceOf(Show.FollowedUp.class, turn.shows().get(0));
    }

    @Test
    void isAskedAfterAnAnswerThatLeavesItOpen() {
      Turn turn = play("1n");
      is(turn, Stage.FOLLOWING_UP, 0, "Next");
      assertEquals("and two?", ((Show.Next) turn.shows().get(0)).followUp().prompt().en());
      assertEquals("and two?", study.prompt(turn.state()).en());
    }

    @Test
    void givesNothingAwayBeforeItIsAnswered() {
      Turn judged = play("1");
      is(judged, Stage.JUDGED, 0, "Judge");
      assertEquals(Show.Telling.FIRST, ((Show.Judge) judged.shows().get(0)).telling());
    }

    @Test
    void answeredRightlyIsMet() {
      Turn turn = play("1n2");
      is(turn, Stage.EXPLAINED, 0, "FollowedUp", "Judge", "Model");
      assertTrue(said(turn).met());
      assertEquals("two", said(turn).answer());
      assertEquals(Show.Telling.REST, ((Show.Judge) turn.shows().get(1)).telling());
    }

    @Test
    void answeredWithWhatWasSaidBeforeIsMissed() {
      assertFalse(said(play("1n1")).met());
      assertFalse(said(play("1nx")).met());
    }

    @Test
    void skippedIsMissed() {
      Turn turn = play("1ns");
      is(turn, Stage.EXPLAINED, 0, "FollowedUp", "Judge", "Model");
      assertFalse(said(turn).met());
      assertEquals("", said(turn).answer());
    }

    @Test
    void leavesTheLevelOfTheAnswerAsItWas() {
      assertEquals(List.of(new Result("q1", 2)), play("1n2").state().results());
      assertEquals(List.of(new Result("q1", 2)), play("1nx").state().results());
    }

    @Test
    void isNotAskedWhenNothingIsOpen() {
      Turn turn = play("3");
      is(turn, Stage.JUDGED, 0, "Judge", "Next");
      is(play("3n"), Stage.EXPLAINED, 0, "Model");
    }

    /** No point of the rubric answers "and always?": a right answer to it would count as missed. */
    @Test
    void thatNothingCanJudgeIsToldAndNotAsked() {
      Study always = review(question("q", "always"));
      is(play(always, "3"), Stage.JUDGED, 0, "Judge", "Next");
      is(play(always, "3n"), Stage.EXPLAINED, 0, "Model");
      is(play(always, "1n"), Stage.EXPLAINED, 0, "Judge", "Next", "Model");
    }

    @Test
    void isNotAskedAfterASecondTry() {
      is(play("1a2"), Stage.JUDGED, 0, "Judge", "Next");
      is(play("1a2n"), Stage.EXPLAINED, 0, "Model");
      is(play("1ax"), Stage.JUDGED, 0, "Judge", "Next");
      is(play("1axn"), Stage.EXPLAINED, 0, "Model");
    }

    @Test
    void isNotAskedTwice() {
      is(play("1nxn"), Stage.ASKING, 1, "Ask");
    }

    @Test
    void isNotAskedOutsideAReview() {
      Exercises none = new Exercises(id -> null, line -> null);
      Study lesson = new Study(Lesson.onlyQuestions("l", T), List.of(usual("q1")), GRADER, none, 1);
      is(play(lesson, "1n"), Stage.EXPLAINED, 0, "Judge", "Next", "Model");
    }

    @Test
    void isNotAskedWhenTheLearnerOverruledWhatWasOpen() {
      assertEquals(Stage.JUDGED, play("2d").state().stage());
      is(play("2dn"), Stage.EXPLAINED, 0, "Judge", "Next", "Model");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"n", "b", "h", "a", "d9"})
    void takesNothingButAnAnswer(String intents) {
      Turn waiting = play("1n");
      Turn turn = study.on(waiting.state(), intent(intents.charAt(0)));
      assertEquals(Stage.FOLLOWING_UP, turn.state().stage());
      assertEquals(waiting.state().results(), turn.state().results());
    }
  }

  @Nested
  class GivingUp {
    @Test
    void countsAsNothingKnown() {
      Turn turn = play("s");
      is(turn, Stage.EXPLAINED, 0, "GiveUp", "Model");
      assertEquals(0, ((Show.GiveUp) turn.shows().get(0)).verdict().level());
      assertEquals(List.of(new Result("q1", 0)), turn.state().results());
    }

    @Test
    void aComputedQuestionTellsItsKey() {
      Turn turn = play(review(NUMBER), "s");
      is(turn, Stage.EXPLAINED, 0, "GiveUp", "Solve");
      assertNull(((Show.GiveUp) turn.shows().get(0)).verdict());
      assertTrue(((Show.Solve) turn.shows().get(1)).key());
      assertEquals(List.of(new Result("number", 0)), turn.state().results());
    }

    @Test
    void aSecondTryKeepsTheFirst() {
      Turn turn = play("1as");
      assertEquals(Stage.EXPLAINED, turn.state().stage());
      assertFalse(kinds(turn).contains("GiveUp"));
      assertEquals(List.of(new Result("q1", 2)), turn.state().results());
    }
  }

  @Nested
  class Undoing {
    private void undone(Turn turn, String question, String... after) {
      var wish = assertInstanceOf(Show.Reschedule.class, turn.shows().get(0));
      assertEquals(Kind.UNDO, wish.wish());
      assertEquals(question, wish.question().id());
      assertEquals(List.of(after), kinds(turn).subList(1, turn.shows().size()));
    }

    @Test
    void atAVerdictAsksTheSameQuestionOnceMore() {
      for (String path : List.of("1u", "3u", "1nu", "1nxu", "su", "1au")) {
        Turn turn = play(path);
        undone(turn, "q1", "Ask");
        assertEquals(Stage.ASKING, turn.state().stage(), path);
        assertEquals(0, turn.state().at(), path);
        assertEquals(List.of(), turn.state().results(), path);
        assertNull(turn.state().attempt(), path);
      }
    }

    @Test
    void atTheNextQuestionTakesTheAnswerBeforeBack() {
      Turn turn = play("1nxnu");
      undone(turn, "q1", "Ask");
      assertEquals(0, turn.state().at());
      assertEquals(List.of(), turn.state().results());
    }

    @Test
    void losesNoQuestion() {
      is(play("1nxnu3nn"), Stage.ASKING, 1, "Ask");
      is(play("3nn3nn"), Stage.FINISHED, 0, "Done");
    }

    @Test
    void nothingIsRefused() {
      is(play("u"), Stage.ASKING, 0, "Refuse");
      is(play("lu"), Stage.ASKING, 1, "Refuse");
      is(play("3nnuu"), Stage.ASKING, 0, "Refuse");
    }

    @Test
    void aComputedQuestionAsksItWithFreshNumbers() {
      Study computed = review(NUMBER);
      Turn asked = computed.begin();
      Turn answered = computed.on(asked.state(), Intent.answer(key(asked)));
      Turn again = computed.on(answered.state(), Intent.of(Kind.UNDO));
      undone(again, "number", "Pose");
      assertNotEquals(key(asked), key(again));
    }

    private String key(Turn turn) {
      Show last = turn.shows().get(turn.shows().size() - 1);
      return assertInstanceOf(Show.Pose.class, last).exercise().form().key();
    }
  }

  @Nested
  class PuttingAside {
    @ParameterizedTest(name = "by {0}")
    @ValueSource(strings = {"BURY", "SUSPEND"})
    void goesOnToTheNextQuestionFromWhereverItIs(Kind kind) {
      for (String path : List.of("", "1", "1n", "1nx", "1a", "3", "s", "h")) {
        Turn turn = study.on(play(path).state(), Intent.of(kind));
        is(turn, Stage.ASKING, 1, "Reschedule", "Ask");
        assertEquals(kind, ((Show.Reschedule) turn.shows().get(0)).wish());
        assertEquals("q1", ((Show.Reschedule) turn.shows().get(0)).question().id());
      }
    }

    @Test
    void theLastQuestionIsTheEnd() {
      Turn turn = play("lz");
      is(turn, Stage.FINISHED, 0, "Reschedule", "Done");
      assertFalse(((Show.Done) turn.shows().get(1)).left());
    }
  }

  @Nested
  class Rating {
    @Test
    void needsAnAnswer() {
      is(play("r"), Stage.ASKING, 0, "Refuse");
      is(play("3nnr"), Stage.ASKING, 1, "Refuse");
    }

    @Test
    void staysWhereItIs() {
      for (String path : List.of("1", "1n", "1nx", "3", "s")) {
        Turn before = play(path);
        Turn turn = study.on(before.state(), intent('r'));
        assertEquals(before.state(), turn.state(), path);
        assertEquals(List.of("Reschedule"), kinds(turn), path);
        assertEquals(2, ((Show.Reschedule) turn.shows().get(0)).rating());
      }
    }

    @Test
    void isForReviewsAlone() {
      Exercises none = new Exercises(id -> null, line -> null);
      Study lesson = new Study(Lesson.onlyQuestions("l", T), List.of(usual("q1")), GRADER, none, 1);
      for (char c : "rulz".toCharArray()) {
        is(play(lesson, "1" + c), Stage.JUDGED, 0, "Refuse");
      }
    }
  }

  @Nested
  class ASecondAnswer {
    @Test
    void cannotBeGivenByGoingBack() {
      is(play("3nnb"), Stage.ASKING, 1, "Refuse");
      is(play("3b"), Stage.JUDGED, 0, "Refuse");
      is(play("3nb"), Stage.EXPLAINED, 0, "Refuse");
      is(play("sb"), Stage.EXPLAINED, 0, "Refuse");
    }

    @Test
    void cannotBeGivenOnceAllWasTold() {
      is(play("3a"), Stage.JUDGED, 0, "Refuse");
      is(play("3na"), Stage.EXPLAINED, 0, "Refuse");
      is(play("1a1a"), Stage.JUDGED, 0, "Refuse");
      is(play("sa"), Stage.EXPLAINED, 0, "Refuse");
    }

    @Test
    void countsTogetherWithTheFirstBeforeThat() {
      Turn turn = play("1a2");
      assertEquals(2, ((Show.Judge) turn.shows().get(0)).tries());
      assertEquals(List.of(new Result("q1", 4)), turn.state().results());
    }
  }

  @Nested
  class TheEnd {
    @Test
    void isTheEndWhateverIsWished() {
      for (char c : "nbsha?q13xwpdulzr".toCharArray()) {
        Turn turn = play("1q" + c);
        assertEquals(Stage.FINISHED, turn.state().stage(), "after " + c);
        assertFalse(kinds(turn).contains("Reschedule"), "after " + c);
        assertFalse(kinds(turn).contains("Ask"), "after " + c);
      }
    }

    @Test
    void isKnownBeforeItComesSoThatMoreCanBeAsked() {
      Turn first = play("");
      assertFalse(study.isAtItsEnd(first.state()));
      Turn last = play("3nn");
      assertTrue(study.isAtItsEnd(last.state()));
      Study longer = study.with(usual("q3"), 3);
      assertTrue(longer.isReview());
      Turn next = longer.on(play("3nn3n").state(), Intent.of(Kind.GO_ON));
      is(next, Stage.ASKING, 2, "Ask");
      assertEquals(3, ((Show.Ask) next.shows().get(0)).of());
    }
  }

  private static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(60);
  }

  /**
   * Whatever is typed: nothing breaks, and no question is passed over or answered behind one's
   * back.
   */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRandomWalkNeverLosesTheQuestion(long seed) {
    Random random = new Random(seed);
    Study walked = review(usual("q0"), NUMBER, question("q2", "always"), usual("q3"));
    Turn turn = walked.begin();
    for (int i = 0; i < 200 && turn.state().stage() != Stage.FINISHED; i++) {
      char c = "nbsha?123xwpdulzrnnn123".charAt(random.nextInt(23));
      Turn next = walked.on(turn.state(), intent(c));
      assertFalse(next.shows().isEmpty());
      isSound(walked, turn.state(), next, c);
      turn = next;
    }
  }

  private static void isSound(Study walked, StudyState before, Turn next, char c) {
    StudyState after = next.state();
    boolean over = after.stage() == Stage.FINISHED;
    if (over) {
      assertEquals(3, before.at(), "over before the last question, by " + c);
      return;
    }
    int moved = after.at() - before.at();
    assertTrue(moved >= -1 && moved <= 1, "from " + before.at() + " to " + after.at());
    if (moved == 1) {
      boolean spoken = before.result(walked.question(before).id()) != null;
      assertTrue(spoken || c == 'l' || c == 'z', "passed over " + before.at() + " by " + c);
    } else if (moved == -1) {
      assertEquals('u', c);
    }
    long answers =
        next.shows().stream().filter(show -> show instanceof Show.GiveUp || isFirst(show)).count();
    if (answers > 0) {
      assertEquals(1, answers);
      assertEquals(Stage.ASKING, before.stage(), "a second answer by " + c);
      assertNull(before.attempt(), "a second answer by " + c);
    }
  }

  private static boolean isFirst(Show show) {
    return show instanceof Show.Judge judge
            && judge.tries() == 1
            && judge.telling() != Show.Telling.REST
        || show instanceof Show.Mark mark && mark.level() >= 0;
  }
}
