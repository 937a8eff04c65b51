package tcptutor.shell.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.study.Stage;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Style;

@Timeout(30)
class TerminalTypingTest {
  private static final String UP = "\u001bOA";
  private static final String ALT_ENTER = "\u001b\r";
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final String CTRL_R = "\u0012";

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final List<String> kept = new ArrayList<>();

  /** What earlier sessions left, and what this one adds. */
  private Recall recall(String... before) {
    return new Recall() {
      @Override
      public List<String> lines() {
        return List.of(before);
      }

      @Override
      public void add(String line) {
        kept.add(line);
      }
    };
  }

  private static Prompt asking(Lang lang) {
    return new Prompt(
        "> ", "your answer", Commands.words(Stage.ASKING, 0, false, false, lang), true);
  }

  private static Prompt judged(Lang lang) {
    return new Prompt("[?] ", "", Commands.words(Stage.JUDGED, 12, true, false, lang), false);
  }

  /** The lines that come of some keys, each typed at such a prompt. */
  private List<String> lines(int count, Prompt prompt, Recall recall, String keys)
      throws IOException {
    return lines(count, prompt, recall, keys, new Style(true));
  }

  private List<String> lines(int count, Prompt prompt, Recall recall, String keys, Style style)
      throws IOException {
    var in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    var terminal = new ExternalTerminal("test", "xterm", in, screen, StandardCharsets.UTF_8);
    terminal.setSize(Size.of(80, 24));
    List<String> lines = new ArrayList<>();
    PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    try (Typing typing = new TerminalTyping(terminal, out, style, recall)) {
      for (int i = 0; i < count; i++) {
        lines.add(typing.line(prompt));
      }
    }
    return lines;
  }

  private String line(Prompt prompt, String keys) throws IOException {
    return lines(1, prompt, Recall.NONE, keys).get(0);
  }

  @Nested
  class WhatWasTypedBefore {
    @Test
    void comesBackWithTheArrowKey() throws IOException {
      String keys = "one\rtwo\r" + UP + UP + "\r";
      assertEquals(List.of("one", "two", "one"), lines(3, asking(Lang.EN), recall(), keys));
      assertEquals(List.of("one", "two", "one"), kept);
    }

    @Test
    void ofEarlierSessionsComesBackWithItsLines() throws IOException {
      String before = "  the ACK\nand 三次握手";
      assertEquals(before, lines(1, asking(Lang.EN), recall("x", before), UP + "\r").get(0));
    }

    @Test
    void isFoundBySomeOfItsLetters() throws IOException {
      String[] before = {"the window", "the ACK"};
      String keys = CTRL_R + "win\r";
      assertEquals("the window", lines(1, asking(Lang.EN), recall(before), keys).get(0));
    }

    @Test
    void hasNoSingleKeys() throws IOException {
      lines(6, judged(Lang.EN), recall(), "h\r\rw\rd 3\r看\rdispute 3\r");
      assertEquals(List.of("dispute 3"), kept);
    }

    @Test
    void isKeptOnceWhenItIsTypedTwice() throws IOException {
      lines(2, asking(Lang.EN), recall(), "hint\rhint\r");
      assertEquals(List.of("hint"), kept);
    }
  }

  @Nested
  class Tab {
    @ParameterizedTest(name = "{0}: \"{1}\" becomes \"{2}\"")
    @CsvSource({
      "EN, sk, skip",
      "EN, ed, edit",
      "EN, 跳, 跳过",
      "ZH, 跳, 跳过",
      "ZH, sk, skip",
      "EN, SK, skip",
      "EN, wh, wh",
      "EN, the hi, the hi",
      "EN, hint m, hint m",
    })
    void completesTheBeginningOfAWordAndNothingElse(Lang lang, String typed, String line)
        throws IOException {
      assertEquals(line, line(asking(lang), typed + "\t\r").strip());
    }

    @Test
    void doesNotCompleteBeforeWordsThatFollow() throws IOException {
      String back = "\u0002".repeat(8);
      assertEquals("sk is this", line(asking(Lang.EN), "sk is this" + back + "\t\r"));
    }

    private List<String> offered(Prompt prompt, String typed) {
      WordCompleter completer = new WordCompleter();
      completer.offer(prompt.words());
      return completer.candidates(typed).stream().map(Candidate::value).toList();
    }

