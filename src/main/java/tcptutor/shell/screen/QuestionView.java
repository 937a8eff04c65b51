package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.exercise.Driving;
import tcptutor.core.exercise.Exercise;
import tcptutor.core.exercise.Exhibit;
import tcptutor.core.exercise.Form;
import tcptutor.core.ladder.Hidden;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Narration;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Text;
import tcptutor.core.study.Show;
import tcptutor.core.study.Stage;
import tcptutor.core.study.StudyState;
import tcptutor.shell.prompt.Page;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Markdown;
import tcptutor.shell.text.ScreenMessages;
import tcptutor.shell.text.Style;

/** Draws a question with its answer in the making, or what is told about the answer. */
final class QuestionView implements Form.Cases<Integer> {
  private static final int WIDEST = 110;

  /** The columns of a blank with those before it. */
  private static final int LEAST_BLANK = 16;

  /** So much of a run is seen at least. */
  private static final int LEAST_PICTURE = 3;

  private final QuestionScreen screen;
  private final Room room;
  private Canvas body;
  private Exhibit exhibit;
  private Window window;
  private int y;
  private int cursorTop;
  private int cursorEnd;

  QuestionView(QuestionScreen screen, Room room) {
    this.screen = screen;
    this.room = room;
  }

  void draw(Canvas canvas) {
    StudyState state = screen.state();
    int count = screen.practice().count();
    String right = state.stage() == Stage.FINISHED ? "" : (state.at() + 1) + "/" + count;
    Bars.top(canvas, room.texts().list("EXERCISES"), right, room);
    body = canvas.part(1, 1, canvas.width() - 2, canvas.height() - 2);
    if (count == 0) {
      body.write(1, 1, room.texts().noExercises(), Ink.DIM);
    } else if (screen.exercise() != null) {
      ask(screen.exercise());
    } else {
      verdict();
    }
    hints().draw(canvas, canvas.height() - 1);
  }

  /**
   * Which lines of a run or of a verdict are seen.
   *
   * @param first the first of them
   * @param height how many are seen
   * @param rows how many there are
   */
  record Window(int first, int height, int rows) {
    /** From a wished line on; the wish is held within what there is. */
    static Window at(int wish, int height, int rows) {
      return new Window(Math.max(0, Math.min(wish, rows - height)), height, rows);
    }

    boolean scrolls() {
      return rows > height;
    }
  }

  /** What is seen of the run, or of what is told once it is answered. */
  Window window() {
    window = window == null ? measured() : window;
    return window;
  }

  private Window measured() {
    if (body == null) {
      body =
          Canvas.blank(room.width(), room.height()).part(1, 1, room.width() - 2, room.height() - 2);
    }
    Exercise exercise = screen.exercise();
    if (exercise == null) {
      return Window.at(screen.top(), body.height(), set(screen.shows()).size());
    }
    exhibit = exercise.exhibit();
    List<Line> picture = picture();
    int gap = picture.isEmpty() ? 0 : 1;
    int left = body.height() - asked(exercise).size() - 1 - gap - formHeight(exercise.form());
    int height = Math.min(picture.size(), Math.max(LEAST_PICTURE, left));
    int wish = screen.top() == QuestionScreen.AUTO ? asksAbout(picture, height) : screen.top();
    return Window.at(wish, height, picture.size());
  }

  /** The lines around the blank under the cursor; the last ones when it is none of the run's. */
  private int asksAbout(List<Line> picture, int height) {
    String blank = "(" + (screen.row() + 1) + ")";
    for (int i = 0; i < picture.size(); i++) {
      String line = picture.get(i).plain();
      if (line.contains(blank) || line.contains("=?") || line.contains(" ?")) {
        return i < height - 1 ? 0 : i - height / 2;
      }
    }
    return screen.exercise().form() instanceof Form.Blanks ? picture.size() : 0;
  }

