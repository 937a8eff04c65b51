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
    "'', READING, GO_ON", "' ', ASKING, GO_ON", "q, READING, QUIT", "q, ASKING, ANSWER",
    "QUIT, ASKING, QUIT", "退出, ASKING, QUIT", "a, JUDGED, AGAIN", "？, ASKING, HELP",
    "hint, ASKING, HINT", "hint me, ASKING, ANSWER", "b, EXPLAINED, BACK",
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
}
