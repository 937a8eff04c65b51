package tcptutor.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tcptutor.terminal.Session.CTRL_C;
import static tcptutor.terminal.Session.CTRL_L;
import static tcptutor.terminal.Session.CTRL_Z;
import static tcptutor.terminal.Session.DOWN;
import static tcptutor.terminal.Session.END;
import static tcptutor.terminal.Session.ENTER;
import static tcptutor.terminal.Session.ESCAPE;
import static tcptutor.terminal.Session.LEFT;
import static tcptutor.terminal.Session.PAGE_DOWN;
import static tcptutor.terminal.Session.RIGHT;
import static tcptutor.terminal.Session.TAB;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.stats.History;
import tcptutor.shell.PackFolder;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Store;

/** {@code target/tcptutor} in a terminal, as a learner sees it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
@Execution(ExecutionMode.CONCURRENT)
class TerminalIT {
  private static final String LAUNCHER = Path.of("target/tcptutor").toAbsolutePath().toString();

  /** Runs a program and notes how it found the terminal and how it left it. */
  private static final String WATCHED =
      "stty iutf8; stty -a >before; \"$@\"; code=$?; stty -a >after; exit $code";

  private static final Pattern LEVEL = Pattern.compile("\\[[#.]{4}]");
  private static final Pattern COLOURS = Pattern.compile("\u001b\\[([0-9;]*)m");

  @TempDir Path folder;

  private final Map<String, String> env = new HashMap<>();
  private final List<Session> sessions = new ArrayList<>();
  private boolean answers;

  @AfterEach
  void close() {
    sessions.forEach(Session::close);
  }

  private Map<String, String> environment() {
    Map<String, String> all = new HashMap<>();
    all.put("PATH", System.getenv("PATH"));
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.put("HOME", folder.toString());
    all.put("TCPTUTOR_HOME", folder.resolve("home").toString());
    all.put("TCPTUTOR", LAUNCHER);
    all.put("LANG", "C.UTF-8");
    all.put("TERM", "xterm-256color");
    all.put("TCPTUTOR_LANG", "en");
    all.putAll(env);
    return all;
  }

  private Session start(int columns, int rows, List<String> command) throws IOException {
    Session session =
        new Session(new Session.Start(columns, rows, answers, folder, environment(), command));
    sessions.add(session);
    return session;
  }

  /** Starts tcptutor under an eye that sees what becomes of the terminal. */
  private Session tcptutor(int columns, int rows, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", WATCHED, "sh", LAUNCHER));
    command.addAll(List.of(args));
    return start(columns, rows, command);
  }

  /** Waits for the end, after which the terminal has to be as it was. */
  private void ends(Session session, int code) throws Exception {
    assertEquals(code, session.exit(), session.text());
    isAsItWas(session);
    assertEquals(attributes("before"), attributes("after"));
  }

  private static void isAsItWas(Session session) {
    Emulator terminal = session.terminal();
    assertEquals(Set.of(), terminal.unusual());
    assertTrue(terminal.isPlain(), "colours are left on");
    assertEquals(List.of(), terminal.strange());
    assertEquals(List.of(), terminal.queries());
  }

  /**
   * What stty said, without the size, which is not the program's, and the number of the line
   * discipline, which JLine does not copy and nothing reads.
   */
  private String attributes(String file) throws IOException {
    String said = Files.readString(folder.resolve(file));
    return said.replaceAll("rows \\d+; columns \\d+; line = \\d+;", "");
  }

  /** Runs tcptutor without a terminal and returns what it printed. */
  private String quiet(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER));
    command.addAll(List.of(args));
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment());
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running: " + command);
    String said = Files.readString(out, StandardCharsets.UTF_8);
    assertEquals(0, process.exitValue(), said);
    return said;
  }

  private static boolean hasRow(Emulator screen, String beginning) {
    return screen.lines().stream().anyMatch(line -> line.strip().startsWith(beginning));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static Session home(Session session) throws InterruptedException {
    return session.waitFor("home", screen -> hasRow(screen, "> c ") || hasRow(screen, "c "));
  }

  @Nested
  class WithoutATerminal {
    /** As the build does, to learn which classes a first frame needs. */
    @Test
    void aSmokeTestDrawsOneFrameAndEnds() throws Exception {
      Emulator paper = new Emulator(80, 24, false);
      String drawn = quiet("--smoke", "play", "open-normal");
      paper.feed(drawn.substring(0, drawn.indexOf("\u001b[?1049l")));
      assertTrue(paper.text().contains("LISTEN"), paper.text());
      assertEquals(List.of(), paper.strange());
      paper.feed(drawn.substring(drawn.indexOf("\u001b[?1049l")));
      assertEquals(Set.of(), paper.unusual());
    }

    @Test
    void theNativeLibraryNeedsNoUnpacking() throws Exception {
      Path tmp = Files.createDirectory(folder.resolve("tmp"));
      env.put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + tmp);
      quiet("--smoke");
      try (Stream<Path> files = Files.list(tmp)) {
        assertEquals(List.of(), files.toList());
      }
    }
  }

  @Nested
  class Reading {
    @ParameterizedTest(name = "{2} at {0}x{1}")
    @CsvSource({
      "80, 24, en, Opening a connection, Three segments",
      "160, 50, zh, 建立连接, 三个报文段",
    })
    void goesOnWhereItWasLeft(int columns, int rows, String lang, String lesson, String section)
        throws Exception {
      Session session = home(tcptutor(columns, rows, "--lang", lang));
      session.type("l", "sequence-numbers").type(DOWN + DOWN);
      session.waitFor("the cursor on 'opening'", screen -> hasRow(screen, "> opening "));
      session.type(ENTER, "1/7").waitFor(lesson);
      session.type(RIGHT, "2/7").waitFor(section);
      session.type(TAB, "┃");
      session.type(RIGHT, "1/4").type(RIGHT, "2/4").waitFor("SYN-RECEIVED");
      session.type(LEFT, "1/4").waitForNo("SYN-RECEIVED ");
      session.type(ESCAPE).waitForNo("┃");
      session.type("q", "> opening ");
      home(session.type("q")).waitFor(lesson);
      session.type("q");
      ends(session, 0);

      Session again = home(tcptutor(columns, rows, "--lang", lang));
      again.type("c", "2/7").waitFor(section);
      again.type("qq");
      ends(again, 0);
    }
  }

  @Nested
  class Reviewing {
    /** Nobody can say better that an answer was kept than whoever pulls the plug. */
    @Test
    void keepsAnAnswerBeforeItsVerdictIsSeen() throws Exception {
      Session session = tcptutor(80, 24, "review").waitFor("Question 1 of 10");
      session.type("SYN opens a connection, FIN closes one direction.");
      session.type(ENTER, " of 4: ");
      ProcessHandle java = session.java();
      signal(java, "KILL");
      java.onExit().get(15, TimeUnit.SECONDS);
      try (Store store = Store.open(folder.resolve("home"), Instant::now, ZoneOffset.UTC)) {
        assertEquals("", store.damage());
        assertEquals(1, store.cards().count());
        List<History.Attempt> attempts =
            store.figures().history(InstalledPacks.BUILT_IN, "header-flags").attempts();
        assertEquals(1, attempts.size());
        assertEquals("SYN opens a connection, FIN closes one direction.", attempts.get(0).answer());
        assertNotNull(attempts.get(0).rating());
      }
    }

    @Test
    void tellsInChineseWhatMoved() throws Exception {
      Session session = tcptutor(80, 24, "--lang", "zh", "review");
      session.waitFor("复习，新题 10 题").waitFor("第 1 题，共 10 题");
      session.type("SYN 发起连接，FIN 关闭一个方向" + ENTER, "（满级 4）");
      session.waitFor("[回车：继续   h：提示   a：再答一次   w：为什么   d N：异议   q：退出]");
      session.type(ENTER, "面试官会接着问").type("跳过" + ENTER, "没有答上").waitFor("[回车：还有]");
      for (int i = 0; i < 9 && !session.text().contains("1-4：改评分"); i++) {
        int before = session.raw().length();
        session.type(ENTER);
        session.waitFor("another page", screen -> session.raw().substring(before).contains("[回车："));
      }
      session.waitFor("1-4：改评分").type("3" + ENTER, "记为“记得”：10 分钟后再问。");
      session.type(ENTER, "第 2 题，共 10 题").type("跳过" + ENTER);
      session.waitFor("优秀的回答是这样的").waitFor("[回车：");
      session.type("q" + ENTER, "日程变化");
      session.waitFor("header-flags  记得  新题 -> 10 分钟").waitFor("答了 2 题。今天还有：新题 8 题。");
      ends(session, 0);
    }
  }

  @Nested
  class ThePlayer {
    @Test
    void isMeddledWithAndWrittenDown() throws Exception {
      Session session = home(tcptutor(100, 30));
      session.type("s", "open-syn-lost").type("/open-normal");
      session.waitForNo("open-syn-lost").waitFor("open-normal");
      session.type(ENTER + ENTER, "0/4");
      session.type(RIGHT, "1/4").type(LEFT, "0/4").type(RIGHT + RIGHT, "2/4");
      session.waitFor("SYN,ACK seq=300 ack=101");
      session.type("l", "2/8").waitFor("lost");
      session.type(END, "8/8").waitFor("SYN,ACK seq=300 ack=101 (again)");

      session.type("c");
      session.waitFor(
          "both runs", screen -> count(screen.text(), "C: SYN-SENT → ESTABLISHED") == 2);
      session.type("c").waitForNo("C: SYN-SENT → ESTABLISHED").waitFor("├─");
      session.type("m", "FIN-WAIT-1").waitFor("LAST-ACK");
      session.type("m").waitForNo("LAST-ACK");
      session.type(ENTER, "SEG.SEQ").waitFor("40000");
      session.type(ESCAPE).waitForNo("SEG.SEQ");

      session.type("xf", "open-normal-mine.yaml");
      session.type(ENTER, "tcptutor sim open-normal-mine.yaml");
      session.type("z", "4/4").waitForNo("(again)");
      session.type("L", "正常的三次握手").type("L", "Normal three-way handshake");
      session.type("q", "open-normal");
      session.type(ESCAPE, "open-syn-lost");
      home(session.type("q")).type("q");
      ends(session, 0);

      assertTrue(quiet("check", "open-normal-mine.yaml").contains("no mistakes"));
      assertTrue(quiet("sim", "open-normal-mine.yaml").contains("(again)"));
    }

    @Test
    void playsByItselfToTheEnd() throws Exception {
      Session session = tcptutor(80, 24, "play", "open-normal").waitFor("0/4");
      session.type("++++ ", "4/4");
      session.type("q");
      ends(session, 0);
    }

    @Test
    void goesFromEventToEventWhereNothingMayMove() throws Exception {
      Session session = tcptutor(80, 24, "--no-motion", "play", "open-normal").waitFor("0/4");
      int before = session.terminal().frames();
      session.type(" ", "1/4").type(" ", "2/4");
      assertEquals(before + 2, session.terminal().frames());
      session.type("q");
      ends(session, 0);
    }
  }

  @Nested
  class Answering {
    @Test
    void inChineseAtAPromptIsJudged() throws Exception {
      Session session =
          tcptutor(
              80,
              24,
              "quiz",
              "--lesson",
              "closing",
              "--kind",
              "free-text",
              "--count",
              "1",
              "--seed",
              "1",
              "--lang",
              "zh");
      session.waitFor("the prompt", screen -> hasRow(screen, ">"));
      session.type("每个方向要分别关闭", "> 每个方向要分别关闭");
      session.type(ENTER);
      session.waitFor("a level", screen -> LEVEL.matcher(screen.text()).find());
      session.type("q" + ENTER);
      ends(session, 0);
    }

    /** Four kinds, which come in any order. */
    @Test
    void onTheScreenIsJudged() throws Exception {
      PackFolder pack = PackFolder.in(folder.resolve("my-pack"));
      Files.delete(pack.file(PackFolder.QUIZ));
      Files.writeString(pack.file(PackFolder.KINDS), QUESTIONS);
      quiet("pack", "add", "my-pack");
      Session session = tcptutor(80, 24, "learn", "my-pack/first-steps").waitFor("1/1");
      session.type("a");
      for (int i = 1; i <= 4; i++) {
        String at = i + "/4";
        session.waitFor("question " + at, screen -> isQuestion(screen, at));
        answer(session, session.text());
        session.waitFor("a level", screen -> LEVEL.matcher(screen.text()).find());
        goOn(session);
      }
      session.type("qq");
      ends(session, 0);
    }

    private static final String QUESTIONS =
        """
        id: kinds
        lesson: first-steps
        questions:
          - id: pick
            kind: choice
            topic: open
            difficulty: junior
            prompt: {en: "Pick what opens.", zh: "选一个。"}
            options:
              - {text: {en: "Enter is SYN", zh: "SYN"}, right: true, because: {en: "x", zh: "x"}}
              - {text: {en: "this is PSH", zh: "PSH"}}
          - id: order
            kind: order
            topic: open
            difficulty: junior
            scenario: hello-server
            prompt: {en: "Order the lines.", zh: "排好顺序。"}
          - id: blanks
            kind: ladder
            topic: open
            difficulty: middle
            scenario: hello-server
            blanks: 2
            prompt: {en: "Fill the blanks.", zh: "填空。"}
          - id: drive
            kind: drive
            topic: open
            difficulty: senior
            scenario: hello-server
            prompt: {en: "Drive it.", zh: "操作。"}
            goal: ["segments.again >= 1", "client@end = ESTABLISHED"]
            moves: [lose]
            solution: ["lose client SYN 1"]
        """;

    private static final List<String> PROMPTS =
        List.of("Pick what opens.", "Order the lines.", "Fill the blanks.", "Drive it.");

    private static boolean isQuestion(Emulator screen, String at) {
      return screen.lines().get(0).endsWith(at)
          && PROMPTS.stream().anyMatch(screen.text()::contains);
    }

    private static void answer(Session session, String screen) throws Exception {
      if (screen.contains(PROMPTS.get(0))) {
        session.type(screen.contains("> a  this is PSH") ? DOWN + ENTER : ENTER, "[####]");
      } else if (screen.contains(PROMPTS.get(1))) {
        String first = row(session, "> 1").replaceFirst("> 1", "").strip();
        session.type(" " + DOWN);
        session.waitFor("it one lower", at -> row(at.lines(), "> 2").contains(first));
        session.type(" " + ENTER);
      } else if (screen.contains(PROMPTS.get(2))) {
        session.type(fitting(screen, "(1)") + TAB + fitting(screen, "(2)") + ENTER);
      } else {
        session.type(ENTER, "0/").type(RIGHT, "1/").type("l", "[x]").type("f", "[####]");
      }
    }

    /** Behind the verdict may come the solution. */
    private static void goOn(Session session) throws Exception {
      String bar = session.lines().get(0);
      while (session.lines().get(0).equals(bar)) {
        int before = session.terminal().frames();
        session.type(ENTER).waitFor("the next page", screen -> screen.frames() > before);
      }
    }

    private static String row(Session session, String beginning) {
      return row(session.lines(), beginning);
    }

    private static String row(List<String> lines, String beginning) {
      return lines.stream()
          .map(String::strip)
          .filter(line -> line.startsWith(beginning))
          .findFirst()
          .orElse("");
    }

    /** Something of the right kind, whether right or wrong. */
    private static String fitting(String screen, String blank) {
      String label =
          screen
              .lines()
              .filter(line -> line.contains(blank) && line.endsWith("__"))
              .findFirst()
              .orElseThrow();
      return label.contains("flags") ? "SYN" : label.contains("state") ? "LISTEN" : "1";
    }
  }

  @Nested
  class AnotherSize {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"home", "learn opening", "play open-normal"})
    void isDrawnAnew(String what) throws Exception {
      Session session = what.equals("home") ? tcptutor(80, 24) : tcptutor(80, 24, what.split(" "));
      session.waitFor("something", screen -> screen.isOnAlternateScreen());
      session.type(RIGHT + RIGHT + CTRL_L);
      // Home is drawn once more when it is known what the learner has done.
      int first = what.equals("home") ? 2 : 1;
      session.waitFor("3 keys", screen -> screen.frames() >= first + 3);
      List<String> before = session.lines();
      resized(session, 40, 15);
      if (what.startsWith("play")) {
        session.waitFor("78x22");
      }
      resized(session, 200, 50);
      resized(session, 80, 24);
      assertEquals(before, session.lines());
      session.type("q");
      ends(session, 0);
    }

    /** The frame that comes by itself is the one that is drawn on an empty screen. */
    private void resized(Session session, int columns, int rows) throws Exception {
      int before = session.terminal().frames();
      session.resize(columns, rows);
      session.waitFor("the new size", screen -> screen.frames() > before);
      List<String> seen = session.lines();
      session.type(CTRL_L);
      session.waitFor("the whole frame", screen -> screen.frames() > before + 1);
      assertEquals(session.lines(), seen);
      assertNotEquals("", seen.get(rows - 1), "no keys in the last row");
    }
  }

  @Nested
  class TheEnd {
    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"home", "learn opening", "play open-normal"})
    void byControlCIsAnInterrupt(String what) throws Exception {
      Session session = what.equals("home") ? tcptutor(80, 24) : tcptutor(80, 24, what.split(" "));
      session.waitFor("something", screen -> screen.isOnAlternateScreen());
      session.type(CTRL_C);
      ends(session, 130);
    }

    @ParameterizedTest(name = "by {0} keeps the place")
    @CsvSource({"TERM, 143", "HUP, 129"})
    void byASignal(String signal, int code) throws Exception {
      Session session = tcptutor(80, 24, "learn", "opening").waitFor("1/7");
      session.type(RIGHT, "2/7");
      String top = scrolled(session);
      signal(session.java(), signal);
      ends(session, code);
      resumes(top);
    }

    @Test
    void byControlCKeepsThePlace() throws Exception {
      Session session = tcptutor(80, 24, "learn", "opening").waitFor("1/7");
      session.type(RIGHT, "2/7");
      String top = scrolled(session);
      session.type(CTRL_C);
      ends(session, 130);
      resumes(top);
    }

    @Test
    void ofTheTerminalIsTheEndOfTheProgram() throws Exception {
      Session session = tcptutor(80, 24, "learn", "opening").waitFor("1/7");
      session.type(RIGHT, "2/7");
      String top = scrolled(session);
      ProcessHandle java = session.java();
      session.hangUp();
      java.onExit().get(15, TimeUnit.SECONDS);
      resumes(top);
    }

    /** One page down, and the first row that is seen there. */
    private String scrolled(Session session) throws Exception {
      String before = session.lines().get(1);
      session.type(PAGE_DOWN);
      session.waitFor("another page", screen -> !screen.lines().get(1).equals(before));
      return words(session.lines());
    }

    /** The place is a paragraph or a run, not a row: its first words are in the same rows. */
    private void resumes(String top) throws Exception {
      Session again = home(tcptutor(80, 24));
      again.type("c", "2/7");
      assertNotEquals("", top);
      assertFalse(words(again.lines()).contains("Three segments"), again.text());
      again.type("qq");
      ends(again, 0);
    }

    private static String words(List<String> lines) {
      return String.join(" ", lines.subList(1, 8));
    }
  }

  private static void signal(ProcessHandle process, String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  @Nested
  class JobControl {
    private Session shell(String... command) throws Exception {
      env.put("PS1", "ready> ");
      env.put("ENV", "/dev/null");
      return start(80, 24, List.of(command)).waitFor("ready>");
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = {"bash --norc --noprofile -i", "sh -im"})
    void stopsAndGoesOn(String command) throws Exception {
      Session session = shell(command.split(" "));
      session.type("\"$TCPTUTOR\" play open-normal" + ENTER, "0/4").type(RIGHT, "1/4");
      session.type(CTRL_Z);
      session.waitFor("the shell", screen -> !screen.isOnAlternateScreen() && isStopped(screen));
      isAsItWasIn(session);
      session.type("stty -a" + ENTER, "icanon");
      assertFalse(session.text().contains("-icanon"), session.text());
      assertFalse(session.text().contains("-isig"), session.text());
      session.type("fg" + ENTER, "1/4");
      assertTrue(session.terminal().isOnAlternateScreen());
      session.type(RIGHT, "2/4").type("q");
      session.waitFor("the shell", screen -> !screen.isOnAlternateScreen());
      session.type("exit" + ENTER);
      assertEquals(0, session.exit());
      isAsItWas(session);
    }

    /** A stop that nobody can see coming leaves its traces; but then everything is drawn again. */
    @Test
    void drawsAgainAfterAStopFromOutside() throws Exception {
      Session session = shell("bash", "--norc", "--noprofile", "-i");
      session.type("\"$TCPTUTOR\" play open-normal" + ENTER, "0/4").type(RIGHT, "1/4");
      signal(session.java(), "STOP");
      session.waitForAnything("the shell", JobControl::isStopped);
      session.type("fg" + ENTER, "1/4").waitFor("├─");
      session.type(RIGHT, "2/4").type("q");
      session.waitFor("the shell", screen -> !screen.isOnAlternateScreen());
      session.type("exit" + ENTER);
      assertEquals(0, session.exit());
      isAsItWas(session);
    }

    private static boolean isStopped(Emulator screen) {
      return screen.text().contains("Stopped") || screen.text().contains("Suspended");
    }

    /** Shells with line editing ask for pasted text to be marked. */
    private void isAsItWasIn(Session session) {
      Set<Integer> unusual = session.terminal().unusual();
      unusual.remove(2004);
      assertEquals(Set.of(), unusual);
    }
  }

  @Nested
  class ATerminal {
    /** Nothing is ever asked: {@link #isAsItWas} sees to that. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {"xterm-256color", "screen-256color", "tmux-256color", "linux", "xterm", "vt100"})
    void ofAnyUsualKindWorks(String term) throws Exception {
      env.put("TERM", term);
      Session session = home(tcptutor(80, 24));
      assertEquals(term.contains("256"), session.raw().contains("[38;5;"));
      session.type("l", "> header").type("q");
      home(session).type("q");
      ends(session, 0);
    }

    @Test
    void thatAnswersIsNotAskedEither() throws Exception {
      answers = true;
      Session session = home(tcptutor(80, 24));
      session.type("q");
      ends(session, 0);
    }

    @ParameterizedTest(name = "by {0}")
    @ValueSource(strings = {"NO_COLOR", "--no-color"})
    void withoutColoursGetsNone(String way) throws Exception {
      if (way.equals("NO_COLOR")) {
        env.put("NO_COLOR", "1");
      }
      Session session =
          way.equals("NO_COLOR")
              ? tcptutor(80, 24, "play", "open-normal")
              : tcptutor(80, 24, way, "play", "open-normal");
      session.waitFor("0/4").type(RIGHT, "1/4").type("q");
      ends(session, 0);
      assertEquals(Set.of(), colours(session.raw()));
    }

    @Test
    void mayChooseItsOwnColours() throws Exception {
      env.put("COLORTERM", "truecolor");
      Session session = tcptutor(80, 24, "--theme", "terminal", "play", "open-normal");
      session.waitFor("0/4").type(RIGHT, "1/4").type("q");
      ends(session, 0);
      Set<Integer> colours = colours(session.raw());
      assertFalse(colours.contains(38) || colours.contains(48), colours.toString());
      assertFalse(colours.isEmpty());
    }

    /** The numbers in SGR sequences that set a colour. */
    private static Set<Integer> colours(String raw) {
      return COLOURS
          .matcher(raw)
          .results()
          .flatMap(result -> List.of(result.group(1).split(";")).stream())
          .filter(number -> !number.isEmpty())
          .map(Integer::valueOf)
          .filter(number -> number >= 30 && number < 50 || number >= 90 && number < 110)
          .filter(number -> number != 39 && number != 49)
          .collect(Collectors.toSet());
    }

    @Test
    void withWideFramesGetsNone() throws Exception {
      Session session =
          tcptutor(100, 30, "--ambiguous-width=2", "--lang", "zh", "play", "open-normal");
      session.waitFor("0/4").type(END, "4/4").type("m", "LAST-ACK").type("m");
      session.waitForNo("LAST-ACK").type("c", "SYN-SENT").type("q");
      ends(session, 0);
      assertFalse(hasFrames(session.raw()), session.text());
    }

    private static boolean hasFrames(String text) {
      return text.codePoints().anyMatch(c -> c >= 0x2500 && c < 0x2600);
    }

    @Test
    void thatIsDumbGetsLines() throws Exception {
      env.put("TERM", "dumb");
      Session session = tcptutor(80, 24);
      session.waitFor("[letter").type("s\r", "cf-forced-fin-merge").type("q\r").type("q\r");
      ends(session, 0);
      assertEquals(-1, session.raw().indexOf('\u001b'));
    }

    @Test
    void behindAPipeGetsLines() throws Exception {
      Session session =
          start(80, 24, List.of("sh", "-c", "\"$TCPTUTOR\" | cat; \"$TCPTUTOR\" sim | cat"));
      session.waitFor("[letter").type("q\r");
      assertEquals(0, session.exit());
      assertEquals(-1, session.raw().indexOf('\u001b'));
    }
  }
}
