package tcptutor.shell.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tcptutor.shell.content.Node;
import tcptutor.shell.content.SourceFile;

/** The lines of a file, to find the place of a mark inside a text that stands in it. */
final class SourceText {
  private final List<String> lines;

  SourceText(SourceFile file) {
    this.lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
  }

  /** A place: line and column, both from 1. */
  record Place(int line, int column) {}

  /**
   * Returns the place of a mark: whatever the form of the text (block, folded, quoted, plain), its
   * target stands in the file as it is.
   *
   * @param target where the mark points
   * @param nth which mark of the text with that target, from 1
   */
  Place ofMark(Node.Scalar scalar, String target, int nth) {
    String wanted = "](" + target + ")";
    int left = nth;
    for (int line = scalar.line(); line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      int from = line == scalar.line() ? scalar.column() - 1 : 0;
      for (int at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (--left == 0) {
          return new Place(line, text.lastIndexOf('[', at) + 1);
        }
      }
    }
    return new Place(scalar.line(), scalar.column());
  }
}
