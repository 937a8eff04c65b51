package tcptutor.shell.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
  /** A terminal that gives its bytes in pieces, as a slow line does. */
  private static final class Pieces implements Tty {
    private final List<byte[]> pieces = new ArrayList<>();
    private InputStream now = InputStream.nullInputStream();

    Pieces(String... texts) {
      for (String text : texts) {
        pieces.add(text.getBytes(StandardCharsets.ISO_8859_1));
      }
    }

    @Override
    public boolean await(int millis) {
      if (pieces.isEmpty()) {
        return false;
      }
      now = new ByteArrayInputStream(pieces.remove(0));
      return true;
    }

    @Override
    public InputStream in() {
      return now;
    }

    @Override
    public void raw() {}

    @Override
    public void restore() {}

    @Override
    public int columns() {
      return 80;
    }

    @Override
    public int rows() {
      return 24;
    }

    @Override
    public OutputStream out() {
      return OutputStream.nullOutputStream();
    }
  }

  private static KeyStroke key(String... pieces) throws IOException {
    return new Keyboard(new Pieces(pieces)).read(0);
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest(name = "ESC {0} is {1}")
  @CsvSource({
    "[A, ArrowUp",
    "[B, ArrowDown",
    "[C, ArrowRight",
    "[D, ArrowLeft",
    "OA, ArrowUp",
    "OC, ArrowRight",
    "[5~, PageUp",
    "[6~, PageDown",
    "[H, Home",
    "[F, End",
    "[1~, Home",
    "[4~, End",
    "OP, F1",
    "[Z, ReverseTab",
    "[3~, Delete"
  })
  void knowsTheSequencesOfTheUsualTerminals(String rest, KeyType type) throws IOException {
    assertEquals(type, key("\u001b" + rest).getKeyType());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"13, Enter", "10, Enter", "9, Tab", "27, Escape", "127, Backspace", "8, Backspace"})
  void knowsTheSingleBytes(int code, KeyType type) throws IOException {
    assertEquals(type, key(String.valueOf((char) code)).getKeyType());
  }

  @Test
  void aSequenceMayComeInPieces() throws IOException {
    assertEquals(KeyType.ArrowRight, key("\u001b", "[C").getKeyType());
  }

  @Test
  void aCharacterMayComeInPieces() throws IOException {
    String three = bytes("三");
    assertEquals('三', key(three.substring(0, 1), three.substring(1)).getCharacter());
  }

  @Test
  void severalKeysAtOnceComeOneByOne() throws IOException {
    Keyboard keyboard = new Keyboard(new Pieces("a\u001b[Cb"));
    assertEquals('a', keyboard.read(0).getCharacter());
    assertEquals(KeyType.ArrowRight, keyboard.read(0).getKeyType());
    assertEquals('b', keyboard.read(0).getCharacter());
    assertNull(keyboard.read(0));
  }

  @Test
  void ctrlCIsAKey() throws IOException {
    KeyStroke key = key("\u0003");
    assertEquals('c', key.getCharacter());
    assertEquals(true, key.isCtrlDown());
  }

  @Test
  void clicksTellTheirCell() throws IOException {
    MouseAction click = assertInstanceOf(MouseAction.class, key("\u001b[<0;120;7M"));
    assertEquals(MouseActionType.CLICK_DOWN, click.getActionType());
    assertEquals(119, click.getPosition().getColumn());
    assertEquals(6, click.getPosition().getRow());
    assertEquals(
        MouseActionType.SCROLL_DOWN, ((MouseAction) key("\u001b[<65;1;1M")).getActionType());
  }

  @Test
  void aClosedTerminalIsTheEnd() throws IOException {
    assertEquals(KeyType.EOF, key("").getKeyType());
  }
}
