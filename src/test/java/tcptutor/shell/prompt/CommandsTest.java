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
    assertEquals(kind, Commands.intent(line, stage).kind());
  }

  @Test
  void anAnswerKeepsItsWords() {
    assertEquals("Both, I think", Commands.intent(" Both, I think ", Stage.ASKING).text());
  }
}
