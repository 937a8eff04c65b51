package tcptutor.shell.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

  @ParameterizedTest(name = "{0},{1},{2} is {3}")
  @CsvSource({"0,0,0,16", "255,255,255,231", "255,0,0,196", "158,158,158,247", "95,135,175,67"})
  void findsColoursThatAreThere(int red, int green, int blue, int index) {
    assertEquals(index, Theme.nearest(red, green, blue));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noOtherColourIsMuchNearer(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      int red = random.nextInt(256);
      int green = random.nextInt(256);
      int blue = random.nextInt(256);
      double best = Double.MAX_VALUE;
      for (int index = 16; index < 256; index++) {
        best = Math.min(best, distance(index, red, green, blue));
      }
      double found = distance(Theme.nearest(red, green, blue), red, green, blue);
      assertTrue(found <= best + 6, red + "," + green + "," + blue + ": " + found + ", " + best);
    }
  }

  private static double distance(int index, int red, int green, int blue) {
    int grey = 8 + 10 * (index - 232);
    int cube = index - 16;
    int r = index >= 232 ? grey : LEVELS[cube / 36];
    int g = index >= 232 ? grey : LEVELS[cube / 6 % 6];
    int b = index >= 232 ? grey : LEVELS[cube % 6];
    return Math.sqrt(Math.pow(red - r, 2) + Math.pow(green - g, 2) + Math.pow(blue - b, 2));
  }

  /** WCAG 2.1, contrast: 4.5 to 1 for text, 3 to 1 for lines. */
  @ParameterizedTest
  @EnumSource(Palette.class)
  void everyInkCanBeReadOnItsGround(Palette palette) {
    for (Ink ink : Ink.values()) {
      boolean line = ink == Ink.BORDER || ink == Ink.LIFELINE;
      int ground = ink == Ink.BAR ? palette.bar() : palette.ground();
      double contrast = contrast(palette.of(ink), ground);
      assertTrue(contrast >= (line ? 3 : 4.5), palette + " " + ink + " " + contrast);
    }
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void whatIsChosenCanBeReadToo(Palette palette) {
    for (Ink ink : Ink.values()) {
      boolean line = ink == Ink.BORDER || ink == Ink.LIFELINE;
      double contrast = contrast(palette.of(ink), palette.chosen());
      assertTrue(contrast >= (line ? 2 : 3), palette + " " + ink + " " + contrast);
    }
  }

  private static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int level) {
    double c = level / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  @Test
  void withoutColoursWhatIsChosenIsReversed() {
    Theme theme = Theme.of(Theme.Name.DARK, Depth.NONE);
    assertTrue(theme.paint(Ink.PLAIN, true).styles().contains(com.googlecode.lanterna.SGR.REVERSE));
  }
}
