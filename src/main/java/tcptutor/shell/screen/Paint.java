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

  Paint reversed() {
    EnumSet<SGR> more = EnumSet.of(SGR.REVERSE);
    more.addAll(styles);
    return new Paint(text, ground, more);
  }

  Paint on(TextColor other) {
    return new Paint(text, other, styles);
  }
}
