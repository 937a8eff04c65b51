package tcptutor.core.grade;

/** How well two judges agree on levels 0 to 4. Not for several threads. */
public final class LevelAgreement {
  private static final int LEVELS = 5;

  private final int[][] counts = new int[LEVELS][LEVELS];
  private int all;

  /** Counts one answer. */
  public void add(int expected, int given) {
    counts[expected][given]++;
    all++;
  }

  /** How many answers were counted. */
  public int all() {
    return all;
  }

  /** How many got the same level from both. */
  public int exact() {
    int exact = 0;
    for (int i = 0; i < LEVELS; i++) {
      exact += counts[i][i];
    }
    return exact;
  }

  /** How often they are more than one level apart. */
  public int far() {
    int far = 0;
    for (int i = 0; i < LEVELS; i++) {
      for (int j = 0; j < LEVELS; j++) {
        far += Math.abs(i - j) > 1 ? counts[i][j] : 0;
      }
    }
    return far;
  }

  /** Cohen's kappa with quadratic weights (Cohen 1968); 1 when nothing could disagree. */
  public double kappa() {
    double observed = 0;
    double byChance = 0;
    for (int i = 0; i < LEVELS; i++) {
      for (int j = 0; j < LEVELS; j++) {
        double weight = (i - j) * (i - j);
        observed += weight * counts[i][j];
        byChance += weight * row(i) * column(j) / Math.max(1, all);
      }
    }
    return byChance == 0 ? 1 : 1 - observed / byChance;
  }

  /** How many answers of an expected level were given another. */
  public int count(int expected, int given) {
    return counts[expected][given];
  }

  private double row(int level) {
    double sum = 0;
    for (int count : counts[level]) {
      sum += count;
    }
    return sum;
  }

  private double column(int level) {
    double sum = 0;
    for (int[] row : counts) {
      sum += row[level];
    }
    return sum;
  }
}
