package tcptutor.shell.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tcptutor.shell.text.Columns;

/**
 * Puts canvases on a terminal, and of each only what differs from the one before. The escape
 * sequences are Lanterna's; where the cursor stands after a character is never guessed for those
 * that terminals disagree about.
 */
final class Easel {
  private static final int BUFFER = 1 << 16;

  private final Pen pen;
  private Canvas shown;
  private Theme theme;
  private Paint paint;
  private int cursorX;
  private int cursorY;

  Easel(OutputStream out) {
    this.pen = new Pen(new BufferedOutputStream(out, BUFFER));
  }

  /** Begins: the other screen of the terminal, no cursor, clicks reported. */
  void open(Theme with) throws IOException {
    theme = with;
    pen.say("\u001b[?1049h\u001b[?7l\u001b[?1000h\u001b[?1006h");
    forget();
  }

  /** Ends: everything as it was before. */
  void close() throws IOException {
    pen.resetColorAndSGR();
    pen.say("\u001b[?1006l\u001b[?1000l\u001b[?7h\u001b[?25h\u001b[?1049l");
    pen.flush();
  }

  /** What is on the terminal is not known any more. */
  void forget() {
    shown = null;
  }

  /** Shows a canvas; when this returns, its last byte is written. */
  void show(Canvas canvas) throws IOException {
    boolean fresh =
        shown == null || shown.width() != canvas.width() || shown.height() != canvas.height();
    paint = null;
    cursorY = -1;
    if (fresh) {
      use(theme.paint(Ink.PLAIN, false));
      pen.clearScreen();
    }
    for (int y = 0; y < canvas.height(); y++) {
      row(canvas, y, fresh);
    }
    caret(canvas);
    pen.flush();
    shown = canvas;
  }

  private void row(Canvas canvas, int y, boolean fresh) throws IOException {
    for (int x = 0; x < canvas.width(); x++) {
      String text = canvas.text(x, y);
      boolean same = fresh ? isBlank(canvas, x, y) : isSame(canvas, x, y);
      // The left half was redrawn although only the right half had another one under it before.
      if (text.isEmpty() || same) {
        continue;
      }
      if (cursorX != x || cursorY != y) {
        pen.setCursorPosition(x, y);
      }
      use(theme.paint(canvas.ink(x, y), canvas.marked(x, y)));
      pen.say(text);
      cursorX = x + Columns.width(text);
      cursorY = isCertain(text) ? y : -1;
    }
  }

  private boolean isBlank(Canvas canvas, int x, int y) {
    return canvas.text(x, y).equals(" ")
        && !canvas.marked(x, y)
        && theme.paint(canvas.ink(x, y), false).ground() == theme.paint(Ink.PLAIN, false).ground()
        && !theme.paint(canvas.ink(x, y), false).styles().contains(SGR.REVERSE);
  }

  private boolean isSame(Canvas canvas, int x, int y) {
    return canvas.text(x, y).equals(shown.text(x, y))
        && canvas.ink(x, y) == shown.ink(x, y)
        && canvas.marked(x, y) == shown.marked(x, y);
  }

  /** Whether every terminal moves its cursor as we count: not for emoji, marks and symbols. */
  private static boolean isCertain(String text) {
    char c = text.charAt(0);
    boolean plain =
        c < 0x2000 && c >= ' ' || c >= 0x2500 && c < 0x2580 || c >= 0x2e80 && c < 0xd800;
    return text.length() == 1 && (plain || c >= 0xff00);
  }

  private void use(Paint wanted) throws IOException {
    if (wanted.equals(paint)) {
      return;
    }
    boolean all = paint == null || !paint.styles().equals(wanted.styles());
    if (all) {
      pen.resetColorAndSGR();
      for (SGR style : wanted.styles()) {
        pen.enableSGR(style);
      }
    }
    colour(wanted, all);
    paint = wanted;
  }

  /** After a reset both colours are the terminal's own. */
  private void colour(Paint wanted, boolean reset) throws IOException {
    boolean text = reset ? isOwn(wanted.text()) : wanted.text().equals(paint.text());
    boolean ground = reset ? isOwn(wanted.ground()) : wanted.ground().equals(paint.ground());
    if (!text) {
      pen.setForegroundColor(wanted.text());
    }
    if (!ground) {
      pen.setBackgroundColor(wanted.ground());
    }
  }

  /** Asks for the type first, since the sixteen colours take longer to load than to draw. */
  private static boolean isOwn(TextColor colour) {
    return colour instanceof TextColor.ANSI && colour == TextColor.ANSI.DEFAULT;
  }

  private void caret(Canvas canvas) throws IOException {
    if (canvas.caretX() >= 0) {
      pen.setCursorPosition(canvas.caretX(), canvas.caretY());
    }
    pen.setCursorVisible(canvas.caretX() >= 0);
  }

  /** Lanterna's terminal as a writer of escape sequences; it neither reads nor asks. */
  private static final class Pen extends ANSITerminal {
    private final OutputStream out;

    Pen(OutputStream out) {
      super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
      this.out = out;
    }

    void say(String text) throws IOException {
      if (text.length() == 1 && text.charAt(0) < 0x80) {
        out.write(text.charAt(0));
      } else {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    protected TerminalSize findTerminalSize() {
      // Asking the terminal could wait for seconds; the size is known without.
      return new TerminalSize(80, 24);
    }
  }
}
