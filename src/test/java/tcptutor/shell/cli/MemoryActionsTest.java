package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Parameters;
import tcptutor.core.schedule.Rating;
import tcptutor.shell.store.Attempt;
import tcptutor.shell.store.Attempt.Mode;
import tcptutor.shell.store.Cards;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Settings;
import tcptutor.shell.store.Store;

/** What {@code tcptutor memory} does with settings, plans, parameters and data. */
class MemoryActionsTest {
  private static final String PACK = InstalledPacks.BUILT_IN;

  @TempDir Path folder;
  private Path home;
  private Someone user;

  @BeforeEach
  void comeIn() {
    home = folder.resolve("home");
    user = new Someone(home);
  }

  private Store store() throws IOException {
    return Store.open(home, Instant::now, ZoneId.systemDefault());
  }

  private Settings settings() throws IOException {
    try (Store store = store()) {
      return store.settings();
    }
  }

  private List<Cards.Card> cards() throws IOException {
    try (Store store = store()) {
      return store.cards().all();
    }
  }

  /** The learner's day, which does not begin at midnight. */
  private static String in(int days) {
    DayBoundary boundary = DayBoundary.in(ZoneId.systemDefault());
    return boundary.day(Instant.now()).plusDays(days).toString();
  }

  /** Answers of somebody who forgets much sooner than FSRS expects. */
  private void learnt(int answers) throws IOException {
    Random random = new Random(5);
    Instant start = Instant.now().minus(Duration.ofDays(200));
    Instant[] now = {start};
    try (Store store = Store.open(home, () -> now[0], ZoneId.systemDefault())) {
      for (int i = 0; i < answers; i++) {
        now[0] = start.plus(Duration.ofHours(180L * 24 * i / answers));
        boolean recalled = random.nextInt(10) < 4;
        add(store, "q" + i % 40, recalled ? Rating.GOOD : Rating.AGAIN);
      }
    }
  }

  private static void add(Store store, String question, Rating rating) throws IOException {
    String words = "an answer, with \"quotes\" 和中文";
    Attempt attempt =
        new Attempt(
            PACK, question, "open", "free-text", Mode.REVIEW, "en", 3, words, "{}", 5, "1", rating);
    store.cards().add(attempt);
  }

  @Nested
  class Setting {
    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource({
      "retention, 0.9",
      "retention, 0.7",
      "retention, 0.99",
      "retention, 0.8512",
      "new-per-day, 0",
      "new-per-day, 9999",
      "reviews-per-day, 250",
      "day-start, 00:00",
      "day-start, 23:59",
      "zone, Asia/Shanghai",
      "maximum-interval, 1",
      "maximum-interval, 36500",
      "fuzz, yes",
      "fuzz, no",
    })
    void takesWhatMakesSense(String name, String value) throws IOException {
      user.runs(Exit.DONE, "memory", "set", name, value).says(name + " is " + value + " now\n");
      assertEquals(value, settings().values().get(name));
      user.runs(Exit.DONE, "memory", "set");
      String line = user.out().lines().filter(one -> one.contains(name)).findFirst().orElseThrow();
      assertTrue(line.contains(" " + value + " "), line);
      assertFalse(line.contains("usual"), line);
    }

    @ParameterizedTest(name = "{0} may not be {1}")
    @CsvSource({
      "retention, 0.69",
      "retention, 1",
      "retention, 0.991",
      "retention, 0.9x",
      "retention, 9e-1",
      "retention, ''",
      "new-per-day, 10000",
      "new-per-day, many",
      "reviews-per-day, 1.5",
      "interview, 2020-01-01",
      "interview, tomorrow",
      "interview, 2026-02-30",
      "interview, 2999-01-01",
      "day-start, 24:00",
      "day-start, 4:00",
      "day-start, 04:00:30",
      "zone, Mars/Olympus",
      "zone, ''",
      "maximum-interval, 0",
      "maximum-interval, 36501",
      "fuzz, maybe",
      "fuzz, true",
    })
    void refusesWhatDoesNot(String name, String value) throws IOException {
      user.runs(Exit.USAGE, "memory", "set", name, value);
      user.says("'" + name + "' cannot be " + value).says("\n  write ");
      user.runs(Exit.USAGE, "memory", "set", name, value, "--lang", "zh").says("不能是");
      assertFalse(settings().values().containsKey(name) && !name.equals(Settings.ZONE));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "retention",
          "new-per-day",
          "reviews-per-day",
          "interview",
          "day-start",
          "maximum-interval",
          "fuzz",
        })
    void goesBackToWhatIsUsual(String name) throws IOException {
      String other =
          switch (name) {
            case "retention" -> "0.8";
            case "interview" -> in(9);
            case "day-start" -> "05:00";
            case "fuzz" -> "yes";
            default -> "7";
          };
      user.runs(Exit.DONE, "memory", "set", name, other);
      assertEquals(other, settings().values().get(name));
      user.runs(Exit.DONE, "memory", "set", name, "default");
      assertFalse(settings().values().containsKey(name));
    }

