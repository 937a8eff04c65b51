package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import tcptutor.shell.text.Columns;

/**
 * A text to be read and left.
 *
 * @param title what it is
 * @param text paragraphs, split by line feeds
 * @param top the first line that is seen
 */
record TextScreen(String title, String text, int top) implements Screen {
  private static final int WIDEST = 88;

  @Override
  public Turn press(KeyStroke key, Room room) {
    if (Keys.leaves(key) || Keys.is(key, KeyType.Enter)) {
      return Turn.close();
    }
    int lines = lines(room).size();
    int page = Math.max(1, room.height() - 4);
    int last = Math.max(1, lines - page + 1);
    return Turn.stay(new TextScreen(title, text, Keys.moved(key, top, last, page)));
  }

  private List<String> lines(Room room) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      lines.addAll(Columns.wrap(paragraph, Math.min(WIDEST, room.width() - 4)));
    }
    return lines;
  }

  @Override
  public void draw(Canvas canvas, Room room) {
    Bars.top(canvas, title, "", room);
    List<String> lines = lines(room);
    Canvas body = canvas.part(2, 2, canvas.width() - 3, canvas.height() - 4);
    for (int y = 0; y < body.height() && top + y < lines.size(); y++) {
      body.write(0, y, lines.get(top + y), Ink.PLAIN);
    }
    Scroll.bar(body, top, lines.size(), room.ascii());
    Hints hints = new Hints(room);
    if (lines.size() > body.height()) {
      hints.upDown(room.texts().scrollKey());
    }
    hints.back().draw(canvas, canvas.height() - 1);
  }
}
