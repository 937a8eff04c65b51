package tcptutor.shell.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Rating;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.MemoryMessages;
import tcptutor.shell.text.Neutral;

/** Replays histories and prints them with what the schedule makes of each review. */
final class HistoryPrinter {
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
  private static final int[] WIDTHS = {16, 6, 10, 4, 9, 10, 16};

  private final Console console;
  private final MemoryMessages texts;
  private final HistoryReader.File file;
  private final Fsrs fsrs;

  HistoryPrinter(Console console, HistoryReader.File file) {
    this.console = console;
    this.texts = MemoryMessages.in(console.lang());
    this.file = file;
    this.fsrs = new Fsrs(file.parameters(), file.options());
  }

  /** What is told of each review, in order. */
  private interface Told {
    void review(HistoryReader.Asked asked, Memory before, Memory after);
  }

  private void replay(HistoryReader.History history, Told told) {
    Memory memory = null;
    for (HistoryReader.Asked asked : history.reviews()) {
      Memory before = memory == null ? Memory.fresh(asked.at()) : memory;
      memory = fsrs.review(before, asked.rating(), asked.at());
      told.review(asked, before, memory);
    }
  }

  // --- JSON ------------------------------------------------------------------------------------

  /** One history a line, as in the file that was read. */
  void json() {
    console.out().println("{\"meta\": " + GSON.toJson(meta()) + ",");
    console.out().println("\"vectors\": [");
    List<HistoryReader.History> histories = file.histories();
    for (int i = 0; i < histories.size(); i++) {
      String end = i + 1 < histories.size() ? "," : "";
      console.out().println(GSON.toJson(json(histories.get(i))) + end);
    }
    console.out().println("]}");
  }

  private JsonObject meta() {
    JsonObject meta = new JsonObject();
    meta.addProperty("generator", "tcptutor " + Main.version());
    meta.addProperty("algorithm", file.parameters().version().label());
    JsonArray parameters = new JsonArray();
    fsrs.parameters().weights().forEach(parameters::add);
    meta.add("parameters", parameters);
    meta.addProperty("desired_retention", fsrs.options().desiredRetention());
    meta.addProperty("maximum_interval", fsrs.options().maximumInterval());
    meta.add("learning_steps", steps(fsrs.options().learningSteps()));
    meta.add("relearning_steps", steps(fsrs.options().relearningSteps()));
    meta.addProperty("enable_fuzz", fsrs.options().fuzz());
    meta.addProperty("enable_short_term", fsrs.options().shortTerm());
    meta.addProperty("day_boundary", boundary(fsrs.options().days()));
    return meta;
  }

  private static JsonArray steps(List<Duration> steps) {
    JsonArray array = new JsonArray();
    steps.forEach(step -> array.add(step.toMinutes() + "m"));
    return array;
  }

  private static String boundary(DayBoundary days) {
    return days.equals(DayBoundary.UTC) ? "utc" : days.startsAt() + " " + days.zone();
  }

  private JsonObject json(HistoryReader.History history) {
    JsonObject json = history.about().deepCopy();
    JsonArray reviews = new JsonArray();
    replay(history, (asked, before, after) -> reviews.add(json(asked, before, after)));
    json.add("reviews", reviews);
    return json;
  }

  private JsonObject json(HistoryReader.Asked asked, Memory before, Memory after) {
    boolean fresh = before.state() == Memory.State.NEW;
    JsonObject json = new JsonObject();
    json.addProperty("rating", asked.rating().number());
    json.addProperty("at", MILLIS.format(asked.at()));
    json.addProperty("state_before", before.state().label());
    json.addProperty("elapsed_days", fresh ? 0 : elapsed(before, asked.at()));
    json.add("retrievability_before", JsonNull.INSTANCE);
    if (!fresh) {
      json.addProperty("retrievability_before", fsrs.retrievability(before, asked.at()));
    }
    json.addProperty("state", after.state().label());
    json.addProperty("step", after.step());
    json.addProperty("stability", after.stability());
    json.addProperty("difficulty", after.difficulty());
    json.addProperty("due", MILLIS.format(after.due()));
    json.addProperty("scheduled_days", after.intervalDays());
    json.addProperty("reps", after.reps());
    json.addProperty("lapses", after.lapses());
    JsonArray preview = new JsonArray();
    for (Rating rating : Rating.values()) {
      preview.add(MILLIS.format(fsrs.review(before, rating, asked.at()).due()));
    }
    json.add("preview_due", preview);
    return json;
  }

  private long elapsed(Memory before, Instant at) {
    return fsrs.options().days().between(before.lastReview(), at);
  }

  // --- text ------------------------------------------------------------------------------------

  /** One review a line. */
  void text() {
    for (HistoryReader.History history : file.histories()) {
      String head = texts.history(Neutral.line(history.id()));
      console.out().println(console.style().bold(head));
      if (history.reviews().isEmpty()) {
        console.out().println("  " + texts.nothing());
      } else {
        row(texts.columns());
        replay(history, (asked, before, after) -> row(cells(asked, after)));
      }
      console.out().println();
    }
  }

  private String[] cells(HistoryReader.Asked asked, Memory after) {
    boolean onStep = after.state() != Memory.State.REVIEW;
    return new String[] {
      moment(asked.at()),
      asked.rating().label(),
      after.state().label(),
      onStep ? String.valueOf(after.step()) : "",
      String.format(Locale.ROOT, "%.2f", after.stability()),
      String.format(Locale.ROOT, "%.2f", after.difficulty()),
      moment(after.due())
    };
  }

  private String moment(Instant at) {
    ZoneId zone = fsrs.options().days().zone();
    return MINUTES.format(at.atZone(zone));
  }

  /** Numbers stand to the right; a narrow screen gets more than one line. */
  private void row(String[] cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      boolean number = i >= 3 && i <= 5;
      String cell = cells[i];
      line.append(i == 0 ? "" : " ");
      line.append(number ? Columns.padLeft(cell, WIDTHS[i]) : Columns.padRight(cell, WIDTHS[i]));
    }
    String whole = line.toString().stripTrailing();
    int room = console.width() - 2;
    String indent = "  ";
    for (String part : Columns.wrap(whole, Columns.width(whole) <= room ? room : room - 2)) {
      console.out().println(indent + part);
      indent = "    ";
    }
  }
}
