package tcptutor.core.schedule.fit;

import java.util.Arrays;
import java.util.List;

/**
 * The formulas of FSRS-6 with their derivatives: what the schedule does without its rounding, and
 * backwards from the loss of every prediction to each of the parameters.
 *
 * <pre>
 *   S0 D0 ──review──► S1 D1 ──review──► S2 D2 ──► ...      forwards: states, losses
 *            │ loss             │ loss
 *   dS0 dD0 ◄─────── dS1 dD1 ◄─────── dS2 dD2 ◄── ...      backwards: how each changes the sum
 * </pre>
 */
final class Model {
  /** How many parameters there are. */
  static final int COUNT = 21;

  private static final double LOG_OF_90_PERCENT = StrictMath.log(0.9);
  private static final double LEAST_STABILITY = 0.001;
  private static final double MOST_STABILITY = 36500;
  private static final int AGAIN = 1;
  private static final int HARD = 2;
  private static final int EASY = 4;

  private final double[] w;
  private final boolean shortTerm;
  private final double factor;
  private final double factorByW20;
  private final double easyDifficulty;
  private double[] stability = new double[64];
  private double[] difficulty = new double[64];

  /**
   * Prepares to predict.
   *
   * @param w the parameters, within their bounds
   * @param shortTerm whether another review on the same day is something of its own
   */
  Model(double[] w, boolean shortTerm) {
    this.w = w;
    this.shortTerm = shortTerm;
    this.factor = StrictMath.expm1(LOG_OF_90_PERCENT / -w[20]);
    this.factorByW20 = (factor + 1) * LOG_OF_90_PERCENT / (w[20] * w[20]);
    this.easyDifficulty = w[4] - StrictMath.exp(3 * w[5]) + 1;
  }

  // --- forwards --------------------------------------------------------------------------------

  /**
   * The sum of the losses of a card's predicted reviews.
   *
   * @param gradient how the sum changes with each parameter is added to it; null if nobody asks
   */
  double loss(Sequence card, double[] gradient) {
    int last = lastPredicted(card);
    if (last < 1) {
      return 0;
    }
    double[] recall = run(card, last);
    double loss = 0;
    for (int i = 1; i <= last; i++) {
      if (card.isPredicted(i)) {
        loss -= card.isRecalled(i) ? recall[i] : StrictMath.log(-StrictMath.expm1(recall[i]));
      }
    }
    if (gradient != null) {
      back(card, last, recall, gradient);
    }
    return loss;
  }

  /** What each review of a card was expected to be; 1 for those that are not predicted. */
  double[] predictions(Sequence card) {
    double[] recall = run(card, card.length() - 1);
    return Arrays.stream(recall).map(StrictMath::exp).toArray();
  }

  private static int lastPredicted(Sequence card) {
    int last = card.length() - 1;
    while (last > 0 && !card.isPredicted(last)) {
      last--;
    }
    return last;
  }

  /** Fills in the states before and after each review; returns ln R before each. */
  private double[] run(Sequence card, int last) {
    if (last >= stability.length) {
      stability = new double[2 * last];
      difficulty = new double[2 * last];
    }
    double[] recall = new double[last + 1];
    int first = card.ratings()[0];
    stability[0] = w[first - 1];
    difficulty[0] = clampedDifficulty(firstDifficulty(first));
    for (int i = 1; i <= last; i++) {
      double s = stability[i - 1];
      double d = difficulty[i - 1];
      int rating = card.ratings()[i];
      recall[i] = -w[20] * StrictMath.log1p(factor * card.days()[i] / s);
      stability[i] = clampedStability(nextStability(s, d, recall[i], card.days()[i], rating));
      difficulty[i] = clampedDifficulty(nextDifficulty(d, rating));
    }
    return recall;
  }

  private double firstDifficulty(int rating) {
    return w[4] - StrictMath.exp(w[5] * (rating - 1)) + 1;
  }

  private double nextDifficulty(double d, int rating) {
    return w[7] * easyDifficulty + (1 - w[7]) * movedDifficulty(d, rating);
  }

  private double movedDifficulty(double d, int rating) {
    return d - w[6] * (rating - 3) * (10 - d) / 9;
  }

  private double nextStability(double s, double d, double logRecall, int days, int rating) {
    if (days == 0 && shortTerm) {
      return s * sameDay(s, rating);
    }
    double missing = -StrictMath.expm1(logRecall);
    return rating == AGAIN
        ? Math.min(forgotten(s, d, missing), s * most())
        : s * (1 + scale(s, d, rating) * StrictMath.expm1(w[10] * missing));
  }

  private double sameDay(double s, int rating) {
    double growth = StrictMath.exp(w[17] * (rating - 3 + w[18]) - w[19] * StrictMath.log(s));
    return rating == AGAIN ? growth : Math.max(1, growth);
  }

  private double scale(double s, double d, int rating) {
    return StrictMath.exp(w[8] - w[9] * StrictMath.log(s)) * (11 - d) * factorOf(rating);
  }

  private double factorOf(int rating) {
    return rating == HARD ? w[15] : rating == EASY ? w[16] : 1;
  }

  private double forgotten(double s, double d, double missing) {
    return w[11]
        * StrictMath.exp(w[14] * missing - w[12] * StrictMath.log(d))
        * StrictMath.expm1(w[13] * StrictMath.log1p(s));
  }

  private double most() {
    return shortTerm ? StrictMath.exp(-w[17] * w[18]) : 1;
  }

  private static double clampedStability(double s) {
    return Math.min(Math.max(s, LEAST_STABILITY), MOST_STABILITY);
  }

  private static double clampedDifficulty(double d) {
    return Math.min(Math.max(d, 1), 10);
  }

