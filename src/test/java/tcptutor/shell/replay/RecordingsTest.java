package tcptutor.shell.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.sim.Simulation;
import tcptutor.core.tcp.Profile;

/**
 * Runs what the applications and the network of a real kernel's connections did, and compares what
 * came of it.
 */
class RecordingsTest {
  /** What the letter of the RFC does differently, and may. */
  private static final Map<String, String> RFC_DIFFERS =
      Map.of(
          "synack-lost-1",
          "a repeated SYN in SYN-RECEIVED draws an ACK (§3.10.7.4, first), not the SYN,ACK again",
          "zero-window-probe",
          "probes carry an octet (§3.8.6.1), and a small buffer counts octets, not memory");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(f -> f.getFileName().toString().replace(".json", "")).sorted().toList();
    }
  }

  static List<String> notLinuxSpecific() throws IOException {
    return names().stream().filter(name -> !read(name).has("linux_specific")).toList();
  }

  private static Path folder() {
    try {
      return Path.of(RecordingsTest.class.getResource("/recordings").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject read(String name) {
    try {
      String text = Files.readString(folder().resolve(name + ".json"), StandardCharsets.UTF_8);
      return JsonParser.parseString(text).getAsJsonObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject replay(JsonObject recording, Profile profile) {
    return RecordingWriter.write(
        Simulation.run(RecordingReader.read(recording, profile)), new JsonObject());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void linuxBehavesAsRecorded(String name) {
    JsonObject recording = read(name);
    Score score = Score.of(recording, replay(recording, Profile.LINUX));
    assertTrue(score.passes(), name + ": " + score);
    assertEquals(1, score.timing, .0001, name + ": " + score);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notLinuxSpecific")
  void rfcBehavesAsRecordedOrDiffersForAReason(String name) {
    JsonObject recording = read(name);
    Score score = Score.of(recording, replay(recording, Profile.RFC));
    assertEquals(!RFC_DIFFERS.containsKey(name), score.passes(), name + ": " + score);
  }

  @Test
  void theScoreOfARecordingAgainstItselfIsFull() throws IOException {
    for (String name : names()) {
      Score score = Score.of(read(name), read(name));
      assertTrue(score.passes() && score.timing == 1, name + ": " + score);
    }
  }

  @Test
  void theSameRecordingGivesTheSameBytes() {
    JsonObject recording = read("close-4way-seed001");
    String once = replay(recording, Profile.LINUX).toString();
    assertEquals(once, replay(recording, Profile.LINUX).toString());
  }

  /** A recording stripped of what the kernels did is still a plan. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void inputsAloneAreEnoughToRun(String name) {
    JsonObject recording = read(name);
    for (String output : List.of("states", "state_sequence", "connections", "listener", "facts")) {
      recording.remove(output);
    }
    JsonArray injected = new JsonArray();
    for (JsonElement element : recording.getAsJsonArray("segments")) {
      if (element.getAsJsonObject().has("injected")) {
        injected.add(element);
      }
    }
    recording.add("segments", injected);
    for (JsonElement element : recording.getAsJsonArray("calls")) {
      List.of("done_ms", "result", "error", "pending").forEach(element.getAsJsonObject()::remove);
    }
    assertFalse(replay(recording, Profile.LINUX).getAsJsonArray("segments").isEmpty());
  }

  /** Wrong simulators must lose: each mutant of a run is noticed. */
  @Nested
  class TheScoreNotices {
    private final JsonObject recording = read("close-4way-seed001");

    @Test
    void anAckThatForgetsTheServersSyn() {
      JsonObject wrong = replay(recording, Profile.LINUX);
      for (JsonElement element : wrong.getAsJsonArray("segments")) {
        JsonObject s = element.getAsJsonObject();
        if (s.get("from").getAsString().equals("server")
            && !s.get("flags").getAsString().contains("S")) {
          s.addProperty("rel_seq", s.get("rel_seq").getAsLong() - 1);
        }
      }
      assertFalse(Score.of(recording, wrong).passes());
    }

    @Test
    void aMissingSegment() {
      JsonObject wrong = replay(recording, Profile.LINUX);
      wrong.getAsJsonArray("segments").remove(wrong.getAsJsonArray("segments").size() - 1);
      assertFalse(Score.of(recording, wrong).passes());
    }

    @Test
    void anotherErrno() {
      JsonObject wrong = replay(recording, Profile.LINUX);
      JsonArray calls = wrong.getAsJsonArray("calls");
      calls.get(calls.size() - 1).getAsJsonObject().addProperty("error", "EIO");
      assertFalse(Score.of(recording, wrong).passes());
    }

    @Test
    void aWrongLastState() {
      JsonObject wrong = replay(recording, Profile.LINUX);
      JsonArray states = wrong.getAsJsonObject("states").getAsJsonArray("server");
      states.get(states.size() - 1).getAsJsonObject().addProperty("state", "CLOSING");
      assertFalse(Score.of(recording, wrong).passes());
    }
  }

  @Test
  void aRecordingWithoutSetupIsRefusedWithTheFieldThatIsMissing() {
    RecordingException e =
        assertThrows(
            RecordingException.class, () -> RecordingReader.read(new JsonObject(), Profile.RFC));
    assertTrue(e.getMessage().contains("'setup' is missing"), e.getMessage());
  }
}
