package tcptutor.core.stats;

import java.util.Objects;

/**
 * How often a point was made when it could have been.
 *
 * @param pack the pack of its question
 * @param question the id of its question
 * @param point its id in the question
 * @param asked how often the question was answered
 * @param made how many of the answers made the point
 */
public record PointStrength(String pack, String question, String point, int asked, int made) {
  /** Rejects what cannot be. */
  public PointStrength {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(point, "point");
    Counts.check(asked, made);
    Counts.atMost(made, asked, "made");
  }
}
