package tcptutor.shell.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Simulation;
import tcptutor.shell.check.ContentCheck;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.YamlReader;
import tcptutor.shell.text.Messages;

class ScenarioWriterTest {
  static List<String> ids() throws IOException {
    return Files.ids().stream().sorted().toList();
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static Scenario read(String yaml) {
    Issues issues = new Issues("written.yaml", Messages.in(Lang.EN));
    Scenario scenario = ScenarioLoader.load(YamlReader.parse(yaml, issues).orElseThrow(), issues);
    assertEquals(List.of(), issues.list(), yaml);
    return scenario;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void ourScenariosComeBackAndRunTheSame(String id) {
    Scenario scenario = Files.scenario(id);
    Scenario again = read(ScenarioWriter.write(scenario));
    assertEquals(scenario, again);
    assertEquals(
        Simulation.run(Planner.plan(scenario, Overrides.NONE)),
        Simulation.run(Planner.plan(again, Overrides.NONE)));
  }

  /** Our files are laid out by hand; what the program writes should not look otherwise. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void ourScenariosAreWrittenMuchAsTheyStand(String id) throws IOException {
    String file =
        java.nio.file.Files.readString(
            Path.of("lessons/scenarios", id + ".yaml"), StandardCharsets.UTF_8);
    List<String> lines = file.lines().toList();
    List<String> others =
        ScenarioWriter.write(Files.scenario(id))
            .lines()
            .filter(line -> !lines.contains(line) && !line.equals("events: []"))
            .toList();
    // 2000ms or 2s, a long mapping in one line or in several: tastes differ.
    assertTrue(others.size() <= 5, () -> id + ": " + others);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyScenarioComesBack(long seed) {
    Scenario scenario = new RandomScenarios(seed).scenario();
    assertEquals(scenario, read(ScenarioWriter.write(scenario)));
  }

  @Test
  void theCheckerAcceptsWhatIsWritten(@TempDir Path folder) throws IOException {
    for (String id : ids()) {
      java.nio.file.Files.writeString(
          folder.resolve(id + ".yaml"), ScenarioWriter.write(Files.scenario(id)));
    }
    ContentCheck.Findings findings = ContentCheck.check(List.of(folder), Lang.EN);
    assertEquals(List.of(), findings.issues());
    assertEquals(ids().size(), findings.files());
  }

  @Test
  void layoutIsForPeople() {
    Scenario scenario =
        read(
            """
            {id: no, group: open, title: {en: 'a: "b"', zh: 三次握手}, names: {server: B},
             start: {client: established, server: {state: time-wait, sent: 2, listens: true}},
             isn: {client: [100, 4294967246], server: 300}, delay: 20ms,
             variant: [no-time-wait, fixed-isn], set: {msl: 30s, client.nagle: off},
             events: [100ms client abort, delay client ACK 1 by 70.5ms, 60ms crash server],
             until: 90s, remarks: {'1': {en: one, zh: 一}}, expect: {both: "x\\n  y\\n"}}
            """);
    assertEquals(
        """
        id: "no"
        group: open
        title:
          en: "a: \\"b\\""
          zh: "三次握手"
        names: {server: B}
        start: {client: established, server: {state: time-wait, sent: 2, listens: true}}
        isn: {client: [100, 4294967246], server: 300}
        delay: 20ms
        variant: [no-time-wait, fixed-isn]
        set: {msl: 30s, client.nagle: false}
        events:
          - delay client ACK 1 by 70.5ms
          - 60ms crash server
          - 100ms client abort
        until: 90s
        remarks:
          "1":
            en: "one"
            zh: "一"
        expect:
          both: |
            x
              y
        """,
        ScenarioWriter.write(scenario));
  }
}
