package tcptutor.shell.scenario;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.sim.Simulation;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.content.YamlReader;
import tcptutor.shell.text.Messages;

/**
 * Our own files with something broken in them: mistakes are reported, and what still reads still
 * runs or is stopped.
 */
class MutatedFilesTest {
  private static final int BATCHES = 20;
  private static final int FILES = 100;

  private static final String[] WORDS = {
    "0",
    "-1",
    "99999999999",
    "4294967296",
    "1e9",
    "null",
    "[]",
    "{}",
    "~",
    "client",
    "server",
    "all",
    "SYN",
    "1us",
    "9999d",
    ":",
    "-",
    "'",
    "\"",
    "#",
    "&a",
    "*a",
    "!x",
    "|",
    "%",
    "true",
    "\t",
    "三次",
    "seq=",
    "seq=9999999999"
  };

  static IntStream seeds() {
    return IntStream.range(0, BATCHES).map(batch -> batch * FILES);
  }

  @ParameterizedTest(name = "seeds from {0}")
  @MethodSource("seeds")
  void neverCrashTheLoaderOrTheSimulator(int first) throws IOException {
    List<String> ids = List.copyOf(Files.ids());
    for (int seed = first; seed < first + FILES; seed++) {
      Random random = new Random(seed);
      Path file = Path.of("lessons/scenarios", ids.get(random.nextInt(ids.size())) + ".yaml");
      String mutant = mutate(java.nio.file.Files.readString(file, StandardCharsets.UTF_8), random);
      assertDoesNotThrow(() -> read(mutant), "seed " + seed + ":\n" + mutant);
    }
  }

  private static void read(String yaml) {
    Issues issues = new Issues("mutant.yaml", Messages.in(Lang.EN));
    Optional<Node> node = YamlReader.parse(yaml, issues);
    Scenario scenario = node.isPresent() ? ScenarioLoader.load(node.get(), issues) : null;
    for (Issue issue : issues.list()) {
      assertFalse(issue.message().isBlank());
    }
    if (scenario != null && issues.isEmpty()) {
      try {
        Simulation.run(Planner.plan(scenario, Overrides.NONE));
      } catch (RunawayException e) {
        // A run without an end is stopped and says so.
      }
    }
  }

  private static String mutate(String text, Random random) {
    StringBuilder mutant = new StringBuilder(text.substring(0, text.indexOf("\nexpect:") + 1));
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(mutant.length());
      switch (random.nextInt(4)) {
        case 0 -> mutant.deleteCharAt(at);
        case 1 -> mutant.insert(at, WORDS[random.nextInt(WORDS.length)]);
        case 2 -> replaceWord(mutant, at, random);
        default -> {
          int end = mutant.indexOf("\n", at);
          mutant.insert(at, end < 0 ? "" : mutant.substring(at, end + 1));
        }
      }
    }
    return mutant.toString();
  }

  private static void replaceWord(StringBuilder text, int at, Random random) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    text.replace(start, end, WORDS[random.nextInt(WORDS.length)]);
  }
}
