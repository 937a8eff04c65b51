package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import tcptutor.shell.text.Columns;

/**
 * A line to be typed, over a screen.
 *
 * @param title what is wanted
 * @param help how it is written
 * @param text what is typed so far
 */
record Field(String title, String help, String text) {
  private static final int MOST = 200;

  /**
   * What a key did.
   *
   * @param field the field as it is now; null when it is closed
   * @param text what was typed when Enter closed it; null otherwise
   */
  record Answer(Field field, String text) {}

  Answer press(KeyStroke key) {
    if (Keys.is(key, KeyType.Enter)) {
      return new Answer(null, text.strip());
    }
    if (Keys.is(key, KeyType.Escape)) {
      return new Answer(null, null);
    }
    return new Answer(new Field(title, help, edited(text, key)), null);
  }

  /** A text after a key: a character at its end, or one less. */
  static String edited(String text, KeyStroke key) {
    boolean clear = key.isCtrlDown() && key.getCharacter() != null && key.getCharacter() == 'u';
    if (clear) {
      return "";
    }
    if (Keys.is(key, KeyType.Backspace) && !text.isEmpty()) {
      return text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
    char c = Keys.character(key);
    return c == 0 || text.length() >= MOST ? text : text + c;
  }

  void draw(Canvas canvas, Room room) {
    int width = Math.min(canvas.width(), Math.max(44, canvas.width() / 2));
    List<String> lines = Columns.wrap(help, width - 4);
    int height = Math.min(canvas.height(), lines.size() + 3);
    Canvas box =
        canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 2, width, height);
    box.clear();
    Canvas inner = box.framed(title, room.ascii());
    for (int i = 0; i < lines.size(); i++) {
      inner.write(0, i + 1, lines.get(i), Ink.DIM);
    }
    int x = inner.write(0, 0, "> ", Ink.KEY);
    String shown = text;
    while (Columns.width(shown) > inner.width() - 3) {
      shown = shown.substring(shown.offsetByCodePoints(0, 1));
    }
    inner.caret(inner.write(x, 0, shown, Ink.FIELD), 0);
  }
}
