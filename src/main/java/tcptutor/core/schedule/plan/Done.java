package tcptutor.core.schedule.plan;

import java.util.Objects;

/**
 * What was done today already.
 *
 * @param fresh how many questions were asked today for the first time ever
 * @param reviews how many others were asked today; each counts once, its repetitions do not
 * @param lastGroup the group of the question that was asked just now; empty when there was none
 */
public record Done(int fresh, int reviews, String lastGroup) {
  /** Nothing. */
  public static final Done NOTHING = new Done(0, 0, "");

  /** Rejects null and negative counts. */
  public Done {
    Objects.requireNonNull(lastGroup, "lastGroup");
    if (fresh < 0 || reviews < 0) {
      throw new IllegalArgumentException("negative count");
    }
  }
}
