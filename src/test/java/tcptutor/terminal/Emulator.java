package tcptutor.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jline.utils.WCWidth;

/**
 * What a terminal of the xterm family does with the bytes that it is sent, as far as tcptutor and
 * shells need one. Colours are not kept; whatever is not understood is noted.
 */
final class Emulator {
  static final int AUTOWRAP = 7;
  static final int CURSOR = 25;
  static final int ALTERNATE = 1049;

  /** What is on after a reset. */
  private static final Set<Integer> USUAL = Set.of(AUTOWRAP, CURSOR);

  private static final String BLANK = " ";

  /** The right half of the wide character in the cell before. */
  private static final String HALF = "";

  private static final int ESCAPE = 0x1b;
  private static final int BELL = 0x07;
  private static final int TAB = 8;

  private enum State {
    TEXT,
    ESCAPE,
    CHARSET,
    CONTROL,
    STRING
  }

  private final boolean answers;
  private final Set<Integer> modes = new TreeSet<>(USUAL);
  private final List<String> queries = new ArrayList<>();
  private final List<String> strange = new ArrayList<>();
  private final StringBuilder sequence = new StringBuilder();
  private final ByteArrayOutputStream replies = new ByteArrayOutputStream();
  private String[][] primary;
  private String[][] alternate;
  private int width;
  private int height;
  private int x;
  private int y;
  private int savedX;
  private int savedY;
  private boolean full;
  private boolean plain = true;
  private boolean ended;
  private int frames;
  private State state = State.TEXT;
  private int code;
  private int missing;

  /** A terminal that answers questions, or is silent as some are. */
  Emulator(int width, int height, boolean answers) {
    this.width = width;
    this.height = height;
    this.answers = answers;
    this.primary = blank(width, height);
    this.alternate = blank(width, height);
  }

  private static String[][] blank(int width, int height) {
    String[][] page = new String[height][width];
    for (String[] row : page) {
      Arrays.fill(row, BLANK);
    }
    return page;
  }

  // --- what can be seen ------------------------------------------------------------------------

  /** The rows without the blanks at their ends. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String[] row : page()) {
      lines.add(String.join("", row).stripTrailing());
    }
    return lines;
  }

  String text() {
    return String.join("\n", lines());
  }

  int cursorX() {
    return x;
  }

  int cursorY() {
    return y;
  }

  boolean isOn(int mode) {
    return modes.contains(mode);
  }

  boolean isOnAlternateScreen() {
    return isOn(ALTERNATE);
  }

  /** The modes that are not as after a reset; those that are off with a minus. */
  Set<Integer> unusual() {
    Set<Integer> unusual = new TreeSet<>(modes);
    unusual.removeAll(USUAL);
    USUAL.stream().filter(mode -> !isOn(mode)).forEach(mode -> unusual.add(-mode));
    return unusual;
  }

  /** Whether what is written next has neither colour nor style. */
  boolean isPlain() {
    return plain;
  }

  /** Whether the last thing said was whether there is a cursor, with which every frame ends. */
  boolean frameEnded() {
    return ended;
  }

  /** How often that was said. */
  int frames() {
    return frames;
  }

  /** What was asked of the terminal. */
  List<String> queries() {
    return List.copyOf(queries);
  }

  /** What was not understood, or makes no sense: text behind the right edge, broken UTF-8. */
  List<String> strange() {
    return List.copyOf(strange);
  }

  /** What the terminal has to say since the last time. */
  byte[] takeReplies() {
    byte[] bytes = replies.toByteArray();
    replies.reset();
    return bytes;
  }

  // --- what happens to it ----------------------------------------------------------------------

  /** Cuts what does not fit any more; what is new is blank. */
  void resize(int columns, int rows) {
    primary = resized(primary, columns, rows);
    alternate = resized(alternate, columns, rows);
    width = columns;
    height = rows;
    move(x, y);
  }

  private static String[][] resized(String[][] page, int columns, int rows) {
    String[][] other = blank(columns, rows);
    for (int row = 0; row < Math.min(rows, page.length); row++) {
      System.arraycopy(page[row], 0, other[row], 0, Math.min(columns, page[row].length));
    }
    return other;
  }

