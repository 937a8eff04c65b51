package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import tcptutor.core.ladder.Transcript;
import tcptutor.core.scenario.Changed;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Simulation;
import tcptutor.core.tcp.Profile;
import tcptutor.shell.scenario.CommandText;
import tcptutor.shell.scenario.ScenarioWriter;
import tcptutor.shell.text.Reasons;
import tcptutor.shell.text.SimMessages;

/** Writes a scenario with a user's changes into a file of its own. */
final class ScenarioExport {
  private static final String ENDING = ".yaml";

  private final String file;
  private final Console console;
  private final SimMessages texts;

  private ScenarioExport(String file, Console console) {
    this.file = file;
    this.console = console;
    this.texts = SimMessages.in(console.lang());
  }

  /**
   * An export to a file.
   *
   * @param file as the user named it; null to export nothing
   * @throws UsageException if it exists, or cannot be a scenario by its name
   */
  static ScenarioExport of(String file, Console console) throws UsageException {
    ScenarioExport export = new ScenarioExport(file, console);
    if (file != null) {
      if (id(file).isEmpty()) {
        throw new UsageException(export.texts.exportName(file));
      }
      if (Files.exists(Path.of(file))) {
        throw new UsageException(export.texts.exportExists(file));
      }
    }
    return export;
  }

  /** A scenario is called as its file is; empty for a name that none can have. */
  private static String id(String file) {
    try {
      Path name = Path.of(file).getFileName();
      String last = name == null ? "" : name.toString();
      return last.matches("[a-z0-9]+(-[a-z0-9]+)*\\.yaml") ? last.replace(ENDING, "") : "";
    } catch (InvalidPathException e) {
      return "";
    }
  }

  /**
   * The scenario that a file of this name holds; empty for a name that no scenario can have.
   *
   * @param named the scenario as the user named it
   */
  static String text(String file, String named, Scenario scenario, Overrides overrides) {
    String id = id(file);
    return id.isEmpty() ? "" : ScenarioWriter.write(exported(id, named, scenario, overrides));
  }

  /**
   * Writes, if anything is to be written.
   *
   * @param named the scenario as the user named it
   */
  void write(String named, Scenario scenario, Overrides overrides) throws UsageException {
    if (file == null) {
      return;
    }
    String yaml = text(file, named, scenario, overrides);
    try {
      Files.writeString(Path.of(file), yaml, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(texts.exportExists(file));
    } catch (IOException e) {
      throw new UsageException(texts.exportFailed(file, Reasons.of(e)));
    }
    console.err().println(texts.exported(file));
  }

  private static Scenario exported(
      String id, String named, Scenario scenario, Overrides overrides) {
    Scenario changed = Changed.scenario(scenario, overrides);
    boolean same = overrides.equals(Overrides.NONE);
    String command = CommandText.of(named, overrides);
    return new Scenario(
        id,
        changed.group(),
        same ? changed.title() : SimMessages.changedTitle(changed.title()),
        same ? changed.about() : SimMessages.changedBy(command),
        changed.sources(),
        changed.profiles(),
        changed.recipe(),
        expected(changed),
        changed.remarks());
  }

  private static Map<Profile, String> expected(Scenario scenario) {
    Map<Profile, String> expected = new EnumMap<>(Profile.class);
    for (Profile profile : scenario.profiles()) {
      var trace = Simulation.run(Planner.plan(scenario, Overrides.profile(profile)));
      expected.put(profile, String.join("\n", Transcript.text(Transcript.of(trace))) + "\n");
    }
    return expected;
  }
}
