package tcptutor.shell.prompt;

import java.util.List;
import tcptutor.core.lesson.Lang;

/** Runs scenarios and draws them. */
public interface Runs {
  /**
   * Draws a whole run.
   *
   * @param width in columns
   * @throws IllegalArgumentException if there is no such scenario
   */
  List<String> ladder(String scenarioId, Lang lang, int width);

  /**
   * Tells of some segments of a run.
   *
   * @param segmentNumbers from 1, in the order of sending, lost ones included
   * @param width in columns
   * @throws IllegalArgumentException if there is no such scenario
   */
  List<String> segments(String scenarioId, List<Integer> segmentNumbers, Lang lang, int width);
}
