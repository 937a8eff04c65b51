package tcptutor.core.schedule.fit;

import tcptutor.core.schedule.Parameters;

/**
 * What came of fitting.
 *
 * @param outcome whether the parameters are new
 * @param reviews how many there were
 * @param before how the default parameters predict all reviews; null if there were too few
 * @param after how parameters do that have not seen the cards which they predict; null if there
 *     were too few reviews
 * @param parameters to use from now on, fitted to all reviews; the defaults unless they are better
 */
public record Report(
    Outcome outcome, int reviews, Score before, Score after, Parameters parameters) {

  /** What fitting can end with. */
  public enum Outcome {
    /** There are fewer reviews than {@link Fit#LEAST_REVIEWS}, or hardly any on later days. */
    TOO_FEW,
    /** The defaults predict the held-out reviews as well or better, and stay. */
    NO_BETTER,
    /** The fitted parameters predict better. */
    BETTER
  }
}
