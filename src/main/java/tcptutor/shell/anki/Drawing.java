package tcptutor.shell.anki;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.ladder.Kind;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Span;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Html;

/**
 * A ladder as an SVG: every cell has a place of its own, so that columns stay in line in whatever
 * font a phone has. Lines are drawn as lines, since fonts leave gaps between those of characters.
 */
final class Drawing {
  private static final int COLUMN = 8;
  private static final int ROW = 18;
  private static final int MARGIN = 10;
  private static final int BASELINE = 13;

  /* A picture brings its own ground: it cannot know whether the card around it is dark. */
  private static final String STYLE =
      "rect{fill:#ffffff}text{font:13px 'JetBrains Mono','DejaVu Sans Mono',Menlo,Consolas,"
          + "'Noto Sans Mono CJK SC',monospace;fill:#1f2328}"
          + "path{fill:none;stroke:#1f2328;stroke-width:1.2}"
          + ".head{fill:#1f2328;stroke:none}"
          + ".dim{fill:#59636e}path.dim{fill:none;stroke:#8c959f}"
          + "path.gap{stroke:#8c959f;stroke-dasharray:2 4}"
          + ".bold{font-weight:bold}.state{fill:#1a7f37}.mark{fill:#9a6700}.call{fill:#0550ae}"
          + ".lost{fill:#cf222e;font-weight:bold}path.lost{fill:none;stroke:#cf222e}";

  /** How a piece of the picture looks. */
  private enum Tone {
    PLAIN(""),
    DIM("dim"),
    BOLD("bold"),
    STATE("state"),
    MARK("mark"),
    CALL("call"),
    LOST("lost");

    private final String name;

    Tone(String name) {
      this.name = name;
    }

    static Tone of(Kind kind) {
      return switch (kind) {
        case PLAIN, NUMBERS, ARROW -> PLAIN;
        case TIME, LIFELINE, GAP, REMARK, CLAUSE -> DIM;
        case NAME, FLAGS -> BOLD;
        case STATE -> STATE;
        case MARK, INJECTED, TIMER, HAPPENING -> MARK;
        case TAG, CALL -> CALL;
        case LOST -> LOST;
      };
    }

    String attribute() {
      return name.isEmpty() ? "" : " class=\"" + name + "\"";
    }
  }

  private final Map<Tone, StringBuilder> strokes = new EnumMap<>(Tone.class);
  private final StringBuilder gaps = new StringBuilder();
  private final StringBuilder heads = new StringBuilder();
  private final List<String> texts = new ArrayList<>();
  private int widest;
  private int acrossAt = -1;

  private Drawing() {}

  /**
   * The picture.
   *
   * @param title what it shows, for those who cannot see it
   */
  static String of(List<Line> ladder, String title) {
    Drawing drawing = new Drawing();
    for (int row = 0; row < ladder.size(); row++) {
      drawing.line(ladder.get(row), MARGIN + row * ROW);
    }
    return drawing.svg(ladder.size(), title);
  }

  private String svg(int rows, String title) {
    int width = widest * COLUMN + 2 * MARGIN;
    int height = rows * ROW + 2 * MARGIN;
    StringBuilder out = new StringBuilder();
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>")
        .append(STYLE)
        .append("</style>\n<rect width=\"100%\" height=\"100%\" rx=\"6\"/>\n");
    strokes.forEach((tone, path) -> path(tone.attribute(), path, out));
    path(" class=\"gap\"", gaps, out);
    path(" class=\"head\"", heads, out);
    texts.forEach(text -> out.append(text).append('\n'));
    return out.append("</svg>\n").toString();
  }

  private static void path(String attribute, StringBuilder path, StringBuilder out) {
    if (path.length() > 0) {
      out.append("<path").append(attribute).append(" d=\"").append(path).append("\"/>\n");
    }
  }

  // --- cells -----------------------------------------------------------------------------------

  private void line(Line line, int top) {
    int column = 0;
    for (Span span : line.spans()) {
      column = span(span.text(), Tone.of(span.kind()), column, top);
    }
    widest = Math.max(widest, column);
  }

