package tcptutor.shell.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelAgreementTest {
  private static Agreement of(String pairs) {
    Agreement agreement = new Agreement();
    for (String pair : pairs.split(" ")) {
      if (!pair.isEmpty()) {
        agreement.add(pair.charAt(0) - '0', pair.charAt(1) - '0');
      }
    }
    return agreement;
  }

  /** Worked out by hand: 1 - sum(w o) / sum(w e), w the square of the distance. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "00 11 22 33 44, 1.0",
    "04 40, -1.0",
    "00 44 04 40, 0.0",
    "44 44 44, 1.0",
    "00 44 43, 0.9491525",
    "01 10 22, 0.5",
    "'', 1.0"
  })
  void isCohensKappaWithSquaredWeights(String pairs, double kappa) {
    assertEquals(kappa, of(pairs).kappa(), 1e-6);
  }

  @Test
  void countsWhatIsExactAndWhatIsFar() {
    Agreement agreement = of("00 01 02 44 42 31");
    assertEquals(6, agreement.all());
    assertEquals(2, agreement.exact());
    assertEquals(3, agreement.far());
  }

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
