package tcptutor.shell.content;

import java.math.BigDecimal;

/** Durations as people write them: a number and a unit, {@code 250ms}, {@code 1.5s}. */
public final class Durations {
  private static final String[] UNITS = {"us", "ms", "s", "min", "h", "d"};
  private static final long[] MICROS = {
    1, 1_000, 1_000_000, 60_000_000, 3_600_000_000L, 86_400_000_000L
  };
  private static final int MAX_LENGTH = 20;

  /** A hundred years: sums of a few such times still fit. */
  private static final long MOST = 36_500 * 86_400_000_000L;

  private Durations() {}

  /**
   * Returns a duration in microseconds.
   *
   * @param text digits, at most one point, and us, ms, s, min, h or d; a bare 0 needs no unit
   * @return at least 0; -1 when the text is not a duration, not a whole number of microseconds, or
   *     longer than a hundred years
   */
  public static long micros(String text) {
    String trimmed = text.strip();
    int end = 0;
    while (end < trimmed.length() && isNumeral(trimmed.charAt(end))) {
      end++;
    }
    long unit = unit(trimmed.substring(end).strip());
    String number = trimmed.substring(0, end);
    if (number.equals("0") && end == trimmed.length()) {
      return 0;
    }
    return unit < 0 ? -1 : scaled(number, unit);
  }

  private static boolean isNumeral(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }

  private static long unit(String name) {
    for (int i = 0; i < UNITS.length; i++) {
      if (UNITS[i].equals(name)) {
        return MICROS[i];
      }
    }
    return -1;
  }

  private static long scaled(String number, long unit) {
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    String fraction = point < 0 ? "" : number.substring(point + 1);
    boolean digits = !whole.isEmpty() && fraction.indexOf('.') < 0;
    if (!digits || point >= 0 && fraction.isEmpty() || number.length() > MAX_LENGTH) {
      return -1;
    }
    try {
      long micros = new BigDecimal(number).multiply(BigDecimal.valueOf(unit)).longValueExact();
      return micros <= MOST ? micros : -1;
    } catch (ArithmeticException e) {
      return -1;
    }
  }
}
