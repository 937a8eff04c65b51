package tcptutor.shell.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

  /**
   * Streams in place of a terminal, of its size. A pseudo terminal stands behind them, so that
   * everything is loaded that a terminal needs.
   *
   * @throws IOException if this system has no pseudo terminals
   */
  public static Tty streams(InputStream in, OutputStream out, int columns, int rows)
      throws IOException {
    try {
      return new StreamTty(in, out, PosixTty.unseen(columns, rows));
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
