package tcptutor.shell.text;

/**
 * Colours a text for the terminal, or leaves it as it is.
 *
 * @param colour whether escape sequences may be written
 */
public record Style(boolean colour) {
  private static final String RESET = "\u001b[0m";

  /** For headings and what must not be missed. */
  public String bold(String text) {
    return paint("1", text);
  }

  /** For what may be skipped while reading. */
  public String dim(String text) {
    return paint("2", text);
  }

  /** For what is lost or wrong. */
  public String red(String text) {
    return paint("31", text);
  }

  /** For what is right. */
  public String green(String text) {
    return paint("32", text);
  }

  /** For what needs attention. */
  public String yellow(String text) {
    return paint("33", text);
  }

  /** For names that can be typed. */
  public String cyan(String text) {
    return paint("36", text);
  }

  /** Paints with a parameter of the ANSI "select graphic rendition" sequence, such as "1;31". */
  public String paint(String parameter, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + parameter + "m" + text + RESET : text;
  }
}
