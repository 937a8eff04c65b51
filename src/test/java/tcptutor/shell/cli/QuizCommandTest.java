package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizCommandTest {
  @TempDir Path folder;
  private Someone user;

  @BeforeEach
  void sitDown() {
    user = new Someone(folder.resolve("home"));
  }

  @Test
  void drawsTenOfAllQuestions() {
    user.types("q\n").runs(Exit.DONE, "quiz", "--seed", "1");
    user.says("tcptutor: Quiz\n10 questions.").says("Question 1 of 10");
  }

  @Test
  void drawsTheSameWithTheSameSeed() {
    String typed = "skip\n\nskip\n\nskip\n\n";
    user.types(typed).runs(Exit.DONE, "quiz", "--count", "3", "--seed", "5");
    String first = user.out();
    user.types(typed).runs(Exit.DONE, "quiz", "--count", "3", "--seed", "5");
    assertEquals(first, user.out());
    user.types(typed).runs(Exit.DONE, "quiz", "--count", "3", "--seed", "6");
    assertTrue(!first.equals(user.out()), "seeds 5 and 6 draw the same");
  }

  @Test
  void asksOnlyWhatIsWanted() {
    user.types("skip\n\nskip\n\n");
    user.runs(
        Exit.DONE, "quiz", "--kind", "claim", "--lesson", "closing", "--count", "2", "--seed", "1");
    user.says("True or false?").says("Question 2 of 2");
  }

  @Test
  void asksNoMoreThanThereAre() {
    user.types("q\n").runs(Exit.DONE, "quiz", "--lesson", "simultaneous", "--kind", "free-text");
    user.says("Question 1 of 2");
  }

  @Test
  void keepsWhatWasAnswered() {
    user.types("f\na\nq\n").runs(Exit.DONE, "quiz", "--kind", "claim", "--seed", "1");
    assertTrue(user.out().contains("Your answers"), user.out());
  }

  @ParameterizedTest(name = "--{0}")
  @ValueSource(strings = {"topic", "lesson", "kind", "level", "pack", "count", "seed"})
  void refusesAWordThatNoQuestionHas(String option) {
    user.runs(Exit.USAGE, "quiz", "--" + option, "nonsense");
    assertTrue(user.err().contains("'--" + option + "' cannot be 'nonsense'"), user.err());
  }

  @Test
  void suggestsTheNearestWord() {
    user.runs(Exit.USAGE, "quiz", "--kind", "clam");
    assertTrue(user.err().contains("claim"), user.err());
  }

  @Test
  void saysWhenNothingFitsTogether() {
    user.runs(Exit.USAGE, "quiz", "--kind", "drive", "--lesson", "header");
    assertTrue(user.err().contains("no question is all of that"), user.err());
  }
}
