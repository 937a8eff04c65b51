package tcptutor.shell.text;

/** Tells texts without Markdown, which most short ones are, without loading a parser. */
public final class Unmarked {
  private static final String MARKS = "*_`[\\<&\n";

  private Unmarked() {}

  /** Whether a text means what it says: no character in it marks anything. */
  public static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
