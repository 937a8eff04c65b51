package tcptutor.shell.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Streams in place of a terminal, so that screens can be drawn where there is none: what is shown
 * goes into one, keys come from the other, and its end is the end.
 *
 * @param unseen a terminal that nobody looks at; it has the size, and takes what is set
 */
record StreamTty(InputStream in, OutputStream out, Tty unseen) implements Tty {
  @Override
  public void raw() throws IOException {
    unseen.raw();
  }

  @Override
  public void restore() {
    unseen.restore();
  }

  @Override
  public int columns() {
    return unseen.columns();
  }

  @Override
  public int rows() {
    return unseen.rows();
  }

  @Override
  public boolean await(int millis) {
    return true;
  }
}
