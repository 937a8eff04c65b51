package tcptutor.shell.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;
import java.util.Set;

/**
 * How an ink looks.
 *
 * @param text its colour
 * @param ground the colour behind it
 * @param styles bold, underlined and so on
 */
public record Paint(TextColor text, TextColor ground, Set<SGR> styles) {
  static Paint of(TextColor text, TextColor ground, SGR... styles) {
    EnumSet<SGR> set = EnumSet.noneOf(SGR.class);
    for (SGR style : styles) {
      set.add(style);
    }
    return new Paint(text, ground, set);
  }

  /** Written out, since linking the one that records have takes longer than the first frame may. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Paint paint
        && text.equals(paint.text)
        && ground.equals(paint.ground)
        && styles.equals(paint.styles);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * text.hashCode() + ground.hashCode()) + styles.hashCode();
  }

  Paint reversed() {
    EnumSet<SGR> more = EnumSet.of(SGR.REVERSE);
    more.addAll(styles);
    return new Paint(text, ground, more);
  }

  Paint on(TextColor other) {
    return new Paint(text, other, styles);
  }
}
