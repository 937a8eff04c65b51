package tcptutor.shell.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
  @Nested
  class Width {
    @ParameterizedTest(name = "''{0}'' takes {1} columns")
    @CsvSource({
      "'', 0",
      "SYN, 3",
      "三次握手, 8",
      "TCP 三次握手, 12",
      "（，）, 6",
      "café, 4",
      "🙂, 2",
      "──►, 3",
    })
    void isThatOfATerminal(String text, int columns) {
      assertEquals(columns, Columns.width(text));
    }

    @Test
    void ofACombiningAccentIsNothing() {
      assertEquals(4, Columns.width("cafe\u0301"));
    }

    @Test
    void ofAColourIsNothing() {
      assertEquals(4, Columns.width(new Style(true).red("重传")));
    }
  }

  @Nested
  class Padding {
    @Test
    void fillsUpOnTheRight() {
      assertEquals("握手  |", Columns.padRight("握手", 6) + "|");
    }

    @Test
    void fillsUpOnTheLeft() {
      assertEquals("  握手", Columns.padLeft("握手", 6));
    }

    @Test
    void puttingInTheMiddleLeavesTheOddSpaceOnTheRight() {
      assertEquals(" 握手  ", Columns.center("握手", 7));
    }

    @Test
    void leavesALongerTextAlone() {
      assertEquals("握手", Columns.padRight("握手", 3));
    }
  }

  @Nested
  class Truncating {
    @Test
    void leavesATextThatFits() {
      assertEquals("三次握手", Columns.truncate("三次握手", 8, "…"));
    }

    @Test
    void neverCutsACharacterInTwo() {
      assertEquals("三次…", Columns.truncate("三次握手", 6, "…"));
    }

    @Test
    void toNoRoomLeavesNothing() {
      assertEquals("", Columns.truncate("SYN-SENT", 2, "..."));
    }

    @Test
    void toTheMarkAloneLeavesTheMark() {
      assertEquals("...", Columns.truncate("SYN-SENT", 3, "..."));
    }
  }

  @Nested
  class Wrapping {
    @Test
    void breaksAtSpaces() {
      assertEquals(List.of("the third", "segment"), Columns.wrap("the third segment", 10));
    }

    @Test
    void breaksBetweenChineseCharacters() {
      assertEquals(List.of("三次握", "手"), Columns.wrap("三次握手", 7));
    }

    @Test
    void neverBeginsALineWithAComma() {
      assertEquals(List.of("三次握", "手，然后"), Columns.wrap("三次握手，然后", 8));
    }

    @Test
    void neverEndsALineWithAnOpeningBracket() {
      assertEquals(List.of("握手", "（三", "次）"), Columns.wrap("握手（三次）", 6));
    }

    @Test
    void keepsLineFeedsAndEmptyLines() {
      assertEquals(List.of("a", "", "b"), Columns.wrap("a\n\nb", 10));
    }

    @Test
    void breaksAWordOnlyWhenItIsWiderThanTheLine() {
      assertEquals(List.of("abcdef", "gh"), Columns.wrap("abcdefgh", 6));
    }

    @Test
    void ofNothingIsOneEmptyLine() {
      assertEquals(List.of(""), Columns.wrap("", 10));
    }

    @ParameterizedTest(name = "to {0} columns")
    @ValueSource(ints = {2, 3, 7, 20, 40, 79})
    void losesNoWordAndExceedsNoWidth(int columns) {
      String text = "客户端发送 SYN，进入 SYN-SENT；the server（服务端）answers with SYN+ACK。";
      List<String> lines = Columns.wrap(text, columns);
      assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
      for (String line : lines) {
        assertTrue(Columns.width(line) <= columns, line);
      }
    }
  }
}
