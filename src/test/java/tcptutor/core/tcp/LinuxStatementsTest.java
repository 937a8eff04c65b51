package tcptutor.core.tcp;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the profile {@code linux} does by itself, line by line, as the kernel's source has it. */
class LinuxStatementsTest {

  static List<Statements.Statement> statements() {
    return Statements.readLinux();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("statements")
  void oneEndpoint(Statements.Statement statement) {
    Bench bench = Bench.in(Profile.LINUX, statement.start());
    State before = bench.state();
    bench.run(statement.events());
    State next = statement.next().equals("=") ? before : State.valueOf(statement.next());
    assertAll(
        statement.toString(),
        () -> assertEquals(statement.output(), bench.output()),
        () -> assertEquals(next, bench.state()),
        () ->
            assertTrue(
                statement.shows().isEmpty() || bench.shows(statement.shows()), statement.shows()));
  }
}
