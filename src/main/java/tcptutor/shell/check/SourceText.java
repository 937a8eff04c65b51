package tcptutor.shell.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tcptutor.shell.content.Node;
import tcptutor.shell.content.SourceFile;

/** The lines of a file, to find the place of a word inside a text that stands in it. */
final class SourceText {
  private final List<String> lines;

  SourceText(SourceFile file) {
    this.lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
  }

  /** A place: line and column, both from 1. */
  record Place(int line, int column) {}

  /**
   * Returns the place of a character of a scalar's text.
   *
   * @param line of the text, from 0
   * @param column in that line, from 0
   */
  Place of(Node.Scalar scalar, int line, int column) {
    String first = scalar.line() <= lines.size() ? lines.get(scalar.line() - 1) : "";
    int at = scalar.column() - 1;
    char mark = at >= 0 && at < first.length() ? first.charAt(at) : ' ';
    if (mark == '|' || mark == '>') {
      int inFile = scalar.line() + 1 + line;
      String text = inFile <= lines.size() ? lines.get(inFile - 1) : "";
      int indent = text.length() - text.stripLeading().length();
      return new Place(inFile, indent + column + 1);
    }
    boolean quoted = mark == '"' || mark == '\'';
    return line > 0
        ? new Place(scalar.line() + line, 1)
        : new Place(scalar.line(), scalar.column() + column + (quoted ? 1 : 0));
  }
}
