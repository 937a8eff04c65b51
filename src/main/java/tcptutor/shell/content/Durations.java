package tcptutor.shell.content;

/** Durations as people write them: a number and a unit, {@code 250ms}, {@code 1.5s}. */
public final class Durations {
  private static final String[] UNITS = {"us", "ms", "s", "min", "h", "d"};
  private static final long[] MICROS = {
    1, 1_000, 1_000_000, 60_000_000, 3_600_000_000L, 86_400_000_000L
  };
  private static final int MAX_DIGITS = 9;

  private Durations() {}

  /**
   * Returns a duration in microseconds.
   *
   * @param text digits, at most one point, and us, ms, s, min, h or d; a bare 0 needs no unit
   * @return at least 0; -1 when the text is not a duration or not a whole number of microseconds
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
    if (!digits || point >= 0 && fraction.isEmpty() || number.length() > MAX_DIGITS) {
      return -1;
    }
    long power = 1;
    for (int i = 0; i < fraction.length(); i++) {
      power *= 10;
    }
    long scaled = Long.parseLong(whole + fraction) * unit;
    return scaled % power == 0 ? scaled / power : -1;
  }
}
