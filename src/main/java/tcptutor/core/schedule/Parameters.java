package tcptutor.core.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The numbers that make FSRS fit a learner. They are stored with their version: 19 numbers and 21
 * belong to different algorithms.
 *
 * <pre>
 *   w0..w3    stability after the first review, by its rating
 *   w4 w5     difficulty after the first review
 *   w6 w7     how difficulty moves, and back to its mean
 *   w8..w10   stability after recall; w15 for Hard, w16 for Easy
 *   w11..w14  stability after a lapse
 *   w17..w19  stability after another review on the same day
 *   w20       how steep forgetting is
 * </pre>
 *
 * @param version the algorithm that they are for
 * @param weights as many finite numbers as that version has
 */
public record Parameters(Version version, List<Double> weights) {
  /** The algorithms there are. */
  public enum Version {
    /** With a steepness of forgetting of one's own. */
    FSRS_6("FSRS-6", 21);

    private final String label;
    private final int count;

    Version(String label, int count) {
      this.label = label;
      this.count = count;
    }

    /** What is stored beside the numbers. */
    public String label() {
      return label;
    }

    /** How many numbers there are. */
    public int count() {
      return count;
    }
  }

  /** Those of somebody of whom nothing is known: fitted by the authors of FSRS to many learners. */
  public static final Parameters DEFAULT =
      fsrs6(
          0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
          1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

  /** ts-fsrs lets no first review make less stability, whatever w0 to w3 are; nor do we. */
  public static final double LEAST_FIRST_STABILITY = 0.1;

  private static final double MOST_SHORT_TERM = 2;

  /** The published bounds; those of w17 and w18 depend on other things. */
  private static final double[][] BOUNDS = {
    {0.001, 100}, {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10}, {0.001, 4}, {0.001, 4},
    {0.001, 0.75}, {0, 4.5}, {0, 0.8}, {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
    {0, 4}, {0, 1}, {1, 6}, {0, MOST_SHORT_TERM}, {0, MOST_SHORT_TERM}, {0.01, 0.8}, {0.1, 0.8}
  };

  /** Copies the numbers, and rejects too many, too few and what is none. */
  public Parameters {
    Objects.requireNonNull(version, "version");
    weights = List.copyOf(weights);
    if (weights.size() != version.count()) {
      throw new IllegalArgumentException(
          version.label() + " has " + version.count() + " parameters, not " + weights.size());
    }
    if (!weights.stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("parameters are finite: " + weights);
    }
  }

  /** Parameters of FSRS-6. */
  public static Parameters fsrs6(double... weights) {
    List<Double> list = new ArrayList<>();
    for (double weight : weights) {
      list.add(weight);
    }
    return new Parameters(Version.FSRS_6, list);
  }

  /** The numbers, to calculate with. */
  public double[] toArray() {
    return weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * The same numbers, each no farther out than the published bounds.
   *
   * @param options which steps there are decides how much a day's reviews may add
   */
  public Parameters within(Options options) {
    double[] w = toArray();
    clamp(w, options);
    return fsrs6(w);
  }

  /** Moves each number into its bounds. */
  public static void clamp(double[] w, Options options) {
    for (int i = 0; i < w.length; i++) {
      double low = i == 19 && !options.shortTerm() ? 0 : BOUNDS[i][0];
      w[i] = Math.min(Math.max(w[i], low), BOUNDS[i][1]);
    }
    double most = mostShortTerm(w, options.relearningSteps().size());
    w[17] = Math.min(w[17], most);
    w[18] = Math.min(w[18], most);
  }

  /** With several relearning steps, passing them all must not undo the lapse. */
  private static double mostShortTerm(double[] w, int relearningSteps) {
    if (relearningSteps < 2) {
      return MOST_SHORT_TERM;
    }
    double kept =
        StrictMath.log(w[11]) + StrictMath.log(StrictMath.pow(2, w[13]) - 1) + w[14] * 0.3;
    double most = Formulas.rounded(Math.sqrt(Math.max(-kept / relearningSteps, 0)));
    return Math.min(Math.max(most, 0.01), MOST_SHORT_TERM);
  }
}
