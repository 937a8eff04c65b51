package tcptutor.shell.prompt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.Buffer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import tcptutor.shell.text.Style;

/**
 * Lines typed in a terminal, with editing, what was typed before, completion, and pasting of
 * several lines. Ctrl-C and Ctrl-D both say that no more will come.
 */
public final class TerminalTyping implements Typing {
  private static final String NEW_LINE = "tcptutor-new-line";
  private static final String GOES_ON = "\\";

  /** A style that changes nothing; for an empty one JLine takes its own. */
  private static final String UNCOLOURED = "inverse,inverse-neg";

  /** JLine colours its lists unless told otherwise. */
  private static final List<String> COLOURED =
      List.of(
          LineReader.COMPLETION_STYLE_STARTING,
          LineReader.COMPLETION_STYLE_DESCRIPTION,
          LineReader.COMPLETION_STYLE_GROUP,
          LineReader.COMPLETION_STYLE_LIST_STARTING,
          LineReader.COMPLETION_STYLE_LIST_DESCRIPTION,
          LineReader.COMPLETION_STYLE_LIST_GROUP);

  private final Terminal terminal;
  private final LineReader reader;
  private final PrintStream out;
  private final WordCompleter completer = new WordCompleter();
  private final Ghost ghost;
  private boolean answering;

  TerminalTyping(Terminal terminal, PrintStream out, Style style, Recall recall) {
    this.terminal = terminal;
    this.out = out;
    this.ghost = new Ghost(style, this::columns);
    TypedHistory history = new TypedHistory(recall);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new WholeLine())
            .history(history)
            .completer(completer)
            .highlighter(ghost)
            .variable(LineReader.HISTORY_SIZE, TypedHistory.MOST)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ")
            .variable(LineReader.INDENTATION, 0)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
            .option(LineReader.Option.HISTORY_REDUCE_BLANKS, false)
            .option(LineReader.Option.INSERT_TAB, false)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.BRACKETED_PASTE, true)
            .build();
    if (!style.colour()) {
      COLOURED.forEach(name -> reader.setVariable(name, UNCOLOURED));
    }
    history.recall();
    Map<String, Widget> widgets = reader.getWidgets();
    widgets.put(NEW_LINE, this::newLine);
    widgets.put(LineReader.ACCEPT_LINE, this::accept);
    reader
        .getKeyMaps()
        .get(LineReader.MAIN)
        .bind(new Reference(NEW_LINE), KeyMap.alt('\r'), KeyMap.alt('\n'));
  }

  /**
   * Takes over the terminal of this process.
   *
   * @param out what else is printed there; written out before each prompt
   * @param recall what was typed before
   * @throws IOException if there is no terminal after all
   */
  public static TerminalTyping open(PrintStream out, Style style, Recall recall)
      throws IOException {
    return new TerminalTyping(
        TerminalBuilder.builder().system(true).dumb(false).encoding(StandardCharsets.UTF_8).build(),
        out,
        style,
        recall);
  }

  private boolean newLine() {
    reader.getBuffer().write('\n');
    return true;
  }

  /** Enter sends, but behind a backslash an answer goes on in the next line. */
  private boolean accept() {
    Buffer buffer = reader.getBuffer();
    if (answering && buffer.toString().endsWith(GOES_ON)) {
      buffer.cursor(buffer.length());
      buffer.backspace();
      return newLine();
    }
    reader.callWidget("." + LineReader.ACCEPT_LINE);
    return true;
  }

  @Override
  public String line(String prompt) {
    return line(Prompt.of(prompt));
  }

  @Override
  public String line(Prompt prompt) {
    out.flush();
    completer.offer(prompt.words());
    ghost.of(prompt);
    answering = prompt.answer();
    try {
      return reader.readLine(prompt.text());
    } catch (UserInterruptException | EndOfFileException e) {
      return null;
    }
  }

  @Override
  public int columns() {
    return terminal.getSize().getColumns();
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
