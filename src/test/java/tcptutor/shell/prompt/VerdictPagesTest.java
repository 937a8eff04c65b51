package tcptutor.shell.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.study.Show;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Style;

/** Verdicts as they are read; {@code -Dgolden.update=true} writes the pages anew. */
class VerdictPagesTest {
  /** Few and many findings, right and wrong, several lines, more than fits. */
  private static final List<String[]> ENGLISH =
      List.of(
          new String[] {
            "why-four-on-close",
            "It's the client that has to kick it off, the server can't start. The FIN only tells the"
                + " server \"I've no further bytes for you\", and the server may well be in the"
                + " middle of a response, therefore it acks now and FINs later."
          },
          new String[] {
            "why-four-on-close",
            "Each side closes its own direction.\nAnd it is only the client that may begin to close."
          },
          new String[] {"why-three-not-two", "No idea."},
          new String[] {
            "teardown-states",
            "First closer: the moment its FIN leaves it's FIN_WAIT_1; once that FIN is acknowledged,"
                + " FIN_WAIT_2; when the other guy's FIN shows up it answers and sits in TIME_WAIT"
                + " till two MSLs have run out. "
                + "I once saw all of this in a packet capture at work, on a Tuesday, in a meeting"
                + " room without windows, with somebody who kept asking what a socket was. "
                    .repeat(3)
                + "The other end: FIN comes in, CLOSE_WAIT; program closes and its FIN goes out,"
                + " LAST_ACK; final ack and it's gone."
          });

  private static final List<String[]> CHINESE =
      List.of(
          new String[] {
            "why-four-on-close",
            "TCP 是全双工的，两个方向各关各的；收到 FIN 的一方可能还有数据没发完，所以先回 ACK，\n等应用 close 了再发 FIN。"
          },
          new String[] {"why-three-not-two", "第三次握手是为了防止 SYN Flood，另外服务端的序列号没人确认"},
          new String[] {
            "process-crash-vs-host-crash",
            "进程没了不等于系统没了。kill 的时候，系统替它收尸，把套接字都关掉，FIN 就出去了，缓冲里剩着没读的就换成 RST。断电呢，啥也来不及，"
                + "对端傻等；它要是再发数据，只会不停重传直到超时，或者等机器起来之后吃一个 RST。"
          });

  private static List<String> page(String id, String answer, Lang lang, int width, Style style) {
    Library library = Library.builtIn();
    Question question =
        library.question(
            library.questionItems().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow());
    Verdict verdict = new RuleGrader(library::lexicon).grade(question, answer);
    Page page = new Page(null, lang, style, width, true);
    page.judge(new Show.Judge(question, answer, verdict, Show.Telling.FIRST, 1));
    List<String> lines = new ArrayList<>();
    for (List<String> block : page.take()) {
      lines.addAll(block);
      lines.add("");
    }
    return lines;
  }

  @ParameterizedTest(name = "{0}, {1} columns")
  @CsvSource({"EN, 80", "EN, 40", "ZH, 80", "ZH, 40"})
  void pagesAreAsTheyWere(Lang lang, int width) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String[] one : lang == Lang.EN ? ENGLISH : CHINESE) {
      all.append("-".repeat(width)).append('\n');
      for (String line : page(one[0], one[1], lang, width, new Style(false))) {
        assertTrue(Columns.width(line) < width || line.startsWith("--"), line);
        all.append(line).append('\n');
      }
    }
    String name = lang.code() + "." + width + ".txt";
    assertEquals(golden(name, all.toString()), all.toString());
  }

  private static String golden(String name, String actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Path file = Path.of("src/test/resources/golden/verdict", name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      return actual;
    }
    try (InputStream in = VerdictPagesTest.class.getResourceAsStream("/golden/verdict/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aUsualVerdictFitsOnOneScreenTogetherWithItsPrompt() {
    for (String[] one : ENGLISH.subList(1, ENGLISH.size())) {
      assertTrue(page(one[0], one[1], Lang.EN, 80, new Style(false)).size() <= 21, one[1]);
    }
    for (String[] one : CHINESE) {
      assertTrue(page(one[0], one[1], Lang.ZH, 80, new Style(false)).size() <= 21, one[1]);
    }
  }

  @Test
  void coloursSayWhatTheSignsSay() {
    String[] one = ENGLISH.get(1);
    List<String> lines = page(one[0], one[1], Lang.EN, 80, new Style(true));
    assertEquals("\u001b[32m[+2 Each side closes its own direction]\u001b[0m.", lines.get(0));
    assertEquals(
        "\u001b[31m[x6 And it is only the client that may begin to close]\u001b[0m.", lines.get(1));
  }

  @Test
  void withoutColoursTheLinesAreTheSame() {
    for (String[] one : CHINESE) {
      List<String> coloured = page(one[0], one[1], Lang.ZH, 40, new Style(true));
      coloured.replaceAll(line -> line.replaceAll("\u001b\\[\\d+m", ""));
      assertEquals(page(one[0], one[1], Lang.ZH, 40, new Style(false)), coloured);
    }
  }
}
