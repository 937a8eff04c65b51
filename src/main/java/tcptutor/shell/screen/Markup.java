package tcptutor.shell.screen;

import tcptutor.shell.text.Markdown;
import tcptutor.shell.text.Unmarked;

/** Short texts without their marks. */
final class Markup {
  private Markup() {}

  /** The words of a text; most have no marks at all, and need no parser. */
  static String plain(String text) {
    return Unmarked.is(text) ? text : Markdown.plain(text);
  }

  /** A text with the names of keys in place of their pictures, where only ASCII may draw. */
  static String drawn(String text, Room room) {
    return room.ascii()
        ? text.replace("→", "Right").replace("←", "Left").replace("↑", "Up").replace("↓", "Down")
        : text;
  }
}
