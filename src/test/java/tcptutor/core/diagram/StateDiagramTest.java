package tcptutor.core.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tcptutor.core.ladder.Line;
import tcptutor.core.lesson.Lang;
import tcptutor.core.sim.End;
import tcptutor.core.tcp.State;
import tcptutor.shell.text.Columns;

class StateDiagramTest {
  private static List<String> drawn(Lang lang, boolean ascii, State... states) {
    Way way = new Way(End.CLIENT, List.of(states));
    return Line.plain(
        StateDiagram.of(List.of(way), Map.of(End.CLIENT, "C"), lang, ascii, Columns::width));
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void everyTransitionIsDrawnHeavyOnceItWasTravelled(Transition transition) {
    String plain = String.join("\n", drawn(Lang.EN, false, transition.from()));
    String heavy = String.join("\n", drawn(Lang.EN, false, transition.from(), transition.to()));
    assertTrue(plain.chars().noneMatch(c -> c == '━' || c == '┃'), plain);
    assertTrue(heavy.chars().anyMatch(c -> c == '━' || c == '┃'), heavy);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void fitsItsSizeInBothLanguages(Lang lang) {
    List<String> lines = drawn(lang, false, State.CLOSED, State.SYN_SENT);
    assertEquals(StateDiagram.HEIGHT, lines.size());
    for (String line : lines) {
      assertEquals(StateDiagram.WIDTH, Columns.width(line), line);
    }
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void everyTransitionIsNamedInBothLanguages(Transition transition) {
    assertTrue(!transition.cause().en().isEmpty() && !transition.cause().zh().isEmpty());
  }

  private static List<String> known(Map<Transition, Degree> degrees, Lang lang, boolean ascii) {
    return Line.plain(StateDiagram.known(degrees, lang, ascii, Columns::width));
  }

  @ParameterizedTest
  @EnumSource(Transition.class)
  void whatIsExplainedIsSignedInBothLanguages(Transition transition) {
    for (Lang lang : Lang.values()) {
      List<String> none = known(Map.of(), lang, false);
      assertTrue(none.stream().noneMatch(line -> line.contains("*")), none::toString);
      List<String> one = known(Map.of(transition, Degree.EXPLAINED), lang, false);
      assertEquals(1, one.stream().filter(line -> line.contains("*")).count(), transition::name);
      String words = transition.cause().in(lang);
      boolean told = transition == Transition.LISTEN_CLOSE;
      told |= transition == Transition.SYN_SENT_CLOSE;
      told |= transition == Transition.SYN_RECEIVED_RESET;
      boolean whole = one.stream().anyMatch(line -> line.contains(words));
      assertTrue(told || whole, () -> String.join("\n", one));
      one.forEach(line -> assertEquals(StateDiagram.WIDTH, Columns.width(line), line));
    }
  }

  @Test
  void drawsWithAsciiAlone() {
    String all = String.join("", drawn(Lang.EN, true, State.CLOSED, State.SYN_SENT));
    assertTrue(all.chars().allMatch(c -> c < 0x80), all);
  }

  @Test
  void aConnectionThatIsOverStandsInTheBoxBelow() {
    List<String> lines = drawn(Lang.EN, false, State.TIME_WAIT, State.CLOSED);
    assertTrue(lines.get(18).contains("C"), lines.get(18));
    assertTrue(!lines.get(0).contains("C ["), lines.get(0));
  }
}
