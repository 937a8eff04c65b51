package tcptutor.shell.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.home.Finding.Sign;
import tcptutor.shell.manual.Manual;
import tcptutor.shell.text.Columns;

class DoctorTest {
  @TempDir Path folder;
  private final Map<String, String> env = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();
  private final List<String> jvmArguments = new ArrayList<>();
  private List<Integer> drawn = List.of();
  private String sharedClasses = "true";
  private boolean terminal = true;
  private boolean colour = true;
  private int width = 80;
  private Path data;

  @BeforeEach
  void aMachineWithNothingWrong() {
    data = folder.resolve("data");
    env.put("TERM", "xterm-256color");
    env.put("LANG", "en_GB.UTF-8");
    env.put("HOME", folder.resolve("home").toString());
    env.put("PATH", "");
    properties.put("os.name", "Linux");
    properties.put("sun.jnu.encoding", "UTF-8");
    drawn = Ruler.SAMPLES.stream().map(Ruler.Sample::counted).toList();
  }

  private Machine machine() {
    Program program = new Program(folder.resolve("target/tcptutor.jar"), "1.2.3");
    return new Machine(
        program,
        env,
        properties,
        jvmArguments,
        sharedClasses,
        terminal,
        terminal,
        width,
        24,
        colour,
        data,
        drawn);
  }

  private Installation planned(Path prefix) {
    Manual manual = new Manual(Lang.EN, "1.2.3", "a tutor", List.of(), List.of(), List.of());
    return new Installation(prefix, machine().program().launcher(), List.of(manual));
  }

  private List<Finding> all(String topic) {
    return Doctor.examine(machine(), Lang.EN, this::planned).stream()
        .filter(finding -> finding.topic().equals(topic))
        .toList();
  }

  private void finds(String topic, Sign sign, String words) {
    Finding finding = all(topic).get(0);
    String told = finding.what() + " / " + finding.mend();
    assertEquals(sign, finding.sign(), told);
    assertTrue(told.contains(words), told);
    assertEquals(sign == Sign.OK, finding.mend().isEmpty(), told);
  }

  @Nested
  class TheProgram {
    @Test
    void isToldWithItsVersionAndPlace() {
      finds("program", Sign.OK, "tcptutor 1.2.3, " + folder.resolve("target/tcptutor.jar"));
    }

    @Test
    void usesAnArchiveThatFits() {
      jvmArguments.add("-XX:SharedArchiveFile=/x/tcptutor.jsa");
      finds("archive", Sign.OK, "the archive /x/tcptutor.jsa");
    }

    @Test
    void hasAnArchiveThatDoesNotFit() {
      jvmArguments.add("-XX:SharedArchiveFile=/x/tcptutor.jsa");
      sharedClasses = "false";
      finds("archive", Sign.NOTE, "mvn -q package -DskipTests");
    }

    @Test
    void mayBeStartedWithoutTheScript() {
      finds("archive", Sign.OK, "no class archive");
    }
  }

  @Nested
  class TheTerminal {
    @ParameterizedTest(name = "{0}={1} is told as {2}")
    @CsvSource({
      "TERM_PROGRAM, iTerm.app, ', in iTerm.app'",
      "TERMINAL_EMULATOR, JetBrains-JediTerm, ', in IntelliJ (JediTerm)'",
      "WT_SESSION, 42, ', in Windows Terminal'",
      "TMUX, '/tmp/x,1,0', ', inside tmux'",
      "STY, 1.tty, ', inside screen'",
    })
    void isRecognized(String name, String value, String told) {
      env.put(name, value);
      finds("terminal", Sign.OK, "TERM=xterm-256color" + told);
    }

    @Test
    void thatIsAMultiplexerIsNamedOnce() {
      env.put("TMUX", "x");
      env.put("TERM_PROGRAM", "tmux");
      assertEquals("TERM=xterm-256color, inside tmux", all("terminal").get(0).what());
    }

    @Test
    void withoutATypeCannotEditLines() {
      env.remove("TERM");
      finds("terminal", Sign.NOTE, "export TERM=xterm-256color");
    }

    @Test
    void thatIsDumbCannotEither() {
      env.put("TERM", "dumb");
      colour = false;
      finds("terminal", Sign.NOTE, "TERM=dumb");
      finds("colours", Sign.OK, "none (TERM=dumb)");
    }

