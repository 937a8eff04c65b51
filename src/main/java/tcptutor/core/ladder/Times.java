package tcptutor.core.ladder;

/** Times in the unit a person would use. All take microseconds. */
final class Times {
  private static final long SECOND = 1_000_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  private Times() {}

  /** A time stamp, exact to the microsecond: 50 ms, 1.05 s, 924.6 s, 2 h, 2:01:15. */
  static String stamp(long micros, Words words) {
    if (micros < 0) {
      return "-" + stamp(-micros, words);
    } else if (micros < SECOND) {
      return words.milliseconds(decimal(micros, 1_000));
    } else if (micros < HOUR) {
      return words.seconds(decimal(micros, SECOND));
    } else if (micros % HOUR == 0) {
      return words.hours(micros / HOUR);
    }
    return clock(micros);
  }

  /** Hours, minutes and seconds as on a clock. */
  private static String clock(long micros) {
    long minutes = micros % HOUR / MINUTE;
    String seconds = decimal(micros % MINUTE, SECOND);
    return micros / HOUR
        + (minutes < 10 ? ":0" : ":")
        + minutes
        + (micros % MINUTE < 10 * SECOND ? ":0" : ":")
        + seconds;
  }

  /** A length of time; from two minutes on to the second: 250 ms, 60 s, 2 min 11 s, 2 h. */
  static String span(long micros, Words words) {
    if (micros < SECOND) {
      return words.milliseconds(decimal(micros, 1_000));
    } else if (micros < 2 * MINUTE) {
      return words.seconds(decimal(micros, SECOND));
    }
    long seconds = (micros + SECOND / 2) / SECOND;
    StringBuilder text = new StringBuilder(16);
    part(text, seconds / 3600 == 0 ? "" : words.hours(seconds / 3600));
    part(text, seconds / 60 % 60 == 0 ? "" : words.minutes(seconds / 60 % 60));
    part(text, seconds % 60 == 0 ? "" : words.seconds(Long.toString(seconds % 60)));
    return text.toString();
  }

  private static void part(StringBuilder text, String part) {
    if (!part.isEmpty()) {
      text.append(text.length() == 0 ? "" : " ").append(part);
    }
  }

  /** {@code micros / unit} without zeros at the end. */
  static String decimal(long micros, long unit) {
    long whole = micros / unit;
    long rest = micros % unit;
    if (rest == 0) {
      return Long.toString(whole);
    }
    String digits = Long.toString(unit + rest).substring(1);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return whole + "." + digits.substring(0, end);
  }
}
