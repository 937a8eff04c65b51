package tcptutor.shell.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.study.Intent;
import tcptutor.core.study.Stage;

class CommandsTest {
  @ParameterizedTest(name = "\"{0}\" while {1}: {2}")
  @CsvSource({
    "'', READING, GO_ON",
    "' ', ASKING, GO_ON",
    "q, READING, QUIT",
    "q, ASKING, QUIT",
    "s, ASKING, ANSWER",
    "b, ASKING, ANSWER",
    "f, ASKING, ANSWER",
    "QUIT, ASKING, QUIT",
    "退出, ASKING, QUIT",
    "a, JUDGED, AGAIN",
    "？, ASKING, HELP",
    "hint, ASKING, HINT",
    "hint me, ASKING, ANSWER",
    "b, EXPLAINED, BACK",
  })
  void wordsMeanWhatTheStageAllows(String line, Stage stage, Intent.Kind kind) {
    assertEquals(kind, Commands.intent(line, stage, false).kind());
  }

  @ParameterizedTest(name = "\"{0}\" about an answer: {1} {2}")
  @CsvSource({
    "w, WHY, ''", "s, SHOW, ''", "show 2, SHOW, 2", "s 2, SHOW, 2", "d 3, DISPUTE, 3",
    "dispute, DISPUTE, ''", "异议 1, DISPUTE, 1", "看 4, SHOW, 4", "h, HINT, ''", "a, AGAIN, ''",
  })
  void anAnswerCanBeSpokenOf(String line, Intent.Kind kind, String number) {
    assertEquals(new Intent(kind, number), Commands.intent(line, Stage.JUDGED, true));
  }

  @ParameterizedTest(name = "\"{0}\" where words are awaited: {1}")
  @CsvSource({"h, HINT", "q, QUIT", "s, SKIP", "b, BACK", "a, ANSWER", "no, ANSWER", "w, ANSWER"})
  void oneLetterIsNoAnswerInWords(String line, Intent.Kind kind) {
    assertEquals(kind, Commands.intent(line, Stage.ASKING, true).kind());
  }

  @Test
  void anAnswerThatBeginsLikeACommandIsAnAnswer() {
    assertEquals(
        Intent.answer("show me that it's open"),
        Commands.intent("show me that it's open", Stage.ASKING, false));
  }

  @Test
  void anAnswerKeepsItsWords() {
    assertEquals("Both, I think", Commands.intent(" Both, I think ", Stage.ASKING, false).text());
  }

  @ParameterizedTest(name = "\"{0}\" while {1} in a review: {2} {3}")
  @CsvSource({
    "1, EXPLAINED, RATE, 1",
    "4, JUDGED, RATE, 4",
    "' 2 ', EXPLAINED, RATE, 2",
    "0, EXPLAINED, ANSWER, 0",
    "5, EXPLAINED, ANSWER, 5",
    "12, EXPLAINED, ANSWER, 12",
    "3, ASKING, RATE, 3",
    "3, FOLLOWING_UP, ANSWER, 3",
    "u, EXPLAINED, UNDO, ''",
    "U, JUDGED, UNDO, ''",
    "u, ASKING, UNDO, ''",
    "u, FOLLOWING_UP, UNDO, ''",
    "undo, ASKING, UNDO, ''",
    "撤销, EXPLAINED, UNDO, ''",
    "撤销, ASKING, UNDO, ''",
    "bury, ASKING, BURY, ''",
    "搁置, JUDGED, BURY, ''",
    "suspend, EXPLAINED, SUSPEND, ''",
    "停用, ASKING, SUSPEND, ''",
    "Bury, EXPLAINED, BURY, ''",
    "bury the lede, ASKING, ANSWER, bury the lede",
    "undo it, ASKING, ANSWER, undo it",
    "s, FOLLOWING_UP, SKIP, ''",
    "跳过, FOLLOWING_UP, SKIP, ''",
    "q, FOLLOWING_UP, QUIT, ''",
    "退出, FOLLOWING_UP, QUIT, ''",
    "'', FOLLOWING_UP, GO_ON, ''",
    "'', EXPLAINED, GO_ON, ''",
    "？, FOLLOWING_UP, HELP, ''",
    "d 2, EXPLAINED, DISPUTE, 2",
    "w, EXPLAINED, WHY, ''",
  })
  void inAReviewTheScheduleCanBeSpokenOf(String line, Stage stage, Intent.Kind kind, String text) {
    assertEquals(new Intent(kind, text), Commands.inReview(line, stage, true));
  }

  @Test
  void oneLetterMayBeTheAnswerToAComputedQuestion() {
    assertEquals(Intent.answer("u"), Commands.inReview("u", Stage.ASKING, false));
    assertEquals(Intent.Kind.UNDO, Commands.inReview("undo", Stage.ASKING, false).kind());
  }
}
