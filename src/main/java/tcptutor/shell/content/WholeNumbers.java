package tcptutor.shell.content;

/** Whole numbers as people write them in files: {@code 42}, {@code 1_000}, {@code 0x2a}. */
public final class WholeNumbers {
  private WholeNumbers() {}

  /**
   * Returns the number; {@code 010} is ten, as a reader expects, and not the eight of YAML 1.1.
   *
   * @throws NumberFormatException if it is none, or none that fits
   */
  public static long parse(String text) {
    return Long.decode(withoutLeadingZeros(text.replace("_", "")));
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start + 1 < digits.length()
        && digits.charAt(start) == '0'
        && Character.isDigit(digits.charAt(start + 1))) {
      start++;
    }
    return digits.substring(start);
  }
}
