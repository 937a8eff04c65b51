package tcptutor.shell.cli;

import java.util.Map;

/**
 * How screens are drawn.
 *
 * @param linear whether only lines may be written, one below the other: no cursor is moved, nothing
 *     is drawn
 * @param plain whether that was asked for, so that runs are told in tables and ASCII, too; a mere
 *     pipe gets the picture
 * @param theme its name, one of {@link Globals#THEMES}
 * @param ascii whether only ASCII characters may draw
 * @param motion whether things may move by themselves
 * @param smoke whether they are drawn on standard output, whatever it is
 */
record Looks(
    boolean linear, boolean plain, String theme, boolean ascii, boolean motion, boolean smoke) {
  private static final String LINUX_CONSOLE = "linux";

  /**
   * Weighs the command line against the surroundings. Where characters of ambiguous width take two
   * columns, frames made of them would fall apart, and the fonts of the Linux console have not all
   * of them, so that ASCII draws.
   */
  static Looks of(Surroundings around, Globals globals) {
    Map<String, String> env = around.env();
    boolean terminal = around.inputIsTerminal() && around.outputIsTerminal();
    boolean told = globals.plain() || !env.getOrDefault("TCPTUTOR_PLAIN", "").isEmpty();
    boolean plain = told || "dumb".equals(env.get("TERM"));
    String theme =
        globals.theme() == null ? env.getOrDefault("TCPTUTOR_THEME", "") : globals.theme();
    return new Looks(
        !globals.smoke() && (plain || !terminal),
        plain,
        Globals.THEMES.contains(theme) ? theme : theme(env),
        wide(env, globals) || LINUX_CONSOLE.equals(env.get("TERM")),
        !globals.noMotion(),
        globals.smoke());
  }

  /** Whether this terminal draws characters of ambiguous width two columns wide. */
  static boolean wide(Map<String, String> env, Globals globals) {
    String told = env.getOrDefault("TCPTUTOR_AMBIGUOUS_WIDTH", "");
    return globals.ambiguousWidth() == 0 ? told.equals("2") : globals.ambiguousWidth() == 2;
  }

  /** Some terminals say which colours they have: the ground is the last number. */
  private static String theme(Map<String, String> env) {
    String colours = env.getOrDefault("COLORFGBG", "");
    return colours.endsWith(";7") || colours.endsWith(";15") ? "light" : "dark";
  }
}
