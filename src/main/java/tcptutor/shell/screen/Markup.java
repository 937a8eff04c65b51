package tcptutor.shell.screen;

import tcptutor.shell.text.Markdown;

/** Short texts without their marks. */
final class Markup {
  private Markup() {}

  /** The words of a text; most have no marks at all, and need no parser. */
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*_`[\\<&\n".indexOf(text.charAt(i)) >= 0) {
        return Markdown.plain(text);
      }
    }
    return text;
  }
}
