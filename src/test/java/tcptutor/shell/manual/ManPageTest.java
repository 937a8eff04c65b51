package tcptutor.shell.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tcptutor.core.lesson.Lang;

class ManPageTest {
  private static final Set<String> REQUESTS =
      Set.of("TH", "SH", "SS", "PP", "TP", "RS", "RE", "nf", "fi", "ad", "nh", "br", "\\\"");

  private static String page(Lang lang, String usage, String about, String... examples) {
    Page page =
        new Page(
            "sim",
            "run it",
            usage,
            about,
            List.of(new Flag("--format FORMAT", ".how to show it")),
            List.of(examples));
    List<Flag> globals = List.of(new Flag("-h, --help", "show help"));
    List<Flag> exits = List.of(new Flag("0", "done"));
    return ManPage.of(new Manual(lang, "1.2.3", "learns TCP", List.of(page), globals, exits));
  }

  @Nested
  class ThePage {
    private final String page = page(Lang.EN, "sim [ID|FILE.yaml]", "about it", "tcptutor sim a-b");

    @Test
    void saysWhatItIsInTheFormThatWhatisReads() {
      assertTrue(page.contains(".SH \"NAME\"\ntcptutor \\- learns TCP\n"), page);
      assertTrue(page.contains("\n.TH TCPTUTOR 1 \"\" \"tcptutor 1.2.3\" \"tcptutor\"\n"), page);
    }

    @Test
    void hasTheUsageOfACommandWithItsPlaceholdersInItalics() {
      assertTrue(
          page.contains("\\fBtcptutor\\fR \\fBsim\\fR [\\fIID\\fR|\\fIFILE.yaml\\fR]\n"), page);
    }

    @Test
    void hasItsOptions() {
      assertTrue(page.contains(".TP\n\\fB\\-\\-format\\fR \\fIFORMAT\\fR\n"), page);
      assertTrue(page.contains(".TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nshow help\n"), page);
    }

    @Test
    void hasItsExamplesAsTheyAre() {
      assertTrue(page.contains(".nf\ntcptutor sim a\\-b\n.fi\n"), page);
    }

    @Test
    void hasEverySection() {
      List<String> sections =
          page.lines()
              .filter(line -> line.startsWith(".SH "))
              .map(line -> line.substring(4))
              .toList();
      assertEquals(
          List.of(
              "\"NAME\"",
              "\"SYNOPSIS\"",
              "\"DESCRIPTION\"",
              "\"COMMANDS\"",
              "\"OPTIONS\"",
              "\"ENVIRONMENT\"",
              "\"EXIT STATUS\"",
              "\"FILES\"",
              "\"EXAMPLES\""),
          sections);
    }

    @Test
    void isKnownAsOursByItsBeginning() {
      assertTrue(page.lines().findFirst().orElseThrow().contains("written by tcptutor"), page);
    }
  }

  @Test
  void givesEachAlternativeOfAUsageALineOfItsOwn() {
    String page = page(Lang.EN, "grade ID | grade --batch FILE|-", "about");
    assertTrue(
        page.contains("\\fBgrade\\fR \\fIID\\fR\n.br\n\\fBtcptutor\\fR \\fBgrade\\fR "), page);
    assertTrue(page.contains("\\fB\\-\\-batch\\fR \\fIFILE\\fR|\\-\n"), page);
  }

  @Test
  void keepsColumnsAsTheyAre() {
    String page = page(Lang.EN, "sim", "new NAME   writes one\nlist       lists them");
    assertTrue(page.contains(".nf\nnew NAME   writes one\nlist       lists them\n.fi\n"), page);
  }

  @ParameterizedTest(name = "in {0}")
  @EnumSource(Lang.class)
  void isAsciiSoThatNobodyHasToGuessTheEncoding(Lang lang) {
    assertTrue(page(lang, "sim", "三次握手").chars().allMatch(c -> c < 0x80));
  }

  @ParameterizedTest(name = "in {0}")
  @EnumSource(Lang.class)
  void makesNoRequestOfAText(Lang lang) {
    for (String line : page(lang, "sim", ".about\n'it'", ".example").split("\n")) {
      assertFalse(line.startsWith("'"), line);
      boolean request = line.startsWith(".");
      assertTrue(!request || REQUESTS.contains(line.substring(1).split(" ")[0]), line);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a-b, a\\-b",
        "C:\\x, C:\\ex",
        "'a', \\(aqa\\(aq",
        "\"a\", \\(dqa\\(dq",
        "~/x, \\(ti/x",
        "三次, \\[u4E09]\\:\\[u6B21]",
        "（三）, \\[uFF08]\\[u4E09]\\[uFF09]",
        "🙂, \\[u1F642]",
      })
  void makesWhatRoffTakesForItselfHarmless(String text, String expected) {
    assertEquals(expected, Roff.escaped(text));
  }
}
