package tcptutor.shell.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingInputStream;

/** Any terminal that JLine can open, such as the console of Windows. */
final class TerminalTty implements Tty {
  private final Terminal terminal;
  private final Attributes found;

  TerminalTty(Terminal terminal) {
    this.terminal = terminal;
    this.found = terminal.getAttributes();
  }

  @Override
  public void raw() {
    terminal.enterRawMode();
  }

  @Override
  public void restore() {
    terminal.setAttributes(found);
  }

  @Override
  public int columns() {
    return terminal.getSize().getColumns();
  }

  @Override
  public int rows() {
    return terminal.getSize().getRows();
  }

  @Override
  public boolean await(int millis) throws IOException {
    return ((NonBlockingInputStream) terminal.input()).peek(millis)
        != NonBlockingInputStream.READ_EXPIRED;
  }

  @Override
  public InputStream in() {
    return new Ready((NonBlockingInputStream) terminal.input());
  }

  @Override
  public OutputStream out() {
    return terminal.output();
  }

  /** Says how much can be read at once. */
  private static final class Ready extends InputStream {
    private final NonBlockingInputStream in;

    Ready(NonBlockingInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int available() throws IOException {
      return in.peek(1) >= 0 ? 1 : 0;
    }
  }
}
