package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputesTest {
  private static final String ANSWER = "The server's ISN is never confirmed.";
  private static final Disputes.Marks TWO = new Disputes.Marks(2, List.of("a"), List.of("e"));
  private static final Disputes.Marks THREE =
      new Disputes.Marks(3, List.of("a", "b"), List.of("e"));
  private static final Disputes.Marks FOUR = new Disputes.Marks(4, List.of("a", "b"), List.of());

  @TempDir Path folder;
  private Store store;
  private Disputes disputes;

  @BeforeEach
  void open() throws IOException {
    store = Store.open(folder.resolve("data"), () -> Instant.EPOCH, ZoneOffset.UTC);
    disputes = store.disputes();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void dispute(String id, Disputes.Marks before, Disputes.Marks after) throws IOException {
    disputes.add("p", "q", ANSWER, id, before, after);
  }

  @Test
  void thereAreNoneAtFirst() throws IOException {
    assertEquals(List.of(), disputes.marked());
  }

  @Test
  void becomeMarkedAnswersWithTheLastWordOfTheLearner() throws IOException {
    dispute("b", TWO, THREE);
    dispute("e", THREE, FOUR);
    JsonObject marked = disputes.marked().get(0);
    assertEquals(
        "{\"id\":\"q/dispute/1\",\"question\":\"q\",\"lang\":\"en\",\"answer\":\""
            + ANSWER.replace("'", "\\u0027")
            + "\",\"level\":4,\"points\":[\"a\",\"b\"],\"misconceptions\":[],"
            + "\"disputed\":[\"b\",\"e\"],"
            + "\"graded\":{\"level\":2,\"points\":[\"a\"],\"misconceptions\":[\"e\"]}}",
        marked.toString().replace("'", "\\u0027"));
  }

  @Test
  void whatIsDisputedTwiceIsTakenBack() throws IOException {
    dispute("b", TWO, THREE);
    dispute("b", THREE, TWO);
    JsonObject marked = disputes.marked().get(0);
    assertEquals("[]", marked.get("disputed").toString());
    assertEquals(2, marked.get("level").getAsInt());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"The server acks, en", "服务端确认, zh", "the server 确认 its own SYN, mixed"})
  void theLanguageOfAnAnswerIsTold(String answer, String lang) throws IOException {
    disputes.add("p", "q", answer, "b", TWO, THREE);
    assertEquals(lang, disputes.marked().get(0).get("lang").getAsString());
  }
}
