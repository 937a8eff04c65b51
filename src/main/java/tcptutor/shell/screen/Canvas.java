package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Span;
import tcptutor.shell.text.Columns;

/**
 * A grid of cells that a screen draws itself on. Everything outside is cut off; a wide character
 * that would stick out at the right edge is left out.
 *
 * <p>A part of a canvas is a canvas: it has coordinates of its own and the same cells.
 */
public final class Canvas {
  private static final String COVERED = "";
  private static final String BLANK = " ";

  /** The cells that a canvas and its parts share. */
  private static final class Sheet {
    final int columns;
    final int rows;
    final String[] texts;
    final Ink[] inks;
    final boolean[] marked;
    final List<Spot> spots = new ArrayList<>();
    int caretX = -1;
    int caretY = -1;

    Sheet(int columns, int rows) {
      this.columns = columns;
      this.rows = rows;
      this.texts = new String[columns * rows];
      this.inks = new Ink[columns * rows];
      this.marked = new boolean[columns * rows];
      Arrays.fill(texts, BLANK);
      Arrays.fill(inks, Ink.PLAIN);
    }
  }

  /** A place where a click counts as a key or as the choice of a row. */
  private record Spot(int x, int y, int width, int height, Click click) {
    boolean has(int column, int row) {
      return column >= x && column < x + width && row >= y && row < y + height;
    }
  }

  /**
   * What a click means.
   *
   * @param key the key that it stands for; null for a row
   * @param row the row that it chooses; -1 for a key
   */
  public record Click(KeyStroke key, int row) {}

  private final Sheet sheet;
  private final int left;
  private final int top;
  private final int width;
  private final int height;

  private Canvas(Sheet sheet, int left, int top, int width, int height) {
    this.sheet = sheet;
    this.left = left;
    this.top = top;
    this.width = Math.max(0, width);
    this.height = Math.max(0, height);
  }

  /** An empty canvas. */
  public static Canvas blank(int columns, int rows) {
    return new Canvas(new Sheet(columns, rows), 0, 0, columns, rows);
  }

  /** A part of it; what sticks out is cut off. */
  public Canvas part(int x, int y, int columns, int rows) {
    int cutX = Math.max(0, Math.min(x, width));
    int cutY = Math.max(0, Math.min(y, height));
    return new Canvas(
        sheet,
        left + cutX,
        top + cutY,
        Math.min(columns, width - cutX),
        Math.min(rows, height - cutY));
  }

  /** Columns. */
  public int width() {
    return width;
  }

  /** Rows. */
  public int height() {
    return height;
  }

  // --- drawing ---------------------------------------------------------------------------------

  /** Writes a text and returns the column behind it. */
  public int write(int x, int y, String text, Ink ink) {
    int at = x;
    for (int i = 0; i < text.length(); ) {
      int next = Columns.nextCluster(text, i);
      at = put(at, y, text.substring(i, next), ink);
      i = next;
    }
    return at;
  }

  private int put(int x, int y, String cluster, Ink ink) {
    int columns = Columns.width(cluster);
    if (y < 0 || y >= height || x < 0 || columns == 0 || x + columns > width) {
      return x + columns;
    }
    int at = (top + y) * sheet.columns + left + x;
    uncover(at, x);
    sheet.texts[at] = cluster.charAt(0) < ' ' ? "?" : cluster;
    sheet.inks[at] = ink;
    for (int i = 1; i < columns; i++) {
      uncover(at + i, x + i);
      sheet.texts[at + i] = COVERED;
      sheet.inks[at + i] = ink;
    }
    return x + columns;
  }

  /** A wide character of which one half is overwritten is gone. */
  private void uncover(int at, int x) {
    if (sheet.texts[at].isEmpty() && left + x > 0) {
      sheet.texts[at - 1] = BLANK;
    }
    boolean wide = at + 1 < sheet.texts.length && sheet.texts[at + 1].isEmpty();
    if (wide && !sheet.texts[at].isEmpty()) {
      sheet.texts[at + 1] = BLANK;
    }
  }

  /** Writes a line of a ladder and returns the column behind it. */
  public int write(int x, int y, Line line) {
    int at = x;
    for (Span span : line.spans()) {
      at = write(at, y, span.text(), Ink.of(span.kind()));
    }
    return at;
  }

