package tcptutor.shell.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.exercise.Exhibit;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Section;
import tcptutor.core.study.Study;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.scenario.EventMoves;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Style;

class ConversationTest {
  private static final Lexicon LEXICON = Library.builtIn().lexicon();
  private static final Lesson LESSON = Library.builtIn().lesson("opening");

  /** The three interview questions that the lesson began with, whatever else is asked after it. */
  private static final List<Question> QUESTIONS =
      Library.builtIn().questions("opening").stream()
          .filter(
              q ->
                  List.of("why-three-not-two", "why-three-not-four", "handshake-states")
                      .contains(q.id()))
          .toList();

  private static final String TO_QUESTIONS = "s\n";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Diary diary = Diary.NONE;
  private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

  /** Names what would be drawn. */
  private static final class FakeRuns implements Runs {
    @Override
    public List<String> ladder(Section.Run run, Lang lang, int width) {
      return List.of("<ladder " + run.scenario() + ">", "<more of it>");
    }

    @Override
    public List<String> picture(Exhibit.Picture picture, Lang lang, int width) {
      return List.of("<picture of " + picture.trace().segments().size() + ">");
    }

    @Override
    public List<String> segments(
        String scenarioId, List<Integer> segmentNumbers, Lang lang, int width) {
      return List.of("<segments " + segmentNumbers + " of " + scenarioId + ">");
    }
  }

