package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.ladder.Kind;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Span;
import tcptutor.shell.text.Columns;

/** Lines that are told, not drawn, folded where a room is too narrow for them. */
final class Folded {
  private static final String INDENT = "  ";

  private Folded() {}

  /** The same lines; what goes on is set in. */
  static List<Line> of(List<Line> lines, int columns) {
    List<Line> folded = new ArrayList<>();
    for (Line line : lines) {
      if (Columns.width(line.plain()) <= columns) {
        folded.add(line);
      } else {
        fold(line, columns - INDENT.length(), folded);
      }
    }
    return folded;
  }

  private static void fold(Line line, int columns, List<Line> folded) {
    String text = line.plain();
    int at = 0;
    for (String part : Columns.wrap(text, columns)) {
      int from = text.indexOf(part, at);
      List<Span> spans = new ArrayList<>();
      if (at > 0) {
        spans.add(new Span(Kind.PLAIN, INDENT));
      }
      at = from + part.length();
      cut(line, from, at, spans);
      folded.add(new Line(spans));
    }
  }

  private static void cut(Line line, int from, int to, List<Span> spans) {
    int start = 0;
    for (Span span : line.spans()) {
      int length = span.text().length();
      int first = Math.max(0, from - start);
      int end = Math.min(length, to - start);
      if (first < end) {
        spans.add(new Span(span.kind(), span.text().substring(first, end)));
      }
      start += length;
    }
  }
}
