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
        : TextColor.Indexed.fromRGB(red, green, blue);
  }
}
