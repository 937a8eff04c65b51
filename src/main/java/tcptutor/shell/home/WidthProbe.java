package tcptutor.shell.home;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Asks a terminal how wide it draws texts: writes each one at the beginning of a line and asks
 * where the cursor is now ({@code CSI 6 n}, answered with {@code CSI row ; column R}).
 *
 * <p>A terminal that does not answer is given up after a short time. Answers are taken out of the
 * input, and what else is there is somebody typing ahead, and lost.
 */
public final class WidthProbe {
  /** A terminal nearby answers within a few milliseconds, one behind a slow line may not. */
  static final long MOST_MILLIS = 300;

  private static final String ASK = "\u001b[6n";
  private static final String CLEAR_LINE = "\r\u001b[K";
  private static final char ESCAPE = '\u001b';

  private final Keys keys;
  private final PrintWriter out;
  private final LongSupplier nanos;

  /** What comes from the terminal. */
  interface Keys {
    /** Returns the next character; a negative number if none comes in time or ever. */
    int read(long millis) throws IOException;
  }

  /**
   * Prepares a measurement.
   *
   * @param keys what the terminal answers, character by character and without echo
   * @param out what it draws
   * @param nanos a clock
   */
  WidthProbe(Keys keys, PrintWriter out, LongSupplier nanos) {
    this.keys = keys;
    this.out = out;
    this.nanos = nanos;
  }

  /**
   * What a terminal told.
   *
   * @param rows its height; 0 when unknown
   * @param drawn the columns of each text; empty if it did not answer
   */
  public record Told(int rows, List<Integer> drawn) {
    /** Nothing. */
    public static final Told NOTHING = new Told(0, List.of());
  }

  /** Asks the terminal of this process; tells nothing if there is none that can be asked. */
  public static Told ask(List<String> texts) {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(false)
            .encoding(StandardCharsets.UTF_8)
            .build()) {
      Attributes before = terminal.enterRawMode();
      try {
        WidthProbe probe =
            new WidthProbe(terminal.reader()::read, terminal.writer(), System::nanoTime);
        return new Told(terminal.getSize().getRows(), probe.measure(texts));
      } finally {
        terminal.setAttributes(before);
      }
    } catch (IOException | IllegalStateException e) {
      return Told.NOTHING;
    }
  }

  /** Returns the columns of each text, or nothing if not every question was answered in time. */
  List<Integer> measure(List<String> texts) throws IOException {
    long end = nanos.getAsLong() + MOST_MILLIS * 1_000_000;
    // One question first: what comes too late, the next program reads as typed.
    List<Integer> columns = new ArrayList<>(asked(texts.subList(0, 1), end));
    if (!columns.isEmpty()) {
      columns.addAll(asked(texts.subList(1, texts.size()), end));
    }
    out.print(CLEAR_LINE);
    out.flush();
    return columns.size() == texts.size() ? columns : List.of();
  }

  private List<Integer> asked(List<String> texts, long end) throws IOException {
    for (String text : texts) {
      out.print("\r" + text + ASK);
    }
    out.flush();
    return answers(texts.size(), end);
  }

  private List<Integer> answers(int count, long end) throws IOException {
    List<Integer> columns = new ArrayList<>();
    StringBuilder answer = new StringBuilder();
    while (columns.size() < count) {
      long left = (end - nanos.getAsLong()) / 1_000_000;
      int key = left <= 0 ? -1 : keys.read(left);
      if (key < 0) {
        return columns;
      }
      if (key == ESCAPE) {
        answer.setLength(0);
      }
      answer.append((char) key);
      if (key == 'R') {
        add(answer.toString(), columns);
        answer.setLength(0);
      }
    }
    return columns;
  }

  /** {@code ESC [ 12 ; 9 R}: eight columns are taken. */
  private static void add(String answer, List<Integer> columns) {
    if (answer.matches("\u001b\\[\\d{1,5};\\d{1,5}R")) {
      int column = Integer.parseInt(answer.substring(answer.indexOf(';') + 1, answer.length() - 1));
      columns.add(column - 1);
    }
  }
}
