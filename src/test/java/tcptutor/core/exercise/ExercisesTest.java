package tcptutor.core.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.fact.FactPath;
import tcptutor.core.fact.Facts;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Line;
import tcptutor.core.ladder.Numbers;
import tcptutor.core.ladder.Table;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.State;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.scenario.EventMoves;
import tcptutor.shell.text.Columns;

/** Computed questions: the run gives the key, whatever the numbers. */
class ExercisesTest {
  private static final int SEEDS = 60;
  private static final Library LIBRARY = Library.builtIn();

  /** 1 SYN, 2 SYN,ACK, 3 ACK, 4 five bytes, 5 ACK; initial numbers are written. */
  private static final String OPEN = "open-then-data";

  private static final String CLOSE = "close-normal-rfc";

  private final Exercises exercises = new Exercises(LIBRARY::scenario, new EventMoves());

  private static Question question(String scenario, Task task, Text prompt) {
    return new Question(
        "q", "t", Question.Difficulty.JUNIOR, List.of(), prompt, scenario, "", task, List.of());
  }

  private Exercise make(String scenario, Task task, long seed) {
    return exercises.make(question(scenario, task, Text.EMPTY), seed);
  }

  private static Trace written(String scenario) {
    Scenario found = LIBRARY.scenario(scenario);
    return Variation.asWritten(found, found.profiles().get(0));
  }

  private static Task.Drive drive(String goal, List<Task.Move> moves, String... solution) {
    return new Task.Drive(List.of(goal.split(", ")), moves, List.of(solution));
  }

