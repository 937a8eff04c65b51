package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Overrides;
import tcptutor.shell.screen.Canvas;
import tcptutor.shell.screen.Ink;
import tcptutor.shell.screen.Room;
import tcptutor.shell.screen.Screen;
import tcptutor.shell.screen.Screens;
import tcptutor.shell.screen.Shelf;
import tcptutor.shell.screen.Svg;
import tcptutor.shell.screen.Theme;
import tcptutor.shell.stats.MadeUp;
import tcptutor.shell.text.Columns;

/** Presses keys on pure screens and looks at the cells. */
class ScreensTest {
  @TempDir Path home;

  private Walker walker;
  private long seeds = 7;

  @BeforeEach
  void openTheShelf() {
    walker = new Walker(home, () -> seeds);
  }

  private Shelf shelf() {
    return walker.shelf();
  }

  private void at(int width, int height, Lang lang) {
    walker.stands(new Room(width, height, lang, false, true));
  }

  private void begin(Screen first) {
    walker.begin(first);
  }

  private void play(String id) {
    begin(Screens.player(shelf().scenario("", id), Overrides.NONE, shelf().scribe(id)));
  }

  private void press(String keys) {
    walker.press(keys);
  }

  private void press(KeyStroke key) {
    walker.press(key);
  }

  private Canvas canvas() {
    return walker.canvas();
  }

  private String shown() {
    return String.join("\n", canvas().lines());
  }

  private void shows(String text) {
    assertTrue(shown().contains(text), () -> "not shown: " + text + "\n" + shown());
  }

  private void showsNot(String text) {
    assertFalse(shown().contains(text), () -> "shown: " + text + "\n" + shown());
  }

  // --- golden screens --------------------------------------------------------------------------

  private static Arguments golden(String name, String keys) {
    return Arguments.of(name, keys);
  }

  static List<Arguments> screens() {
    List<Arguments> all = new ArrayList<>();
    for (String size : List.of("80x24", "160x50", "40x15")) {
      for (Lang lang : Lang.values()) {
        all.add(Arguments.of("home", "", size, lang));
        all.add(Arguments.of("lessons", "l<ArrowDown>", size, lang));
        all.add(Arguments.of("scenarios", "s/time-wait<Enter>", size, lang));
        all.add(Arguments.of("reader", "l<ArrowDown><ArrowDown><Enter><ArrowRight>", size, lang));
        all.add(
            Arguments.of(
                "reader-run",
                "l<ArrowDown><ArrowDown><Enter><ArrowRight><Tab><ArrowRight><ArrowRight><ArrowRight>",
                size,
                lang));
        all.add(Arguments.of("player", "s<Enter><ArrowRight><ArrowRight><ArrowRight>", size, lang));
        all.add(
            Arguments.of(
                "player-lost", "s<Enter><ArrowRight>l<ArrowRight><ArrowRight>", size, lang));
        all.add(
            Arguments.of("player-header", "s<Enter><ArrowRight><ArrowRight><Enter>", size, lang));
        all.add(Arguments.of("player-compare", "s<Enter><ArrowRight>lc", size, lang));
        all.add(Arguments.of("player-map", "s<Enter><End>m", size, lang));
        all.add(Arguments.of("player-hosts", "s<Enter><End>h", size, lang));
        all.add(Arguments.of("player-help", "s<Enter>?", size, lang));
        all.add(Arguments.of("map", "m<ArrowDown><ArrowDown>", size, lang));
        all.add(Arguments.of("glossary", "g/2msl<Enter><Enter>", size, lang));
        all.add(Arguments.of("progress", "p", size, lang));
        all.add(Arguments.of("help", "?", size, lang));
      }
    }
    return all;
  }

