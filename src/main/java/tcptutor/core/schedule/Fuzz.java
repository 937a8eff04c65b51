package tcptutor.core.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Spreads intervals by a seed. The numbers are those of Johannes Baagøe's Alea, since ts-fsrs takes
 * them from there: three fractions and a carry, stirred out of the seed's characters by a hash that
 * multiplies with a fraction.
 */
final class Fuzz {
  private static final double TWO_TO_32 = 0x1p32;
  private static final double STEEP = 0.02519603282416938;
  private static final double FIRST = 0xEFC8249DL;
  private static final double MULTIPLIER = 2091639;

  /** Days from where an interval is spread, to where, and by what part of what lies between. */
  private static final double[][] RANGES = {
    {2.5, 7, 0.15}, {7, 20, 0.1}, {20, Double.POSITIVE_INFINITY, 0.05}
  };

  private double hash = FIRST;

  private Fuzz() {}

  /** The seed that ts-fsrs makes of a review: when, how many, and what is known before. */
  static String seed(Memory before, long millis) {
    String known = number(before.difficulty() * before.stability());
    return millis + "_" + (before.reps() + 1) + "_" + known;
  }

  /** A number as JavaScript writes it: the fewest digits that mean this number and no other. */
  static String number(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; ; digits++) {
      BigDecimal few = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (few.doubleValue() == value) {
        return few.signum() == 0 ? "0" : few.stripTrailingZeros().toPlainString();
      }
    }
  }

  // --- the number ------------------------------------------------------------------------------

  /** The first number that the generator makes of a seed, at least 0 and below 1. */
  static double number(String seed) {
    Fuzz fuzz = new Fuzz();
    double first = fuzz.stirred(" ");
    fuzz.stirred(" ");
    fuzz.stirred(" ");
    double state = first - fuzz.stirred(seed);
    double drawn = MULTIPLIER * (state < 0 ? state + 1 : state) + 1 / TWO_TO_32;
    return drawn - (int) drawn;
  }

  /** Stirs the characters in, and returns the hash as a fraction. */
  private double stirred(String text) {
    for (int i = 0; i < text.length(); i++) {
      hash += text.charAt(i);
      double product = STEEP * hash;
      double whole = low32(product);
      product = (product - whole) * whole;
      double low = low32(product);
      hash = low + (product - low) * TWO_TO_32;
    }
    return low32(hash) / TWO_TO_32;
  }

  private static double low32(double number) {
    return (long) number & 0xFFFFFFFFL;
  }

  // --- intervals -------------------------------------------------------------------------------

  /**
   * Spreads an interval.
   *
   * @param days what it would be
   * @param elapsed days since the last review: a longer interval stays longer
   * @param most days that it may be
   * @param number at least 0 and below 1
   */
  static int spread(int days, long elapsed, int most, double number) {
    if (days < 2.5) {
      return days;
    }
    double around = 1;
    for (double[] range : RANGES) {
      around += range[2] * Math.max(Math.min(days, range[1]) - range[0], 0);
    }
    long high = Math.min(Math.round(days + around), most);
    long low = Math.max(2, Math.round(days - around));
    if (days > elapsed) {
      low = Math.max(low, elapsed + 1);
    }
    low = Math.min(low, high);
    return (int) Math.floor(number * (high - low + 1) + low);
  }
}