    @Test
    void ofAnInterviewMayBeNone() throws IOException {
      user.runs(Exit.DONE, "memory", "set", "interview", in(9));
      user.runs(Exit.DONE, "memory", "set", "interview", "none").says("interview is none now");
      assertEquals(null, settings().interview());
      user.runs(Exit.USAGE, "memory", "set", "interview", in(0));
    }

    @Test
    void schedulesAnew() throws IOException {
      learnt(60);
      List<Cards.Card> before = cards();
      user.runs(Exit.DONE, "memory", "set", "retention", "0.75");
      assertNotEquals(before, cards());
      user.runs(Exit.DONE, "memory", "set", "retention", "default");
      assertEquals(before, cards());
    }

    @Test
    void ofSomethingElseSuggests() {
      user.runs(Exit.USAGE, "memory", "set", "retentoin", "1").says("did you mean 'retention'?");
      user.runs(Exit.USAGE, "memory", "set", "retention").says("needs VALUE");
      user.runs(Exit.USAGE, "memory", "set", "fuzz", "yes", "no").says("no");
    }

    @Test
    void isListedInBothLanguages() {
      user.runs(Exit.DONE, "memory", "set").says("(usual)").says("share to be recalled");
      user.runs(Exit.DONE, "memory", "set", "--lang", "zh").says("（默认）").says("每天新题数");
    }
  }

  @Nested
  class ThePlan {
    @Test
    void needsAnInterview() {
      user.runs(Exit.USAGE, "memory", "plan").says("no interview is set");
    }

    @Test
    void tellsWhatToDoEachDayAndWhatDoesNotFit() {
      user.runs(Exit.DONE, "memory", "set", "interview", in(10));
      user.runs(Exit.DONE, "memory", "plan").says("Until your interview on " + in(10));
      user.says("10 days, every question at 90 % or more").says(in(0)).says(in(9));
      user.says("questions do not fit. They would with").doesNotSay(in(10) + "  ");
      user.runs(Exit.DONE, "memory", "plan", "--lang", "zh").says("题来不及").says("主题");
    }

    @Test
    void fitsWithEnoughADay() {
      user.runs(Exit.DONE, "memory", "set", "interview", in(60));
      user.runs(Exit.DONE, "memory", "set", "new-per-day", 50);
      user.runs(Exit.DONE, "memory", "set", "reviews-per-day", 9999);
      user.runs(Exit.DONE, "memory", "plan").says("It all fits.").says("... and 39 more days");
    }

    @Test
    void isJsonForTools() {
      user.runs(Exit.DONE, "memory", "set", "interview", in(10));
      user.runs(Exit.DONE, "memory", "plan", "--json");
      JsonObject plan = JsonParser.parseString(user.out()).getAsJsonObject();
      assertEquals(in(10), plan.get("interview").getAsString());
      assertEquals(10, plan.getAsJsonArray("days").size());
      assertEquals("more-per-day", plan.getAsJsonObject("need").get("fit").getAsString());
      assertTrue(plan.getAsJsonObject("need").get("missing").getAsInt() > 0);
    }

    /** The advice is good: with the limits that it names, everything fits. */
    @Test
    void fitsOnceItsAdviceIsTaken() {
      user.runs(Exit.DONE, "memory", "set", "interview", in(20));
      user.runs(Exit.DONE, "memory", "set", "new-per-day", 2);
      user.runs(Exit.DONE, "memory", "plan", "--json");
      JsonObject need =
          JsonParser.parseString(user.out()).getAsJsonObject().getAsJsonObject("need");
      user.runs(Exit.DONE, "memory", "set", "new-per-day", need.get("new_per_day"));
      user.runs(Exit.DONE, "memory", "set", "reviews-per-day", need.get("reviews_per_day"));
      user.runs(Exit.DONE, "memory", "plan").says("It all fits.");
    }
  }

  @Nested
  class TheParameters {
    @Test
    void takeMoreReviewsThanAFew() throws IOException {
      learnt(50);
      user.runs(Exit.DONE, "memory", "optimise").says("50 reviews; to fit parameters to you");
      assertEquals(Parameters.DEFAULT, settings().parameters());
    }

    @Test
    void areFittedAndTakenBack() throws IOException {
      learnt(500);
      List<Cards.Card> before = cards();
      user.runs(Exit.DONE, "memory", "optimise", "--dry-run").says("Nothing was changed.");
      user.says("Held out by turns, ").says(" reviews are predicted with a log loss of 0.");
      user.runs(Exit.DONE, "memory", "optimise", "--dry-run", "--json");
      JsonObject report = JsonParser.parseString(user.out()).getAsJsonObject();
      assertEquals("better", report.get("outcome").getAsString());
      JsonObject heldOut = report.getAsJsonObject("held_out");
      assertTrue(
          heldOut.get("log_loss_fitted").getAsDouble()
              < heldOut.get("log_loss_default").getAsDouble());
      assertEquals(21, report.getAsJsonArray("parameters").size());
      assertFalse(report.get("adopted").getAsBoolean());
      assertEquals(Parameters.DEFAULT, settings().parameters());
      assertEquals(before, cards());

      user.runs(Exit.DONE, "memory", "optimize").says("40 cards were scheduled anew");
      assertNotEquals(Parameters.DEFAULT, settings().parameters());
      assertNotEquals(before, cards());
      user.runs(Exit.DONE, "memory", "set").says("fitted to you");

      user.runs(Exit.DONE, "memory", "optimise", "--revert").says("The parameters before are used");
      assertEquals(Parameters.DEFAULT, settings().parameters());
      assertEquals(before, cards());
      user.runs(Exit.USAGE, "memory", "optimise", "--revert").says("no earlier parameters");
    }

    @Test
    void areNotAskedForInOtherPlaces() throws IOException {
      user.runs(Exit.USAGE, "memory", "rebuild", "--dry-run").says("'memory rebuild'");
      user.says("it goes with: optimise");
      user.runs(Exit.USAGE, "memory", "optimise", "--dry-run", "--revert").says("exclude");
    }
  }

  @Nested
  class Rebuilding {
    @Test
    void findsEverythingEqual() throws IOException {
      learnt(80);
      user.runs(Exit.DONE, "memory", "rebuild").says("40 cards made again out of 80 answers");
      user.says("everything is equal to what was kept");
    }
  }

  @Nested
  class TheArchive {
    @ParameterizedTest(name = "as {0}")
    @ValueSource(strings = {"mine.json", "mine.zip", "MINE.JSON"})
    void bringsEverythingIntoAnotherFolder(String name) throws IOException {
      learnt(80);
      user.runs(Exit.DONE, "memory", "set", "new-per-day", 7);
      Path file = folder.resolve(name);
      user.runs(Exit.DONE, "memory", "export", file).says("80 answers and everything else");
      List<Memory> before = cards().stream().map(Cards.Card::memory).toList();

      home = folder.resolve("elsewhere");
      user = new Someone(home);
      user.runs(Exit.DONE, "memory", "import", file).says("80 answers added\n");
      assertEquals(before, cards().stream().map(Cards.Card::memory).toList());
      assertEquals(7, settings().newPerDay());
      user.runs(Exit.DONE, "memory", "import", file).says("0 answers added, 80 were there already");
      Path again = folder.resolve("again" + name.substring(4));
      user.runs(Exit.DONE, "memory", "export", again);
      if (name.endsWith("json")) {
        assertEquals(Files.readString(file), Files.readString(again));
      }
    }

    @Test
    void isNotWrittenOverAnything() throws IOException {
      learnt(3);
      Path file = Files.writeString(folder.resolve("mine.json"), "mine");
      user.runs(Exit.USAGE, "memory", "export", file).says("is there already");
      assertEquals("mine", Files.readString(file));
      user.runs(Exit.USAGE, "memory", "export", folder.resolve("x.txt")).says("in which form");
      user.runs(Exit.USAGE, "memory", "export", folder.resolve("no/x.json")).says("cannot write");
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(List.of(), files.filter(one -> one.toString().endsWith(".part")).toList());
      }
    }

    @Test
    void isNotMadeOfNothing() {
      user.runs(Exit.USAGE, "memory", "export", folder.resolve("x.json")).says("there is no ");
      user.says("nothing was learnt yet").doesNotSay("cannot be kept");
      assertFalse(Files.exists(home));
    }

    @Test
    void ofAnotherKindIsRefused() throws IOException {
      Path json = Files.writeString(folder.resolve("x.json"), "{\"a\": 1}");
      Path list = Files.writeString(folder.resolve("y.json"), "[]");
      Path text = Files.writeString(folder.resolve("z.json"), "dear diary");
      Path empty = Files.writeString(folder.resolve("e.json"), "");
      Path zip = folder.resolve("x.zip");
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
        out.putNextEntry(new ZipEntry("holiday.txt"));
        out.write("sun".getBytes(StandardCharsets.UTF_8));
      }
      for (Path file : List.of(json, list, text, empty, zip)) {
        user.runs(Exit.USAGE, "memory", "import", file)
            .says("this is no")
            .doesNotSay("answers added");
      }
      user.runs(Exit.USAGE, "memory", "import", folder).says("cannot read");
      user.runs(Exit.USAGE, "memory", "import", folder.resolve("none")).says("no such file");
    }

    @Test
    void withAMistakeAddsNothing() throws IOException {
      learnt(10);
      Path file = folder.resolve("mine.json");
      user.runs(Exit.DONE, "memory", "export", file);
      String text = Files.readString(file);
      int last = text.lastIndexOf("\"level\":3");
      Files.writeString(file, text.substring(0, last) + "\"level\":9" + text.substring(last + 9));
      home = folder.resolve("elsewhere");
      user = new Someone(home);
      user.runs(Exit.USAGE, "memory", "import", file).says("'level' is not 0 to 4: 9");
      assertEquals(List.of(), cards());
    }
  }

  @Nested
  class Copies {
    @Test
    void bringTheDatabaseBack() throws IOException {
      learnt(20);
      List<Cards.Card> before = cards();
      user.runs(Exit.DONE, "memory", "restore").says("There are no copies in ");
      user.runs(Exit.DONE, "memory", "backup").says("copied to ");
      try (Store store = store()) {
        add(store, "another", Rating.GOOD);
      }
      assertNotEquals(before, cards());
      user.runs(Exit.DONE, "memory", "restore").says("Copies, the newest first");
      String name = user.out().lines().skip(1).findFirst().orElseThrow().strip();
      user.runs(Exit.DONE, "memory", "restore", name).says("what was there is now ");
      assertEquals(before, cards());
    }

    @Test
    void mayLieAnywhere() throws IOException {
      learnt(20);
      List<Cards.Card> before = cards();
      Path copy = folder.resolve("copy.db");
      user.runs(Exit.DONE, "memory", "backup", copy).says("copied to " + copy);
      byte[] bytes = Files.readAllBytes(copy);
      user.runs(Exit.USAGE, "memory", "backup", copy).says("is there already");
      assertArrayEquals(bytes, Files.readAllBytes(copy));
      user.runs(Exit.DONE, "memory", "erase", "--yes");
      user.runs(Exit.DONE, "memory", "restore", copy).says("restored from " + copy);
      user.doesNotSay("what was there");
      assertEquals(before, cards());
    }

    @Test
    void thatAreNoneAreRefused() throws IOException {
      learnt(5);
      List<Cards.Card> before = cards();
      Path text = Files.writeString(folder.resolve("diary.db"), "dear diary");
      user.runs(Exit.USAGE, "memory", "restore", text).says("is not a database of tcptutor");
      user.runs(Exit.USAGE, "memory", "restore", "none.db").says("there is no none.db");
      user.says("lists the copies").doesNotSay("cannot be kept");
      user.runs(Exit.USAGE, "memory", "restore", folder);
      assertEquals(before, cards());
    }
  }

  @Nested
  class Erasing {
    @Test
    void takesAYes() throws IOException {
      learnt(5);
      user.runs(Exit.USAGE, "memory", "erase").says("this deletes all your answers");
      user.says("tcptutor memory erase --yes");
      assertEquals(5, cards().size());
    }

    @Test
    void leavesNothing() throws IOException {
      learnt(5);
      user.runs(Exit.DONE, "memory", "backup");
      Files.writeString(home.resolve("history.jsonl"), "\"typed\"\n");
      user.runs(Exit.DONE, "memory", "erase", "--yes").says("3 files deleted");
      try (Stream<Path> files = Files.list(home)) {
        assertEquals(List.of(), files.toList());
      }
      user.runs(Exit.DONE, "memory", "erase", "--yes").says("0 files deleted");
      assertEquals(List.of(), cards());
    }
  }
}
