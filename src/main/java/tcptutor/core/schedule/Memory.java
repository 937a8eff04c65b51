package tcptutor.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What is known of how well one thing is remembered.
 *
 * @param state where it stands
 * @param stability days after which it is recalled with 90 %, 0.001 to 36500; 0 when new
 * @param difficulty 1 to 10; 0 when new
 * @param step index of the learning step that it waits on; 0 where there are no steps
 * @param due when to ask again
 * @param lastReview when it was asked last; null when new
 * @param reps how often it was asked
 * @param lapses how often it was forgotten after it had been learnt
 */
public record Memory(
    State state,
    double stability,
    double difficulty,
    int step,
    Instant due,
    Instant lastReview,
    int reps,
    int lapses) {

  /** Where a memory stands. */
  public enum State {
    /** Never asked. */
    NEW("New"),
    /** On its first steps of minutes. */
    LEARNING("Learning"),
    /** Learnt, and asked after days. */
    REVIEW("Review"),
    /** Forgotten, and on steps of minutes again. */
    RELEARNING("Relearning");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The name that everybody who uses FSRS writes. */
    public String label() {
      return label;
    }
  }

  /** Rejects what no review leads to. */
  public Memory {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(due, "due");
    if (step < 0 || reps < 0 || lapses < 0) {
      throw new IllegalArgumentException("negative count");
    }
    boolean fresh = state == State.NEW;
    if (fresh != (lastReview == null)) {
      throw new IllegalArgumentException("what was asked has a last review, what is new has none");
    }
    if (fresh ? stability != 0 || difficulty != 0 : !isPossible(stability, difficulty)) {
      throw new IllegalArgumentException(
          "stability " + stability + " and difficulty " + difficulty + " when " + state);
    }
  }

  private static boolean isPossible(double stability, double difficulty) {
    return stability >= Formulas.LEAST_STABILITY
        && stability <= Formulas.MOST_STABILITY
        && difficulty >= Formulas.LEAST_DIFFICULTY
        && difficulty <= Formulas.MOST_DIFFICULTY;
  }

  /** Something that was never asked. */
  public static Memory fresh(Instant due) {
    return new Memory(State.NEW, 0, 0, 0, due, null, 0, 0);
  }

  /** Whole days from the last review to the next; 0 when new and on steps of minutes. */
  public long intervalDays() {
    return lastReview == null ? 0 : Duration.between(lastReview, due).toDays();
  }
}
