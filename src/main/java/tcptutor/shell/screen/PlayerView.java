package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tcptutor.core.diagram.StateDiagram;
import tcptutor.core.diagram.Way;
import tcptutor.core.exercise.Driving;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Narration;
import tcptutor.core.ladder.Rung;
import tcptutor.core.play.Playback;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Flags;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ScreenMessages;

/**
 * Draws the player.
 *
 * <pre>
 *   wide                                   narrow
 *   +------ what is played, time ------+   +--- what is played, time ---+
 *   | client |     ladder     | server |   |           ladder           |
 *   |        |                |        |   |   client    |    server    |
 *   | why: the clauses of this step    |   | why                        |
 *   | keys                             |   | keys                       |
 *   +----------------------------------+   +----------------------------+
 * </pre>
 */
final class PlayerView {
  /** From this width on, the ends stand at the sides of the ladder. */
  private static final int WIDE = 124;

  private static final int SIDE = 28;
  private static final int BELOW = 6;
  private static final int LEAST_LADDER = 60;
  private static final int LEAST_RUNGS = 18;

  private final PlayerScreen player;
  private final Playback playback;
  private final Trace trace;
  private final Room room;
  private final ScreenMessages texts;
  private final Narration narration;

  PlayerView(PlayerScreen player, Room room) {
    this.player = player;
    this.playback = player.playback();
    this.trace = playback.film().trace();
    this.room = room;
    this.texts = room.texts();
    this.narration = new Narration(trace, player.view(room, Math.max(LEAST_LADDER, room.width())));
  }

  void draw(Canvas canvas) {
    bar(canvas);
    int why = whyHeight();
    int bottom = canvas.height() - 1;
    Canvas body = canvas.part(0, 1, canvas.width(), bottom - 1 - why);
    switch (player.pane()) {
      case LADDER -> ladder(body);
      case MAP -> map(body);
      case COMPARE -> new CompareView(player, room).draw(body);
      case HEADER -> new HeaderView(player, room).draw(body);
      case HELP -> help(body);
    }
    why(canvas.part(0, bottom - why, canvas.width(), why));
    hints().draw(canvas, bottom);
    dialog(canvas.part(0, 1, canvas.width(), bottom - 1));
  }

  private void dialog(Canvas canvas) {
    PlayerScreen.Dialog dialog = player.dialog();
    if (dialog != null && dialog.menu() != null) {
      dialog.menu().draw(canvas, room);
    } else if (dialog != null) {
      dialog.field().draw(canvas, room);
    }
  }

  // --- the line at the top ---------------------------------------------------------------------

  private void bar(Canvas canvas) {
    canvas.fill(0, 0, canvas.width(), " ", Ink.BAR);
    int right = canvas.width() - 1;
    String state = state();
    canvas.write(right - Columns.width(state), 0, state, Ink.BAR);
    String title = title();
    int roomLeft = right - Columns.width(state) - 3;
    canvas.write(1, 0, Columns.truncate(title, roomLeft, room.ascii() ? ".." : "…"), Ink.BAR);
  }

  private String title() {
    String acts = playback.acts().isEmpty() ? "" : " +" + playback.acts().size();
    String title = Markup.plain(player.piece().title().in(room.lang()));
    return player.piece().scenario() == null
        ? title
        : player.piece().scenario().id() + acts + "  " + title;
  }

  private String state() {
    String rules = player.piece().profile() == null ? "" : player.piece().profile().id() + "  ";
    String pace =
        (player.pace().playing() ? texts.playing() : texts.paused()) + " " + player.pace().shown();
    int last = playback.film().frames().size() - 1;
    return rules
        + pace
        + "  "
        + playback.position()
        + "/"
        + last
        + "  t="
        + narration.stamp(playback.clock());
  }

