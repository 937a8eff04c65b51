package tcptutor.shell.cli;

import java.util.List;
import tcptutor.core.lesson.Lang;

/** Draws built-in scenarios for tests elsewhere. */
public final class Drawing {
  private Drawing() {}

  public static List<String> ladder(String scenario, Lang lang, int width) {
    return new ScenarioRuns().ladder(scenario, lang, width);
  }
}
