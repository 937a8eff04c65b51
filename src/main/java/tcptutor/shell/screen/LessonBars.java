package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.List;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/** What was read and answered well, by lesson and by topic. */
final class LessonBars {
  private static final int BAR = 20;
  private static final int LONGEST_NAME = 56;

  private final List<Row> rows;
  private final Room room;

  /** A heading has no bar. */
  private record Row(String name, int done, int of) {}

  LessonBars(Shelf shelf, Room room) {
    this.room = room;
    this.rows = rows(shelf, room);
  }

  private static List<Row> rows(Shelf shelf, Room room) {
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

  int size() {
    return rows.size();
  }

  /** Draws from a row on. */
  void draw(Canvas body, int start) {
    int bar = Math.min(BAR, body.width() / 4);
    int name = Math.min(LONGEST_NAME, body.width() - bar - 16);
    for (int y = 0; y < body.height() && start + y < rows.size(); y++) {
      row(body, y, rows.get(start + y), name, bar);
    }
  }

  private void row(Canvas body, int y, Row row, int name, int bar) {
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
