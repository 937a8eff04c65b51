package tcptutor.core.schedule.fit;

import java.util.List;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;

/**
 * Adam on all reviews at once, with a step length that shrinks to nothing: parameters of very
 * different size move together since each is measured in the standard deviation that it has among
 * learners, and the first four stabilities in per cent.
 */
final class Descent {
  /** Standard deviations among learners, as fsrs-rs publishes them; not used of the first four. */
  private static final double[] DEVIATIONS = {
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27
  };

  /** The same for the logarithms of the first four: to be twice or half as large is common. */
  private static final double FIRST = 0.7;

  private static final int STEPS = 160;
  private static final double LENGTH = 0.1;
  private static final double MEAN_KEPT = 0.9;
  private static final double SQUARE_KEPT = 0.999;
  private static final double TINY = 1e-8;

  private final List<Sequence> cards;
  private final Options options;
  private final int[] counts;
  private final double[] usual = Parameters.DEFAULT.toArray();
  private final double[] start = usual.clone();

  private Descent(List<Sequence> cards, Options options) {
    this.cards = cards;
    this.options = options;
    this.counts = FirstStabilities.counts(cards);
    System.arraycopy(FirstStabilities.of(cards), 0, start, 0, FirstStabilities.COUNT);
    bound(start);
  }

  /** The parameters that explain best what happened. */
  static Parameters fitted(List<Sequence> cards, Options options) {
    return Parameters.fsrs6(new Descent(cards, options).best());
  }

  private double[] best() {
    double[] w = start.clone();
    double[] best = w.clone();
    double least = Double.POSITIVE_INFINITY;
    double[] mean = new double[Model.COUNT];
    double[] square = new double[Model.COUNT];
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = new double[Model.COUNT];
      double loss = loss(w, gradient);
      if (loss < least) {
        least = loss;
        best = w.clone();
      }
      double length = LENGTH * (1 + StrictMath.cos(Math.PI * step / STEPS)) / 2;
      for (int i = 0; i < w.length; i++) {
        move(w, i, gradient[i], mean, square, step, length);
      }
      bound(w);
    }
    return loss(w, new double[Model.COUNT]) < least ? w : best;
  }

  private static void move(
      double[] w, int i, double gradient, double[] mean, double[] square, int step, double length) {
    boolean first = i < FirstStabilities.COUNT;
    double unit = first ? w[i] : DEVIATIONS[i];
    double slope = gradient * unit;
    mean[i] = MEAN_KEPT * mean[i] + (1 - MEAN_KEPT) * slope;
    square[i] = SQUARE_KEPT * square[i] + (1 - SQUARE_KEPT) * slope * slope;
    double ahead = mean[i] / (1 - StrictMath.pow(MEAN_KEPT, step));
    double size = Math.sqrt(square[i] / (1 - StrictMath.pow(SQUARE_KEPT, step)));
    double moved = -length * ahead / (size + TINY);
    w[i] = first ? w[i] * StrictMath.exp(moved) : w[i] + moved * unit;
  }

  private void bound(double[] w) {
    FirstStabilities.order(w, counts);
    Parameters.clamp(w, options);
    for (int i = 0; i < FirstStabilities.COUNT; i++) {
      w[i] = Math.max(w[i], Parameters.LEAST_FIRST_STABILITY);
    }
  }

  /** The loss of all predictions, and half the squared distance from what is usual. */
  private double loss(double[] w, double[] gradient) {
    double loss = new Model(w, options.shortTerm()).loss(cards, gradient);
    for (int i = 0; i < w.length; i++) {
      boolean first = i < FirstStabilities.COUNT;
      double away =
          first ? StrictMath.log(w[i] / usual[i]) / FIRST : (w[i] - usual[i]) / DEVIATIONS[i];
      loss += away * away / 2;
      gradient[i] += first ? away / (FIRST * w[i]) : away / DEVIATIONS[i];
    }
    return loss;
  }
}
