package tcptutor.shell.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTest {
  @ParameterizedTest(name = "U+{0}")
  @ValueSource(
      strings = {
        "0", "7", "8", "b", "c", "d", "1b", "7f", "80", "85", "9b", "9f", "ad", "61c", "180e",
        "200b", "200e", "200f", "2028", "2029", "202a", "202e", "2060", "2066", "2069", "feff",
        "fff9", "e0001", "e0041"
      })
  void whatActsIsReplaced(String hex) {
    String c = Character.toString(Integer.parseInt(hex, 16));
    assertEquals("a\ufffdb", Neutral.of("a" + c + "b"));
    assertEquals(1, Neutral.first("a" + c + "b"));
  }

  @Test
  void halfACharacterIsReplaced() {
    assertEquals("a\ufffdb", Neutral.of("a\ud83db"));
    assertEquals("a\ufffd", Neutral.of("a\ude00"));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        "plain",
        "a\nb\tc",
        "三次握手",
        "e\u0301",
        "\ud83d\ude00",
        "\u00a0",
        "→ ✕ ╮",
        "شكرا"
      })
  void whatIsShownStaysTheSame(String text) {
    assertSame(text, Neutral.of(text));
  }

  @Test
  void joinersOfEmojiStay() {
    String family = "\ud83d\udc68\u200d\ud83d\udc69";
    assertEquals(family, Neutral.of(family));
  }
}
