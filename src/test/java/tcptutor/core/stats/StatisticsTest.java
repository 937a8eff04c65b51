package tcptutor.core.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final Statistics EMPTY = Statistics.empty(TODAY);

  private static Statistics with(List<DueDay> forecast, List<Day> days) {
    return new Statistics(
        TODAY,
        EMPTY.totals(),
        forecast,
        EMPTY.retention(),
        days,
        EMPTY.topics(),
        EMPTY.weakest(),
        EMPTY.coverage());
  }

  private static Statistics answered(int... daysAgo) {
    List<Day> days =
        IntStream.of(daysAgo).mapToObj(ago -> new Day(TODAY.minusDays(ago), 3, 60_000)).toList();
    return with(EMPTY.forecast(), days);
  }

  @Test
  void ofNobodyAreEmptyButLookAheadAndKnowTheDiagram() {
    assertTrue(EMPTY.isEmpty());
    assertEquals(Statistics.FORECAST_DAYS, EMPTY.forecast().size());
    assertEquals(21, EMPTY.coverage().size());
    assertEquals(0, EMPTY.streak());
  }

  @Test
  void countDaysInARow() {
    assertEquals(3, answered(9, 2, 1, 0).streak());
    assertEquals(2, answered(2, 1).streak(), "today is not over");
    assertEquals(0, answered(3, 2).streak());
    assertEquals(1, answered(2, 0).streak());
  }

  @Test
  void rejectForecastsWithGapsAndDaysOutOfOrder() {
    List<DueDay> gap = List.of(new DueDay(TODAY, 1), new DueDay(TODAY.plusDays(2), 1));
    assertThrows(IllegalArgumentException.class, () -> with(gap, List.of()));
    assertThrows(IllegalArgumentException.class, () -> answered(1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Recall(3, 4, 2));
    assertThrows(IllegalArgumentException.class, () -> new Totals(10, 3, 3, 3, 0, 0, 0, 0, 0));
  }

  @Test
  void tellRates() {
    Recall recall = new Recall(40, 34, 36);
    assertEquals(0.85, recall.trueRate(), 1e-9);
    assertEquals(0.9, recall.predictedRate(), 1e-9);
    assertTrue(recall.isEnough());
    assertEquals(0, Recall.NONE.trueRate());
  }
}
