package tcptutor.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.exercise.Variation;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.tcp.Profile;
import tcptutor.shell.lesson.Library;

class FactsTest {
  private static Facts facts(String id) {
    Scenario scenario = Library.builtIn().scenario(id);
    return new Facts(
        Variation.asWritten(scenario, scenario.profiles().get(0)), Variation.isAbsolute(scenario));
  }

  private static String shown(String scenario, String path) {
    FactPath parsed = FactPath.parse(path);
    assertNotNull(parsed, path + " is no path");
    FactValue value = facts(scenario).value(parsed);
    return value == null ? "nothing" : value.shown();
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1.seq | open-normal | 100",
        "2.ack | open-normal | 101",
        "1.ack | open-normal | nothing",
        "2.flags | open-normal | SYN,ACK",
        "2.len | open-normal | 0",
        "2.sent | open-normal | 50 ms",
        "2.arrives | open-normal | 100 ms",
        "9.seq | open-normal | nothing",
        "0.seq | open-normal | nothing",
        "3.after.1 | open-normal | 100 ms",
        "3.after.9 | open-normal | nothing",
        "server@start | open-normal | LISTEN",
        "client@1 | open-normal | SYN-SENT",
        "server@1 | open-normal | SYN-RECEIVED",
        "client@2 | open-normal | ESTABLISHED",
        "server@2 | open-normal | SYN-RECEIVED",
        "server@3 | open-normal | ESTABLISHED",
        "server@100ms | open-normal | SYN-RECEIVED",
        "server@0.15s | open-normal | ESTABLISHED",
        "server@end | open-normal | ESTABLISHED",
        "server@9 | open-normal | nothing",
        "client.SYN-SENT | open-normal | 100 ms",
        "client.ESTABLISHED | open-normal | nothing",
        "client.TIME-WAIT | open-normal | nothing",
        "client.passes.SYN-SENT | open-normal | true",
        "client.never.SYN-SENT | open-normal | false",
        "client.never.CLOSING | open-normal | true",
        "client.passes.CLOSED | open-normal | true",
        "segments | open-normal | 3",
        "segments.SYN | open-normal | 1",
        "segments.SYN,ACK | open-normal | 1",
        "segments.lost | open-syn-lost | 1",
        "segments.again | open-syn-lost | 1",
        "1.lost | open-syn-lost | true",
        "1.arrives | open-syn-lost | nothing",
        "2.again | open-syn-lost | true",
        "2.after.1 | open-syn-lost | 1 s",
        "client.connect | open-normal | ok",
        "client.connect.after | open-normal | 100 ms",
        "client.connect | open-refused | ECONNREFUSED",
        "client.recv-eof | open-normal | nothing",
        "client/2@end | open-normal | CLOSED",
      })
  void areLookedUpByTheirPath(String path, String scenario, String value) {
    assertEquals(value, shown(scenario, path));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        " ",
        "2",
        "2.",
        ".ack",
        "2.Ack",
        "2.acks",
        "-1.ack",
        "12345.ack",
        "2.after",
        "2.after.",
        "server@",
        "server@-1",
        "server@1h",
        "peer@1",
        "client/10@1",
        "client.SYN_SENT",
        "client.",
        "client.passes.",
        "client.passes.nowhere",
        "segments.",
        "segments.X",
        "segments.SYN ACK",
        "segments.,",
        "client.Connect",
        "end.",
        "END",
        "2.ack ",
        "client.connect.before"
      })
  void aPathThatIsNoneIsNone(String text) {
    assertNull(FactPath.parse(text));
  }

  @Nested
  class Values {
    @ParameterizedTest(name = "{1} states {0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "101 | 101",
          "101 | +101",
          "2301 | 2,301",
          "2301 | 2 301",
          "3 | three",
          "3 | Three",
          "3 | 三",
          "2 | 两",
          "2 | twice",
          "1 | once",
          "1 | a",
          "0 | no",
          "0 | zero",
          "12 | twelve",
          "12 | 十二",
          "-5 | -5",
        })
    void numbersInFiguresAndWords(long value, String words) {
      assertTrue(new FactValue.Number(value).statedBy(words));
      assertTrue(new FactValue.Number(value).readable(words));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
        strings = {
          "",
          "x",
          "1.5",
          "1,23",
          "12,3456",
          "0x10",
          "1e3",
          "１２",
          "99999999999999999999",
          "--1"
        })
    void whatIsNoNumber(String words) {
      assertFalse(new FactValue.Number(1).readable(words));
      assertEquals(Spoken.NONE, Spoken.number(words));
    }

    @ParameterizedTest(name = "{1} is {0} us")
    @CsvSource(
        delimiter = '|',
        value = {
          "200000 | 200 ms",
          "200000 | 200ms",
          "200000 | 0.2 s",
          "200000 | 200 milliseconds",
          "200000 | 200 毫秒",
          "1000000 | 1 s",
          "1000000 | one second",
          "1000000 | a second",
          "1000000 | 一秒",
          "1000000 | 1 秒钟",
          "60000000 | 60 s",
          "60000000 | 1 min",
          "60000000 | one minute",
          "60000000 | 60 秒",
          "60000000 | 1 分钟",
          "131000000 | 2 min 11 s",
          "131000000 | 2 minutes 11 seconds",
          "131000000 | 2分11秒",
          "120000000 | 两分钟",
          "7200000000 | 2 h",
          "7200000000 | two hours",
          "7200000000 | 两个小时",
          "7200000000 | 2 小时",
          "86400000000 | 1 day",
          "86400000000 | 一天",
          "1 | 1 us",
          "1500 | 1.5ms",
        })
    void timesInFiguresAndWords(long micros, String words) {
      assertEquals(micros, Spoken.duration(words));
      assertTrue(new FactValue.Time(micros).statedBy(words));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
        strings = {
          "",
          "200",
          "ms",
          "fast",
          "200 msec",
          "two",
          "1 s or so",
          "about 1 s",
          "1 s, 2",
          "-1 s",
          "1..5 s",
          "1 s 1",
          "99999999999999999999 s"
        })
    void whatIsNoTime(String words) {
      assertEquals(Spoken.NONE, Spoken.duration(words));
    }

    @Test
    void timesAreReadAsTheyAreShown() {
      Random random = new Random(5);
      for (int i = 0; i < 20_000; i++) {
        long micros = Math.abs(random.nextLong()) % (long) Math.pow(10, 1 + random.nextInt(12));
        assertEquals(micros, Spoken.duration(Spoken.shown(micros)), Spoken.shown(micros));
      }
    }

    @Test
    void aTimeBeforeTheBeginningIsShownWithItsSign() {
      assertEquals("-50 ms", Spoken.shown(-50_000));
      assertEquals("0 ms", Spoken.shown(0));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "SYN-RECEIVED",
          "syn-received",
          "SYN_RECV",
          "SYN-RCVD",
          "SYN RECEIVED",
          " syn_received "
        })
    void statesHoweverTheyAreSpelled(String words) {
      assertTrue(new FactValue.InState(tcptutor.core.tcp.State.SYN_RECEIVED).statedBy(words));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "SYN,ACK",
          "SYN-ACK",
          "SYN+ACK",
          "SYN and ACK",
          "syn, ack",
          "ACK,SYN",
          "SYN 和 ACK",
          "SYN、ACK",
          "SYN,ACK,PSH"
        })
    void flagsHoweverTheyAreJoined(String words) {
      assertTrue(new FactValue.Bits(0x12).statedBy(words));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "-", ",", "SYN", "ACK", "SYNACK", "SYN,ACK,FIN", "SYN or ACK"})
    void otherFlagsOrNone(String words) {
      assertFalse(new FactValue.Bits(0x12).statedBy(words));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"-", ",", "+", "、", " - "})
    void signsAloneAreNoFlags(String words) {
      assertFalse(new FactValue.Bits(0x12).readable(words));
    }

    @Test
    void resultsOfCalls() {
      assertTrue(new FactValue.Gave("ECONNRESET").statedBy("ECONNRESET"));
      assertTrue(new FactValue.Gave("ECONNRESET").statedBy(" econnreset "));
      assertFalse(new FactValue.Gave("ECONNRESET").statedBy("ETIMEDOUT"));
      assertTrue(new FactValue.Gave("ok").statedBy("returns"));
      assertFalse(new FactValue.Gave("ok").statedBy("EPIPE"));
      assertTrue(new FactValue.Gave("ok").statedBy("returns Early or not, it succeeds"));
    }
  }

  @Test
  void theProfileChangesWhatARunShows() {
    Scenario scenario = Library.builtIn().scenario("open-old-duplicate-syn");
    for (Profile profile : scenario.profiles()) {
      assertNotNull(
          new Facts(Variation.asWritten(scenario, profile), true)
              .value(FactPath.parse("segments")));
    }
  }
}