  private Hints hints() {
    if (player.pane() == PlayerScreen.Pane.HELP) {
      return new Hints(room).language().escape();
    }
    if (player.pane() == PlayerScreen.Pane.HEADER) {
      return new Hints(room).upDown(texts.otherSegment()).escape();
    }
    Hints hints =
        new Hints(room).right(texts.stepKey()).left(texts.stepBackKey()).key(' ', texts.playKey());
    if (player.piece().task() != null) {
      hints.key('f', texts.finishKey());
    }
    if (!playback.acts().isEmpty()) {
      hints.key('z', texts.undoKey()).key('c', texts.compareKey());
    }
    hints
        .key('l', texts.loseKey())
        .key('d', texts.delayKey())
        .key('h', texts.hostsKey())
        .key('m', texts.mapKey());
    if (playback.acts().isEmpty()) {
      hints.key('c', texts.compareKey());
    }
    return hints
        .enter(texts.headerKey())
        .key('g', texts.jumpKey())
        .key('v', texts.variantKey())
        .key('x', texts.exportKey())
        .key('?', texts.helpKey())
        .back();
  }

  // --- ladder and ends -------------------------------------------------------------------------

  private void ladder(Canvas body) {
    if (room.small() || body.width() < LEAST_LADDER) {
      small(body);
    } else if (body.width() >= WIDE) {
      middle(body.part(SIDE + 1, 0, body.width() - 2 * SIDE - 2, body.height()));
      side(body.part(0, 0, SIDE, body.height()), End.CLIENT);
      side(body.part(body.width() - SIDE, 0, SIDE, body.height()), End.SERVER);
    } else {
      int half = body.width() / 2;
      rungs(body.part(0, 0, body.width(), body.height() - BELOW));
      Canvas ends = body.part(0, body.height() - BELOW, body.width(), BELOW);
      side(ends.part(0, 0, half - 1, BELOW), End.CLIENT);
      side(ends.part(half, 0, body.width() - half, BELOW), End.SERVER);
    }
  }

  /** On a large screen the state diagram stands below the ladder all the time. */
  private void middle(Canvas canvas) {
    int map = StateDiagram.HEIGHT + 1;
    if (canvas.width() < StateDiagram.WIDTH || canvas.height() < map + LEAST_RUNGS) {
      rungs(canvas);
      return;
    }
    rungs(canvas.part(0, 0, canvas.width(), canvas.height() - map));
    diagram(canvas.part(0, canvas.height() - map, canvas.width(), map));
  }

  private void side(Canvas canvas, End end) {
    new EndView(player, narration, room, end).draw(canvas);
  }

  private void rungs(Canvas all) {
    // The first column is for the mark of the chosen row, the last one says where one is.
    Canvas canvas = all.part(1, 0, all.width() - 1, all.height());
    Ladder.Picture picture = Ladder.picture(trace, player.view(room, canvas.width() - 1));
    List<Rung> rungs = picture.rungs();
    int seen = 1;
    while (seen < rungs.size() && rungs.get(seen).entry() < playback.entries()) {
      seen++;
    }
    canvas.write(0, 0, rungs.get(0).line());
    Canvas rest = canvas.part(0, 1, canvas.width(), canvas.height() - 1);
    Canvas marks = all.part(0, 1, 1, all.height() - 1);
    List<Entry.Sent> flying = playback.inFlight();
    int moving = Math.min(flying.size(), 3);
    int top = top(rungs, seen, rest.height() - moving);
    int below = Math.min(rest.height() - moving, seen - top);
    for (int y = 0; y < below; y++) {
      rung(rest, marks, y, rungs.get(top + y));
    }
    for (int i = 0; i < moving; i++) {
      flight(rest, below + i, flying.get(flying.size() - moving + i), picture);
    }
    Scroll.bar(rest, top - 1, seen - 1, room.ascii());
  }

  /** The last rows, or those around the chosen segment. */
  private int top(List<Rung> rungs, int seen, int height) {
    int top = Math.max(1, seen - height);
    Entry.Sent shown = player.shown();
    if (shown == null || player.chosen() == PlayerScreen.LATEST) {
      return top;
    }
    for (int i = 1; i < top; i++) {
      if (rungs.get(i).leaving().contains(shown.id())) {
        return Math.max(1, i - height / 2);
      }
    }
    return top;
  }

