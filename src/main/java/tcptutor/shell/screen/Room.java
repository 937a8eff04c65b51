package tcptutor.shell.screen;

import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.ScreenMessages;

/**
 * What a screen has to know about where it stands.
 *
 * @param width in columns
 * @param height in rows
 * @param lang the language to speak
 * @param ascii whether only ASCII characters may draw
 * @param motion whether things may move by themselves
 */
public record Room(int width, int height, Lang lang, boolean ascii, boolean motion) {
  /** The least width in which a screen stands in its full form. */
  public static final int FULL_WIDTH = 78;

  /** The least height of the full form. */
  public static final int FULL_HEIGHT = 22;

  /** Whether there is only room for the reduced form. */
  public boolean small() {
    return width < FULL_WIDTH || height < FULL_HEIGHT;
  }

  /** The same in another language. */
  public Room with(Lang other) {
    return new Room(width, height, other, ascii, motion);
  }

  /** The texts of the screens. */
  public ScreenMessages texts() {
    return ScreenMessages.in(lang);
  }
}
