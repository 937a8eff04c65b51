package tcptutor.core.study;

import java.util.List;

/**
 * One move of the course.
 *
 * @param state where it is now
 * @param shows what to put before the learner, in order
 */
public record Turn(StudyState state, List<Show> shows) {
  /** Copies the list. */
  public Turn {
    shows = List.copyOf(shows);
  }
}
