package tcptutor.shell.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EaselTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Easel easel = new Easel(out);

  private String shown(Canvas canvas) throws IOException {
    out.reset();
    easel.show(canvas);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Canvas saying(String text) {
    Canvas canvas = Canvas.blank(20, 3);
    canvas.write(0, 1, text, Ink.PLAIN);
    return canvas;
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    easel.open(Theme.of(Theme.Name.TERMINAL, Depth.SIXTEEN));
    shown(saying("SYN-SENT"));
    String second = shown(saying("SYN-RCVD"));
    assertTrue(second.contains("RCVD") && !second.contains("SYN"), second);
    assertFalse(shown(saying("SYN-RCVD")).contains("S"));
  }

  @Test
  void leavesTheTerminalAsItWas() throws IOException {
    easel.open(Theme.of(Theme.Name.DARK, Depth.TRUE));
    shown(saying("x"));
    out.reset();
    easel.close();
    String end = out.toString(StandardCharsets.UTF_8);
    for (String sequence : new String[] {"[0m", "[?1006l", "[?1000l", "[?7h", "[?25h", "[?1049l"}) {
      assertTrue(end.contains("\u001b" + sequence), sequence);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.Name.class)
  void withoutColoursNoneIsWritten(Theme.Name name) throws IOException {
    easel.open(Theme.of(name, Depth.NONE));
    Canvas canvas = Canvas.blank(20, 3);
    for (Ink ink : Ink.values()) {
      canvas.write(ink.ordinal() % 20, ink.ordinal() / 20, "x", ink);
    }
    String all = shown(canvas);
    assertFalse(all.matches("(?s).*\u001b\\[(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m].*"), all);
  }

  /** Whatever was there before, the terminal shows the canvas afterwards. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void showsEveryCanvas(long seed) throws IOException {
    Random random = new Random(seed);
    ScreenTerminal terminal = new ScreenTerminal(30, 6);
    easel.open(Theme.of(Theme.Name.DARK, Depth.INDEXED));
    for (int frame = 0; frame < 40; frame++) {
      Canvas canvas = Canvas.blank(30, 6);
      for (int i = 0; i < 12; i++) {
        String text = new String[] {"三次握手", "SYN", "│─╮", "x", "   "}[random.nextInt(5)];
        Ink ink = Ink.values()[random.nextInt(Ink.values().length)];
        canvas.write(random.nextInt(30), random.nextInt(6), text, ink);
      }
      terminal.write(shown(canvas));
      assertEquals(canvas.lines(), lines(terminal), "frame " + frame);
    }
  }

  private static java.util.List<String> lines(ScreenTerminal terminal) {
    long[] cells = new long[30 * 6];
    terminal.dump(cells, 0, 0, 6, 30, new int[2]);
    java.util.List<String> lines = new java.util.ArrayList<>();
    for (int y = 0; y < 6; y++) {
      StringBuilder line = new StringBuilder();
      for (int x = 0; x < 30; x++) {
        int code = ScreenTerminal.cellCodePoint(cells[y * 30 + x]);
        line.append(code == 0 ? "" : Character.toString(code));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