  /** The pages of somebody who has answered a lot. */
  static List<Arguments> pages() {
    List<Arguments> all = new ArrayList<>();
    for (String size : List.of("80x24", "160x50", "40x15")) {
      for (Lang lang : Lang.values()) {
        all.add(Arguments.of("progress-totals", "p", size, lang));
        all.add(Arguments.of("progress-retention", "p2", size, lang));
        all.add(Arguments.of("progress-calendar", "p3", size, lang));
        all.add(Arguments.of("progress-topics", "p4", size, lang));
        all.add(Arguments.of("progress-points", "p5<ArrowDown>", size, lang));
        all.add(Arguments.of("progress-answers", "p5<Enter>", size, lang));
        all.add(Arguments.of("progress-diagram", "p6", size, lang));
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0} at {2} in {3}")
  @MethodSource("pages")
  void showsWhatIsRememberedAsItDid(String name, String keys, String size, Lang lang)
      throws IOException {
    walker = new Walker(home, () -> seeds, MadeUp.busy());
    looksAsItDid(name, keys, size, lang);
  }

  @ParameterizedTest(name = "{0} at {2} in {3}")
  @MethodSource("screens")
  void looksAsItDid(String name, String keys, String size, Lang lang) throws IOException {
    String[] sides = size.split("x");
    at(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), lang);
    begin(Screens.home(shelf()));
    press(keys);
    Canvas canvas = canvas();
    for (String line : canvas.lines()) {
      assertTrue(Columns.width(line) <= walker.room().width(), line);
    }
    String file = name + "-" + size + "-" + lang.name().toLowerCase(java.util.Locale.ROOT) + ".txt";
    check(file, String.join("\n", canvas.lines()).stripTrailing() + "\n");
  }

  private static void check(String name, String actual) throws IOException {
    String path = "/golden/screens/" + name;
    if (Boolean.getBoolean("golden.update")) {
      Path file = Path.of("src/test/resources" + path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual, StandardCharsets.UTF_8);
      return;
    }
    try (InputStream in = ScreensTest.class.getResourceAsStream(path)) {
      String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, actual, name + " has changed; rewrite it with -Dgolden.update=true");
    }
  }

  // --- pictures for README -----------------------------------------------------------------------

  static List<Arguments> pictures() {
    return List.of(
        Arguments.of("home", "", Lang.EN, 24),
        Arguments.of(
            "player", "s<Enter><ArrowRight><ArrowRight><ArrowRight>l<End><ArrowUp>", Lang.EN, 30),
        Arguments.of("compare", "s<Enter><ArrowRight><ArrowRight><ArrowRight>lc", Lang.EN, 24),
        Arguments.of("map", "s<Enter><End>m", Lang.ZH, 26),
        Arguments.of("reader", "l<ArrowDown><ArrowDown><Enter><ArrowRight><Tab>", Lang.ZH, 30));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void arePicturedInReadme(String name, String keys, Lang lang, int height) throws IOException {
    at(90, height, lang);
    begin(Screens.home(shelf()));
    press(keys);
    for (Theme.Name theme : List.of(Theme.Name.DARK, Theme.Name.LIGHT)) {
      String file = name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".svg";
      Path picture = Path.of("src/docs/pictures", file);
      String drawn = Svg.of(canvas(), theme);
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(picture.getParent());
        Files.writeString(picture, drawn, StandardCharsets.UTF_8);
      }
      assertEquals(drawn, Files.readString(picture), file + ": -Dgolden.update=true redraws it");
    }
  }

  // --- what keys do ----------------------------------------------------------------------------

  @Nested
  class Home {
    @Test
    void everyEntryIsReachedByItsKeyByArrowsAndByAClick() {
      begin(Screens.home(shelf()));
      press("s");
      shows("open-normal");
      press("q");
      press("<ArrowDown><ArrowDown><ArrowDown><Enter>");
      shows("open-normal");
      press("q");
      Canvas canvas = canvas();
      for (int y = 0; y < canvas.height(); y++) {
        if (canvas.lines().get(y).contains("Scenarios")) {
          walker.click(10, y);
        }
      }
      shows("open-normal");
    }

    @Test
    void speaksTheOtherLanguageOnTheSpot() {
      begin(Screens.home(shelf()));
      press("L");
      shows("课程");
      press("L");
      shows("Lessons");
    }

    @Test
    void isLeftByQ() {
      begin(Screens.home(shelf()));
      press("q");
      assertTrue(walker.hasLeft());
    }
  }

  @Nested
  class Progress {
    @BeforeEach
    void haveLearnt() {
      walker = new Walker(home, () -> seeds, MadeUp.busy());
      begin(Screens.home(shelf()));
      press("p");
    }

    @Test
    void isTurnedRoundByArrowsTabAndDigits() {
      shows("1/7");
      press("<ArrowRight>");
      shows("2/7");
      press("<Tab>");
      shows("3/7");
      press("<ArrowLeft><ArrowLeft><ArrowLeft>");
      shows("7/7");
      shows("Sections read");
      press("4");
      shows("time-wait");
    }

    @Test
    void leadsFromAPointToTheAnswers() {
      press("5<Enter>");
      shows("Both ends have to confirm");
      press("<End>");
      shows("Because TCP is reliable");
      press("q");
      shows("5/7");
      walker.click(10, 1);
      shows("Both ends have to confirm");
    }

