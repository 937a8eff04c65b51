package tcptutor.shell.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;
import tcptutor.core.schedule.Rating;
import tcptutor.shell.content.Issues;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.MemoryMessages;

/**
 * Reads histories of reviews, one value after the other, so that every mistake is reported with its
 * line. Of a review only rating and moment are read; what else there is would be another schedule's
 * opinion.
 */
final class HistoryReader {
  private static final Pattern PLACE =
      Pattern.compile("line (\\d+) column (\\d+) path \\$\\.?(.*)");
  private static final Pattern STEP = Pattern.compile("(\\d{1,5})([mhd])");
  private static final int LAST_YEAR = 9999;
  private static final int MOST_DAYS = 36500;

  private final JsonReader in;
  private final Issues issues;
  private final MemoryMessages texts;
  private final List<History> histories = new ArrayList<>();
  private Parameters parameters = Parameters.DEFAULT;
  private Options options;
  private boolean found;

  /**
   * What a file holds.
   *
   * @param parameters of the schedule, the defaults unless the file has others
   * @param options of the schedule, the usual ones unless the file has others
   */
  record File(Parameters parameters, Options options, List<History> histories) {}

  /**
   * The reviews of one card.
   *
   * @param about everything but the reviews, as it was written
   */
  record History(JsonObject about, List<Asked> reviews) {
    /** The name to show. */
    String id() {
      JsonElement id = about.get("id");
      return id == null ? "" : id.isJsonPrimitive() ? id.getAsString() : id.toString();
    }
  }

  /** One review. */
  record Asked(Rating rating, Instant at) {}

  private HistoryReader(String text, DayBoundary days, Issues issues) {
    this.in = new JsonReader(new StringReader(text));
    this.in.setStrictness(Strictness.STRICT);
    this.issues = issues;
    this.texts = MemoryMessages.in(issues.messages().lang());
    this.options = Options.usual(days);
  }

  /** Reads a text; what comes back must not be used while there are issues. */
  static File read(String text, DayBoundary days, Issues issues) {
    String json = text.startsWith("\ufeff") ? text.substring(1) : text;
    HistoryReader reader = new HistoryReader(json, days, issues);
    try {
      reader.file();
    } catch (IOException | JsonParseException e) {
      reader.broken(e);
    }
    return new File(reader.parameters, reader.options, reader.histories);
  }

  // --- places ----------------------------------------------------------------------------------

  private void mistake(String code, Advice advice) {
    Matcher place = PLACE.matcher(in.toString());
    if (place.find()) {
      int line = Integer.parseInt(place.group(1));
      issues.add(line, Integer.parseInt(place.group(2)), place.group(3), code, advice);
    } else {
      issues.add(0, 0, "", code, advice);
    }
  }

