package tcptutor.shell.prompt;

import java.util.ArrayList;
import java.util.List;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Style;

/**
 * Sets the little Markdown that lessons are written in: paragraphs, list items, {@code **strong**},
 * {@code *emphasis*} and {@code `code`}. Without colours the marks of code stay, those of emphasis
 * go.
 */
final class Markdown {
  private static final String ITEM = "- ";

  private final Style style;
  private final int width;

  Markdown(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** Returns one list of lines for each paragraph or list. */
  List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    for (String paragraph : text.strip().split("\\n\\s*\\n")) {
      blocks.add(block(paragraph.strip()));
    }
    return blocks;
  }

  private List<String> block(String paragraph) {
    List<String> lines = new ArrayList<>();
    for (String line : paragraph.split("\\n")) {
      if (line.startsWith(ITEM)) {
        lines.addAll(hanging("- ", inline(line.substring(ITEM.length()))));
      } else {
        lines.addAll(Columns.wrap(inline(line), width));
      }
    }
    return lines;
  }

  private List<String> hanging(String mark, String text) {
    List<String> lines = new ArrayList<>();
    for (String line : Columns.wrap(text, width - mark.length())) {
      lines.add((lines.isEmpty() ? mark : " ".repeat(mark.length())) + line);
    }
    return lines;
  }

  /* Painted piece by piece, so that a colour never runs over the end of a line. */
  private String inline(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      String mark = text.startsWith("**", i) ? "**" : text.substring(i, i + 1);
      boolean marks = mark.equals("**") || mark.equals("*") || mark.equals("`");
      int end = marks ? text.indexOf(mark, i + mark.length()) : -1;
      if (end < 0) {
        out.append(text.charAt(i++));
      } else {
        out.append(painted(mark, text.substring(i + mark.length(), end)));
        i = end + mark.length();
      }
    }
    return out.toString();
  }

  private String painted(String mark, String text) {
    return switch (mark) {
      case "**" -> words(text, "1");
      case "*" -> words(text, "3");
      default -> style.colour() ? style.cyan(text) : text;
    };
  }

  /** Paints each word alone: lines are broken between words. */
  private String words(String text, String parameter) {
    StringBuilder out = new StringBuilder();
    for (String word : text.split("(?<= )|(?= )")) {
      out.append(word.isBlank() ? word : style.paint(parameter, word));
    }
    return out.toString();
  }
}
