package tcptutor.core.stats;

import java.util.Objects;
import tcptutor.core.diagram.Transition;

/**
 * What a learner has had to do with a transition of the state diagram.
 *
 * @param transition which
 * @param seen in how many runs that were shown it happened
 * @param predicted how many questions about the moment at which it happens were answered rightly
 * @param explained how many points were made that a segment proves at which it happens
 */
public record TransitionCoverage(Transition transition, int seen, int predicted, int explained) {
  /** Rejects null and negative counts. */
  public TransitionCoverage {
    Objects.requireNonNull(transition, "transition");
    Counts.check(seen, predicted, explained);
  }
}
