package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.stats.MadeUp;
import tcptutor.shell.text.Messages;

class StatsCommandTest {
  @TempDir Path home;

  /** What the command prints for somebody whose answers are made up, at a terminal. */
  private String told(MadeUp made, Map<String, String> env, String... words) throws UsageException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> all = new java.util.TreeMap<>(env);
    all.put("TCPTUTOR_HOME", home.toString());
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]), out, out, all, "en", true, true, 80);
    Console console = Console.of(around, out, Globals.parse(new String[0], Messages.in(Lang.EN)));
    assertEquals(Exit.DONE, new StatsCommand((any, kept) -> made).run(console, List.of(words)));
    console.out().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told(MadeUp made, String... words) throws UsageException {
    return told(made, Map.of("TERM", "xterm", "NO_COLOR", "1"), words);
  }

  private static void has(String text, String words) {
    assertTrue(text.contains(words), () -> "not said: " + words + "\n" + text);
  }

  @Test
  void drawsAtATerminal() throws UsageException {
    String text = told(MadeUp.busy());
    has(text, "24 ┤█");
    has(text, "░▒▓█ more");
  }

  @Test
  void tellsLinesToADumbTerminal() throws UsageException {
    String text = told(MadeUp.busy(), Map.of("TERM", "dumb"));
    has(text, "2026-03-21 Sat: 9");
    has(text, "open: learnt 79 of 93, new 10, recalled now 93 %, 320 answers, level 3.2");
  }

  @Test
  void putsAnswersSideBySide() throws UsageException {
    String text = told(MadeUp.busy(), "why-three-not-two");
    has(text, "level 1 → 3 → 4");
    has(text, "2026-02-03 21:31                      │ 2026-03-20 17:15");
  }

  @Test
  void namesTheNearestQuestion() {
    UsageException e =
        assertThrows(UsageException.class, () -> told(MadeUp.nobody(), "why-three-not-tow"));
    assertEquals("there is no question 'why-three-not-tow'", e.advice().what());
    assertEquals("did you mean 'why-three-not-two'?", e.advice().mend());
  }

  @Nested
  class AsJson {
    private JsonObject json(String... words) throws UsageException {
      return JsonParser.parseString(told(MadeUp.busy(), words)).getAsJsonObject();
    }

    @Test
    void tellsEverything() throws UsageException {
      JsonObject json = json("--json");
      assertEquals(
          "[today, totals, forecast, retention, days, topics, weakest, coverage]",
          json.keySet().toString());
      assertEquals(
          "{\"cards\":444,\"new\":180,\"learning\":17,\"learnt\":247,\"leeches\":4,\"due\":24,"
              + "\"answers\":1203,\"millis\":51700000,\"days\":58,\"streak\":4}",
          json.get("totals").toString());
      assertEquals(
          "{\"date\":\"2026-03-20\",\"due\":24}",
          json.getAsJsonArray("forecast").get(0).toString());
      JsonObject bin =
          json.getAsJsonObject("retention").getAsJsonArray("bins").get(4).getAsJsonObject();
      assertEquals("[from, to, reviews, recalled, true, predicted]", bin.keySet().toString());
      assertEquals(21, json.getAsJsonArray("coverage").size());
      assertEquals(
          "{\"transition\":\"passive-open\",\"from\":\"CLOSED\",\"to\":\"LISTEN\",\"seen\":40,"
              + "\"predicted\":0,\"explained\":0}",
          json.getAsJsonArray("coverage").get(0).toString());
    }

    @Test
    void saysNullOfWhatIsNotKnown() throws UsageException {
      JsonArray topics = json("--json").getAsJsonArray("topics");
      JsonObject untouched = topics.get(topics.size() - 1).getAsJsonObject();
      assertTrue(untouched.get("retrievability").isJsonNull());
      assertTrue(untouched.get("mean_level").isJsonNull());
    }

    @Test
    void tellsTheAnswersToOneQuestion() throws UsageException {
      JsonObject json = json("why-three-not-two", "--json");
      assertEquals("[pack, question, prompt, attempts]", json.keySet().toString());
      JsonObject last = json.getAsJsonArray("attempts").get(2).getAsJsonObject();
      assertEquals("2026-03-20T09:15:00.000Z", last.get("at").getAsString());
      assertTrue(last.get("rating").isJsonNull());
      assertEquals("[\"both-numbers\",\"old-duplicates\"]", last.get("made").toString());
    }
  }

  @Nested
  class OfTheWholeProgram {
    private Someone someone() {
      return new Someone(home);
    }

    @Test
    void saysWhatToDoFirst() {
      someone().runs(Exit.DONE, "stats").says("tcptutor learn").says("tcptutor review");
      someone().runs(Exit.DONE, "stats", "--lang", "zh").says("还没有回答过题目");
    }

    @Test
    void knowsWhatAQuestionAsks() {
      someone()
          .runs(Exit.DONE, "stats", "why-three-not-two")
          .says("'why-three-not-two' has not been answered yet.")
          .says("?\n");
    }

    @Test
    void rejectsWhatItDoesNotKnow() {
      someone().runs(Exit.USAGE, "stats", "nonsense").says("there is no question 'nonsense'");
      someone().runs(Exit.USAGE, "stats", "x", "--pack", "none").says("--pack");
      someone().runs(Exit.USAGE, "stats", "one", "two").says("two");
    }
  }
}
