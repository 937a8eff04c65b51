package tcptutor.shell.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.List;
import java.util.Locale;

/** A canvas as a picture for documents: the cells with the colours of a theme. */
public final class Svg {
  private static final double COLUMN = 8.4;
  private static final int ROW = 18;
  private static final int MARGIN = 12;

  private final StringBuilder out = new StringBuilder();
  private final Canvas canvas;
  private final Theme theme;

  private Svg(Canvas canvas, Theme.Name name) {
    this.canvas = canvas;
    this.theme = Theme.of(name, Depth.TRUE);
  }

  /** The picture. */
  public static String of(Canvas canvas, Theme.Name name) {
    return new Svg(canvas, name).draw();
  }

  private String draw() {
    double width = canvas.width() * COLUMN + 2 * MARGIN;
    int height = canvas.height() * ROW + 2 * MARGIN;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%d\""
            + " font-family=\"'JetBrains Mono','DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace\""
            + " font-size=\"14\" xml:space=\"preserve\">",
        width, height);
    Paint ground = theme.paint(Ink.PLAIN, false);
    line("<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"%s\"/>", colour(ground.ground()));
    for (int y = 0; y < canvas.height(); y++) {
      row(y, ground);
    }
    line("</svg>");
    return out.toString();
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** Runs of cells that look the same, first their ground and then their text. */
  private void row(int y, Paint ground) {
    for (int x = 0; x < canvas.width(); ) {
      Paint paint = paint(x, y);
      int end = x + 1;
      while (end < canvas.width() && paint(end, y).equals(paint)) {
        end++;
      }
      if (!paint.ground().equals(ground.ground())) {
        line(
            "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
            left(x), MARGIN + y * ROW, (end - x) * COLUMN, ROW, colour(paint.ground()));
      }
      text(x, end, y, paint);
      x = end;
    }
  }

  /** Each word and each wide character has a place of its own: fonts disagree about widths. */
  private void text(int from, int to, int y, Paint paint) {
    for (int x = from; x < to; ) {
      String cell = canvas.text(x, y);
      int end = x + 1;
      if (!cell.isBlank() && cell.charAt(0) < 0x80) {
        StringBuilder word = new StringBuilder(cell);
        while (end < to && isNarrow(canvas.text(end, y))) {
          word.append(canvas.text(end++, y));
        }
        word(x, y, word.toString(), paint);
      } else if (!cell.isBlank()) {
        word(x, y, cell, paint);
      }
      x = end;
    }
  }

  private static boolean isNarrow(String cell) {
    return !cell.isBlank() && cell.charAt(0) < 0x80;
  }

  private void word(int x, int y, String word, Paint paint) {
    boolean bold = paint.styles().contains(SGR.BOLD);
    boolean under = paint.styles().contains(SGR.UNDERLINE);
    line(
        "<text x=\"%.1f\" y=\"%d\" fill=\"%s\"%s%s>%s</text>",
        left(x),
        MARGIN + y * ROW + ROW - 5,
        colour(paint.text()),
        bold ? " font-weight=\"bold\"" : "",
        under ? " text-decoration=\"underline\"" : "",
        escaped(word));
  }

  private Paint paint(int x, int y) {
    return theme.paint(canvas.ink(x, y), canvas.marked(x, y));
  }

  private static double left(int x) {
    return MARGIN + x * COLUMN;
  }

  private static String colour(TextColor colour) {
    return String.format(
        Locale.ROOT, "#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  private static String escaped(String text) {
    String shown = text;
    for (String[] pair : List.of(new String[] {"&", "&amp;"}, new String[] {"<", "&lt;"})) {
      shown = shown.replace(pair[0], pair[1]);
    }
    return shown;
  }
}
