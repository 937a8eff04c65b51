package tcptutor.shell.prompt;

import java.util.List;
import tcptutor.core.exercise.Exhibit;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Section;

/** Runs scenarios and draws them. */
public interface Runs {
  /**
   * Draws a whole run.
   *
   * @param width in columns
   * @throws IllegalArgumentException if there is no such scenario
   */
  List<String> ladder(Section.Run run, Lang lang, int width);

  /**
   * Draws what a question shows of a run.
   *
   * @param width in columns
   */
  List<String> picture(Exhibit.Picture picture, Lang lang, int width);

  /**
   * Tells of some segments of a run.
   *
   * @param segmentNumbers from 1, in the order of sending, lost ones included
   * @param width in columns
   * @throws IllegalArgumentException if there is no such scenario
   */
  List<String> segments(String scenarioId, List<Integer> segmentNumbers, Lang lang, int width);
}
