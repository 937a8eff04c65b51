package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import tcptutor.core.exercise.Driving;
import tcptutor.core.exercise.Exercise;
import tcptutor.core.exercise.Form;
import tcptutor.core.lesson.Lang;
import tcptutor.core.study.Intent;
import tcptutor.core.study.Show;
import tcptutor.core.study.Stage;
import tcptutor.core.study.StudyState;

/**
 * Questions that are answered on the screen: options are ticked, lines are moved, blanks are filled
 * in where they stand, goals are reached in the player. The course is that of {@code Study}.
 *
 * @param shelf what can be looked up
 * @param practice the course
 * @param state where in it the learner is
 * @param shows what it shows now
 * @param row the option, line or blank under the cursor
 * @param picked the options that are ticked, or the lines in their order
 * @param held whether the line under the cursor moves with it
 * @param typed what was filled in, one text for each blank
 * @param top the first line that is seen; -1 for where the question is
 */
record QuestionScreen(
    Shelf shelf,
    Shelf.Practice practice,
    StudyState state,
    List<Show> shows,
    int row,
    List<Integer> picked,
    boolean held,
    List<String> typed,
    int top)
    implements Screen {
  /** Where the question is. */
  static final int AUTO = -1;

  /** Copies the lists. */
  QuestionScreen {
    shows = List.copyOf(shows);
    picked = List.copyOf(picked);
    typed = List.copyOf(typed);
  }

  static QuestionScreen of(Shelf shelf, String pack, String lesson) {
    Shelf.Practice practice = shelf.practice(pack, lesson);
    tcptutor.core.study.Turn first = practice.study().begin();
    return fresh(shelf, practice, first);
  }

  private static QuestionScreen fresh(
      Shelf shelf, Shelf.Practice practice, tcptutor.core.study.Turn turn) {
    QuestionScreen bare =
        new QuestionScreen(
            shelf, practice, turn.state(), turn.shows(), 0, List.of(), false, List.of(), AUTO);
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
    return new QuestionScreen(shelf, practice, state, shows, 0, order, false, texts, AUTO);
  }

  private QuestionScreen with(int otherRow, List<Integer> otherPicked, boolean holds) {
    return new QuestionScreen(
        shelf, practice, state, shows, otherRow, otherPicked, holds, typed, top);
  }

  private QuestionScreen with(List<String> texts, int otherRow) {
    int seen = otherRow == row ? top : AUTO;
    return new QuestionScreen(shelf, practice, state, shows, otherRow, picked, held, texts, seen);
  }

  private QuestionScreen scrolled(int line) {
    return new QuestionScreen(shelf, practice, state, shows, row, picked, held, typed, line);
  }

  /** The exercise that waits for its answer; null when none does. */
  Exercise exercise() {
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
      return moved(key, room);
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
      return moved(key, room);
    }
    return Turn.stay(this);
  }

  /** Up or down in the run or in what is told, as far as there is more of it. */
  private Turn moved(KeyStroke key, Room room) {
    QuestionView.Window seen = new QuestionView(this, room).window();
    int steps = Math.max(1, seen.rows() - seen.height() + 1);
    return Turn.stay(
        scrolled(Keys.moved(key, seen.first(), steps, Math.max(1, seen.height() - 1))));
  }

  private Turn follow(Intent intent) {
    tcptutor.core.study.Turn turn = practice.study().on(state, intent);
    boolean same =
        turn.state().stage() == Stage.ASKING
            && state.stage() == Stage.ASKING
            && turn.state().at() == state.at()
            && turn.state().step() == state.step();
    QuestionScreen next = same ? withNews(turn) : fresh(shelf, practice, turn);
    Turn go = Turn.stay(next);
    for (Show show : turn.shows()) {
      if (show instanceof Show.Mark mark && mark.level() >= 0) {
        go =
            go.with(
                new Errand.Answered(
                    practice.pack(),
                    mark.exercise().question(),
                    mark.answer(),
                    mark.level(),
                    mark.marks()));
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
    return new QuestionScreen(shelf, practice, turn.state(), all, row, picked, held, typed, top);
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
      int empty = typed.indexOf("");
      if (Keys.is(key, KeyType.Enter) && row == last && empty >= 0) {
        return Turn.stay(with(typed, empty));
      }
      if (Keys.is(key, KeyType.Enter) && row == last) {
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
  static boolean isQuestion(Show show) {
    return show instanceof Show.Pose || show instanceof Show.Welcome;
  }

  // --- drawing ---------------------------------------------------------------------------------

  @Override
  public void draw(Canvas canvas, Room room) {
    new QuestionView(this, room).draw(canvas);
  }
}
