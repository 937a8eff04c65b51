package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.home.Program;
import tcptutor.shell.manual.Shell;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;

/** The commands that make the program at home: completion, man, install, doctor. */
class ToolCommandsTest {
  @TempDir Path folder;

  @Nested
  class Completion {
    @ParameterizedTest(name = "for {0}")
    @EnumSource(Shell.class)
    void isAScriptThatAsksTheProgram(Shell shell) {
      Someone user = new Someone(folder).runs(Exit.DONE, "completion", shell.id());
      user.says(" complete -- ").says("written by tcptutor");
      assertEquals(shell.script(), user.out());
    }

    @Test
    void forAnotherShellSaysWhichThereAre() {
      Someone user = new Someone(folder).runs(Exit.USAGE, "completion", "csh");
      user.says("there is no completion for 'csh'\n  use one of: bash, zsh, fish");
      user.runs(Exit.USAGE, "completion").says("bash|zsh|fish");
    }
  }

  @Nested
  class Man {
    @Test
    void hasEveryCommandWithEveryOption() {
      String page = new Someone(folder).runs(Exit.DONE, "man").out();
      for (String name : Commands.NAMES) {
        assertTrue(page.contains("\n.SS \"tcptutor " + name + "\"\n"), name);
        for (var option : Commands.named(name).options(Messages.in(Lang.EN)).getOptions()) {
          String spelled = "\\fB\\-\\-" + option.getLongOpt().replace("-", "\\-") + "\\fR";
          assertTrue(page.contains(spelled), spelled);
        }
      }
      assertTrue(page.contains("\\fB\\-\\-no\\-color\\fR"), "the options of every command");
      assertTrue(page.contains("tcptutor \\- learn TCP connections by running them\n"), page);
    }

    @Test
    void speaksChinese() {
      Someone user = new Someone(folder).runs(Exit.DONE, "man", "--lang", "zh");
      user.says(".SH \"\\[u547D]\\:\\[u4EE4]\"");
    }
  }

