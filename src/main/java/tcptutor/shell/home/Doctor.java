package tcptutor.shell.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.ToolMessages;

/** Looks around and says what might be mended; changes nothing. */
public final class Doctor {
  private Doctor() {}

  /**
   * Looks at everything.
   *
   * @param planned what {@code tcptutor install} would write below a prefix
   */
  public static List<Finding> examine(
      Machine machine, Lang lang, Function<Path, Installation> planned) {
    ToolMessages texts = ToolMessages.in(lang);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new ProgramChecks(machine, texts).all());
    findings.addAll(new TerminalChecks(machine, texts).all());
    findings.addAll(new DataChecks(machine, texts).all());
    findings.addAll(new ShellChecks(machine, texts, planned).all());
    return findings;
  }
}
