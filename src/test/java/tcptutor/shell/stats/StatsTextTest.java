package tcptutor.shell.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.schedule.Rating;
import tcptutor.core.stats.History;
import tcptutor.core.stats.History.Attempt;
import tcptutor.core.stats.Statistics;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Style;

class StatsTextTest {
  private static final Style NO_COLOUR = new Style(false);

  private static Look drawn(Lang lang, int width) {
    return new Look(lang, NO_COLOUR, false, false, width);
  }

  private static Look linear(Lang lang) {
    return new Look(lang, NO_COLOUR, false, true, 80);
  }

  private static List<String> all(MadeUp made, Look look) {
    List<String> lines = new ArrayList<>(new StatsText(made.statistics(), made, look).all());
    lines.add("");
    History history = made.history(MadeUp.PACK, MadeUp.QUESTION);
    lines.addAll(new HistoryText(history, made, look).lines());
    return lines;
  }

  // --- golden texts ----------------------------------------------------------------------------

  static List<Arguments> looks() {
    List<Arguments> all = new ArrayList<>();
    for (Lang lang : Lang.values()) {
      for (int width : new int[] {40, 80, 130}) {
        all.add(Arguments.of("drawn-" + width, drawn(lang, width)));
      }
      all.add(Arguments.of("ascii-80", new Look(lang, NO_COLOUR, true, false, 80)));
      all.add(Arguments.of("linear-80", linear(lang)));
    }
    return all;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("looks")
  void looksAsItDid(String name, Look look) throws IOException {
    String actual = String.join("\n", all(MadeUp.busy(), look)) + "\n";
    String path = "/golden/stats/" + name + "-" + look.lang().code() + ".txt";
    if (Boolean.getBoolean("golden.update")) {
      Path file = Path.of("src/test/resources" + path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual, StandardCharsets.UTF_8);
      return;
    }
    try (InputStream in = StatsTextTest.class.getResourceAsStream(path)) {
      String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, actual, path + " has changed; rewrite it with -Dgolden.update=true");
    }
  }

  // --- what is so of all -----------------------------------------------------------------------

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyWidthIsKept(Lang lang) {
    for (int width = Look.NARROWEST; width <= 200; width++) {
      for (boolean ascii : new boolean[] {true, false}) {
        Look look = new Look(lang, NO_COLOUR, ascii, false, width);
        for (MadeUp made : List.of(MadeUp.busy(), MadeUp.beginner())) {
          for (String line : all(made, look)) {
            assertTrue(Columns.width(line) <= width, () -> look.width() + ": " + line);
          }
        }
      }
    }
  }

  @Test
  void asciiDrawsWithAsciiAlone() {
    Look look = new Look(Lang.EN, NO_COLOUR, true, false, 80);
    String text =
        String.join("\n", new StatsText(MadeUp.busy().statistics(), MadeUp.busy(), look).all());
    assertTrue(text.chars().allMatch(c -> c < 0x80), text);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void linesAloneHaveNoArt(Lang lang) {
    String text = String.join("\n", all(MadeUp.busy(), linear(lang)));
    boolean art = text.chars().anyMatch(c -> c >= 0x2190 && c < 0x2600);
    assertFalse(art, text);
    assertFalse(text.contains("####"), text);
  }

  @Test
  void coloursChangeNothingElse() {
    Look plain = drawn(Lang.EN, 80);
    Look coloured = new Look(Lang.EN, new Style(true), false, false, 80);
    String text = String.join("\n", all(MadeUp.busy(), coloured));
    assertTrue(text.contains("\u001b[32m"), text);
    String bare = text.replaceAll("\u001b\\[[0-9;]*m", "");
    assertEquals(stripped(all(MadeUp.busy(), plain)), stripped(List.of(bare.split("\n", -1))));
  }

  private static List<String> stripped(List<String> lines) {
    return lines.stream().map(String::stripTrailing).toList();
  }

  // --- what is said ----------------------------------------------------------------------------

  @Nested
  class OfABeginner {
    private final MadeUp made = MadeUp.beginner();

    private String text(Look look) {
      return String.join("\n", new StatsText(made.statistics(), made, look).all());
    }

    @Test
    void fewReviewsAreNoRate() {
      assertTrue(text(drawn(Lang.EN, 80)).contains("2 reviews are too few to compare"));
      assertTrue(text(linear(Lang.EN)).contains("all time: 2 reviews, too few to tell"));
      assertFalse(text(drawn(Lang.EN, 80)).contains("50 %"));
    }

    @Test
    void nothingMissedIsSaid() {
      assertTrue(text(drawn(Lang.ZH, 80)).contains("目前没有漏掉的要点。"));
    }
  }

  @Nested
  class OfNobody {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void theNextStepIsNamed(Lang lang) {
      MadeUp made = MadeUp.nobody();
      String text = String.join("\n", new StatsText(made.statistics(), made, linear(lang)).all());
      assertTrue(text.contains("tcptutor learn"), text);
      assertTrue(text.contains("tcptutor review"), text);
    }

    @Test
    void everySectionIsToldWithoutTrouble() {
      Statistics none = MadeUp.nobody().statistics();
      for (Look look : List.of(drawn(Lang.EN, 80), linear(Lang.ZH))) {
        for (StatsText.Section section : StatsText.Section.values()) {
          new StatsText(none, MadeUp.nobody(), look).of(section);
        }
      }
    }
  }

  @Nested
  class Answers {
    private List<String> lines(List<Attempt> attempts, int width) {
      History history = new History(MadeUp.PACK, MadeUp.QUESTION, attempts);
      return new HistoryText(history, MadeUp.busy(), drawn(Lang.EN, width)).lines();
    }

    private static List<Attempt> attempts(int count, String answer) {
      List<Attempt> attempts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i * 86_400L);
        attempts.add(
            new Attempt(at, i % 5, null, 0, answer, List.of(), List.of(), List.of(), List.of()));
      }
      return attempts;
    }

