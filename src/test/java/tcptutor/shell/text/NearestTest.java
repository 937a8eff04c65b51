package tcptutor.shell.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @Nested
  class Distance {
    @ParameterizedTest(name = "from ''{0}'' to ''{1}'' is {2}")
    @CsvSource({
      "delay, delay, 0",
      "dely, delay, 1",
      "dealy, delay, 1",
      "delays, delay, 1",
      "relay, delay, 1",
      "'', sim, 3",
      "smi, sim, 1",
      "ca, abc, 3",
    })
    void countsSlips(String a, String b, int slips) {
      assertEquals(slips, Nearest.distance(a, b));
      assertEquals(slips, Nearest.distance(b, a));
    }
  }

  @Nested
  class Suggestion {
    private final List<String> commands = List.of("sim", "replay", "check", "help");

    @Test
    void isTheNearestWord() {
      assertEquals("replay", Nearest.to("repaly", commands));
    }

    @Test
    void isNothingForAWordFarFromAll() {
      assertEquals("", Nearest.to("frobnicate", commands));
    }

    @Test
    void isNothingForAWordThatSharesNoLetter() {
      assertEquals("", Nearest.to("x", List.of("a", "bc")));
    }
  }
}
