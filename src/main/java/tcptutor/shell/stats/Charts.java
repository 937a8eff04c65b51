package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tcptutor.shell.text.Style;

/** Bars, columns and shades out of characters. */
final class Charts {
  private static final int EIGHTHS = 8;
  private static final String RISING = " ▁▂▃▄▅▆▇█";
  private static final String GROWING = " ▏▎▍▌▋▊▉█";
  private static final String SHADES = "·░▒▓█";
  private static final String ASCII_SHADES = ".-+*#";

  private final Style style;
  private final boolean ascii;

  Charts(Look look) {
    this.style = look.style();
    this.ascii = look.ascii();
  }

  /** How many shades {@link #shade} knows, 0 among them. */
  static int shades() {
    return SHADES.length();
  }

  /** A cell of a heat map, 0 for nothing. */
  String shade(int shade) {
    String cell = String.valueOf((ascii ? ASCII_SHADES : SHADES).charAt(shade));
    return shade == 0 ? style.dim(cell) : style.green(cell);
  }

  /**
   * A bar of exactly so many columns.
   *
   * @param part 0 to 1
   */
  String bar(double part, int columns) {
    int eighths = (int) Math.round(Math.min(1, Math.max(0, part)) * columns * EIGHTHS);
    if (part > 0 && eighths == 0) {
      eighths = 1;
    }
    int full = ascii ? (eighths + EIGHTHS - 1) / EIGHTHS : eighths / EIGHTHS;
    int rest = ascii ? 0 : eighths % EIGHTHS;
    String filled = (ascii ? "#" : "█").repeat(full);
    filled += rest == 0 ? "" : String.valueOf(GROWING.charAt(rest));
    String empty = (ascii ? "." : "·").repeat(columns - full - (rest == 0 ? 0 : 1));
    return style.green(filled) + style.dim(empty);
  }

  /** The sign of what was predicted in {@link #marked}. */
  String mark() {
    return ascii ? "|" : "┃";
  }

  /** A bar with a mark in it; both parts 0 to 1. */
  String marked(double part, double mark, int columns) {
    int full = (int) Math.round(part * columns);
    int at = Math.min(columns - 1, (int) Math.round(mark * columns));
    String cells = (ascii ? "#" : "█").repeat(full) + (ascii ? "." : "·").repeat(columns - full);
    return piece(cells, 0, at, full) + style.yellow(mark()) + piece(cells, at + 1, columns, full);
  }

  private String piece(String cells, int from, int to, int full) {
    int middle = Math.min(Math.max(full, from), to);
    return style.green(cells.substring(from, middle)) + style.dim(cells.substring(middle, to));
  }

  /**
   * Columns side by side, the highest row first. What is above 0 is seen.
   *
   * @param rows how high the highest one is
   * @param wide how many columns of the terminal each takes, with a gap from 2 on
   */
  List<String> columns(List<Integer> values, int rows, int wide) {
    int most = Math.max(1, values.stream().mapToInt(Integer::intValue).max().orElse(0));
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int value : values) {
        line.append(cell(value, most, rows, row)).append(" ".repeat(wide - 1));
      }
      lines.add(style.green(line.toString().stripTrailing()));
    }
    Collections.reverse(lines);
    return lines;
  }

  /** Rows are counted from the bottom here. */
  private char cell(int value, int most, int rows, int row) {
    int eighths = (int) Math.ceil((double) value * rows * EIGHTHS / most);
    int here = Math.min(EIGHTHS, Math.max(0, eighths - row * EIGHTHS));
    if (ascii) {
      return here >= EIGHTHS / 2 || row == 0 && value > 0 ? '#' : ' ';
    }
    return RISING.charAt(here);
  }
}
