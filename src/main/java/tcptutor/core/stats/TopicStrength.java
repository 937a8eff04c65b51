package tcptutor.core.stats;

import java.util.Objects;

/**
 * How strong a topic is.
 *
 * @param topic its name
 * @param cards how many questions it has
 * @param fresh how many of them were never asked
 * @param learnt how many come back after days
 * @param retrievability how likely one that was asked is recalled now, the mean over those, 0 to 1;
 *     0 where none was asked
 * @param reviews how many answers there were, ever
 * @param meanLevel of those answers, 0 to 4; 0 where there are none
 */
public record TopicStrength(
    String topic,
    int cards,
    int fresh,
    int learnt,
    double retrievability,
    int reviews,
    double meanLevel) {
  private static final int FULL_LEVEL = 4;

  /** Rejects what cannot be. */
  public TopicStrength {
    Objects.requireNonNull(topic, "topic");
    Counts.check(cards, fresh, learnt, reviews);
    Counts.atMost(fresh + learnt, cards, "new and learnt");
    if (!(retrievability >= 0 && retrievability <= 1)) {
      throw new IllegalArgumentException("retrievability " + retrievability);
    }
    if (!(meanLevel >= 0 && meanLevel <= FULL_LEVEL)) {
      throw new IllegalArgumentException("level " + meanLevel);
    }
  }

  /** How many of its questions were asked. */
  public int asked() {
    return cards - fresh;
  }
}
