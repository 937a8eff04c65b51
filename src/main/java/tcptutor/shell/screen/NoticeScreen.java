package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.List;
import tcptutor.shell.text.Columns;

/**
 * Something that has to be said over a screen; any key takes it away.
 *
 * @param below the screen
 * @param news what is said
 */
record NoticeScreen(Screen below, String news) implements Screen {
  private static final int WIDEST = 64;

  @Override
  public Turn press(KeyStroke key, Room room) {
    return Turn.stay(below);
  }

  @Override
  public Turn pick(int row, Room room) {
    return Turn.stay(below);
  }

  @Override
  public List<Errand> farewell(Room room) {
    return below.farewell(room);
  }

  @Override
  public void draw(Canvas canvas, Room room) {
    below.draw(canvas, room);
    int width = Math.min(canvas.width(), WIDEST);
    List<String> lines = Columns.wrap(news, width - 4);
    int height = Math.min(canvas.height(), lines.size() + 2);
    Canvas box =
        canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 2, width, height);
    box.clear();
    Canvas inner = box.framed(room.texts().anyKey(), room.ascii());
    for (int y = 0; y < lines.size(); y++) {
      inner.write(0, y, lines.get(y), Ink.WARN);
    }
  }
}
