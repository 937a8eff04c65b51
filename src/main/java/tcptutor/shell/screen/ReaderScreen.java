package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Section;
import tcptutor.core.play.Playback;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.tcp.Profile;
import tcptutor.shell.text.ScreenMessages;

/**
 * The lesson reader: a section at a time, with runs that can be stepped in place.
 *
 * @param shelf what can be looked up
 * @param pack the lesson's pack
 * @param lesson what is read
 * @param section the section that is shown, from 0
 * @param block the paragraph or run at the top of the screen, from 0
 * @param offset lines of it that are above the screen
 * @param run the run under the cursor, from 0; -1 for none
 * @param stepped runs that are stepped, by their number
 * @param search what was searched for; empty for nothing
 * @param typing whether what is typed goes into the search
 * @param sheets the set text
 */
record ReaderScreen(
    Shelf shelf,
    String pack,
    Lesson lesson,
    int section,
    int block,
    int offset,
    int run,
    Map<Integer, Playback> stepped,
    String search,
    boolean typing,
    ReaderSheets sheets)
    implements Screen {
  private static final int NONE = -1;

  /** Copies the map. */
  ReaderScreen {
    stepped = Map.copyOf(stepped);
  }

  /** A lesson where the learner left it, or from its first unread section. */
  static ReaderScreen of(Shelf shelf, String pack, String id) {
    Shelf.Place last = shelf.last(pack, id);
    return at(shelf, last == null ? new Shelf.Place(pack, id, "", 0, 0) : last);
  }

  /** Where the learner was last; before the first time, the first lesson that is not read. */
  static ReaderScreen resumed(Shelf shelf) {
    Shelf.Place last = shelf.last();
    if (last != null) {
      return at(shelf, last);
    }
    for (Shelf.Entry entry : shelf.lessons()) {
      if (entry.read() < entry.sections()) {
        return of(shelf, entry.pack(), entry.id());
      }
    }
    Shelf.Entry first = shelf.lessons().get(0);
    return of(shelf, first.pack(), first.id());
  }

  /** At a place; at the beginning if its section is gone. */
  static ReaderScreen at(Shelf shelf, Shelf.Place place) {
    Lesson lesson = shelf.lesson(place.pack(), place.lesson());
    int section = 0;
    for (int i = 0; i < lesson.sections().size(); i++) {
      section = lesson.sections().get(i).id().equals(place.section()) ? i : section;
    }
    boolean there =
        !lesson.sections().isEmpty() && lesson.sections().get(section).id().equals(place.section());
    return new ReaderScreen(
        shelf,
        place.pack(),
        lesson,
        section,
        there ? place.block() : 0,
        there ? place.line() : 0,
        NONE,
        Map.of(),
        "",
        false,
        new ReaderSheets());
  }

  // --- parts that change -----------------------------------------------------------------------

  private ReaderScreen to(int otherSection) {
    return new ReaderScreen(
        shelf, pack, lesson, otherSection, 0, 0, NONE, Map.of(), search, false, sheets);
  }

  private ReaderScreen scrolled(int line, Room room) {
    List<ReaderSheets.Item> items = items(room);
    int at = Math.max(0, Math.min(line, last(room)));
    int first = at;
    while (first > 0 && items.get(first - 1).block() == items.get(at).block()) {
      first--;
    }
    return new ReaderScreen(
        shelf,
        pack,
        lesson,
        section,
        items.get(at).block(),
        at - first,
        run,
        stepped,
        search,
        false,
        sheets);
  }

  private ReaderScreen focused(int number, Room room) {
    ReaderScreen next =
        new ReaderScreen(
            shelf, pack, lesson, section, block, offset, number, stepped, search, false, sheets);
    List<ReaderSheets.Item> items = items(room);
    for (int i = 0; number >= 0 && i < items.size(); i++) {
      if (items.get(i).run() == number) {
        boolean seen = i >= next.top(room) && i < next.top(room) + page(room) - 3;
        return seen ? next : next.scrolled(i, room);
      }
    }
    return next;
  }

  private ReaderScreen with(Map<Integer, Playback> other) {
    return new ReaderScreen(
        shelf, pack, lesson, section, block, offset, run, other, search, false, sheets);
  }

  private ReaderScreen searching(String text, boolean on) {
    return new ReaderScreen(
        shelf, pack, lesson, section, block, offset, run, stepped, text, on, sheets);
  }

  // --- what is set -----------------------------------------------------------------------------

  private Section here() {
    return lesson.sections().get(section);
  }

  private List<ReaderSheets.Item> items(Room room) {
    return sheets.of(this, room);
  }

  /** The line at the top of the screen. */
  private int top(Room room) {
    List<ReaderSheets.Item> items = items(room);
    int first = 0;
    while (first < items.size() - 1 && items.get(first).block() < block) {
      first++;
    }
    return Math.max(0, Math.min(first + offset, last(room)));
  }

  private int last(Room room) {
    return Math.max(0, items(room).size() - page(room));
  }

  private static int page(Room room) {
    return Math.max(1, room.height() - 2);
  }

  /** The runs of this section, in order. */
  List<Section.Run> runs() {
    List<Section.Run> runs = new ArrayList<>();
    for (Section.Part part : here().parts()) {
      if (part instanceof Section.Run one) {
        runs.add(one);
      }
    }
    return runs;
  }

  Piece piece(Section.Run one) {
    Scenario scenario = shelf.scenario(pack, one.scenario());
    Profile profile = one.profile().isEmpty() ? null : scenario.profile(one.profile());
    return Piece.of(scenario, Overrides.profile(profile));
  }

  // --- keys ------------------------------------------------------------------------------------

  @Override
  public Turn press(KeyStroke key, Room room) {
    if (lesson.sections().isEmpty()) {
      return Turn.close();
    }
    if (typing) {
      return typed(key, room);
    }
    if (run != NONE && Keys.is(key, KeyType.Escape)) {
      return Turn.stay(focused(NONE, room));
    }
    if (Keys.leaves(key)) {
      return Turn.close().with(place(room));
    }
    return switch (key.getKeyType()) {
      case ArrowRight -> run == NONE ? next(room) : Turn.stay(stepped(true));
      case ArrowLeft -> run == NONE ? previous(room) : Turn.stay(stepped(false));
      case ArrowDown -> down(1, room);
      case ArrowUp -> Turn.stay(scrolled(top(room) - 1, room));
      case PageDown -> down(page(room) - 1, room);
      case PageUp -> Turn.stay(scrolled(top(room) - page(room) + 1, room));
      case Home -> Turn.stay(scrolled(0, room));
      case End -> down(Integer.MAX_VALUE / 2, room);
      case Tab -> Turn.stay(focused(run + 1 < runs().size() ? run + 1 : NONE, room));
      case ReverseTab -> Turn.stay(focused(run == NONE ? runs().size() - 1 : run - 1, room));
      case Enter -> run == NONE ? next(room) : play();
      default -> letter(Keys.character(key), room);
    };
  }

  private Turn letter(char c, Room room) {
    return switch (c) {
      case ' ' -> atBottom(room) ? next(room) : down(page(room) - 1, room);
      case 'j' -> down(1, room);
      case 'k' -> Turn.stay(scrolled(top(room) - 1, room));
      case '/' -> Turn.stay(searching("", true));
      case 'n' -> search.isEmpty() ? next(room) : Turn.stay(found(room));
      case 'p' -> previous(room);
      case 'r' ->
          runs().isEmpty() ? Turn.stay(this) : Turn.stay(focused((run + 1) % runs().size(), room));
      case '?' -> Turn.open(hints(room).help());
      case 't' -> Turn.open(new TermScreen(this, shelf, terms(room), 0));
      case 'm' -> Turn.stay(this).with(bookmark(room));
      case 'a' -> Turn.open(QuestionScreen.of(shelf, pack, lesson.id())).with(place(room));
      case 'i' ->
          Turn.stay(this)
              .with(place(room))
              .with(new Errand.Run(List.of("learn", pack + "/" + lesson.id(), "--questions")));
      case 'L' ->
          Turn.stay(this).with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
      default -> Turn.stay(this);
    };
  }

  /** Down, and the section is read when its end is seen. */
  private Turn down(int lines, Room room) {
    ReaderScreen next = scrolled(top(room) + lines, room);
    return next.atBottom(room) ? Turn.stay(next).with(read()) : Turn.stay(next);
  }

  private boolean atBottom(Room room) {
    return top(room) >= last(room);
  }

  private Errand read() {
    return new Errand.SectionRead(pack, lesson.id(), section + 1);
  }

  private Errand.Place place(Room room) {
    List<ReaderSheets.Item> items = items(room);
    int top = top(room);
    int at = items.isEmpty() ? 0 : items.get(top).block();
    int line = 0;
    while (line < top && items.get(top - line - 1).block() == at) {
      line++;
    }
    return new Errand.Place(pack, lesson.id(), here().id(), at, line);
  }

  /** The next section; behind the last one come the questions. */
  private Turn next(Room room) {
    if (section + 1 < lesson.sections().size()) {
      ReaderScreen next = to(section + 1);
      return Turn.stay(next).with(read()).with(next.place(room));
    }
    return Turn.open(QuestionScreen.of(shelf, pack, lesson.id())).with(read());
  }

  private Turn previous(Room room) {
    if (section == 0) {
      return Turn.stay(scrolled(0, room));
    }
    ReaderScreen before = to(section - 1);
    return Turn.stay(before).with(before.place(room));
  }

  private ReaderScreen stepped(boolean forwards) {
    Map<Integer, Playback> all = new HashMap<>(stepped);
    Playback now = all.get(run);
    if (now == null) {
      now = piece(runs().get(run)).begin();
      now = forwards ? now : now.end();
    }
    all.put(run, forwards ? now.step() : now.back());
    return with(all);
  }

  private Turn play() {
    Section.Run one = runs().get(run);
    return Turn.open(PlayerScreen.of(piece(one), shelf.scribe(one.scenario())));
  }

  private Errand bookmark(Room room) {
    Errand.Place here = place(room);
    var place =
        new Shelf.Place(here.pack(), here.lesson(), here.section(), here.block(), here.line());
    boolean set = !shelf.bookmarks().contains(place);
    return new Errand.Bookmark(pack, lesson.id(), here.section(), here.block(), here.line(), set);
  }

  /** The terms on the screen, each once, in order of appearance. */
  private List<Shelf.Term> terms(Room room) {
    Map<String, Shelf.Term> terms = new LinkedHashMap<>();
    int top = top(room);
    List<ReaderSheets.Item> items = items(room);
    for (int i = top; i < Math.min(items.size(), top + page(room)); i++) {
      for (Shelf.Found found : shelf.find(items.get(i).plain(), room.lang())) {
        terms.putIfAbsent(found.term().id(), found.term());
      }
    }
    return List.copyOf(terms.values());
  }

  // --- search ----------------------------------------------------------------------------------

  private Turn typed(KeyStroke key, Room room) {
    if (Keys.is(key, KeyType.Escape)) {
      return Turn.stay(searching("", false));
    }
    if (Keys.is(key, KeyType.Enter)) {
      ReaderScreen done = searching(search, false);
      return Turn.stay(search.isBlank() ? done : done.found(room));
    }
    return Turn.stay(searching(Field.edited(search, key), true));
  }

  /** At the next line that has what is searched for, in this section or a later one. */
  private ReaderScreen found(Room room) {
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lesson.sections().size(); i++) {
      int number = (section + i) % lesson.sections().size();
      ReaderScreen there = i == 0 ? this : to(number);
      List<ReaderSheets.Item> items = there.items(room);
      int from = i == 0 ? top(room) + 1 : 0;
      for (int line = from; line < items.size(); line++) {
        boolean reached = i > 0 || line <= last(room);
        if (reached && items.get(line).plain().toLowerCase(Locale.ROOT).contains(wanted)) {
          return there.scrolled(line, room);
        }
      }
    }
    return this;
  }

  // --- drawing ---------------------------------------------------------------------------------

  @Override
  public List<Errand> farewell(Room room) {
    return lesson.sections().isEmpty() ? List.of() : List.of(place(room));
  }

  @Override
  public void draw(Canvas canvas, Room room) {
    ScreenMessages texts = room.texts();
    if (lesson.sections().isEmpty()) {
      Bars.top(canvas, lesson.title().in(room.lang()), "", room);
      return;
    }
    List<ReaderSheets.Item> items = items(room);
    int top = top(room);
    boolean kept =
        shelf.bookmarks().stream()
            .anyMatch(
                place -> place.lesson().equals(lesson.id()) && place.section().equals(here().id()));
    String right =
        (kept ? texts.bookmarked() + "  " : "") + (section + 1) + "/" + lesson.sections().size();
    Bars.top(canvas, lesson.title().in(room.lang()), right, room);
    Canvas body = canvas.part(1, 1, canvas.width() - 1, canvas.height() - 2);
    for (int y = 0; y < body.height() && top + y < items.size(); y++) {
      line(body, y, items.get(top + y), room);
    }
    Scroll.bar(body, top, items.size(), room.ascii());
    if (typing) {
      int x = canvas.write(1, canvas.height() - 1, "/ ", Ink.KEY);
      canvas.caret(canvas.write(x, canvas.height() - 1, search, Ink.FIELD), canvas.height() - 1);
    } else {
      hints(room).draw(canvas, canvas.height() - 1);
    }
  }

  private void line(Canvas body, int y, ReaderSheets.Item item, Room room) {
    item.draw(body, 1, y);
    if (item.run() >= 0 && item.run() == run) {
      body.write(0, y, room.ascii() ? "|" : "┃", Ink.KEY);
    }
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    int at = wanted.isEmpty() ? -1 : item.plain().toLowerCase(Locale.ROOT).indexOf(wanted);
    if (at >= 0) {
      int x = 1 + tcptutor.shell.text.Columns.width(item.plain().substring(0, at));
      body.mark(x, y, tcptutor.shell.text.Columns.width(wanted), true);
    }
  }

  private Hints hints(Room room) {
    ScreenMessages texts = room.texts();
    Hints hints = new Hints(room);
    if (run != NONE) {
      return hints
          .right(texts.stepKey())
          .left(texts.stepBackKey())
          .enter(texts.playerKey())
          .key(KeyType.Tab, "Tab", texts.otherRunKey())
          .key('?', texts.helpKey())
          .key(KeyType.Escape, "Esc", texts.readOnKey());
    }
    hints.key(' ', texts.pageKey()).right(texts.nextSectionKey()).left(texts.previousSectionKey());
    if (!runs().isEmpty()) {
      hints.key(KeyType.Tab, "Tab", texts.stepRunKey());
    }
    return hints
        .key('t', texts.termsKey())
        .key('a', texts.exercisesKey())
        .key('m', texts.bookmarkKey())
        .key('/', texts.searchKey())
        .key('i', texts.interviewKey())
        .language()
        .key('?', texts.helpKey())
        .back();
  }
}
