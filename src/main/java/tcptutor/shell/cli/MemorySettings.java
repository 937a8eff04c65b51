package tcptutor.shell.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tcptutor.core.schedule.Parameters;
import tcptutor.shell.store.Settings;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.MemoryMessages;
import tcptutor.shell.text.Nearest;

/** {@code tcptutor memory set}: what the schedule follows. */
final class MemorySettings {
  static final List<String> NAMES =
      List.of(
          Settings.RETENTION,
          Settings.NEW_PER_DAY,
          Settings.REVIEWS_PER_DAY,
          Settings.INTERVIEW,
          Settings.DAY_START,
          Settings.ZONE,
          Settings.MAXIMUM_INTERVAL,
          Settings.FUZZ);

  private static final String DEFAULT = "default";
  private static final String NONE = "none";

  private final Console console;
  private final Store store;
  private final MemoryMessages texts;

  MemorySettings(Console console, Store store) {
    this.console = console;
    this.store = store;
    this.texts = MemoryMessages.in(console.lang());
  }

  void list() throws StoreException {
    Settings settings = store.settings();
    int widest = NAMES.stream().mapToInt(String::length).max().orElse(0);
    for (String name : NAMES) {
      boolean chosen = settings.values().containsKey(name);
      String value = Columns.padRight(value(name, settings), 18);
      String about = texts.setting(name) + (chosen ? "" : texts.isUsual());
      console.out().println("  " + Columns.padRight(name, widest + 2) + value + "  " + about);
    }
    boolean usual = settings.parameters().equals(Parameters.DEFAULT);
    console
        .out()
        .println(
            "  "
                + Columns.padRight(Settings.PARAMETERS, widest + 2)
                + Columns.padRight(usual ? texts.usual() : texts.fitted(), 18)
                + "  "
                + texts.setting(Settings.PARAMETERS));
  }

  private String value(String name, Settings settings) {
    return switch (name) {
      case Settings.RETENTION -> Double.toString(settings.options().desiredRetention());
      case Settings.NEW_PER_DAY -> Integer.toString(settings.newPerDay());
      case Settings.REVIEWS_PER_DAY -> Integer.toString(settings.reviewsPerDay());
      case Settings.INTERVIEW ->
          settings.interview() == null ? texts.none() : settings.interview().toString();
      case Settings.DAY_START -> settings.days().startsAt().toString();
      case Settings.ZONE -> settings.days().zone().getId();
      case Settings.MAXIMUM_INTERVAL -> Integer.toString(settings.options().maximumInterval());
      default -> settings.get(name, "no");
    };
  }

  void set(String name, String value) throws UsageException, StoreException {
    if (!NAMES.contains(name)) {
      throw new UsageException(
          texts.unknownSetting(name, Nearest.to(name, NAMES), String.join(", ", NAMES)));
    }
    String word = value.toLowerCase(Locale.ROOT);
    boolean back = word.equals(DEFAULT) || name.equals(Settings.INTERVIEW) && word.equals(NONE);
    if (!back && !makesSense(name, value)) {
      throw new UsageException(texts.badSetting(name, value, texts.allowed(name)));
    }
    String kept = back ? name.equals(Settings.ZONE) ? ZoneId.systemDefault().getId() : null : value;
    Map<String, String> change = new java.util.HashMap<>();
    change.put(name, kept);
    store.choose(change);
    console.out().println(texts.changed(name, value(name, store.settings())));
  }

  private boolean makesSense(String name, String value) throws StoreException {
    return switch (name) {
      case Settings.RETENTION -> value.matches("0\\.(7\\d{0,3}|[89]\\d{0,3})") && !isOver(value);
      case Settings.NEW_PER_DAY, Settings.REVIEWS_PER_DAY -> value.matches("\\d{1,4}");
      case Settings.INTERVIEW -> isAhead(value);
      case Settings.DAY_START -> value.length() == 5 && parses(() -> LocalTime.parse(value));
      case Settings.ZONE -> parses(() -> ZoneId.of(value));
      case Settings.MAXIMUM_INTERVAL ->
          value.matches("\\d{1,5}")
              && Integer.parseInt(value) >= 1
              && Integer.parseInt(value) <= 36500;
      default -> Arrays.asList("yes", "no").contains(value);
    };
  }

  private static boolean isOver(String value) {
    return Double.parseDouble(value) > 0.99;
  }

  private boolean isAhead(String value) throws StoreException {
    LocalDate today = store.settings().days().day(Instant.now());
    return parses(() -> LocalDate.parse(value))
        && LocalDate.parse(value).isAfter(today)
        && LocalDate.parse(value)
            .isBefore(today.plusDays(tcptutor.core.schedule.plan.InterviewPlan.MOST_DAYS));
  }

  private static boolean parses(Runnable parsing) {
    try {
      parsing.run();
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