  static Stream<Arguments> everyKind() {
    List<Task.Option> options =
        List.of(
            new Task.Option(new Text("SYN", "SYN"), true, Text.EMPTY),
            new Task.Option(new Text("FIN", "FIN"), false, new Text("no", "不")),
            new Task.Option(new Text("RST", "RST"), false, Text.EMPTY));
    return Stream.of(
        Arguments.of("choice", OPEN, new Task.Choice(options, false)),
        Arguments.of("multiple", OPEN, new Task.Choice(options, true)),
        Arguments.of(
            "claim", OPEN, new Task.Claim(new Text("c", "c"), false, options, Text.EMPTY, null)),
        Arguments.of("5.ack", OPEN, new Task.Number("5.ack")),
        Arguments.of("4.seq", OPEN, new Task.Number("4.seq")),
        Arguments.of("4.len", OPEN, new Task.Number("4.len")),
        Arguments.of("2.arrives", OPEN, new Task.Number("2.arrives")),
        Arguments.of("2.sent", OPEN, new Task.Number("2.sent")),
        Arguments.of("2.after.1", "open-syn-lost", new Task.Number("2.after.1")),
        Arguments.of("segments", OPEN, new Task.Number("segments")),
        Arguments.of("segments.again", "open-syn-lost", new Task.Number("segments.again")),
        Arguments.of("client.TIME-WAIT", CLOSE, new Task.Number("client.TIME-WAIT")),
        Arguments.of(
            "client.connect.after", "open-syn-all-lost", new Task.Number("client.connect.after")),
        Arguments.of("end", CLOSE, new Task.Number("end")),
        Arguments.of("predict", OPEN, new Task.Predict(1)),
        Arguments.of("predict the answer", OPEN, new Task.Predict(2)),
        Arguments.of("ladder", OPEN, new Task.Ladder(5)),
        Arguments.of("ladder of a close", CLOSE, new Task.Ladder(8)),
        Arguments.of("order", OPEN, new Task.Order(Task.Order.What.SEGMENTS)),
        Arguments.of("client states", CLOSE, new Task.Order(Task.Order.What.CLIENT_STATES)),
        Arguments.of("server states", CLOSE, new Task.Order(Task.Order.What.SERVER_STATES)),
        Arguments.of("state", CLOSE, new Task.StateAfter(3)),
        Arguments.of("fault", OPEN, new Task.Fault(Task.Fault.View.CLIENT)),
        Arguments.of("fault", OPEN, new Task.Fault(Task.Fault.View.SERVER)),
        Arguments.of(
            "drive",
            OPEN,
            drive("segments.again >= 1", List.of(Task.Move.LOSE), "lose client SYN 1")));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("everyKind")
  void theKeyIsRightAndWhatIsNoAnswerIsNotMarked(String name, String scenario, Task task) {
    for (long seed = 0; seed < SEEDS; seed++) {
      for (Exercise e = make(scenario, task, seed); e != null; e = e.then()) {
        Marks marks = e.mark(e.form().key());
        assertTrue(marks.understood(), "seed " + seed);
        assertEquals(4, marks.level(), "seed " + seed + ", key " + e.form().key());
        for (String words : List.of("", "   ", "?", "I do not know", "\u0000", "é; é; é")) {
          Marks none = e.mark(words);
          boolean empty = e.form() instanceof Driving && words.isBlank();
          assertEquals(empty, none.understood(), "seed " + seed + " '" + words + "'");
          assertFalse(
              !none.understood() && none.items().get(0).comment().en().isEmpty(), "no help");
        }
        assertFalse(e.form().help().zh().isEmpty());
        assertFalse(
            e.prompt().en().isEmpty()
                && !(task instanceof Task.Choice)
                && !(task instanceof Task.Drive));
      }
    }
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("everyKind")
  void theSameSeedMakesTheSame(String name, String scenario, Task task) {
    for (long seed = 0; seed < 5; seed++) {
      Exercise a = make(scenario, task, seed);
      Exercise b = make(scenario, task, seed);
      assertEquals(a.form().key(), b.form().key());
      assertEquals(a.exhibit(), b.exhibit());
      assertEquals(seed, a.seed(), "the exercise does not tell its seed");
    }
  }

  @Test
  void freeTextIsNotAskedLikeThis() {
    Question why =
        LIBRARY.question(
            LIBRARY.questionItems().stream()
                .filter(i -> i.kind().equals("free-text"))
                .findFirst()
                .orElseThrow());
    assertFalse(Exercises.canMake(why));
    assertThrows(IllegalArgumentException.class, () -> exercises.make(why, 1));
  }

  // --- fresh numbers ---------------------------------------------------------------------------

  @Nested
  class FreshNumbers {
    private List<Trace> fresh(String scenario) {
      Scenario found = LIBRARY.scenario(scenario);
      return IntStream.range(0, SEEDS)
          .mapToObj(seed -> Variation.fresh(found, found.profiles().get(0), seed))
          .toList();
    }

    @Test
    void differAndSometimesWrapAround() {
      Set<Long> isns = new HashSet<>();
      Set<Integer> lengths = new HashSet<>();
      int wraps = 0;
      for (Trace trace : fresh(OPEN)) {
        List<Entry.Sent> sent = trace.segments();
        isns.add(sent.get(0).segment().seq().unsigned());
        lengths.add(sent.get(3).segment().payload().length());
        Facts facts = new Facts(trace, true);
        wraps += facts.ack(sent.get(4)) < facts.seq(sent.get(3)) ? 1 : 0;
      }
      assertTrue(isns.size() > SEEDS / 2, isns.size() + " different initial numbers");
      assertTrue(lengths.size() > SEEDS / 2, lengths.size() + " different lengths");
      assertTrue(wraps >= 5 && wraps <= SEEDS / 2, wraps + " of " + SEEDS + " wrap around");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          OPEN,
          CLOSE,
          "open-old-duplicate-syn",
          "reset-validity",
          "close-simultaneous",
          "data-cumulative-ack",
          "time-wait-stale-data",
          "open-fast-open",
          "data-reordered"
        })
    void tellTheSameStory(String scenario) {
      Trace before = written(scenario);
      for (Trace trace : fresh(scenario)) {
        assertEquals(before.segments().size(), trace.segments().size());
        for (int i = 0; i < before.segments().size(); i++) {
          Entry.Sent a = before.segments().get(i);
          Entry.Sent b = trace.segments().get(i);
          assertEquals(a.segment().flags(), b.segment().flags());
          assertEquals(a.at(), b.at());
        }
        assertEquals(before.endMicros(), trace.endMicros());
      }
    }
  }

  // --- slips -----------------------------------------------------------------------------------

  @Nested
  class Slips {
    /** What is said to an answer. */
    private String said(String scenario, String path, long seed, long off) {
      Exercise e = make(scenario, new Task.Number(path), seed);
      long key = Long.parseLong(e.form().key());
      Marks marks = e.mark(Long.toString(Math.floorMod(key + off, 1L << 32)));
      assertEquals(0, marks.level(), "seed " + seed);
      return marks.items().get(0).comment().en();
    }

    private long length(long seed) {
      return Long.parseLong(make(OPEN, new Task.Number("4.len"), seed).form().key());
    }

    @Test
    void aSynThatWasForgotten() {
      for (long seed = 0; seed < SEEDS; seed++) {
        for (String path : List.of("2.ack", "3.ack", "4.seq", "5.ack")) {
          assertEquals(
              "You forgot that the SYN takes a sequence number.",
              said(OPEN, path, seed, -1),
              path + " with seed " + seed);
        }
      }
    }

    @Test
    void dataThatWasLeftOut() {
      for (long seed = 0; seed < SEEDS; seed++) {
        long length = length(seed);
        String said = said(OPEN, "5.ack", seed, -length);
        if (length > 1) {
          assertTrue(
              said.contains("sequence number of the segment acknowledged")
                  || said.contains(length + " bytes"),
              "seed " + seed + ", length " + length + ": '" + said + "'");
        }
      }
    }

    @Test
    void plusOneWhereThereWereData() {
      for (long seed = 0; seed < SEEDS; seed++) {
        long length = length(seed);
        if (length > 2) {
          assertEquals(
              "seq + 1 holds only for a lone SYN or FIN: data adds its length.",
              said(OPEN, "5.ack", seed, 1 - length),
              "seed " + seed + ", length " + length);
        }
      }
    }

    @Test
    void dataOfAnEarlierSegmentThatWereLeftOutEvenIfTheNumberWraps() {
      List<String> silent = new ArrayList<>();
      for (long seed = 0; seed < 4 * SEEDS; seed++) {
        Scenario scenario = LIBRARY.scenario("data-cumulative-ack");
        Trace trace = Variation.fresh(scenario, scenario.profiles().get(0), seed);
        Entry.Sent last =
            trace.segments().stream()
                .filter(s -> s.from() == tcptutor.core.sim.End.SERVER)
                .reduce((a, b) -> b)
                .orElseThrow();
        for (Entry.Sent data : trace.segments()) {
          int length = data.segment().payload().length();
          if (length > 1 && data.from() != last.from() && data.id() < last.id()) {
            String path = (last.id() + 1) + ".ack";
            if (said("data-cumulative-ack", path, seed, -length).isEmpty()) {
              silent.add("seed " + seed + ", " + length + " bytes of segment " + (data.id() + 1));
            }
          }
        }
      }
      assertEquals(List.of(), silent, "slips that are not explained");
    }

    @Test
    void oneTooMany() {
      for (long seed = 0; seed < SEEDS; seed++) {
        assertEquals(
            "One too many: only SYN, FIN and data take sequence numbers.",
            said(OPEN, "5.ack", seed, 1),
            "seed " + seed);
      }
    }

    @Test
    void aNumberThatDoesNotWrapAround() {
      int wrapped = 0;
      for (long seed = 0; seed < SEEDS; seed++) {
        Exercise e = make(OPEN, new Task.Number("5.ack"), seed);
        long key = Long.parseLong(e.form().key());
        if (key < 2_000) {
          Marks marks = e.mark(Long.toString(key + (1L << 32)));
          assertEquals(
              "Sequence numbers have 32 bits: after 4294967295 comes 0.",
              marks.items().get(0).comment().en());
          wrapped++;
        }
      }
      assertTrue(wrapped > 0);
    }

    @ParameterizedTest(name = "{1} for {0} of {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "client.TIME-WAIT | 30 s   | close-normal-rfc | ''",
          "2.after.1        | 500 ms | open-syn-lost    | Half of it: the timeout doubles with every retransmission.",
          "2.after.1        | 2 s    | open-syn-lost    | Twice of it: that is the wait after this one.",
          "2.arrives        | 50 ms  | open-then-data   | That is when it is sent.",
          "2.sent           | 100 ms | open-then-data   | That is when it arrives.",
          "segments         | 6      | open-then-data   | One is missing.",
          "segments         | eight  | open-then-data   | One too many.",
        })
    void ofTimesAndCounts(String path, String answer, String scenario, String comment) {
      Exercise e = make(scenario, new Task.Number(path), 1);
      assertEquals(comment, e.mark(answer).items().get(0).comment().en(), e.form().key());
    }

    @Test
    void ofTimeWaitAreOneMslAndFour() {
      Exercise e = make(CLOSE, new Task.Number("client.TIME-WAIT"), 1);
      long key = tcptutor.core.fact.Spoken.duration(e.form().key());
      assertTrue(
          e.mark(tcptutor.core.fact.Spoken.shown(key / 2))
              .items()
              .get(0)
              .comment()
              .en()
              .contains("one MSL"));
      assertTrue(
          e.mark(tcptutor.core.fact.Spoken.shown(key * 2))
              .items()
              .get(0)
              .comment()
              .en()
              .contains("2 MSL, not 4"));
    }

    @Test
    void whoseValueIsTheKeyAreNone() {
      for (long seed = 0; seed < SEEDS; seed++) {
        for (String path : List.of("2.ack", "3.seq", "4.seq", "5.ack", "5.seq")) {
          Form.Blanks form = (Form.Blanks) make(OPEN, new Task.Number(path), seed).form();
          Blank blank = form.blanks().get(0);
          for (Blank.Mistake mistake : blank.mistakes()) {
            assertFalse(blank.key().statedBy(mistake.value().shown()), path + ", seed " + seed);
          }
        }
      }
    }
  }

