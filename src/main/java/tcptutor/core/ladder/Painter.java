package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.sim.End;

/**
 * Paints rows. Texts come first; then, row by row, the arrows between them: each leaves in its row,
 * bends, goes down through later rows, to the side where there is room, and arrives in its row.
 *
 * <pre>
 * 100 ms ├─ ACK seq=1 ack=1 (a) ─────╮
 * 110 ms ├─ ACK,PSH seq=1 ack=1 ──╮  ╰╮
 * 160 ms │                        ╰───┼───────►│
 * 220 ms │                            ╰─ (a) ─►│
 * </pre>
 *
 * <p>Columns of an arrow count from its sender, so that both directions are one case.
 */
final class Painter {
  /* What a place for a bend costs: as much as so many columns off the middle. */
  private static final int CRAMPED = 2;
  private static final int COVERED = 30;
  private static final int HIDES_OVERTAKING = 45;

  private static final int TOUCHING = 500;

  private final List<Row> rows;
  private final View view;
  private final Frame frame;
  private final Words words;
  private final Glyphs glyphs;
  private final Paper paper;
  private final int middle;
  private final List<Arrow> travelling = new ArrayList<>();

  /** One row above the first holds the names of the ends. */
  private static final int HEADING = 1;

  Painter(List<Row> rows, View view, Frame frame) {
    this.rows = rows;
    this.view = view;
    this.frame = frame;
    this.words = Words.in(view.lang());
    this.glyphs = Glyphs.of(view.ascii());
    this.paper = new Paper(rows.size() + HEADING, frame.columns(), glyphs, view.columns());
    this.middle = middle();
  }

  List<Line> paint(String client, String server) {
    heading(client, server);
    for (int i = 0; i < rows.size(); i++) {
      texts(rows.get(i), i + HEADING);
    }
    for (int i = 0; i < rows.size(); i++) {
      arrows(rows.get(i), i);
    }
    return paper.cut(view.width());
  }

  // --- texts -----------------------------------------------------------------------------------

  private void heading(String client, String server) {
    paper.write(0, frame.times() - width(words.time()), words.time(), Kind.NAME);
    paper.write(0, frame.client() - width(client) / 2, client, Kind.NAME);
    paper.write(0, frame.server() - width(server) / 2, server, Kind.NAME);
  }

  private int width(String text) {
    return Wrap.width(text, view.columns());
  }

  private void texts(Row row, int y) {
    paper.write(y, frame.times() - width(row.stamp), row.stamp, Kind.TIME);
    if (row.outer[0] != null) {
      String text = row.outer[0].text();
      paper.write(y, frame.client() - 1 - width(text), text, row.outer[0].kind());
    }
    if (row.outer[1] != null) {
      paper.write(y, frame.server() + 2, row.outer[1].text(), row.outer[1].kind());
    }
    if (row.side != null) {
      paper.write(y, frame.sideStart(), row.side.text(), row.side.kind());
    }
    for (int i = 0; i < row.inscriptions.size(); i++) {
      inscription(row.inscriptions.get(i), y);
    }
    for (int end = 0; end < 2; end++) {
      if (row.leaving[end] != null) {
        label(row.leaving[end], y);
      }
    }
    timeLine(row, y, End.CLIENT, frame.client());
    timeLine(row, y, End.SERVER, frame.server());
  }

  private void timeLine(Row row, int y, End end, int x) {
    Arrow leaving = row.leaving[end.ordinal()];
    if (row.gap) {
      paper.write(y, x, String.valueOf(glyphs.gap()), Kind.LIFELINE);
    } else if (row.dead[end.ordinal()]) {
      paper.write(y, x, String.valueOf(glyphs.dead()), Kind.LIFELINE);
    } else {
      int across = end == End.CLIENT ? Glyphs.RIGHT : Glyphs.LEFT;
      boolean starts = leaving != null && leaving.start() == 0;
      int directions = Glyphs.UP | Glyphs.DOWN | (starts ? across : 0);
      char line = view.ascii() ? '|' : glyphs.line(directions);
      paper.write(y, x, String.valueOf(line), Kind.LIFELINE);
    }
  }

  private void inscription(Row.Inscription inscription, int y) {
    int width = width(Labels.join(inscription.pieces()));
    int x = frame.laneStart() + 2 + inscription.indent();
    if (inscription.end() == null) {
      x = frame.laneStart() + Math.max(2, (frame.lane() - width) / 2);
    } else if (inscription.end() == End.SERVER) {
      x = frame.server() - 2 - inscription.indent() - width;
    }
    pieces(inscription.pieces(), y, x);
  }

