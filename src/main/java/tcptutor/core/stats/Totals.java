package tcptutor.core.stats;

/**
 * Counts of everything.
 *
 * @param cards the questions that can be asked
 * @param fresh how many of them were never asked
 * @param learning how many are on steps of minutes, for the first time or again
 * @param learnt how many come back after days; with the two before it, all of them
 * @param leeches how many keep being forgotten
 * @param dueNow how many are due
 * @param answers how many answers there were, ever
 * @param millis what they took, in milliseconds
 * @param daysStudied on how many days there was an answer, ever
 */
public record Totals(
    int cards,
    int fresh,
    int learning,
    int learnt,
    int leeches,
    int dueNow,
    int answers,
    long millis,
    int daysStudied) {
  /** Nothing at all. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Rejects negative counts and parts that do not add up. */
  public Totals {
    Counts.check(cards, fresh, learning, learnt, leeches, dueNow, answers, millis, daysStudied);
    if (fresh + learning + learnt != cards) {
      throw new IllegalArgumentException(
          fresh + " new, " + learning + " learning and " + learnt + " learnt of " + cards);
    }
  }
}
