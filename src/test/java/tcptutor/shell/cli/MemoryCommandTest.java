package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.shell.text.Columns;

class MemoryCommandTest {
  private static final Path VECTORS = Path.of("src/test/resources/fsrs/vectors.json");

  @TempDir Path folder;
  private Someone someone;

  @BeforeEach
  void comeIn() {
    someone = new Someone(folder.resolve("home"));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("r.json"), text, StandardCharsets.UTF_8);
  }

  private Path history(String... reviews) throws IOException {
    return file(
        "{\"vectors\": [\n{\"id\": 7, \"reviews\": [" + String.join(",\n", reviews) + "]}]}");
  }

  private static String review(int rating, String at) {
    return "{\"rating\": " + rating + ", \"at\": \"" + at + "\"}";
  }

  private JsonObject simulated(Path file, String... options) {
    Object[] words = new Object[4 + options.length];
    System.arraycopy(new Object[] {"memory", "simulate", file, "--json"}, 0, words, 0, 4);
    System.arraycopy(options, 0, words, 4, options.length);
    someone.runs(Exit.DONE, words);
    return JsonParser.parseString(someone.out()).getAsJsonObject();
  }

  @Nested
  class Simulating {
    /** Every field that both have is the same, and what was not a review's is kept. */
    @Test
    void fillsInWhatTsFsrsWouldSay() throws IOException {
      JsonArray theirs =
          JsonParser.parseString(Files.readString(VECTORS))
              .getAsJsonObject()
              .getAsJsonArray("vectors");
      JsonArray ours = simulated(VECTORS, "--day-boundary", "utc").getAsJsonArray("vectors");
      assertEquals(theirs.size(), ours.size());
      for (int i = 0; i < theirs.size(); i++) {
        same(theirs.get(i).getAsJsonObject(), ours.get(i).getAsJsonObject());
      }
    }

    private void same(JsonObject theirs, JsonObject ours) {
      String where = theirs.get("id").toString();
      assertEquals(theirs.keySet(), ours.keySet());
      assertEquals(theirs.get("group"), ours.get("group"));
      JsonArray expected = theirs.getAsJsonArray("reviews");
      for (int i = 0; i < expected.size(); i++) {
        JsonObject one = expected.get(i).getAsJsonObject();
        JsonObject other = ours.getAsJsonArray("reviews").get(i).getAsJsonObject();
        for (String field :
            List.of(
                "rating", "at", "state_before", "state", "step", "due", "preview_due", "reps")) {
          assertEquals(one.get(field), other.get(field), where + " " + field);
        }
        for (String field : List.of("stability", "difficulty")) {
          double value = one.get(field).getAsDouble();
          assertEquals(value, other.get(field).getAsDouble(), 1e-7 * value, where + " " + field);
        }
      }
    }

    @Test
    void readsWhatItPrinted() throws IOException {
      String first = simulated(VECTORS, "--day-boundary", "utc").toString();
      Path again = file(someone.out());
      assertEquals(first, simulated(again, "--day-boundary", "utc").toString());
    }

    @Test
    void followsTheSettingsOfTheFile() throws IOException {
      Path file =
          file(
              "{\"meta\": {\"desired_retention\": 0.8, \"maximum_interval\": 20,"
                  + " \"learning_steps\": [\"2h\"], \"relearning_steps\": [],"
                  + " \"enable_fuzz\": false, \"enable_short_term\": true, \"else\": 1},"
                  + "\"vectors\": [{\"reviews\": ["
                  + review(1, "2026-03-01T08:00:00Z")
                  + ", "
                  + review(4, "2026-03-01T10:00:00+00:00")
                  + "]}]}");
      JsonObject told = simulated(file, "--day-boundary", "utc");
      JsonArray reviews =
          told.getAsJsonArray("vectors").get(0).getAsJsonObject().getAsJsonArray("reviews");
      assertEquals("2026-03-01T10:00:00.000Z", due(reviews.get(0)));
      assertEquals("Review", reviews.get(1).getAsJsonObject().get("state").getAsString());
      JsonObject meta = told.getAsJsonObject("meta");
      assertEquals("FSRS-6", meta.get("algorithm").getAsString());
      assertEquals("[\"120m\"]", meta.get("learning_steps").toString());
      assertEquals("utc", meta.get("day_boundary").getAsString());
      assertEquals(20, meta.get("maximum_interval").getAsInt());
    }

    private String due(JsonElement review) {
      return review.getAsJsonObject().get("due").getAsString();
    }

    /** An evening and the night after it are one day, unless the date in UTC counts. */
    @Test
    void countsDaysWhereTheLearnerIs() throws IOException {
      ZoneId zone = ZoneId.systemDefault();
      String evening =
          java.time.LocalDateTime.parse("2026-03-01T22:00").atZone(zone).toInstant() + "";
      String night =
          java.time.LocalDateTime.parse("2026-03-02T03:30").atZone(zone).toInstant() + "";
      Path file = history(review(4, evening), review(3, night));
      assertEquals(0, elapsed(simulated(file)));
      assertEquals(0, elapsed(simulated(file, "--day-boundary", "04:00")));
      assertEquals(1, elapsed(simulated(file, "--day-boundary", "03:00")));
      simulated(file, "--day-boundary", "03:00");
      someone.says("\"day_boundary\":\"03:00 " + zone + "\"");
    }

    private int elapsed(JsonObject told) {
      JsonArray reviews =
          told.getAsJsonArray("vectors").get(0).getAsJsonObject().getAsJsonArray("reviews");
      return reviews.get(1).getAsJsonObject().get("elapsed_days").getAsInt();
    }
  }

  @Nested
  class Showing {
    @Test
    void tellsOneReviewALine() throws IOException {
      Path file = history(review(3, "2026-03-01T08:00:00Z"), review(3, "2026-03-01T08:10:00Z"));
      someone.runs(Exit.DONE, "memory", "simulate", file, "--day-boundary", "utc", "--width", 80);
      assertEquals(
          """
          history 7
            asked            rating state      step stability difficulty due
            2026-03-01 08:00 Good   Learning      1      2.31       2.12 2026-03-01 08:10
            2026-03-01 08:10 Good   Review               2.31       2.11 2026-03-03 08:10

          """,
          someone.out());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"40", "80", "160"})
    void fitsTheWidth(String width) {
      for (String lang : List.of("en", "zh")) {
        someone.runs(Exit.DONE, "memory", "simulate", VECTORS, "--width", width, "--lang", lang);
        int most = someone.out().lines().mapToInt(Columns::width).max().orElse(0);
        assertTrue(most <= Integer.parseInt(width), width + ": " + most);
      }
    }

    @Test
    void saysWhereThereIsNothing() throws IOException {
      someone.runs(Exit.DONE, "memory", "simulate", history()).says("  no reviews");
      someone.runs(Exit.DONE, "memory", "simulate", history(), "--lang", "zh").says("没有复习记录");
    }
  }

  @Nested
  class Mistakes {
    private void told(String text, String... all) throws IOException {
      someone.runs(Exit.USAGE, "memory", "simulate", file(text));
      assertEquals("", someone.out());
      for (String words : all) {
        someone.says(words);
      }
      someone.runs(Exit.USAGE, "memory", "simulate", folder.resolve("r.json"), "--lang", "zh");
    }

    @Test
    void areAllReportedWithTheirLines() throws IOException {
      told(
          "{\"vectors\": [\n{\"id\": 1, \"reviews\": [\n"
              + review(5, "2026-03-01T08:00:00Z")
              + ",\n"
              + review(3, "yesterday")
              + ",\n{\"rating\": \"Good\"},\n"
              + review(3, "2026-02-01T08:00:00Z")
              + "]},\n{\"id\": 2}, 3]}",
          "r.json:3:",
          "bad-rating: the rating '5' is none",
          "write 1 (Again), 2 (Hard), 3 (Good) or 4 (Easy)",
          "r.json:4:",
          "bad-moment: 'yesterday' is no moment",
          "r.json:5:",
          "the rating 'Good' is none",
          "missing: 'at' is missing",
          "r.json:6:",
          "backwards: this review is earlier than the one before it",
          "r.json:7:",
          "'reviews' is missing",
          "'vectors[2]' must be an object in braces");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "{'desired_retention': 1.5} | 'desired_retention' cannot be 1.5",
          "{'desired_retention': 'x'} | a number above 0 and at most 1",
          "{'maximum_interval': 0} | 'maximum_interval' cannot be 0",
          "{'maximum_interval': 1e99} | days, 1 to 36500",
          "{'maximum_interval': 2.5} | days, 1 to 36500",
          "{'parameters': [1, 2]} | the 21 numbers of FSRS-6",
          "{'learning_steps': ['90s']} | 'learning_steps' cannot be",
          "{'relearning_steps': 10} | 'relearning_steps' cannot be 10",
          "{'enable_fuzz': 'no'} | true or false",
          "[] | 'meta' must be an object",
        })
    void inSettingsSayWhatMayStandThere(String meta, String words) throws IOException {
      told("{\"meta\": " + meta.replace('\'', '"') + ", \"vectors\": []}", words);
    }

    @ParameterizedTest(name = "<{0}>")
    @CsvSource(
        delimiter = '|',
        value = {
          "[1] | '$' must be an object in braces",
          "{} | 'vectors' is missing",
          "{\"vectors\": {}} | 'vectors' must be a list in brackets",
          "{\"vectors\": [{\"reviews\": 3}]} | 'reviews' must be a list",
          "{\"vectors\": [{\"reviews\": [[]]}]} | 'review' must be an object",
          "{\"vectors\": [{\"reviews\": [{\"rating\": {}, \"at\": null}]}]} | '{...}' is none",
          "{\"vectors\": [ | no-json: this is no JSON",
          "nonsense | no-json: this is no JSON",
          "{\"vectors\": []} {} | no-json: this is no JSON",
          "'' | no-json: this is no JSON",
        })
    void inTheFormSayWhatTheFormIs(String text, String words) throws IOException {
      told(text, words);
      someone.doesNotSay("https:").doesNotSay("Exception");
    }

    @Test
    void ofWhichThereAreManyAreCounted() throws IOException {
      String[] reviews = new String[50];
      java.util.Arrays.fill(reviews, review(9, "2026-03-01T08:00:00Z"));
      someone.runs(Exit.USAGE, "memory", "simulate", history(reviews)).says("... and 30 more");
    }

    @Test
    void inTheCommandLineAreExplained() throws IOException {
      someone.runs(Exit.USAGE, "memory").says("'memory' needs ACTION (set, plan, optimise,");
      someone.runs(Exit.USAGE, "memory", "simulat").says("did you mean 'memory simulate'?");
      someone.runs(Exit.USAGE, "memory", "simulate").says("'memory simulate' needs FILE");
      someone.runs(Exit.USAGE, "memory", "simulate", folder.resolve("none")).says("no such file");
      someone.runs(Exit.USAGE, "memory", "simulate", folder).says("cannot read");
      Path file = history();
      for (String odd : List.of("UTC+8", "4:00", "25:00", "")) {
        someone
            .runs(Exit.USAGE, "memory", "simulate", file, "--day-boundary", odd)
            .says("use utc, or a time such as 04:00");
      }
      Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
      someone.runs(Exit.USAGE, "memory", "simulate", file).says("UTF-8");
    }
  }
}
