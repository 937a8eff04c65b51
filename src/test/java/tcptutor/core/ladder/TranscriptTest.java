package tcptutor.core.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.State;

/** The notation of expected exchanges: written, read, compared. */
class TranscriptTest {
  private static String write(Trace trace) {
    return String.join("\n", Transcript.text(Transcript.of(trace))) + "\n";
  }

  static Stream<Arguments> traces() {
    List<Arguments> traces = new ArrayList<>();
    Scenes.all().forEach((name, trace) -> traces.add(Arguments.of(name, trace)));
    for (int seed = 1; seed <= 100; seed++) {
      traces.add(Arguments.of("seed " + seed, RandomRuns.run(seed)));
    }
    return traces.stream();
  }

  @Test
  void looksAsItDid() throws IOException {
    StringBuilder all = new StringBuilder();
    Scenes.all()
        .forEach(
            (name, trace) ->
                all.append("=== ").append(name).append('\n').append(write(trace)).append('\n'));
    Golden.check("transcripts.txt", all.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traces")
  void readingWhatWasWrittenGivesTheSameRows(String name, Trace trace) {
    List<TranscriptRow> rows = Transcript.of(trace);
    Transcript.Parsed parsed = Transcript.parse(write(trace));
    assertEquals(List.of(), parsed.mistakes());
    assertEquals(List.of(), Transcript.differences(parsed.rows(), rows, Lang.EN));
    assertEquals(Transcript.text(rows), Transcript.text(parsed.rows()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traces")
  void everyRowEndsInTheStatesOfItsMoment(String name, Trace trace) {
    List<TranscriptRow> rows = Transcript.of(trace);
    for (int i = 1; i < rows.size(); i++) {
      assertTrue(rows.get(i - 1).at() <= rows.get(i).at(), rows.get(i).text());
    }
    Story story = new Story(trace);
    if (story.connections() == 1 && !rows.isEmpty()) {
      Moment last = story.moments().get(story.moments().size() - 1);
      TranscriptRow end = rows.get(rows.size() - 1);
      assertEquals(List.of(last.client(), last.server()), List.of(end.client(), end.server()));
    }
  }

  @Nested
  class Reading {
    private Transcript.Mistake mistake(String text) {
      Transcript.Parsed parsed = Transcript.parse(text);
      assertEquals(1, parsed.mistakes().size(), parsed.toString());
      return parsed.mistakes().get(0);
    }

    @Test
    void passesOverEmptyLinesAndComments() {
      String text = "\n  ; the handshake\n0ms C > S SYN 0 SYN-SENT / SYN-RECEIVED ; first\n\n";
      List<TranscriptRow> rows = Transcript.parse(text).rows();
      assertEquals(1, rows.size());
      assertEquals(3, rows.get(0).line());
      assertEquals(State.SYN_RECEIVED, rows.get(0).server());
    }

    @Test
    void takesTimesInOtherUnitsAndStatesWithUnderscores() {
      String text = "1.05s C > x ACK 1 ack 1 SYN_SENT / LISTEN\n2h * CLOSED / CLOSED";
      List<TranscriptRow> rows = Transcript.parse(text).rows();
      assertEquals("1050ms  C > x  ACK 1 ack 1  SYN-SENT / LISTEN", rows.get(0).text());
      assertEquals(7_200_000_000L, rows.get(1).at());
    }

    @Test
    void takesFlagsInAnyOrder() {
      String text = "0ms C > S PSH,ACK,FIN 1 ack 1 len 5 CLOSED / CLOSED";
      assertEquals("FIN,ACK,PSH", Transcript.parse(text).rows().get(0).segment().flags());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            5 C > S SYN 0 CLOSED / CLOSED        | 1  | "5" is no time; write for example 50ms, 1.05s or 2h
            5ms C S SYN 0 CLOSED / CLOSED        | 7  | expected ">", not "S"
            5ms C > S SYM 0 CLOSED / CLOSED      | 11 | "SYM" is no flag; the flags are SYN,FIN,RST,PSH,ACK,URG
            5ms C > S SYN x CLOSED / CLOSED      | 15 | "x" is not the sequence number
            5ms C > S SYN 0 ack 1 CLOSED / OPEN  | 11 | the ACK flag and an ack number belong together: SYN 0 ack 0
            5ms C > S ACK 0 CLOSED / CLOSED      | 11 | the ACK flag and an ack number belong together: ACK 0 ack 0
            5ms C > S ACK 0 ack CLOSED / CLOSED  | 21 | "CLOSED" is not a number after ack
            5ms C > .. SYN 0 CLOSED / CLOSED     | 18 | a segment with two rows needs a letter in both, such as (a)
            5ms .. > .. (a) CLOSED / CLOSED      | 10 | one of the two sides has to be an end
            5ms C > S SYN 0 (lost) CLOSED / OPEN | 17 | "(lost)" is no mark; the marks are (again), (copy) and (injected)
            5ms C > S SYN 0 CLOSED CLOSED        | 24 | expected "/", not "CLOSED"
            5ms C > S SYN 0 CLOSED /             | 25 | here is missing a state
            5ms * CLOSED / CLOSED again          | 23 | nothing may follow the states, but there is "again"
            5ms C > S #0 SYN 0 CLOSED / CLOSED   | 11 | connections count from #1
            """)
    void saysWhatIsWrongAndWhere(String text, int column, String message) {
      Transcript.Mistake mistake = mistake("\n" + text);
      assertEquals(message, mistake.message().en());
      assertEquals(2, mistake.line());
      assertEquals(column, mistake.column());
    }

    @Test
    void namesTheStatesInBothLanguages() {
      Transcript.Mistake mistake = mistake("5ms * CLOSED / OPEN");
      assertTrue(
          mistake.message().en().startsWith("\"OPEN\" is no state; the states are CLOSED, "));
      assertTrue(mistake.message().zh().startsWith("“OPEN”不是状态；状态有 CLOSED, "));
    }

    @Test
    void tellsEveryBadLine() {
      assertEquals(2, Transcript.parse("x\n0ms * CLOSED / CLOSED\ny").mistakes().size());
    }
  }

  @Nested
  class Comparing {
    private static final String EXPECTED =
        """
        0ms C > S SYN 0 SYN-SENT / SYN-RECEIVED
        50ms S > C SYN,ACK 0 ack 1 ESTABLISHED / SYN-RECEIVED
        100ms C > S ACK 1 ack 1 ESTABLISHED / ESTABLISHED
        """;

    private List<String> differences(String expected, String actual) {
      return Transcript.differences(
          Transcript.parse(expected).rows(), Transcript.parse(actual).rows(), Lang.EN);
    }

    @Test
    void namesTheFieldsThatDiffer() {
      String actual = EXPECTED.replace("0 ack 1 ESTABLISHED", "0 ack 2 SYN-SENT");
      assertEquals(
          List.of(
              "row 2 (line 2): ack is 2, expected 1; client is SYN-SENT, expected ESTABLISHED",
              "  expected  50ms  S > C  SYN,ACK 0 ack 1  ESTABLISHED / SYN-RECEIVED",
              "  actual    50ms  S > C  SYN,ACK 0 ack 2  SYN-SENT / SYN-RECEIVED"),
          differences(EXPECTED, actual));
    }

    @Test
    void noticesThatARowIsMissing() {
      String actual = EXPECTED.replaceAll("50ms.*\n", "");
      assertEquals(
          "row 2 (line 2): this does not happen; the row after it does",
          differences(EXPECTED, actual).get(0));
    }

    @Test
    void noticesThatSomethingElseHappensBefore() {
      String actual = EXPECTED.replace("50ms", "20ms * SYN-SENT / CLOSED\n50ms");
      assertEquals(
          "row 2 (line 2): something else happens before this",
          differences(EXPECTED, actual).get(0));
    }

    @Test
    void noticesThatOneOfThemIsOver() {
      String shorter = EXPECTED.replaceAll("100ms.*\n", "");
      assertEquals(
          "row 3 (line 3): the run is over before this", differences(EXPECTED, shorter).get(0));
      assertEquals(
          "row 3: the run goes on after the last row expected",
          differences(shorter, EXPECTED).get(0));
    }

    @Test
    void speaksChinese() {
      List<String> lines =
          Transcript.differences(
              Transcript.parse(EXPECTED).rows(),
              Transcript.parse(EXPECTED.replace("50ms", "60ms")).rows(),
              Lang.ZH);
      assertEquals("第 2 行（文本第 2 行）：时间是 60ms，应为 50ms", lines.get(0));
    }
  }
}
