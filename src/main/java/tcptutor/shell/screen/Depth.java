package tcptutor.shell.screen;

import java.util.Locale;
import java.util.Map;

/** How many colours a terminal has. */
public enum Depth {
  /** None: bold, underlined and reversed text only. */
  NONE,
  /** The sixteen that the terminal's own settings choose. */
  SIXTEEN,
  /** The 256 of xterm. */
  INDEXED,
  /** 24 bits. */
  TRUE;

  /**
   * What the environment says.
   *
   * @param env {@code NO_COLOR}, {@code COLORTERM}, {@code TERM}, {@code WT_SESSION}
   */
  public static Depth of(Map<String, String> env) {
    String term = env.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    if (!env.getOrDefault("NO_COLOR", "").isEmpty()
        || term.equals("dumb")
        || term.equals("vt100")) {
      return NONE;
    }
    String colours = env.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    boolean windows = !env.getOrDefault("WT_SESSION", "").isEmpty();
    if (colours.equals("truecolor")
        || colours.equals("24bit")
        || windows
        || term.contains("direct")) {
      return TRUE;
    }
    return term.contains("256") || term.contains("kitty") ? INDEXED : SIXTEEN;
  }
}
