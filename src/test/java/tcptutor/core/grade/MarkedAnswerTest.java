package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.grade.MarkedAnswer.Mark;
import tcptutor.core.grade.MarkedAnswer.Piece;

class MarkedAnswerTest {
  private final Map<Mark, List<Span>> marks = new TreeMap<>();

  private MarkedAnswerTest earned(int number, int start, int end) {
    return marked(number, true, start, end);
  }

  private MarkedAnswerTest lost(int number, int start, int end) {
    return marked(number, false, start, end);
  }

  private MarkedAnswerTest marked(int number, boolean earned, int start, int end) {
    marks
        .computeIfAbsent(new Mark(number, earned), m -> new ArrayList<>())
        .add(new Span(start, end));
    return this;
  }

  private String in(String answer) {
    return written(MarkedAnswer.of(answer, marks));
  }

  private static String written(List<Piece> pieces) {
    return pieces.stream().map(MarkedAnswerTest::written).collect(Collectors.joining());
  }

  private static String written(Piece piece) {
    String signs =
        piece.marks().stream()
            .map(mark -> (mark.earned() ? "+" : "x") + mark.number())
            .collect(Collectors.joining());
    return signs.isEmpty() ? piece.text() : "[" + signs + " " + piece.text() + "]";
  }

  @Test
  void nothingFoundLeavesTheAnswerInOnePiece() {
    assertEquals("no idea", in("no idea"));
    assertEquals("", in(""));
  }

  @Test
  void whatEarnedAndWhatLostStandsOut() {
    assertEquals("[+1 one] and [x3 two].", earned(1, 0, 3).lost(3, 8, 11).in("one and two."));
  }

  @Test
  void wordsThatWereFoundTwiceHaveBothSigns() {
    assertEquals("[+1+4x7 one] two", earned(4, 0, 3).lost(7, 0, 3).earned(1, 0, 3).in("one two"));
  }

  @Test
  void anOverlapIsAPieceOfItsOwn() {
    assertEquals("[+1 a b] [+1x2 c] [x2 d]", earned(1, 0, 5).lost(2, 4, 7).in("a b c d"));
  }

  @Test
  void aStretchInsideAnotherCutsItInThree() {
    assertEquals("[+1 a] [+1+2 b] [+1 c]", earned(1, 0, 5).earned(2, 2, 3).in("a b c"));
  }

  @Test
  void stopsAndBlanksAtTheEdgesHaveNoMarks() {
    assertEquals("[+1 一]，[x2 二]。", earned(1, 0, 2).lost(2, 2, 4).in("一，二。"));
    assertEquals(" ok", new MarkedAnswerTest().earned(1, 0, 1).in(" ok"));
  }

  @Test
  void aStretchOverTwoLinesIsMarkedOnBoth() {
    assertEquals("[+1 one]\n[+1 two] three", earned(1, 0, 7).in("one\ntwo three"));
  }

  @Test
  void neighboursOfOneFindingBecomeOnePiece() {
    assertEquals("[+1 onetwo]", earned(1, 0, 3).earned(1, 3, 6).in("onetwo"));
  }

  @Test
  void aCommaBetweenWordsOfOneFindingDoesNotPartThem() {
    assertEquals("[+1 one, two]. six", earned(1, 0, 3).earned(1, 5, 8).in("one, two. six"));
  }

  @Test
  void aStopBetweenWordsOfOneFindingDoes() {
    assertEquals("[+1 one]. [+1 two]", earned(1, 0, 3).earned(1, 5, 8).in("one. two"));
  }

  @Test
  void aStretchBehindTheAnswerDoesNoHarm() {
    assertEquals("[+1 one]", earned(1, 0, 99).earned(2, 40, 50).in("one"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void thePiecesOneBehindTheOtherAreTheAnswer(int seed) {
    Random random = new Random(seed);
    String letters = "ab 三次，。\n. 握";
    for (int round = 0; round < 200; round++) {
      StringBuilder answer = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        answer.append(letters.charAt(random.nextInt(letters.length())));
      }
      MarkedAnswerTest some = new MarkedAnswerTest();
      for (int i = random.nextInt(6); i > 0; i--) {
        int start = random.nextInt(answer.length() + 1);
        int end = start + random.nextInt(answer.length() + 1 - start);
        some.marked(1 + random.nextInt(4), random.nextBoolean(), start, end);
      }
      List<Piece> pieces = MarkedAnswer.of(answer.toString(), some.marks);
      String whole = pieces.stream().map(Piece::text).collect(Collectors.joining());
      assertEquals(answer.toString(), whole);
      for (Piece piece : pieces) {
        boolean clean = piece.text().equals(piece.text().strip()) && !piece.text().contains("\n");
        assertFalse(piece.text().isEmpty() || !piece.marks().isEmpty() && !clean, written(pieces));
      }
    }
  }
}