  /** Writes a text whose colours are said by escape sequences of {@code Style}. */
  public int writeStyled(int x, int y, String text) {
    int at = x;
    Ink ink = Ink.PLAIN;
    int start = 0;
    while (start < text.length()) {
      int escape = text.indexOf('\u001b', start);
      int end = escape < 0 ? text.length() : escape;
      at = write(at, y, text.substring(start, end), ink);
      if (escape < 0) {
        break;
      }
      int close = text.indexOf('m', escape);
      ink = Inks.of(text.substring(escape + 2, close));
      start = close + 1;
    }
    return at;
  }

  /** Fills a row of cells with one narrow character. */
  public void fill(int x, int y, int columns, String cell, Ink ink) {
    for (int i = 0; i < columns; i++) {
      write(x + i, y, cell, ink);
    }
  }

  /** Empties all cells. */
  public void clear() {
    for (int y = 0; y < height; y++) {
      fill(0, y, width, BLANK, Ink.PLAIN);
      mark(0, y, width, false);
    }
  }

  /** Marks a row of cells as chosen, or not. */
  public void mark(int x, int y, int columns, boolean on) {
    for (int i = Math.max(0, x); i < Math.min(width, x + columns) && y >= 0 && y < height; i++) {
      sheet.marked[(top + y) * sheet.columns + left + i] = on;
    }
  }

  /** A frame around this canvas, with a title in its upper edge, and the canvas within it. */
  public Canvas framed(String title, boolean ascii) {
    String across = ascii ? "-" : "─";
    String down = ascii ? "|" : "│";
    fill(1, 0, width - 2, across, Ink.BORDER);
    fill(1, height - 1, width - 2, across, Ink.BORDER);
    for (int y = 1; y < height - 1; y++) {
      write(0, y, down, Ink.BORDER);
      write(width - 1, y, down, Ink.BORDER);
    }
    corners(ascii);
    if (!title.isEmpty()) {
      String shown = Columns.truncate(title, width - 6, ascii ? ".." : "…");
      write(2, 0, " " + shown + " ", Ink.HEADING);
    }
    return part(2, 1, width - 4, height - 2);
  }

  private void corners(boolean ascii) {
    write(0, 0, ascii ? "+" : "╭", Ink.BORDER);
    write(width - 1, 0, ascii ? "+" : "╮", Ink.BORDER);
    write(0, height - 1, ascii ? "+" : "╰", Ink.BORDER);
    write(width - 1, height - 1, ascii ? "+" : "╯", Ink.BORDER);
  }

  /** Where the terminal's cursor blinks. */
  public void caret(int x, int y) {
    if (x >= 0 && x < width && y >= 0 && y < height) {
      sheet.caretX = left + x;
      sheet.caretY = top + y;
    }
  }

  /** A click here presses a key. */
  public void click(int x, int y, int columns, KeyStroke key) {
    if (y >= 0 && y < height) {
      sheet.spots.add(new Spot(left + x, top + y, columns, 1, new Click(key, -1)));
    }
  }

  /** A click here chooses a row. */
  public void clickRow(int y, int row) {
    if (y >= 0 && y < height) {
      sheet.spots.add(new Spot(left, top + y, width, 1, new Click(null, row)));
    }
  }

  // --- looking ---------------------------------------------------------------------------------

  /** The text of a cell; empty for the right half of a wide character. */
  public String text(int x, int y) {
    return sheet.texts[(top + y) * sheet.columns + left + x];
  }

  /** The ink of a cell. */
  public Ink ink(int x, int y) {
    return sheet.inks[(top + y) * sheet.columns + left + x];
  }

  /** Whether a cell is chosen. */
  public boolean marked(int x, int y) {
    return sheet.marked[(top + y) * sheet.columns + left + x];
  }

  /** Column of the cursor; -1 for none. */
  public int caretX() {
    return sheet.caretX;
  }

  /** Row of the cursor. */
  public int caretY() {
    return sheet.caretY;
  }

  /** What a click at a cell means; null for nothing. What was drawn last counts. */
  public Click clickAt(int x, int y) {
    for (int i = sheet.spots.size() - 1; i >= 0; i--) {
      if (sheet.spots.get(i).has(left + x, top + y)) {
        return sheet.spots.get(i).click();
      }
    }
    return null;
  }

  /** The characters, row by row, without spaces at the ends. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(height);
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder(width);
      for (int x = 0; x < width; x++) {
        line.append(text(x, y));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
