package tcptutor.shell.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WidthProbeTest {
  private final StringWriter screen = new StringWriter();
  private long nanos;

  /** A terminal that says this, one character a millisecond, and then nothing. */
  private List<Integer> measured(String says, String... texts) throws IOException {
    int[] at = {0};
    WidthProbe.Keys keys =
        millis -> {
          boolean silent = at[0] >= says.length();
          nanos += (silent ? millis : 1) * 1_000_000;
          return silent ? -2 : says.charAt(at[0]++);
        };
    return new WidthProbe(keys, new PrintWriter(screen), () -> nanos).measure(List.of(texts));
  }

  @Nested
  class ATerminalThatAnswers {
    @Test
    void tellsHowWideItDrawsEachText() throws IOException {
      List<Integer> columns = measured("\u001b[12;9R\u001b[12;2R", "三次握手", "→");
      assertEquals(List.of(8, 1), columns);
    }

    @Test
    void isAskedAtTheBeginningOfALineThatIsClearedAfterwards() throws IOException {
      measured("\u001b[1;2R", "→");
      assertEquals("\r→\u001b[6n\r\u001b[K", screen.toString());
    }

    @Test
    void isHeardThroughWhatSomebodyTypesMeanwhile() throws IOException {
      assertEquals(List.of(8), measured("lsR\r\u001b[A\u001b[12;9R", "三次握手"));
    }
  }

  @Nested
  class ATerminalThatDoesNotAnswer {
    @Test
    @Timeout(10)
    void isGivenUpInTime() throws IOException {
      assertEquals(List.of(), measured("", "a", "b", "c"));
      assertEquals(WidthProbe.MOST_MILLIS, nanos / 1_000_000);
    }

    @Test
    @Timeout(10)
    void isGivenUpThoughSomebodyNeverStopsTyping() throws IOException {
      measured("x".repeat(100_000), "a");
      assertTrue(nanos / 1_000_000 <= WidthProbe.MOST_MILLIS, "" + nanos);
    }

    @Test
    void isAskedOnlyOnceSoThatLittleCanComeTooLate() throws IOException {
      measured("", "a", "b", "c");
      assertEquals("\ra\u001b[6n\r\u001b[K", screen.toString());
    }

    @Test
    void tellsNothingIfItAnswersOnlyOnce() throws IOException {
      assertEquals(List.of(), measured("\u001b[12;9R", "三次握手", "→"));
    }
  }
}
