package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.List;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Task;
import tcptutor.core.play.Playback;
import tcptutor.core.play.Playback.Obstacle;
import tcptutor.core.play.Playback.Outcome;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Film;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Variant;
import tcptutor.shell.content.Durations;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/**
 * The player: a run that can be played, stepped forwards and backwards, and meddled with.
 *
 * @param piece what is played
 * @param playback where it is, and what was done
 * @param scribe writes down what was done
 * @param pane what is shown in the middle
 * @param numbers how sequence numbers are shown
 * @param pace how it moves
 * @param chosen the segment under the cursor, from 0; -1 for the latest
 * @param dialog what is being asked; null for nothing
 * @param news what came of the last wish; empty for nothing
 */
record PlayerScreen(
    Piece piece,
    Playback playback,
    Scribe scribe,
    Pane pane,
    Numbers numbers,
    Pace pace,
    int chosen,
    Dialog dialog,
    String news)
    implements Screen {
  static final int LATEST = -1;

  /** What stands in the middle. */
  enum Pane {
    LADDER,
    MAP,
    COMPARE,
    HEADER,
    HELP
  }

  /**
   * What is being asked. One of the two is null.
   *
   * @param wish what the answer is for
   * @param menu a list to choose from
   * @param field a line to type
   */
  record Dialog(Wish wish, Menu menu, Field field) {}

  /** What an answer is for. */
  enum Wish {
    JUMP,
    DELAY,
    DUPLICATE,
    HOSTS,
    SEND_CLIENT,
    SEND_SERVER,
    VARIANT,
    EXPORT,
    FILE
  }

  static PlayerScreen of(Piece piece, Scribe scribe) {
    return new PlayerScreen(
        piece, piece.begin(), scribe, Pane.LADDER, piece.numbers(), Pace.PAUSED, LATEST, null, "");
  }

  // --- parts that change -----------------------------------------------------------------------

  private PlayerScreen with(Playback other) {
    return new PlayerScreen(piece, other, scribe, pane, numbers, pace, chosen, null, "");
  }

  private PlayerScreen with(Pane other) {
    Pane toggled = other == pane ? Pane.LADDER : other;
    return new PlayerScreen(piece, playback, scribe, toggled, numbers, pace, chosen, null, "");
  }

  private PlayerScreen with(Pace other) {
    return new PlayerScreen(piece, playback, scribe, pane, numbers, other, chosen, null, "");
  }

  private PlayerScreen with(Dialog other) {
    Pace still = pace.paused();
    return new PlayerScreen(piece, playback, scribe, pane, numbers, still, chosen, other, "");
  }

  private PlayerScreen with(Numbers other) {
    return new PlayerScreen(piece, playback, scribe, pane, other, pace, chosen, null, "");
  }

  private PlayerScreen choosing(int segment) {
    return new PlayerScreen(piece, playback, scribe, pane, numbers, pace, segment, null, "");
  }

  private PlayerScreen saying(String words) {
    return new PlayerScreen(piece, playback, scribe, pane, numbers, pace, chosen, null, words);
  }

  @Override
  public Screen noticed(String words) {
    return saying(words);
  }

  View view(Room room, int width) {
    return View.of(room.lang(), width, Columns::width)
        .withAscii(room.ascii())
        .with(numbers)
        .with(piece.remarks(playback));
  }

  // --- time ------------------------------------------------------------------------------------

  @Override
  public boolean moves(Room room) {
    return pace.playing();
  }

  @Override
  public Screen after(long micros) {
    Playback later = pace.after(playback, micros);
    PlayerScreen next =
        new PlayerScreen(piece, later, scribe, pane, numbers, pace, chosen, dialog, news);
    return later.atEnd() ? next.with(pace.paused()) : next;
  }

  // --- keys ------------------------------------------------------------------------------------

  @Override
  public Turn press(KeyStroke key, Room room) {
    if (dialog != null) {
      return answer(key, room);
    }
    if (pane == Pane.HEADER || pane == Pane.HELP) {
      boolean closes =
          Keys.leaves(key) || Keys.is(key, KeyType.Enter) || Keys.character(key) == '?';
      if (closes) {
        return Turn.stay(with(pane));
      }
    }
    if (Keys.is(key, KeyType.Escape) && pane != Pane.LADDER) {
      return Turn.stay(with(Pane.LADDER));
    }
    if (Keys.leaves(key)) {
      return Turn.close().with(watched());
    }
    return switch (key.getKeyType()) {
      case ArrowRight -> Turn.stay(with(pace.paused()).with(playback.step()));
      case ArrowLeft -> Turn.stay(with(pace.paused()).with(playback.back()));
      case Home -> Turn.stay(with(pace.paused()).with(playback.start()));
      case End -> Turn.stay(with(pace.paused()).with(playback.end()));
      case ArrowUp -> Turn.stay(choosing(neighbour(-1)));
      case ArrowDown -> Turn.stay(choosing(neighbour(1)));
      case Enter -> header(room);
      case Backspace -> Turn.stay(undone(room));
      default -> letter(key, Keys.character(key), room);
    };
  }

  private Turn letter(KeyStroke key, char c, Room room) {
    return switch (c) {
      case ' ' -> Turn.stay(played(room));
      case 'n', '.' -> Turn.stay(with(pace.paused()).with(playback.step()));
      case 'p', ',' -> Turn.stay(with(pace.paused()).with(playback.back()));
      case '+', '=' -> Turn.stay(with(pace.faster()));
      case '-' -> Turn.stay(with(pace.slower()));
      case 'g', 'j' -> Turn.stay(with(PlayerDialogs.jumps(this, room)));
      case '#', 'a' -> Turn.stay(with(other(numbers)));
      case 'm' -> Turn.stay(with(Pane.MAP));
      case 'c' -> Turn.stay(with(Pane.COMPARE));
      case '?' -> PlayerView.helpFits(room) ? Turn.stay(with(Pane.HELP)) : Turn.open(help(room));
      case 'L' ->
          Turn.stay(saying("")).with(new Errand.Speak(room.lang() == Lang.EN ? Lang.ZH : Lang.EN));
      case 'f' -> finished(room);
      default -> Turn.stay(meddled(c, room));
    };
  }

  /** The segment under the cursor explained; as a text of its own where a pane has no room. */
  private Turn header(Room room) {
    if (shown() == null) {
      return Turn.stay(this);
    }
    return room.small()
        ? Turn.open(new HeaderView(this, room).alone())
        : Turn.stay(with(Pane.HEADER));
  }

  private static Screen help(Room room) {
    StringBuilder text = new StringBuilder();
    for (String line : room.texts().playerHelp()) {
      text.append(Markup.drawn(line.replace("\t", ": "), room)).append('\n');
    }
    return new TextScreen(room.texts().helpKey(), text.toString().strip(), 0);
  }

  /** Where nothing may move by itself, an event at a time. */
  private PlayerScreen played(Room room) {
    PlayerScreen from = playback.atEnd() && !pace.playing() ? with(playback.start()) : this;
    if (!room.motion()) {
      return from.with(playback.atEnd() ? playback.start() : playback.step());
    }
    return from.with(pace.playing() ? pace.paused() : pace.started());
  }

  private static Numbers other(Numbers numbers) {
    return numbers == Numbers.RELATIVE ? Numbers.ABSOLUTE : Numbers.RELATIVE;
  }

  private PlayerScreen meddled(char c, Room room) {
    return switch (c) {
      case 'l' -> may(Task.Move.LOSE) ? done(playback.lose(flying()), room) : forbidden(room);
      case 'o' -> may(Task.Move.DELAY) ? done(playback.reorder(flying()), room) : forbidden(room);
      case 'd' -> asksHowLong(Wish.DELAY, Task.Move.DELAY, room);
      case 'D' -> asksHowLong(Wish.DUPLICATE, Task.Move.DUPLICATE, room);
      case 'h' -> with(PlayerDialogs.hosts(this, room));
      case 's' ->
          may(Task.Move.CALL)
              ? with(PlayerDialogs.sending(this, Wish.SEND_CLIENT, room))
              : forbidden(room);
      case 'S' ->
          may(Task.Move.CALL)
              ? with(PlayerDialogs.sending(this, Wish.SEND_SERVER, room))
              : forbidden(room);
      case 'z' -> undone(room);
      case 'r' -> piece.scenario() == null ? forbidden(room) : otherRules();
      case 'v' ->
          piece.scenario() == null ? forbidden(room) : with(PlayerDialogs.variants(this, room));
      case 'x' ->
          piece.scenario() == null ? forbidden(room) : with(PlayerDialogs.exports(this, room));
      default -> this;
    };
  }

  /** What a task allows; everything without one. */
  boolean may(Task.Move move) {
    return piece.task() == null || piece.task().allowed().contains(move);
  }

  private PlayerScreen forbidden(Room room) {
    return saying(room.texts().notInThisTask());
  }

  private PlayerScreen done(Outcome outcome, Room room) {
    if (outcome.obstacle() != null) {
      return saying(room.texts().obstacle(outcome.obstacle().name()));
    }
    int acts = outcome.playback().acts().size();
    String did = scribe.lines(outcome.playback().acts().subList(acts - 1, acts)).get(0);
    return with(outcome.playback()).saying(room.texts().forked(did));
  }

  private PlayerScreen undone(Room room) {
    return playback.acts().isEmpty()
        ? saying(room.texts().nothingToUndo())
        : with(playback.undo()).saying(room.texts().undone());
  }

  // --- segments --------------------------------------------------------------------------------

  /** The segment under the cursor; null before any was sent. */
  Entry.Sent shown() {
    List<Entry.Sent> sent = playback.sent();
    if (sent.isEmpty()) {
      return null;
    }
    for (Entry.Sent one : sent) {
      if (one.id() == chosen) {
        return one;
      }
    }
    return sent.get(sent.size() - 1);
  }

  private int neighbour(int step) {
    List<Entry.Sent> sent = playback.sent();
    if (sent.isEmpty()) {
      return LATEST;
    }
    int at = sent.indexOf(shown());
    int next = Math.max(0, Math.min(sent.size() - 1, at + step));
    return sent.get(next).id();
  }

  /** The chosen segment if it is on its way; otherwise the one that left last and is. */
  private int flying() {
    List<Entry.Sent> flying = playback.inFlight();
    for (Entry.Sent sent : flying) {
      if (sent.id() == chosen) {
        return chosen;
      }
    }
    return flying.isEmpty() ? LATEST : flying.get(flying.size() - 1).id();
  }

  // --- dialogs ---------------------------------------------------------------------------------

  private PlayerScreen asksHowLong(Wish wish, Task.Move move, Room room) {
    if (!may(move)) {
      return forbidden(room);
    }
    if (flying() == LATEST) {
      return saying(room.texts().obstacle(Obstacle.NOT_IN_FLIGHT.name()));
    }
    ScreenMessages texts = room.texts();
    String title = wish == Wish.DELAY ? texts.delayTitle() : texts.duplicateTitle();
    return with(new Dialog(wish, null, new Field(title, texts.durationHelp(), "")));
  }

  private Turn answer(KeyStroke key, Room room) {
    if (dialog.menu() != null) {
      return chosen(dialog.menu().press(key, room), room);
    }
    Field.Answer answer = dialog.field().press(key);
    if (answer.field() != null) {
      return Turn.stay(with(new Dialog(dialog.wish(), null, answer.field())));
    }
    return answer.text() == null ? Turn.stay(with((Dialog) null)) : typed(answer.text(), room);
  }

  @Override
  public Turn pick(int row, Room room) {
    if (dialog != null && dialog.menu() != null) {
      return chosen(new Menu.Answer(null, row), room);
    }
    boolean isSegment = dialog == null && row < playback.film().trace().segments().size();
    return Turn.stay(isSegment ? choosing(row) : this);
  }

  private Turn chosen(Menu.Answer answer, Room room) {
    if (answer.menu() != null) {
      return Turn.stay(with(new Dialog(dialog.wish(), answer.menu(), null)));
    }
    PlayerScreen closed = with((Dialog) null);
    if (answer.chosen() < 0) {
      return Turn.stay(closed);
    }
    int row = answer.chosen();
    return Turn.stay(
        switch (dialog.wish()) {
          case JUMP -> closed.with(playback.at(row));
          case HOSTS -> closed.did(Deed.values()[row], room);
          case VARIANT -> closed.replayed(piece.toggled(Variant.values()[row]), room);
          case EXPORT -> closed.exported(row, room);
          default -> closed;
        });
  }

  private PlayerScreen did(Deed deed, Room room) {
    if (!may(deed.isCall() ? Task.Move.CALL : Task.Move.BREAK)) {
      return forbidden(room);
    }
    // What was done at this moment already counts as well, though it is the next event.
    Film.HostView host = playback.atTime(playback.now() - 1).frame().host(deed.end());
    String name = playback.film().trace().party(deed.end()).name();
    return deed.isSo(host) ? saying(room.texts().alreadySo(name)) : done(deed.on(playback), room);
  }

  private PlayerScreen otherRules() {
    Profile now = piece.profile();
    return replayed(piece.with(now == Profile.RFC ? Profile.LINUX : Profile.RFC), null);
  }

  /** The same acts under other rules, at the same time. */
  private PlayerScreen replayed(Piece other, Room room) {
    try {
      Playback fresh = other.begin().fork(playback.acts()).playback().atTime(playback.clock());
      return new PlayerScreen(other, fresh, scribe, pane, numbers, pace.paused(), chosen, null, "");
    } catch (RunawayException e) {
      return saying(room == null ? "" : room.texts().obstacle(Obstacle.RUNAWAY.name()));
    }
  }

  private PlayerScreen exported(int row, Room room) {
    if (row == 0) {
      return saying(scribe.command(piece.scenario(), piece.overrides(), playback.acts()));
    }
    String name = piece.scenario().id() + "-mine.yaml";
    ScreenMessages texts = room.texts();
    return with(new Dialog(Wish.FILE, null, new Field(texts.fileTitle(), texts.fileHelp(), name)));
  }

  private Turn typed(String text, Room room) {
    PlayerScreen closed = with((Dialog) null);
    switch (dialog.wish()) {
      case DELAY, DUPLICATE -> {
        long micros = Durations.micros(text);
        if (micros <= 0) {
          return Turn.stay(closed.saying(room.texts().noDuration(text)));
        }
        Outcome outcome =
            dialog.wish() == Wish.DELAY
                ? playback.delay(flying(), micros)
                : playback.duplicate(flying(), micros);
        return Turn.stay(closed.done(outcome, room));
      }
      case SEND_CLIENT, SEND_SERVER -> {
        int octets = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (octets == 0) {
          return Turn.stay(closed.saying(room.texts().noOctets(text)));
        }
        End end = dialog.wish() == Wish.SEND_CLIENT ? End.CLIENT : End.SERVER;
        return Turn.stay(closed.done(playback.send(end, octets), room));
      }
      case FILE -> {
        String yaml = scribe.file(text, piece.scenario(), piece.overrides(), playback.acts());
        ScreenMessages texts = room.texts();
        return yaml.isEmpty()
            ? Turn.stay(closed.saying(texts.notWritten(text, texts.fileHelp())))
            : Turn.stay(closed).with(new Errand.Write(text, yaml));
      }
      default -> {
        return Turn.stay(closed);
      }
    }
  }

  /** A task is handed in as the lines that do what was done. */
  private Turn finished(Room room) {
    if (piece.task() == null) {
      return Turn.stay(this);
    }
    if (playback.acts().isEmpty()) {
      return Turn.stay(saying(room.texts().nothingDone()));
    }
    return Turn.close().with(new Errand.Tell(String.join("; ", scribe.lines(playback.acts()))));
  }

  /** What the learner has seen of the run, as far as it is played now. */
  private Errand watched() {
    return new Errand.Watched(playback.film().trace().first(playback.entries()));
  }

  @Override
  public List<Errand> farewell(Room room) {
    return List.of(watched());
  }

  /** The host of an end, at this moment. */
  Film.HostView host(End end) {
    return playback.frame().host(end);
  }

  @Override
  public void draw(Canvas canvas, Room room) {
    new PlayerView(this, room).draw(canvas);
  }
}
