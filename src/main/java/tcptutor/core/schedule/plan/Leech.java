package tcptutor.core.schedule.plan;

import java.util.List;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Rating;

/**
 * What keeps being forgotten: asking it once more does not help, reading does.
 *
 * <pre>
 *   lapses     4       6       8       10        noticed at each with a threshold of 4,
 *                                                as Anki does it: again after half as many
 *   ratings    6 of the last 8 Again or Hard     noticed where it never gets off its first steps
 * </pre>
 *
 * @param lapses how often something is forgotten before it is noticed, at least 1
 */
public record Leech(int lapses) {
  /** What is noticed unless the learner says otherwise. */
  public static final Leech USUAL = new Leech(4);

  /** The ratings that are looked back upon. */
  public static final int RECENT = 8;

  /** How many of them may not be Again or Hard. */
  public static final int POOR = 6;

  /** Whatever lasts that many days has been mended. */
  public static final double MENDED_DAYS = 21;

  /** Rejects a threshold below 1. */
  public Leech {
    if (lapses < 1) {
      throw new IllegalArgumentException("a leech is forgotten at least once: " + lapses);
    }
  }

  /**
   * Whether a review makes it time to do something about a card.
   *
   * @param before what was remembered before the review
   * @param after what is remembered after it
   * @param recent the ratings up to that of the review, oldest first; {@link #RECENT} are enough
   *     and one more lets it be noticed only once
   */
  public boolean noticed(Memory before, Memory after, List<Rating> recent) {
    if (after.lapses() > before.lapses() && isNotedCount(after.lapses())) {
      return true;
    }
    return isOnSteps(after)
        && struggles(recent)
        && !(isOnSteps(before) && struggles(recent.subList(0, recent.size() - 1)));
  }

  private boolean isNotedCount(int count) {
    int again = (lapses + 1) / 2;
    return count >= lapses && (count - lapses) % again == 0;
  }

  /**
   * Whether a card is one now: it was noticed, and has not been mended since.
   *
   * @param recent the last ratings, oldest first
   */
  public boolean holds(Memory memory, List<Rating> recent) {
    return memory.lapses() >= lapses && memory.stability() < MENDED_DAYS
        || isOnSteps(memory) && struggles(recent);
  }

  private static boolean isOnSteps(Memory memory) {
    return memory.state() == Memory.State.LEARNING || memory.state() == Memory.State.RELEARNING;
  }

  private static boolean struggles(List<Rating> ratings) {
    return ratings.subList(Math.max(0, ratings.size() - RECENT), ratings.size()).stream()
            .filter(rating -> rating == Rating.AGAIN || rating == Rating.HARD)
            .count()
        >= POOR;
  }
}
