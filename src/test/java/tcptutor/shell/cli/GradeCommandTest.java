package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeCommandTest {
  private static final String GOOD =
      "Both sides have to get their initial sequence numbers acknowledged, and an old SYN must not"
          + " open a connection.";

  @TempDir Path folder;
  private Someone user;

  @BeforeEach
  void sitDown() {
    user = new Someone(folder.resolve("home"));
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(
        folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private static String line(String id, String question, String answer) {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("question", question);
    json.addProperty("answer", answer);
    return json.toString();
  }

  @Nested
  class OneAnswer {
    @Test
    void givenAsAnArgumentIsJudgedAndProved() {
      user.runs(Exit.DONE, "grade", "why-three-not-two", GOOD);
      user.says("Level 4 of 4").says("See for yourself: ").says("An interviewer would go on");
    }

    @Test
    void mayBeTyped() {
      user.types("为了同步双方的序列号").runs(Exit.DONE, "grade", "why-three-not-two", "--lang", "zh");
      user.says("2 级（满级 4）").says("[+1 为了同步双方的序列号]");
    }

    @Test
    void tellsAsJsonWhatWasSaidWhere() {
      user.runs(Exit.DONE, "grade", "why-three-not-two", "😀 " + GOOD, "--json");
      JsonObject json = JsonParser.parseString(user.out()).getAsJsonObject();
      assertEquals(4, json.get("level").getAsInt());
      assertEquals(1.0, json.get("value").getAsDouble());
      JsonObject first = json.getAsJsonArray("points").get(0).getAsJsonObject();
      assertEquals("both-isns-confirmed", first.get("id").getAsString());
      assertEquals("made", first.get("verdict").getAsString());
      assertEquals("[[2,68]]", first.get("spans").toString());
    }

    @Test
    void toAQuestionThatThereIsNotIsRefusedWithTheNearest() {
      user.runs(Exit.USAGE, "grade", "why-three-not-tow", "x");
      assertTrue(user.err().contains("did you mean 'why-three-not-two'?"), user.err());
      user.runs(Exit.USAGE, "grade", "claim-bare-ack-for-a-syn", "x");
    }

    @Test
    void needsAQuestion() {
      user.runs(Exit.USAGE, "grade");
      assertTrue(user.err().contains("'grade' needs ID"), user.err());
    }
  }

  @Nested
  class AClass {
    @Test
    void getsOneVerdictALineInItsOrder() throws IOException {
      Path class1 =
          file(
              "class.jsonl",
              line("b", "why-three-not-two", GOOD),
              line("a", "why-three-not-four", "no idea"));
      user.runs(Exit.DONE, "grade", "--batch", class1);
      List<String> lines = user.out().lines().toList();
      assertEquals(2, lines.size());
      assertTrue(lines.get(0).startsWith("{\"id\":\"b\",\"question\":\"why-three-not-two\","));
      assertTrue(lines.get(1).startsWith("{\"id\":\"a\",\"question\":\"why-three-not-four\","));
      assertTrue(lines.get(1).contains("\"level\":0"), lines.get(1));
    }

    @Test
    void mayComeOnStandardInput() {
      user.types(line("x", "why-three-not-two", GOOD) + "\n");
      user.runs(Exit.DONE, "grade", "--batch", "-").says("\"level\":4");
    }

    @Test
    void hasItsBadLinesReportedAndPassedOver() throws IOException {
      Path class1 =
          file(
              "class.jsonl",
              "{",
              "",
              "[1]",
              line("c", "why-tree", "x"),
              "{\"id\":\"d\",\"question\":\"why-three-not-two\",\"answer\":7}",
              line("e", "why-three-not-two", GOOD));
      user.runs(Exit.NO, "grade", "--batch", class1);
      assertEquals(1, user.out().lines().count());
      assertEquals(
          List.of(
              "line 1: no JSON object; passed over",
              "line 3: no JSON object; passed over",
              "line 4: there is no interview question 'why-tree'; passed over",
              "line 5: 'answer' is no text; passed over"),
          user.err().lines().toList());
    }

    @Test
    void thatDoesNotExistIsNamed() {
      user.runs(Exit.USAGE, "grade", "--batch", folder.resolve("nowhere.jsonl"));
      assertTrue(user.err().contains("nowhere.jsonl"), user.err());
    }
  }

  @Nested
  class AgainstMarks {
    @Test
    void theAgreementIsToldWithTheWorstDisagreements() throws IOException {
      Path marks =
          file(
              "marks.jsonl",
              "{\"id\":\"a\",\"question\":\"why-three-not-two\",\"lang\":\"en\",\"answer\":\""
                  + GOOD
                  + "\",\"level\":4,\"points\":[\"both-isns-confirmed\",\"stale-syn-rejected\"],"
                  + "\"misconceptions\":[]}",
              "{\"id\":\"b\",\"question\":\"why-three-not-two\",\"lang\":\"en\",\"answer\":\"no idea\","
                  + "\"level\":3,\"points\":[\"stale-syn-rejected\"],\"misconceptions\":[]}");
      user.runs(Exit.DONE, "grade", "--against", marks);
      user.says("all: 2 answers, ").says("exact level 50 %, off by more than one 1,");
      user.says("points F1 0.800")
          .says("b: marked 3, graded 0; missed: stale-syn-rejected\n  no idea");
    }
  }

  @Test
  void marksOfOneIdGivenTwiceAreReported() throws IOException {
    String marked =
        "{\"id\": \"a\", \"question\": \"why-three-not-two\", \"answer\": \"no idea\","
            + " \"level\": 0, \"points\": [], \"misconceptions\": []}";
    Path marks = file("marks.jsonl", marked, marked.replace("0", "4"));
    user.runs(Exit.NO, "grade", "--against", marks);
    user.says("line 2: marks for 'a' again; the first ones count").says("exact level 100 %");
  }

  @Nested
  class ForAuthors {
    private static final String OUTSIDE = "src/test/resources/packs/outside";

    @Test
    void aFolderThatIsBeingWrittenCanAsk() {
      user.runs(
          Exit.DONE,
          "grade",
          "--pack",
          OUTSIDE,
          "dns-over-udp",
          "UDP needs no handshake, so one round trip is enough");
      user.says("Level 2 of 4").says("[+1 UDP needs no handshake");
    }

    @Test
    void mistakesInTheFolderAreReported() throws IOException {
      Files.createDirectories(folder.resolve("quizzes"));
      Files.writeString(folder.resolve("quizzes/q.yaml"), "id: [\n");
      user.runs(Exit.NO, "grade", "--pack", folder.toString(), "q", "a");
      assertTrue(user.err().contains("q.yaml:2:1") && user.err().contains("mend:"), user.err());
    }

    @Test
    void aPackThatThereIsNotIsSaid() {
      user.runs(Exit.USAGE, "grade", "--pack", "no-such", "q", "a");
      assertTrue(user.err().contains("no-such"), user.err());
    }

    @Test
    void theReadingOfAnAnswerIsPrinted() {
      user.runs(
          Exit.DONE,
          "grade",
          "why-three-not-two",
          "The server's ISN is not confirmed",
          "--reading");
      user.says("The server's ISN is not confirmed\n").says(" server:isn").says(" !server:confirm");
    }

    @Test
    void disputesAreNoneUntilThereAreSome() {
      user.runs(Exit.DONE, "grade", "--export-disputes");
      assertEquals("", user.out());
    }

    @Test
    void whatALearnerDisputedIsExported() {
      user.types("The server's ISN is never confirmed.\nd 2\nq\n")
          .runs(
              Exit.DONE,
              "quiz",
              "--kind",
              "free-text",
              "--topic",
              "open",
              "--count",
              "1",
              "--seed",
              "3");
      user.runs(Exit.DONE, "grade", "--export-disputes");
      user.says("\"id\":\"why-three-not-two/dispute/1\"");
      user.says("\"disputed\":[\"stale-syn-rejected\"]").says("\"graded\":{\"level\":2");
    }
  }
}