  // --- what is shown ---------------------------------------------------------------------------

  @Nested
  class ThePicture {
    private List<String> lines(Exercise e, boolean table) {
      Exhibit.Picture picture = (Exhibit.Picture) e.exhibit();
      View view =
          View.of(Lang.EN, 100, Columns::width)
              .with(picture.absolute() ? Numbers.ABSOLUTE : Numbers.RELATIVE)
              .withCalls(true)
              .with(picture.hidden());
      return Line.plain(table ? Table.of(picture.trace(), view) : Ladder.of(picture.trace(), view));
    }

    @ParameterizedTest(name = "of {0} of {1}")
    @CsvSource({
      "5.ack, open-then-data",
      "4.seq, open-then-data",
      "2.ack, open-then-data",
      "3.seq, open-then-data",
      "3.seq, close-normal-rfc",
      "4.ack, close-normal-rfc",
      "4.len, open-then-data"
    })
    void hasAQuestionMarkWhereTheKeyWouldStand(String path, String scenario) {
      for (long seed = 0; seed < 20; seed++) {
        Exercise e = make(scenario, new Task.Number(path), seed);
        String key = e.form().key();
        String field = path.substring(2);
        for (boolean table : new boolean[] {false, true}) {
          List<String> lines = lines(e, table);
          String all = String.join("\n", lines);
          assertTrue(all.contains("?"), "seed " + seed + "\n" + all);
          if (!table) {
            String last =
                lines.stream().filter(l -> l.contains(field + "=?")).findFirst().orElse("");
            assertFalse(last.isEmpty(), "seed " + seed + ", no " + field + "=?\n" + all);
          } else {
            String row = lines.stream().filter(l -> l.contains("?")).findFirst().orElseThrow();
            List<String> cells = List.of(row.trim().split("\\s+"));
            assertTrue(
                !cells.contains(key) || isAlsoAnother(e, path, key),
                "seed " + seed + ", key " + key + "\n" + all);
          }
        }
      }
    }

