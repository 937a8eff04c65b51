package tcptutor.shell.prompt;

import java.util.function.IntSupplier;
import org.jline.reader.LineReader;
import org.jline.reader.impl.DefaultHighlighter;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.Style;

/**
 * Shows what can be typed where nothing is typed yet.
 *
 * <p>JLine's own tail tips stay behind the cursor while somebody types. A highlighter is asked how
 * the line looks, so that an empty one can look like this; it is never a part of the line. Once the
 * line is finished it is drawn a last time, and then the ghost is gone.
 */
final class Ghost extends DefaultHighlighter {
  private final Style style;
  private final IntSupplier columns;
  private Prompt prompt = Prompt.of("");

  Ghost(Style style, IntSupplier columns) {
    this.style = style;
    this.columns = columns;
  }

  void of(Prompt now) {
    prompt = now;
  }

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    return buffer.isEmpty() && reader.isReading() ? text() : super.highlight(reader, buffer);
  }

  /** Cut to what fits behind the prompt in one line; without colours it stands in parentheses. */
  AttributedString text() {
    int room = columns.getAsInt() - Columns.width(prompt.text()) - 1;
    String words = Neutral.line(prompt.ghost());
    if (words.isEmpty() || room < 1) {
      return AttributedString.EMPTY;
    }
    return style.colour()
        ? new AttributedString(Columns.truncate(words, room, "…"), AttributedStyle.DEFAULT.faint())
        : new AttributedString(Columns.truncate("(" + words + ")", room, "…"));
  }
}