    @Test
    void offersWhatMeansSomethingHereInTheLanguageOfTheSession() {
      assertEquals(
          List.of("hint", "skip", "back", "edit", "help", "quit"), offered(asking(Lang.EN), ""));
      assertEquals(
          List.of("提示", "为什么", "看运行", "异议", "再答", "帮助", "退出"), offered(judged(Lang.ZH), ""));
    }

    @Test
    void offersTheNumbersOfFindingsBehindTheirWord() {
      assertEquals(12, offered(judged(Lang.EN), "show ").size());
      assertEquals(
          List.of("dispute 1", "dispute 10", "dispute 11", "dispute 12"),
          offered(judged(Lang.EN), "dispute 1"));
      assertEquals(List.of("异议 7"), offered(judged(Lang.EN), "异议 7"));
      assertEquals(List.of(), offered(asking(Lang.EN), "show "));
    }

    @Test
    void listsWithoutColoursWhereNoneAreWanted() throws IOException {
      lines(1, asking(Lang.EN), Recall.NONE, "\t\r", new Style(false));
      String shown = screen.toString(StandardCharsets.UTF_8);
      assertTrue(shown.contains("(leave)"), shown);
      assertFalse(shown.matches("(?s).*\u001b\\[[0-9;]*[349][0-7]m.*"), shown);
    }

    @Test
    void saysWhatEachWordDoes() {
      for (Lang lang : Lang.values()) {
        for (Prompt prompt : List.of(asking(lang), judged(lang))) {
          prompt.words().forEach(word -> assertFalse(word.about().isEmpty(), word.text()));
        }
      }
    }

    @Test
    void everyWordOfferedMeansSomething() {
      for (Prompt.Word word : judged(Lang.ZH).words()) {
        var kind = Commands.intent(word.text(), Stage.JUDGED, true).kind();
        assertFalse(kind == tcptutor.core.study.Intent.Kind.ANSWER, word.text());
      }
    }
  }

  @Nested
  class SeveralLines {
    @Test
    void areBegunWithAltEnterOrABackslash() throws IOException {
      assertEquals("a\nb\nc", line(asking(Lang.EN), "a" + ALT_ENTER + "b\\\rc\r"));
    }

    @Test
    void doNotFollowABackslashWhereKeysAreAwaited() throws IOException {
      assertEquals("a\\", line(judged(Lang.EN), "a\\\r"));
    }

    @Test
    void thatArePastedAreOneAnswer() throws IOException {
      String pasted = "\u001b[200~one\rtwo\\\r\tthree 握手\u001b[201~";
      assertEquals("one\ntwo\\\n\tthree 握手", line(asking(Lang.EN), pasted + "\r"));
    }
  }

  @Nested
  class NoMoreLines {
    @ParameterizedTest
    @ValueSource(strings = {CTRL_C, CTRL_D, "half an answer" + CTRL_C})
    void areAskedForWithControlKeys(String keys) throws IOException {
      assertNull(line(asking(Lang.EN), keys));
    }
  }

  @Nested
  class TheGhost {
    private Ghost ghost(String words, String text, int columns, boolean colour) {
      Ghost ghost = new Ghost(new Style(colour), () -> columns);
      ghost.of(new Prompt(text, words, List.of(), true));
      return ghost;
    }

    @Test
    void isSeenAndIsNoPartOfTheLine() throws IOException {
      assertEquals("", line(asking(Lang.EN), "\r"));
      assertTrue(
          screen.toString(StandardCharsets.UTF_8).contains("your answer"), screen.toString());
    }

    @ParameterizedTest(name = "{0} columns")
    @ValueSource(ints = {1, 3, 12, 40, 80})
    void fitsIntoTheLine(int columns) {
      for (String words : List.of("your answer; h hint, s skip", "写回答；h 提示，s 跳过，? 帮助，编辑，再写一点")) {
        for (boolean colour : new boolean[] {true, false}) {
          String shown = ghost(words, "> ", columns, colour).text().toString();
          assertTrue(shown.isEmpty() || 2 + Columns.width(shown) < columns, shown);
        }
      }
    }

    @Test
    void standsInParenthesesWithoutColours() {
      assertEquals("(your answer)", ghost("your answer", "> ", 80, false).text().toAnsi());
      String dim = ghost("your answer", "> ", 80, true).text().toAnsi();
      assertTrue(dim.contains("\u001b[2myour answer"), dim);
    }

    @Test
    void bringsNothingThatActsOnTheTerminal() {
      String shown = ghost("a\u001b[31mb\nc", "> ", 80, true).text().toString();
      assertEquals("a\ufffd[31mb c", shown);
    }
  }
}
