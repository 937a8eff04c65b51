package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
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
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.core.study.Intent;
import tcptutor.core.study.Show;
import tcptutor.core.study.Stage;
import tcptutor.core.study.StudyState;
import tcptutor.shell.prompt.Page;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Markdown;
import tcptutor.shell.text.ScreenMessages;
import tcptutor.shell.text.Style;

/**
 * Questions that are answered on the screen: options are ticked, lines are moved, blanks are filled
 * in where they stand, goals are reached in the player. The course is that of {@code Study}.
 *
 * @param shelf what can be looked up
 * @param pack where the questions come from
 * @param practice the course
 * @param state where in it the learner is
 * @param shows what it shows now
 * @param row the option, line or blank under the cursor
 * @param picked the options that are ticked, or the lines in their order
 * @param held whether the line under the cursor moves with it
 * @param typed what was filled in, one text for each blank
 * @param top the first line that is seen
 */
record QuestionScreen(
    Shelf shelf,
    String pack,
    Shelf.Practice practice,
    StudyState state,
    List<Show> shows,
    int row,
    List<Integer> picked,
    boolean held,
    List<String> typed,
    int top)
    implements Screen {
  private static final int WIDEST = 110;

  /** Copies the lists. */
  QuestionScreen {
    shows = List.copyOf(shows);
    picked = List.copyOf(picked);
    typed = List.copyOf(typed);
  }

  static QuestionScreen of(Shelf shelf, String pack, String lesson) {
    Shelf.Practice practice = shelf.practice(pack, lesson);
    tcptutor.core.study.Turn first = practice.study().begin();
    return fresh(shelf, pack, practice, first);
  }

  private static QuestionScreen fresh(
      Shelf shelf, String pack, Shelf.Practice practice, tcptutor.core.study.Turn turn) {
    QuestionScreen bare =
        new QuestionScreen(
            shelf, pack, practice, turn.state(), turn.shows(), 0, List.of(), false, List.of(), 0);
    Exercise exercise = bare.exercise();
    return exercise == null ? bare : bare.prepared(exercise.form());
  }

  /** Lines in the order shown, blanks empty. */
  private QuestionScreen prepared(Form form) {
    List<Integer> order = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    if (form instanceof Form.Order lines) {
      for (int i = 0; i < lines.items().size(); i++) {
        order.add(i);
      }
    } else if (form instanceof Form.Blanks blanks) {
      blanks.blanks().forEach(blank -> texts.add(""));
    }
    return new QuestionScreen(shelf, pack, practice, state, shows, 0, order, false, texts, 0);
  }

  private QuestionScreen with(int otherRow, List<Integer> otherPicked, boolean holds) {
    return new QuestionScreen(
        shelf, pack, practice, state, shows, otherRow, otherPicked, holds, typed, top);
  }

  private QuestionScreen with(List<String> texts, int otherRow) {
    return new QuestionScreen(
        shelf, pack, practice, state, shows, otherRow, picked, held, texts, top);
  }

  private QuestionScreen scrolled(int line) {
    return new QuestionScreen(
        shelf, pack, practice, state, shows, row, picked, held, typed, Math.max(0, line));
  }

  /** The exercise that waits for its answer; null when none does. */
  private Exercise exercise() {
    if (state.stage() != Stage.ASKING) {
      return null;
    }
    for (Show show : shows) {
      if (show instanceof Show.Pose pose) {
        return pose.exercise();
      }
    }
    return null;
  }

  // --- keys ------------------------------------------------------------------------------------

  @Override
  public Turn press(KeyStroke key, Room room) {
    Exercise exercise = exercise();
    boolean types = exercise != null && exercise.form() instanceof Form.Blanks;
    boolean leaves = Keys.is(key, KeyType.Escape) || !types && Keys.leaves(key);
    if (leaves || state.stage() == Stage.FINISHED && Keys.is(key, KeyType.Enter)) {
      return Turn.close();
    }
    if (Keys.character(key) == 'L' && !types) {
      return Turn.stay(this).with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
    }
    if (Keys.is(key, KeyType.PageDown) || Keys.is(key, KeyType.PageUp)) {
      int page = Math.max(1, room.height() - 6);
      return Turn.stay(scrolled(top + (Keys.is(key, KeyType.PageDown) ? page : -page)));
    }
    if (exercise == null) {
      return told(key, room);
    }
    if (Keys.is(key, KeyType.F1) || Keys.character(key) == '?' && !types) {
      return follow(Intent.of(Intent.Kind.HINT));
    }
    if (Keys.is(key, KeyType.F2) || Keys.character(key) == 's' && !types) {
      return follow(Intent.of(Intent.Kind.SKIP));
    }
    return exercise.form().match(new Answering(key, exercise));
  }

  /** After a verdict: on, or back to the question, or up and down in what is told. */
  private Turn told(KeyStroke key, Room room) {
    char c = Keys.character(key);
    if (Keys.is(key, KeyType.Enter) || c == ' ' || c == 'n') {
      return follow(Intent.of(Intent.Kind.GO_ON));
    }
    if (c == 'a') {
      return follow(Intent.of(Intent.Kind.AGAIN));
    }
    if (Keys.moves(key)) {
      return Turn.stay(scrolled(Keys.moved(key, top, 2_000, Math.max(1, room.height() - 6))));
    }
    return Turn.stay(this);
  }

  private Turn follow(Intent intent) {
    tcptutor.core.study.Turn turn = practice.study().on(state, intent);
    boolean same =
        turn.state().stage() == Stage.ASKING
            && state.stage() == Stage.ASKING
            && turn.state().at() == state.at()
            && turn.state().step() == state.step();
    QuestionScreen next = same ? withNews(turn) : fresh(shelf, pack, practice, turn);
    Turn go = Turn.stay(next);
    for (Show show : turn.shows()) {
      if (show instanceof Show.Mark mark && mark.level() >= 0) {
        String of = pack.isEmpty() ? "" : pack;
        go = go.with(new Errand.Answered(of, mark.exercise().question().id(), mark.level()));
      }
    }
    return go;
  }

  /** A hint, or that an answer was not understood: the question stays as it is. */
  private QuestionScreen withNews(tcptutor.core.study.Turn turn) {
    List<Show> all = new ArrayList<>();
    for (Show show : shows) {
      if (show instanceof Show.Pose) {
        all.add(show);
      }
    }
    all.addAll(turn.shows());
    return new QuestionScreen(
        shelf, pack, practice, turn.state(), all, row, picked, held, typed, top);
  }

  @Override
  public Turn pick(int chosen, Room room) {
    Exercise exercise = exercise();
    if (exercise == null) {
      return Turn.stay(this);
    }
    QuestionScreen there = with(chosen, picked, held);
    return exercise.form() instanceof Form.Pick
        ? exercise.form().match(there.new Answering(Keys.of(' '), exercise))
        : Turn.stay(there);
  }

  /** Comes back from the player with the lines that were done there. */
  @Override
  public Screen told(String lines) {
    return follow(Intent.answer(lines)).next();
  }

  /** What a key does to an answer in the making. */
  private final class Answering implements Form.Cases<Turn> {
    private final KeyStroke key;
    private final Exercise exercise;

    Answering(KeyStroke key, Exercise exercise) {
      this.key = key;
      this.exercise = exercise;
    }

    @Override
    public Turn blanks(Form.Blanks form) {
      int last = form.blanks().size() - 1;
      boolean on = Keys.is(key, KeyType.Tab) || Keys.is(key, KeyType.ArrowDown);
      if (Keys.is(key, KeyType.Enter) && row == last || Keys.is(key, KeyType.F10)) {
        return follow(Intent.answer(String.join(last == 0 ? "" : "; ", typed)));
      }
      if (on || Keys.is(key, KeyType.Enter)) {
        return Turn.stay(with(typed, Math.min(last, row + 1)));
      }
      if (Keys.is(key, KeyType.ArrowUp) || Keys.is(key, KeyType.ReverseTab)) {
        return Turn.stay(with(typed, Math.max(0, row - 1)));
      }
      List<String> texts = new ArrayList<>(typed);
      texts.set(row, Field.edited(texts.get(row), key));
      return Turn.stay(with(texts, row));
    }

    @Override
    public Turn pick(Form.Pick form) {
      int named = form.names().indexOf(Keys.character(key));
      int here = named >= 0 ? named : row;
      boolean toggles = named >= 0 || Keys.character(key) == ' ';
      if (toggles && form.multiple()) {
        List<Integer> ticked = new ArrayList<>(picked);
        if (!ticked.remove((Integer) here)) {
          ticked.add(here);
        }
        return Turn.stay(with(here, ticked, false));
      }
      if (toggles || Keys.is(key, KeyType.Enter)) {
        return follow(Intent.answer(letters(form, form.multiple() ? picked : List.of(here))));
      }
      return Turn.stay(with(Keys.moved(key, row, form.options().size(), 4), picked, false));
    }

    private String letters(Form.Pick form, List<Integer> options) {
      StringBuilder letters = new StringBuilder();
      options.stream().sorted().forEach(i -> letters.append(form.names().charAt(i)));
      return letters.toString();
    }

    @Override
    public Turn order(Form.Order form) {
      if (Keys.is(key, KeyType.Enter)) {
        StringBuilder letters = new StringBuilder();
        picked.forEach(i -> letters.append((char) ('a' + i)));
        return follow(Intent.answer(letters.toString()));
      }
      if (Keys.character(key) == ' ') {
        return Turn.stay(with(row, picked, !held));
      }
      int moved = Keys.moved(key, row, picked.size(), 4);
      if (!held || moved == row) {
        return Turn.stay(with(moved, picked, held));
      }
      List<Integer> order = new ArrayList<>(picked);
      order.add(moved, order.remove(row));
      return Turn.stay(with(moved, order, true));
    }

    @Override
    public Turn drive(Driving form) {
      if (Keys.is(key, KeyType.Enter) || Keys.character(key) == ' ') {
        Piece piece = Piece.of(exercise.prompt(), form);
        return Turn.open(PlayerScreen.of(piece, shelf.scribe("")));
      }
      return Turn.stay(QuestionScreen.this);
    }
  }

  /** Anything else that is shown while a question waits is about the answer to it. */
  private static boolean isQuestion(Show show) {
    return show instanceof Show.Pose || show instanceof Show.Welcome;
  }

  // --- drawing ---------------------------------------------------------------------------------

  @Override
  public void draw(Canvas canvas, Room room) {
    String right = state.stage() == Stage.FINISHED ? "" : (state.at() + 1) + "/" + practice.count();
    Bars.top(canvas, room.texts().list("EXERCISES"), right, room);
    Canvas body = canvas.part(1, 1, canvas.width() - 2, canvas.height() - 2);
    if (practice.count() == 0) {
      body.write(1, 1, room.texts().noExercises(), Ink.DIM);
    } else if (exercise() != null) {
      new Asking(body, room).draw(exercise());
    } else {
      verdict(body, room);
    }
    hints(room).draw(canvas, canvas.height() - 1);
  }

  private void verdict(Canvas body, Room room) {
    List<String> lines = set(shows, room, body.width());
    int start = Math.max(0, Math.min(top, lines.size() - body.height()));
    for (int y = 0; y < body.height() && start + y < lines.size(); y++) {
      body.writeStyled(1, y, lines.get(start + y));
    }
    Scroll.bar(body, start, lines.size(), room.ascii());
  }

  private List<String> set(List<Show> some, Room room, int width) {
    Page page = shelf.page(new Style(true), room.lang(), Math.min(WIDEST, width - 2));
    List<String> lines = new ArrayList<>();
    for (Show show : some) {
      show.to(page);
      for (List<String> block : page.take()) {
        lines.addAll(block);
        lines.add("");
      }
    }
    return lines;
  }

  private Hints hints(Room room) {
    ScreenMessages texts = room.texts();
    Hints hints = new Hints(room);
    Exercise exercise = exercise();
    if (exercise == null) {
      boolean over = state.stage() == Stage.FINISHED || practice.count() == 0;
      return over
          ? hints.language().back()
          : hints.enter(texts.onKey()).key('a', texts.againKey()).language().back();
    }
    Form form = exercise.form();
    if (form instanceof Form.Blanks) {
      return hints
          .key(KeyType.Tab, "Tab", texts.nextBlankKey())
          .enter(texts.handInKey())
          .key(KeyType.F1, "F1", texts.hintKey())
          .key(KeyType.F2, "F2", texts.skipKey())
          .escape();
    }
    if (form instanceof Form.Order) {
      hints
          .upDown(texts.moveKey())
          .key(' ', held ? texts.putDownKey() : texts.takeKey())
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
    return hints.key('s', texts.skipKey()).language().key('?', texts.hintKey()).back();
  }

  /** Draws a question with its answer in the making. */
  private final class Asking implements Form.Cases<Integer> {
    private final Canvas body;
    private final Room room;
    private Exhibit exhibit;
    private int y;

    Asking(Canvas body, Room room) {
      this.body = body;
      this.room = room;
    }

    void draw(Exercise exercise) {
      exhibit = exercise.exhibit();
      String prompt =
          new Markdown(new Style(false), body.width() - 2).line(exercise.prompt().in(room.lang()));
      for (String line : Columns.wrap(prompt, body.width() - 3)) {
        body.write(1, y++, line, Ink.STRONG);
      }
      y++;
      Canvas rest = body.part(0, y, body.width(), body.height() - y);
      List<Line> picture = picture();
      int form = formHeight(exercise.form());
      int shown = Math.min(picture.size(), Math.max(3, rest.height() - form - 1));
      int from = Math.max(0, Math.min(top, picture.size() - shown));
      for (int i = 0; i < shown; i++) {
        rest.write(1, i, picture.get(from + i));
      }
      Scroll.bar(rest.part(0, 0, rest.width(), shown), from, picture.size(), room.ascii());
      y += shown + (shown > 0 ? 1 : 0);
      exercise.form().match(this);
      news();
    }

    private int formHeight(Form form) {
      if (form instanceof Form.Blanks blanks) {
        return blanks.blanks().size() + newsLines();
      } else if (form instanceof Form.Pick pick) {
        return 2 * pick.options().size() + newsLines();
      } else if (form instanceof Form.Order order) {
        return order.items().size() + newsLines();
      }
      return ((Driving) form).goalWords().size() + 1 + newsLines();
    }

    private int newsLines() {
      return shows.stream().allMatch(QuestionScreen::isQuestion) ? 0 : 2;
    }

    private void news() {
      for (Show show : shows) {
        if (!isQuestion(show)) {
          for (String line : set(List.of(show), room, body.width())) {
            body.writeStyled(1, y++, line);
          }
        }
      }
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
              return all;
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
        return new Narration(picture.trace(), view).lines(0, picture.trace().entries().size());
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
      boolean known = number <= typed.size() && !typed.get(number - 1).isEmpty();
      return known ? typed.get(number - 1) : name;
    }

    @Override
    public Integer blanks(Form.Blanks form) {
      for (int i = 0; i < form.blanks().size(); i++) {
        boolean here = i == row;
        body.write(1, y, here ? ">" : " ", Ink.KEY);
        String label =
            new Markdown(new Style(false), 200).line(form.blanks().get(i).label().in(room.lang()));
        int x = body.write(3, y, label.strip() + "  ", Ink.PLAIN);
        int end = body.write(x, y, typed.get(i), Ink.FIELD);
        body.fill(end, y, Math.max(0, 14 - (end - x)), "_", Ink.BORDER);
        if (here) {
          body.caret(end, y);
        }
        body.clickRow(y, i);
        y++;
      }
      return y;
    }

    @Override
    public Integer pick(Form.Pick form) {
      for (int i = 0; i < form.options().size(); i++) {
        String box = form.multiple() ? picked.contains(i) ? "[x] " : "[ ] " : "";
        option(i, form.names().charAt(i) + "  " + box, form.options().get(i).text());
      }
      return y;
    }

    private void option(int i, String mark, Text text) {
      String words = new Markdown(new Style(false), 2_000).line(text.in(room.lang()));
      int indent = 3 + mark.length();
      boolean first = true;
      for (String line : Columns.wrap(words, body.width() - indent - 1)) {
        body.write(1, y, first && i == row ? ">" : " ", Ink.KEY);
        body.write(3, y, first ? mark : "", Ink.KEY);
        body.write(indent, y, line, Ink.PLAIN);
        body.mark(0, y, body.width(), i == row);
        body.clickRow(y, i);
        first = false;
        y++;
      }
    }

    @Override
    public Integer order(Form.Order form) {
      for (int i = 0; i < picked.size(); i++) {
        String mark = i == row && held ? room.ascii() ? "= " : "↕ " : "  ";
        option(i, (i + 1) + " " + mark, form.items().get(picked.get(i)));
      }
      return y;
    }

    @Override
    public Integer drive(Driving form) {
      for (Text goal : form.goalWords()) {
        body.write(1, y, "[ ] ", Ink.WARN);
        body.write(5, y++, goal.in(room.lang()), Ink.PLAIN);
      }
      body.write(1, y++, room.texts().driveHint(), Ink.DIM);
      return y;
    }
  }
}
