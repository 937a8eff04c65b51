package tcptutor.shell.prompt;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.GradeMessages;
import tcptutor.shell.text.LessonMessages;
import tcptutor.shell.text.Markdown;
import tcptutor.shell.text.ReviewMessages;
import tcptutor.shell.text.Style;

/** Blocks of lines, and how texts become some. */
abstract class Sheet {
  /** Longer lines are hard to read, however wide the terminal. */
  private static final int WIDEST_TEXT = 88;

  static final String INDENT = "  ";

  final Lang lang;
  final LessonMessages texts;
  final GradeMessages grading;
  final ReviewMessages reviewing;
  final Style style;
  int width;
  final List<List<String>> blocks = new ArrayList<>();

  Sheet(Lang lang, Style style, int width) {
    this.lang = lang;
    this.texts = LessonMessages.in(lang);
    this.grading = GradeMessages.in(lang);
    this.reviewing = ReviewMessages.in(lang);
    this.style = style;
    this.width = width;
  }

  /** From now on lines have so many columns. */
  final void fit(int columns) {
    width = columns;
  }

  /** Returns what was set since the last call. */
  public final List<List<String>> take() {
    List<List<String>> taken = List.copyOf(blocks);
    blocks.clear();
    return taken;
  }

  final void heading(String text) {
    List<String> lines = new ArrayList<>(bold(text));
    int widest = lines.stream().mapToInt(Columns::width).max().orElse(0);
    lines.add(style.dim("-".repeat(widest)));
    blocks.add(lines);
  }

  final List<String> item(String sign, String text) {
    return marked(INDENT + sign + " ", 4, text);
  }

  final List<String> marked(String mark, int columns, String text) {
    List<String> lines = new ArrayList<>();
    for (String line : Columns.wrap(markdown().line(text), textWidth() - columns)) {
      lines.add((lines.isEmpty() ? mark : " ".repeat(columns)) + line);
    }
    return lines;
  }

  final List<String> wrapped(String text, String indent) {
    List<String> lines = new ArrayList<>();
    for (String line : Columns.wrap(text, textWidth() - indent.length())) {
      lines.add(indent + line);
    }
    return lines;
  }

  final List<String> bold(String text) {
    List<String> lines = wrapped(text, "");
    lines.replaceAll(style::bold);
    return lines;
  }

  final List<String> dim(String text) {
    List<String> lines = wrapped(text, "");
    lines.replaceAll(style::dim);
    return lines;
  }

  final Markdown markdown() {
    return new Markdown(style, textWidth());
  }

  /* One column stays free: some terminals wrap when the last one is written. */
  final int textWidth() {
    return Math.min(width - 1, WIDEST_TEXT);
  }
}