    /** Two numbers may happen to be the same. */
    private boolean isAlsoAnother(Exercise e, String path, String key) {
      Exhibit.Picture picture = (Exhibit.Picture) e.exhibit();
      Entry.Sent sent = picture.trace().segments().get(Integer.parseInt(path.substring(0, 1)) - 1);
      Facts facts = new Facts(picture.trace(), picture.absolute());
      List<String> others = new ArrayList<>(List.of(Long.toString(sent.at() / 1000)));
      if (!path.endsWith("seq")) {
        others.add(Long.toString(facts.seq(sent)));
      }
      if (!path.endsWith("ack")) {
        others.add(Long.toString(facts.ack(sent)));
      }
      return others.contains(key);
    }

    @Test
    void endsBeforeWhatIsAsked() {
      Exercise e = make(OPEN, new Task.Predict(1), 3);
      assertEquals(1, ((Exhibit.Picture) e.exhibit()).trace().segments().size());
      for (boolean table : new boolean[] {false, true}) {
        String all = String.join("\n", lines(e, table));
        assertFalse(all.contains("SYN,ACK"), all);
        assertFalse(all.contains("SYN-RECEIVED"), all);
      }
    }

    @Test
    void showsNoTimeThatIsAsked() {
      Exercise e = make(CLOSE, new Task.Number("client.TIME-WAIT"), 3);
      for (boolean table : new boolean[] {false, true}) {
        String all = String.join("\n", lines(e, table));
        assertTrue(all.contains("TIME-WAIT"), all);
        assertFalse(all.contains(e.form().key()), all);
      }
    }

