package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Task;
import tcptutor.shell.grading.Questions;
import tcptutor.shell.lesson.Library;

class VerdictsTest {
  private static final Questions QUESTIONS = new Questions(Library.builtIn());
  private static final Question QUESTION = QUESTIONS.find("why-three-not-two");
  private static final Task.FreeText TASK = QUESTION.freeText();
  private static final Grader GRADER = new RuleGrader(QUESTIONS.lexicon());
  private static final String ISN = "The server's ISN is never confirmed.";
  private static final String OLD = "An old SYN could open a connection.";
  private static final String FLOOD = "It prevents SYN floods.";

  private static Verdict grade(String answer) {
    return GRADER.grade(QUESTION, answer);
  }

  @Nested
  class TwoTries {
    private Verdict together(String first, String second) {
      return Verdicts.together(TASK, grade(first), grade(second), first.length() + 1);
    }

    @Test
    void makeWhatEitherMade() {
      Verdict both = together(ISN, OLD);
      assertEquals(4, both.level());
      assertEquals(List.of("both-isns-confirmed", "stale-syn-rejected"), both.made());
      String all = ISN + "\n" + OLD;
      assertEquals(
          "An old SYN could open a connection", both.points().get(1).spans().get(0).of(all));
    }

    @Test
    void forgiveAnErrorThatIsNotRepeated() {
      assertEquals(List.of(), together(FLOOD + " " + ISN, OLD).misconceptions());
      assertEquals(1, together(ISN, FLOOD).misconceptions().size());
    }

    @Test
    void loseAPointThatTheSecondContradicts() {
      Verdict both = together(ISN + " " + OLD, "两次的话服务端不会浪费资源");
      assertEquals(Outcome.CONTRADICTED, both.points().get(2).outcome());
    }
  }

  @Nested
  class ADispute {
    @Test
    void makesAPointThatWasMissed() {
      Verdict after = Verdicts.overruled(TASK, grade(ISN), 2);
      assertEquals(4, after.level());
    }

    @Test
    void takesAPointAway() {
      assertEquals(0, Verdicts.overruled(TASK, grade(ISN), 1).level());
    }

    @Test
    void takesAnErrorBack() {
      Verdict before = grade(ISN + " " + OLD + " " + FLOOD);
      assertEquals(3, before.level());
      assertEquals(4, Verdicts.overruled(TASK, before, 6).level());
    }

    @Test
    void needsANumberThatThereIs() {
      Map<Integer, String> numbers = Verdicts.numbers(TASK.rubric(), grade(FLOOD));
      assertEquals("both-isns-confirmed", numbers.get(1));
      assertEquals("against-syn-flood", numbers.get(6));
      assertThrows(IllegalArgumentException.class, () -> Verdicts.overruled(TASK, grade(FLOOD), 7));
    }

    @Test
    void ofAPointThatOnlyFollowedStays() {
      Question four = QUESTIONS.find("why-four-on-close");
      Verdict made = Verdicts.overruled(four.freeText(), GRADER.grade(four, ""), 1);
      Verdict after = Verdicts.overruled(four.freeText(), made, 2);
      assertEquals(List.of("fin-waits-for-application"), after.made());
      Verdict other = Verdicts.overruled(four.freeText(), after, 5);
      assertEquals(List.of("fin-waits-for-application", "four-is-not-a-law"), other.made());
    }

    @Test
    void takesAwayWhatFollowedFromAPoint() {
      Question four = QUESTIONS.find("why-four-on-close");
      Verdict made = Verdicts.overruled(four.freeText(), GRADER.grade(four, ""), 1);
      assertEquals(List.of(), Verdicts.overruled(four.freeText(), made, 1).made());
    }

    @Test
    void makesWhatFollowsFromAPoint() {
      Question four = QUESTIONS.find("why-four-on-close");
      Verdict after = Verdicts.overruled(four.freeText(), GRADER.grade(four, ""), 1);
      assertEquals(List.of("fin-waits-for-application", "directions-independent"), after.made());
    }
  }
}
