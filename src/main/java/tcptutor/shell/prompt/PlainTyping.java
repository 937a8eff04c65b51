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

  /**
   * Reads UTF-8.
   *
   * @param echoed whether what is typed shows by itself, line feed included
   */
  public PlainTyping(InputStream in, PrintStream out, boolean echoed) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.echoed = echoed;
  }

  @Override
  public String line(String prompt) {
    out.print(prompt);
    out.flush();
    try {
      String line = in.readLine();
      if (!echoed || line == null) {
        out.println();
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