  /** Gson's message holds the place and the address of its documentation, which helps nobody. */
  private void broken(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage());
    String line = message.lines().findFirst().orElse("");
    int at = line.indexOf(" at line ");
    mistake("no-json", texts.badJson(at < 0 ? line : line.substring(0, at)));
  }

  private boolean is(JsonToken token, String name) throws IOException {
    if (in.peek() == token) {
      return true;
    }
    boolean object = token == JsonToken.BEGIN_OBJECT;
    mistake("wrong-form", texts.wrongForm(name, object ? texts.object() : texts.list()));
    in.skipValue();
    return false;
  }

  // --- the file --------------------------------------------------------------------------------

  private void file() throws IOException {
    if (!is(JsonToken.BEGIN_OBJECT, "$")) {
      return;
    }
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "meta" -> meta();
        case "vectors" -> vectors();
        default -> in.skipValue();
      }
    }
    if (!found) {
      mistake("missing", texts.missing("vectors"));
    }
    in.endObject();
    in.peek();
  }

  private void vectors() throws IOException {
    found = true;
    if (!is(JsonToken.BEGIN_ARRAY, "vectors")) {
      return;
    }
    in.beginArray();
    while (in.hasNext()) {
      if (is(JsonToken.BEGIN_OBJECT, "vectors[" + histories.size() + "]")) {
        history();
      }
    }
    in.endArray();
  }

  private void history() throws IOException {
    JsonObject about = new JsonObject();
    List<Asked> reviews = null;
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (name.equals("reviews")) {
        reviews = reviews();
      } else {
        about.add(name, JsonParser.parseReader(in));
      }
    }
    if (reviews == null) {
      mistake("missing", texts.missing("reviews"));
      reviews = List.of();
    }
    in.endObject();
    histories.add(new History(about, reviews));
  }

  private List<Asked> reviews() throws IOException {
    List<Asked> reviews = new ArrayList<>();
    if (!is(JsonToken.BEGIN_ARRAY, "reviews")) {
      return reviews;
    }
    in.beginArray();
    Instant before = Instant.MIN;
    while (in.hasNext()) {
      if (is(JsonToken.BEGIN_OBJECT, "review")) {
        Asked asked = review(before);
        reviews.add(asked);
        before = asked.at();
      }
    }
    in.endArray();
    return reviews;
  }

  private Asked review(Instant before) throws IOException {
    Rating rating = null;
    Instant at = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "rating" -> rating = rating();
        case "at" -> at = moment(before);
        default -> in.skipValue();
      }
    }
    if (rating == null) {
      mistake("missing", texts.missing("rating"));
    }
    if (at == null) {
      mistake("missing", texts.missing("at"));
    }
    in.endObject();
    return new Asked(rating == null ? Rating.AGAIN : rating, at == null ? before : at);
  }

  private Rating rating() throws IOException {
    String value = scalar();
    if (value.matches("[1-4]")) {
      return Rating.of(Integer.parseInt(value));
    }
    mistake("bad-rating", texts.badRating(value));
    return Rating.AGAIN;
  }

  private Instant moment(Instant before) throws IOException {
    String value = scalar();
    try {
      OffsetDateTime moment = OffsetDateTime.parse(value);
      if (moment.getYear() > 0 && moment.getYear() <= LAST_YEAR) {
        Instant at = moment.toInstant();
        if (at.isBefore(before)) {
          mistake("backwards", texts.backwards(before.toString()));
        }
        return at;
      }
    } catch (DateTimeException e) {
      // Said below, as for every year that is no learner's.
    }
    mistake("bad-moment", texts.badMoment(value));
    return before;
  }

  /** A number or text as it is written; of anything else what it is. */
  private String scalar() throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.NUMBER || token == JsonToken.STRING) {
      return in.nextString();
    }
    in.skipValue();
    return switch (token) {
      case BEGIN_OBJECT -> "{...}";
      case BEGIN_ARRAY -> "[...]";
      case NULL -> "null";
      default -> "true/false";
    };
  }

  // --- settings --------------------------------------------------------------------------------

  private void meta() throws IOException {
    if (!is(JsonToken.BEGIN_OBJECT, "meta")) {
      return;
    }
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      setting(name, JsonParser.parseReader(in));
    }
    in.endObject();
  }

  private void setting(String name, JsonElement value) {
    String allowed =
        switch (name) {
          case "parameters" -> texts.parameters();
          case "desired_retention" -> texts.retentions();
          case "maximum_interval" -> texts.intervals();
          case "learning_steps", "relearning_steps" -> texts.steps();
          case "enable_fuzz", "enable_short_term" -> texts.truth();
          default -> "";
        };
    try {
      set(name, value);
    } catch (IllegalArgumentException | ArithmeticException | IllegalStateException e) {
      String shown = value.toString();
      String cut = shown.length() > 60 ? shown.substring(0, 60) + "..." : shown;
      mistake("bad-setting", texts.badSetting(name, cut, allowed));
    }
  }

  private void set(String name, JsonElement value) {
    switch (name) {
      case "parameters" -> parameters = parameters(value);
      case "desired_retention" ->
          options = options.withDesiredRetention(number(value).doubleValue());
      case "maximum_interval" -> options = options.withMaximumInterval(days(value));
      case "learning_steps" -> options = options.withSteps(steps(value), options.relearningSteps());
      case "relearning_steps" -> options = options.withSteps(options.learningSteps(), steps(value));
      case "enable_fuzz" -> options = options.withFuzz(truth(value));
      case "enable_short_term" -> options = options.withShortTerm(truth(value));
      default -> {}
    }
  }

  private static Parameters parameters(JsonElement value) {
    List<Double> weights = new ArrayList<>();
    for (JsonElement each : array(value)) {
      weights.add(number(each).doubleValue());
    }
    return new Parameters(Parameters.Version.FSRS_6, weights);
  }

  private static int days(JsonElement value) {
    int days = number(value).intValueExact();
    if (days > MOST_DAYS) {
      throw new IllegalArgumentException("too many days");
    }
    return days;
  }

  private static List<Duration> steps(JsonElement value) {
    List<Duration> steps = new ArrayList<>();
    for (JsonElement each : array(value)) {
      Matcher step = STEP.matcher(each.isJsonPrimitive() ? each.getAsString() : "");
      if (!step.matches()) {
        throw new IllegalArgumentException("no step");
      }
      long count = Long.parseLong(step.group(1));
      steps.add(
          switch (step.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
          });
    }
    return steps;
  }

  private static JsonArray array(JsonElement value) {
    if (value instanceof JsonArray array) {
      return array;
    }
    throw new IllegalArgumentException("no list");
  }

  private static BigDecimal number(JsonElement value) {
    if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
      return primitive.getAsBigDecimal();
    }
    throw new IllegalArgumentException("no number");
  }

  private static boolean truth(JsonElement value) {
    if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    throw new IllegalArgumentException("neither true nor false");
  }
}