  private int span(String text, Tone tone, int from, int top) {
    int column = from;
    StringBuilder word = new StringBuilder();
    int began = column;
    for (int i = 0; i < text.length(); ) {
      int end = Columns.nextCluster(text, i);
      String cell = text.substring(i, end);
      int wide = Columns.widthInPictures(cell);
      boolean drawn = cell.equals(" ") || wide > 1 || isStroke(cell.charAt(0));
      if (drawn) {
        word(word, tone, began, top);
        cell(cell, wide, tone, column, top);
      } else {
        began = word.length() == 0 ? column : began;
        word.append(cell);
      }
      column += wide;
      i = end;
    }
    word(word, tone, began, top);
    return column;
  }

  private void cell(String cell, int wide, Tone tone, int column, int top) {
    if (wide > 1) {
      text(cell, wide, tone, column, top);
    } else if (!cell.equals(" ")) {
      stroke(cell.charAt(0), tone, MARGIN + column * COLUMN, top);
    }
  }

  private void word(StringBuilder word, Tone tone, int column, int top) {
    if (word.length() > 0) {
      text(word.toString(), Columns.widthInPictures(word.toString()), tone, column, top);
      word.setLength(0);
    }
  }

  private void text(String text, int columns, Tone tone, int column, int top) {
    String place = "\" y=\"" + (top + BASELINE) + "\" textLength=\"" + columns * COLUMN + "\"";
    texts.add(
        "<text x=\""
            + (MARGIN + column * COLUMN)
            + place
            + tone.attribute()
            + ">"
            + escaped(text)
            + "</text>");
  }

  // --- lines -----------------------------------------------------------------------------------

  private static boolean isStroke(char c) {
    return "─│╭╮╰╯├┤┬┴┼►◄⋮┊".indexOf(c) >= 0;
  }

  /** Draws within the cell whose upper left corner is given. */
  private void stroke(char c, Tone tone, int left, int top) {
    int x = left + COLUMN / 2;
    int y = top + ROW / 2;
    int right = left + COLUMN;
    int bottom = top + ROW;
    StringBuilder path = strokes.computeIfAbsent(tone, key -> new StringBuilder());
    switch (c) {
      case '─' -> across(path, left, y, right);
      case '│' -> path.append(move(x, top)).append('V').append(bottom);
      case '╭' -> path.append(corner(x, bottom, right, y));
      case '╮' -> path.append(corner(x, bottom, left, y));
      case '╰' -> path.append(corner(x, top, right, y));
      case '╯' -> path.append(corner(x, top, left, y));
      case '├' -> path.append(cross(x, top, bottom)).append(move(x, y)).append('H').append(right);
      case '┤' -> path.append(cross(x, top, bottom)).append(move(left, y)).append('H').append(x);
      case '┬' -> path.append(level(left, y, right)).append(move(x, y)).append('V').append(bottom);
      case '┴' -> path.append(level(left, y, right)).append(move(x, top)).append('V').append(y);
      case '┼' -> path.append(level(left, y, right)).append(cross(x, top, bottom));
      case '►' -> heads.append(head(left, right, y));
      case '◄' -> heads.append(head(right, left, y));
      default -> gaps.append(cross(x, top, bottom));
    }
  }

  /** One long line where there would be many short ones. */
  private void across(StringBuilder path, int left, int y, int right) {
    String end = "H" + left;
    boolean goesOn = acrossAt == y && path.length() > end.length();
    int before = path.length() - end.length();
    if (goesOn && path.substring(before).equals(end)) {
      path.setLength(before);
    } else {
      path.append(move(left, y));
    }
    path.append('H').append(right);
    acrossAt = y;
  }

  private static String move(int x, int y) {
    return "M" + x + " " + y;
  }

  private static String cross(int x, int top, int bottom) {
    return move(x, top) + "V" + bottom;
  }

  private static String level(int left, int y, int right) {
    return move(left, y) + "H" + right;
  }

  /** From the middle of the upper or lower edge to the middle of a side. */
  private static String corner(int x, int edge, int side, int y) {
    return move(x, edge) + "Q" + x + " " + y + " " + side + " " + y;
  }

  private static String head(int from, int to, int y) {
    return move(from, y - 4) + "L" + to + " " + y + "L" + from + " " + (y + 4) + "Z";
  }

  /** As in HTML, and without the two characters that XML does not have. */
  private static String escaped(String text) {
    return Html.escaped(text).replace('\ufffe', '?').replace('\uffff', '?');
  }
}
