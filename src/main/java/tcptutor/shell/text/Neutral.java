package tcptutor.shell.text;

/**
 * Takes the power out of characters that act on a terminal instead of being shown: controls, escape
 * sequences, and marks that turn the direction of writing or hide themselves.
 */
public final class Neutral {
  /** What stands in their place. */
  public static final char SUBSTITUTE = '\ufffd';

  private Neutral() {}

  /** Returns the text with every such character replaced; line feeds and tabs stay. */
  public static String of(String text) {
    int first = first(text);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (acts(c)) {
        out.append(SUBSTITUTE);
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Returns the text in one line: as {@link #of}, and line feeds and tabs become spaces. */
  public static String line(String text) {
    return of(text).replace('\n', ' ').replace('\t', ' ');
  }

  /** Returns the index of the first such character; -1 if there is none. */
  public static int first(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (acts(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  private static boolean acts(int c) {
    if (c < 0x80) {
      return c < ' ' && c != '\n' && c != '\t' || c == 0x7f;
    }
    if (c < 0xa0) {
      return true;
    }
    return switch (Character.getType(c)) {
      // FORMAT has the marks of direction and the invisible ones; the joiners in it are harmless.
      case Character.FORMAT -> c != 0x200d && c != 0x200c;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default -> false;
    };
  }
}
