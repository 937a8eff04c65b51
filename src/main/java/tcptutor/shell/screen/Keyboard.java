package tcptutor.shell.screen;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns the bytes of a terminal into Lanterna's keys. */
final class Keyboard {
  private static final int ESCAPE = 0x1b;

  /* How long the rest of a sequence or of a character may be on its way, in milliseconds. */
  private static final int PATIENCE = 40;

  private final Tty tty;
  private final Typed typed = new Typed();
  private final InputDecoder decoder =
      new InputDecoder(new InputStreamReader(typed, StandardCharsets.UTF_8));

  Keyboard(Tty tty) {
    this.tty = tty;
    decoder.addProfile(new DefaultKeyDecodingProfile());
    decoder.addProfile(new OwnProfile());
  }

  /**
   * Waits for a key.
   *
   * @param millis how long
   * @return the key; null if none came; one of type EOF if the terminal is gone
   */
  KeyStroke read(int millis) throws IOException {
    KeyStroke waiting = decoder.getNextCharacter(false);
    if (waiting != null || !tty.await(millis)) {
      return waiting;
    }
    if (!take()) {
      return new KeyStroke(KeyType.EOF);
    }
    while (typed.isBroken() && tty.await(PATIENCE)) {
      if (!take()) {
        break;
      }
    }
    return decoder.getNextCharacter(false);
  }

  /** Takes what is there; false if the terminal was closed. */
  private boolean take() {
    try {
      int first = tty.in().read();
      if (first < 0) {
        return false;
      }
      typed.add(first);
      for (int left = tty.in().available(); left > 0; left--) {
        typed.add(tty.in().read());
      }
      return true;
    } catch (IOException e) {
      // What Linux says when the other side of a pseudo terminal is closed.
      return false;
    }
  }

  /** The bytes that have come and were not decoded yet. */
  private static final class Typed extends InputStream {
    private byte[] bytes = new byte[64];
    private int from;
    private int to;

    void add(int b) {
      if (to == bytes.length) {
        int left = to - from;
        byte[] more = left > bytes.length / 2 ? new byte[2 * bytes.length] : bytes;
        System.arraycopy(bytes, from, more, 0, left);
        bytes = more;
        from = 0;
        to = left;
      }
      bytes[to++] = (byte) b;
    }

    /** Whether a sequence has only begun, or a character of several bytes. */
    boolean isBroken() {
      if (to > from && bytes[to - 1] == ESCAPE) {
        return true;
      }
      int back = 1;
      while (back < 4 && to - back > from && (bytes[to - back] & 0xc0) == 0x80) {
        back++;
      }
      int lead = to > from ? bytes[to - back] & 0xff : 0;
      int wanted = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
      return wanted > back;
    }

    @Override
    public int read() {
      return from < to ? bytes[from++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = Math.min(length, to - from);
      System.arraycopy(bytes, from, into, offset, count);
      from += count;
      return count == 0 ? -1 : count;
    }

    @Override
    public int available() {
      return to - from;
    }
  }

  // --- what Lanterna does not decode
  // --------------------------------------------------------------

  private static final class OwnProfile implements KeyDecodingProfile {
    @Override
    public List<CharacterPattern> getPatterns() {
      List<CharacterPattern> patterns = new ArrayList<>();
      patterns.add(new MousePattern());
      // What the key sends while nobody turns it into a line feed.
      patterns.add(new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\r'));
      patterns.add(new BasicCharacterPattern(new KeyStroke(KeyType.Home), '\u001b', '[', '1', '~'));
      patterns.add(new BasicCharacterPattern(new KeyStroke(KeyType.End), '\u001b', '[', '4', '~'));
      return patterns;
    }
  }

  /** {@code CSI < button ; column ; row M}: presses as xterm reports them with mode 1006. */
  private static final class MousePattern implements CharacterPattern {
    private static final String START = "\u001b[<";
    private static final int WHEEL_UP = 64;
    private static final int WHEEL_DOWN = 65;

    @Override
    public Matching match(List<Character> sequence) {
      StringBuilder text = new StringBuilder(sequence.size());
      sequence.forEach(text::append);
      int common = Math.min(START.length(), text.length());
      if (!START.startsWith(text.substring(0, common))) {
        return null;
      }
      char last = text.charAt(text.length() - 1);
      if (text.length() <= START.length() || Character.isDigit(last) || last == ';') {
        return Matching.NOT_YET;
      }
      boolean ends = last == 'M' || last == 'm';
      return ends ? new Matching(action(text.substring(START.length()))) : null;
    }

    private static KeyStroke action(String text) {
      String[] numbers = text.substring(0, text.length() - 1).split(";");
      boolean whole = numbers.length == 3;
      int button = whole ? Integer.parseInt(numbers[0]) : 0;
      int column = whole ? Integer.parseInt(numbers[1]) - 1 : 0;
      int row = whole ? Integer.parseInt(numbers[2]) - 1 : 0;
      MouseActionType type = MouseActionType.CLICK_DOWN;
      if (text.endsWith("m")) {
        type = MouseActionType.CLICK_RELEASE;
      } else if (button == WHEEL_UP) {
        type = MouseActionType.SCROLL_UP;
      } else if (button == WHEEL_DOWN) {
        type = MouseActionType.SCROLL_DOWN;
      }
      return new MouseAction(type, button, new TerminalPosition(column, row));
    }
  }
}
