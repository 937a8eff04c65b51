package tcptutor.shell.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;

/**
 * What a learner chose, by name, as text. A value that makes no sense, as from a later version,
 * counts as not chosen.
 *
 * @param values those that were chosen
 */
public record Settings(Map<String, String> values) {
  /** Share of what is to be recalled when it is asked again, 0.7 to 0.99. */
  public static final String RETENTION = "retention";

  /** Days that an interval may be long, 1 to 36500. */
  public static final String MAXIMUM_INTERVAL = "maximum-interval";

  /** New questions a day, 0 to 9999. */
  public static final String NEW_PER_DAY = "new-per-day";

  /** Reviews a day, 0 to 9999. */
  public static final String REVIEWS_PER_DAY = "reviews-per-day";

  /** When a day begins, {@code HH:MM}. */
  public static final String DAY_START = "day-start";

  /** Where the learner is; that of the first session until it is changed. */
  public static final String ZONE = "zone";

  /** The day of the interview, {@code YYYY-MM-DD}. */
  public static final String INTERVIEW = "interview";

  /** Whether intervals are spread, {@code yes} or {@code no}. */
  public static final String FUZZ = "fuzz";

  /** The parameters that fit this learner, behind their version. */
  public static final String PARAMETERS = "parameters";

  /** The parameters before those; {@code default} where there were none. */
  public static final String FORMER_PARAMETERS = "former-parameters";

  private static final int USUAL_NEW = 10;
  private static final int USUAL_REVIEWS = 100;

  /** Copies the values. */
  public Settings {
    values = Map.copyOf(values);
  }

  static Settings read(Database database) throws StoreException {
    Map<String, String> values = new TreeMap<>();
    database.each(
        "SELECT name, value FROM setting", row -> values.put(row.getString(1), row.getString(2)));
    return new Settings(values);
  }

  /** A value; the other one where none was chosen. */
  public String get(String name, String other) {
    return values.getOrDefault(name, other);
  }

  /** New questions a day. */
  public int newPerDay() {
    return number(NEW_PER_DAY, USUAL_NEW);
  }

  /** Reviews a day. */
  public int reviewsPerDay() {
    return number(REVIEWS_PER_DAY, USUAL_REVIEWS);
  }

  private int number(String name, int usual) {
    String value = get(name, "");
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : usual;
  }

  /** The day of the interview; null where there is none. */
  public LocalDate interview() {
    try {
      String value = get(INTERVIEW, "");
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (java.time.format.DateTimeParseException e) {
      return null;
    }
  }

  /** When a day begins. */
  public DayBoundary days() {
    try {
      return new DayBoundary(
          ZoneId.of(get(ZONE, "Z")), LocalTime.parse(get(DAY_START, DayBoundary.USUAL.toString())));
    } catch (java.time.DateTimeException e) {
      return DayBoundary.in(java.time.ZoneOffset.UTC);
    }
  }

  /** The schedule that follows. */
  public Fsrs fsrs() {
    return new Fsrs(parameters(), options());
  }

  /** What the schedule may choose from. */
  public Options options() {
    Options usual = Options.usual(days());
    int most = number(MAXIMUM_INTERVAL, usual.maximumInterval());
    return usual
        .withDesiredRetention(retention(usual.desiredRetention()))
        .withMaximumInterval(Math.max(1, Math.min(most, usual.maximumInterval())))
        .withFuzz(get(FUZZ, "no").equals("yes"));
  }

  private double retention(double usual) {
    String value = get(RETENTION, "");
    return value.matches("0\\.\\d{1,4}") ? Double.parseDouble(value) : usual;
  }

  /** The parameters that fit this learner, or else the usual ones. */
  public Parameters parameters() {
    return parameters(get(PARAMETERS, ""));
  }

  private static Parameters parameters(String text) {
    String[] words = text.split(" ");
    List<Double> weights = new ArrayList<>();
    if (!words[0].equals(Parameters.Version.FSRS_6.label())) {
      return Parameters.DEFAULT;
    }
    try {
      for (int i = 1; i < words.length; i++) {
        weights.add(Double.valueOf(words[i]));
      }
      return new Parameters(Parameters.Version.FSRS_6, weights);
    } catch (IllegalArgumentException e) {
      return Parameters.DEFAULT;
    }
  }

  /** Writes parameters as they are stored. */
  public static String text(Parameters parameters) {
    StringBuilder text = new StringBuilder(parameters.version().label());
    parameters
        .weights()
        .forEach(weight -> text.append(' ').append(String.format(Locale.ROOT, "%.8f", weight)));
    return text.toString();
  }
}
