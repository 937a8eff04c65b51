package tcptutor.shell.prompt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lines from a pipe, a file, or a terminal that can do nothing. */
public final class PlainTyping implements Typing {
  private final InputStream in;
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
    this.in = in;
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
      String line = read();
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

  /** Takes no more than one line, so that whoever reads after us finds the next. */
  private String read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
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
