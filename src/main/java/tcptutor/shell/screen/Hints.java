package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import tcptutor.shell.text.Columns;

/**
 * The line that says what can be pressed. What does not fit is left out from the end, but the last
 * two always stand: help and the way back.
 */
final class Hints {
  private static final int GAP = 2;
  private static final int ALWAYS = 2;

  /** One key: its name, what it does, what a click on it presses. */
  private record Hint(String name, String does, KeyStroke key) {
    int width() {
      return Columns.width(name) + 1 + Columns.width(does);
    }
  }

  private final Room room;
  private final List<Hint> hints = new ArrayList<>();

  Hints(Room room) {
    this.room = room;
  }

  /** Up and down. */
  Hints upDown(String does) {
    return key(room.ascii() ? "Up/Down" : "↑↓", does, Keys.of(KeyType.ArrowDown));
  }

  Hints right(String does) {
    return key(room.ascii() ? "Right" : "→", does, Keys.of(KeyType.ArrowRight));
  }

  Hints left(String does) {
    return key(room.ascii() ? "Left" : "←", does, Keys.of(KeyType.ArrowLeft));
  }

  Hints enter(String does) {
    return key("Enter", does, Keys.of(KeyType.Enter));
  }

  /** Page by page, where there is more than is seen. */
  Hints scroll(boolean more) {
    return more ? key(KeyType.PageDown, "PgUp/PgDn", room.texts().scrollKey()) : this;
  }

  /** The other language. */
  Hints language() {
    return key('L', room.texts().languageKey());
  }

  /** The way back. */
  Hints back() {
    return key('q', room.texts().back());
  }

  /** The way back where letters are typed. */
  Hints escape() {
    return key("Esc", room.texts().back(), Keys.of(KeyType.Escape));
  }

  Hints key(char c, String does) {
    return key(c == ' ' ? "Space" : String.valueOf(c), does, Keys.of(c));
  }

  Hints key(char c, String name, String does) {
    return key(name, does, Keys.of(c));
  }

  Hints key(KeyType type, String name, String does) {
    return key(name, does, Keys.of(type));
  }

  private Hints key(String name, String does, KeyStroke key) {
    hints.add(new Hint(name, does, key));
    return this;
  }

  /** Draws as many as fit into one row of the canvas. */
  void draw(Canvas canvas, int y) {
    List<Hint> shown = new ArrayList<>(hints);
    while (shown.size() > ALWAYS && width(shown) > canvas.width() - 2) {
      shown.remove(shown.size() - 1 - ALWAYS);
    }
    int x = 1;
    for (Hint hint : shown) {
      int end = canvas.write(x, y, hint.name(), Ink.KEY);
      end = canvas.write(end + 1, y, hint.does(), Ink.HINT);
      canvas.click(x, y, end - x, hint.key());
      x = end + GAP;
    }
  }

  /** All of them, also those that have no room in the row, as a text. */
  Screen help() {
    StringBuilder text = new StringBuilder();
    for (Hint hint : hints) {
      text.append(hint.name()).append(": ").append(hint.does()).append('\n');
    }
    return new TextScreen(room.texts().helpKey(), text.toString().strip(), 0);
  }

  private static int width(List<Hint> hints) {
    int width = -GAP;
    for (Hint hint : hints) {
      width += hint.width() + GAP;
    }
    return width;
  }
}