  // --- backwards -------------------------------------------------------------------------------

  /** How the sum of the losses changes with a state, while it is carried backwards. */
  private static final class Slope {
    private double byStability;
    private double byDifficulty;
  }

  private void back(Sequence card, int last, double[] recall, double[] gradient) {
    Slope slope = new Slope();
    for (int i = last; i > 0; i--) {
      double s = stability[i - 1];
      double d = difficulty[i - 1];
      int days = card.days()[i];
      int rating = card.ratings()[i];
      double after = slope.byStability;
      slope.byStability = 0;
      double harder = slope.byDifficulty;
      slope.byDifficulty = 0;
      backDifficulty(d, rating, harder, slope, gradient);
      double byRecall = backStability(s, d, recall[i], days, rating, after, slope, gradient);
      if (card.isPredicted(i)) {
        byRecall += card.isRecalled(i) ? -1 : 1 / StrictMath.expm1(-recall[i]);
      }
      backRecall(s, days, byRecall, slope, gradient);
    }
    int first = card.ratings()[0];
    gradient[first - 1] += slope.byStability;
    if (isInside(firstDifficulty(first))) {
      gradient[4] += slope.byDifficulty;
      gradient[5] -= slope.byDifficulty * (first - 1) * StrictMath.exp(w[5] * (first - 1));
    }
  }

  private static boolean isInside(double difficulty) {
    return difficulty > 1 && difficulty < 10;
  }

  private void backDifficulty(double d, int rating, double after, Slope slope, double[] gradient) {
    if (!isInside(nextDifficulty(d, rating))) {
      return;
    }
    slope.byDifficulty += after * (1 - w[7]) * (1 + w[6] * (rating - 3) / 9);
    gradient[4] += after * w[7];
    gradient[5] -= after * w[7] * 3 * StrictMath.exp(3 * w[5]);
    gradient[6] -= after * (1 - w[7]) * (rating - 3) * (10 - d) / 9;
    gradient[7] += after * (easyDifficulty - movedDifficulty(d, rating));
  }

  /** Returns what reaches ln R, which the stability after a later day's review depends on. */
  private double backStability(
      double s,
      double d,
      double logRecall,
      int days,
      int rating,
      double after,
      Slope slope,
      double[] gradient) {
    double next = nextStability(s, d, logRecall, days, rating);
    if (next <= LEAST_STABILITY || next >= MOST_STABILITY) {
      return 0;
    }
    if (days == 0 && shortTerm) {
      backSameDay(s, rating, after, slope, gradient);
      return 0;
    }
    double recall = StrictMath.exp(logRecall);
    double byMissing =
        rating == AGAIN
            ? backLapse(s, d, 1 - recall, after, slope, gradient)
            : backRecalled(s, d, 1 - recall, rating, after, slope, gradient);
    return -byMissing * recall;
  }

  private void backSameDay(double s, int rating, double after, Slope slope, double[] gradient) {
    double growth = sameDay(s, rating);
    if (rating != AGAIN && growth <= 1) {
      slope.byStability += after;
      return;
    }
    double next = after * s * growth;
    slope.byStability += after * growth * (1 - w[19]);
    gradient[17] += next * (rating - 3 + w[18]);
    gradient[18] += next * w[17];
    gradient[19] -= next * StrictMath.log(s);
  }

  private double backRecalled(
      double s,
      double d,
      double missing,
      int rating,
      double after,
      Slope slope,
      double[] gradient) {
    double grown = StrictMath.expm1(w[10] * missing);
    double scale = scale(s, d, rating);
    double growth = scale * grown;
    slope.byStability += after * (1 + growth * (1 - w[9]));
    slope.byDifficulty -= after * s * growth / (11 - d);
    gradient[8] += after * s * growth;
    gradient[9] -= after * s * growth * StrictMath.log(s);
    gradient[10] += after * s * scale * missing * (grown + 1);
    if (rating == HARD || rating == EASY) {
      gradient[rating == HARD ? 15 : 16] += after * s * scale(s, d, 3) * grown;
    }
    return after * s * scale * w[10] * (grown + 1);
  }

  private double backLapse(
      double s, double d, double missing, double after, Slope slope, double[] gradient) {
    double forgotten = forgotten(s, d, missing);
    double most = s * most();
    if (most < forgotten) {
      slope.byStability += after * most();
      if (shortTerm) {
        gradient[17] -= after * most * w[18];
        gradient[18] -= after * most * w[17];
      }
      return 0;
    }
    double power = StrictMath.expm1(w[13] * StrictMath.log1p(s));
    slope.byStability += after * forgotten / power * (power + 1) * w[13] / (s + 1);
    slope.byDifficulty -= after * forgotten * w[12] / d;
    gradient[11] += after * forgotten / w[11];
    gradient[12] -= after * forgotten * StrictMath.log(d);
    gradient[13] += after * forgotten / power * (power + 1) * StrictMath.log1p(s);
    gradient[14] += after * forgotten * missing;
    return after * forgotten * w[14];
  }

  private void backRecall(double s, int days, double byRecall, Slope slope, double[] gradient) {
    if (days == 0) {
      return;
    }
    double ratio = days / s;
    double base = 1 + factor * ratio;
    slope.byStability += byRecall * w[20] * factor * ratio / (s * base);
    gradient[20] -= byRecall * (StrictMath.log(base) + w[20] * ratio * factorByW20 / base);
  }

  // --- all cards -------------------------------------------------------------------------------

  /** The sum of the losses of all predicted reviews. */
  double loss(List<Sequence> cards, double[] gradient) {
    double sum = 0;
    for (Sequence card : cards) {
      sum += loss(card, gradient);
    }
    return sum;
  }
}
