package tcptutor.core.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
  private static Term term(String id, String en, String zh, String... also) {
    return new Term(
        id,
        new Text(en, zh),
        List.of(also),
        new Text("what " + id + " is", "什么是 " + id),
        List.of(),
        "",
        List.of());
  }

  private static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              term("ack", "ACK", "ACK"),
              term("listen", "LISTEN", "LISTEN"),
              term("window", "receive window", "接收窗口", "window", "窗口"),
              term("zero", "zero window", "零窗口"),
              term("time-wait", "TIME-WAIT", "TIME-WAIT", "TIME_WAIT"),
              term("two-msl", "2 MSL", "2 MSL", "2MSL", "两倍 MSL"),
              term("msl", "MSL", "MSL"),
              term("half", "half-open", "半打开", " "),
              term("queue", "SYN queue", "半连接队列"),
              term("entry", "incomplete connection", "半连接")));

  private static String found(String text, Lang lang) {
    return GLOSSARY.find(text, lang).stream()
        .map(found -> text.substring(found.start(), found.end()) + "=" + found.term().id())
        .collect(Collectors.joining(" | "));
  }

  @Nested
  class Looking {
    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource({
      "TIME-WAIT, time-wait",
      "time wait, time-wait",
      "Time_Wait, time-wait",
      "' 2msl ', two-msl",
      "2 msl, two-msl",
      "half open, half",
      "半打开, half",
      "WINDOW, window",
      "zero, zero",
      "nonsense, ''",
      "'', ''",
    })
    void findsATermByAnySpellingOrItsId(String word, String id) {
      assertEquals(id, GLOSSARY.named(word).map(Term::id).orElse(""));
    }
  }

  @Nested
  class Reading {
    @ParameterizedTest(name = "''{0}''")
    @CsvSource(
        delimiter = '|',
        value = {
          "the window is zero|window=window",
          "Windows close|Windows=window",
          "The receive window, or a zero window|receive window=window/zero window=zero",
          "windowed, rewindow, window_size|''",
          "an ACK and two ACKs|ACK=ack/ACKs=ack",
          "ack, BACK, ACKED|''",
          "listen() in LISTEN|LISTEN=listen",
          "TIME-WAIT (TIME_WAIT) lasts 2 MSL|TIME-WAIT=time-wait/TIME_WAIT=time-wait/2 MSL=two-msl",
          "12 MSL|MSL=msl",
          "a half-open, Half-Open one|half-open=half/Half-Open=half",
          "半打开|''"
        })
    void anEnglishTextTakesWholeWordsOnly(String text, String expected) {
      assertEquals(expected.replace("/", " | "), found(text, Lang.EN));
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource(
        delimiter = '|',
        value = {
          "收到ACK后打开窗口|ACK=ack/窗口=window",
          "接收窗口和零窗口|接收窗口=window/零窗口=zero",
          "半连接队列里的半连接|半连接队列=queue/半连接=entry",
          "处于TIME-WAIT，等2MSL。|TIME-WAIT=time-wait/2MSL=two-msl",
          "连接半打开了|半打开=half"
        })
    void aChineseTextTakesChineseWordsAnywhere(String text, String expected) {
      assertEquals(expected.replace("/", " | "), found(text, Lang.ZH));
    }

    @Test
    void tellsWhereAWordStands() {
      Glossary.Found found = GLOSSARY.find("two ACKs", Lang.EN).get(0);
      assertEquals(List.of(4, 8), List.of(found.start(), found.end()));
    }
  }

  @Nested
  class OfTwo {
    private final Glossary own =
        new Glossary(List.of(term("ack", "ACK", "确认报文"), term("wait", "TIME-WAIT", "TIME-WAIT")));

    @Test
    void theFirstCounts() {
      Glossary both = own.with(GLOSSARY);
      assertEquals("确认报文", both.term("ack").orElseThrow().name().zh());
      assertEquals("wait", both.named("time-wait").orElseThrow().id());
      assertEquals("time-wait", both.term("time-wait").orElseThrow().id());
      assertEquals(11, both.terms().size());
      assertEquals("msl", both.named("msl").orElseThrow().id());
    }
  }

  @Test
  void aPlaceInALessonHasTwoParts() {
    Term section =
        new Term("x", Text.EMPTY, List.of(), Text.EMPTY, List.of(), "time-wait/why", List.of());
    Term whole =
        new Term("x", Text.EMPTY, List.of(), Text.EMPTY, List.of(), "time-wait", List.of());
    assertEquals("time-wait why", section.lessonId() + " " + section.sectionId());
    assertEquals("time-wait ", whole.lessonId() + " " + whole.sectionId());
  }
}
