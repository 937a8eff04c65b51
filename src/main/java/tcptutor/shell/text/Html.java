package tcptutor.shell.text;

import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Markdown, set as HTML in one line.
 *
 * <p>What {@link Markdown} shows as words is shown as words here, too: of links only what they
 * enclose, HTML as it is written. There is no line feed in the result, so that it can be a cell of
 * a table of text.
 */
public final class Html {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).nodeRendererFactory(Words::new).build();

  private Html() {}

  /** Returns paragraphs, lists and code. */
  public static String blocks(String markdown) {
    String html = RENDERER.render(PARSER.parse(markdown));
    return html.replace(">\n", ">").replace('\n', ' ').strip();
  }

  /** Returns a short text without a paragraph around it. */
  public static String line(String markdown) {
    if (Unmarked.is(markdown)) {
      return escaped(markdown);
    }
    String html = blocks(markdown);
    boolean one = html.startsWith("<p>") && html.lastIndexOf("<p>") == 0 && html.endsWith("</p>");
    return one ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
  }

  /** Returns a text that means what it says, also between quotation marks. */
  public static String escaped(String text) {
    return Neutral.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What is not rendered as usual. */
  private static final class Words implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;

    Words(HtmlNodeRendererContext context) {
      this.context = context;
      this.out = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(
          Link.class,
          Image.class,
          Text.class,
          Code.class,
          SoftLineBreak.class,
          FencedCodeBlock.class,
          IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Text text) {
        out.text(Markdown.closed(text));
      } else if (node instanceof Code code) {
        out.tag("code");
        out.text(Neutral.of(code.getLiteral()));
        out.tag("/code");
      } else if (node instanceof SoftLineBreak) {
        // Chinese has no spaces where a line was broken.
        out.text(Markdown.endsWide(node.getPrevious()) ? "" : " ");
      } else if (node instanceof FencedCodeBlock block) {
        code(block.getLiteral());
      } else if (node instanceof IndentedCodeBlock block) {
        code(block.getLiteral());
      } else {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          context.render(child);
        }
      }
    }

    private void code(String literal) {
      out.tag("pre");
      boolean first = true;
      for (String line : Neutral.of(literal).stripTrailing().lines().toList()) {
        out.raw(first ? "" : "<br>");
        out.text(line);
        first = false;
      }
      out.tag("/pre");
    }
  }
}
