package tcptutor.core.lesson;

import java.util.List;

/**
 * Questions that belong together.
 *
 * @param id unique among the quizzes
 * @param lesson the id of the lesson they come after; empty when they stand alone
 * @param questions in the order of asking
 */
public record Quiz(String id, String lesson, List<Question> questions) {
  /** Copies the questions. */
  public Quiz {
    questions = List.copyOf(questions);
  }
}
