package tcptutor.shell.screen;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/**
 * The terminal of this process, by JLine's native library.
 *
 * <p>Not by its {@code Terminal}: that one reads the terminal's description, for which it starts a
 * process and parses for longer than everything else here takes together, and full screens need
 * nothing of it.
 */
final class PosixTty implements Tty {
  private static final int ERROR = -1;

  private final Pty pty;
  private final Attributes found;
  private final InputStream in = new FileInputStream(FileDescriptor.in);
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);

  /**
   * Looks at the terminal.
   *
   * @throws IOException if there is none
   */
  PosixTty() throws IOException {
    this(new JniTerminalProvider().current(SystemStream.Output));
  }

  private PosixTty(Pty pty) throws IOException {
    this.pty = pty;
    this.found = pty.getAttr();
  }

  /** A terminal of this size that nobody looks at. */
  static PosixTty unseen(int columns, int rows) throws IOException {
    return new PosixTty(new JniTerminalProvider().open(new Attributes(), Size.of(columns, rows)));
  }

  @Override
  public void raw() throws IOException {
    Attributes raw = new Attributes(found);
    raw.setLocalFlag(Attributes.LocalFlag.ICANON, false);
    raw.setLocalFlag(Attributes.LocalFlag.ECHO, false);
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    raw.setLocalFlag(Attributes.LocalFlag.IEXTEN, false);
    raw.setInputFlag(Attributes.InputFlag.IXON, false);
    raw.setInputFlag(Attributes.InputFlag.ICRNL, false);
    raw.setInputFlag(Attributes.InputFlag.INLCR, false);
    raw.setControlChar(Attributes.ControlChar.VMIN, 1);
    raw.setControlChar(Attributes.ControlChar.VTIME, 0);
    pty.setAttr(raw);
  }

  @Override
  public void restore() {
    try {
      pty.setAttr(found);
    } catch (IOException e) {
      // The terminal is gone: there is nothing to put back.
    }
  }

  @Override
  public int columns() {
    Size size = size();
    return size == null ? 0 : size.getColumns();
  }

  @Override
  public int rows() {
    Size size = size();
    return size == null ? 0 : size.getRows();
  }

  /** Null when the terminal is gone. */
  private Size size() {
    try {
      return pty.getSize();
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public boolean await(int millis) {
    int ready = CLibrary.pollForInput(0, millis);
    return ready > 0 || ready == ERROR;
  }

  @Override
  public InputStream in() {
    return in;
  }

  @Override
  public OutputStream out() {
    return out;
  }
}
