package tcptutor.core.tcp;

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
    statement.holds(Profile.LINUX);
  }
}
