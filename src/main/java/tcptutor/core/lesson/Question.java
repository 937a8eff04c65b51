package tcptutor.core.lesson;

import java.util.List;

/**
 * One question and everything that is needed to judge and to explain an answer.
 *
 * @param id unique among all questions; marked answers and progress refer to it
 * @param topic a group of questions, such as {@code open}
 * @param difficulty whom one would ask
 * @param about the lesson points it asks for, as {@code lesson/point}
 * @param prompt the question itself; empty where the task words it
 * @param scenario the run it is about; its id, empty when there is none
 * @param profile the rules of that run, {@code rfc} or {@code linux}; empty for the scenario's
 *     usual
 * @param task what is wanted
 * @param sources where the facts are laid down
 */
public record Question(
    String id,
    String topic,
    Difficulty difficulty,
    List<String> about,
    Text prompt,
    String scenario,
    String profile,
    Task task,
    List<String> sources) {
  /** Copies the lists. */
  public Question {
    about = List.copyOf(about);
    sources = List.copyOf(sources);
  }

  /** Returns what an interview question wants; null for all other kinds. */
  public Task.FreeText freeText() {
    return task instanceof Task.FreeText free ? free : null;
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

  /** Kinds of questions, as files name them. */
  public enum Kind {
    /** In the learner's own words. */
    FREE_TEXT,
    /** One or several of some options. */
    CHOICE,
    /** True or false, then why. */
    CLAIM,
    /** A number or a time. */
    NUMBER,
    /** The next segment. */
    PREDICT,
    /** The blanks of a ladder. */
    LADDER,
    /** Things in their order. */
    ORDER,
    /** Both ends' states. */
    STATE,
    /** Which segment was lost. */
    FAULT,
    /** A goal reached by acting. */
    DRIVE
  }
}
