package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
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
import tcptutor.shell.screen.Errand;
import tcptutor.shell.screen.Room;
import tcptutor.shell.screen.Screen;
import tcptutor.shell.screen.Screens;
import tcptutor.shell.screen.Shelf;
import tcptutor.shell.screen.Turn;
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

  private LearnersShelf shelf;
  private Errands runner;
  private Random random;
  private Room room;
  private final Deque<Screen> screens = new ArrayDeque<>();
  private final StringBuilder pressed = new StringBuilder();

  @BeforeEach
  void openTheShelf() {
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Map.of("TCPTUTOR_HOME", home.toString()),
            "en",
            true,
            true,
            80);
    Globals globals = Globals.parse(new String[0], tcptutor.shell.text.Messages.in(Lang.EN));
    Console console = Console.of(around, around.out(), globals);
    shelf = new LearnersShelf(console, () -> random.nextLong());
    runner = new Errands(console, shelf);
  }

  static List<Long> seeds() {
    return IntStream.range(0, SEEDS).mapToObj(i -> (long) i).toList();
  }

  @ParameterizedTest(name = "scenarios, seed {0}")
  @MethodSource("seeds")
  void everyScenarioIsPlayed(long seed) {
    random = new Random(seed);
    for (Shelf.Run run : shelf.scenarios()) {
      String id = run.id();
      walk(id, 25, () -> Screens.player(shelf.scenario("", id), Overrides.NONE, shelf.scribe(id)));
    }
  }

  @ParameterizedTest(name = "lessons, seed {0}")
  @MethodSource("seeds")
  void everyLessonIsRead(long seed) {
    random = new Random(seed);
    for (Shelf.Entry lesson : shelf.lessons()) {
      walk(lesson.id(), 40, () -> Screens.reader(shelf, lesson.pack(), lesson.id(), true));
    }
  }

  @ParameterizedTest(name = "home, seed {0}")
  @MethodSource("seeds")
  void everyEntryOfHomeIsTried(long seed) {
    random = new Random(seed);
    for (char entry : "clseemgbpk?eedde".toCharArray()) {
      walk(
          "home " + entry,
          50,
          () -> {
            Screen first = Screens.home(shelf);
            screens.push(first);
            follow(first.press(new KeyStroke(entry, false, false), room));
            return screens.isEmpty() ? first : screens.pop();
          });
    }
  }

  // --- walking ---------------------------------------------------------------------------------

  private void walk(String what, int steps, Supplier<Screen> first) {
    resize();
    screens.clear();
    pressed.setLength(0);
    try {
      screens.push(first.get());
      for (int i = 0; i < steps && !screens.isEmpty(); i++) {
        look();
        step();
      }
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          what + " at " + room + " after " + pressed + ": " + e.getMessage(), e);
    }
  }

  private void resize() {
    boolean usual = random.nextInt(3) > 0;
    int width = usual ? new int[] {80, 160, 40}[random.nextInt(3)] : 20 + random.nextInt(181);
    int height = usual ? new int[] {24, 50, 15}[random.nextInt(3)] : 6 + random.nextInt(55);
    Lang lang = random.nextBoolean() ? Lang.EN : Lang.ZH;
    room = new Room(width, height, lang, random.nextInt(4) == 0, random.nextBoolean());
  }

  private void step() {
    int choice = random.nextInt(20);
    if (choice == 0) {
      resize();
      pressed.append(' ').append(room.width()).append('x').append(room.height());
    } else if (choice == 1) {
      Canvas canvas = canvas();
      Canvas.Click click =
          canvas.clickAt(random.nextInt(canvas.width()), random.nextInt(canvas.height()));
      if (click != null) {
        pressed.append(" click");
        Screen top = screens.peek();
        follow(click.key() != null ? top.press(click.key(), room) : top.pick(click.row(), room));
      }
    } else if (choice == 2 && screens.peek().moves(room)) {
      screens.push(screens.pop().after(random.nextInt(400_000)));
    } else if (choice < 11) {
      KeyType type = TYPES[random.nextInt(TYPES.length)];
      pressed.append(" <").append(type).append('>');
      follow(screens.peek().press(new KeyStroke(type), room));
    } else {
      char c = LETTERS.charAt(random.nextInt(LETTERS.length()));
      pressed.append(' ').append(c);
      follow(screens.peek().press(new KeyStroke(c, false, false), room));
    }
  }

  private void follow(Turn turn) {
    switch (turn.go()) {
      case STAY -> {
        screens.pop();
        screens.push(turn.next());
      }
      case OPEN -> screens.push(turn.next());
      case CLOSE -> {
        screens.pop();
        if (!screens.isEmpty()) {
          screens.push(screens.pop().again());
        }
      }
      case LEAVE -> screens.clear();
    }
    for (Errand errand : turn.errands()) {
      if (errand instanceof Errand.Speak speak) {
        room = room.with(speak.lang());
      } else if (errand instanceof Errand.Tell tell) {
        screens.push(screens.pop().told(tell.news()));
      } else if (!(errand instanceof Errand.Run) && !(errand instanceof Errand.Write)) {
        runner.run(errand);
      }
    }
  }

  // --- looking ---------------------------------------------------------------------------------

  private Canvas canvas() {
    Canvas canvas = Canvas.blank(room.width(), room.height());
    screens.peek().draw(canvas, room);
    return canvas;
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
