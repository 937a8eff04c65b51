package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path home;

  private String run(String typed, Map<String, String> more, String... args) {
    Map<String, String> env = new HashMap<>(more);
    env.put("TCPTUTOR_HOME", home.toString());
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    var around = new Surroundings(in, out, err, env, "en", false, false, 0);
    assertEquals(Exit.DONE, Main.run(args, around));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void beginsWithTheFirstLesson() {
    String shown = run("", Map.of(), "start");
    assertTrue(shown.startsWith("tcptutor: Reading a segment"), shown);
  }

  @Test
  void goesOnWhereTheLearnerWas() {
    run("\n\nq\n", Map.of(), "start");
    out.reset();
    assertTrue(run("", Map.of(), "start").contains("\n4/"), out.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"en, Level 2 of 4", "zh, 2 级（满级 4）"})
  void gradesWhatIsTypedIntoAPipe(String lang, String level) {
    String shown =
        run("为了同步双方的序列号\n", Map.of("TCPTUTOR_LANG", lang), "learn", "opening", "--questions");
    assertTrue(shown.contains(level), shown);
    assertTrue(shown.contains("[+1 为了同步双方的序列号]"), shown);
    assertFalse(shown.contains("\u001b"), shown);
  }
}
