package tcptutor.shell.cli;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.List;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Mermaid;
import tcptutor.core.ladder.Packetdrill;
import tcptutor.core.ladder.Span;
import tcptutor.core.ladder.Table;
import tcptutor.core.ladder.Transcript;
import tcptutor.core.ladder.View;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Trace;
import tcptutor.shell.replay.Json;
import tcptutor.shell.replay.RecordingWriter;
import tcptutor.shell.text.Style;

/**
 * Puts pictures of runs on the terminal: colours for kinds, and the remarks of a scenario where
 * they belong.
 */
final class Pictures {
  private Pictures() {}

  /**
   * Prints a run.
   *
   * @param format one of {@link RunOptions#FORMATS}
   * @param head fields to put before the run in JSON
   */
  static void show(
      Console console, Trace trace, View view, String format, End seenFrom, JsonObject head) {
    switch (format) {
      case "ladder" -> print(Ladder.of(trace, view), console.style(), console.out());
      case "table" -> print(Table.of(trace, view), console.style(), console.out());
      case "transcript" -> printText(Transcript.text(Transcript.of(trace)), console.out());
      case "mermaid" -> printText(Mermaid.of(trace, view), console.out());
      case "packetdrill" -> printText(Packetdrill.of(trace, view, seenFrom), console.out());
      default -> Json.print(RecordingWriter.write(trace, head), console.out());
    }
  }

  private static void printText(List<String> lines, PrintStream out) {
    for (int i = 0; i < lines.size(); i++) {
      out.println(lines.get(i));
    }
  }

  /** Prints lines in colour, if the terminal has any. */
  static void print(List<Line> lines, Style style, PrintStream out) {
    for (int i = 0; i < lines.size(); i++) {
      out.println(line(lines.get(i), style));
    }
  }

  /** One line in colour, if the terminal has any. */
  static String line(Line line, Style style) {
    return style.colour() ? painted(line, style) : line.plain();
  }

  private static String painted(Line line, Style style) {
    StringBuilder text = new StringBuilder(160);
    for (Span span : line.spans()) {
      text.append(paint(span, style));
    }
    return text.toString();
  }

  private static String paint(Span span, Style style) {
    return switch (span.kind()) {
      case PLAIN, NUMBERS, ARROW -> span.text();
      case TIME, LIFELINE, GAP -> style.dim(span.text());
      case NAME, FLAGS -> style.bold(span.text());
      case STATE -> style.green(span.text());
      case LOST -> style.red(span.text());
      case MARK, INJECTED, TIMER, HAPPENING -> style.yellow(span.text());
      case TAG, CALL -> style.cyan(span.text());
      case REMARK, CLAUSE -> style.dim(span.text());
    };
  }
}
