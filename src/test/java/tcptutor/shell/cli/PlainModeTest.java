package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.scenario.Scenarios;

/**
 * In plain mode, nothing is drawn, nothing is coloured, and the cursor goes where lines take it.
 */
class PlainModeTest {
  private static final Map<String, String> TOLD = Map.of("TCPTUTOR_PLAIN", "1");
  private static final String SKIP_ALL = "\n".repeat(12) + "hint\nskip\n\n".repeat(40);
  private static final String ANSWER_ALL =
      ("第三次握手是为了防止 SYN Flood，另外服务端的序列号没人确认\nw\ns\nd 1\n?\n\n\n\n" + "b\nskip\n\n").repeat(40);

  @TempDir Path home;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Runs a command at a terminal. */
  private String shown(Map<String, String> env, String typed, List<String> words) {
    return shown(env, typed, words, true);
  }

  private String shown(
      Map<String, String> env, String typed, List<String> words, boolean terminal) {
    out.reset();
    Map<String, String> all = new TreeMap<>(env);
    all.put("TCPTUTOR_HOME", home.toString());
    all.putIfAbsent("TERM", "xterm-256color");
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    var around = new Surroundings(in, out, err, all, "en", terminal, terminal, 80);
    int exit = Main.run(words.toArray(new String[0]), around);
    assertTrue(exit != Exit.BUG && exit != Exit.USAGE, words + "\n" + out + err);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The place of a character that draws or acts; -1 when there is none. */
  private static int drawn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean box = c >= 0x2500 && c <= 0x259f;
      boolean head = "►◄▲▼▶◀".indexOf(c) >= 0;
      if (box || head || c < ' ' && c != '\n' || c == 0x7f || c >= 0x80 && c < 0xa0) {
        return i;
      }
    }
    return -1;
  }

  private static void isPlain(String text) {
    int at = drawn(text.replace("\r\n", "\n"));
    assertTrue(
        at < 0,
        () ->
            "U+"
                + Integer.toHexString(text.charAt(at))
                + " after: "
                + text.substring(Math.max(0, at - 300), at));
  }

  private static List<List<String>> commands() {
    List<List<String>> all = new ArrayList<>();
    for (String words :
        List.of(
            "--help",
            "--version",
            "learn",
            "sim",
            "sim --search TIME-WAIT",
            "sim open-normal --format ladder --calls",
            "sim open-normal --format transcript",
            "sim open-normal --format mermaid",
            "term",
            "term TIME-WAIT",
            "grade why-three-not-two 为了同步双方的序列号",
            "grade why-three-not-two --reading 为了同步双方的序列号",
            "replay src/test/resources/recordings/close-simultaneous.json --explain",
            "check src/test/resources/packs/outside",
            "memory simulate src/test/resources/fsrs/vectors.json --day-boundary utc",
            "stats",
            "stats why-three-not-two",
            "pack list",
            "pack info tcp-connections",
            "doctor",
            "man")) {
      all.add(List.of(words.split(" ")));
    }
    Commands.NAMES.forEach(name -> all.add(List.of("help", name)));
    Library.builtIn().lessons().forEach(lesson -> all.add(List.of("learn", lesson.id())));
    Scenarios.list().forEach(item -> all.add(List.of("sim", item.id(), "--explain")));
    return all;
  }

  @TestFactory
  Stream<DynamicTest> everyCommandOnlyWritesLines() {
    return commands().stream()
        .map(
            words ->
                DynamicTest.dynamicTest(
                    String.join(" ", words),
                    () -> {
                      for (Lang lang : Lang.values()) {
                        Map<String, String> env = new TreeMap<>(TOLD);
                        env.put("TCPTUTOR_LANG", lang.code());
                        isPlain(shown(env, SKIP_ALL, words));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfQuestionOnlyWritesLines() {
    return Stream.of(
            "free-text",
            "claim",
            "choice",
            "number",
            "predict",
            "ladder",
            "order",
            "state",
            "fault",
            "drive")
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind,
                    () -> {
                      var words = List.of("quiz", "--kind", kind, "--count", "8", "--seed", "4");
                      for (String lang : List.of("en", "zh")) {
                        var env = Map.of("TCPTUTOR_PLAIN", "1", "TCPTUTOR_LANG", lang);
                        isPlain(shown(env, SKIP_ALL, words));
                        isPlain(shown(env, ANSWER_ALL, words));
                        isPlain(shown(env, "a\n\nb\n\n1\n\nt\n\n".repeat(30), words));
                      }
                    }));
  }

  @Nested
  class AsAWholeProgram {
    private static final String PLAYED =
        "\nn\nn\nstate\nflight\nheader 1\nlose 1\ncrash server\nend\ngoto 2\nback\ncompare\ncommand\n"
            + "undo\nhelp\nlang\nhelp\nn\nnonsense\nq\n";

    @Test
    void homeLeadsEverywhere() {
      String typed =
          "?\nL\n?\nL\nc\nq\nd\nl\nopening\nq\ns\nopen-normal\n"
              + PLAYED
              + "u\nskip\nq\ni\nhint\nq\ng\np\nk\nx\nq\n";
      String shown = shown(TOLD, typed, List.of());
      isPlain(shown);
      for (String words :
          List.of("Question 1 of 10", "Question 1 of 5", "open-normal: ", "TIME-WAIT")) {
        assertTrue(shown.contains(words), words + " is missing in\n" + shown);
      }
    }

    @Test
    void aRunIsPlayed() {
      for (String lang : List.of("en", "zh")) {
        var env = Map.of("TCPTUTOR_PLAIN", "1", "TCPTUTOR_LANG", lang);
        isPlain(shown(env, PLAYED, List.of("play", "close-simultaneous")));
      }
    }

    @Test
    void aPackIsLookedAtWhileItIsWritten() {
      // At a terminal it would wait for the next time the file is saved.
      for (String file : List.of("scenarios/open-normal.yaml", "opening.yaml")) {
        isPlain(shown(TOLD, SKIP_ALL, List.of("pack", "preview", "lessons/" + file), false));
      }
    }

    @Test
    void aRunWithoutPowerIsTold() {
      String typed = "n\ncrash server\nend\nq\n";
      String shown = shown(TOLD, typed, List.of("play", "close-simultaneous"));
      assertTrue(shown.contains("power off"), shown);
    }

    @Test
    void startGoesThroughALesson() {
      isPlain(shown(TOLD, SKIP_ALL, List.of("start")));
      isPlain(shown(TOLD, ANSWER_ALL, List.of("start")));
    }
  }

  @Nested
  class IsMeant {
    private static final List<String> SIM = List.of("sim", "open-normal");

    @Test
    void byTheOptionTheVariableAndADumbTerminal() {
      String table = shown(TOLD, "", SIM);
      assertTrue(table.contains("C > S  SYN"), table);
      assertEquals(table, shown(Map.of("TERM", "dumb"), "", SIM));
      assertEquals(table, shown(Map.of(), "", List.of("--plain", "sim", "open-normal")));
      assertEquals(table, shown(Map.of("TERM", "dumb"), "", SIM, false));
    }

    @Test
    void notByAPipe() {
      String ladder = shown(Map.of(), "", SIM, false);
      assertTrue(drawn(ladder) >= 0, ladder);
      assertFalse(ladder.contains("\u001b"), ladder);
    }

    @Test
    void inAPipeByWhateverIsLedLineByLine() {
      isPlain(shown(Map.of(), SKIP_ALL, List.of("learn", "opening"), false));
      isPlain(shown(Map.of(), "n\nend\nq\n", List.of("play", "open-normal"), false));
      isPlain(shown(Map.of(), "?\nq\n", List.of(), false));
      isPlain(shown(Map.of(), SKIP_ALL, List.of("quiz", "--seed", "3"), false));
    }
  }
}