  private List<String> asked(Exercise exercise) {
    String prompt =
        new Markdown(new Style(false), body.width() - 2).line(exercise.prompt().in(room.lang()));
    return Columns.wrap(prompt, body.width() - 3);
  }

  private void verdict() {
    List<String> lines = set(screen.shows());
    Window seen = window();
    for (int y = 0; y < seen.height() && seen.first() + y < lines.size(); y++) {
      body.writeStyled(1, y, lines.get(seen.first() + y));
    }
    Scroll.bar(body, seen.first(), lines.size(), room.ascii());
  }

  private List<String> set(List<Show> some) {
    Page page =
        screen
            .shelf()
            .page(
                screen.practice().pack(),
                new Style(true),
                room.lang(),
                Math.min(WIDEST, body.width() - 2));
    List<String> lines = new ArrayList<>();
    for (Show show : some) {
      if (screen.exercise() == null) {
        asked(show, lines);
      }
      show.to(page);
      for (List<String> block : page.take()) {
        block.forEach(line -> lines.addAll(Columns.wrap(line, body.width() - 2)));
        lines.add("");
      }
    }
    return lines;
  }

  /** A verdict and a solution are read beside the question that they are about. */
  private void asked(Show show, List<String> lines) {
    Exercise exercise =
        show instanceof Show.Mark mark
            ? mark.exercise()
            : show instanceof Show.Solve solve && solve.key() ? solve.exercise() : null;
    if (exercise == null || !lines.isEmpty()) {
      return;
    }
    String prompt =
        new Markdown(new Style(false), body.width() - 2).line(exercise.prompt().in(room.lang()));
    Style style = new Style(true);
    for (String line : Columns.wrap(room.texts().asked() + prompt, body.width() - 3)) {
      lines.add(style.dim(line));
    }
    lines.add("");
  }

  private Hints hints() {
    ScreenMessages texts = room.texts();
    Hints hints = new Hints(room);
    Exercise exercise = screen.exercise();
    if (exercise == null) {
      boolean over = screen.state().stage() == Stage.FINISHED || screen.practice().count() == 0;
      return over
          ? hints.language().back()
          : hints
              .enter(texts.onKey())
              .key('a', texts.againKey())
              .scroll(window().scrolls())
              .language()
              .back();
    }
    Form form = exercise.form();
    Window seen = window();
    if (form instanceof Form.Blanks blanks) {
      boolean last = screen.row() == blanks.blanks().size() - 1;
      if (blanks.blanks().size() > 1) {
        hints.key(KeyType.Tab, "Tab", texts.nextBlankKey());
      }
      return hints
          .enter(last ? texts.handInKey() : texts.nextBlankKey())
          .key(KeyType.F1, "F1", texts.hintKey())
          .scroll(seen.scrolls())
          .key(KeyType.F2, "F2", texts.skipKey())
          .escape();
    }
    if (form instanceof Form.Order) {
      hints
          .upDown(texts.moveKey())
          .key(' ', screen.held() ? texts.putDownKey() : texts.takeKey())
          .enter(texts.handInKey());
    } else if (form instanceof Driving) {
      hints.enter(texts.playerKey());
    } else {
      boolean several = ((Form.Pick) form).multiple();
      hints.upDown(texts.moveKey());
      if (several) {
        hints.key(' ', texts.tickKey());
      }
      hints.enter(texts.handInKey());
    }
    return hints
        .key('s', texts.skipKey())
        .scroll(seen.scrolls())
        .language()
        .key('?', texts.hintKey())
        .back();
  }

  /**
   * The question, its run and the answer in the making. Where not all of it fits the run gives way
   * first and can be scrolled; then the page moves up, so far that the cursor is seen.
   */
  private void ask(Exercise exercise) {
    Window seen = window();
    List<String> asked = asked(exercise);
    int form = formHeight(exercise.form());
    int gap = seen.rows() == 0 ? 0 : 1;
    y = -hiddenRows(asked.size() + 1 + seen.height() + gap, form);
    for (String line : asked) {
      body.write(1, y++, line, Ink.STRONG);
    }
    y++;
    picture(seen);
    y += gap;
    exercise.form().match(this);
    news();
  }

