package tcptutor.core.ladder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tcptutor.core.sim.End;

/**
 * The rows of a ladder as they grow downwards: time stamps, breaks, and what has to wait for room.
 */
final class Rows {
  private static final long NEVER = Long.MIN_VALUE;

  private final View view;
  private final Frame frame;
  private final Words words;
  private final Glyphs glyphs;
  private final long quiet;

  private final List<Row> rows = new ArrayList<>();
  private final boolean[] dead = new boolean[2];

  /** By end: states for which no row had room outside the time line. */
  private final List<Deque<Span>> waiting = List.of(new ArrayDeque<>(2), new ArrayDeque<>(2));

  private long now;
  private String stamp = "";
  private int sideFree;

  /** Breaks the time lines where nothing happens for more than {@code quiet} microseconds. */
  Rows(View view, Frame frame, long quiet, long start) {
    this.view = view;
    this.frame = frame;
    this.words = Words.in(view.lang());
    this.glyphs = Glyphs.of(view.ascii());
    this.quiet = quiet;
    this.now = start;
  }

  List<Row> all() {
    return rows;
  }

  int lastIndex() {
    return rows.size() - 1;
  }

  Row last() {
    return rows.get(rows.size() - 1);
  }

  /** The last row, if something that happens at {@code at} may stand in it; null otherwise. */
  Row lastAt(long at) {
    Row last = last();
    return rows.size() > 1 && last.at == at && !last.gap ? last : null;
  }

  void power(End end, boolean on) {
    dead[end.ordinal()] = !on;
  }

  // --- new rows --------------------------------------------------------------------------------

  /** The row above everything: the states in which both ends begin. */
  void begin(Span client, Span server) {
    Row row = add(new Row(now, "", false));
    row.outer[0] = client;
    row.outer[1] = server;
  }

  /** A new row for what happens at {@code at}. */
  Row next(long at) {
    return next(at, null);
  }

  /** The same, with room outside the time line of {@code wanted} if that is not null. */
  Row next(long at, End wanted) {
    if (isQuietUntil(at)) {
      String span = Times.span(at - now, words);
      gap(at).inscribe(null, Kind.GAP, words.later(span));
    }
    while (wanted != null && !waiting.get(wanted.ordinal()).isEmpty()) {
      filler();
    }
    now = at;
    String shown = Times.stamp(at, words);
    Row row = add(new Row(at, shown.equals(stamp) ? "" : shown, false));
    stamp = shown;
    return row;
  }

  /** The last row if it is of this time and has room outside; otherwise a new one. */
  Row outside(long at, End end) {
    Row last = lastAt(at);
    if (last != null && hasRoom(last, end)) {
      return last;
    }
    clearSide();
    return next(at, end);
  }

  boolean hasRoom(Row row, End end) {
    return row.outer[end.ordinal()] == null && waiting.get(end.ordinal()).isEmpty();
  }

  boolean isQuietUntil(long at) {
    return at - now > quiet && rows.size() > 1;
  }

  /** A break of the time lines up to {@code until}. */
  Row gap(long until) {
    clearSide();
    Row row = add(new Row(until, "", true));
    now = until;
    return row;
  }

  /** A row at no time of its own: nothing else joins it. */
  Row filler() {
    return add(new Row(NEVER, "", false));
  }

  private Row add(Row row) {
    for (int end = 0; end < 2; end++) {
      row.dead[end] = dead[end];
      row.outer[end] = waiting.get(end).poll();
    }
    rows.add(row);
    return row;
  }

  /** Rows for what still waits. */
  void finish() {
    clearSide();
    while (!waiting.get(0).isEmpty() || !waiting.get(1).isEmpty()) {
      filler();
    }
  }

  // --- texts outside and beside ----------------------------------------------------------------

  /** Puts a text outside the time line of {@code row}, or of the next row that has room. */
  void putOutside(Row row, End end, Span span) {
    if (hasRoom(row, end)) {
      row.outer[end.ordinal()] = span;
    } else {
      waiting.get(end.ordinal()).add(span);
    }
  }

  /**
   * Rows until the part beside the picture is free, so that what is said next stands at its row.
   */
  void clearSide() {
    while (rows.size() < sideFree) {
      filler();
    }
  }

  /** Says something about a row: beside it where there is room, otherwise in rows of its own. */
  void say(Span span, int row) {
    boolean beside = frame.side() > 0;
    int width = beside ? frame.side() : frame.lane() - 4;
    List<String> lines = Wrap.lines(glyphs.plain(span.text()), width, view.columns());
    sideFree = Math.max(sideFree, row);
    for (int i = 0; i < lines.size(); i++) {
      if (beside) {
        while (rows.size() <= sideFree) {
          filler();
        }
        rows.get(sideFree++).side = new Span(span.kind(), lines.get(i));
      } else {
        filler().inscribe(End.CLIENT, span.kind(), lines.get(i));
      }
    }
    sideFree = beside ? sideFree : 0;
  }
}