  private void rung(Canvas canvas, Canvas marks, int y, Rung rung) {
    canvas.write(0, y, rung.line());
    Entry.Sent shown = player.shown();
    boolean here = shown != null && rung.leaving().contains(shown.id());
    if (here) {
      canvas.mark(0, y, canvas.width(), true);
      marks.write(0, y, ">", Ink.KEY);
    }
    int segment = rung.leaving().isEmpty() ? rung.arriving() : rung.leaving().get(0);
    if (segment >= 0) {
      canvas.clickRow(y, segment);
    }
  }

  /** A segment on its way: how far it is, as far as one row can say. */
  private void flight(Canvas canvas, int y, Entry.Sent sent, Ladder.Picture picture) {
    String line = room.ascii() ? "|" : "│";
    canvas.write(picture.client(), y, line, Ink.LIFELINE);
    canvas.write(picture.server(), y, line, Ink.LIFELINE);
    int lane = picture.server() - picture.client() - 3;
    double gone =
        (double) (playback.clock() - sent.at()) / Math.max(1, sent.arrivesAt() - sent.at());
    int length = (int) Math.max(1, Math.min(lane, Math.round(gone * lane)));
    boolean right = sent.from() == End.CLIENT;
    String head = room.ascii() ? right ? ">" : "<" : right ? "►" : "◄";
    String trail = room.ascii() ? "." : "·";
    int start = right ? picture.client() + 1 : picture.server() - 1;
    int step = right ? 1 : -1;
    for (int i = 0; i < length; i++) {
      canvas.write(start + step * i, y, trail, Ink.ARROW);
    }
    canvas.write(start + step * length, y, head, Ink.FLAGS);
    String stamp = narration.stamp(playback.clock());
    canvas.write(Math.max(0, 6 - Columns.width(stamp)), y, stamp, Ink.TIME);
    String names = Flags.names(sent.segment().flags());
    int outside = right ? picture.client() - 1 - names.length() : picture.server() + 2;
    canvas.write(outside, y, names, Ink.FLAGS);
    canvas.clickRow(y, sent.id());
  }

  /** No room for a ladder: the events so far and both states. */
  private void small(Canvas body) {
    String states =
        trace.party(End.CLIENT).name()
            + " "
            + player.host(End.CLIENT).state(0).rfcName()
            + "   "
            + trace.party(End.SERVER).name()
            + " "
            + player.host(End.SERVER).state(0).rfcName();
    body.write(1, 0, states, Ink.STATE);
    List<Line> lines = Folded.of(narration.lines(0, playback.entries()), body.width() - 2);
    int height = body.height() - 2;
    int from = Math.max(0, lines.size() - height);
    for (int i = from; i < lines.size(); i++) {
      body.write(1, 1 + i - from, lines.get(i));
    }
    body.write(1, body.height() - 1, texts.tooSmall(), Ink.WARN);
  }

  // --- map -------------------------------------------------------------------------------------

  private void map(Canvas body) {
    if (body.width() < StateDiagram.WIDTH || body.height() < StateDiagram.HEIGHT) {
      way(body, 0, way(End.CLIENT));
      way(body, body.height() / 2, way(End.SERVER));
      return;
    }
    int below = diagram(body.part(0, 0, body.width(), body.height()));
    // Below the figure if there is room: on a small screen it is the figure that counts.
    way(body, below + 1, way(End.CLIENT));
    way(body, below + 2, way(End.SERVER));
  }

  /** Draws the figure in the middle, and returns the row below it. */
  private int diagram(Canvas canvas) {
    List<Line> lines =
        StateDiagram.of(
            List.of(way(End.CLIENT), way(End.SERVER)),
            Map.of(
                End.CLIENT,
                trace.party(End.CLIENT).name(),
                End.SERVER,
                trace.party(End.SERVER).name()),
            room.lang(),
            room.ascii(),
            Columns::width);
    int left = Math.max(0, (canvas.width() - StateDiagram.WIDTH) / 2);
    int top = Math.max(0, (canvas.height() - lines.size() - 3) / 2);
    for (int y = 0; y < lines.size(); y++) {
      canvas.write(left, top + y, lines.get(y));
    }
    return top + lines.size();
  }

  private Way way(End end) {
    return Way.of(trace, playback.entries(), end, connection());
  }

