package tcptutor.shell.cli;

import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Section;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.text.Style;

/** Draws built-in scenarios for tests elsewhere. */
public final class Drawing {
  private Drawing() {}

  public static List<String> ladder(String scenario, Lang lang, int width) {
    return new ScenarioRuns(Library.builtIn(), new Style(false), false)
        .ladder(new Section.Run(scenario, ""), lang, width);
  }
}