    @Test
    void showsNoStateThatIsAsked() {
      for (int after = 1; after <= 4; after++) {
        Exercise e = make(CLOSE, new Task.StateAfter(after), 3);
        Trace trace = ((Exhibit.Picture) e.exhibit()).trace();
        for (boolean table : new boolean[] {false, true}) {
          String all = String.join("\n", lines(e, table));
          for (State state : State.values()) {
            boolean first =
                Stream.of(tcptutor.core.sim.End.values())
                    .anyMatch(end -> trace.party(end).initial() == state);
            boolean shown = all.matches("(?s).*(^|[^A-Z-])" + state.rfcName() + "([^A-Z0-9-]|$).*");
            assertFalse(shown && !first, state + " after " + after + "\n" + all);
          }
        }
      }
    }

    @Test
    void ofALadderHasABlankForEachThingAsked() {
      for (long seed = 0; seed < 20; seed++) {
        Exercise e = make(CLOSE, new Task.Ladder(6), seed);
        for (boolean table : new boolean[] {false, true}) {
          String all = String.join("\n", lines(e, table));
          for (int i = 1; i <= 6; i++) {
            assertTrue(all.contains("(" + i + ")"), "seed " + seed + ", blank " + i + "\n" + all);
          }
        }
      }
    }

    @Test
    void ofALossShowsOneEndAlone() {
      Exercise e = make(OPEN, new Task.Fault(Task.Fault.View.CLIENT), 2);
      for (Text line : ((Exhibit.Lines) e.exhibit()).lines()) {
        assertTrue(line.en().contains("->") || line.en().contains("<-"), line.en());
      }
    }
  }

  // --- forms -----------------------------------------------------------------------------------

  @Nested
  class Answers {
    @Test
    void mayHaveSpacesOrSemicolons() {
      Exercise e = make(OPEN, new Task.Predict(1), 3);
      String key = e.form().key();
      assertEquals(4, e.mark(key.replace(" ", "; ")).level(), key);
      assertEquals(4, e.mark(key.replace(" ", "；")).level(), key);
      assertEquals(4, e.mark("  " + key.replace(" ", "   ") + " ").level(), key);
      assertEquals(4, e.mark(key.toLowerCase(java.util.Locale.ROOT)).level(), key);
      assertEquals(4, e.mark(key.replace("SYN,ACK", "SYN+ACK")).level(), key);
      assertEquals(4, e.mark(key.replace("SYN-RECEIVED", "SYN_RCVD")).level(), key);
      assertFalse(e.mark(key + " 7").understood());
      assertFalse(e.mark(key.substring(0, key.lastIndexOf(' '))).understood());
    }

