package tcptutor.shell.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown, set as lines of a terminal.
 *
 * <p>Without colours, code and emphasis are shown as plain words. Of a link only its words are
 * shown: links mark facts for the checker. HTML is shown as it is written.
 */
public final class Markdown {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final Style style;
  private final int width;

  /**
   * Prepares to set text.
   *
   * @param width of a line in columns
   */
  public Markdown(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** Returns one list of lines for each block: paragraph, list, code. */
  public List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    for (Node block = PARSER.parse(text).getFirstChild(); block != null; block = block.getNext()) {
      blocks.add(block(block, width));
    }
    return blocks;
  }

  /** Returns a short text in one piece, without line breaks of its own. */
  public String line(String text) {
    if (Unmarked.is(text)) {
      return text;
    }
    List<String> pieces = new ArrayList<>();
    for (Node block = PARSER.parse(text).getFirstChild(); block != null; block = block.getNext()) {
      pieces.add(inline(block));
    }
    return String.join(" ", pieces);
  }

  /** Returns the words of a text, without any marks. */
  public static String plain(String text) {
    return new Markdown(new Style(false), Integer.MAX_VALUE).line(text);
  }

  /**
   * A link in a text.
   *
   * @param words what is shown
   * @param target where it points
   * @param line in the text, from 0
   * @param column in the line, from 0
   */
  public record Mark(String words, String target, int line, int column) {}

  /** Returns all links of a text, in order. */
  public static List<Mark> links(String text) {
    List<Mark> links = new ArrayList<>();
    Markdown plain = new Markdown(new Style(false), Integer.MAX_VALUE);
    PARSER
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                List<SourceSpan> at = link.getSourceSpans();
                int line = at.isEmpty() ? 0 : at.get(0).getLineIndex();
                int column = at.isEmpty() ? 0 : at.get(0).getColumnIndex();
                links.add(new Mark(plain.inline(link), link.getDestination(), line, column));
              }
            });
    return links;
  }

  // --- blocks ----------------------------------------------------------------------------------

  private List<String> block(Node block, int columns) {
    if (block instanceof BulletList) {
      return items(block, columns, 0);
    }
    if (block instanceof OrderedList list) {
      Integer first = list.getMarkerStartNumber();
      return items(block, columns, first == null ? 1 : first);
    }
    if (block instanceof BlockQuote) {
      return indented("  ", children(block, columns - 2));
    }
    if (block instanceof FencedCodeBlock code) {
      return indented("    ", code.getLiteral().stripTrailing().lines().toList());
    }
    if (block instanceof IndentedCodeBlock code) {
      return indented("    ", code.getLiteral().stripTrailing().lines().toList());
    }
    if (block instanceof ThematicBreak) {
      return List.of("-".repeat(Math.min(columns, 20)));
    }
    if (block instanceof HtmlBlock html) {
      return Columns.wrap(html.getLiteral(), columns);
    }
    String text = inline(block);
    return Columns.wrap(block instanceof Heading ? words(text, "1") : text, columns);
  }

  /** The items of a list; {@code number} is the first item's, 0 for bullets. */
  private List<String> items(Node list, int columns, int number) {
    List<String> lines = new ArrayList<>();
    int next = number;
    for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
      String mark = number == 0 ? "- " : next++ + ". ";
      String rest = " ".repeat(mark.length());
      boolean first = true;
      for (String line : children(item, columns - mark.length())) {
        lines.add(line.isEmpty() && !first ? "" : (first ? mark : rest) + line);
        first = false;
      }
    }
    return lines;
  }

  private List<String> children(Node parent, int columns) {
    List<String> lines = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      boolean second = !lines.isEmpty() && child instanceof Paragraph;
      if (second) {
        lines.add("");
      }
      lines.addAll(block(child, Math.max(2, columns)));
    }
    return lines;
  }

  private static List<String> indented(String indent, List<String> lines) {
    return lines.stream().map(line -> line.isEmpty() ? line : indent + line).toList();
  }

  // --- inlines ---------------------------------------------------------------------------------

  /* Painted piece by piece, so that a colour never runs over the end of a line. */
  private String inline(Node parent) {
    StringBuilder out = new StringBuilder();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      out.append(piece(child));
    }
    return out.toString();
  }

  private String piece(Node node) {
    if (node instanceof Text text) {
      return closed(text);
    }
    if (node instanceof Code code) {
      return style.cyan(Neutral.of(code.getLiteral()));
    }
    if (node instanceof StrongEmphasis) {
      return words(inline(node), "1");
    }
    if (node instanceof Emphasis) {
      return words(inline(node), "3");
    }
    if (node instanceof HtmlInline html) {
      return html.getLiteral();
    }
    if (node instanceof HardLineBreak) {
      return "\n";
    }
    // Chinese has no spaces where a line was broken.
    if (node instanceof SoftLineBreak) {
      return endsWide(node.getPrevious()) ? "" : " ";
    }
    return inline(node);
  }

  /**
   * Markdown wants a space beside emphasis that ends in a punctuation mark; Chinese has none there.
   */
  static String closed(Text text) {
    // An entity such as &#27; becomes a character only here.
    String words = Neutral.of(text.getLiteral());
    boolean first = words.startsWith(" ") && words.length() > 1 && isWide(words.charAt(1));
    boolean last =
        words.endsWith(" ") && words.length() > 1 && isWide(words.charAt(words.length() - 2));
    if (first && isEmphasis(text.getPrevious()) && endsWide(text.getPrevious())) {
      words = words.substring(1);
    }
    if (last && isEmphasis(text.getNext()) && beginsWide(text.getNext())) {
      words = words.substring(0, words.length() - 1);
    }
    return words;
  }

  private static boolean isEmphasis(Node node) {
    return node instanceof StrongEmphasis || node instanceof Emphasis;
  }

  private static boolean isWide(char c) {
    return c >= 0x2e80 || c == '“' || c == '”';
  }

  static boolean endsWide(Node node) {
    String text = words(node);
    return !text.isEmpty() && isWide(text.charAt(text.length() - 1));
  }

  private static boolean beginsWide(Node node) {
    String text = words(node);
    return !text.isEmpty() && isWide(text.charAt(0));
  }

  private static String words(Node node) {
    return node == null ? "" : new Markdown(new Style(false), Integer.MAX_VALUE).piece(node);
  }

  /** Paints each word alone: lines are broken between words. */
  private String words(String text, String parameter) {
    if (!style.colour()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (String word : text.split("(?<= )|(?= )")) {
      out.append(word.isBlank() ? word : style.paint(parameter, word));
    }
    return out.toString();
  }
}
