package tcptutor.shell.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Measures and fits text in terminal columns: {@code 三次握手} is four characters and eight columns.
 *
 * <p>Escape sequences of {@link Style} count as nothing and are never cut in two.
 */
public final class Columns {
  private static final char ESCAPE = '\u001b';
  /* Makes one picture of two emoji. */
  private static final int JOINER = 0x200D;
  /* Chinese typesetting: these never begin a line, those never end one. */
  private static final String NEVER_FIRST = "，。、；：？！）》」』】”’…—%,.;:?!)]}";
  private static final String NEVER_LAST = "（《「『【“‘([{";

  /* One terminal, one width: decided once, when the program starts. */
  private static volatile boolean ambiguousAreWide;

  private Columns() {}

  /** Says that this terminal draws characters of ambiguous width two columns wide, or one. */
  public static void ambiguousAreWide(boolean wide) {
    ambiguousAreWide = wide;
  }

  /**
   * Returns where the character that a reader sees at {@code i} ends: marks that combine with it
   * and those that choose its form belong to it.
   */
  public static int nextCluster(String text, int i) {
    int end = i + Character.charCount(text.codePointAt(i));
    while (end < text.length() && text.charAt(end) >= 0x300) {
      int code = text.codePointAt(end);
      boolean joined = text.codePointBefore(end) == JOINER;
      if (!joined && code != JOINER && WCWidth.wcwidth(code) > 0) {
        return end;
      }
      end += Character.charCount(code);
    }
    return end;
  }

  /** Returns how many columns the text takes. */
  public static int width(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i = next(text, i)) {
      columns += widthAt(text, i);
    }
    return columns;
  }

  /**
   * Returns how many columns the text takes in a picture that is not for this terminal: characters
   * of ambiguous width take one, whatever the terminal makes of them.
   */
  public static int widthInPictures(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += Math.max(0, WCWidth.wcwidth(text.codePointAt(i)));
    }
    return columns;
  }

  /** Returns the text followed by spaces up to the width; a longer text stays as it is. */
  public static String padRight(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** Returns the text after as many spaces as fill the width; a longer text stays as it is. */
  public static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }

  /** Returns the text with spaces on both sides, the odd one on the right. */
  public static String center(String text, int columns) {
    int left = Math.max(0, columns - width(text)) / 2;
    return padRight(" ".repeat(left) + text, columns);
  }

  /**
   * Returns the text, or as much of it as fits together with the mark that says something is gone.
   * The result may be one column short, since a Chinese character is not cut in two.
   */
  public static String truncate(String text, int columns, String mark) {
    if (width(text) <= columns) {
      return text;
    }
    int room = columns - width(mark);
    return room < 0 ? "" : text.substring(0, fitting(text, room)) + mark;
  }

  /**
   * Breaks a text into lines: at spaces, between Chinese characters, inside a word only when it is
   * wider than a line. Line feeds in the text stay. Never returns an empty list.
   *
   * @param columns the width of a line, at least 2
   */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      wrapLine(text.substring(start, end), Math.max(2, columns), lines);
      start = end + 1;
    }
    return lines;
  }

  private static void wrapLine(String line, int columns, List<String> lines) {
    String rest = line;
    while (width(rest) > columns) {
      int cut = breakBefore(rest, Math.max(next(rest, 0), fitting(rest, columns)));
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
  }

  /** Returns the last good place to break at or before {@code limit}; {@code limit} if none is. */
  private static int breakBefore(String text, int limit) {
    for (int cut = limit; cut > 0; cut = text.offsetByCodePoints(cut, -1)) {
      if (mayBreak(text, cut) && !text.substring(0, cut).isBlank()) {
        return cut;
      }
    }
    return limit;
  }

  private static boolean mayBreak(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (before == ' ' || after == ' ') {
      return true;
    }
    boolean wide = isWide(before) || isWide(after);
    return wide && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
  }

  private static boolean isWide(int codePoint) {
    return codePoint >= 0x80 && WCWidth.wcwidth(codePoint) == 2;
  }

  /** Returns the index before which the text takes at most so many columns. */
  private static int fitting(String text, int columns) {
    int used = 0;
    for (int i = 0; i < text.length(); i = next(text, i)) {
      used += widthAt(text, i);
      if (used > columns) {
        return i;
      }
    }
    return text.length();
  }

  private static int next(String text, int i) {
    char c = text.charAt(i);
    if (c == ESCAPE) {
      int end = text.indexOf('m', i);
      return end < 0 ? text.length() : end + 1;
    }
    return c < 0x80 ? i + 1 : i + Character.charCount(text.codePointAt(i));
  }

  private static int widthAt(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return c < ' ' ? 0 : 1;
    }
    if (i > 0 && text.charAt(i - 1) == JOINER) {
      return 0;
    }
    int code = text.codePointAt(i);
    return ambiguousAreWide && Ambiguous.has(code) ? 2 : Math.max(0, WCWidth.wcwidth(code));
  }
}
