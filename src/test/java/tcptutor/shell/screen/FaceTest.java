package tcptutor.shell.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.input.KeyStroke;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.lesson.Lang;

class FaceTest {
  private static final String ENTERED = "\u001b[?1049h";
  private static final String LEFT = "\u001b[?1049l";

  private final List<String> happened = new ArrayList<>();

  /** A terminal that remembers in which order it was changed. */
  private final class Remembering implements Tty {
    private final InputStream in;

    Remembering(String keys) {
      this.in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void raw() {
      happened.add("raw");
    }

    @Override
    public void restore() {
      happened.add("restored");
    }

    @Override
    public int columns() {
      return 80;
    }

    @Override
    public int rows() {
      return 24;
    }

    @Override
    public boolean await(int millis) {
      return true;
    }

    @Override
    public InputStream in() {
      return in;
    }

    @Override
    public OutputStream out() {
      return new OutputStream() {
        @Override
        public void write(int b) {
          write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
          String text = new String(bytes, from, length, StandardCharsets.UTF_8);
          if (text.contains(ENTERED)) {
            happened.add("entered");
          }
          if (text.contains(LEFT)) {
            happened.add("left");
          }
        }
      };
    }
  }

  private final class Stopping implements Face.Runner {
    @Override
    public String run(Errand errand) {
      return "";
    }

    @Override
    public void stop() {
      happened.add("stopped");
    }

    @Override
    public boolean shown() {
      return false;
    }

    @Override
    public boolean resumed() {
      return false;
    }
  }

  /** Closes at any key. */
  private record Blank() implements Screen {
    @Override
    public Turn press(KeyStroke key, Room room) {
      return Turn.close();
    }

    @Override
    public void draw(Canvas canvas, Room room) {
      canvas.write(0, 0, "blank", Ink.PLAIN);
    }
  }

  private Face.Left run(String keys) throws IOException {
    Theme theme = Theme.of(Theme.Name.TERMINAL, Depth.NONE);
    return new Face(new Remembering(keys), theme, new Stopping(), Lang.EN, false, false)
        .run(new Blank());
  }

  /** What is typed for the shell as soon as it is seen has to reach it as the shell expects it. */
  @ParameterizedTest(name = "after {0}: {1}")
  @CsvSource({"q, QUIT", "'\u0003', INTERRUPTED", "'', INTERRUPTED"})
  void theModesArePutBackBeforeTheShellIsSeen(String keys, Face.Left left) throws IOException {
    assertEquals(left, run(keys));
    assertEquals(List.of("raw", "entered", "restored", "left"), happened);
  }

  @Test
  void aStopGivesTheTerminalBackAndTakesItAgain() throws IOException {
    run("\u001aq");
    List<String> shown = List.of("raw", "entered", "restored", "left");
    List<String> expected = new ArrayList<>(shown);
    expected.add("stopped");
    expected.addAll(shown);
    assertEquals(expected, happened);
  }
}
