package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.List;

/**
 * One state of one screen. A value: keys give other states, drawing changes nothing.
 *
 * <p>To add a screen: write the record with {@link #press} and {@link #draw}; open it from another
 * one with {@link Turn#open}; put its words into {@link ScreenMessages}; give it a golden picture
 * in {@code ScreensTest}. The compiler catches none of this but the first.
 */
public interface Screen {
  /** What a key does. */
  Turn press(KeyStroke key, Room room);

  /** What a click on a row that was drawn as one does. */
  default Turn pick(int row, Room room) {
    return Turn.stay(this);
  }

  /** Draws it. */
  void draw(Canvas canvas, Room room);

  /** Whether it changes by itself as time passes. */
  default boolean moves(Room room) {
    return false;
  }

  /** What it is after so many microseconds of real time. */
  default Screen after(long micros) {
    return this;
  }

  /** What the screen above it says as it closes. */
  default Screen told(String words) {
    return this;
  }

  /** What became of an errand that it sent, if there is anything to say. */
  default Screen noticed(String news) {
    return new NoticeScreen(this, news);
  }

  /** What has to be kept when the program ends while this screen is open. */
  default List<Errand> farewell(Room room) {
    return List.of();
  }

  /** The screen above was closed and this one is seen again. */
  default Screen again() {
    return this;
  }
}