  @Nested
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "installs nothing there")
  class Install {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, String> env = new HashMap<>();

    private Program program() throws IOException {
      Path target = Files.createDirectories(folder.resolve("target"));
      Files.writeString(target.resolve("tcptutor"), "#!/bin/sh\n");
      return new Program(Files.writeString(target.resolve("tcptutor.jar"), ""), "1.2.3");
    }

    private String runs(InstallCommand command, String... arguments) throws UsageException {
      env.put("HOME", folder.resolve("home").toString());
      out.reset();
      Surroundings around =
          new Surroundings(
              InputStream.nullInputStream(), out, out, Map.copyOf(env), "en", false, false, 0);
      Console console = Console.of(around, out, Globals.parse(new String[0], Messages.in(Lang.EN)));
      assertEquals(Exit.DONE, command.run(console, List.of(arguments)));
      console.out().flush();
      return out.toString(StandardCharsets.UTF_8);
    }

    private String runs(String... arguments) throws UsageException, IOException {
      return runs(new InstallCommand(program(), "Linux"), arguments);
    }

    @Test
    void goesBelowTheHomeAndSaysWhatIsLeftToDo() throws Exception {
      String said = runs();
      Path local = folder.resolve("home/.local");
      assertTrue(Files.exists(local.resolve("share/man/man1/tcptutor.1")));
      assertTrue(said.contains("  wrote      " + local.resolve("bin/tcptutor -> ")), said);
      assertTrue(said.contains("export PATH=\"" + local.resolve("bin") + ":$PATH\""), said);
      assertTrue(said.contains("fpath=(" + local.resolve("share/zsh/site-functions")), said);
      assertTrue(said.endsWith("\nTo undo it: tcptutor install --remove\n"), said);
    }

    @Test
    void saysNothingOfThePathThatIsThere() throws Exception {
      env.put("PATH", "/bin:" + folder.resolve("home/.local/bin"));
      assertTrue(!runs().contains("export PATH"), out.toString());
    }

    @Test
    void goesBelowAPrefixAndCanBeUndoneAsItSays() throws Exception {
      String said = runs("--prefix", folder.resolve("opt").toString());
      assertTrue(said.contains("tcptutor install --remove --prefix " + folder.resolve("opt")));
      assertTrue(said.contains("export XDG_DATA_DIRS=\"" + folder.resolve("opt/share:$")), said);
      String removed = runs("--remove", "--prefix", folder.resolve("opt").toString());
      assertEquals(6, removed.lines().filter(line -> line.startsWith("  removed")).count());
    }

    @Test
    void knowsTheHomeThatAShellLeftUnexpanded() throws Exception {
      runs("--prefix=~/mine");
      assertTrue(Files.exists(folder.resolve("home/mine/bin/tcptutor")));
    }

    @Test
    void neverOverwritesWhatSomebodyElseWrote() throws Exception {
      Path page = folder.resolve("home/.local/share/man/man1/tcptutor.1");
      Files.createDirectories(page.getParent());
      Files.writeString(page, "mine");
      UsageException e = assertThrows(UsageException.class, () -> runs());
      assertEquals("not written by tcptutor, and in the way: " + page, e.advice().what());
      assertEquals("mine", Files.readString(page));
      assertTrue(Files.notExists(folder.resolve("home/.local/bin/tcptutor")));
    }

    @Test
    void needsAFolderThatCanBeWritten() throws Exception {
      Path file = Files.writeString(folder.resolve("file"), "");
      String prefix = file.resolve("x").toString();
      UsageException e = assertThrows(UsageException.class, () -> runs("--prefix", prefix));
      assertTrue(e.advice().what().startsWith("cannot write below " + prefix), e.advice().what());
    }

    @Test
    void needsAProgramThatWasBuiltAsAWhole() {
      Program classes = new Program(folder.resolve("classes"), "");
      UsageException e =
          assertThrows(UsageException.class, () -> runs(new InstallCommand(classes, "Linux")));
      assertTrue(e.advice().mend().contains("mvn -q package -DskipTests"), e.advice().mend());
    }

    @Test
    void saysWhatToDoOnWindowsInstead() {
      UsageException e =
          assertThrows(
              UsageException.class, () -> runs(new InstallCommand(program(), "Windows 11")));
      assertTrue(e.advice().mend().contains("setx PATH"), e.advice().mend());
    }
  }

  @Nested
  class Doctor {
    @Test
    void tellsOneThingALineAndWhatToMend() {
      Someone user = new Someone(folder).runs(Exit.DONE, "doctor");
      user.says("\n  ok  Java  ").says("\n  !   editor  ").says("mend: ").says("三次握手    |\n");
      user.says("Nothing is broken; '!' marks what might be better");
    }

    @Test
    void speaksChineseWithinTheWidth() {
      Someone user = new Someone(folder).runs(Exit.DONE, "doctor", "--lang", "zh", "--width", "60");
      user.says("\n  ok  数据目录").says("怎样修：");
      for (String line : user.out().split("\n")) {
        assertTrue(Columns.width(line) <= 60, line);
      }
    }

    @Test
    void saysNoWhenSomethingIsBroken() throws IOException {
      Files.createDirectories(folder.resolve("packs/damaged"));
      Someone user = new Someone(folder).runs(Exit.NO, "doctor", "--width", "120");
      user.says("\n  x   packs ").says("tcptutor pack remove damaged");
      user.says("'x' marks what has to be mended (1).");
    }

    @Test
    void tellsToolsTheSame() throws IOException {
      Files.createDirectories(folder.resolve("packs/damaged"));
      Someone user = new Someone(folder).runs(Exit.NO, "doctor", "--json");
      JsonObject json = JsonParser.parseString(user.out()).getAsJsonObject();
      long broken =
          json.getAsJsonArray("findings").asList().stream()
              .filter(
                  finding -> finding.getAsJsonObject().get("sign").getAsString().equals("broken"))
              .count();
      assertEquals(1, broken);
      assertEquals("program", topic(json, 0));
      assertEquals("java", topic(json, 1));
    }

    private String topic(JsonObject json, int at) {
      return json.getAsJsonArray("findings").get(at).getAsJsonObject().get("topic").getAsString();
    }
  }
}
