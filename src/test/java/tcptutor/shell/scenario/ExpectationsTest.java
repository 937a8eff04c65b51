package tcptutor.shell.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.ladder.Transcript;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Simulation;
import tcptutor.core.tcp.Profile;

/**
 * Every scenario file states the exchange to expect, and gets it. {@code -Dgolden.update=true}
 * writes the exchanges of the present simulator into the files, to be read in the diff.
 */
class ExpectationsTest {
  private static final Path FOLDER = Path.of("lessons/scenarios");

  static List<String> ids() throws IOException {
    return List.copyOf(Files.ids());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void theRunIsWhatTheFileSays(String id) throws IOException {
    Scenario scenario = Files.scenario(id);
    if (Boolean.getBoolean("golden.update")) {
      update(scenario);
      scenario = Files.scenario(id);
    }
    for (Profile profile : scenario.profiles()) {
      Transcript.Parsed expected = Transcript.parse(scenario.expected().getOrDefault(profile, ""));
      assertTrue(expected.mistakes().isEmpty(), () -> expected.mistakes().toString());
      assertFalse(expected.rows().isEmpty(), id + " expects nothing of " + profile.id());
      assertEquals(
          List.of(),
          Transcript.differences(
              expected.rows(),
              Transcript.of(Simulation.run(Planner.plan(scenario, Overrides.profile(profile)))),
              Lang.EN),
          id + ", " + profile.id());
    }
  }

  /** A remark on a segment that the usual run does not have would never be seen. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void everyRemarkHasItsSegmentOrNote(String id) {
    Scenario scenario = Files.scenario(id);
    int segments = Simulation.run(Planner.plan(scenario, Overrides.NONE)).segments().size();
    List<String> notes =
        scenario.recipe().happenings().stream()
            .map(timed -> timed.happening())
            .filter(tcptutor.core.sim.Happening.Note.class::isInstance)
            .map(note -> ((tcptutor.core.sim.Happening.Note) note).id())
            .toList();
    for (String key : scenario.remarks().keySet()) {
      boolean number = Character.isDigit(key.charAt(0));
      assertTrue(
          number ? Integer.parseInt(key) <= segments : notes.contains(key), id + ": remark " + key);
    }
  }

  private static void update(Scenario scenario) throws IOException {
    Map<Profile, String> runs = new EnumMap<>(Profile.class);
    for (Profile profile : scenario.profiles()) {
      List<String> lines =
          Transcript.text(
              Transcript.of(Simulation.run(Planner.plan(scenario, Overrides.profile(profile)))));
      runs.put(profile, "|\n    " + String.join("\n    ", lines) + "\n");
    }
    StringBuilder block = new StringBuilder("expect:\n");
    boolean alike = runs.values().stream().distinct().count() == 1;
    if (alike) {
      block
          .append("  ")
          .append(runs.size() > 1 ? "both" : scenario.profiles().get(0).id())
          .append(": ");
      block.append(runs.values().iterator().next());
    } else {
      for (Profile profile : scenario.profiles()) {
        block.append("  ").append(profile.id()).append(": ").append(runs.get(profile));
      }
    }
    Path file = FOLDER.resolve(scenario.id() + ".yaml");
    String text = java.nio.file.Files.readString(file, StandardCharsets.UTF_8);
    int start = text.indexOf("\nexpect:\n");
    String head = start < 0 ? text : text.substring(0, start + 1);
    int remarks = head.indexOf("\nremarks:\n");
    String before = remarks < 0 ? head : head.substring(0, remarks + 1);
    String after = remarks < 0 ? "" : head.substring(remarks + 1);
    java.nio.file.Files.writeString(file, before + after + block, StandardCharsets.UTF_8);
  }
}