  private void picture(Window seen) {
    List<Line> picture = picture();
    int top = y;
    for (int i = 0; i < seen.height(); i++) {
      body.write(1, y++, picture.get(seen.first() + i));
    }
    if (top >= 0) {
      Canvas part = body.part(0, top, body.width(), seen.height());
      Scroll.bar(part, seen.first(), seen.rows(), room.ascii());
    }
  }

  /** How many rows the answer and what is told about it take; notes where the cursor is. */
  private int formHeight(Form form) {
    Canvas seen = body;
    body = seen.part(0, 0, seen.width(), 0);
    y = 0;
    form.match(this);
    news();
    body = seen;
    return y;
  }

  /** How many rows of a page that is too long are above the screen. */
  private int hiddenRows(int above, int form) {
    int most = Math.max(0, above + form - body.height());
    boolean told = !screen.shows().stream().allMatch(QuestionScreen::isQuestion);
    boolean untouched = screen.row() == 0 && screen.typed().stream().allMatch(String::isEmpty);
    if (told || untouched) {
      return told ? Math.min(most, above + cursorTop) : 0;
    }
    return Math.min(most, Math.max(0, above + cursorEnd - body.height() + 1));
  }

  private void news() {
    for (Show show : screen.shows()) {
      if (!QuestionScreen.isQuestion(show)) {
        String here = onScreen(show);
        if (here.isEmpty()) {
          set(List.of(show)).forEach(line -> body.writeStyled(1, y++, line));
        } else {
          Columns.wrap(here, body.width() - 2).forEach(line -> body.write(1, y++, line, Ink.WARN));
        }
      }
    }
  }

  /** How to answer, where it is done otherwise than in a conversation; empty where it is not. */
  private String onScreen(Show show) {
    Form form = screen.exercise().form();
    boolean how =
        show instanceof Show.Unread || show instanceof Show.Clue clue && clue.text() != null;
    if (how && form instanceof Form.Blanks blanks && blanks.blanks().size() > 1) {
      return room.texts().blanksHint();
    } else if (how && form instanceof Form.Order) {
      return room.texts().orderHint();
    }
    return how && form instanceof Driving ? room.texts().driveHint() : "";
  }

  /** The run with what was typed in place of its blanks. */
  private List<Line> picture() {
    return exhibit.match(
        new Exhibit.Cases<List<Line>>() {
          @Override
          public List<Line> none() {
            return List.of();
          }

          @Override
          public List<Line> picture(Exhibit.Picture picture) {
            return drawn(picture);
          }

          @Override
          public List<Line> lines(Exhibit.Lines lines) {
            List<Line> all = new ArrayList<>();
            for (Text text : lines.lines()) {
              all.add(
                  new Line(
                      List.of(
                          new tcptutor.core.ladder.Span(
                              tcptutor.core.ladder.Kind.PLAIN, text.in(room.lang())))));
            }
            return Folded.of(all, body.width() - 2);
          }
        });
  }

  private List<Line> drawn(Exhibit.Picture picture) {
    int width = Math.min(WIDEST, body.width() - 2);
    View view =
        View.of(room.lang(), width, Columns::width)
            .withAscii(room.ascii())
            .with(picture.absolute() ? Numbers.ABSOLUTE : Numbers.RELATIVE)
            .withCalls(true)
            .with(picture.notes())
            .with(filled(picture.hidden()));
    if (width < View.NARROWEST) {
      List<Line> told =
          new Narration(picture.trace(), view).lines(0, picture.trace().entries().size());
      return Folded.of(told, width);
    }
    return Ladder.of(picture.trace(), view);
  }

