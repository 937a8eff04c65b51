package tcptutor.shell.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumMap;
import java.util.Map;

/**
 * How inks look on a terminal. With 256 colours or more, a theme paints its own ground, so that it
 * is readable whatever the terminal's is; with sixteen, the terminal's own colours are used on its
 * own ground, which somebody chose to be readable; without colours, bold, underlined and reversed
 * say what signs say as well.
 */
public final class Theme {
  /** Themes by name. */
  public enum Name {
    /** Light text on dark. */
    DARK,
    /** Dark text on light. */
    LIGHT,
    /** The terminal's own colours. */
    TERMINAL
  }

  /* How bright the six steps of the cube are. */
  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

  private final Map<Ink, Paint> paints = new EnumMap<>(Ink.class);
  private final Map<Ink, Paint> marked = new EnumMap<>(Ink.class);

  private Theme() {}

  /** The theme of a name on a terminal of some depth. */
  public static Theme of(Name name, Depth depth) {
    Theme theme = new Theme();
    if (depth == Depth.NONE) {
      theme.plain();
    } else if (depth == Depth.SIXTEEN || name == Name.TERMINAL) {
      theme.sixteen();
    } else {
      theme.coloured(name == Name.LIGHT ? Palette.LIGHT : Palette.DARK, depth);
    }
    return theme;
  }

  /** How an ink looks. */
  public Paint paint(Ink ink, boolean chosen) {
    return (chosen ? marked : paints).get(ink);
  }

  private void put(Ink ink, Paint paint, Paint chosen) {
    paints.put(ink, paint);
    marked.put(ink, chosen);
  }

  private void plain() {
    for (Ink ink : Ink.values()) {
      Paint paint = Paint.of(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, style(ink));
      put(ink, ink == Ink.BAR ? paint.reversed() : paint, paint.reversed());
    }
  }

  private static SGR[] style(Ink ink) {
    return switch (ink) {
      case STRONG, BAR, KEY, HEADING, FLAGS, NAME, LOST, BAD, STATE -> new SGR[] {SGR.BOLD};
      case TERM, FIELD, CHANGED, EMPHASIS -> new SGR[] {SGR.UNDERLINE};
      default -> new SGR[0];
    };
  }

  private void sixteen() {
    for (Ink ink : Ink.values()) {
      Paint paint = Paint.of(ansi(ink), TextColor.ANSI.DEFAULT, style(ink));
      put(ink, ink == Ink.BAR ? paint.reversed() : paint, paint.reversed());
    }
  }

  private static TextColor ansi(Ink ink) {
    return switch (ink) {
      case STATE, GOOD -> TextColor.ANSI.GREEN;
      case LOST, BAD -> TextColor.ANSI.RED;
      case MARK, INJECTED, TIMER, HAPPENING, WARN, CHANGED -> TextColor.ANSI.YELLOW;
      case TAG, CALL, CODE, KEY, TERM -> TextColor.ANSI.CYAN;
      case ARROW -> TextColor.ANSI.BLUE;
      case DIM, TIME, LIFELINE, GAP, CLAUSE, HINT, BORDER -> TextColor.ANSI.BLACK_BRIGHT;
      default -> TextColor.ANSI.DEFAULT;
    };
  }

  private void coloured(Palette palette, Depth depth) {
    TextColor ground = colour(palette.ground(), depth);
    TextColor bar = colour(palette.bar(), depth);
    TextColor chosen = colour(palette.chosen(), depth);
    for (Ink ink : Ink.values()) {
      Paint paint = Paint.of(colour(palette.of(ink), depth), ground, style(ink));
      put(ink, ink == Ink.BAR ? paint.on(bar) : paint, paint.on(chosen));
    }
  }

  private static TextColor colour(int rgb, Depth depth) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    return depth == Depth.TRUE
        ? new TextColor.RGB(red, green, blue)
        : new TextColor.Indexed(nearest(red, green, blue));
  }

  /**
   * The nearest of xterm's 256 colours: the cube of six steps, or the greys, which Lanterna leaves
   * out, so that a grey would turn green or blue.
   */
  static int nearest(int red, int green, int blue) {
    int cube = 36 * step(red) + 6 * step(green) + step(blue);
    int grey = Math.max(0, Math.min(23, ((red + green + blue) / 3 - 3) / 10));
    int light = 8 + 10 * grey;
    int toCube =
        distance(red - LEVELS[step(red)], green - LEVELS[step(green)], blue - LEVELS[step(blue)]);
    return distance(red - light, green - light, blue - light) < toCube ? 232 + grey : 16 + cube;
  }

  private static int step(int level) {
    return level < 48 ? 0 : level < 115 ? 1 : (level - 35) / 40;
  }

  private static int distance(int red, int green, int blue) {
    return red * red + green * green + blue * blue;
  }
}
