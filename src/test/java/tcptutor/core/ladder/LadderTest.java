package tcptutor.core.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Flags;
import tcptutor.shell.text.Columns;

/** The picture: golden files for reading, properties for everything. */
class LadderTest {
  static View view(Lang lang, int width) {
    return View.of(lang, width, Columns::width);
  }

  static String draw(Trace trace, View view) {
    return String.join("\n", Line.plain(Ladder.of(trace, view))) + "\n";
  }

  static Stream<Arguments> scenes() {
    return Scenes.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void looksAsItDid(String name, Trace trace) throws IOException {
    for (Lang lang : Lang.values()) {
      View plain = view(lang, 80);
      View talking = plain.with(Scenes.remarks());
      StringBuilder all = new StringBuilder();
      section(all, trace, "80", plain);
      section(all, trace, "80 ascii", plain.withAscii(true));
      section(all, trace, "60", view(lang, 60));
      section(all, trace, "60 ascii calls", view(lang, 60).withAscii(true).withCalls(true));
      section(all, trace, "80 remarks calls", talking.withCalls(true));
      section(
          all, trace, "80 explained absolute", plain.withExplanations(true).with(Numbers.ABSOLUTE));
      View wide = view(lang, 120).with(Scenes.remarks()).withExplanations(true);
      section(all, trace, "120 remarks explained", wide);
      section(all, trace, "120 ascii", view(lang, 120).withAscii(true));
      section(
          all, trace, "160 remarks calls", view(lang, 160).with(Scenes.remarks()).withCalls(true));
      section(all, trace, "160 ascii", view(lang, 160).withAscii(true));
      Golden.check(name + "." + lang.code() + ".txt", all.toString());
    }
  }

  private static void section(StringBuilder all, Trace trace, String title, View view) {
    all.append("=== ").append(title).append('\n').append(draw(trace, view)).append('\n');
  }

  // --- properties ------------------------------------------------------------------------------

  @Nested
  class Always {
    static final int[] WIDTHS = {60, 66, 80, 109, 110, 120, 160, 240};

    static Stream<Arguments> traces() {
      List<Arguments> traces = new ArrayList<>();
      Scenes.all().forEach((name, trace) -> traces.add(Arguments.of(name, trace)));
      for (int seed = 1; seed <= 60; seed++) {
        traces.add(Arguments.of("seed " + seed, RandomRuns.run(seed)));
      }
      return traces.stream();
    }

    static List<View> views() {
      List<View> views = new ArrayList<>();
      for (Lang lang : Lang.values()) {
        for (int width : WIDTHS) {
          View plain = view(lang, width);
          views.add(plain);
          views.add(plain.withAscii(true).withCalls(true).with(Numbers.ABSOLUTE));
          views.add(plain.withExplanations(true).with(Scenes.remarks()).withCalls(true));
          views.add(plain.with(Scenes.remarks()).withTimers(false));
        }
      }
      return views;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traces")
    void noLineIsWiderThanTheViewOrEndsInSpaces(String name, Trace trace) {
      for (View view : views()) {
        for (Line line : Ladder.of(trace, view)) {
          String text = line.plain();
          assertTrue(Columns.width(text) <= view.width(), view + "\n" + text);
          assertEquals(text.stripTrailing(), text, view.toString());
        }
      }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traces")
    void everySegmentShowsItsFlagsAndItsFate(String name, Trace trace) {
      for (View view : views()) {
        String text = draw(trace, view);
        assertEquals(labels(trace), countLabels(Ladder.of(trace, view)), view + "\n" + text);
        Glyphs glyphs = Glyphs.of(view.ascii());
        assertEquals(arrivals(trace, End.SERVER), heads(trace, view, glyphs.head(true)), text);
        assertEquals(arrivals(trace, End.CLIENT), heads(trace, view, glyphs.head(false)), text);
        assertEquals(losses(trace), count(trace, view, Kind.LOST, glyphs.cross()), text);
      }
    }

    private static List<String> labels(Trace trace) {
      List<String> labels = new ArrayList<>();
      for (Entry.Sent sent : trace.segments()) {
        labels.add(Flags.names(sent.segment().flags()));
      }
      labels.sort(null);
      return labels;
    }

    private static List<String> countLabels(List<Line> lines) {
      List<String> labels = new ArrayList<>();
      for (Line line : lines) {
        for (Span span : line.spans()) {
          if (span.kind() == Kind.FLAGS) {
            labels.add(span.text());
          }
        }
      }
      labels.sort(null);
      return labels;
    }

    private static long arrivals(Trace trace, End end) {
      return trace.entries().stream()
          .filter(entry -> entry instanceof Entry.Arrived arrived && arrived.end() == end)
          .count();
    }

    private static long losses(Trace trace) {
      return trace.segments().stream().filter(Entry.Sent::lost).count();
    }

    private static long heads(Trace trace, View view, char head) {
      return count(trace, view, Kind.ARROW, head);
    }

    private static long count(Trace trace, View view, Kind kind, char wanted) {
      return Ladder.of(trace, view).stream()
          .flatMap(line -> line.spans().stream())
          .filter(span -> span.kind() == kind)
          .flatMapToInt(span -> span.text().chars())
          .filter(c -> c == wanted)
          .count();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traces")
    void plainAsciiIsPlainAscii(String name, Trace trace) {
      View view = view(Lang.EN, 80).withAscii(true).withExplanations(true).withCalls(true);
      assertTrue(draw(trace, view).chars().allMatch(c -> c < 0x80), name);
      for (Line line :
          Line.plain(Ladder.of(trace, view(Lang.ZH, 80).withAscii(true))).stream()
              .map(text -> Line.of(Kind.PLAIN, text))
              .toList()) {
        assertTrue(line.plain().chars().allMatch(c -> c < 0x80 || c >= 0x2E80), line.plain());
      }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traces")
    void theSameRunGivesTheSamePicture(String name, Trace trace) {
      assertEquals(draw(trace, view(Lang.EN, 80)), draw(trace, view(Lang.EN, 80)));
    }
  }

  // --- single pictures -------------------------------------------------------------------------

  @Nested
  class ASegment {
    @Test
    void thatIsLostStopsInTheMiddleAndSaysSo() {
      Trace trace = Scenes.opening().drop(End.CLIENT, Fault.Kind.SYN, 1).run();
      assertTrue(draw(trace, view(Lang.EN, 80)).contains("─✕ lost"));
      assertTrue(draw(trace, view(Lang.ZH, 80)).contains("─✕ 丢失"));
      assertTrue(draw(trace, view(Lang.EN, 80).withAscii(true)).contains("-X lost"));
    }

    @Test
    void thatIsSentAgainSaysSo() {
      Trace trace = Scenes.opening().drop(End.CLIENT, Fault.Kind.SYN, 1).run();
      assertTrue(draw(trace, view(Lang.EN, 80)).contains("SYN seq=0 (again)"));
      assertTrue(draw(trace, view(Lang.ZH, 80)).contains("SYN seq=0（重传）"));
    }

    @Test
    void thatTheNetworkDoubledIsCalledACopy() {
      Trace trace = Scenes.opening().duplicate(End.CLIENT, Fault.Kind.SYN, 1_000, 1).run();
      assertTrue(draw(trace, view(Lang.EN, 80)).contains("o─ SYN seq=0 (copy) (b)"));
    }

    @Test
    void thatIsHeldBackCarriesItsLetterAtBothEnds() {
      String picture = draw(Scenes.all().get("open-ack-overtaken"), view(Lang.EN, 80));
      assertEquals(2, picture.split("\\(a\\)", -1).length - 1, picture);
      assertFalse(picture.contains("(b)"), picture);
    }

    @Test
    void withLongNumbersIsWrittenInTwoLines() {
      Trace trace = Scenes.established().send(0, End.CLIENT, 1000).run();
      View view = view(Lang.EN, 60).with(Numbers.ABSOLUTE);
      String[] lines = draw(trace, view).split("\n");
      assertTrue(lines[2].contains("├─ ACK,PSH seq=101 ─"), lines[2]);
      assertTrue(lines[3].contains("ack=301 len=1000"), lines[3]);
    }
  }

  @Nested
  class AQuietTime {
    @Test
    void breaksTheTimeLinesAndNamesTheTimerThatEndsIt() {
      String picture = draw(Scenes.closeNormal(), view(Lang.EN, 80));
      assertTrue(picture.contains("⋮  2MSL timer 60 s expires"), picture);
      assertTrue(picture.contains("60.65 s      CLOSED │"), picture);
    }

    @Test
    void thatNoTimerEndsSaysHowLongItWas() {
      Trace trace =
          Scenes.established()
              .send(3 * Scenes.SECOND, End.CLIENT, 5)
              .send(63 * Scenes.SECOND, End.CLIENT, 5)
              .run();
      assertTrue(draw(trace, view(Lang.EN, 80)).contains("59.9 s later"));
      assertTrue(draw(trace, view(Lang.ZH, 80)).contains("过了 59.9 s"));
    }
  }

  @Test
  void aTraceWithoutAnythingIsTwoTimeLines() {
    Trace nothing = Scenes.established().run();
    List<String> lines = Line.plain(Ladder.of(nothing, view(Lang.EN, 80)));
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).contains("ESTABLISHED │"), lines.get(1));
  }

  @Test
  void spansOfALineSayWhatTheyAre() {
    List<Line> lines = Ladder.of(Scenes.openNormal(), view(Lang.EN, 80));
    Map<Kind, String> kinds = new java.util.EnumMap<>(Kind.class);
    lines.get(2).spans().forEach(span -> kinds.merge(span.kind(), span.text(), String::concat));
    assertEquals("0 ms", kinds.get(Kind.TIME));
    assertEquals("SYN-SENT", kinds.get(Kind.STATE));
    assertEquals("SYN", kinds.get(Kind.FLAGS));
    assertEquals("seq=0", kinds.get(Kind.NUMBERS));
    assertTrue(kinds.get(Kind.ARROW).endsWith("╮"), kinds.get(Kind.ARROW));
  }
}
