package tcptutor.shell.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.shell.text.Columns;

class CanvasTest {
  private final Canvas canvas = Canvas.blank(10, 2);

  @AfterEach
  void oneColumnAgain() {
    Columns.ambiguousAreWide(false);
  }

  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource({"a, 1", "三, 2", "─, 1", "→, 1", "✅, 2", "❌, 2", "⌛, 2", "é, 1", "👩‍💻, 2", "…, 1"})
  void countsColumns(String text, int columns) {
    assertEquals(columns, canvas.write(0, 0, text, Ink.PLAIN));
    assertEquals(text, canvas.text(0, 0));
    assertEquals(columns == 2 ? "" : " ", canvas.text(1, 0));
  }

  @Test
  void aCombiningMarkStaysWithItsLetter() {
    assertEquals(2, canvas.write(0, 0, "e\u0301x", Ink.PLAIN));
    assertEquals("e\u0301", canvas.text(0, 0));
    assertEquals("x", canvas.text(1, 0));
  }

  @Test
  void aWideCharacterDoesNotStickOutAtTheRightEdge() {
    canvas.write(8, 0, "a三", Ink.PLAIN);
    assertEquals("        a", canvas.lines().get(0));
  }

  @Test
  void whatOverwritesHalfAWideCharacterTakesAllOfItAway() {
    canvas.write(0, 0, "三次", Ink.PLAIN);
    canvas.write(1, 0, "x", Ink.PLAIN);
    assertEquals(" x次", canvas.lines().get(0));
    canvas.write(2, 0, "y", Ink.PLAIN);
    assertEquals(" xy", canvas.lines().get(0));
  }

  @Test
  void ambiguousCharactersAreWideWhereTheTerminalSaysSo() {
    Columns.ambiguousAreWide(true);
    assertEquals(2, canvas.write(0, 0, "→", Ink.PLAIN));
    assertEquals(4, canvas.write(0, 1, "“”", Ink.PLAIN));
    assertEquals(1, canvas.write(0, 0, "a", Ink.PLAIN));
  }

  @Test
  void controlsAreNotPassedOn() {
    canvas.write(0, 0, "a\u0007b", Ink.PLAIN);
    assertTrue(canvas.lines().get(0).chars().noneMatch(c -> c < ' '), canvas.lines().get(0));
  }

  @Test
  void aPartIsCutAtItsEdges() {
    Canvas part = canvas.part(2, 0, 3, 1);
    part.write(0, 0, "abcdef", Ink.PLAIN);
    part.write(0, 1, "below", Ink.PLAIN);
    assertEquals("  abc", canvas.lines().get(0));
    assertEquals("", canvas.lines().get(1));
  }

  @Test
  void aClickFindsWhatWasDrawnLast() {
    canvas.click(0, 0, 3, Keys.of('a'));
    canvas.part(0, 0, 10, 1).clickRow(0, 7);
    assertEquals(7, canvas.clickAt(1, 0).row());
    assertNull(canvas.clickAt(1, 1));
  }
}
