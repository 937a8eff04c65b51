package tcptutor.shell.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.YamlReader;
import tcptutor.shell.text.Messages;

/** The scenario files of this repository. */
final class Files {
  private static final Path FOLDER = Path.of("lessons/scenarios");

  private Files() {}

  static Scenario scenario(String id) {
    Path file = FOLDER.resolve(id + ".yaml");
    Issues issues = new Issues(file.toString(), Messages.in(Lang.EN));
    Scenario scenario = ScenarioLoader.load(YamlReader.read(file, issues).orElseThrow(), issues);
    assertEquals(List.of(), issues.list());
    return scenario;
  }

  static Set<String> ids() throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    try (Stream<Path> files = java.nio.file.Files.list(FOLDER)) {
      files.forEach(file -> ids.add(file.getFileName().toString().replace(".yaml", "")));
    }
    return ids;
  }
}