  private void pieces(List<Span> pieces, int y, int start) {
    int x = start;
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      x += i == 0 ? 0 : Labels.separator("x", piece.text()).length();
      x = paper.write(y, x, piece.text(), piece.kind());
    }
  }

  /** The label with a space on both sides, which cover the line. */
  private void label(Arrow arrow, int y) {
    List<Span> first = arrow.label.get(0);
    int width = width(Labels.join(first));
    int x = x(arrow, arrow.labelStart() + (arrow.toRight() ? 0 : width - 1));
    paper.write(y, x - 1, " ".repeat(width + 2), Kind.PLAIN);
    pieces(first, y, x);
  }

  /** Where a column of an arrow stands on the paper. */
  private int x(Arrow arrow, int column) {
    return arrow.toRight() ? frame.laneStart() + column : frame.server() - 1 - column;
  }

  // --- arrows ----------------------------------------------------------------------------------

  private void arrows(Row row, int index) {
    int y = index + HEADING;
    if (row.arriving != null) {
      travelling.remove(row.arriving);
      arrive(row.arriving, y);
    }
    int before = travelling.size();
    for (int end = 0; end < 2; end++) {
      if (row.leaving[end] != null) {
        leave(row.leaving[end], y);
      }
    }
    for (int i = 0; i < before; i++) {
      goDown(travelling.get(i), row, y);
    }
  }

  private void leave(Arrow arrow, int y) {
    int start = x(arrow, arrow.start());
    if (arrow.start() > 0) {
      paper.write(y, start, "o", Kind.INJECTED);
    }
    if (arrow.sent.lost()) {
      lose(arrow, y, start);
      return;
    } else if (arrow.arrives == Arrow.NOWHERE) {
      breakOff(arrow, y, start);
      return;
    }
    arrow.column = bend(arrow, y);
    int bend = x(arrow, arrow.column);
    int back = x(arrow, arrow.column - 1);
    paper.drawAcross(y, start, back, Kind.ARROW);
    paper.draw(y, bend, Glyphs.DOWN | towards(bend, back), Kind.ARROW);
    travelling.add(arrow);
  }

  private static int towards(int from, int to) {
    return to < from ? Glyphs.LEFT : Glyphs.RIGHT;
  }

  private int labelEnd(Arrow arrow) {
    return arrow.labelStart() + width(Labels.join(arrow.label.get(0)));
  }

  private void lose(Arrow arrow, int y, int start) {
    int room = 3 + width(words.lost());
    int column = Math.min(frame.lane() - room, Math.max(middle(arrow), labelEnd(arrow) + 2));
    int cross = x(arrow, column);
    paper.drawAcross(y, start, x(arrow, column - 1), Kind.ARROW);
    paper.write(y, cross, String.valueOf(glyphs.cross()), Kind.LOST);
    int text = arrow.toRight() ? cross + 2 : cross - 1 - width(words.lost());
    paper.write(y, text, words.lost(), Kind.LOST);
  }

  /** Observation ends while the segment is under way. */
  private void breakOff(Arrow arrow, int y, int start) {
    int column = Math.min(frame.lane() - 6, Math.max(middle(arrow), labelEnd(arrow) + 2));
    paper.drawAcross(y, start, x(arrow, column), Kind.ARROW);
    int dots = x(arrow, arrow.toRight() ? column + 1 : column + 4);
    paper.write(y, dots, arrow.toRight() ? " ..." : "... ", Kind.ARROW);
  }

  private void arrive(Arrow arrow, int y) {
    int bend = x(arrow, arrow.column);
    int next = x(arrow, arrow.column + 1);
    int head = x(arrow, frame.lane() - 1);
    paper.draw(y, bend, Glyphs.UP | towards(bend, next), Kind.ARROW);
    paper.drawAcross(y, next, x(arrow, frame.lane() - 2), Kind.ARROW);
    paper.write(y, head, String.valueOf(glyphs.head(arrow.toRight())), Kind.ARROW);
    if (arrow.tag != null) {
      boolean before = arrow.column > Arrow.comfortable(frame.lane(), arrow.tag);
      int end = before ? arrow.column - 2 : frame.lane() - 4;
      int text = x(arrow, end - (arrow.toRight() ? arrow.tag.length() - 1 : 0));
      paper.write(y, text - 1, " " + arrow.tag + " ", Kind.TAG);
    }
  }

  private void goDown(Arrow arrow, Row row, int y) {
    int here = x(arrow, arrow.column);
    if (row.gap) {
      paper.write(y, here, paper.hasText(y, here) ? "" : String.valueOf(glyphs.gap()), Kind.ARROW);
      return;
    }
    int next = x(arrow, arrow.column + 1);
    boolean room = arrow.column < Arrow.comfortable(frame.lane(), arrow.tag);
    if (room && isFree(y, here) && isFree(y, next) && isLonely(arrow, next)) {
      paper.draw(y, here, Glyphs.UP | towards(here, next), Kind.ARROW);
      paper.draw(y, next, Glyphs.DOWN | towards(next, here), Kind.ARROW);
      arrow.column++;
    } else {
      paper.draw(y, here, Glyphs.UP | Glyphs.DOWN, Kind.ARROW);
    }
  }

  /** Whether no other arrow goes down right beside {@code x}. */
  private boolean isLonely(Arrow arrow, int x) {
    for (int i = 0; i < travelling.size(); i++) {
      Arrow other = travelling.get(i);
      if (other != arrow && Math.abs(x(other, other.column) - x) < 2) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(int y, int x) {
    return !paper.hasText(y, x) && !paper.hasLine(y, x);
  }

  // --- where to bend ---------------------------------------------------------------------------

  /** The column of the bend: near the middle, away from other arrows and from texts below. */
  private int bend(Arrow arrow, int y) {
    int nearest = labelEnd(arrow) + 1;
    int last = arrow.arrives;
    int wanted = wanted(arrow, last);
    int best = nearest;
    int least = Integer.MAX_VALUE;
    for (int column = nearest; column <= arrow.farthest; column++) {
      boolean cramped = column == nearest || column > Arrow.comfortable(frame.lane(), arrow.tag);
      int cost = Math.abs(column - wanted) + (cramped ? CRAMPED : 0);
      cost += above(arrow, column, y) + below(arrow, column, last);
      if (cost < least) {
        least = cost;
        best = column;
      }
    }
    return best;
  }

  /** The middle, or before it where the way down is long enough to be seen as a slope. */
  private int wanted(Arrow arrow, int last) {
    int rowsBetween = Math.min(last - arrow.departs - 1, frame.lane() / 3);
    return middle(arrow) - rowsBetween / 2;
  }

  private int middle(Arrow arrow) {
    return arrow.toRight() ? middle : frame.lane() - 1 - middle;
  }

  /**
   * The column in which quick arrows bend: one for all, so that the picture is calm, and where both
   * directions have room for their labels.
   */
  private int middle() {
    int[] need = {0, 0};
    for (int i = 0; i < rows.size(); i++) {
      for (int end = 0; end < 2; end++) {
        Arrow arrow = rows.get(i).leaving[end];
        int room = arrow == null || arrow.sent.lost() ? 0 : labelEnd(arrow) + 2;
        need[end] = room > frame.lane() * 2 / 3 ? need[end] : Math.max(need[end], room);
      }
    }
    int half = frame.lane() / 2;
    int most = frame.lane() - 1 - need[1];
    return need[0] > most ? half : Math.max(need[0], Math.min(most, half));
  }

  /** What is in the way where the arrow leaves. */
  private int above(Arrow arrow, int column, int y) {
    int x = x(arrow, column);
    int cost = paper.hasText(y, x) || paper.hasLine(y, x) ? TOUCHING : 0;
    for (int i = 0; i < travelling.size(); i++) {
      Arrow other = travelling.get(i);
      cost += Math.abs(x(other, other.column) - x) < 2 ? TOUCHING : 0;
      boolean beyond = other.toRight() == arrow.toRight() && column > other.column;
      cost += beyond ? COVERED : 0;
    }
    return cost;
  }

  /** What would cover the arrow on its way down, up to the row in which it arrives. */
  private int below(Arrow arrow, int column, int last) {
    int x = x(arrow, column);
    int cost = 0;
    for (int index = arrow.departs + 1; index < last; index++) {
      int y = index + HEADING;
      Arrow follower = rows.get(index).leaving[arrow.sent.from().ordinal()];
      if (follower != null && column <= labelEnd(follower) + 2) {
        cost += HIDES_OVERTAKING;
      } else if (paper.hasText(y, x) || paper.hasText(y, x - 1) || paper.hasText(y, x + 1)) {
        cost += COVERED;
      }
    }
    return cost;
  }
}
