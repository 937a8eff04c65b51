package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import tcptutor.shell.text.Columns;

/**
 * A list to choose from, over a screen.
 *
 * @param title what is chosen
 * @param items what there is
 * @param row the item that is marked
 */
record Menu(String title, List<Item> items, int row) {
  private static final int NONE = -1;

  /** Copies the items. */
  Menu {
    items = List.copyOf(items);
  }

  /**
   * Something to choose.
   *
   * @param key the key that chooses it at once; 0 for none
   * @param text what it is
   */
  record Item(char key, String text) {}

  /**
   * What a key did.
   *
   * @param menu the menu as it is now; null when it is closed
   * @param chosen the item that was chosen, from 0; -1 for none
   */
  record Answer(Menu menu, int chosen) {}

  Answer press(KeyStroke key, Room room) {
    if (Keys.is(key, KeyType.Enter)) {
      return new Answer(null, items.isEmpty() ? NONE : row);
    }
    char c = Keys.character(key);
    for (int i = 0; c != 0 && i < items.size(); i++) {
      if (items.get(i).key() == c) {
        return new Answer(null, i);
      }
    }
    if (Keys.leaves(key)) {
      return new Answer(null, NONE);
    }
    int moved = Keys.moved(key, row, items.size(), Math.max(1, room.height() - 6));
    return new Answer(new Menu(title, items, moved), NONE);
  }

  void draw(Canvas canvas, Room room) {
    int widest = Columns.width(title) + 4;
    for (Item item : items) {
      widest = Math.max(widest, Columns.width(item.text()) + 5);
    }
    int width = Math.min(canvas.width(), widest + 4);
    int height = Math.min(canvas.height(), items.size() + 2);
    int x = (canvas.width() - width) / 2;
    int y = Math.max(0, (canvas.height() - height) / 2);
    Canvas box = canvas.part(x, y, width, height);
    box.clear();
    list(box.framed(title, room.ascii()), room);
  }

  private void list(Canvas inner, Room room) {
    int top = Math.max(0, Math.min(row - inner.height() / 2, items.size() - inner.height()));
    for (int y = 0; y < inner.height() && top + y < items.size(); y++) {
      Item item = items.get(top + y);
      boolean here = top + y == row;
      inner.write(0, y, here ? ">" : " ", Ink.KEY);
      inner.write(2, y, item.key() == 0 ? "" : String.valueOf(item.key()), Ink.KEY);
      String more = room.ascii() ? ".." : "…";
      inner.write(4, y, Columns.truncate(item.text(), inner.width() - 4, more), Ink.PLAIN);
      inner.mark(0, y, inner.width(), here);
      inner.clickRow(y, top + y);
    }
  }
}
