package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.StatsMessages;
import tcptutor.shell.text.Style;

/**
 * How something is to be shown.
 *
 * @param lang the language to speak
 * @param style colours, if they are wanted
 * @param ascii whether only ASCII characters may draw
 * @param linear whether nothing may be drawn: figures in sentences, as a screen reader reads them
 * @param width in columns, at least {@link #NARROWEST}
 */
public record Look(Lang lang, Style style, boolean ascii, boolean linear, int width) {
  /** What is drawn needs so many columns. */
  public static final int NARROWEST = 36;

  /** Widens what is too narrow: lines are then cut by whoever shows them. */
  public Look {
    width = Math.max(NARROWEST, width);
  }

  StatsMessages texts() {
    return StatsMessages.in(lang);
  }

  String arrow() {
    return ascii || linear ? " -> " : " → ";
  }

  /** A text in lines behind a margin; further lines are indented as far. */
  List<String> wrapped(String margin, String text) {
    return hanging(margin, Columns.width(margin), text);
  }

  /** A text in lines, the first one behind a head. */
  List<String> hanging(String head, int indent, String text) {
    List<String> lines = new ArrayList<>();
    String margin = head;
    for (String line : Columns.wrap(text, Math.max(12, width - indent))) {
      lines.add((margin + line).stripTrailing());
      margin = " ".repeat(indent);
    }
    return lines;
  }
}
