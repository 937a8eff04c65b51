package tcptutor.core.schedule;

/**
 * The formulas of FSRS-6, each as the README of FSRS states it. Every intermediate result is
 * rounded to eight decimals, as ts-fsrs does: so two programs that calculate a little differently
 * agree after a hundred reviews, too. {@code StrictMath} for the same reason: a schedule that is
 * rebuilt on another machine is the same one.
 */
final class Formulas {
  static final double LEAST_STABILITY = 0.001;
  static final double MOST_STABILITY = 36500;
  static final double LEAST_DIFFICULTY = 1;
  static final double MOST_DIFFICULTY = 10;

  private static final double DECIMALS = 1e8;
  private static final double LOG_OF_90_PERCENT = StrictMath.log(0.9);

  private final double[] w;
  private final double factor;
  private final boolean shortTerm;

  /**
   * Prepares to calculate.
   *
   * @param parameters within their bounds
   * @param shortTerm whether another review on the same day is something of its own
   */
  Formulas(Parameters parameters, boolean shortTerm) {
    this.w = parameters.toArray();
    this.shortTerm = shortTerm;
    this.factor = rounded(StrictMath.exp(LOG_OF_90_PERCENT / -w[20]) - 1);
  }

  static double rounded(double number) {
    return Math.round(number * DECIMALS) / DECIMALS;
  }

  private static double clamp(double value, double low, double high) {
    return Math.min(Math.max(value, low), high);
  }

  // --- forgetting ------------------------------------------------------------------------------

  /** R(t) = (1 + F t / S)^-w20. */
  double retrievability(double days, double stability) {
    return rounded(StrictMath.pow(1 + factor * days / stability, -w[20]));
  }

  /** Days per unit of stability until R falls to what is desired: (r^(-1/w20) - 1) / F. */
  double daysPerStability(double desiredRetention) {
    return rounded((StrictMath.pow(desiredRetention, -1 / w[20]) - 1) / factor);
  }

  // --- the first review ------------------------------------------------------------------------

  double firstStability(Rating rating) {
    return Math.max(w[rating.ordinal()], Parameters.LEAST_FIRST_STABILITY);
  }

  double firstDifficulty(Rating rating) {
    return clamp(meanDifficulty(rating), LEAST_DIFFICULTY, MOST_DIFFICULTY);
  }

  /** D0(G) = w4 - e^(w5 (G-1)) + 1, which may lie outside 1..10. */
  private double meanDifficulty(Rating rating) {
    return rounded(w[4] - StrictMath.exp(rating.ordinal() * w[5]) + 1);
  }

  // --- further reviews -------------------------------------------------------------------------

  /** Moves less the nearer 10 is, and a little back to what Easy would have begun with. */
  double nextDifficulty(double difficulty, Rating rating) {
    double change = -w[6] * (rating.number() - 3);
    double moved = difficulty + rounded(change * (10 - difficulty) / 9);
    double reverted = rounded(w[7] * meanDifficulty(Rating.EASY) + (1 - w[7]) * moved);
    return clamp(reverted, LEAST_DIFFICULTY, MOST_DIFFICULTY);
  }

  double nextStability(double stability, double difficulty, long days, Rating rating) {
    if (days == 0 && shortTerm) {
      return afterSameDay(stability, rating);
    }
    double r = retrievability(days, stability);
    return rating == Rating.AGAIN
        ? afterLapse(stability, difficulty, r)
        : afterRecall(stability, difficulty, r, rating);
  }

  /** S e^(w17 (G - 3 + w18)) S^-w19; only Again lowers it. */
  private double afterSameDay(double stability, Rating rating) {
    double growth =
        StrictMath.pow(stability, -w[19]) * StrictMath.exp(w[17] * (rating.number() - 3 + w[18]));
    double kept = rating == Rating.AGAIN ? growth : Math.max(growth, 1);
    return rounded(clamp(stability * kept, LEAST_STABILITY, MOST_STABILITY));
  }

  /** S (1 + e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1)), the sum's second part times w15 or w16. */
  private double afterRecall(double stability, double difficulty, double r, Rating rating) {
    double growth =
        StrictMath.exp(w[8])
            * (11 - difficulty)
            * StrictMath.pow(stability, -w[9])
            * (StrictMath.exp((1 - r) * w[10]) - 1)
            * (rating == Rating.HARD ? w[15] : 1)
            * (rating == Rating.EASY ? w[16] : 1);
    return rounded(clamp(stability * (1 + growth), LEAST_STABILITY, MOST_STABILITY));
  }

  /** w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R)), and never more than S / e^(w17 w18). */
  private double afterLapse(double stability, double difficulty, double r) {
    double forgotten =
        w[11]
            * StrictMath.pow(difficulty, -w[12])
            * (StrictMath.pow(stability + 1, w[13]) - 1)
            * StrictMath.exp((1 - r) * w[14]);
    double after = rounded(clamp(forgotten, LEAST_STABILITY, MOST_STABILITY));
    double most = shortTerm ? stability / StrictMath.exp(w[17] * w[18]) : stability;
    return clamp(rounded(most), LEAST_STABILITY, after);
  }
}
