package tcptutor.shell.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.Style;

/**
 * What a command may know about the person it talks to, decided once.
 *
 * @param out where results go, UTF-8 whatever the locale, written out at the end of the run
 * @param err where errors go, UTF-8, written out at every line
 * @param in standard input, as bytes
 * @param env the environment
 * @param inputIsTerminal whether somebody can be asked
 * @param outputIsTerminal whether somebody is looking
 * @param style colours, if they are wanted
 * @param lang the language to speak
 * @param width of the output in columns, at least {@link Globals#MIN_WIDTH}
 * @param looks how screens are drawn, if they may be drawn at all
 */
public record Console(
    PrintStream out,
    PrintStream err,
    InputStream in,
    Map<String, String> env,
    boolean inputIsTerminal,
    boolean outputIsTerminal,
    Style style,
    Lang lang,
    int width,
    Looks looks) {
  private static final int DEFAULT_WIDTH = 80;
  private static final int BUFFER = 1 << 14;

  /** Weighs the command line against the surroundings. */
  static Console of(Surroundings around, OutputStream out, Globals globals) {
    return new Console(
        new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8),
        new PrintStream(around.err(), true, StandardCharsets.UTF_8),
        around.in(),
        around.env(),
        around.inputIsTerminal(),
        around.outputIsTerminal(),
        new Style(colour(around, globals)),
        globals.lang() == null ? Languages.of(around.env(), around.userLanguage()) : globals.lang(),
        width(around, globals),
        Looks.of(around, globals));
  }

  /** The same console in another language. */
  Console in(Lang other) {
    return new Console(
        out, err, in, env, inputIsTerminal, outputIsTerminal, style, other, width, looks);
  }

  /** The interface texts in this person's language. */
  public Messages messages() {
    return Messages.in(lang);
  }

  /** Prints an error and the way out to {@link #err}. */
  public void complain(Advice advice) {
    err.println(messages().errorPrefix() + Neutral.of(advice.what()));
    if (!advice.mend().isEmpty()) {
      err.println("  " + Neutral.of(advice.mend()));
    }
  }

  /**
   * Prints mistakes to {@link #err}, each with its place in a form that editors turn into a link.
   */
  public void report(List<Issue> issues) {
    issues.forEach(this::report);
  }

  private void report(Issue issue) {
    err.println(
        Neutral.of(issue.place()) + ": " + issue.code() + ": " + Neutral.of(issue.message()));
    if (!issue.mend().isEmpty()) {
      err.println("  " + messages().mendPrefix() + Neutral.of(issue.mend()));
    }
  }

  private static boolean colour(Surroundings around, Globals globals) {
    return around.outputIsTerminal()
        && !globals.noColor()
        && !Looks.of(around, globals).plain()
        && around.env().getOrDefault("NO_COLOR", "").isEmpty();
  }

  private static int width(Surroundings around, Globals globals) {
    if (globals.width() > 0) {
      return globals.width();
    }
    int told = Globals.number(around.env().getOrDefault("COLUMNS", ""));
    int width = told > 0 ? told : around.terminalColumns();
    return width <= 0
        ? DEFAULT_WIDTH
        : Math.min(Math.max(width, Globals.MIN_WIDTH), Globals.MAX_WIDTH);
  }
}