    @Test
    void areMarkedByTheShareThatIsRight() {
      Exercise e = make(OPEN, new Task.Predict(1), 3);
      String[] key = e.form().key().split(" ");
      assertEquals(3, e.mark("ACK " + key[1] + " " + key[2] + " " + key[3]).level());
      assertEquals(2, e.mark("ACK 1 " + key[2] + " " + key[3]).level());
      assertEquals(1, e.mark("ACK 1 2 " + key[3]).level());
      assertEquals(0, e.mark("ACK 1 2 CLOSED").level());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-", ",", ", ,", "+"})
    void ofSignsAloneAreNoFlags(String flags) {
      Exercise e = make(OPEN, new Task.Predict(1), 3);
      String[] key = e.form().key().split(" ");
      assertFalse(e.mark(flags + "; " + key[1] + "; " + key[2] + "; " + key[3]).understood());
    }

    @Test
    void byLetterOrNumber() {
      Task.Choice task =
          new Task.Choice(
              List.of(
                  new Task.Option(new Text("a", "a"), true, Text.EMPTY),
                  new Task.Option(new Text("b", "b"), true, Text.EMPTY),
                  new Task.Option(new Text("c", "c"), false, new Text("not c", "不是 c"))),
              true);
      Exercise e = make(OPEN, task, 5);
      String key = e.form().key();
      String wrong =
          Stream.of("a", "b", "c").filter(l -> !key.contains(l)).findFirst().orElseThrow();
      assertEquals(4, e.mark(key.toUpperCase(java.util.Locale.ROOT)).level());
      assertEquals(4, e.mark(key.charAt(1) + ", " + key.charAt(0)).level());
      assertEquals(4, e.mark((key.charAt(0) - 'a' + 1) + " " + (key.charAt(1) - 'a' + 1)).level());
      Marks all = e.mark("abc");
      assertTrue(all.level() < 4 && all.level() > 0);
      assertTrue(all.items().stream().anyMatch(i -> i.comment().en().equals("not c")));
      assertTrue(e.mark(wrong).level() < 2);
      assertFalse(e.mark("d").understood());
      assertFalse(e.mark("0").understood());
    }

    @Test
    void inOrderMayHaveArrows() {
      Exercise e = make(OPEN, new Task.Order(Task.Order.What.SEGMENTS), 5);
      String key = e.form().key();
      assertEquals(4, e.mark(String.join(" -> ", key.split(""))).level());
      assertEquals(4, e.mark(String.join("、", key.split(""))).level());
      assertFalse(e.mark(key + "a").understood());
      assertFalse(e.mark("a".repeat(key.length())).understood());
      Marks swapped = e.mark("" + key.charAt(1) + key.charAt(0) + key.substring(2));
      assertTrue(swapped.understood() && swapped.level() < 4);
    }

    @Test
    void ofAClaimHaveASecondStep() {
      Task task =
          new Task.Claim(
              new Text("c", "c"),
              true,
              List.of(
                  new Task.Option(new Text("a", "a"), true, Text.EMPTY),
                  new Task.Option(new Text("b", "b"), false, Text.EMPTY)),
              new Text("because", "因为"),
              null);
      Exercise e = make(OPEN, task, 1);
      assertEquals("t", e.form().key());
      assertNotNull(e.then());
      assertNull(e.then().then());
      assertEquals("True. Why?", e.then().prompt().en());
    }
  }

