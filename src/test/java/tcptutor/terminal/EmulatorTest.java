package tcptutor.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EmulatorTest {
  private final Emulator terminal = new Emulator(10, 3, true);

  private List<String> after(String text) {
    terminal.feed(text);
    return terminal.lines();
  }

  @Nested
  class Text {
    @Test
    void goesOnInTheNextRowAndScrolls() {
      assertEquals(List.of("0123456789", "abc", ""), after("0123456789abc"));
      assertEquals(List.of("abc", "x", "y"), after("\r\nx\r\ny"));
    }

    @Test
    void waitsAtTheRightEdgeUntilMoreComes() {
      after("0123456789");
      assertEquals(9, terminal.cursorX());
      assertEquals(List.of("0123456789", "", ""), after("\r"));
      assertEquals(0, terminal.cursorY());
    }

    @Test
    void staysInItsRowWhenItMustNotWrap() {
      assertEquals(List.of("012345678b", "", ""), after("\u001b[?7l0123456789ab"));
      assertEquals(2, terminal.strange().size());
    }

    @Test
    void thatIsWideTakesTwoColumns() {
      assertEquals(List.of("三次握手", "", ""), after("三次握手"));
      assertEquals(8, terminal.cursorX());
    }

    @Test
    void thatIsWideIsNeverSplitBetweenRows() {
      assertEquals(List.of("012345678", "手", ""), after("012345678手"));
    }

    @Test
    void overHalfOfAWideCharacterTakesTheOtherHalfAway() {
      assertEquals(List.of("三 x", "", ""), after("三次\u001b[1;4Hx"));
      assertEquals(List.of("y  x", "", ""), after("\u001b[1;1Hy"));
      assertEquals(List.of("a 手", "", ""), after("\r 次\u001b[1;3H手\ra"));
    }

    @Test
    void joinsAMarkToItsLetter() {
      assertEquals(List.of("e\u0301a", "", ""), after("e\u0301a"));
    }

    @Test
    void mayComeByteByByte() {
      for (byte b : "手\u001b[2;3H握".getBytes(StandardCharsets.UTF_8)) {
        terminal.feed(new byte[] {b}, 1);
      }
      assertEquals(List.of("手", "  握", ""), terminal.lines());
      assertEquals(List.of(), terminal.strange());
    }

    @Test
    void thatIsNotUtf8IsNoted() {
      terminal.feed(new byte[] {(byte) 0xe6, 'a'}, 2);
      assertEquals(List.of("broken UTF-8"), terminal.strange());
    }
  }

  @Nested
  class Sequences {
    @Test
    void moveTheCursorAndErase() {
      after("one\r\ntwo\r\nsix");
      assertEquals(List.of("one", "t", "six"), after("\u001b[2;2H\u001b[K"));
      assertEquals(List.of("one", "t", ""), after("\u001b[J"));
      assertEquals(List.of("", "", ""), after("\u001b[2J"));
      assertEquals(List.of("", " x", ""), after("x"));
    }

    @Test
    void putInAndTakeOut() {
      assertEquals(List.of("acd", "", ""), after("abcd\u001b[1;2H\u001b[P"));
      assertEquals(List.of("a cd", "", ""), after("\u001b[@"));
    }

    @Test
    void openAndLeaveTheAlternateScreen() {
      after("shell\u001b[?1049h\u001b[Hfull");
      assertTrue(terminal.isOnAlternateScreen());
      assertEquals(List.of("full", "", ""), terminal.lines());
      assertEquals(List.of("shell$", "", ""), after("\u001b[?1049l$"));
      assertEquals(List.of("", "", ""), after("\u001b[?1049h"));
    }

    @Test
    void setModesThatCanBeAskedFor() {
      after("\u001b[?25l\u001b[?7l\u001b[?1000;1006h");
      assertEquals(Set.of(-25, -7, 1000, 1006), terminal.unusual());
      after("\u001b[?25h\u001b[?7h\u001b[?1000l\u001b[?1006l");
      assertEquals(Set.of(), terminal.unusual());
    }

    @Test
    void tellWhetherTextIsPlain() {
      after("\u001b[38;5;12m");
      assertFalse(terminal.isPlain());
      after("\u001b[0m");
      assertTrue(terminal.isPlain());
    }

    @Test
    void endAFrame() {
      after("\u001b[?25l");
      assertTrue(terminal.frameEnded());
      after("x");
      assertFalse(terminal.frameEnded());
      assertEquals(1, terminal.frames());
    }

    @Test
    void thatAreUnknownAreNoted() {
      after("\u001b[5x\u001b#8");
      assertEquals(List.of("CSI 5x", "ESC #"), terminal.strange());
    }

    @Test
    void thatSetATitleShowNothing() {
      assertEquals(
          List.of("ab", "", ""), after("\u001b]0;title\u0007a\u001b]2;title\u001b\\b\u001b(B"));
    }
  }

  @Nested
  class Questions {
    private String reply() {
      return new String(terminal.takeReplies(), StandardCharsets.US_ASCII);
    }

    @Test
    void areAnswered() {
      after("手\u001b[6n");
      assertEquals("\u001b[1;3R", reply());
      after("\u001b[c");
      assertEquals("\u001b[?62;22c", reply());
      assertEquals("", reply());
    }

    @Test
    void areNotAnsweredByASilentTerminalButNoted() {
      Emulator silent = new Emulator(10, 3, false);
      silent.feed(
          "\u001b[6n\u001b[>c\u001b]11;?\u0007\u001b[?2026$p\u001b[18t\u001bP+q544e\u001b\\");
      assertEquals(0, silent.takeReplies().length);
      assertEquals(
          List.of("CSI 6n", "CSI >c", "string ]11;?", "CSI ?2026$p", "CSI 18t", "string P+q544e"),
          silent.queries());
    }
  }

  @Test
  void anotherSizeCutsAndKeepsTheRest() {
    after("0123456789\r\ntwo\r\nsix");
    terminal.resize(4, 2);
    assertEquals(List.of("0123", "two"), terminal.lines());
    terminal.resize(10, 3);
    assertEquals(List.of("0123", "two", ""), terminal.lines());
  }
}
