package tcptutor.shell.cli;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.screen.Canvas;
import tcptutor.shell.screen.Errand;
import tcptutor.shell.screen.Pile;
import tcptutor.shell.screen.Room;
import tcptutor.shell.screen.Screen;
import tcptutor.shell.screen.Turn;
import tcptutor.shell.stats.Logbook;
import tcptutor.shell.store.Cards;
import tcptutor.shell.store.Store;
import tcptutor.shell.text.Messages;

/** Somebody who walks through screens without a terminal. */
final class Walker {
  private final Path home;
  private final Errands runner;
  private final LearnersShelf shelf;
  private Room room = new Room(80, 24, Lang.EN, false, true);
  private Pile pile;

  Walker(Path home, LongSupplier seeds) {
    this(home, seeds, null);
  }

  /** With answers that were made up; null for those that were given. */
  Walker(Path home, LongSupplier seeds, Logbook logbook) {
    this.home = home;
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
    Globals globals = Globals.parse(new String[0], Messages.in(Lang.EN));
    Console console = Console.of(around, around.out(), globals);
    shelf = new LearnersShelf(console, seeds, logbook);
    runner = new Errands(console, shelf);
  }

  LearnersShelf shelf() {
    return shelf;
  }

  Room room() {
    return room;
  }

  void stands(Room there) {
    room = there;
  }

  void begin(Screen first) {
    pile = new Pile(first);
  }

  boolean hasLeft() {
    return pile.isEmpty();
  }

  Screen top() {
    return pile.top();
  }

  void waits(long micros) {
    pile.replace(pile.top().after(micros));
  }

  /** Presses keys: single characters, or the name of a type between brackets. */
  void press(String keys) {
    for (int i = 0; i < keys.length(); i++) {
      if (keys.charAt(i) == '<') {
        int end = keys.indexOf('>', i);
        press(new KeyStroke(KeyType.valueOf(keys.substring(i + 1, end))));
        i = end;
      } else {
        press(new KeyStroke(keys.charAt(i), false, false));
      }
    }
  }

  void press(KeyStroke key) {
    follow(pile.top().press(key, room));
  }

  /** Clicks on a cell; false where nothing can be clicked. */
  boolean click(int x, int y) {
    Canvas.Click click = canvas().clickAt(x, y);
    if (click != null) {
      Screen top = pile.top();
      follow(click.key() != null ? top.press(click.key(), room) : top.pick(click.row(), room));
    }
    return click != null;
  }

  /**
   * Commands are not run, since they would want a terminal; files are written only where a test
   * said exactly where.
   */
  private void follow(Turn turn) {
    pile.follow(turn);
    for (Errand errand : turn.errands()) {
      if (errand instanceof Errand.Speak speak) {
        room = room.with(speak.lang());
      } else if (errand instanceof Errand.Tell tell) {
        pile.tell(tell.news());
      } else if (!(errand instanceof Errand.Run) && !isStray(errand)) {
        pile.notice(runner.run(errand));
      }
    }
  }

  private static boolean isStray(Errand errand) {
    return errand instanceof Errand.Write write && !write.file().startsWith("/");
  }

  /** What was answered and kept, as {@code pack/question}. */
  List<String> answered() throws IOException {
    List<String> answered = new ArrayList<>();
    try (Store store = Store.open(home, Instant::now, ZoneOffset.UTC)) {
      for (Cards.Card card : store.cards().all()) {
        answered.add(card.pack() + "/" + card.question());
      }
    }
    return answered;
  }

  /** The program is told to end. */
  void ends() {
    pile.fromBelow().forEach(screen -> screen.farewell(room).forEach(runner::run));
  }

  Canvas canvas() {
    if (pile.isEmpty()) {
      throw new AssertionError("everything was left");
    }
    Canvas canvas = Canvas.blank(room.width(), room.height());
    pile.top().draw(canvas, room);
    return canvas;
  }
}
