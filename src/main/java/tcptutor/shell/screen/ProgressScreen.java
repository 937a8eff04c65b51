package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.ArrayList;
import java.util.List;
import tcptutor.core.diagram.StateDiagram;
import tcptutor.core.ladder.Line;
import tcptutor.core.lesson.Lang;
import tcptutor.core.stats.PointStrength;
import tcptutor.core.stats.Statistics;
import tcptutor.shell.stats.CoverageText;
import tcptutor.shell.stats.Look;
import tcptutor.shell.stats.PointsText;
import tcptutor.shell.stats.StatsText;
import tcptutor.shell.stats.StatsText.Section;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.StatsMessages;
import tcptutor.shell.text.Style;

/**
 * What is remembered, what falls due and where it is weak, page by page.
 *
 * @param shelf what can be looked up
 * @param statistics as they were when the screen was opened
 * @param page the page that is seen
 * @param top its first row that is seen
 * @param chosen the point that is marked, on the page of points
 */
record ProgressScreen(Shelf shelf, Statistics statistics, Page page, int top, int chosen)
    implements Screen {

  /** What can be turned to. Where it is one section, the name is that of the section. */
  enum Page {
    TOTALS,
    RETENTION,
    CALENDAR,
    TOPICS,
    POINTS,
    DIAGRAM,
    LESSONS
  }

  /** A row: words with their colours, or a line of the figure with the column it begins at. */
  private record Row(String styled, Line line, int left) {
    static Row of(String styled) {
      return new Row(styled, null, 0);
    }
  }

  static ProgressScreen of(Shelf shelf) {
    return new ProgressScreen(shelf, shelf.logbook().statistics(), Page.TOTALS, 0, 0);
  }

  static Look look(Room room) {
    return new Look(room.lang(), new Style(true), room.ascii(), false, room.width() - 2);
  }

  private static StatsMessages texts(Room room) {
    return StatsMessages.in(room.lang());
  }

  // --- keys ------------------------------------------------------------------------------------

  @Override
  public Turn press(KeyStroke key, Room room) {
    if (Keys.leaves(key)) {
      return Turn.close();
    }
    char c = Keys.character(key);
    if (c == 'L') {
      return Turn.stay(this).with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
    }
    if (c == '?') {
      return Turn.open(new TextScreen(room.texts().helpKey(), texts(room).help(), 0));
    }
    if (c >= '1' && c < '1' + Page.values().length) {
      return turned(c - '1');
    }
    return switch (key.getKeyType()) {
      case ArrowRight, Tab -> turned(page.ordinal() + 1);
      case ArrowLeft, ReverseTab -> turned(page.ordinal() - 1);
      case Enter -> page == Page.POINTS ? open(chosen) : Turn.stay(this);
      default -> Turn.stay(moved(key, room));
    };
  }

  private Turn turned(int number) {
    Page[] pages = Page.values();
    Page next = pages[Math.floorMod(number, pages.length)];
    return Turn.stay(new ProgressScreen(shelf, statistics, next, 0, 0));
  }

  @Override
  public Turn pick(int row, Room room) {
    return open(row);
  }

  private Turn open(int number) {
    List<PointStrength> points = statistics.weakest();
    if (number >= points.size()) {
      return Turn.stay(this);
    }
    PointStrength point = points.get(number);
    var history = shelf.logbook().history(point.pack(), point.question());
    return Turn.open(new HistoryScreen(history, shelf.logbook(), 0));
  }

  private Screen moved(KeyStroke key, Room room) {
    int seen = Math.max(1, room.height() - 2);
    if (page == Page.POINTS) {
      int next = Keys.moved(key, chosen, statistics.weakest().size(), Math.max(1, seen / 3));
      return new ProgressScreen(shelf, statistics, page, 0, next);
    }
    int rows = page == Page.LESSONS ? new LessonBars(shelf, room).size() : rows(room).size();
    int last = Math.max(1, rows - seen + 1);
    return new ProgressScreen(shelf, statistics, page, Keys.moved(key, top, last, seen), 0);
  }

  // --- drawing ---------------------------------------------------------------------------------

  @Override
  public void draw(Canvas canvas, Room room) {
    StatsMessages texts = texts(room);
    String title = room.texts().list("PROGRESS") + texts.colon() + texts.heading(page.name());
    Bars.top(canvas, title, page.ordinal() + 1 + "/" + Page.values().length, room);
    Canvas body = canvas.part(0, 1, canvas.width(), canvas.height() - 2);
    switch (page) {
      case LESSONS -> lessons(body, room);
      case POINTS -> points(body, room);
      default -> scrolled(body, rows(room), room);
    }
    hints(room).draw(canvas, canvas.height() - 1);
  }

  private Hints hints(Room room) {
    Hints hints = new Hints(room).right(texts(room).otherPage());
    if (page == Page.POINTS) {
      hints.upDown(room.texts().moveKey()).enter(texts(room).answersKey());
    } else {
      hints.upDown(room.texts().scrollKey());
    }
    return hints.language().key('?', room.texts().helpKey()).back();
  }

  private void lessons(Canvas body, Room room) {
    LessonBars bars = new LessonBars(shelf, room);
    int start = Math.max(0, Math.min(top, bars.size() - body.height()));
    bars.draw(body, start);
    Scroll.bar(body, start, bars.size(), room.ascii());
  }

  private void scrolled(Canvas body, List<Row> rows, Room room) {
    int start = Math.max(0, Math.min(top, rows.size() - body.height()));
    for (int y = 0; y < body.height() && start + y < rows.size(); y++) {
      Row row = rows.get(start + y);
      if (row.line() != null) {
        body.write(row.left(), y, row.line());
      } else {
        body.writeStyled(0, y, row.styled());
      }
    }
    Scroll.bar(body, start, rows.size(), room.ascii());
  }

  private List<Row> rows(Room room) {
    List<Row> rows = new ArrayList<>();
    if (statistics.isEmpty() && page != Page.DIAGRAM) {
      rows.add(Row.of(""));
      for (String line : Columns.wrap(texts(room).emptyOnScreen(), room.width() - 4)) {
        rows.add(Row.of("  " + line));
      }
      return rows;
    }
    switch (page) {
      case TOTALS -> {
        section(Section.TOTALS, rows, room);
        rows.add(Row.of(""));
        rows.add(Row.of(" " + new Style(true).bold(texts(room).heading("FORECAST"))));
        section(Section.FORECAST, rows, room);
      }
      case DIAGRAM -> diagram(rows, room);
      default -> section(Section.valueOf(page.name()), rows, room);
    }
    return rows;
  }

  private void section(Section section, List<Row> rows, Room room) {
    StatsText text = new StatsText(statistics, shelf.logbook(), look(room));
    text.of(section).forEach(line -> rows.add(Row.of(line)));
  }

  /** The figure above the table, where it has room. */
  private void diagram(List<Row> rows, Room room) {
    if (room.width() >= StateDiagram.WIDTH + 1 && room.height() > StateDiagram.HEIGHT) {
      CoverageText text = new CoverageText(statistics.coverage(), look(room));
      rows.add(Row.of("  " + text.legend()));
      List<Line> figure =
          StateDiagram.known(
              CoverageText.degrees(statistics.coverage()),
              room.lang(),
              room.ascii(),
              Columns::width);
      int left = Math.max(0, (room.width() - 1 - StateDiagram.WIDTH) / 2);
      figure.forEach(line -> rows.add(new Row("", line, left)));
      rows.add(Row.of(""));
    }
    section(Section.DIAGRAM, rows, room);
  }

  // --- the points ------------------------------------------------------------------------------

  private void points(Canvas body, Room room) {
    if (statistics.weakest().isEmpty()) {
      scrolled(body, rows(room), room);
      return;
    }
    PointsText text = new PointsText(statistics.weakest(), shelf.logbook(), look(room));
    List<String> lines = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    int marked = 0;
    for (int i = 0; i < statistics.weakest().size(); i++) {
      marked = i == chosen ? lines.size() : marked;
      for (String line : text.lines(statistics.weakest().get(i))) {
        lines.add(line);
        owners.add(i);
      }
    }
    int start = Scroll.top(marked, lines.size(), body.height());
    for (int y = 0; y < body.height() && start + y < lines.size(); y++) {
      int owner = owners.get(start + y);
      body.writeStyled(0, y, lines.get(start + y));
      if (start + y == marked) {
        body.write(0, y, ">", Ink.KEY);
      }
      body.mark(0, y, body.width() - 1, owner == chosen);
      body.clickRow(y, owner);
    }
    Scroll.bar(body, start, lines.size(), room.ascii());
  }
}
