package tcptutor.shell.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static String set(String text, int width) {
    StringBuilder out = new StringBuilder();
    for (List<String> block : new Markdown(new Style(false), width).blocks(text)) {
      out.append(out.length() == 0 ? "" : "\n\n").append(String.join("\n", block));
    }
    return out.toString();
  }

  @Nested
  class Blocks {
    @Test
    void areParagraphsAndHeadings() {
      assertEquals("Title\n\none two\n\nthree", set("# Title\none\ntwo\n\nthree", 40));
    }

    @Test
    void areListsWithTheirRestIndented() {
      assertEquals("- one two\n  three\n- four", set("- one two three\n- four", 10));
    }

    @Test
    void areNumberedListsThatBeginAnywhere() {
      assertEquals("9. nine\n10. ten", set("9. nine\n10. ten", 40));
    }

    @Test
    void areListsInLists() {
      assertEquals("- a\n  1. b c\n  2. d\n- e", set("- a\n  1. b\n     c\n  2. d\n- e", 20));
    }

    @Test
    void areParagraphsInListItems() {
      assertEquals("- a\n\n  b\n- c", set("- a\n\n  b\n- c", 40));
    }

    @Test
    void areQuotesAndCodeThatIsNotWrapped() {
      assertEquals(
          "  a quote\n\n    int x = 1; // long long",
          set("> a quote\n\n```\nint x = 1; // long long\n```", 12));
    }

    @Test
    void areRules() {
      assertEquals("a\n\n----------", set("a\n\n***", 10));
    }

    @Test
    void ofHtmlAreShownAsWritten() {
      assertEquals("<b>bold</b>", set("<b>bold</b>", 40));
    }

    @Test
    void ofAnEmptyTextAreNone() {
      assertEquals("", set("", 40));
      assertEquals("", set(" \n\n ", 40));
    }
  }

  @Nested
  class LineBreaks {
    @Test
    void inEnglishAreSpaces() {
      assertEquals("one two", Markdown.plain("one\ntwo"));
    }

    @Test
    void inChineseAreNothing() {
      assertEquals("客户端发出 SYN。服务端回答。", Markdown.plain("客户端发出 SYN。\n服务端\n回答。"));
    }

    @Test
    void betweenChineseAndEnglishDependOnWhatStandsBefore() {
      assertEquals("服务端SYN", Markdown.plain("服务端\nSYN"));
      assertEquals("SYN 服务端", Markdown.plain("SYN\n服务端"));
    }

    @Test
    void afterMarkedChineseAreNothingEither() {
      assertEquals("服务端回答", new Markdown(new Style(false), 40).line("**服务端**\n回答"));
      String painted = new Markdown(new Style(true), 40).line("**服务端**\n回答");
      assertEquals("服务端回答", painted.replaceAll("\u001b\\[[0-9;]*m", ""));
    }
  }

  @Nested
  class Wrapping {
    @ParameterizedTest(name = "{0} columns")
    @ValueSource(ints = {10, 20, 33, 60})
    void countsColumnsNotCharacters(int width) {
      String text =
          "- 三次握手 needs 三个报文段，[`SYN`](#1.flags) 与 **ACK**。\n  1. 客户端进入 `SYN-SENT`\n\n> 服务端收到";
      for (String line : set(text, width).split("\n")) {
        assertTrue(
            Columns.width(line) <= width || !line.strip().contains(" "), width + ": " + line);
      }
    }

    @Test
    void closesColoursOnEveryLine() {
      for (List<String> block :
          new Markdown(new Style(true), 12).blocks("**one two three four five six** `code`")) {
        for (String line : block) {
          int opened = line.split("\u001b\\[[1-9][0-9]*m", -1).length - 1;
          int closed = line.split("\u001b\\[0m", -1).length - 1;
          assertEquals(opened, closed, line.replace('\u001b', '^'));
          assertTrue(Columns.width(line.replaceAll("\u001b\\[[0-9;]*m", "")) <= 12, line);
        }
      }
    }
  }

  @Nested
  class Marks {
    @Test
    void areLeftOutOfPlainText() {
      assertEquals("a b c 101 <d> & e", Markdown.plain("*a* **b** `c` [101](#2.ack) <d> & e"));
    }

    @Test
    void thatAreEscapedStay() {
      assertEquals("2 * 3 * 4, [x]", Markdown.plain("2 \\* 3 \\* 4, \\[x\\]"));
    }

    @Test
    void ofCharactersThatActOnATerminalAreTakenOut() {
      for (String entity : List.of("&#27;[31m", "&#x9b;", "&rlm;", "&#8238;")) {
        String shown = new Markdown(new Style(false), 40).line("a " + entity + " b");
        assertEquals(-1, Neutral.first(shown), entity);
        for (List<String> block : new Markdown(new Style(false), 40).blocks("a " + entity + " b")) {
          assertEquals(-1, Neutral.first(String.join("\n", block)), entity);
        }
      }
    }
  }

  @Nested
  class Links {
    private List<String> links(String text) {
      return Markdown.links(text).stream()
          .map(m -> m.line() + ":" + m.column() + " " + m.words() + " " + m.target())
          .toList();
    }

    @Test
    void haveTheirWordsTargetAndPlace() {
      assertEquals(
          List.of("0:2 101 #2.ack", "1:0 SYN-SENT a#client@1", "3:4 b c x#end"),
          links("a [101](#2.ack)\n[`SYN-SENT`](a#client@1)\n\n- a [*b* c](x#end)"));
    }

    @Test
    void inChineseCountCharacters() {
      assertEquals(List.of("0:5 一 #1.seq"), links("客户端发出[一](#1.seq)"));
    }

    @Test
    void inListsQuotesAndEmphasisAreFound() {
      assertEquals(
          List.of("0:4 a #1.seq", "2:5 b #2.seq"),
          links("> **[a](#1.seq)**\n\n1. _([b](#2.seq))_"));
    }

    @Test
    void inCodeAreNone() {
      assertEquals(List.of(), links("`[a](#1.seq)`\n\n    [a](#1.seq)\n"));
    }

    @Test
    void ofTwoInALineBothCount() {
      assertEquals(List.of("0:0 a #1.seq", "0:13 b #2.seq"), links("[a](#1.seq), [b](#2.seq)"));
    }
  }
}
