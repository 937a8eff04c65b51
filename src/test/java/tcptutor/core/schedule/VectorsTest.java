package tcptutor.core.schedule;

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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Schedules that ts-fsrs made, made again. */
class VectorsTest {
  private static final Path FOLDER = Path.of("src/test/resources/fsrs");

  private static void isAbout(double expected, double found, double relative, String where) {
    assertEquals(expected, found, relative * Math.max(1e-9, Math.abs(expected)), where);
  }

  /** {@code vectors.json}: usual parameters and options, every field of every review. */
  @Nested
  class WithUsualOptions {
    private final Fsrs fsrs = new Fsrs(Parameters.DEFAULT, Options.usual(DayBoundary.UTC));

    @TestFactory
    Stream<DynamicTest> areTheSame() throws IOException {
      String text = Files.readString(FOLDER.resolve("vectors.json"), StandardCharsets.UTF_8);
      List<DynamicTest> tests = new ArrayList<>();
      for (JsonElement each :
          JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("vectors")) {
        JsonObject history = each.getAsJsonObject();
        tests.add(DynamicTest.dynamicTest("history " + history.get("id"), () -> replay(history)));
      }
      assertEquals(100, tests.size());
      return tests.stream();
    }

    private void replay(JsonObject history) {
      Memory memory = Memory.fresh(Instant.parse(history.get("created").getAsString()));
      for (JsonElement each : history.getAsJsonArray("reviews")) {
        JsonObject review = each.getAsJsonObject();
        Instant at = Instant.parse(review.get("at").getAsString());
        String where = history.get("id") + " at " + at;
        assertEquals(review.get("state_before").getAsString(), memory.state().label(), where);
        recalls(review, memory, at, where);
        previews(review, memory, at, where);
        memory = fsrs.review(memory, Rating.of(review.get("rating").getAsInt()), at);
        holds(review, memory, where);
      }
    }

    private void recalls(JsonObject review, Memory memory, Instant at, String where) {
      if (memory.state() != Memory.State.NEW) {
        double expected = review.get("retrievability_before").getAsDouble();
        assertEquals(expected, fsrs.retrievability(memory, at), 1e-6, where);
      }
    }

    private void previews(JsonObject review, Memory memory, Instant at, String where) {
      List<String> due = new ArrayList<>();
      review.getAsJsonArray("preview_due").forEach(one -> due.add(one.getAsString()));
      for (Rating rating : Rating.values()) {
        Instant expected = Instant.parse(due.get(rating.ordinal()));
        assertEquals(expected, fsrs.preview(memory, at).get(rating).due(), where + " " + rating);
      }
    }

    private void holds(JsonObject review, Memory memory, String where) {
      assertEquals(review.get("state").getAsString(), memory.state().label(), where);
      assertEquals(review.get("step").getAsInt(), memory.step(), where);
      assertEquals(Instant.parse(review.get("due").getAsString()), memory.due(), where);
      isAbout(review.get("stability").getAsDouble(), memory.stability(), 1e-7, where);
      assertEquals(review.get("difficulty").getAsDouble(), memory.difficulty(), 1e-7, where);
      assertEquals(review.get("scheduled_days").getAsLong(), memory.intervalDays(), where);
      assertEquals(review.get("reps").getAsInt(), memory.reps(), where);
      assertEquals(review.get("lapses").getAsInt(), memory.lapses(), where);
    }
  }

  /**
   * {@code varied.jsonl}: other parameters, steps, retentions, maximum intervals, with fuzz and
   * without steps. A line holds the options and some histories; a review is rating, milliseconds,
   * state, step, stability, difficulty, milliseconds when due, lapses. {@code -Dfsrs.more=FILE}
   * replays another file of that form.
   */
  @Nested
  class WithOtherOptions {
    @TestFactory
    Stream<DynamicTest> areTheSame() throws IOException {
      String more = System.getProperty("fsrs.more");
      Path file = more == null ? FOLDER.resolve("varied.jsonl") : Path.of(more);
      List<DynamicTest> tests = new ArrayList<>();
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        JsonObject set = JsonParser.parseString(line).getAsJsonObject();
        tests.add(DynamicTest.dynamicTest("set " + tests.size(), () -> replay(set)));
      }
      assertTrue(tests.size() >= 60, "sets of options: " + tests.size());
      return tests.stream();
    }

    private void replay(JsonObject set) {
      Fsrs fsrs = fsrs(set);
      JsonArray histories = set.getAsJsonArray("histories");
      for (int i = 0; i < histories.size(); i++) {
        Memory memory = null;
        for (JsonElement each : histories.get(i).getAsJsonArray()) {
          JsonArray row = each.getAsJsonArray();
          Instant at = Instant.ofEpochMilli(row.get(1).getAsLong());
          memory = memory == null ? Memory.fresh(at) : memory;
          memory = fsrs.review(memory, Rating.of(row.get(0).getAsInt()), at);
          holds(row, memory, "history " + i + ", review " + memory.reps());
        }
      }
    }

    private void holds(JsonArray row, Memory memory, String where) {
      assertEquals(row.get(2).getAsInt(), memory.state().ordinal(), where);
      assertEquals(row.get(3).getAsInt(), memory.step(), where);
      isAbout(row.get(4).getAsDouble(), memory.stability(), 1e-6, where);
      assertEquals(row.get(5).getAsDouble(), memory.difficulty(), 1e-6, where);
      assertEquals(row.get(6).getAsLong(), memory.due().toEpochMilli(), where);
      assertEquals(row.get(7).getAsInt(), memory.lapses(), where);
    }

    private static Fsrs fsrs(JsonObject set) {
      List<Double> weights = new ArrayList<>();
      set.getAsJsonArray("w").forEach(w -> weights.add(w.getAsDouble()));
      Options options =
          Options.usual(DayBoundary.UTC)
              .withDesiredRetention(set.get("request_retention").getAsDouble())
              .withMaximumInterval(set.get("maximum_interval").getAsInt())
              .withSteps(steps(set, "learning_steps"), steps(set, "relearning_steps"))
              .withFuzz(set.get("enable_fuzz").getAsBoolean())
              .withShortTerm(set.get("enable_short_term").getAsBoolean());
      return new Fsrs(new Parameters(Parameters.Version.FSRS_6, weights), options);
    }

    private static List<Duration> steps(JsonObject set, String name) {
      List<Duration> steps = new ArrayList<>();
      for (JsonElement each : set.getAsJsonArray(name)) {
        String text = each.getAsString().toUpperCase(java.util.Locale.ROOT);
        steps.add(Duration.parse(text.endsWith("D") ? "P" + text : "PT" + text));
      }
      return steps;
    }
  }
}
