package tcptutor.shell.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The one owner of the terminal: raw mode and back, its size, its bytes. */
public interface Tty {
  /** Takes what is typed as it comes: no echo, no lines, no signals from keys. */
  void raw() throws IOException;

  /** Puts the terminal back into the mode in which it was found. */
  void restore();

  /** Columns now; 0 when unknown. */
  int columns();

  /** Rows now; 0 when unknown. */
  int rows();

  /**
   * Waits for something typed.
   *
   * @return whether there is something to read, or the terminal was closed
   */
  boolean await(int millis) throws IOException;

  /** What is typed. */
  InputStream in();

  /** What is shown. */
  OutputStream out();
}