    @Test
    void saysThatAQuestionWasNeverAnswered() {
      press("5<ArrowDown><Enter>");
      shows("'why-2msl' has not been answered yet.");
    }

    @Test
    void explainsItself() {
      press("?");
      shows("Left and right turn the pages");
    }

    @Test
    void isDrawnWithAsciiAloneAtEverySize() {
      for (int width = 20; width <= 200; width += 12) {
        for (int height = 6; height <= 55; height += 7) {
          for (boolean ascii : new boolean[] {true, false}) {
            walker.stands(new Room(width, height, Lang.EN, ascii, true));
            for (String keys : List.of("1", "2", "3", "4", "5<End>", "<Enter>", "q6<End>", "7")) {
              press(keys);
              String drawn = shown();
              boolean art = drawn.chars().anyMatch(c -> c >= 0x2190 && c < 0x2600);
              assertFalse(ascii && art, drawn);
            }
          }
        }
      }
    }

    @Test
    void saysWhatToDoFirstWhereNothingWasAnswered() {
      walker = new Walker(home, () -> seeds, MadeUp.nobody());
      begin(Screens.home(shelf()));
      press("p");
      shows("Nothing has been answered yet");
      shows("tcptutor review");
      press("5");
      shows("Nothing has been answered yet");
    }
  }

  @Nested
  class ThePlayer {
    @Test
    void stepsForwardsAndBack() {
      play("open-normal");
      press("<ArrowRight><ArrowRight>");
      shows("SYN-RECEIVED");
      press("<ArrowLeft>");
      showsNot("C  SYN-RECEIVED");
      shows("1/");
    }

    @Test
    void playsByItself() {
      play("open-normal");
      press(" ");
      assertTrue(walker.top().moves(walker.room()));
      for (int i = 0; i < 400 && walker.top().moves(walker.room()); i++) {
        walker.waits(40_000);
      }
      shows("ESTABLISHED");
      assertFalse(walker.top().moves(walker.room()));
    }

    @Test
    void stepsWhereNothingMayMove() {
      walker.stands(new Room(80, 24, Lang.EN, false, false));
      play("open-normal");
      press("  ");
      assertFalse(walker.top().moves(walker.room()));
      shows("2/");
    }

    @Test
    void drawsWithAsciiAloneWhereItMust() {
      walker.stands(new Room(80, 24, Lang.EN, true, true));
      for (String keys : List.of("", "m", "mc", "c<Enter>", "<Enter>?", "?h")) {
        play("open-ack-lost-then-data");
        press("<End>" + keys);
        String drawn = shown();
        assertTrue(drawn.chars().noneMatch(c -> c >= 0x2190 && c < 0x2600), drawn);
      }
    }

    @Test
    void losesASegmentAndTakesItBack() {
      play("open-normal");
      press("<ArrowRight>l");
      shows("lose client SYN 1");
      press("<End>");
      shows("(again)");
      press("z<End>");
      showsNot("(again)");
    }

    @Test
    void delaysByWhatIsTyped() {
      play("open-normal");
      press("<ArrowRight>d300ms<Enter>");
      shows("delay client SYN 1 by 300ms");
      press("<End>");
      shows("350 ms");
    }

    @Test
    void saysWhatIsWrongWithWhatIsTyped() {
      play("open-normal");
      press("<ArrowRight>dlong<Enter>");
      shows("'long' is no duration");
    }

    @Test
    void refusesWhereNothingIsInFlight() {
      play("open-normal");
      press("l");
      shows("No segment is in flight now");
    }

    @Test
    void switchesRulesVariantsNumbersAndLanguage() {
      play("open-normal");
      shows("rfc");
      press("r");
      shows("linux");
      press("v1");
      press("<ArrowRight><ArrowRight>");
      shows("ESTABLISHED");
      press("#");
      shows("seq=0");
      press("L");
      shows("下一步");
    }

    @Test
    void comparesWithTheUndisturbedRun() {
      play("open-normal");
      press("<ArrowRight>lc");
      shows("undisturbed");
      shows("yours: 1 act");
      shows("(again)");
    }

    @Test
    void opensTheHeaderOfTheSegmentUnderTheCursor() {
      play("open-normal");
      press("<End><ArrowUp><ArrowUp><Enter>");
      shows("SEG.SEQ");
      shows("source port 40000");
    }

    @Test
    void jumpsToAnyEvent() {
      play("open-normal");
      press("g<End><Enter>");
      shows("t=150 ms");
    }

