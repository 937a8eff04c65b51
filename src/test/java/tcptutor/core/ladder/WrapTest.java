package tcptutor.core.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.tcp.Clause;
import tcptutor.shell.text.Columns;

class WrapTest {
  private static List<String> wrap(String text, int width) {
    return Wrap.lines(text, width, Columns::width);
  }

  @Test
  void breaksAtSpaces() {
    assertEquals(List.of("the server", "knows", "nothing"), wrap("the server knows nothing", 10));
  }

  @Test
  void breaksBetweenChineseCharactersButNotBeforeAFullStop() {
    assertEquals(List.of("三次握", "手。"), wrap("三次握手。", 8));
    assertEquals(List.of("收到 SYN：", "进入"), wrap("收到 SYN：进入", 10));
  }

  @Test
  void breaksAWordOnlyIfItIsWiderThanALine() {
    assertEquals(List.of("abcd", "efgh"), wrap("abcdefgh", 4));
  }

  @Test
  void anEmptyTextHasNoLines() {
    assertEquals(List.of(), wrap("", 10));
    assertEquals(List.of(), wrap("   ", 10));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 16, 20, 41})
  void noLineIsTooWideAndNothingIsLost(int width) {
    for (Clause clause : Clause.values()) {
      for (Lang lang : Lang.values()) {
        String text = Clauses.text(clause, lang, Words.in(lang));
        List<String> lines = wrap(text, width);
        lines.forEach(line -> assertTrue(Columns.width(line) <= width, line));
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Clause.class)
  void everyClauseCanBeSaidInAsciiWithoutAQuestionMark(Clause clause) {
    for (Lang lang : Lang.values()) {
      String text = Clauses.text(clause, lang, Words.in(lang));
      String plain = Glyphs.ASCII.plain(text);
      assertEquals(text.contains("?"), plain.contains("?"), plain);
    }
  }
}
