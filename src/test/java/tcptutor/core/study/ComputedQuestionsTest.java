package tcptutor.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.scenario.EventMoves;

/** The course of questions that a run answers, and where a lesson begins. */
class ComputedQuestionsTest {
  private static final Text T = new Text("t", "t");

  private static Question question(String id, Task task) {
    return new Question(
        id, "t", Question.Difficulty.JUNIOR, List.of(), T, "open-then-data", "", task, List.of());
  }

  private static final Question CLAIM =
      question(
          "claim",
          new Task.Claim(
              T,
              true,
              List.of(new Task.Option(T, true, T), new Task.Option(T, false, T)),
              T,
              null));
  private static final Question NUMBER = question("number", new Task.Number("5.ack"));
  private static final Question DRIVE =
      question(
          "drive",
          new Task.Drive(
              List.of("segments.again >= 1"),
              List.of(Task.Move.LOSE),
              List.of("lose client SYN 1")));

  private static Lesson lesson(int sections) {
    List<Section> all =
        java.util.stream.IntStream.range(0, sections)
            .mapToObj(i -> new Section("s" + i, T, List.of(new Section.Prose(T))))
            .toList();
    return new Lesson("l", 1, T, List.of(), all, List.of(), List.of(), List.of());
  }

  private static Study study(int sections, Question... questions) {
    Exercises exercises = new Exercises(Library.builtIn()::scenario, new EventMoves());
    return new Study(
        lesson(sections),
        List.of(questions),
        (question, answer) -> {
          throw new AssertionError("computed questions are not graded");
        },
        exercises,
        7);
  }

  private static List<String> kinds(Turn turn) {
    return turn.shows().stream().map(show -> show.getClass().getSimpleName()).toList();
  }

  private static String key(Turn turn) {
    Show last = turn.shows().get(turn.shows().size() - 1);
    return assertInstanceOf(Show.Pose.class, last).exercise().form().key();
  }

  @Nested
  class AClaim {
    private final Study study = study(0, CLAIM);
    private final Turn asked = study.begin();

    @Test
    void thatIsJudgedRightAsksForTheReason() {
      Turn why = study.on(asked.state(), Intent.answer(key(asked)));
      assertEquals(List.of("Mark", "Pose"), kinds(why));
      assertEquals(-1, ((Show.Mark) why.shows().get(0)).level());
      assertEquals(Stage.ASKING, why.state().stage());
      assertEquals(List.of(), why.state().results());
      Turn end = study.on(why.state(), Intent.answer(key(why)));
      assertEquals(List.of("Mark", "Solve"), kinds(end));
      assertEquals(List.of(new Result("claim", 4)), end.state().results());
    }

    @Test
    void withTheWrongReasonIsHalf() {
      Turn why = study.on(asked.state(), Intent.answer("t"));
      String wrong = key(why).equals("a") ? "b" : "a";
      Turn end = study.on(why.state(), Intent.answer(wrong));
      assertEquals(List.of(new Result("claim", 2)), end.state().results());
    }

    @Test
    void thatIsJudgedWrongEndsThere() {
      Turn end = study.on(asked.state(), Intent.answer("f"));
      assertEquals(List.of("Mark", "Solve"), kinds(end));
      assertEquals(List.of(new Result("claim", 0)), end.state().results());
    }

    @Test
    void thatIsSkippedAtTheReasonIsSkipped() {
      Turn why = study.on(asked.state(), Intent.answer("t"));
      Turn end = study.on(why.state(), Intent.of(Intent.Kind.SKIP));
      assertEquals(List.of("Solve"), kinds(end));
      assertEquals(List.of(new Result("claim", Result.SKIPPED)), end.state().results());
    }
  }

  @Nested
  class ANumber {
    private final Study study = study(0, NUMBER);
    private final Turn asked = study.begin();

    @Test
    void thatCannotBeReadIsAskedAgain() {
      Turn turn = study.on(asked.state(), Intent.answer("dunno"));
      assertEquals(List.of("Unread"), kinds(turn));
      assertEquals(asked.state(), turn.state());
    }

    @Test
    void isAskedAnewWithFreshNumbers() {
      Turn end = study.on(asked.state(), Intent.answer(key(asked)));
      Turn again = study.on(end.state(), Intent.of(Intent.Kind.AGAIN));
      assertNotEquals(key(asked), key(again));
      Turn wrong = study.on(again.state(), Intent.answer("1"));
      assertEquals(List.of(new Result("number", 0)), wrong.state().results());
    }

    @Test
    void hasOneHintWhichTellsWhatToType() {
      Turn hint = study.on(asked.state(), Intent.of(Intent.Kind.HINT));
      assertEquals("Type a number.", ((Show.Clue) hint.shows().get(0)).text().en());
      Turn second = study.on(hint.state(), Intent.of(Intent.Kind.HINT));
      assertNull(((Show.Clue) second.shows().get(0)).text());
    }

    @Test
    void thatIsSkippedTellsTheKey() {
      Turn end = study.on(asked.state(), Intent.of(Intent.Kind.SKIP));
      assertEquals(true, ((Show.Solve) end.shows().get(0)).key());
    }
  }

  @Test
  void aGoalIsShownOnlyWhenTheLearnerGoesOn() {
    Study study = study(0, DRIVE);
    Turn asked = study.begin();
    Turn judged = study.on(asked.state(), Intent.answer("lose server SYN 1"));
    assertEquals(List.of("Mark"), kinds(judged));
    assertEquals(Stage.JUDGED, judged.state().stage());
    assertEquals(List.of("Solve"), kinds(study.on(judged.state(), Intent.of(Intent.Kind.GO_ON))));
  }

  @ParameterizedTest(name = "{1} of {0} sections: {2} {3}")
  @CsvSource({
    "3, -1, READING, 0",
    "3, 0, READING, 0",
    "3, 2, READING, 2",
    "3, 3, ASKING, 0",
    "3, 99, ASKING, 0",
    "0, 0, ASKING, 0",
    "0, 2, ASKING, 0"
  })
  void aLessonBeginsWhereItWasLeft(int sections, int first, Stage stage, int at) {
    Turn turn = study(sections, NUMBER).beginAt(first);
    assertEquals(stage, turn.state().stage());
    assertEquals(at, turn.state().at());
    assertEquals("Welcome", kinds(turn).get(0));
    assertEquals(2, turn.shows().size());
  }

  @Test
  void aLessonThatWasReadAndHasNoQuestionsIsFinished() {
    assertEquals(Stage.FINISHED, study(2).beginAt(2).state().stage());
  }
}
