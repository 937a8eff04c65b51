package tcptutor.core.schedule;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the log: something was asked and rated.
 *
 * @param card what was asked
 * @param rating how well it was recalled
 * @param at when
 */
public record Review(String card, Rating rating, Instant at) {
  /** Rejects null. */
  public Review {
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(rating, "rating");
    Objects.requireNonNull(at, "at");
  }
}