    @Test
    void writesAScenarioFileThatTheProgramRuns() throws IOException {
      Path file = home.resolve("open-normal.yaml");
      play("open-normal");
      press("<ArrowRight>lxf");
      for (int i = 0; i < 40; i++) {
        press("<Backspace>");
      }
      press(file + "<Enter>");
      new Someone(home).runs(0, "sim", file).says("again");
      new Someone(home).runs(0, "check", file);
    }

    @Test
    void showsTheCommandThatRepeatsIt() {
      play("open-normal");
      press("<ArrowRight>lxc");
      shows("tcptutor sim open-normal --lose client:SYN:1");
    }

    @Test
    void crashesAHost() {
      play("open-normal");
      press("<End>h8<End>");
      shows("no power");
    }

    @Test
    void sendsWhatIsTyped() {
      play("open-normal");
      press("<End>s700<Enter><ArrowRight>");
      shows("len=700");
    }

    @Test
    void actsInTheOrderInWhichItWasTold() {
      play("open-normal");
      press("<End>hus10<Enter><End>");
      shows("unplugged");
      press("x<Enter>");
      shows("151ms");
      shows("152ms client send 10");
    }

    @Test
    void refusesWhatIsSoAlready() {
      play("open-normal");
      press("<End>h9");
      shows("That is so already at C");
      press("h7h7");
      shows("That is so already at C");
    }

    @Test
    void longNumbersAreNotCut() {
      play("time-wait-new-syn-accepted");
      press("<End>");
      shows("RCV.NXT 70001");
    }

    @Test
    void undoIsOfferedOnceThereIsSomethingToUndo() {
      play("open-normal");
      press("<ArrowRight>");
      showsNot("z undo");
      press("l");
      shows("z undo");
    }

    @Test
    void namesOfStatesAreNeverUnderTheScrollBar() {
      play("open-ack-lost-then-data");
      press("<End>");
      shows("SYN-RECEIVED");
      shows("█");
    }

    @Test
    void marksNothingByColourAlone() {
      play("open-ack-lost-then-data");
      press("<End>");
      Canvas canvas = canvas();
      for (int y = 0; y < canvas.height(); y++) {
        boolean lost = false;
        for (int x = 0; x < canvas.width(); x++) {
          lost |= canvas.ink(x, y) == Ink.LOST && !canvas.text(x, y).isBlank();
        }
        assertTrue(!lost || canvas.lines().get(y).contains("lost"), canvas.lines().get(y));
      }
    }
  }

  @Nested
  class TheReader {
    @Test
    void comesBackToTheExactPlace() {
      begin(Screens.home(shelf()));
      press("l<ArrowDown><ArrowDown><Enter><ArrowRight><ArrowDown><ArrowDown><ArrowDown>");
      String before = shown();
      press("q");
      openTheShelf();
      begin(Screens.resumed(shelf()));
      assertEquals(before, shown());
    }

    @Test
    void saysOnceThatNothingCanBeKeptAndReadsOn() throws IOException {
      Path file = Files.writeString(home.resolve("file"), "");
      walker = new Walker(file.resolve("folder"), () -> seeds);
      begin(Screens.reader(shelf(), "tcp-connections", "opening", true));
      press("<ArrowRight>");
      shows("could not be kept");
      press("x");
      showsNot("could not be kept");
      shows("2/7");
      press("<ArrowRight>");
      shows("3/7");
      showsNot("could not be kept");
    }

    @Test
    void saysWhereItIsWhenTheProgramEnds() {
      begin(Screens.reader(shelf(), "tcp-connections", "opening", true));
      press("<ArrowRight><ArrowDown>");
      String before = shown();
      walker.ends();
      openTheShelf();
      begin(Screens.resumed(shelf()));
      assertEquals(before, shown());
    }

    @Test
    void stepsARunInPlace() {
      begin(Screens.reader(shelf(), "tcp-connections", "opening", true));
      press("<ArrowRight><Tab><ArrowRight>");
      shows("1/");
      showsNot("ESTABLISHED");
      press("<Enter>");
      shows("paused");
    }

    @Test
    void explainsTheTermsOnTheScreen() {
      begin(Screens.reader(shelf(), "tcp-connections", "time-wait", true));
      press("t");
      shows("Glossary");
      shows("TIME-WAIT");
    }

    @Test
    void findsWords() {
      begin(Screens.reader(shelf(), "tcp-connections", "opening", true));
      press("/nobody confirmed<Enter>");
      shows("a number that nobody confirmed");
    }

