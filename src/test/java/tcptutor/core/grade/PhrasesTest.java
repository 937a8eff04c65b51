package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.shell.lesson.Library;

/** Points that an author gave in plain phrases. */
class PhrasesTest {
  private static final Text T = new Text("t", "t");
  private static final RuleGrader GRADER = new RuleGrader(Library.builtIn().lexicon());

  private static int level(String answer, String... say) {
    var point =
        new Rubric.Point(
            "p",
            1,
            true,
            Text.EMPTY,
            T,
            T,
            List.of(),
            false,
            List.of(say),
            List.of(),
            List.of(),
            null);
    var task =
        new Task.FreeText(
            new Rubric(List.of(point), List.of(), Lexicon.EMPTY), List.of(), T, List.of());
    var question =
        new Question("q", "t", Question.Difficulty.JUNIOR, List.of(), T, "", "", task, List.of());
    return GRADER.grade(question, answer).level();
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "the SYN takes a sequence number",
        "Because the SYN takes a sequence number, 100 is answered by 101.",
        "The SYN takes one sequence number.",
        "SYN 占一个序列号",
        "因为 SYN 要占一个序列号，所以是 101。",
      })
  void areFoundHoweverTheSentenceGoesOn(String answer) {
    assertEquals(4, level(answer, "the SYN takes a sequence number", "SYN 占一个序列号"));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        "no idea",
        "Because every ACK adds one.",
        "the SYN",
        "the SYN does not take a sequence number",
        "SYN 不占序列号",
      })
  void areNotFoundInSomethingElse(String answer) {
    assertEquals(0, level(answer, "the SYN takes a sequence number", "SYN 占一个序列号"));
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource({
    "the kernel queues frobnicated packets, the kernel queues packets that are frobnicated, 4",
    "the kernel queues frobnicated packets, the kernel drops them, 0",
  })
  void mayBeMadeOfWordsThatTheLexiconHasNot(String say, String answer, int level) {
    assertEquals(level, level(answer, say));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", "。", "a", "!!!", "the of and"})
  void ofNothingMatchNothing(String say) {
    assertEquals(0, level("the SYN takes a sequence number", say));
  }
}
