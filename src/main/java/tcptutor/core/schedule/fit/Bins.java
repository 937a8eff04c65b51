package tcptutor.core.schedule.fit;

import java.util.Map;
import java.util.TreeMap;

/** Predicted and true recall in groups of reviews that are alike. */
final class Bins {
  private static final double INTERVAL_BASE = 3.62;
  private static final double LENGTH_BASE = 1.89;
  private static final double LAPSES_BASE = 1.73;

  private final Map<Long, double[]> groups = new TreeMap<>();
  private double count;

  /**
   * Adds a review.
   *
   * @param days since the review before
   * @param length how many reviews on later days there were, this one among them, and the first
   * @param lapses how many of those before failed, but for the first
   */
  void add(int days, int length, int lapses, double predicted, boolean recalled) {
    long key = group(days, INTERVAL_BASE) * 10_000 + group(length, LENGTH_BASE) * 100;
    key += lapses == 0 ? 0 : 1 + group(lapses, LAPSES_BASE);
    double[] group = groups.computeIfAbsent(key, k -> new double[3]);
    group[0] += predicted;
    group[1] += recalled ? 1 : 0;
    group[2]++;
    count++;
  }

  private static long group(int number, double base) {
    return (long) Math.floor(StrictMath.log(number) / StrictMath.log(base));
  }

  /** The root of the mean squared difference, each group as heavy as it is large. */
  double rmse() {
    double sum = 0;
    for (double[] group : groups.values()) {
      double difference = (group[0] - group[1]) / group[2];
      sum += difference * difference * group[2];
    }
    return count == 0 ? 0 : Math.sqrt(sum / count);
  }
}
