package tcptutor.shell.store;

import java.util.Objects;
import tcptutor.core.schedule.Rating;

/**
 * A question that was answered, as it is to be kept.
 *
 * @param pack the pack of the question
 * @param question its id
 * @param topic its topic
 * @param kind how it is answered, such as {@code free-text}
 * @param mode in which part of the program
 * @param lang the language of the session: {@code en} or {@code zh}
 * @param level what it was worth, 0 to 4
 * @param answer what was said
 * @param verdict what was found in it, as JSON
 * @param millis how long it took; 0 where nobody looked at a clock
 * @param content the version of the pack
 * @param rating what it means for the schedule; null when it means nothing
 */
public record Attempt(
    String pack,
    String question,
    String topic,
    String kind,
    Mode mode,
    String lang,
    int level,
    String answer,
    String verdict,
    long millis,
    String content,
    Rating rating) {
  /** The parts of the program that ask. */
  public enum Mode {
    /** After a lesson. */
    LEARN,
    /** In a quiz. */
    QUIZ,
    /** On the screen. */
    EXERCISE,
    /** When it was due. */
    REVIEW,
    /** Out of turn, the schedule left alone. */
    CRAM;

    /** As it is stored. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Rejects null, except for a rating, and levels that there are not. */
  public Attempt {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(content, "content");
    if (level < 0 || level > 4) {
      throw new IllegalArgumentException("a level is 0 to 4, not " + level);
    }
  }
}
