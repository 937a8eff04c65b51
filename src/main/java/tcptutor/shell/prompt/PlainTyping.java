package tcptutor.shell.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lines from a pipe, a file, or a terminal that can do nothing. */
public final class PlainTyping implements Typing {
  private final BufferedReader in;
  private final PrintStream out;
  private final boolean echoed;

  /** Whether the cursor stands behind a prompt. */
  private volatile boolean waiting;

  /**
   * Reads UTF-8.
   *
   * @param echoed whether what is typed shows by itself, line feed included
   */
  public PlainTyping(InputStream in, PrintStream out, boolean echoed) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.echoed = echoed;
    Runtime.getRuntime().addShutdownHook(new Thread(this::endLine));
  }

  /** Ctrl-C ends the process behind a prompt; the shell's own prompt belongs on the next line. */
  private void endLine() {
    if (waiting) {
      out.println();
      out.flush();
    }
  }

  @Override
  public String line(String prompt) {
    out.print(prompt);
    out.flush();
    waiting = true;
    try {
      String line = in.readLine();
      if (!echoed || line == null) {
        out.println();
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      waiting = false;
    }
  }

  @Override
  public int rows() {
    return 0;
  }

  @Override
  public boolean manyLines() {
    return false;
  }

  @Override
  public void close() {
    out.flush();
  }
}