  private Hidden filled(Hidden hidden) {
    Map<Hidden.Spot, String> fields = new HashMap<>();
    hidden.fields().forEach((spot, name) -> fields.put(spot, filled(name)));
    Map<tcptutor.core.sim.Entry.StateChanged, String> states = new HashMap<>();
    hidden.states().forEach((change, name) -> states.put(change, filled(name)));
    return new Hidden(fields, states, hidden.allStates(), hidden.reasons());
  }

  /** What was typed for a blank such as {@code (2)}; its name while nothing was. */
  private String filled(String name) {
    int number =
        name.matches("\\(\\d+\\)") ? Integer.parseInt(name.substring(1, name.length() - 1)) : 1;
    boolean known = number <= screen.typed().size() && !screen.typed().get(number - 1).isEmpty();
    return known ? screen.typed().get(number - 1) : name;
  }

  @Override
  public Integer blanks(Form.Blanks form) {
    for (int i = 0; i < form.blanks().size(); i++) {
      boolean here = i == screen.row();
      cursorTop = here ? y : cursorTop;
      body.write(1, y, here ? ">" : " ", Ink.KEY);
      int x = label(form.blanks().get(i).label());
      int end = body.write(x, y, screen.typed().get(i), Ink.FIELD);
      body.fill(end, y, Math.max(0, LEAST_BLANK - 2 - (end - x)), "_", Ink.BORDER);
      if (here) {
        body.caret(end, y);
        cursorEnd = y;
      }
      body.clickRow(y, i);
      y++;
    }
    return y;
  }

  /** What a blank is for; returns the column behind it, on its last row. */
  private int label(Text label) {
    String words = new Markdown(new Style(false), 200).line(label.in(room.lang())).strip();
    List<String> lines = Columns.wrap(words, body.width() - 3 - LEAST_BLANK);
    for (String line : lines.subList(0, lines.size() - 1)) {
      body.write(3, y++, line, Ink.PLAIN);
    }
    String last = lines.get(lines.size() - 1);
    return body.write(3, y, last.isEmpty() ? "" : last + "  ", Ink.PLAIN);
  }

  @Override
  public Integer pick(Form.Pick form) {
    for (int i = 0; i < form.options().size(); i++) {
      String box = form.multiple() ? screen.picked().contains(i) ? "[x] " : "[ ] " : "";
      option(i, form.names().charAt(i) + "  " + box, form.options().get(i).text());
    }
    return y;
  }

  private void option(int i, String mark, Text text) {
    String words = new Markdown(new Style(false), 2_000).line(text.in(room.lang()));
    int indent = 3 + mark.length();
    boolean first = true;
    cursorTop = i == screen.row() ? y : cursorTop;
    for (String line : Columns.wrap(words, body.width() - indent - 1)) {
      body.write(1, y, first && i == screen.row() ? ">" : " ", Ink.KEY);
      body.write(3, y, first ? mark : "", Ink.KEY);
      body.write(indent, y, line, Ink.PLAIN);
      body.mark(0, y, body.width(), i == screen.row());
      body.clickRow(y, i);
      first = false;
      y++;
    }
    cursorEnd = i == screen.row() ? y - 1 : cursorEnd;
  }

  @Override
  public Integer order(Form.Order form) {
    for (int i = 0; i < screen.picked().size(); i++) {
      String mark = i == screen.row() && screen.held() ? room.ascii() ? "= " : "↕ " : "  ";
      option(i, (i + 1) + " " + mark, form.items().get(screen.picked().get(i)));
    }
    return y;
  }

  @Override
  public Integer drive(Driving form) {
    for (Text goal : form.goalWords()) {
      body.write(1, y, "[ ] ", Ink.WARN);
      for (String line : Columns.wrap(goal.in(room.lang()), body.width() - 6)) {
        body.write(5, y++, line, Ink.PLAIN);
      }
    }
    for (String line : Columns.wrap(room.texts().driveHint(), body.width() - 2)) {
      body.write(1, y++, line, Ink.DIM);
    }
    return y;
  }
}