    private static int columns(List<String> lines, String head) {
      String line = lines.stream().filter(one -> one.contains(head)).findFirst().orElseThrow();
      return line.split("│").length;
    }

    @Test
    void theNewestHaveCompany() {
      List<String> lines = lines(attempts(4, "An answer."), 120);
      assertEquals(1, columns(lines, "2026-01-01"));
      assertEquals(3, columns(lines, "2026-01-02"));
      assertEquals(3, columns(lines, "2026-01-04"));
      String all = String.join("\n", lines);
      assertTrue(all.indexOf("2026-01-04") < all.indexOf("2026-01-01"), "the newest first");
    }

    @Test
    void standBelowOneAnotherWhereThereIsNoRoom() {
      List<String> lines = lines(attempts(3, "An answer."), 60);
      assertTrue(lines.stream().noneMatch(line -> line.contains("│")), lines::toString);
    }

    @Test
    void thatWereNotKeptAreSaidToBe() {
      List<String> lines = lines(attempts(2, "").subList(1, 2), 80);
      assertTrue(lines.stream().anyMatch(line -> line.contains("not kept")), lines::toString);
    }

    @Test
    void thatWereGivenUpAreSaidToBe() {
      List<String> lines = lines(attempts(1, ""), 80);
      assertTrue(lines.stream().anyMatch(line -> line.contains("nothing was said")));
    }

    @Test
    void areFollowedByWhatWasSaidNext() {
      Attempt attempt =
          new Attempt(
              Instant.EPOCH,
              3,
              Rating.HARD,
              0,
              "An answer.",
              List.of("both-numbers"),
              List.of("old-duplicates"),
              List.of(),
              List.of(
                  new History.Retry("And one more.", 2),
                  new History.FollowedUp("old-duplicates", "", false),
                  new History.FollowedUp("old-duplicates", "It opens.", true)));
      List<String> lines = lines(List.of(attempt), 120);
      int first = lines.indexOf("  > second try, together level 2: And one more.");
      assertTrue(first > 0, lines::toString);
      assertEquals(
          List.of(
              "  ? asked next: What happens with two segments when a SYN of the past arrives late?",
              "  - missed: (nothing was said)"),
          lines.subList(first + 1, first + 3));
      assertEquals("  + answered: It opens.", lines.get(lines.size() - 1));
    }

    @Test
    void cannotActOnTheTerminal() {
      List<String> lines = lines(attempts(2, "red \u001b[31m\u202e and\u0007\ta second\nline"), 80);
      String text = String.join("\n", lines);
      assertFalse(text.contains("\u001b") || text.contains("\u202e"), text);
      for (String line : lines) {
        assertTrue(Columns.width(line) <= 80, line);
      }
    }

    @Test
    void areAbsentForWhatWasNeverAsked() {
      List<String> lines = lines(List.of(), 80);
      String told = lines.get(lines.size() - 1).strip();
      assertEquals("'why-three-not-two' has not been answered yet.", told);
    }
  }

  @Test
  void namesOfSectionsAreWordsInBothLanguages() {
    for (Lang lang : Lang.values()) {
      for (StatsText.Section section : StatsText.Section.values()) {
        String heading = drawn(lang, 80).texts().heading(section.name());
        assertFalse(heading.toUpperCase(Locale.ROOT).equals(heading) && lang == Lang.EN, heading);
      }
    }
  }
}
