package tcptutor.shell.anki;

import java.util.Objects;
import java.util.function.BiFunction;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;

/**
 * What is known of a learner.
 *
 * @param known finds how well the answer to a question is remembered, by the ids of pack and
 *     question; null for what was never asked
 * @param options by which the reviews were planned
 * @param parameters by which stability and difficulty were computed
 */
public record Memories(
    BiFunction<String, String, Memory> known, Options options, Parameters parameters) {
  private static final int STEEPNESS = 20;

  /** Rejects null. */
  public Memories {
    Objects.requireNonNull(known, "known");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(parameters, "parameters");
  }

  /** Of somebody who was never asked anything. */
  public static Memories none(DayBoundary days) {
    return new Memories((pack, question) -> null, Options.usual(days), Parameters.DEFAULT);
  }

  /** How steep forgetting is; Anki calls it decay. */
  double decay() {
    return parameters.weights().get(STEEPNESS);
  }
}
