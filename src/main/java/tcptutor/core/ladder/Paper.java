package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of cells. A cell holds a character, or lines in some of four directions; a character
 * covers lines.
 */
final class Paper {
  /** The right half of a wide character. */
  private static final int COVERED = -1;

  private static final Kind[] KINDS = Kind.values();

  private final int width;
  private final Glyphs glyphs;
  private final Columns columns;
  private final int[][] codes;
  private final byte[][] kinds;
  private final byte[][] lines;

  Paper(int height, int width, Glyphs glyphs, Columns columns) {
    this.width = width;
    this.glyphs = glyphs;
    this.columns = columns;
    this.codes = new int[height][width];
    this.kinds = new byte[height][width];
    this.lines = new byte[height][width];
  }

  /** Writes a text; what does not fit is cut off. Returns the column after it. */
  int write(int row, int column, String text, Kind kind) {
    int at = column;
    for (int i = 0; i < text.length(); ) {
      int code = text.codePointAt(i);
      int wide = Wrap.width(code, columns);
      i += Character.charCount(code);
      if (wide > 0 && at >= 0 && at + wide <= width) {
        codes[row][at] = code;
        kinds[row][at] = (byte) kind.ordinal();
        if (wide == 2) {
          codes[row][at + 1] = COVERED;
          kinds[row][at + 1] = (byte) kind.ordinal();
        }
      }
      at += wide;
    }
    return at;
  }

  /** Adds lines in these directions to a cell. */
  void draw(int row, int column, int directions, Kind kind) {
    if (column >= 0 && column < width) {
      lines[row][column] |= (byte) directions;
      if (codes[row][column] == 0) {
        kinds[row][column] = (byte) kind.ordinal();
      }
    }
  }

  /** Adds a horizontal line between two columns, both included. */
  void drawAcross(int row, int from, int to, Kind kind) {
    for (int at = Math.min(from, to); at <= Math.max(from, to); at++) {
      draw(row, at, Glyphs.LEFT | Glyphs.RIGHT, kind);
    }
  }

  boolean hasText(int row, int column) {
    return column < 0 || column >= width || codes[row][column] != 0;
  }

  boolean hasLine(int row, int column) {
    return column < 0 || column >= width || lines[row][column] != 0;
  }

  /** The sheet as lines of at most {@code most} columns. */
  List<Line> cut(int most) {
    List<Line> cut = new ArrayList<>(codes.length);
    for (int row = 0; row < codes.length; row++) {
      cut.add(line(row, Math.min(most, width)));
    }
    return cut;
  }

  private Line line(int row, int most) {
    int end = most;
    while (end > 0 && isBlank(row, end - 1)) {
      end--;
    }
    if (end < width && codes[row][end] == COVERED) {
      end--;
    }
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder(end);
    int kind = 0;
    for (int at = 0; at < end; at++) {
      int code = codes[row][at];
      int here = isEmpty(row, at) ? Kind.PLAIN.ordinal() : kinds[row][at];
      if (here != kind && text.length() > 0) {
        spans.add(new Span(KINDS[kind], text.toString()));
        text.setLength(0);
      }
      kind = here;
      if (code > 0) {
        text.appendCodePoint(code);
      } else if (code == 0) {
        text.append(glyphs.line(lines[row][at]));
      }
    }
    if (text.length() > 0) {
      spans.add(new Span(KINDS[kind], text.toString()));
    }
    return spans.isEmpty() ? Line.EMPTY : new Line(spans);
  }

  private boolean isBlank(int row, int column) {
    return codes[row][column] == ' ' || isEmpty(row, column);
  }

  private boolean isEmpty(int row, int column) {
    return codes[row][column] == 0 && lines[row][column] == 0;
  }
}
