package tcptutor.shell.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "plain words | plain words",
        "1 < 2 & \"3\" > 0 | 1 &lt; 2 &amp; &quot;3&quot; &gt; 0",
        "the ack [101](#2.ack) | the ack 101",
        "a **bold** and an *odd* word | a <strong>bold</strong> and an <em>odd</em> word",
        "`SYN <1>` | <code>SYN &lt;1&gt;</code>",
        "<b>not bold</b> | &lt;b&gt;not bold&lt;/b&gt;",
        "![a picture](https://x) | a picture",
        "服务端 **确认。** 然后 | 服务端<strong>确认。</strong>然后",
        "&#27;red | \ufffdred",
      })
  void setsAShortText(String markdown, String html) {
    assertEquals(html, Html.line(markdown));
  }

  @Test
  void setsBlocksInOneLine() {
    assertEquals(
        "<p>one two</p><ul><li>a</li><li>b</li></ul><pre>x &lt; 1<br>  y</pre>",
        Html.blocks("one\ntwo\n\n- a\n- b\n\n```\nx < 1\n  y\n```\n"));
  }

  @Test
  void joinsLinesOfChineseWithoutASpace() {
    assertEquals("<p>三次握手</p>", Html.blocks("三次\n握手"));
  }

  @Test
  void keepsParagraphsWhereThereAreSeveral() {
    assertEquals("<p>one</p><p>two</p>", Html.line("one\n\ntwo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>\nx\n</div>", "a\n\n    code\n\n    more", "> q\n> r", "1. a\n\n   b"})
  void neverHasALineFeed(String markdown) {
    assertFalse(Html.blocks(markdown).contains("\n"), Html.blocks(markdown));
  }

  @Test
  void escapesWhatStandsInAnAttribute() {
    assertEquals("a&quot; onerror=&quot;x", Html.escaped("a\" onerror=\"x"));
    assertEquals("a b\ufffd", Html.escaped("a\nb\u001f"));
  }
}
