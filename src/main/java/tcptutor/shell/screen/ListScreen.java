package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Section;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.sim.RunawayException;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/**
 * A list that can be searched.
 *
 * @param kind of what
 * @param shelf what can be looked up
 * @param filter words that rows must have; empty for all rows
 * @param typing whether what is typed goes into the filter
 * @param row the row that is marked, among those that are seen
 */
record ListScreen(Kind kind, Shelf shelf, String filter, boolean typing, int row)
    implements Screen {

  /** From this width on there is room for a name and for what it is. */
  private static final int LEAST_TWO = 60;

  /** What can be listed. */
  enum Kind {
    LESSONS,
    SCENARIOS,
    PACKS,
    GLOSSARY,
    BOOKMARKS
  }

  /**
   * One row.
   *
   * @param id what it opens; empty for a heading
   * @param pack in which pack
   * @param left a name
   * @param text what it is
   * @param right figures
   * @param words in which the filter looks
   */
  private record Row(String id, String pack, String left, String text, String right, String words) {
    boolean isHeading() {
      return id.isEmpty();
    }
  }

  static ListScreen of(Kind kind, Shelf shelf) {
    return new ListScreen(kind, shelf, "", false, 0);
  }

  @Override
  public Turn press(KeyStroke key, Room room) {
    if (typing) {
      return typed(key);
    }
    char c = Keys.character(key);
    if (c == '/') {
      return Turn.stay(new ListScreen(kind, shelf, "", true, 0));
    }
    if (c == 'L') {
      return Turn.stay(this).with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
    }
    if (Keys.is(key, KeyType.Escape) && !filter.isEmpty()) {
      return Turn.stay(new ListScreen(kind, shelf, "", false, 0));
    }
    if (Keys.leaves(key)) {
      return Turn.close();
    }
    List<Row> choices = choices(room);
    if (Keys.is(key, KeyType.Enter)) {
      return choices.isEmpty() ? Turn.stay(this) : open(choices.get(at(choices)), room);
    }
    int moved = Keys.moved(key, at(choices), choices.size(), Math.max(1, room.height() - 5));
    return Turn.stay(new ListScreen(kind, shelf, filter, false, moved));
  }

  private Turn typed(KeyStroke key) {
    if (Keys.is(key, KeyType.Escape)) {
      return Turn.stay(new ListScreen(kind, shelf, "", false, 0));
    }
    boolean done = Keys.is(key, KeyType.Enter) || Keys.is(key, KeyType.ArrowDown);
    return Turn.stay(new ListScreen(kind, shelf, Field.edited(filter, key), !done, 0));
  }

  @Override
  public Turn pick(int chosen, Room room) {
    List<Row> choices = choices(room);
    return chosen < choices.size() ? open(choices.get(chosen), room) : Turn.stay(this);
  }

  private int at(List<Row> choices) {
    return Math.max(0, Math.min(row, choices.size() - 1));
  }

  private Turn open(Row chosen, Room room) {
    return switch (kind) {
      case LESSONS -> Turn.open(ReaderScreen.of(shelf, chosen.pack(), chosen.id()));
      case SCENARIOS -> play(chosen, room);
      case PACKS -> Turn.stay(this).with(new Errand.Run(List.of("pack", "info", chosen.id())));
      case GLOSSARY -> Turn.open(TermScreen.of(shelf, chosen.id()));
      case BOOKMARKS -> {
        Shelf.Place place = shelf.bookmarks().get(Integer.parseInt(chosen.id()));
        yield Turn.open(ReaderScreen.at(shelf, place));
      }
    };
  }

  private Turn play(Row chosen, Room room) {
    try {
      Piece piece = Piece.of(shelf.scenario("", chosen.id()), Overrides.NONE);
      return Turn.open(PlayerScreen.of(piece, shelf.scribe(chosen.id())));
    } catch (RunawayException e) {
      return Turn.open(new TextScreen(chosen.id(), room.texts().obstacle("RUNAWAY"), 0));
    }
  }

  // --- rows ------------------------------------------------------------------------------------

  private List<Row> choices(Room room) {
    List<Row> choices = new ArrayList<>(seen(room));
    choices.removeIf(Row::isHeading);
    return choices;
  }

  /** All rows, or those that have every word of the filter. */
  private List<Row> seen(Room room) {
    if (filter.isBlank()) {
      return rows(room);
    }
    List<Row> seen = new ArrayList<>();
    for (Row one : rows(room)) {
      boolean all = !one.isHeading();
      for (String word : filter.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
        all &= one.words().contains(word);
      }
      if (all) {
        seen.add(one);
      }
    }
    return seen;
  }

  private List<Row> rows(Room room) {
    return switch (kind) {
      case LESSONS -> lessons(room);
      case SCENARIOS -> scenarios(room);
      case PACKS -> packs(room);
      case GLOSSARY -> terms(room);
      case BOOKMARKS -> bookmarks(room);
    };
  }

  private static Row row(
      String id, String pack, String left, String text, String right, String more) {
    String words = (id + " " + left + " " + text + " " + more).toLowerCase(Locale.ROOT);
    return new Row(id, pack, left, text, right, words);
  }

  private List<Row> lessons(Room room) {
    List<Row> rows = new ArrayList<>();
    for (Shelf.Entry entry : shelf.lessons()) {
      String figures =
          room.texts()
              .lessonFigures(entry.read(), entry.sections(), entry.well(), entry.questions());
      rows.add(
          row(
              entry.id(),
              entry.pack(),
              entry.id(),
              entry.title().in(room.lang()),
              figures,
              entry.title().en() + entry.title().zh()));
    }
    return rows;
  }

  private List<Row> scenarios(Room room) {
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (Shelf.Run run : shelf.scenarios()) {
      if (!run.group().equals(group)) {
        group = run.group();
        rows.add(new Row("", "", "", room.texts().group(group), "", ""));
      }
      rows.add(
          row(
              run.id(),
              "",
              run.id(),
              run.title().in(room.lang()),
              "",
              run.title().en() + run.title().zh()));
    }
    return rows;
  }

  private List<Row> packs(Room room) {
    List<Row> rows = new ArrayList<>();
    for (Shelf.Item pack : shelf.packs()) {
      rows.add(row(pack.id(), "", pack.id(), pack.title().in(room.lang()), "", ""));
    }
    return rows;
  }

  private List<Row> terms(Room room) {
    List<Row> rows = new ArrayList<>();
    for (Shelf.Term term : shelf.terms()) {
      String name = term.name().in(room.lang());
      String other = term.name().in(room.lang() == Lang.EN ? Lang.ZH : Lang.EN);
      String also = name.equals(other) ? "" : other;
      rows.add(
          row(
              term.id(),
              "",
              name,
              term.definition().in(room.lang()),
              also,
              String.join(" ", term.spellings())));
    }
    return rows;
  }

  private List<Row> bookmarks(Room room) {
    List<Row> rows = new ArrayList<>();
    List<Shelf.Place> places = shelf.bookmarks();
    for (int i = 0; i < places.size(); i++) {
      Shelf.Place place = places.get(i);
      Lesson lesson = shelf.lesson(place.pack(), place.lesson());
      String heading = place.section();
      for (Section section : lesson.sections()) {
        heading =
            section.id().equals(place.section()) ? section.heading().in(room.lang()) : heading;
      }
      String title = lesson.title().in(room.lang());
      rows.add(row(Integer.toString(i), place.pack(), heading, title, "", ""));
    }
    return rows;
  }

  // --- drawing ---------------------------------------------------------------------------------

  @Override
  public void draw(Canvas canvas, Room room) {
    ScreenMessages texts = room.texts();
    List<Row> rows = seen(room);
    List<Row> choices = new ArrayList<>(rows);
    choices.removeIf(Row::isHeading);
    Bars.top(canvas, texts.list(kind.name()), Integer.toString(choices.size()), room);
    int top = 1;
    if (typing || !filter.isEmpty()) {
      int x = canvas.write(1, 1, "/ ", Ink.KEY);
      int end = canvas.write(x, 1, filter, Ink.FIELD);
      if (typing) {
        canvas.caret(end, 1);
      }
      top = 2;
    }
    Canvas body = canvas.part(0, top, canvas.width(), canvas.height() - top - 1);
    if (rows.isEmpty()) {
      body.write(
          2, 1, filter.isEmpty() ? texts.emptyList(kind.name()) : texts.nothingFound(), Ink.DIM);
    } else {
      rows(body, rows, choices.get(at(choices)), room);
    }
    hints(room, choices.isEmpty()).draw(canvas, canvas.height() - 1);
  }

  private void rows(Canvas body, List<Row> rows, Row chosen, Room room) {
    int name = 0;
    for (Row one : rows) {
      name = Math.max(name, Columns.width(one.left()));
    }
    name = Math.min(name, body.width() / 2 - 4);
    int top = Scroll.top(rows.indexOf(chosen), rows.size(), body.height());
    int choice = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row one = rows.get(i);
      int y = i - top;
      if (y >= 0 && y < body.height()) {
        one(body, y, one, name, one == chosen, room);
        if (!one.isHeading()) {
          body.clickRow(y, choice);
        }
      }
      choice += one.isHeading() ? 0 : 1;
    }
    Scroll.bar(body, top, rows.size(), room.ascii());
  }

  private void one(Canvas body, int y, Row row, int name, boolean here, Room room) {
    String more = room.ascii() ? ".." : "…";
    if (row.isHeading()) {
      body.write(1, y, Columns.truncate(row.text(), body.width() - 3, more), Ink.HEADING);
      return;
    }
    body.write(1, y, here ? ">" : " ", Ink.KEY);
    body.mark(0, y, body.width() - 1, here);
    if (room.small() && body.width() < LEAST_TWO) {
      // One of the two, whole: ids are what scenarios are known by, lessons have titles.
      String only = kind == Kind.LESSONS ? row.text() : row.left();
      body.write(3, y, Columns.truncate(only, body.width() - 5, more), Ink.CODE);
      return;
    }
    int right = body.width() - 2 - Columns.width(row.right());
    body.write(3, y, Columns.truncate(row.left(), name, more), Ink.CODE);
    int x = 3 + name + 2;
    body.write(x, y, Columns.truncate(row.text(), right - x - 1, more), Ink.PLAIN);
    body.write(right, y, row.right(), Ink.DIM);
  }

  private Hints hints(Room room, boolean nothing) {
    ScreenMessages texts = room.texts();
    Hints hints = new Hints(room);
    if (!nothing) {
      hints.upDown(texts.moveKey()).enter(texts.openKey());
    }
    if (!nothing || !filter.isEmpty()) {
      hints.key('/', texts.searchKey());
    }
    return hints.language().back();
  }
}