    @Test
    void isMissingInTheRunWindowOfAnIde() {
      terminal = false;
      properties.put("java.class.path", "/opt/idea/lib/idea_rt.jar");
      finds("streams", Sign.NOTE, "'tcptutor in the terminal'");
    }

    @Test
    void isNotMissedInAPipe() {
      terminal = false;
      env.remove("TERM");
      colour = false;
      finds("terminal", Sign.OK, "TERM is not set");
      finds("streams", Sign.OK, "input: a file or a pipe, output: a file or a pipe");
      finds("colours", Sign.OK, "none (the output is no terminal)");
    }

    @Test
    void thatIsNarrowLeavesSomethingOut() {
      width = 50;
      finds("size", Sign.NOTE, "50 columns");
    }

    @Test
    void hasColumnsAndRows() {
      finds("size", Sign.OK, "80 columns, 24 rows");
    }
  }

  @Nested
  class TheColours {
    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
      "TERM, xterm, 16 colours (TERM=xterm)",
      "TERM, screen-256color, 256 colours (TERM=screen-256color)",
      "TERM, xterm-kitty, true colour (TERM=xterm-kitty)",
      "COLORTERM, truecolor, true colour (COLORTERM=truecolor)",
      "TERM_PROGRAM, WezTerm, true colour (TERM_PROGRAM=WezTerm)",
      "TERM_PROGRAM, Apple_Terminal, 256 colours (TERM=xterm-256color)",
      "WT_SESSION, 42, true colour (WT_SESSION)",
      "TERMINAL_EMULATOR, JetBrains-JediTerm, true colour (TERMINAL_EMULATOR=JetBrains-JediTerm)",
    })
    void areToldWithTheReason(String name, String value, String told) {
      env.put(name, value);
      finds("colours", Sign.OK, told);
    }

    @Test
    void mayBeRefused() {
      colour = false;
      finds("colours", Sign.OK, "none (--no-color)");
      env.put("NO_COLOR", "1");
      finds("colours", Sign.OK, "none (NO_COLOR=1)");
    }

    @Test
    void mayBeHiddenByAMultiplexer() {
      env.put("TERM", "screen");
      env.put("TMUX", "x");
      finds("colours", Sign.NOTE, "set -g default-terminal tmux-256color");
    }
  }

  @Nested
  class TheEncoding {
    @Test
    void isThatOfTheFirstVariableThatIsSet() {
      finds("encoding", Sign.OK, "LANG=en_GB.UTF-8");
      env.put("LC_ALL", "zh_CN.utf8");
      finds("encoding", Sign.OK, "LC_ALL=zh_CN.utf8");
    }

    @Test
    void thatHasNoChineseIsNoted() {
      env.put("LC_ALL", "en_US.ISO-8859-1");
      finds("encoding", Sign.NOTE, "export LC_ALL=C.UTF-8");
    }

    @Test
    void ofNamesCountsToo() {
      properties.put("sun.jnu.encoding", "ANSI_X3.4-1968");
      finds("encoding", Sign.NOTE, "ANSI_X3.4-1968");
    }
  }

  @Nested
  class TheWidthOfCharacters {
    private void drawsWider(String text, int more) {
      drawn = new ArrayList<>(drawn);
      int at = Ruler.texts().indexOf(text);
      drawn.set(at, drawn.get(at) + more);
    }

    @Test
    void isMeasured() {
      finds("width", Sign.OK, "as wide as we count");
    }

    @Test
    void thatIsAmbiguousHasAnOption() {
      drawsWider("◄──► → ✕", 6);
      finds("width", Sign.NOTE, "'◄──► → ✕' takes 14 columns, not 8");
      finds("width", Sign.NOTE, "--ambiguous-width=2");
    }

    @Test
    void ofChineseTellsThatTheTerminalReadsBytes() {
      drawsWider("三次握手", 4);
      finds("width", Sign.BROKEN, "let the terminal use UTF-8");
    }

    @Test
    void ofEmojiMattersOnlyInAnswers() {
      drawsWider("🙂", -1);
      finds("width", Sign.OK, "only answers");
    }

    @Test
    void isUnknownWhenTheTerminalIsSilent() {
      drawn = List.of();
      finds("width", Sign.OK, "does not answer");
      terminal = false;
      finds("width", Sign.OK, "no terminal was asked");
    }

    @Test
    void canBeSeenByTheBars() {
      for (String line : Ruler.lines()) {
        assertEquals(13, Columns.width(line), line);
      }
    }
  }

  @Nested
  class TheData {
    @Test
    void mayNotBeThereYet() {
      finds("data-folder", Sign.OK, data + ", not made yet, ");
      finds("progress", Sign.OK, "nothing was kept yet");
      finds("packs", Sign.OK, "tcp-connections");
    }

    @Test
    void cannotLieBelowAFile() throws IOException {
      Files.writeString(data, "");
      finds("data-folder", Sign.BROKEN, "set TCPTUTOR_HOME");
    }

    @Test
    void ofAProgressThatCannotBeReadIsBroken() throws IOException {
      Files.createDirectories(data);
      Files.writeString(data.resolve("tcptutor.db"), "not a database, but long enough ".repeat(9));
      finds("progress", Sign.BROKEN, "tcptutor.db");
    }

    @Test
    void ofADamagedPackIsBroken() throws IOException {
      Files.createDirectories(data.resolve("packs/my-pack"));
      Finding broken = all("packs").get(1);
      assertEquals(Sign.BROKEN, broken.sign());
      assertTrue(broken.mend().contains("tcptutor pack remove my-pack"), broken.mend());
    }
  }

  @Nested
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other marks for programs")
  class TheEditor {
    private void program(String name) throws IOException {
      Path bin = Files.createDirectories(folder.resolve("bin"));
      assertTrue(Files.writeString(bin.resolve(name), "").toFile().setExecutable(true));
      env.put("PATH", bin.toString());
    }

    @Test
    void isTheOneThatTheVariableNames() throws IOException {
      program("vi");
      env.put("EDITOR", "nowhere");
      env.put("VISUAL", "vi -n");
      finds("editor", Sign.OK, "VISUAL=vi -n");
    }

    @Test
    void thatIsNotThereIsBroken() {
      env.put("EDITOR", "ed-that-is-not-there");
      finds("editor", Sign.BROKEN, "EDITOR=ed-that-is-not-there");
    }

    @Test
    void isMissed() {
      finds("editor", Sign.NOTE, "export VISUAL=");
    }
  }

  @Nested
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "installs nothing there")
  class TheShell {
    private Path prefix;

    @BeforeEach
    void aProgram() throws IOException {
      prefix = folder.resolve("home/.local");
      Path launcher = machine().program().launcher();
      Files.createDirectories(launcher.getParent());
      Files.writeString(machine().program().place(), "");
      assertTrue(Files.writeString(launcher, "").toFile().setExecutable(true));
      env.put("PATH", prefix.resolve("bin").toString());
    }

    @Test
    void knowsNothingAtFirst() {
      finds("command", Sign.NOTE, "target/tcptutor install");
      finds("shell", Sign.NOTE, "tcptutor install");
    }

    @Test
    void knowsAllAfterInstalling() throws IOException {
      planned(prefix).install();
      finds("command", Sign.OK, prefix.resolve("bin/tcptutor").toString());
      finds("shell", Sign.OK, "below " + prefix);
    }

    @Test
    void knowsHalfOfItWhenSomethingIsMissing() throws IOException {
      planned(prefix).install();
      Files.delete(prefix.resolve("share/man/man1/tcptutor.1"));
      finds("shell", Sign.NOTE, "tcptutor install --prefix " + prefix);
    }

    @Test
    void mayStartAnotherProgram() throws IOException {
      Path other = Files.createDirectories(prefix.resolve("bin")).resolve("tcptutor");
      assertTrue(Files.writeString(other, "").toFile().setExecutable(true));
      finds("command", Sign.NOTE, other + " starts another tcptutor");
    }

    @Test
    void hasALinkThatLeadsNowhereAfterTheProgramWasMoved() throws IOException {
      planned(prefix).install();
      Files.delete(machine().program().launcher());
      finds("command", Sign.BROKEN, "leads nowhere");
    }
  }
}
