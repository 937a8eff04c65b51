package tcptutor.shell.screen;

/** Inks by the escape sequences of {@code Style}. */
final class Inks {
  private Inks() {}

  /** The ink that a parameter of "select graphic rendition" stands for. */
  static Ink of(String parameter) {
    return switch (parameter) {
      case "1" -> Ink.STRONG;
      case "2" -> Ink.DIM;
      case "3" -> Ink.EMPHASIS;
      case "31" -> Ink.BAD;
      case "32" -> Ink.GOOD;
      case "33" -> Ink.WARN;
      case "36" -> Ink.CODE;
      default -> Ink.PLAIN;
    };
  }
}
