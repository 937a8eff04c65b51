package tcptutor.core.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and times as people write them: {@code 2,301}, three, 两, {@code 2 min 11 s}, 60 秒. */
public final class Spoken {
  /** What is returned for words that are no number. */
  public static final long NONE = Long.MIN_VALUE;

  private static final List<String> ENGLISH =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> CHINESE =
      List.of(
          "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六",
          "十七", "十八", "十九", "二十");
  private static final Map<String, Integer> OTHERS =
      Map.of("once", 1, "twice", 2, "a", 1, "an", 1, "两", 2, "no", 0, "single", 1);

  private static final Pattern DIGITS = Pattern.compile("[+-]?\\d{1,3}(?:[, ]\\d{3})+|[+-]?\\d+");
  private static final Pattern PART =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?|[a-z]+|[零一二三四五六七八九十两]+)\\s*(?:个\\s*)?"
              + "(milliseconds?|microseconds?|seconds?|minutes?|hours?|days?"
              + "|ms|us|µs|min|sec|s|h|d|毫秒|微秒|秒钟|秒|分钟|分|小时|天)");
  private static final long SECOND = 1_000_000;

  private Spoken() {}

  /** Returns a whole number in digits or as a word, or {@link #NONE}. */
  public static long number(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    Matcher m = DIGITS.matcher(text);
    if (m.matches()) {
      String digits = text.replaceAll("[, +]", "");
      return digits.length() > 17 ? NONE : Long.parseLong(digits);
    }
    int english = ENGLISH.indexOf(text);
    if (english >= 0) {
      return english;
    }
    int chinese = CHINESE.indexOf(text);
    return chinese >= 0 ? chinese : OTHERS.containsKey(text) ? OTHERS.get(text) : NONE;
  }

  /** Returns a length of time in microseconds, the sum of all its parts, or {@link #NONE}. */
  public static long duration(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    Matcher m = PART.matcher(text);
    long sum = 0;
    int end = 0;
    while (m.find()) {
      double count = count(m.group(1));
      if (count < 0 || !text.substring(end, m.start()).isBlank()) {
        return NONE;
      }
      sum += Math.round(count * unit(m.group(2)));
      end = m.end();
    }
    return end > 0 && text.substring(end).isBlank() ? sum : NONE;
  }

  private static double count(String text) {
    if (Character.isDigit(text.charAt(0)) && text.length() < 13) {
      return Double.parseDouble(text);
    }
    long number = number(text);
    return number == NONE ? -1 : number;
  }

  private static long unit(String name) {
    return switch (name) {
      case "us", "µs", "microsecond", "microseconds", "微秒" -> 1;
      case "ms", "millisecond", "milliseconds", "毫秒" -> 1_000;
      case "min", "minute", "minutes", "分钟", "分" -> 60 * SECOND;
      case "h", "hour", "hours", "小时" -> 3_600 * SECOND;
      case "d", "day", "days", "天" -> 86_400 * SECOND;
      default -> SECOND;
    };
  }

  /**
   * Returns a length of time in figures that {@link #duration} reads: 200 ms, 1.05 s, 2 min 11 s.
   */
  public static String shown(long micros) {
    if (micros < 0) {
      return "-" + shown(-micros);
    }
    if (micros < SECOND) {
      return decimal(micros / 1e3) + " ms";
    }
    if (micros < 120 * SECOND) {
      return decimal(micros / 1e6) + " s";
    }
    List<String> parts = new ArrayList<>();
    long rest = micros;
    String[] names = {"h", "min"};
    long[] units = {3_600 * SECOND, 60 * SECOND};
    for (int i = 0; i < units.length; i++) {
      if (rest >= units[i]) {
        parts.add(rest / units[i] + " " + names[i]);
        rest %= units[i];
      }
    }
    if (rest > 0) {
      parts.add(decimal(rest / 1e6) + " s");
    }
    return String.join(" ", parts);
  }

  private static String decimal(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : Double.toString(Math.rint(value * 1e6) / 1e6);
  }
}
