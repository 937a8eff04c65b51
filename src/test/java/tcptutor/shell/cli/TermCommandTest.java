package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.shell.PackFolder;
import tcptutor.shell.text.Columns;

class TermCommandTest {
  @TempDir Path home;
  private Someone someone;

  @BeforeEach
  void comeIn() {
    someone = new Someone(home);
  }

  @Test
  void listsTheGlossaryInBothLanguages() {
    someone.runs(Exit.DONE, "term").says("  half-open connection").says("半打开").says("  2 MSL\n");
    someone.runs(Exit.DONE, "term", "--lang", "zh").says("  半打开").says("half-open connection");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"40", "80", "160"})
  void fitsTheWidth(String width) {
    for (String lang : new String[] {"en", "zh"}) {
      someone.runs(Exit.DONE, "term", "--width", width, "--lang", lang);
      fits(width);
      someone.runs(Exit.DONE, "term", "TIME-WAIT", "--width", width, "--lang", lang);
      fits(width);
    }
  }

  private void fits(String width) {
    someone
        .out()
        .lines()
        .forEach(line -> assertTrue(Columns.width(line) <= Integer.parseInt(width), line));
  }

  @Test
  void explainsATermWithItsLessonAndSource() {
    someone.runs(Exit.DONE, "term", "2msl");
    assertEquals(
        """
        2 MSL
          How long TIME-WAIT lasts: one MSL for the last ACK to arrive or die, and one
          for what the other end sent just before it arrived. That is four minutes by
          the RFC; Linux waits for 60 s.

          also    2MSL, two MSL, twice the MSL, 2 倍 MSL, 两倍 MSL
          see     MSL, TIME-WAIT
          lesson  Why twice (tcptutor learn time-wait)
          source  RFC 9293 §3.6.1
        """,
        someone.out().replace("\r\n", "\n"));
  }

  @Test
  void speaksChinese() {
    someone
        .runs(Exit.DONE, "term", "半打开", "--lang", "zh")
        .says("半打开\n")
        .says("  又叫  half-open connection、half-open、半打开的连接\n")
        .says("  课程  一端忘了，一端还记得（tcptutor learn crashes）\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "time_wait, TIME-WAIT",
    "syn_recv, SYN-RECEIVED",
    "四次挥手, four-segment close",
    "Half Open, half-open connection",
    "karns-algorithm, Karn's algorithm"
  })
  void takesAnySpelling(String word, String name) {
    someone.runs(Exit.DONE, "term", word).says(name + "\n");
  }

  @Test
  void takesWordsWithoutQuotes() {
    someone.runs(Exit.DONE, "term", "maximum", "segment", "size").says("MSS\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "wait|perhaps: FIN-WAIT-1, FIN-WAIT-2, CLOSE-WAIT, TIME-WAIT, TIME-WAIT assassination",
        "chalenge ack|perhaps: challenge ACK",
        "挥|perhaps: four-segment close",
        "quic streams in the browser|'tcptutor term' lists it"
      })
  void suggestsWhatMayBeMeant(String word, String mend) {
    someone
        .runs(Exit.USAGE, "term", word)
        .says("tcptutor: the glossary has no '" + word + "'\n")
        .says("  " + mend + "\n");
  }

  @Nested
  class WithAPack {
    private static final String GLOSSARY =
        """
        terms:
          - id: greeting
            name: {en: greeting, zh: 招呼}
            definition: {en: What a server says first., zh: 服务端先说的话。}
            see: [syn-ack]
            lesson: first-steps
          - id: byte
            name: {en: octet, zh: 八位组}
            definition: {en: Eight bits., zh: 八个比特。}
            lesson: header/twenty-bytes
        """;

    @BeforeEach
    void addIt() {
      PackFolder pack = PackFolder.in(home.resolve("my-pack"));
      pack.put("lessons/glossary.yaml", GLOSSARY);
      someone.runs(Exit.DONE, "pack", "add", pack.root());
    }

    @Test
    void listsItsTermsUnderItsTitle() {
      someone
          .runs(Exit.DONE, "term")
          .says("\nMy first pack\n")
          .says("  greeting  招呼\n")
          .says("  2 MSL\n");
    }

    @Test
    void explainsThem() {
      someone
          .runs(Exit.DONE, "term", "招呼")
          .says("What a server says first.")
          .says("  see     SYN-ACK\n")
          .says("(tcptutor learn my-pack/first-steps)");
      someone.runs(Exit.DONE, "term", "octet").says("(tcptutor learn header)");
    }

    @Test
    void doesNotTakeTheGlossaryForALesson() {
      someone.runs(Exit.DONE, "learn").doesNotSay("glossary");
      someone.runs(Exit.DONE, "pack", "info", "my-pack").says("lessons         1\n");
      someone.runs(Exit.DONE, "pack", "info", home.resolve("my-pack")).says("lessons         1\n");
    }
  }
}
