package tcptutor.core.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.lesson.Lang;

class TimesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 ms",
    "50000, 50 ms",
    "1500, 1.5 ms",
    "7, 0.007 ms",
    "-20000, -20 ms",
    "1050000, 1.05 s",
    "60650000, 60.65 s",
    "924600000, 924.6 s",
    "7200000000, 2 h",
    "7275000000, 2:01:15",
    "7200060000, 2:00:00.06"
  })
  void aStampIsExact(long micros, String stamp) {
    assertEquals(stamp, Times.stamp(micros, Words.in(Lang.EN)));
  }

  @ParameterizedTest
  @CsvSource({
    "40000, 40 ms, 40 ms",
    "59950000, 59.95 s, 59.95 s",
    "60000000, 60 s, 60 s",
    "131000000, 2 min 11 s, 2 分钟 11 s",
    "240000000, 4 min, 4 分钟",
    "7199950000, 2 h, 2 小时",
    "7875000000, 2 h 11 min 15 s, 2 小时 11 分钟 15 s"
  })
  void aSpanIsRoundedWhereItIsLong(long micros, String en, String zh) {
    assertEquals(en, Times.span(micros, Words.in(Lang.EN)));
    assertEquals(zh, Times.span(micros, Words.in(Lang.ZH)));
  }
}
