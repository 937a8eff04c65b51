package tcptutor.core.schedule.fit;

import java.util.List;
import tcptutor.core.schedule.Parameters;

/**
 * What the first two reviews of each card say of w0 to w3: the stability after a first Again, Hard,
 * Good or Easy is that which explains best what was recalled on the next day that the card was
 * asked. Where few cards say anything, what is usual holds.
 */
final class FirstStabilities {
  /** The four ratings. */
  static final int COUNT = 4;

  private static final double MOST = 100;

  /** How much the loss grows for each day that a stability is away from the usual one. */
  private static final double PULL = 1.0 / 16;

  private static final int HALVINGS = 60;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final List<Sequence> cards;
  private final double[] usual = Parameters.DEFAULT.toArray();

  private FirstStabilities(List<Sequence> cards) {
    this.cards = cards;
  }

  /** How many cards tell something of each rating. */
  static int[] counts(List<Sequence> cards) {
    int[] counts = new int[COUNT];
    for (Sequence card : cards) {
      if (card.firstPredicted() > 0) {
        counts[card.ratings()[0] - 1]++;
      }
    }
    return counts;
  }

  /** The four stabilities, none smaller than that of a worse rating. */
  static double[] of(List<Sequence> cards) {
    FirstStabilities first = new FirstStabilities(cards);
    int[] counts = counts(cards);
    double[] ratios = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      ratios[i] = counts[i] == 0 ? 0 : StrictMath.log(first.best(i) / first.usual[i]);
    }
    double[] stabilities = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      double ratio = counts[i] == 0 ? between(ratios, counts, i) : ratios[i];
      stabilities[i] = first.usual[i] * StrictMath.exp(ratio);
    }
    order(stabilities, counts);
    return stabilities;
  }

  // --- the best stability for one rating -------------------------------------------------------

  /** Golden section in the logarithm of the stability. */
  private double best(int rating) {
    double low = StrictMath.log(Parameters.LEAST_FIRST_STABILITY);
    double high = StrictMath.log(MOST);
    for (int i = 0; i < HALVINGS; i++) {
      double width = (high - low) * GOLDEN;
      if (loss(rating, high - width) < loss(rating, low + width)) {
        high = low + width;
      } else {
        low = high - width;
      }
    }
    return StrictMath.exp((low + high) / 2);
  }

  private double loss(int rating, double logStability) {
    double stability = StrictMath.exp(logStability);
    double factor = StrictMath.pow(0.9, -1 / usual[20]) - 1;
    double loss = Math.abs(stability - usual[rating]) * PULL;
    for (Sequence card : cards) {
      int i = card.ratings()[0] == rating + 1 ? card.firstPredicted() : 0;
      if (i > 0) {
        double recall = -usual[20] * StrictMath.log1p(factor * card.days()[i] / stability);
        loss -= card.isRecalled(i) ? recall : StrictMath.log(-StrictMath.expm1(recall));
      }
    }
    return loss;
  }

  // --- ratings of which nothing is known, and their order --------------------------------------

  /** A rating that never came first is as unusual as its neighbours that did. */
  private static double between(double[] ratios, int[] counts, int at) {
    int below = at - 1;
    while (below >= 0 && counts[below] == 0) {
      below--;
    }
    int above = at + 1;
    while (above < COUNT && counts[above] == 0) {
      above++;
    }
    if (below < 0 || above == COUNT) {
      return below >= 0 ? ratios[below] : above < COUNT ? ratios[above] : 0;
    }
    double way = (at - below) / (double) (above - below);
    return ratios[below] * (1 - way) + ratios[above] * way;
  }

  /**
   * Gives neighbours in the wrong order their mean, weighed by what is known of each (isotonic
   * regression of the logarithms).
   */
  static void order(double[] w, int[] counts) {
    int[] ends = new int[COUNT];
    double[] means = new double[COUNT];
    double[] weights = new double[COUNT];
    int blocks = 0;
    for (int i = 0; i < COUNT; i++) {
      means[blocks] = StrictMath.log(w[i]);
      weights[blocks] = counts[i] + 1;
      ends[blocks] = i + 1;
      while (blocks > 0 && means[blocks - 1] > means[blocks]) {
        double weight = weights[blocks - 1] + weights[blocks];
        means[blocks - 1] =
            (means[blocks - 1] * weights[blocks - 1] + means[blocks] * weights[blocks]) / weight;
        weights[blocks - 1] = weight;
        ends[blocks - 1] = ends[blocks];
        blocks--;
      }
      blocks++;
    }
    for (int i = 0, block = 0; i < COUNT; i++) {
      block += i == ends[block] ? 1 : 0;
      boolean alone = ends[block] - (block == 0 ? 0 : ends[block - 1]) == 1;
      w[i] = alone ? w[i] : StrictMath.exp(means[block]);
    }
  }
}
