package tcptutor.shell.check;

/** How well two judges agree on levels 0 to 4. */
final class Agreement {
  private static final int LEVELS = 5;

  private final int[][] counts = new int[LEVELS][LEVELS];
  private int all;

  void add(int expected, int given) {
    counts[expected][given]++;
    all++;
  }

  int all() {
    return all;
  }

  int exact() {
    int exact = 0;
    for (int i = 0; i < LEVELS; i++) {
      exact += counts[i][i];
    }
    return exact;
  }

  /** How often they are more than one level apart. */
  int far() {
    int far = 0;
    for (int i = 0; i < LEVELS; i++) {
      for (int j = 0; j < LEVELS; j++) {
        far += Math.abs(i - j) > 1 ? counts[i][j] : 0;
      }
    }
    return far;
  }

  /** Cohen's kappa with quadratic weights (Cohen 1968); 1 when nothing could disagree. */
  double kappa() {
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
