package tcptutor.shell.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {
  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "0.2.0, 0.2.0, false",
    "0.2.1, 0.2.0, true",
    "0.10.0, 0.9.9, true",
    "1.0.0, 0.99.99, true",
    "0.9.9, 0.10.0, false",
    "0.2.0, 1.0.0, false"
  })
  void versionsAreComparedNumberByNumber(String version, String than, boolean newer) {
    assertEquals(newer, ContentCheck.isNewer(version, than));
  }
}