    @Test
    void keepsBookmarks() {
      begin(Screens.reader(shelf(), "tcp-connections", "opening", true));
      press("<ArrowRight>m");
      shows("bookmarked");
      begin(Screens.home(shelf()));
      press("b<Enter>");
      shows("2/7");
    }
  }

  @Nested
  class Exercises {
    /** Leaves out questions until one is shown with these words. */
    private void seek(String words) {
      for (int round = 0; round < 12; round++) {
        begin(Screens.home(shelf()));
        press("e");
        for (int i = 0; i < 10; i++) {
          if (shown().contains(words)) {
            return;
          }
          press(new KeyStroke(KeyType.F2));
          press("<Enter>");
        }
        seeds++;
      }
      throw new AssertionError("no question says: " + words);
    }

    @Test
    void canBeLeftOutWhateverTheirKind() {
      begin(Screens.home(shelf()));
      press("e");
      for (int i = 0; i < 10; i++) {
        shows((i + 1) + "/10");
        press(new KeyStroke(KeyType.F2));
        press("<Enter>");
      }
      shows("skipped");
    }

    @Test
    void blanksAreFilledInWhereTheyStand() {
      seek("(2)");
      assertTrue(shown().lines().filter(line -> line.contains("(1)")).count() >= 2, shown());
      press("4711<Tab>");
      shows("4711");
      assertTrue(shown().lines().filter(line -> line.contains("(1)")).count() < 2, shown());
      press(new KeyStroke(KeyType.F1));
      shows("Each blank takes one value");
    }

    @Test
    void linesAreMovedIntoTheirOrder() {
      seek("take the line");
      String first = line("1 ");
      press(" <ArrowDown> ");
      assertEquals(first, line("2 "));
      press("<Enter>");
      shows("Level");
    }

    private String line(String number) {
      return shown()
          .lines()
          .map(String::strip)
          .map(line -> line.replaceFirst("^> ", ""))
          .filter(line -> line.startsWith(number))
          .findFirst()
          .orElseThrow()
          .substring(number.length())
          .strip();
    }

    @Test
    void anOptionIsChosenAndAnswered() {
      seek("move  Enter answer");
      press("<ArrowDown>");
      assertTrue(shown().lines().anyMatch(line -> line.startsWith("  > ")), shown());
      press("<Enter>");
      assertTrue(shown().contains("Level") || shown().contains("+ Right"), shown());
    }

    @Test
    void goalsAreReachedInThePlayer() {
      seek("Enter player");
      press("<Enter>");
      shows("[ ]");
      press("f");
      shows("Do something first");
      press("<ArrowRight>l");
      if (shown().contains("Not in this task") || shown().contains("No segment")) {
        press("<End>h1");
      }
      press("f");
      shows("Level");
    }

    @Test
    void theRunIsScrolledNoFurtherThanItGoes() {
      seek("PgUp/PgDn");
      press("<PageUp><PageUp><PageUp><PageUp>");
      String top = shown();
      press("<PageUp><PageUp><PageDown><PageUp>");
      assertEquals(top, shown());
    }

    @Test
    void theQuestionIsReadBesideTheVerdict() {
      seek("move  Enter answer");
      press("<Enter>");
      shows("Asked: ");
    }

    @Test
    void countForThePackThatTheyAreFrom() throws IOException {
      seek("move  Enter answer");
      press("<Enter>");
      while (!shown().contains("Level")) {
        press("<Enter>");
      }
      List<String> answered = walker.answered();
      assertEquals(1, answered.size(), answered.toString());
      assertTrue(answered.get(0).startsWith("tcp-connections/"), answered.toString());
    }

    @Test
    void hintsAreGiven() {
      seek("move  Enter answer");
      press("?");
      shows("Hint");
    }
  }

  @Nested
  class ASmallWindow {
    @Test
    void saysThatItIsReducedAndStillWorks() {
      at(40, 15, Lang.EN);
      play("open-normal");
      press("<End>");
      shows("Reduced");
      shows("ESTABLISHED");
    }

    @Test
    void everySizeIsDrawn() {
      for (int width = 20; width <= 200; width += 9) {
        for (int height = 6; height <= 60; height += 7) {
          at(width, height, Lang.ZH);
          play("close-simultaneous");
          press("<End>");
          for (String keys : List.of("", "m", "mc", "c<Enter>")) {
            press(keys);
            canvas();
          }
          begin(Screens.home(shelf()));
          canvas();
          press("l<Enter>");
          canvas();
        }
      }
    }
  }
}
