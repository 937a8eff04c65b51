package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a picture: spans from left to right, without spaces at the end.
 *
 * @param spans the pieces; neighbours differ in kind
 */
public record Line(List<Span> spans) {
  static final Line EMPTY = new Line(List.of());

  public Line {
    spans = List.copyOf(spans);
  }

  /** A line of one kind. */
  static Line of(Kind kind, String text) {
    return text.isEmpty() ? EMPTY : new Line(List.of(new Span(kind, text)));
  }

  /** The characters without their kinds. */
  public String plain() {
    StringBuilder text = new StringBuilder(96);
    for (int i = 0; i < spans.size(); i++) {
      text.append(spans.get(i).text());
    }
    return text.toString();
  }

  /** The characters of many lines, without their kinds. */
  public static List<String> plain(List<Line> lines) {
    List<String> texts = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      texts.add(lines.get(i).plain());
    }
    return texts;
  }
}
