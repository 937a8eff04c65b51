package tcptutor.shell.manual;

/**
 * Writes the language of man pages. Everything outside ASCII is written as {@code \[u4E09]}, so
 * that no program has to guess the encoding.
 */
final class Roff {
  private final StringBuilder out = new StringBuilder();
  private boolean begun;

  /** A line as it is, such as a request. */
  Roff line(String line) {
    begun = false;
    out.append(line).append('\n');
    return this;
  }

  /** A heading. */
  Roff section(String title) {
    return heading(".SH ", title);
  }

  /** A heading below a section. */
  Roff subsection(String title) {
    return heading(".SS ", title);
  }

  private Roff heading(String request, String title) {
    line(request + quoted(title));
    begun = true;
    return this;
  }

  /** Begins a paragraph; a heading has done so already. */
  Roff paragraph() {
    boolean needed = !begun;
    begun = false;
    return needed ? line(".PP") : this;
  }

  /** Paragraphs, parted by line feeds in the text. */
  Roff paragraphs(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraph().text(line));
    return this;
  }

  /** What something is called, and below it, further in, what it is. */
  Roff item(String name, String about) {
    line(".TP").line(name);
    return text(about.isBlank() ? "\u00a0" : about);
  }

  /** Lines that are kept as they are. */
  Roff example(Iterable<String> lines) {
    paragraph().line(".RS 4").line(".nf");
    lines.forEach(this::text);
    return line(".fi").line(".RE");
  }

  /** Running text; a full stop or an apostrophe at its beginning is no request. */
  Roff text(String text) {
    String escaped = escaped(text);
    boolean acts = escaped.startsWith(".") || escaped.startsWith("\\(aq");
    return line((acts ? "\\&" : "") + escaped);
  }

  static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  static String italic(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  /** Returns the text with everything that roff would take for itself made harmless. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      append(c, out);
      if (i < text.length() && mayBreak(c, text.codePointAt(i))) {
        out.append("\\:");
      }
    }
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '\\' -> out.append("\\e");
      case '-' -> out.append("\\-");
      case '\'' -> out.append("\\(aq");
      case '"' -> out.append("\\(dq");
      case '`' -> out.append("\\(ga");
      case '^' -> out.append("\\(ha");
      case '~' -> out.append("\\(ti");
      default -> {
        if (c < 0x80) {
          out.append((char) c);
        } else {
          out.append(String.format("\\[u%04X]", c));
        }
      }
    }
  }

  /** Chinese has no spaces: without these places a paragraph would be one line. */
  private static boolean mayBreak(int before, int after) {
    boolean wide = Character.isIdeographic(before) || "，。；：、！？）”".indexOf(before) >= 0;
    boolean wideNext = Character.isIdeographic(after);
    return wide && (wideNext || Character.isLetterOrDigit(after))
        || Character.isLetterOrDigit(before) && wideNext;
  }

  private static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
