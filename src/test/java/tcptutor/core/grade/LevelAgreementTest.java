package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelAgreementTest {
  private static LevelAgreement of(String pairs) {
    LevelAgreement agreement = new LevelAgreement();
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
    LevelAgreement agreement = of("00 01 02 44 42 31");
    assertEquals(6, agreement.all());
    assertEquals(2, agreement.exact());
    assertEquals(3, agreement.far());
  }
}
