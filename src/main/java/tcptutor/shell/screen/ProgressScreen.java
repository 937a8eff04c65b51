package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/**
 * What was read and answered, by lesson and by topic.
 *
 * @param shelf what can be looked up
 * @param top the first row that is seen
 */
record ProgressScreen(Shelf shelf, int top) implements Screen {
  private static final int BAR = 20;

  @Override
  public Turn press(KeyStroke key, Room room) {
    if (Keys.leaves(key)) {
      return Turn.close();
    }
    if (Keys.character(key) == 'L') {
      return Turn.stay(this).with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
    }
    int page = Math.max(1, room.height() - 3);
    int last = Math.max(1, rows(room).size() - page + 1);
    return Turn.stay(new ProgressScreen(shelf, Keys.moved(key, top, last, page)));
  }

  /** A heading has no bar. */
  private record Row(String name, int done, int of) {}

  private List<Row> rows(Room room) {
    ScreenMessages texts = room.texts();
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(texts.readByLesson(), 0, 0));
    for (Shelf.Entry entry : shelf.lessons()) {
      rows.add(new Row(entry.title().in(room.lang()), entry.read(), entry.sections()));
    }
    rows.add(new Row("", 0, 0));
    rows.add(new Row(texts.answeredByLesson(), 0, 0));
    for (Shelf.Entry entry : shelf.lessons()) {
      rows.add(new Row(entry.title().in(room.lang()), entry.well(), entry.questions()));
    }
    rows.add(new Row("", 0, 0));
    rows.add(new Row(texts.answeredByTopic(), 0, 0));
    for (Shelf.Tally tally : shelf.tallies()) {
      rows.add(new Row(tally.name(), tally.done(), tally.of()));
    }
    return rows;
  }

  @Override
  public void draw(Canvas canvas, Room room) {
    Bars.top(canvas, room.texts().list("PROGRESS"), "", room);
    List<Row> rows = rows(room);
    Canvas body = canvas.part(0, 1, canvas.width(), canvas.height() - 2);
    int start = Math.max(0, Math.min(top, rows.size() - body.height()));
    int bar = Math.min(BAR, canvas.width() / 4);
    int name = Math.min(56, canvas.width() - bar - 16);
    for (int y = 0; y < body.height() && start + y < rows.size(); y++) {
      row(body, y, rows.get(start + y), name, bar, room);
    }
    Scroll.bar(body, start, rows.size(), room.ascii());
    new Hints(room)
        .upDown(room.texts().scrollKey())
        .language()
        .back()
        .draw(canvas, canvas.height() - 1);
  }

  private static void row(Canvas body, int y, Row row, int name, int bar, Room room) {
    if (row.of() == 0) {
      body.write(1, y, row.name(), Ink.HEADING);
      return;
    }
    body.write(3, y, Columns.truncate(row.name(), name, room.ascii() ? ".." : "…"), Ink.PLAIN);
    int full = row.done() * bar / row.of();
    int x = 3 + name + 1;
    for (int i = 0; i < bar; i++) {
      String cell = i < full ? room.ascii() ? "#" : "█" : room.ascii() ? "." : "░";
      body.write(x + i, y, cell, i < full ? Ink.GOOD : Ink.BORDER);
    }
    body.write(x + bar + 1, y, row.done() + "/" + row.of(), Ink.NUMBERS);
  }
}
