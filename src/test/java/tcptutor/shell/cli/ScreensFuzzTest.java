package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Overrides;
import tcptutor.shell.screen.Canvas;
import tcptutor.shell.screen.Room;
import tcptutor.shell.screen.Screen;
import tcptutor.shell.screen.Screens;
import tcptutor.shell.screen.Shelf;
import tcptutor.shell.text.Columns;

/**
 * Presses keys at random on every scenario, lesson and set of exercises, in rooms of every size and
 * both languages, and looks at each screen that comes of it. The seed stands in the test's name.
 */
class ScreensFuzzTest {
  private static final int SEEDS = Integer.getInteger("fuzz.screens", 2);
  private static final String LETTERS = "lldDohhsSzrvx#mcg?L t/njkpaabcd1234567890m ";
  private static final KeyType[] TYPES = {
    KeyType.ArrowRight,
    KeyType.ArrowRight,
    KeyType.ArrowRight,
    KeyType.ArrowLeft,
    KeyType.ArrowDown,
    KeyType.ArrowUp,
    KeyType.Enter,
    KeyType.Enter,
    KeyType.End,
    KeyType.Home,
    KeyType.PageDown,
    KeyType.PageUp,
    KeyType.Tab,
    KeyType.ReverseTab,
    KeyType.Backspace,
    KeyType.Escape,
    KeyType.F1,
    KeyType.F2
  };

  @TempDir Path home;

  private Walker walker;
  private Random random;
  private final StringBuilder pressed = new StringBuilder();

  @BeforeEach
  void openTheShelf() {
    walker = new Walker(home, () -> random.nextLong());
  }

  private Shelf shelf() {
    return walker.shelf();
  }

  static List<Long> seeds() {
    return IntStream.range(0, SEEDS).mapToObj(i -> (long) i).toList();
  }

  @ParameterizedTest(name = "scenarios, seed {0}")
  @MethodSource("seeds")
  void everyScenarioIsPlayed(long seed) {
    random = new Random(seed);
    for (Shelf.Run run : shelf().scenarios()) {
      String id = run.id();
      walk(
          id,
          25,
          () -> Screens.player(shelf().scenario("", id), Overrides.NONE, shelf().scribe(id)));
    }
  }

  @ParameterizedTest(name = "lessons, seed {0}")
  @MethodSource("seeds")
  void everyLessonIsRead(long seed) {
    random = new Random(seed);
    for (Shelf.Entry lesson : shelf().lessons()) {
      walk(lesson.id(), 40, () -> Screens.reader(shelf(), lesson.pack(), lesson.id(), true));
    }
  }

  @ParameterizedTest(name = "home, seed {0}")
  @MethodSource("seeds")
  void everyEntryOfHomeIsTried(long seed) {
    random = new Random(seed);
    for (char entry : "clseemgbpk?eedde".toCharArray()) {
      walk("home " + entry, 50, () -> Screens.home(shelf()), String.valueOf(entry));
    }
  }

  // --- walking ---------------------------------------------------------------------------------

  private void walk(String what, int steps, Supplier<Screen> first) {
    walk(what, steps, first, "");
  }

  private void walk(String what, int steps, Supplier<Screen> first, String keys) {
    resize();
    pressed.setLength(0);
    try {
      walker.begin(first.get());
      walker.press(keys);
      for (int i = 0; i < steps && !walker.hasLeft(); i++) {
        look();
        step();
      }
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          what + " at " + walker.room() + " after " + pressed + ": " + e.getMessage(), e);
    }
  }

  private void resize() {
    boolean usual = random.nextInt(3) > 0;
    int width = usual ? new int[] {80, 160, 40}[random.nextInt(3)] : 20 + random.nextInt(181);
    int height = usual ? new int[] {24, 50, 15}[random.nextInt(3)] : 6 + random.nextInt(55);
    Lang lang = random.nextBoolean() ? Lang.EN : Lang.ZH;
    walker.stands(new Room(width, height, lang, random.nextInt(4) == 0, random.nextBoolean()));
  }

  private void step() {
    int choice = random.nextInt(20);
    if (choice == 0) {
      resize();
      pressed.append(' ').append(walker.room());
    } else if (choice == 1) {
      Room room = walker.room();
      if (walker.click(random.nextInt(room.width()), random.nextInt(room.height()))) {
        pressed.append(" click");
      }
    } else if (choice == 2 && walker.top().moves(walker.room())) {
      walker.waits(random.nextInt(400_000));
    } else if (choice < 11) {
      KeyType type = TYPES[random.nextInt(TYPES.length)];
      pressed.append(" <").append(type).append('>');
      walker.press(new KeyStroke(type));
    } else {
      char c = LETTERS.charAt(random.nextInt(LETTERS.length()));
      pressed.append(' ').append(c);
      walker.press(new KeyStroke(c, false, false));
    }
  }

  // --- looking ---------------------------------------------------------------------------------

  private Canvas canvas() {
    return walker.canvas();
  }

  private void look() {
    Canvas canvas = canvas();
    for (int y = 0; y < canvas.height(); y++) {
      row(canvas, y);
    }
    List<String> last = new ArrayList<>(canvas.lines());
    assertFalse(last.get(canvas.height() - 1).isBlank(), () -> "no hints:\n" + shown(canvas));
  }

  /** The cells of a row take just as many columns as there are. */
  private void row(Canvas canvas, int y) {
    int columns = 0;
    for (int x = 0; x < canvas.width(); x++) {
      String cell = canvas.text(x, y);
      int width = Columns.width(cell);
      columns += width;
      assertTrue(
          cell.codePoints().noneMatch(Character::isISOControl),
          () -> "a control character:\n" + shown(canvas));
      boolean covered = x + 1 < canvas.width() && canvas.text(x + 1, y).isEmpty();
      assertEquals(width == 2, covered, () -> "half a character:\n" + shown(canvas));
    }
    assertEquals(canvas.width(), columns, () -> "not as wide as the screen:\n" + shown(canvas));
  }

  private static String shown(Canvas canvas) {
    return String.join("\n", canvas.lines());
  }
}