  // --- what cannot be asked --------------------------------------------------------------------

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "9.ack, open-then-data",
    "1.ack, open-then-data",
    "server@2, open-then-data",
    "1.lost, open-then-data",
    "client.TIME-WAIT, open-then-data",
    "nonsense, open-then-data",
    "0.seq, open-then-data",
    "9.after.1, open-then-data",
    "client.recv.after, open-then-data",
    "client.connect, open-then-data"
  })
  void aNumberThatTheRunHasNotIsTheAuthorsMistake(String path, String scenario) {
    var e =
        assertThrows(
            UnaskableException.class, () -> make(scenario, new Task.Number(path), 1), path);
    assertTrue(e.why().en().contains("'" + path + "'"), e.why().en());
    assertFalse(e.why().zh().isEmpty());
  }

  @Test
  void theNumberOfSegmentsInAMistakeIsCountedFromOne() {
    var e =
        assertThrows(
            UnaskableException.class,
            () -> make("close-simultaneous", new Task.Order(Task.Order.What.SEGMENTS), 1));
    Trace trace = written("close-simultaneous");
    int first = -1;
    for (int i = 1; i < trace.segments().size() && first < 0; i++) {
      Entry.Sent a = trace.segments().get(i - 1);
      Entry.Sent b = trace.segments().get(i);
      first = a.at() == b.at() && a.from() != b.from() ? i : -1;
    }
    if (e.why().en().contains("same moment")) {
      assertEquals(
          "segments " + first + " and " + (first + 1) + " leave at the same moment", e.why().en());
    }
  }

  // --- driving ---------------------------------------------------------------------------------

  @Nested
  class Drive {
    private final List<Task.Move> network =
        List.of(Task.Move.LOSE, Task.Move.DELAY, Task.Move.DUPLICATE);
    private final Exercise twice =
        make(
            OPEN,
            drive(
                "segments.again >= 2, client@end = ESTABLISHED",
                network,
                "lose client SYN 1",
                "lose client SYN 2"),
            1);

    @Test
    void withParIsFull() {
      Marks marks = twice.mark("lose client SYN 1\nlose client SYN 2");
      assertEquals(4, marks.level(), marks.toString());
      assertTrue(marks.items().stream().allMatch(Marks.Item::right));
    }

    @Test
    void overParIsNearlyFull() {
      Marks marks = twice.mark("lose client SYN 1; lose client SYN 2；lose server SYN 1");
      assertEquals(3, marks.level(), marks.toString());
      assertEquals(
          "3 moves; it can be done with 2",
          marks.items().get(marks.items().size() - 1).label().en());
    }

    @Test
    void thatMissesTheGoalIsHalfAtMost() {
      Marks marks = twice.mark("lose client SYN 1");
      assertTrue(marks.understood());
      assertTrue(marks.level() <= 2, marks.toString());
      assertEquals(List.of(false, true), marks.items().stream().map(Marks.Item::right).toList());
      assertEquals("at the end the client is in ESTABLISHED", marks.items().get(1).label().en());
    }

    @Test
    void withAMoveThatIsNotAllowedIsNotMarked() {
      Marks marks = twice.mark("50ms client close");
      assertFalse(marks.understood());
      assertTrue(
          marks
              .items()
              .get(0)
              .comment()
              .en()
              .startsWith("'50ms client close' is not allowed here."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "lose client SIN 1",
          "lose",
          "hello",
          "lose client SYN 0",
          "lose client SYN 99999999999",
          "delay client SYN 1",
          "0ms flood server 9",
          "lose client SYN 1 by 3s",
          "-5ms client close"
        })
    void withALineThatIsNoMoveIsNotMarked(String line) {
      Marks marks = twice.mark(line);
      assertFalse(marks.understood(), marks.toString());
      assertFalse(marks.items().get(0).comment().zh().isEmpty());
    }

    @Test
    void hasAMostOfMoves() {
      List<String> many = new ArrayList<>();
      for (int i = 1; i <= 13; i++) {
        many.add("lose client SYN " + i);
      }
      assertFalse(twice.mark(String.join("\n", many)).understood());
    }

    @Test
    void canBeDoneByCallsAndBreakdowns() {
      Exercise calls =
          make(
              OPEN,
              drive("client.passes.FIN-WAIT-1", List.of(Task.Move.CALL), "1s client close"),
              1);
      assertEquals(4, calls.mark("1s client close").level());
      assertFalse(calls.mark("1s crash server").understood());
      Exercise breaks =
          make(
              OPEN,
              drive(
                  "client.never.FIN-WAIT-1, segments >= 5",
                  List.of(Task.Move.BREAK),
                  "1s crash server"),
              1);
      assertEquals(4, breaks.mark("1s crash server").level());
    }

    @Test
    void hasAShorterWayIfThereIsOne() {
      Par.Search search = Par.shorter((Driving) twice.form());
      assertTrue(search.exhausted());
      Exercise padded =
          make(
              OPEN,
              drive("segments.again >= 1", network, "lose client SYN 1", "lose client SYN 2"),
              1);
      Par.Search found = Par.shorter((Driving) padded.form());
      assertTrue(found.found());
      assertEquals(1, found.moves().size());
      String line = found.moves().get(0).line();
      assertEquals(3, padded.mark(line + "; lose client SYN 1; lose client SYN 2").level(), line);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
        strings = {
          "client passes CLOSING",
          "client.passes.CLOSING = yes",
          "segments",
          " ",
          "5.ack >"
        })
    void needsAGoal(String goal) {
      assertThrows(
          UnaskableException.class,
          () ->
              make(OPEN, new Task.Drive(List.of(goal), network, List.of("lose client SYN 1")), 1));
    }
  }

  @Test
  void aPathThatCanBeAskedIsWordedInBothLanguages() {
    Trace trace = written(OPEN);
    for (String path :
        List.of(
            "2.ack",
            "2.sent",
            "2.after.1",
            "segments.SYN",
            "client.connect.after",
            "end",
            "client.SYN-SENT")) {
      Text asked = Wording.asking(FactPath.parse(path), trace);
      assertTrue(asked.en().startsWith("What is the ") && asked.en().endsWith("?"), asked.en());
      assertTrue(asked.zh().endsWith("是多少？"), asked.zh());
    }
    assertNotNull(Profile.RFC);
  }
}
