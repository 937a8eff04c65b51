package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines by columns. */
final class Wrap {
  /* Chinese typesetting: these never begin a line, those never end one. */
  private static final String NEVER_FIRST = "，。、；：？！）》」』］”’…%,.;:?!)]}>";
  private static final String NEVER_LAST = "（《「『［“‘([{<";

  private Wrap() {}

  /**
   * The lines of a text: broken at spaces and between Chinese characters, inside a word only when
   * the word is wider than a line. An empty text has no lines.
   */
  static List<String> lines(String text, int width, Columns columns) {
    List<String> lines = new ArrayList<>();
    int room = Math.max(2, width);
    int start = skipSpaces(text, 0);
    while (start < text.length()) {
      int end = endOfLine(text, start, room, columns);
      lines.add(text.substring(start, trimmed(text, start, end)));
      start = skipSpaces(text, end);
    }
    return lines;
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int trimmed(String text, int start, int end) {
    int at = end;
    while (at > start + 1 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  private static int endOfLine(String text, int start, int room, Columns columns) {
    int used = 0;
    int good = -1;
    for (int at = start; at < text.length(); ) {
      int code = text.codePointAt(at);
      int next = at + Character.charCount(code);
      used += width(code, columns);
      if (at > start && mayBreak(text, at)) {
        good = at;
      }
      if (used > room && code != ' ') {
        return good > 0 ? good : Math.max(at, start + 1);
      }
      at = next;
    }
    return text.length();
  }

  private static boolean mayBreak(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (before == ' ') {
      return true;
    }
    boolean wide = isIdeographic(before) || isIdeographic(after);
    return wide && after != ' ' && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
  }

  /** Chinese characters and punctuation, between which lines may break. */
  private static boolean isIdeographic(int code) {
    return code >= 0x2E80 && code <= 0xFFEF || code >= 0x20000;
  }

  static int width(int code, Columns columns) {
    return code < 0x80 ? (code < ' ' ? 0 : 1) : columns.width(Character.toString(code));
  }

  /** The columns of a text. */
  static int width(String text, Columns columns) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return columns.width(text);
      }
    }
    return text.length();
  }
}
