package tcptutor.core.stats;

/** What the records here have in common: nothing is counted below 0. */
final class Counts {
  private Counts() {}

  static void check(long... counts) {
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("negative count: " + count);
      }
    }
  }

  static void atMost(long part, long whole, String what) {
    if (part > whole) {
      throw new IllegalArgumentException(part + " " + what + " of " + whole);
    }
  }
}
