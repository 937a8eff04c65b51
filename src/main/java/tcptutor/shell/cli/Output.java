package tcptutor.shell.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Remembers why writing failed, which a {@link java.io.PrintStream} does not tell, and after a
 * failure writes no more.
 */
final class Output extends FilterOutputStream {
  private String failure = "";

  Output(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failure.isEmpty()) {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failure = String.valueOf(e.getMessage());
      }
    }
  }

  /** The reason of the first failure; empty when there was none, or when the reader just left. */
  String failure() {
    // "Broken pipe", and on Windows "The pipe is being closed": head -1 has seen enough.
    return failure.toLowerCase(Locale.ROOT).contains("pipe") ? "" : failure;
  }
}
