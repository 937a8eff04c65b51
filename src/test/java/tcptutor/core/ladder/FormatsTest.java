package tcptutor.core.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.shell.text.Columns;

/** Tables, Mermaid diagrams and packetdrill scripts. */
class FormatsTest {
  private static final List<String> SHOWN =
      List.of(
          "open-normal",
          "open-ack-overtaken",
          "open-old-duplicate",
          "close-merged",
          "crash-and-reboot",
          "two-connections");

  static Stream<Arguments> traces() {
    return TranscriptTest.traces();
  }

  private static View view(Lang lang, int width) {
    return View.of(lang, width, Columns::width).with(Scenes.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traces")
  void noLineOfATableIsTooWideOrEndsInSpaces(String name, Trace trace) {
    for (Lang lang : Lang.values()) {
      for (int width : new int[] {60, 72, 80, 100, 120, 160}) {
        View view = view(lang, width).withExplanations(width % 40 == 0);
        for (String line : Line.plain(Table.of(trace, view))) {
          assertTrue(Columns.width(line) <= width, width + "\n" + line);
          assertEquals(line.stripTrailing(), line);
        }
      }
    }
  }

  @Test
  void tablesLookAsTheyDid() throws IOException {
    for (Lang lang : Lang.values()) {
      StringBuilder all = new StringBuilder();
      for (String name : SHOWN) {
        for (int width : new int[] {60, 80, 120, 160}) {
          all.append("=== ").append(name).append(' ').append(width).append('\n');
          View view = view(lang, width).withExplanations(width == 160).withAscii(width == 120);
          append(all, Line.plain(Table.of(Scenes.all().get(name), view)));
        }
      }
      Golden.check("tables." + lang.code() + ".txt", all.toString());
    }
  }

  private static void append(StringBuilder all, List<String> lines) {
    lines.forEach(line -> all.append(line).append('\n'));
    all.append('\n');
  }

  @Test
  void diagramsLookAsTheyDid() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : SHOWN) {
      all.append("=== ").append(name).append('\n');
      append(all, Mermaid.of(Scenes.all().get(name), view(Lang.EN, 80).withCalls(true)));
    }
    all.append("=== open-simultaneous zh\n");
    append(all, Mermaid.of(Scenes.all().get("open-simultaneous"), view(Lang.ZH, 80)));
    Golden.check("diagrams.txt", all.toString());
  }

  @Test
  void scriptsLookAsTheyDid() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : SHOWN) {
      for (End end : End.values()) {
        all.append("=== ").append(name).append(' ').append(end.id()).append('\n');
        append(all, Packetdrill.of(Scenes.all().get(name), view(Lang.EN, 80), end));
      }
    }
    Golden.check("scripts.txt", all.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traces")
  void aDiagramHasAnArrowForEverySegment(String name, Trace trace) {
    Pattern arrow = Pattern.compile(" {4}(client|server)(->>|-x|-\\))(client|server): [^;]*");
    Pattern note =
        Pattern.compile(" {4}Note (left of client|right of server|over client,server): .*");
    List<String> lines = Mermaid.of(trace, view(Lang.EN, 80).withCalls(true));
    assertEquals("sequenceDiagram", lines.get(0));
    int arrows = 0;
    for (String line : lines.subList(3, lines.size())) {
      String plain = line.replaceAll("#\\d+;", "");
      arrows += arrow.matcher(plain).matches() ? 1 : 0;
      assertTrue(arrow.matcher(plain).matches() || note.matcher(plain).matches(), line);
    }
    assertEquals(trace.segments().size(), arrows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traces")
  void aScriptIsMadeOfEventsInOrderOfTime(String name, Trace trace) {
    Pattern packet =
        Pattern.compile(
            "\\d+\\.\\d{3,6} [<>] [SFRP]*\\.? \\d+:\\d+\\(\\d+\\)( ack \\d+)? win \\d+( <[^<>]+>)?(  //.*)?");
    Pattern call =
        Pattern.compile("\\d+\\.\\d{3,6}(\\.\\.\\.\\d+\\.\\d{3,6})? [a-z]+\\(.*\\) = -?\\d+.*");
    for (End end : End.values()) {
      double last = 0;
      int received = 0;
      for (String line : Packetdrill.of(trace, view(Lang.ZH, 80), end)) {
        if (!line.startsWith("//")) {
          assertTrue(packet.matcher(line).matches() || call.matcher(line).matches(), line);
          double at = Double.parseDouble(line.split(" |\\.\\.\\.")[0]);
          assertTrue(at >= last, line);
          last = at;
        }
        received += line.contains(" < ") ? 1 : 0;
      }
      assertEquals(arrivals(trace, end), received);
    }
  }

  private static long arrivals(Trace trace, End end) {
    return trace.entries().stream()
        .filter(entry -> entry instanceof Entry.Arrived arrived && arrived.end() == end)
        .count();
  }
}
