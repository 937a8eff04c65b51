package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/**
 * Home: from here everything can be reached by an initial, by arrows and Enter, or by a click.
 *
 * @param shelf what can be looked up
 * @param row the entry that is marked
 */
record HomeScreen(Shelf shelf, int row) implements Screen {
  private static final String[] NAME = {
    "┌┬┐┌─┐┌─┐┌┬┐┬ ┬┌┬┐┌─┐┬─┐", " │ │  ├─┘ │ │ │ │ │ │├┬┘", " ┴ └─┘┴   ┴ └─┘ ┴ └─┘┴└─"
  };
  private static final int WIDEST = 76;

  /** What can be reached. */
  enum Way {
    CONTINUE('c'),
    DUE('d'),
    LESSONS('l'),
    SCENARIOS('s'),
    EXERCISES('e'),
    QUIZ('u'),
    INTERVIEW('i'),
    MAP('m'),
    GLOSSARY('g'),
    BOOKMARKS('b'),
    PROGRESS('p'),
    PACKS('k');

    private final char key;

    Way(char key) {
      this.key = key;
    }

    char key() {
      return key;
    }

    /** Whether what is said of it depends on what the learner has done. */
    boolean isOfTheLearner() {
      return switch (this) {
        case CONTINUE, DUE, LESSONS, BOOKMARKS -> true;
        case SCENARIOS, EXERCISES, QUIZ, INTERVIEW, MAP, GLOSSARY, PROGRESS, PACKS -> false;
      };
    }
  }

  @Override
  public Turn press(KeyStroke key, Room room) {
    char c = Keys.character(key);
    for (Way way : Way.values()) {
      if (way.key() == c) {
        return go(way, room);
      }
    }
    if (Keys.is(key, KeyType.Enter)) {
      return go(Way.values()[row], room);
    }
    if (c == 'L') {
      return Turn.stay(this).with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
    }
    if (c == '?') {
      return Turn.open(new TextScreen(room.texts().homeHelpTitle(), room.texts().homeHelp(), 0));
    }
    if (Keys.leaves(key)) {
      return Turn.leave();
    }
    return Turn.stay(new HomeScreen(shelf, Keys.moved(key, row, Way.values().length, 5)));
  }

  @Override
  public Turn pick(int chosen, Room room) {
    return go(Way.values()[chosen], room);
  }

  private Turn go(Way way, Room room) {
    return switch (way) {
      case CONTINUE -> Turn.open(ReaderScreen.resumed(shelf));
      case DUE -> run("review");
      case LESSONS -> Turn.open(ListScreen.of(ListScreen.Kind.LESSONS, shelf));
      case SCENARIOS -> Turn.open(ListScreen.of(ListScreen.Kind.SCENARIOS, shelf));
      case EXERCISES -> Turn.open(QuestionScreen.of(shelf, "", ""));
      case QUIZ -> run("quiz");
      case INTERVIEW -> run("quiz", "--kind", "free-text", "--count", "5");
      case MAP -> Turn.open(new MapScreen(shelf, 0));
      case GLOSSARY -> Turn.open(ListScreen.of(ListScreen.Kind.GLOSSARY, shelf));
      case BOOKMARKS -> Turn.open(ListScreen.of(ListScreen.Kind.BOOKMARKS, shelf));
      case PROGRESS -> Turn.open(ProgressScreen.of(shelf));
      case PACKS -> Turn.open(ListScreen.of(ListScreen.Kind.PACKS, shelf));
    };
  }

  private Turn run(String... command) {
    return Turn.stay(this).with(new Errand.Run(List.of(command)));
  }

  @Override
  public void draw(Canvas canvas, Room room) {
    ScreenMessages texts = room.texts();
    int width = Math.min(WIDEST, canvas.width() - 2);
    int left = (canvas.width() - width) / 2;
    int spare = canvas.height() - Way.values().length - 2;
    boolean banner = spare >= 6 && !room.ascii() && width >= 40;
    int top = Math.max(0, (spare - (banner ? 5 : 2)) / 3);
    int y = top;
    if (banner) {
      for (String line : NAME) {
        canvas.write(left, y++, line, Ink.KEY);
      }
      canvas.write(left + 27, y - 2, Columns.truncate(texts.homeLine(), width - 27, "…"), Ink.DIM);
    } else {
      canvas.write(left, y++, "tcptutor", Ink.HEADING);
    }
    y++;
    Canvas list = canvas.part(left, y, width, Way.values().length);
    for (Way way : Way.values()) {
      entry(list, way, room);
    }
    hints(room).draw(canvas, canvas.height() - 1);
  }

  private void entry(Canvas list, Way way, Room room) {
    int y = way.ordinal();
    list.write(0, y, y == row ? ">" : " ", Ink.KEY);
    list.write(2, y, String.valueOf(way.key()), Ink.KEY);
    list.write(5, y, room.texts().home(way.name()), y == row ? Ink.STRONG : Ink.PLAIN);
    int from = 5 + widest(room) + (room.small() ? 2 : 7);
    String more = room.ascii() ? ".." : "…";
    list.write(from, y, Columns.truncate(detail(way, room), list.width() - from, more), Ink.DIM);
    list.mark(0, y, list.width(), y == row);
    list.clickRow(y, y);
  }

  private static int widest(Room room) {
    int widest = 0;
    for (Way way : Way.values()) {
      widest = Math.max(widest, Columns.width(room.texts().home(way.name())));
    }
    return widest;
  }

  private String detail(Way way, Room room) {
    ScreenMessages texts = room.texts();
    if (way.isOfTheLearner() && !shelf.isReady()) {
      return "";
    }
    return switch (way) {
      case CONTINUE -> texts.continueDetail(continued(room));
      case DUE -> texts.dueDetail(shelf.due());
      case LESSONS -> texts.lessonsDetail(read(), shelf.lessons().size());
      case SCENARIOS -> texts.scenariosDetail(shelf.scenarios().size());
      case EXERCISES -> texts.exercisesDetail();
      case QUIZ -> texts.quizDetail();
      case INTERVIEW -> texts.interviewDetail();
      case MAP -> texts.mapDetail();
      case GLOSSARY -> texts.glossaryDetail();
      case BOOKMARKS -> texts.bookmarksDetail(shelf.bookmarks().size());
      case PROGRESS -> texts.progressDetail();
      case PACKS -> texts.packsDetail(shelf.packs().size());
    };
  }

  private String continued(Room room) {
    Shelf.Place last = shelf.last();
    for (Shelf.Entry entry : shelf.lessons()) {
      boolean here =
          last == null
              ? entry.read() < entry.sections()
              : entry.pack().equals(last.pack()) && entry.id().equals(last.lesson());
      if (here) {
        return entry.title().in(room.lang());
      }
    }
    return "";
  }

  private int read() {
    return (int) shelf.lessons().stream().filter(entry -> entry.read() >= entry.sections()).count();
  }

  private static Hints hints(Room room) {
    ScreenMessages texts = room.texts();
    return new Hints(room)
        .upDown(texts.moveKey())
        .enter(texts.openKey())
        .language()
        .key('?', texts.helpKey())
        .key('q', texts.leave());
  }
}
