package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.sim.End;

/** One row of a ladder before it is painted. Lists of two are by {@link End}. */
final class Row {
  /** The time of the row, in microseconds; of a gap: the time at its end. */
  final long at;

  /** The time as it is shown; empty where it is that of the row above. */
  final String stamp;

  /** Whether the row stands for a time that is not drawn. */
  final boolean gap;

  /** The entry of the trace that brought it about; -1 for what stands there from the start. */
  int entry = -1;

  /** What stands outside the time line; null if nothing does. */
  final Span[] outer = new Span[2];

  /** Whether the host has no power. */
  final boolean[] dead = new boolean[2];

  /** What stands between the time lines beside arrows. */
  final List<Inscription> inscriptions = new ArrayList<>(1);

  /** The arrow that leaves; null if none does. */
  final Arrow[] leaving = new Arrow[2];

  /** The arrow that arrives; null if none does. */
  Arrow arriving;

  /** What stands right of the picture; null if nothing does. */
  Span side;

  /**
   * A text between the time lines.
   *
   * @param end at whose time line it stands; null for the middle
   * @param indent columns between it and the place where labels begin
   * @param pieces the text
   */
  record Inscription(End end, int indent, List<Span> pieces) {}

  Row(long at, String stamp, boolean gap) {
    this.at = at;
    this.stamp = stamp;
    this.gap = gap;
  }

  void inscribe(End end, int indent, List<Span> pieces) {
    inscriptions.add(new Inscription(end, indent, pieces));
  }

  void inscribe(End end, Kind kind, String text) {
    inscribe(end, 0, List.of(new Span(kind, text)));
  }

  boolean hasArrows() {
    return leaving[0] != null || leaving[1] != null || arriving != null;
  }

  /** Whether nothing stands between the time lines. */
  boolean isEmptyInside() {
    return !gap && inscriptions.isEmpty() && !hasArrows();
  }
}
