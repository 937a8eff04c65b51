package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.List;
import tcptutor.shell.text.Columns;

/** A table: texts to the left, numbers to the right. */
final class Grid {
  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  private final boolean[] numbers;
  private final List<String[]> rows = new ArrayList<>();

  /** A table with so many columns; {@code l} stands for a text, {@code r} for a number. */
  Grid(String columns) {
    numbers = new boolean[columns.length()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = columns.charAt(i) == 'r';
    }
  }

  Grid row(String... cells) {
    if (cells.length != numbers.length) {
      throw new IllegalArgumentException(cells.length + " cells");
    }
    rows.add(cells);
    return this;
  }

  List<String> lines() {
    int[] widths = new int[numbers.length];
    for (String[] row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row[i]));
      }
    }
    List<String> lines = new ArrayList<>();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(INDENT);
      for (int i = 0; i < widths.length; i++) {
        line.append(i == 0 ? "" : GAP);
        line.append(
            numbers[i] ? Columns.padLeft(row[i], widths[i]) : Columns.padRight(row[i], widths[i]));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
