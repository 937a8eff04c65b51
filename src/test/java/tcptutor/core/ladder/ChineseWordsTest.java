package tcptutor.core.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tcptutor.core.tcp.Clause;

class ChineseWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RFC 9293 §3.10.7.4, fifth              | RFC 9293 §3.10.7.4 第五步
          RFC 9293 §3.10.7.4, second; RFC 1337   | RFC 9293 §3.10.7.4 第二步；RFC 1337
          RFC 9293 §3.10.8, MUST-13              | RFC 9293 §3.10.8, MUST-13
          """)
  void aSourceNamesTheCheckInChinese(String source, String chinese) {
    assertEquals(chinese, ChineseWords.WORDS.source(source));
  }

  @ParameterizedTest
  @EnumSource(Clause.class)
  void noSourceKeepsAnEnglishWord(Clause clause) {
    String source = ChineseWords.WORDS.source(clause.source());
    assertFalse(source.matches(".*, [a-z].*"), source);
  }
}
