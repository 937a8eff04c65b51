package tcptutor.shell.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jline.terminal.TerminalBuilder;

/** Finds the terminal of this process. */
public final class Ttys {
  private Ttys() {}

  /**
   * The terminal of this process.
   *
   * @throws IOException if there is none that can be drawn on
   */
  public static Tty open() throws IOException {
    try {
      return isWindows() ? console() : new PosixTty();
    } catch (IllegalStateException | LinkageError | UnsupportedOperationException e) {
      throw new IOException(e);
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static Tty console() throws IOException {
    return new TerminalTty(
        TerminalBuilder.builder()
            .system(true)
            .dumb(false)
            .encoding(StandardCharsets.UTF_8)
            .build());
  }
}
