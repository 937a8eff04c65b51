package tcptutor.core.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every state with every kind of event, what comes out and which clause decided: nothing falls
 * through in silence.
 */
class MatrixTest {
  private static final List<String> STATES = states();

  private static final List<String> EVENTS = events();

  private static List<String> states() {
    List<String> states = new ArrayList<>();
    for (State state : State.values()) {
      states.add(state.name());
      if (state == State.SYN_RECEIVED) {
        states.add("SYN_RECEIVED_ACTIVE");
      }
    }
    return states;
  }

  private static List<String> events() {
    List<String> events =
        new ArrayList<>(
            List.of(
                "call open-passive",
                "call open",
                "call send 5",
                "call receive 5",
                "call close",
                "call stop",
                "call release",
                "call abort",
                "call status",
                "call reconfigure",
                "icmp 1",
                "icmp 3"));
    for (Timer timer : Timer.values()) {
      events.add("fire " + timer.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
    events.addAll(
        List.of(
            // in the window, at RCV.NXT where the peer has not closed
            "< S 301",
            "< SA 301 ack 101",
            "< A 301 ack 101",
            "< A 301 ack 102",
            "< PA 301 ack 101 len 5",
            "< FA 301 ack 101",
            "< FA 301 ack 102",
            "< R 301",
            "< RA 301 ack 101",
            "< - 301",
            "< P 301 len 5",
            // in the window, not at RCV.NXT
            "< S 350",
            "< R 350",
            "< PA 350 ack 101 len 5",
            "< FA 350 ack 101",
            // below and above it
            "< S 300",
            "< SA 300 ack 101",
            "< R 200",
            "< A 300 ack 101",
            "< PA 200 ack 101 len 5",
            "< R 9000",
            "< PA 9000 ack 101 len 5",
            "< S 9000",
            // acknowledging what was never sent
            "< A 301 ack 900",
            "< SA 300 ack 900",
            "< RA 300 ack 900",
            "< SF 300",
            "< SR 300"));
    return events;
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyStateWithEveryEvent(Profile profile) throws IOException {
    StringBuilder table = new StringBuilder();
    for (String state : STATES) {
      table.append("## ").append(state).append('\n');
      for (String event : EVENTS) {
        table.append(row(profile, state, event)).append('\n');
      }
    }
    assertEquals(golden(profile, table.toString()), table.toString());
  }

  private static String row(Profile profile, String state, String event) {
    Bench bench = Bench.in(profile, state);
    State before = bench.state();
    bench.run(event);
    List<Clause> clauses = bench.last().clauses();
    assertFalse(clauses.isEmpty(), state + ", " + event + ": no clause decided");
    String next = bench.state() == before ? "=" : bench.state().name();
    StringBuilder told = new StringBuilder();
    for (Result result : bench.results()) {
      told.append(' ').append(result.kind());
    }
    return String.format("%-26s %-42s %-12s %s%s", event, bench.output(), next, clauses, told)
        .stripTrailing();
  }

  private static String golden(Profile profile, String actual) throws IOException {
    String name = "/golden/matrix-" + profile.id() + ".txt";
    if (Boolean.getBoolean("golden.update")) {
      Path file = Path.of("src/test/resources" + name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual, StandardCharsets.UTF_8);
      return actual;
    }
    try (InputStream in = MatrixTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
