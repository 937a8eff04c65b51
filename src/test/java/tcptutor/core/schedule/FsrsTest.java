package tcptutor.core.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FsrsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Options USUAL = Options.usual(DayBoundary.UTC);

  private static Fsrs fsrs(Options options) {
    return new Fsrs(Parameters.DEFAULT, options);
  }

  @Nested
  class DayCounts {
    private final DayBoundary shanghai = DayBoundary.in(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
      "2026-03-01T23:00:00Z, 2026-03-02T01:00:00Z, 1",
      "2026-03-01T01:00:00Z, 2026-03-01T23:00:00Z, 0",
      "2026-03-02T01:00:00Z, 2026-03-01T01:00:00Z, 0",
    })
    void areOfDatesInUtcAsInTsFsrs(Instant earlier, Instant later, long days) {
      assertEquals(days, DayBoundary.UTC.between(earlier, later));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
      // 23:00 and 3:59, 23:00 and 4:00, 3:59 and 4:00 in Shanghai.
      "2026-03-01T15:00:00Z, 2026-03-01T19:59:00Z, 0",
      "2026-03-01T15:00:00Z, 2026-03-01T20:00:00Z, 1",
      "2026-03-01T19:59:00Z, 2026-03-01T20:00:00Z, 1",
    })
    void beginAtFourWhereTheLearnerIs(Instant earlier, Instant later, long days) {
      assertEquals(days, shanghai.between(earlier, later));
    }

    @Test
    void goOnWhenClocksAreChanged() {
      DayBoundary berlin = DayBoundary.in(ZoneId.of("Europe/Berlin"));
      Instant before = Instant.parse("2026-03-28T03:00:00Z");
      assertEquals(LocalDate.parse("2026-03-28"), berlin.day(before));
      assertEquals(1, berlin.between(before, Instant.parse("2026-03-29T02:00:00Z")));
      assertEquals(0, berlin.between(before, Instant.parse("2026-03-29T01:59:59Z")));
      Instant start = berlin.start(LocalDate.parse("2026-03-29"));
      assertEquals(Instant.parse("2026-03-29T02:00:00Z"), start);
    }

    @Test
    void decideWhatIsTheSameDay() {
      Instant evening = Instant.parse("2026-03-01T15:00:00Z");
      Instant night = Instant.parse("2026-03-01T19:00:00Z");
      Fsrs here = fsrs(Options.usual(shanghai));
      Memory learnt = here.review(Memory.fresh(evening), Rating.EASY, evening);
      assertEquals(1, here.retrievability(learnt, night));
      assertTrue(here.retrievability(learnt, night.plus(Duration.ofHours(1))) < 1);
      assertTrue(here.preciseRetrievability(learnt, night) < 1);
    }
  }

  @Nested
  class Reviews {
    @Test
    void beforeTheLastOneCountAsTheSameDay() {
      Memory learnt = fsrs(USUAL).review(Memory.fresh(NOON), Rating.EASY, NOON);
      Instant earlier = NOON.minus(Duration.ofDays(3));
      Memory again = fsrs(USUAL).review(learnt, Rating.GOOD, earlier);
      assertEquals(learnt.stability(), again.stability());
      assertTrue(again.due().isAfter(earlier));
    }

    @Test
    void ofWhatIsNewExpectNothing() {
      assertEquals(0, fsrs(USUAL).retrievability(Memory.fresh(NOON), NOON));
      assertEquals(0, fsrs(USUAL).preciseRetrievability(Memory.fresh(NOON), NOON));
      assertEquals(0, Memory.fresh(NOON).intervalDays());
    }

    @Test
    void areSpreadByAnySeed() {
      Fsrs spread = fsrs(USUAL.withFuzz(true));
      Memory learnt = spread.review(Memory.fresh(NOON), Rating.EASY, NOON);
      Instant later = NOON.plus(Duration.ofDays(20));
      Memory one = spread.review(learnt, Rating.GOOD, later, "card 1");
      assertEquals(one, spread.review(learnt, Rating.GOOD, later, "card 1"));
      assertNotEquals(one.due(), spread.review(learnt, Rating.GOOD, later, "card 2").due());
      assertEquals(
          fsrs(USUAL).review(learnt, Rating.GOOD, later, "card 1"),
          fsrs(USUAL).review(learnt, Rating.GOOD, later, "card 2"));
    }

    @Test
    void areAskedMoreOftenForMoreRetention() {
      long days = 0;
      for (double retention : new double[] {0.97, 0.9, 0.8}) {
        Fsrs fsrs = fsrs(USUAL.withDesiredRetention(retention));
        long now = fsrs.review(Memory.fresh(NOON), Rating.EASY, NOON).intervalDays();
        assertTrue(now > days, retention + ": " + now);
        days = now;
      }
    }
  }

  @Nested
  class NumbersForSeeds {
    @ParameterizedTest(name = "{1}")
    @CsvSource({
      "0, 0",
      "1, 1",
      "365000, 365000",
      "0.1, 0.1",
      "0.30000000000000004, 0.30000000000000004",
      "0.7999999999999999, 0.7999999999999999",
      "123456.789, 123456.789",
    })
    void areWrittenAsJavaScriptWritesThem(double number, String written) {
      assertEquals(written, Fuzz.number(number));
    }
  }

  @Nested
  class Nonsense {
    @Test
    void isNoParameters() {
      List<Double> nineteen = Collections.nCopies(19, 1.0);
      Exception few =
          assertThrows(
              IllegalArgumentException.class,
              () -> new Parameters(Parameters.Version.FSRS_6, nineteen));
      assertEquals("FSRS-6 has 21 parameters, not 19", few.getMessage());
      double[] odd = Parameters.DEFAULT.toArray();
      odd[3] = Double.NaN;
      assertThrows(IllegalArgumentException.class, () -> Parameters.fsrs6(odd));
    }

    @Test
    void isMovedIntoTheBounds() {
      double[] wild = new double[21];
      java.util.Arrays.fill(wild, 1e9);
      Fsrs fsrs = new Fsrs(Parameters.fsrs6(wild), USUAL);
      assertEquals(100, fsrs.parameters().weights().get(0));
      assertEquals(0.8, fsrs.parameters().weights().get(20));
      assertEquals(Parameters.DEFAULT, Parameters.DEFAULT.within(USUAL));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {0, -0.5, 1.01, Double.NaN})
    void isNoRetention(double retention) {
      assertThrows(IllegalArgumentException.class, () -> USUAL.withDesiredRetention(retention));
    }

    @Test
    void isNoStep() {
      List<Duration> seconds = List.of(Duration.ofSeconds(90));
      assertThrows(IllegalArgumentException.class, () -> USUAL.withSteps(seconds, List.of()));
      assertThrows(IllegalArgumentException.class, () -> USUAL.withMaximumInterval(0));
    }

    @Test
    void isNoMemory() {
      Memory.State review = Memory.State.REVIEW;
      assertThrows(
          IllegalArgumentException.class, () -> new Memory(review, 0, 5, 0, NOON, NOON, 1, 0));
      assertThrows(
          IllegalArgumentException.class,
          () -> new Memory(review, 5, Double.NaN, 0, NOON, NOON, 1, 0));
      assertThrows(
          IllegalArgumentException.class, () -> new Memory(review, 5, 5, 0, NOON, null, 1, 0));
      assertThrows(IllegalArgumentException.class, () -> Rating.of(0));
    }
  }

  @Nested
  class Verdicts {
    @ParameterizedTest(name = "level {0}, {1} of {2} ms, missed {3}: {4}")
    @CsvSource({
      "0, 1000, 9000, false, AGAIN",
      "1, 1000, 9000, false, AGAIN",
      "2, 1000, 9000, false, HARD",
      "3, 1000, 9000, false, GOOD",
      "4, 9000, 9000, false, GOOD",
      "4, 5401, 9000, false, GOOD",
      "4, 5400, 9000, false, EASY",
      "4, 1000, 0, false, GOOD",
      "4, 0, 9000, false, GOOD",
      "4, 1000, 9000, true, GOOD",
      "4, 9000, 9000, true, HARD",
      "3, 1000, 9000, true, HARD",
      "2, 1000, 9000, true, AGAIN",
      "0, 1000, 9000, true, AGAIN",
    })
    void areRated(int level, long millis, long usual, boolean missed, Rating rating) {
      assertEquals(rating, Ratings.of(level, millis, usual, missed));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {-1, 5})
    void haveLevelsFromNoneToFull(int level) {
      assertThrows(IllegalArgumentException.class, () -> Ratings.of(level, 1, 1, false));
    }
  }
}
