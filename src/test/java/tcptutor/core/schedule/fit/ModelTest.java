package tcptutor.core.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.Review;

class ModelTest {
  private static final Options USUAL = Options.usual(DayBoundary.UTC);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void predictsWhatTheSchedulePredicts(long seed) {
    Options options = USUAL.withShortTerm(seed % 2 == 0);
    Parameters own = Learners.parameters(seed, 0.3, options);
    List<Review> log = new ArrayList<>(Learners.log(seed, 500, own, options));
    Fsrs fsrs = new Fsrs(own, options);
    for (Sequence card : Sequence.of(log, options.days())) {
      double[] predictions = new Model(atLeast(own), options.shortTerm()).predictions(card);
      Memory memory = Memory.fresh(Instant.EPOCH);
      Instant at = Instant.EPOCH;
      for (int i = 0; i < card.length(); i++) {
        at = at.plus(Duration.ofDays(card.days()[i]));
        if (i > 0) {
          assertEquals(fsrs.retrievability(memory, at), predictions[i], 1e-6);
        }
        memory = fsrs.review(memory, Rating.of(card.ratings()[i]), at);
      }
    }
  }

  private static double[] atLeast(Parameters own) {
    double[] w = own.toArray();
    for (int i = 0; i < 4; i++) {
      w[i] = Math.max(w[i], Parameters.LEAST_FIRST_STABILITY);
    }
    return w;
  }

  /** Held against the slope between two near points, for each parameter by itself. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void knowsItsSlope(long seed) {
    boolean shortTerm = seed % 3 > 0;
    Options options = USUAL.withShortTerm(shortTerm);
    double[] w = atLeast(Learners.parameters(seed, 0.2, options));
    List<Sequence> cards =
        Sequence.of(
            Learners.log(seed, 400, Learners.parameters(-seed, 0.2, options), options),
            options.days());
    double[] gradient = new double[Model.COUNT];
    new Model(w, shortTerm).loss(cards, gradient);
    for (int i = 0; i < w.length; i++) {
      double step = 1e-6 * Math.max(0.01, Math.abs(w[i]));
      double slope =
          (at(w, i, step, cards, shortTerm) - at(w, i, -step, cards, shortTerm)) / (2 * step);
      assertEquals(slope, gradient[i], 1e-3 * Math.max(1, Math.abs(slope)), "w" + i);
    }
  }

  private static double at(
      double[] w, int i, double step, List<Sequence> cards, boolean shortTerm) {
    double[] moved = w.clone();
    moved[i] += step;
    return new Model(moved, shortTerm).loss(cards, null);
  }
}
