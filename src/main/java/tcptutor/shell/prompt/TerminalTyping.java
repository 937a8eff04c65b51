package tcptutor.shell.prompt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Lines typed in a terminal, with editing and pasting of several lines. Nothing is remembered from
 * one line to the next. Ctrl-C and Ctrl-D both say that no more will come.
 */
public final class TerminalTyping implements Typing {
  private static final String NEW_LINE = "tcptutor-new-line";

  private final Terminal terminal;
  private final LineReader reader;
  private final PrintStream out;

  private TerminalTyping(Terminal terminal, PrintStream out) {
    this.terminal = terminal;
    this.out = out;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new WholeLine())
            .variable(LineReader.DISABLE_HISTORY, true)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ")
            .variable(LineReader.INDENTATION, 0)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.BRACKETED_PASTE, true)
            .build();
    reader
        .getWidgets()
        .put(
            NEW_LINE,
            () -> {
              reader.getBuffer().write('\n');
              return true;
            });
    reader
        .getKeyMaps()
        .get(LineReader.MAIN)
        .bind(new Reference(NEW_LINE), KeyMap.alt('\r'), KeyMap.alt('\n'));
  }

  /**
   * Takes over the terminal of this process.
   *
   * @param out what else is printed there; written out before each prompt
   * @throws IOException if there is no terminal after all
   */
  public static TerminalTyping open(PrintStream out) throws IOException {
    return new TerminalTyping(
        TerminalBuilder.builder().system(true).dumb(false).encoding(StandardCharsets.UTF_8).build(),
        out);
  }

  @Override
  public String line(String prompt) {
    out.flush();
    try {
      return reader.readLine(prompt);
    } catch (UserInterruptException | EndOfFileException e) {
      return null;
    }
  }

  @Override
  public int rows() {
    return terminal.getSize().getRows();
  }

  @Override
  public boolean manyLines() {
    return true;
  }

  @Override
  public void close() {
    out.flush();
    try {
      terminal.close();
    } catch (IOException e) {
      // Nobody is left who could be told.
    }
  }

  /** Takes a line as one word: an answer is prose, and its quotes and backslashes mean nothing. */
  private static final class WholeLine implements Parser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      return new Parsed(line, cursor);
    }

    @Override
    public boolean isEscapeChar(char c) {
      return false;
    }

    private record Parsed(String line, int cursor) implements CompletingParsedLine {
      @Override
      public String word() {
        return line;
      }

      @Override
      public int wordCursor() {
        return cursor;
      }

      @Override
      public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
      }

      @Override
      public int rawWordCursor() {
        return cursor;
      }

      @Override
      public int rawWordLength() {
        return line.length();
      }

      @Override
      public int wordIndex() {
        return 0;
      }

      @Override
      public List<String> words() {
        return List.of(line);
      }
    }
  }
}
