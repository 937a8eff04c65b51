package tcptutor.core.ladder;

/**
 * The characters that draw. A cell of a line knows in which directions it goes on; where two lines
 * share a cell, the directions add up and become a crossing.
 */
enum Glyphs {
  UNICODE(" ───│╯╰┴│╮╭┬│┤├┼", '►', '◄', '✕', '⋮', '┊'),
  ASCII(" ---|''+|..+|+++", '>', '<', 'X', ':', '.');

  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int UP = 4;
  static final int DOWN = 8;

  private final String lines;
  private final char toRight;
  private final char toLeft;
  private final char cross;
  private final char gap;
  private final char dead;

  Glyphs(String lines, char toRight, char toLeft, char cross, char gap, char dead) {
    this.lines = lines;
    this.toRight = toRight;
    this.toLeft = toLeft;
    this.cross = cross;
    this.gap = gap;
    this.dead = dead;
  }

  static Glyphs of(boolean ascii) {
    return ascii ? ASCII : UNICODE;
  }

  /** A line that goes on in these directions, a sum of {@link #LEFT} and the others. */
  char line(int directions) {
    return lines.charAt(directions);
  }

  /** The head of an arrow. */
  char head(boolean right) {
    return right ? toRight : toLeft;
  }

  /** Where a segment is lost. */
  char cross() {
    return cross;
  }

  /** A time line in a time that is not drawn. */
  char gap() {
    return gap;
  }

  /** The time line of a host without power. */
  char dead() {
    return dead;
  }

  /** A text without other than ASCII characters, except those that are Chinese. */
  String plain(String text) {
    if (this == UNICODE) {
      return text;
    }
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < 0x2E80) {
        plain = plain == null ? new StringBuilder(text.length() + 8).append(text, 0, i) : plain;
        plain.append(replacement(c));
      } else if (plain != null) {
        plain.append(c);
      }
    }
    return plain == null ? text : plain.toString();
  }

  private static String replacement(char c) {
    return switch (c) {
      case '§' -> "sec. ";
      case '‘', '’' -> "'";
      case '“', '”' -> "\"";
      case '–', '—', '−' -> "-";
      case '…' -> "...";
      case '→' -> "->";
      case '←' -> "<-";
      case '≥' -> ">=";
      case '≤' -> "<=";
      case '×' -> "x";
      case '\u00a0' -> " ";
      default -> "?";
    };
  }
}
