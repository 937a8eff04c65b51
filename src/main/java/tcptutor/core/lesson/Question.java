package tcptutor.core.lesson;

import java.util.List;

/**
 * One interview question and everything that is needed to judge and to explain an answer.
 *
 * @param id unique among all questions; marked answers refer to it
 * @param topic a group of questions, such as {@code open}
 * @param difficulty whom one would ask
 * @param kind how it is answered
 * @param prompt the question itself
 * @param scenario the run that proves the answer; its id
 * @param rubric what an answer earns and what it loses
 * @param followUps what an interviewer asks next
 * @param model what a strong candidate says in a minute
 * @param samples answers with the level they deserve
 * @param sources where the facts are laid down
 */
public record Question(
    String id,
    String topic,
    Difficulty difficulty,
    Kind kind,
    Text prompt,
    String scenario,
    Rubric rubric,
    List<FollowUp> followUps,
    Text model,
    List<Sample> samples,
    List<String> sources) {
  /** Copies the lists. */
  public Question {
    followUps = List.copyOf(followUps);
    samples = List.copyOf(samples);
    sources = List.copyOf(sources);
  }

  /** Whom one would ask. */
  public enum Difficulty {
    /** Somebody in the first job. */
    JUNIOR,
    /** Somebody who has debugged connections. */
    MIDDLE,
    /** Somebody who is asked when others are stuck. */
    SENIOR
  }

  /** How a question is answered. */
  public enum Kind {
    /** In the learner's own words. */
    FREE_TEXT
  }

  /**
   * What an interviewer asks next.
   *
   * @param when the point that the answer missed, or {@link #ALWAYS}
   * @param prompt the question
   */
  public record FollowUp(String when, Text prompt) {
    /** Fits whatever was said. */
    public static final String ALWAYS = "always";
  }

  /**
   * An answer somebody might give.
   *
   * @param lang the language it is mostly in
   * @param level 0 to 4
   * @param answer the words
   */
  public record Sample(Lang lang, int level, String answer) {}
}
