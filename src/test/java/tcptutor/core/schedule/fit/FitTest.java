package tcptutor.core.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.Review;

class FitTest {
  private static final Options USUAL = Options.usual(DayBoundary.UTC);

  @Nested
  class ALearnerUnlikeOthers {
    private final Parameters own = Learners.parameters(124, 0.6, USUAL);
    private final List<Review> log = Learners.log(4, 10_000, own, USUAL);

    @Test
    void isPredictedBetterThanByTheDefaultsAndAsWellAsCanBe() {
      Report report = Fit.of(log, USUAL);
      assertEquals(Report.Outcome.BETTER, report.outcome());
      assertEquals(10_000, report.reviews());
      assertTrue(report.after().logLoss() < report.before().logLoss() * 0.97, report.toString());
      assertTrue(report.after().rmseBins() < report.before().rmseBins(), report.toString());
      Score fitted = Fit.score(log, report.parameters(), USUAL);
      Score truth = Fit.score(log, own, USUAL);
      assertTrue(fitted.logLoss() < truth.logLoss() * 1.001, fitted + " " + truth);
      assertEquals(report.parameters(), report.parameters().within(USUAL));
    }

    @Test
    void isTheSameInWhateverOrderTheLogComes() {
      List<Review> some = new ArrayList<>(log.subList(0, 1000));
      Report report = Fit.of(some, USUAL);
      Collections.shuffle(some, new Random(1));
      assertEquals(report, Fit.of(some, USUAL));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void isNeverWorseThanTheDefaults(long seed) {
    int reviews = 400 + (int) seed * 100;
    Options options = USUAL.withShortTerm(seed % 4 > 0);
    Parameters own = Learners.parameters(seed, 0.05 * seed, options);
    List<Review> log = Learners.log(seed, reviews, own, options);
    Report report = Fit.of(log, options);
    if (report.outcome() == Report.Outcome.BETTER) {
      assertTrue(report.after().logLoss() < report.before().logLoss());
    } else {
      assertEquals(Parameters.DEFAULT, report.parameters());
    }
    double fitted = Fit.score(log, report.parameters(), options).logLoss();
    assertTrue(
        fitted <= Fit.score(log, Parameters.DEFAULT, options).logLoss(), "log loss " + fitted);
    assertEquals(report.before().predictions(), report.after().predictions());
    assertEquals(report.parameters(), report.parameters().within(options));
    List<Double> w = report.parameters().weights();
    assertTrue(w.get(0) <= w.get(1) && w.get(1) <= w.get(2) && w.get(2) <= w.get(3), w.toString());
  }

  @Nested
  class TooFewReviews {
    private void stay(List<Review> log) {
      Report report = Fit.of(log, USUAL);
      assertEquals(Report.Outcome.TOO_FEW, report.outcome());
      assertEquals(log.size(), report.reviews());
      assertEquals(Parameters.DEFAULT, report.parameters());
      assertNull(report.before());
      assertNull(report.after());
    }

    @Test
    void sayNothing() {
      stay(List.of());
      stay(Learners.log(1, 399, Parameters.DEFAULT, USUAL));
    }

    @Test
    void areAsManyAsThereAreButAllOnTheirFirstDay() {
      List<Review> log = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        log.add(new Review("card " + i, Rating.GOOD, Instant.EPOCH));
      }
      stay(log);
    }
  }

  @Nested
  class LearnersOfOneKind {
    /** Whoever always knows it, or never does, or gives one rating only, breaks nothing. */
    @ParameterizedTest(name = "first {0}, then {1}")
    @CsvSource({"1, 1", "4, 4", "3, 3", "1, 4", "2, 1"})
    void leadToParametersThatCanBeUsed(int first, int then) {
      List<Review> log = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        Instant at = Instant.EPOCH.plus(Duration.ofDays(i / 100 * (1 + i % 5)));
        log.add(new Review("card " + i % 100, Rating.of(i < 100 ? first : then), at));
      }
      Report report = Fit.of(log, USUAL);
      assertEquals(report.parameters(), report.parameters().within(USUAL));
      assertTrue(Double.isFinite(report.after().logLoss()), report.toString());
      assertTrue(Double.isFinite(report.after().rmseBins()), report.toString());
    }
  }

  @Nested
  class Scores {
    private final Instant start = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void areThoseOfTheFormulas() {
      List<Review> log =
          List.of(
              new Review("a", Rating.GOOD, start),
              new Review("a", Rating.GOOD, start.plus(Duration.ofDays(2))),
              new Review("b", Rating.GOOD, start),
              new Review("b", Rating.AGAIN, start.plus(Duration.ofDays(2))));
      double factor = Math.pow(0.9, -1 / 0.1542) - 1;
      double recall = Math.pow(1 + factor * 2 / 2.3065, -0.1542);
      Score score = Fit.score(log, Parameters.DEFAULT, USUAL);
      assertEquals(2, score.predictions());
      assertEquals(-(Math.log(recall) + Math.log(1 - recall)) / 2, score.logLoss(), 1e-12);
      assertEquals(recall - 0.5, score.rmseBins(), 1e-12);
    }

    @Test
    void ofNothingAreNothing() {
      assertEquals(new Score(0, 0, 0), Fit.score(List.of(), Parameters.DEFAULT, USUAL));
    }
  }

  @Nested
  class TheOrderOfTheFirstStabilities {
    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
      "0.2, 1, 2, 8, 0.2, 1, 2, 8",
      "1, 4, 1, 8, 1, 2, 2, 8",
      "8, 4, 2, 1, 2.828427, 2.828427, 2.828427, 2.828427",
    })
    void isMadeOfMeans(
        double a, double b, double c, double d, double e, double f, double g, double h) {
      double[] w = {a, b, c, d};
      FirstStabilities.order(w, new int[] {5, 5, 5, 5});
      double[] expected = {e, f, g, h};
      assertArrayEquals(expected, w, 1e-6);
    }

    @Test
    void leansToWhatIsKnownBetter() {
      double[] w = {1, 4, 2, 8};
      FirstStabilities.order(w, new int[] {0, 0, 1000, 0});
      assertTrue(w[1] == w[2] && w[1] < 2.01, w[1] + " " + w[2]);
    }
  }
}
