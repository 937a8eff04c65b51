package tcptutor.core.grade;

import tcptutor.core.lesson.Question;

/** Judges answers: pure, so the same answer gets the same verdict for ever. */
public interface Grader {
  /**
   * Judges an answer.
   *
   * @param question with its rubric
   * @param answer as it was typed, in any language and of any length
   */
  Verdict grade(Question question, String answer);
}
