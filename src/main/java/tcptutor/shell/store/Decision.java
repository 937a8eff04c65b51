package tcptutor.shell.store;

import java.util.Locale;
import java.util.Objects;
import tcptutor.core.schedule.Rating;

/**
 * What an attempt is worth from now on, and what was said or found that led there.
 *
 * @param rating what it means for the schedule; null when it means nothing
 * @param level what it was worth, 0 to 4
 * @param reason why
 * @param answer what was said since: a second try, or the answer to a follow-up; null where nothing
 *     was
 * @param verdict what is found now, as JSON; null where nothing was looked at again. Of a second
 *     try, places count from the beginning of the first one, a line break between them; of a
 *     follow-up, it has the point that was asked for under {@link #ASKED}
 */
public record Decision(Rating rating, int level, Reason reason, String answer, String verdict) {
  /** The name of the point that a follow-up asked for. */
  public static final String ASKED = "asked";

  /** Why an attempt has the rating it has. */
  public enum Reason {
    /** The verdict. */
    VERDICT,
    /** What was said to the question that followed. */
    FOLLOW_UP,
    /** The learner overruled a finding. */
    DISPUTE,
    /** A second try, which makes the level better and not the rating. */
    RETRY,
    /** The learner chose. */
    LEARNER,
    /** It was taken back. */
    UNDO;

    /** As it is stored. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Rejects levels that there are not. */
  public Decision {
    Objects.requireNonNull(reason, "reason");
    if (level < 0 || level > 4) {
      throw new IllegalArgumentException("a level is 0 to 4, not " + level);
    }
  }

  /** One that nothing was said for. */
  public Decision(Rating rating, int level, Reason reason) {
    this(rating, level, reason, null, null);
  }
}
