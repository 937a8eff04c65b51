package tcptutor.core.stats;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import tcptutor.core.schedule.Rating;

/**
 * What a learner has answered to one question.
 *
 * @param pack its pack
 * @param question its id
 * @param attempts the answers, oldest first
 */
public record History(String pack, String question, List<Attempt> attempts) {
  /** Copies the list, and rejects what is out of order. */
  public History {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(question, "question");
    attempts = List.copyOf(attempts);
    for (int i = 1; i < attempts.size(); i++) {
      if (attempts.get(i).at().isBefore(attempts.get(i - 1).at())) {
        throw new IllegalArgumentException("attempts are told oldest first");
      }
    }
  }

  /**
   * One answer.
   *
   * @param at when
   * @param level of the verdict, 0 to 4
   * @param rating what it meant to the schedule; null where it was not asked for the schedule's
   *     sake
   * @param millis what it took, in milliseconds; 0 where that is not known
   * @param answer what was typed; empty where that was not kept
   * @param madePoints ids of the points that it made
   * @param missedPoints ids of the points that it did not make
   * @param misconceptions ids of the misconceptions that it asserted
   * @param replies what was said after it, in order
   */
  public record Attempt(
      Instant at,
      int level,
      Rating rating,
      long millis,
      String answer,
      List<String> madePoints,
      List<String> missedPoints,
      List<String> misconceptions,
      List<Reply> replies) {
    private static final int FULL_LEVEL = 4;

    /** Copies the lists, and rejects what cannot be. */
    public Attempt {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(answer, "answer");
      Counts.check(level, millis);
      Counts.atMost(level, FULL_LEVEL, "reached");
      madePoints = List.copyOf(madePoints);
      missedPoints = List.copyOf(missedPoints);
      misconceptions = List.copyOf(misconceptions);
      replies = List.copyOf(replies);
    }
  }

  /** Something that was said after an answer and belongs to it. */
  public sealed interface Reply {
    /** What was said; empty where the learner had nothing to say. */
    String answer();
  }

  /**
   * A second try.
   *
   * @param answer what it added
   * @param level what both are worth together, 0 to 4
   */
  public record Retry(String answer, int level) implements Reply {
    /** Rejects null. */
    public Retry {
      Objects.requireNonNull(answer, "answer");
    }
  }

  /**
   * What was said to the question that followed.
   *
   * @param point id of the point that it asked for
   * @param answer what was said
   * @param met whether that made the point
   */
  public record FollowedUp(String point, String answer, boolean met) implements Reply {
    /** Rejects null. */
    public FollowedUp {
      Objects.requireNonNull(point, "point");
      Objects.requireNonNull(answer, "answer");
    }
  }
}