  private void way(Canvas body, int y, Way way) {
    StringBuilder text = new StringBuilder(trace.party(way.end()).name()).append(": ");
    for (int i = 0; i < way.states().size(); i++) {
      text.append(i == 0 ? "" : room.ascii() ? " > " : " → ").append(way.states().get(i).rfcName());
    }
    int row = y;
    for (String line : Columns.wrap(text.toString(), body.width() - 2)) {
      body.write(1, row++, line, Ink.STATE);
    }
  }

  private int connection() {
    Entry.Sent shown = player.shown();
    return shown == null ? 0 : shown.connection();
  }

  // --- why -------------------------------------------------------------------------------------

  private record Told(String text, Ink ink) {}

  /** As many rows as the words need, within limits, so that the figure above seldom moves. */
  private int whyHeight() {
    int usual = Math.max(1, Math.min(room.height() / 7, 6)) + goals().size();
    int most = Math.max(usual, Math.min(told().size(), room.height() / 3));
    return switch (player.pane()) {
      case HEADER, HELP -> 0;
      case LADDER, COMPARE -> most;
      case MAP -> {
        int left = room.height() - 2 - StateDiagram.HEIGHT;
        yield room.width() < StateDiagram.WIDTH || left < 1 ? most : Math.min(most, left);
      }
    };
  }

  private void why(Canvas canvas) {
    List<Told> lines = told();
    for (int y = 0; y < Math.min(lines.size(), canvas.height()); y++) {
      boolean cut = y == canvas.height() - 1 && y < lines.size() - 1;
      String more = !cut ? "" : room.ascii() ? " .." : " …";
      canvas.write(1, y, lines.get(y).text() + more, lines.get(y).ink());
    }
  }

  /**
   * The goals, then what came of the last wish or what decided in this step; where no rule of TCP
   * did, what happened.
   */
  private List<Told> told() {
    List<Told> lines = new ArrayList<>(goals());
    if (!player.news().isEmpty()) {
      tell(player.news(), Ink.WARN, lines);
    } else if (playback.position() == 0) {
      tell(beginning(), Ink.CLAUSE, lines);
    } else {
      int before = playback.film().frames().get(playback.position() - 1).entries();
      List<String> reasons = narration.reasons(before, playback.entries());
      reasons.forEach(reason -> tell(reason, Ink.CLAUSE, lines));
      if (reasons.isEmpty()) {
        Line.plain(narration.lines(before, playback.entries()))
            .forEach(line -> tell(line, Ink.PLAIN, lines));
      }
    }
    return lines;
  }

  private void tell(String text, Ink ink, List<Told> lines) {
    for (String line : Columns.wrap(text, room.width() - 4)) {
      lines.add(new Told(line, ink));
    }
  }

  private String beginning() {
    String about = Markup.plain(player.piece().about().in(room.lang()));
    String press = Markup.drawn(texts.pressRight(), room);
    return about.isEmpty() ? press : about + " " + press;
  }

  private List<Told> goals() {
    List<Told> lines = new ArrayList<>();
    Driving task = player.piece().task();
    for (int i = 0; task != null && i < task.goalWords().size(); i++) {
      boolean reached = task.reached(i, playback.film().trace());
      String words = (reached ? "[x] " : "[ ] ") + task.goalWords().get(i).in(room.lang());
      tell(words, reached ? Ink.GOOD : Ink.WARN, lines);
    }
    return lines;
  }

  // --- help ------------------------------------------------------------------------------------

  private static int helpColumns(Room room) {
    return room.width() >= 100 ? 2 : 1;
  }

  /** Whether all keys can be listed at once. */
  static boolean helpFits(Room room) {
    int columns = helpColumns(room);
    int rows = (room.texts().playerHelp().size() + columns - 1) / columns;
    return !room.small() && rows <= room.height() - 2;
  }

  private void help(Canvas body) {
    List<String> lines = texts.playerHelp();
    int columns = helpColumns(room);
    int rows = (lines.size() + columns - 1) / columns;
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split("\t", 2);
      int x = 2 + i / rows * (body.width() / columns);
      int y = i % rows;
      body.write(x, y, Markup.drawn(parts[0], room), Ink.KEY);
      body.write(x + 16, y, parts.length > 1 ? parts[1] : "", Ink.PLAIN);
    }
  }
}