  private String talk(Typing typing, Style style, Lang lang, int width) {
    Exercises exercises = new Exercises(Library.builtIn()::scenario, new EventMoves());
    Study study = new Study(LESSON, QUESTIONS, new RuleGrader(LEXICON), exercises, 1);
    new Conversation(
            study,
            LESSON,
            0,
            diary,
            Supply.NONE,
            () -> 0,
            new FakeRuns(),
            typing,
            heading -> "written: the server's ISN is never acknowledged",
            out,
            style,
            lang,
            width)
        .run();
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String talk(String typed, Lang lang, int width) {
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    return talk(new PlainTyping(in, out, false), new Style(false), lang, width);
  }

  private String talk(String typed) {
    return talk(typed, Lang.EN, 80);
  }

  @Nested
  class ThroughAPipe {
    @Test
    void theLessonIsReadSectionBySectionWithItsRuns() {
      String shown = talk("\n\n\n\n\n\n");
      for (int i = 1; i <= LESSON.sections().size(); i++) {
        String heading = i + "/" + LESSON.sections().size() + "  ";
        assertTrue(shown.contains("\n" + heading), heading);
      }
      for (String run :
          List.of(
              "open-normal",
              "cf-two-way-synack-lost",
              "cf-two-way-stale-syn",
              "open-old-duplicate-syn",
              "cf-four-segment-open")) {
        assertTrue(shown.contains("<ladder " + run + ">"), run);
      }
    }

    @Test
    void anAnswerIsJudgedAndProved() {
      String shown = talk(TO_QUESTIONS + "The server's ISN is never confirmed.\n\n");
      assertTrue(shown.contains("[##..]  Level 2 of 4: half of it"), shown);
      assertTrue(shown.contains("\n[+1 The server's ISN is never confirmed].\n"), shown);
      assertTrue(shown.contains("One essential point is missing. 3 more could be added."), shown);
      assertTrue(shown.contains("You did not say\n  -  2  A lone SYN"), shown);
      assertTrue(shown.contains("<segments [1, 2, 3] of cf-two-way-stale-syn>"), shown);
      assertTrue(shown.contains("An interviewer would go on\n"), shown);
    }

    @Test
    void anErrorIsQuotedAndExplained() {
      String shown = talk(TO_QUESTIONS + "第三次握手是为了防止 SYN Flood\n", Lang.ZH, 80);
      assertTrue(shown.contains("这里说错了\n  x  6  第三次握手是为了防御 SYN Flood 攻击。"), shown);
      assertTrue(shown.contains("\n[x6 第三次握手是为了防止 SYN Flood]\n"), shown);
      assertTrue(shown.contains("加大队列和流量过滤"), shown);
    }

    @Test
    void anAnswerMayGoOnInTheNextLine() {
      String shown = talk(TO_QUESTIONS + "The server's ISN \\\nis never confirmed.\n");
      assertTrue(shown.contains("Level 2 of 4"), shown);
    }

    @Test
    void aHintLeadsToASecondTryThatCountsWithTheFirst() {
      String shown =
          talk(
              TO_QUESTIONS
                  + "The server's ISN is never confirmed.\nh\nAn old SYN could open a connection\n");
      assertTrue(shown.contains("Hint: A SYN is held up"), shown);
      assertTrue(shown.contains("[####]  Level 4 of 4"), shown);
      assertTrue(shown.contains("[+2 An old SYN could open a connection]"), shown);
    }

    @Test
    void aVerdictIsExplainedAndDisputed() {
      String shown = talk(TO_QUESTIONS + "The server's ISN is never confirmed.\nw\nd 2\nd 77\n");
      assertTrue(shown.contains("  +  1  essential, weight 3: clearly made\n"), shown);
      assertTrue(shown.contains("  -  2  essential, weight 3: not said\n"), shown);
      assertTrue(shown.contains("Essential 3 of 6: 50 %."), shown);
      assertTrue(shown.contains("stale-syn-rejected now counts as said.\n[####]"), shown);
      assertTrue(shown.contains("There is no number 77; they go from 1 to 5."), shown);
    }

    @Test
    void anAnswerMayBeWrittenInAnEditor() {
      String shown = talk(TO_QUESTIONS + "edit\n");
      assertTrue(shown.contains("\nwritten: the server's ISN is never acknowledged\n"), shown);
      assertTrue(shown.contains("Level 2 of 4"), shown);
    }

    @Test
    void theEndOfTheInputIsAPoliteEnd() {
      assertTrue(talk("").endsWith("Until next time.\n\n"));
    }

    @Test
    void hintsSkippingHelpAndQuittingWorkInBothLanguages() {
      String shown = talk(TO_QUESTIONS + "hint\n提示\n?\nskip\n\n跳过\n退出\n");
      assertTrue(shown.contains("Hint: A SYN is held up in the network"), shown);
      assertTrue(shown.contains("hint   a clue"), shown);
      assertTrue(shown.contains("What a strong candidate says"), shown);
      assertTrue(shown.contains("why-three-not-two   [    ]  skipped"), shown);
    }

    @Test
    void escapeSequencesInAnAnswerDoNotReachTheScreen() {
      String shown = talk(TO_QUESTIONS + "The server's ISN \u001b[31m is never confirmed\n");
      assertTrue(shown.contains("Level 2 of 4"), shown);
      assertFalse(shown.contains("\u001b"), shown);
    }

    @ParameterizedTest(name = "{0}, {1} columns")
    @CsvSource({"EN, 40", "EN, 60", "EN, 80", "EN, 160", "ZH, 40", "ZH, 60", "ZH, 80", "ZH, 160"})
    void everyLineStaysWithinTheWidth(Lang lang, int width) {
      String answers = "防止 SYN Flood，另外服务端的序列号没人确认\n\n\nskip\n\nskip\n\n";
      for (String line : talk("\n\n\n\n\n\n" + answers, lang, width).split("\n")) {
        if (!line.startsWith("[Enter") && !line.startsWith("[回车") && !line.startsWith("<")) {
          assertTrue(Columns.width(line) <= width, line);
        }
      }
    }
  }

  @Nested
  class AtThePrompt {
    /** Types what it is told, and keeps what was offered for it. */
    private final class Offered implements Typing {
      private final Deque<String> lines;
      private final List<Prompt> prompts = new ArrayList<>();
      private int columns = 80;

      Offered(String... lines) {
        this.lines = new ArrayDeque<>(List.of(lines));
      }

      @Override
      public String line(String prompt) {
        return line(Prompt.of(prompt));
      }

      @Override
      public String line(Prompt prompt) {
        prompts.add(prompt);
        columns = lines.size() < 3 ? 44 : columns;
        return lines.poll();
      }

      @Override
      public int columns() {
        return columns;
      }

      @Override
      public int rows() {
        return 0;
      }

      @Override
      public boolean manyLines() {
        return true;
      }

      @Override
      public void close() {}
    }

    private List<String> ghosts(Lang lang, String... lines) {
      Offered typing = new Offered(lines);
      talk(typing, new Style(false), lang, 80);
      return typing.prompts.stream().map(Prompt::ghost).toList();
    }

    @Test
    void theGhostSaysWhatCanBeTypedAndThenTheHint() {
      List<String> ghosts = ghosts(Lang.EN, "s", "hint", "skip", "", "q");
      assertEquals("", ghosts.get(0));
      assertTrue(ghosts.get(1).startsWith("your answer; h hint"), ghosts.get(1));
      assertTrue(ghosts.get(2).startsWith("Two segments have passed"), ghosts.get(2));
      assertEquals("", ghosts.get(3));
      assertEquals(ghosts.get(1), ghosts.get(4));
    }

    @Test
    void theGhostSpeaksTheLanguageOfTheSession() {
      assertTrue(ghosts(Lang.ZH, "s", "q").get(1).startsWith("写回答；h 提示"));
    }

    @Test
    void theWordsAreThoseOfTheStage() {
      Offered typing = new Offered("s", "The server's ISN is never confirmed.", "", "q");
      talk(typing, new Style(false), Lang.EN, 80);
      assertTrue(words(typing.prompts.get(0)).startsWith("skip back help quit"));
      assertTrue(words(typing.prompts.get(1)).startsWith("hint skip back edit help quit"));
      assertTrue(words(typing.prompts.get(2)).startsWith("hint why show dispute again help quit"));
      assertTrue(words(typing.prompts.get(3)).startsWith("why show dispute again help quit"));
      int most =
          typing.prompts.get(2).words().stream().mapToInt(Prompt.Word::numbers).max().orElse(0);
      assertEquals(5, most);
    }

    private String words(Prompt prompt) {
      return prompt.words().stream().map(Prompt.Word::text).collect(Collectors.joining(" "));
    }

    @Test
    void pagesFollowAScreenThatWasResized() {
      Offered typing = new Offered("s", "The server's ISN is never confirmed.", "q");
      String shown = talk(typing, new Style(false), Lang.EN, 80);
      String verdict = shown.substring(shown.indexOf("[+1 The"));
      verdict.lines().forEach(line -> assertTrue(Columns.width(line) <= 44, line));
    }

    @Test
    void pagesKeepAWidthThatWasAskedFor() {
      Offered typing = new Offered("s", "The server's ISN is never confirmed.", "q");
      String shown = talk(typing, new Style(false), Lang.EN, 70);
      String verdict = shown.substring(shown.indexOf("[+1 The"));
      assertTrue(verdict.lines().anyMatch(line -> Columns.width(line) > 50), verdict);
    }
  }

  @Nested
  class OnAScreen {
    /** Types what it is told and says how much was printed before each line. */
    private final class Screen implements Typing {
      private final Deque<String> lines;
      private final int rows;
      private int most;
      private int seen;

      Screen(int rows, String... lines) {
        this.rows = rows;
        this.lines = new ArrayDeque<>(List.of(lines));
      }

      @Override
      public String line(String prompt) {
        out.flush();
        String all = bytes.toString(StandardCharsets.UTF_8);
        most = Math.max(most, (int) all.substring(seen).lines().count());
        seen = all.length();
        return lines.poll();
      }

      @Override
      public int rows() {
        return rows;
      }

      @Override
      public boolean manyLines() {
        return true;
      }

      @Override
      public void close() {}
    }

    @Test
    void nothingScrollsAwayUnread() {
      Screen screen = new Screen(24, "\n".repeat(60).split("(?<=\n)"));
      talk(screen, new Style(false), Lang.EN, 80);
      assertTrue(screen.most <= 23, screen.most + " lines");
    }

    @Test
    void aBlockHigherThanTheScreenIsShownInPieces() {
      Screen screen = new Screen(5, "\n".repeat(400).split("(?<=\n)"));
      talk(screen, new Style(false), Lang.ZH, 60);
      assertTrue(screen.most <= 5, screen.most + " lines");
    }

    @Test
    void leavingBetweenTwoScreenfulsIsPossible() {
      String shown = talk(new Screen(10, "q"), new Style(false), Lang.EN, 80);
      assertEquals(1, shown.split("Until next time", -1).length - 1);
    }

    @Test
    void skippingBetweenTwoScreenfulsGoesToTheQuestions() {
      String shown = talk(new Screen(10, "s"), new Style(false), Lang.EN, 80);
      assertTrue(shown.contains("Question 1 of 3"), shown);
      assertFalse(shown.contains("\n2/"), shown);
    }

    @Test
    void coloursAreClosedOnEveryLine() {
      String shown = talk(new Screen(0), new Style(true), Lang.EN, 60);
      for (String line : shown.split("\n")) {
        assertEquals(
            line.split("\u001b\\[\\d+m", -1).length
                - 1
                - (line.split("\u001b\\[0m", -1).length - 1),
            line.split("\u001b\\[0m", -1).length - 1,
            line);
      }
    }
  }
}
