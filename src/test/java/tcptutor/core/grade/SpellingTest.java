package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final Spelling SPELLING = new Spelling(null);

  static {
    List.of("acknowledg", "connection", "establish", "server", "state", "retransmit")
        .forEach(SPELLING::learn);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "acknowlege, acknowledg", "conection, connection", "connnection, connection",
    "estabilsh, establish", "retransmot, retransmit", "sevrer, server",
  })
  void slipsAreForgiven(String typed, String meant) {
    assertEquals(meant, SPELLING.mend(Tokenizer.tokens(typed).get(0)));
  }

  @ParameterizedTest(name = "{0} stays")
  @CsvSource({"serves", "stale", "stats", "correction", "contention", "establishment"})
  void otherWordsStay(String typed) {
    Token token = Tokenizer.tokens(typed).get(0);
    assertEquals(token.text(), SPELLING.mend(token));
  }
}