  void feed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    feed(bytes, bytes.length);
  }

  void feed(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      octet(bytes[i] & 0xff);
    }
  }

  private void octet(int b) {
    if ((b & 0xc0) == 0x80 && missing > 0) {
      code = code << 6 | b & 0x3f;
      if (--missing == 0) {
        character(code);
      }
      return;
    }
    if (missing > 0 || (b & 0xc0) == 0x80) {
      strange.add("broken UTF-8");
    }
    missing = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : b >= 0xc0 ? 1 : 0;
    code = b & (missing == 0 ? 0x7f : 0x3f >> missing);
    if (missing == 0 && b < 0x80) {
      character(b);
    }
  }

  private void character(int c) {
    ended = false;
    switch (state) {
      case TEXT -> text(c);
      case ESCAPE -> escape(c);
      case CHARSET -> state = State.TEXT;
      case CONTROL -> control(c);
      case STRING -> string(c);
    }
  }

  private void text(int c) {
    switch (c) {
      case ESCAPE -> begin(State.ESCAPE);
      case '\r' -> move(0, y);
      case '\n' -> feedLine();
      case '\b' -> move(x - 1, y);
      case '\t' -> move((x / TAB + 1) * TAB, y);
      case BELL -> {}
      case 5 -> queries.add("ENQ");
      default -> {
        if (c < ' ' || c == 0x7f) {
          strange.add("control character " + c);
        } else {
          put(c);
        }
      }
    }
  }

  private void begin(State next) {
    state = next;
    sequence.setLength(0);
  }

  private void escape(int c) {
    state = State.TEXT;
    switch (c) {
      case '[' -> begin(State.CONTROL);
      case ']', 'P', '_', '^' -> {
        begin(State.STRING);
        sequence.appendCodePoint(c);
      }
      case '(', ')' -> state = State.CHARSET;
      case '7' -> save();
      case '8' -> move(savedX, savedY);
      case '=', '>', '\\' -> {}
      case 'Z' -> ask("ESC Z", "\u001b[?62c");
      default -> strange.add("ESC " + Character.toString(c));
    }
  }

  private void string(int c) {
    if (c == BELL || c == ESCAPE) {
      String said = sequence.toString();
      if (said.contains("?") || said.startsWith("P+q") || said.startsWith("P$q")) {
        queries.add("string " + said);
      }
      state = c == ESCAPE ? State.ESCAPE : State.TEXT;
    } else {
      sequence.appendCodePoint(c);
    }
  }

  // --- text ------------------------------------------------------------------------------------

  private String[][] page() {
    return isOnAlternateScreen() ? alternate : primary;
  }

  private void move(int column, int row) {
    x = Math.max(0, Math.min(width - 1, column));
    y = Math.max(0, Math.min(height - 1, row));
    full = false;
  }

  private void save() {
    savedX = x;
    savedY = y;
  }

  private void feedLine() {
    full = false;
    if (y < height - 1) {
      y++;
      return;
    }
    String[][] page = page();
    System.arraycopy(page, 1, page, 0, height - 1);
    page[height - 1] = blank(width, 1)[0];
  }

  private void put(int c) {
    int columns = WCWidth.wcwidth(c);
    if (columns < 1) {
      combine(c);
      return;
    }
    if (full || x + columns > width) {
      if (isOn(AUTOWRAP)) {
        move(0, y);
        feedLine();
      } else {
        strange.add("behind the right edge: " + Character.toString(c));
        x = width - columns;
      }
    }
    clear(x, y);
    page()[y][x] = Character.toString(c);
    if (columns == 2) {
      clear(x + 1, y);
      page()[y][x + 1] = HALF;
    }
    full = x + columns == width;
    x = Math.min(width - 1, x + columns);
  }

  private void combine(int c) {
    int before = full ? x : x - 1;
    while (before > 0 && page()[y][before].isEmpty()) {
      before--;
    }
    if (before >= 0) {
      page()[y][before] += Character.toString(c);
    }
  }

  /** Empties a cell, and with it the other half of a wide character. */
  private void clear(int column, int row) {
    String[] cells = page()[row];
    if (cells[column].isEmpty() && column > 0) {
      cells[column - 1] = BLANK;
    }
    if (column + 1 < width && cells[column + 1].isEmpty()) {
      cells[column + 1] = BLANK;
    }
    cells[column] = BLANK;
  }

  private void clear(int fromColumn, int fromRow, int toColumn, int toRow) {
    for (int row = fromRow; row <= toRow; row++) {
      int last = row == toRow ? toColumn : width - 1;
      for (int column = row == fromRow ? fromColumn : 0; column <= last; column++) {
        clear(column, row);
      }
    }
  }

  // --- control sequences -----------------------------------------------------------------------

  private void control(int c) {
    if (c < '@' || c > '~') {
      sequence.appendCodePoint(c);
      return;
    }
    state = State.TEXT;
    String parameters = sequence.toString();
    int first = number(parameters, 0, 0);
    int count = Math.max(1, first);
    switch (c) {
      case 'H', 'f' -> move(number(parameters, 1, 1) - 1, count - 1);
      case 'A' -> move(x, y - count);
      case 'B' -> move(x, y + count);
      case 'C' -> move(x + count, y);
      case 'D' -> move(x - count, y);
      case 'G' -> move(count - 1, y);
      case 'd' -> move(x, count - 1);
      case 'J' -> eraseScreen(first);
      case 'K' -> eraseLine(first);
      case 'P' -> shift(Math.min(count, width - x));
      case '@' -> shift(-Math.min(count, width - x));
      case 'm' -> plain = parameters.isEmpty() || parameters.equals("0");
      case 'h' -> mode(parameters, true);
      case 'l' -> mode(parameters, false);
      case 'r' -> move(0, 0);
      case 'n' -> ask(parameters + "n", first == 6 ? report() : "\u001b[0n");
      case 'c' -> ask(parameters + "c", "\u001b[?62;22c");
      case 't' -> window(parameters);
      case 'p', 'q', 'u' -> askOrSet(parameters, c);
      default -> strange.add("CSI " + parameters + Character.toString(c));
    }
  }

  private static int number(String parameters, int at, int usual) {
    String[] parts = parameters.split(";");
    boolean there = at < parts.length && parts[at].matches("\\d{1,5}");
    return there ? Math.max(usual, Integer.parseInt(parts[at])) : usual;
  }

  private void eraseScreen(int what) {
    switch (what) {
      case 0 -> clear(x, y, width - 1, height - 1);
      case 1 -> clear(0, 0, x, y);
      default -> clear(0, 0, width - 1, height - 1);
    }
  }

  private void eraseLine(int what) {
    clear(what == 0 ? x : 0, y, what == 1 ? x : width - 1, y);
  }

  /** Takes characters out at the cursor, or makes room for some. */
  private void shift(int count) {
    String[] row = page()[y];
    String[] old = row.clone();
    for (int column = x; column < width; column++) {
      int from = column + count;
      row[column] = from >= x && from < width ? old[from] : BLANK;
    }
  }

  private void mode(String parameters, boolean on) {
    if (!parameters.startsWith("?")) {
      strange.add("mode " + parameters);
      return;
    }
    for (String part : parameters.substring(1).split(";")) {
      int mode = Integer.parseInt(part);
      if (mode == ALTERNATE && on && !isOnAlternateScreen()) {
        save();
        alternate = blank(width, height);
      }
      boolean changed = on ? modes.add(mode) : modes.remove(mode);
      if (mode == ALTERNATE && changed && !on) {
        move(savedX, savedY);
      }
      if (mode == CURSOR) {
        ended = true;
        frames++;
      }
    }
  }

  private String report() {
    return "\u001b[" + (y + 1) + ";" + (x + 1) + "R";
  }

  private void ask(String query, String reply) {
    queries.add("CSI " + query);
    if (answers) {
      replies.writeBytes(reply.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void window(String parameters) {
    if (number(parameters, 0, 0) >= 11 && number(parameters, 0, 0) <= 21) {
      queries.add("CSI " + parameters + "t");
    }
  }

  /** These are questions with a certain prefix, and otherwise set what is not seen here. */
  private void askOrSet(String parameters, int last) {
    boolean asks =
        last == 'p' && parameters.endsWith("$")
            || last == 'q' && parameters.startsWith(">")
            || last == 'u' && parameters.startsWith("?");
    if (asks) {
      queries.add("CSI " + parameters + Character.toString(last));
    }
  }
}
