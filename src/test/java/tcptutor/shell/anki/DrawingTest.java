package tcptutor.shell.anki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tcptutor.core.ladder.Kind;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Span;
import tcptutor.shell.text.Columns;

class DrawingTest {
  private static String drawn(Kind kind, String... lines) {
    List<Line> all =
        java.util.Arrays.stream(lines)
            .map(text -> new Line(List.of(new Span(kind, text))))
            .toList();
    return Drawing.of(all, "a title");
  }

  @Test
  void givesWordsAPlaceAndAWidth() {
    String svg = drawn(Kind.FLAGS, "  SYN seq=0");
    assertTrue(
        svg.contains("<text x=\"26\" y=\"23\" textLength=\"24\" class=\"bold\">SYN</text>"), svg);
    assertTrue(svg.contains("<text x=\"58\" y=\"23\" textLength=\"40\" class=\"bold\">seq=0"), svg);
  }

  @Test
  void givesChineseTwoColumns() {
    String svg = drawn(Kind.REMARK, "三次A");
    assertTrue(svg.contains("<text x=\"10\" y=\"23\" textLength=\"16\" class=\"dim\">三<"), svg);
    assertTrue(svg.contains("<text x=\"26\" y=\"23\" textLength=\"16\" class=\"dim\">次<"), svg);
    assertTrue(svg.contains("<text x=\"42\" y=\"23\" textLength=\"8\" class=\"dim\">A<"), svg);
    assertTrue(svg.contains("width=\"60\" height=\"38\""), svg);
  }

  @Test
  void drawsLinesAsLines() {
    String svg = drawn(Kind.ARROW, "├───╮", "│   ╰─►│");
    assertTrue(svg.contains("d=\"M14 10V28M14 19H18M18 19H42M46 28Q46 19 42 19"), svg);
    assertTrue(svg.contains("<path class=\"head\" d=\"M58 33L66 37L58 41Z\"/>"), svg);
    assertFalse(svg.contains("<text"), svg);
  }

  @Test
  void tellsKindsApart() {
    assertTrue(drawn(Kind.LOST, "✕ lost").contains("class=\"lost\">lost</text>"));
    assertTrue(drawn(Kind.LIFELINE, "│").contains("<path class=\"dim\""));
    assertTrue(drawn(Kind.GAP, "⋮").contains("<path class=\"gap\" d=\"M14 10V28\"/>"));
  }

  @Test
  void escapesWhatAPackMaySay() {
    String svg = drawn(Kind.REMARK, "<b>&\"\ufffe\u0007");
    assertTrue(svg.contains(">&lt;b&gt;&amp;&quot;?\ufffd</text>"), svg);
  }

  /** A terminal that draws arrows two columns wide says nothing about a phone. */
  @Test
  void doesNotDependOnTheTerminal() {
    String usual = drawn(Kind.ARROW, "→ ─►", "│§│");
    try {
      Columns.ambiguousAreWide(true);
      assertEquals(usual, drawn(Kind.ARROW, "→ ─►", "│§│"));
    } finally {
      Columns.ambiguousAreWide(false);
    }
  }
}
