package tcptutor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code tcptutor install} writes, as the programs understand it that it is written for. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class ShellIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir Path folder;

  /** JUnit warns about links that lead out of its folder. */
  @AfterEach
  void unlink() throws IOException {
    Files.deleteIfExists(folder.resolve("home/.local/bin/tcptutor"));
  }

  /** What a run left behind. */
  private record Ran(int exit, String out, String err) {}

  /** Runs a script in a home of its own, where tcptutor can be installed. */
  private Ran run(String shell, String script) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("script"), script, StandardCharsets.UTF_8);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Path here = Files.createDirectories(folder.resolve("here"));
    ProcessBuilder builder =
        new ProcessBuilder(shell, file.toString())
            .directory(here.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Path home = folder.resolve("home");
    var env = builder.environment();
    env.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("XDG_"));
    env.put("LANG", "C.UTF-8");
    env.put("HOME", home.toString());
    env.put("TCPTUTOR", TARGET.resolve("tcptutor").toString());
    env.put("TCPTUTOR_HOME", home.resolve("data").toString());
    env.put("TCPTUTOR_LANG", "en");
    env.put("JAVA_HOME", System.getProperty("java.home"));
    env.put("PATH", home.resolve(".local/bin") + ":" + env.get("PATH"));
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new Ran(process.waitFor(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve("here").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  private static String quoted(String word) {
    return "'" + word + "'";
  }

  @Nested
  class Bash {
    /** Completes at the end of a line; the words are those into which bash parts it. */
    private List<String> completes(String line, String... words) throws Exception {
      StringBuilder parts = new StringBuilder();
      for (String word : words) {
        parts.append(' ').append(quoted(word));
      }
      String script =
          """
          source <("$TCPTUTOR" completion bash)
          PATH=${TCPTUTOR%/*}:$PATH
          COMP_LINE=__LINE__ COMP_WORDS=(__WORDS__)
          COMP_POINT=${#COMP_LINE} COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
          COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
          _tcptutor "${COMP_WORDS[0]}"
          [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
          """;
      Ran ran =
          run(
              "bash",
              script.replace("__LINE__", quoted(line)).replace("__WORDS__", parts.toString()));
      assertEquals("", ran.err());
      return ran.out().lines().toList();
    }

    @Test
    void completesCommands() throws Exception {
      assertEquals(List.of("doctor"), completes("tcptutor do", "tcptutor", "do"));
    }

    @Test
    void completesTheProgramByWhateverPathItIsCalled() throws Exception {
      String path = TARGET.resolve("tcptutor").toString();
      assertEquals(List.of("learn"), completes(path + " lea", path, "lea"));
    }

    @Test
    void takesWhatBeginsWithTheWordAlone() throws Exception {
      List<String> found = completes("tcptutor sim open-ack-o", "tcptutor", "sim", "open-ack-o");
      assertEquals(List.of("open-ack-overtaken-by-data"), found);
    }

    @Test
    void replacesOnlyWhatComesBehindAnEqualsSign() throws Exception {
      List<String> found =
          completes("tcptutor sim --format=la", "tcptutor", "sim", "--format", "=", "la");
      assertEquals(List.of("ladder"), found);
      found = completes("tcptutor sim --numbers=", "tcptutor", "sim", "--numbers", "=");
      assertEquals(List.of("relative", "absolute"), found);
    }

    @Test
    void replacesOnlyWhatComesBehindAColon() throws Exception {
      List<String> found =
          completes(
              "tcptutor sim x --lose client:SYNA",
              "tcptutor",
              "sim",
              "x",
              "--lose",
              "client",
              ":",
              "SYNA");
      assertEquals(List.of("SYNACK:"), found);
      found =
          completes(
              "tcptutor sim x --lose client:SYN:",
              "tcptutor",
              "sim",
              "x",
              "--lose",
              "client",
              ":",
              "SYN",
              ":");
      assertEquals(List.of("1", "2", "3"), found);
    }

    @Test
    void offersFilesWithTheRightEnding() throws Exception {
      file("mine.yaml");
      file("my.txt");
      file("my folder/x");
      List<String> found = completes("tcptutor sim m", "tcptutor", "sim", "m");
      assertEquals(List.of("my folder", "mine.yaml"), found);
      found = completes("tcptutor replay ", "tcptutor", "replay", "");
      assertEquals(List.of("my folder"), found);
    }

    @Test
    void isQuietWhereNothingFits() throws Exception {
      assertEquals(List.of(), completes("tcptutor nonsense x", "tcptutor", "nonsense", "x"));
      assertEquals(List.of(), completes("/nowhere/tcptutor x", "/nowhere/tcptutor", "x"));
    }
  }

  @Nested
  class Install {
    @Test
    void makesACommandThatCanBeFoundAndTakesItAwayAgain() throws Exception {
      Ran ran =
          run(
              "sh",
              """
              "$TCPTUTOR" install && tcptutor --version && tcptutor doctor
              tcptutor install --remove
              find "$HOME/.local" -type f -o -type l
              """);
      assertEquals("", ran.err());
      assertTrue(ran.out().contains("wrote      " + folder.resolve("home/.local/bin/tcptutor")));
      assertTrue(ran.out().contains("\ntcptutor 0."), ran.out());
      assertTrue(ran.out().contains("man page are installed"), ran.out());
      assertTrue(ran.out().endsWith("man/zh_CN/man1/tcptutor.1\n"), ran.out());
    }

    @Test
    void leavesWhatIsNotOursAndSaysSo() throws Exception {
      Ran ran =
          run(
              "sh",
              """
              mkdir -p "$HOME/.local/bin" && echo mine >"$HOME/.local/bin/tcptutor"
              "$TCPTUTOR" install; echo $?; cat "$HOME/.local/bin/tcptutor"
              """);
      assertEquals("2\nmine\n", ran.out());
      assertTrue(ran.err().startsWith("tcptutor: not written by tcptutor, and in the way: "));
    }
  }

  @Nested
  class Doctor {
    @Test
    void seesTheClassArchiveInUse() throws Exception {
      Ran ran = run("sh", "\"$TCPTUTOR\" doctor --width 200 | grep start-up");
      assertTrue(
          ran.out().startsWith("  ok  start-up      classes come from the archive "), ran.out());
    }

    @Test
    void seesAnArchiveThatDoesNotFit() throws Exception {
      Ran ran =
          run(
              "sh",
              """
              t=${TCPTUTOR%/*} && cp -r "$t/lib" "$t/tcptutor" "$t/tcptutor.jar" "$t/tcptutor.jsa" .
              touch tcptutor.jar
              ./tcptutor doctor --width 200 | grep start-up
              """);
      assertTrue(
          ran.out().startsWith("  !   start-up      the class archive "), ran.out() + ran.err());
    }
  }

  @Nested
  @Tag("interop")
  class Fish {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "tcptutor doc, doctor",
      "tcptutor sim overtaken, open-ack-overtaken-by-data",
      "tcptutor sim --format la, ladder",
      "tcptutor sim --format=la, --format=ladder",
      "tcptutor sim x --lose client:SYNA, client:SYNACK:",
      "tcptutor sim mi, mine.yaml",
      "tcptutor grade --batch=m, --batch=mine.jsonl",
    })
    void completes(String line, String expected) throws Exception {
      file("mine.yaml");
      file("mine.jsonl");
      run("sh", "\"$TCPTUTOR\" install");
      Ran ran = run("fish", "complete -C " + quoted(line));
      assertEquals(expected, ran.out().strip().split("\t")[0], ran.out() + ran.err());
    }
  }

  @Nested
  @Tag("interop")
  class Zsh {
    /** Types into a shell inside the shell: only a line editor completes. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "tcptutor doc, doctor",
      "tcptutor sim open-ack-o, open-ack-overtaken-by-data",
      "tcptutor sim --format la, --format ladder",
      "tcptutor sim --format=la, --format=ladder",
      "tcptutor sim x --lose client:SYNA, client:SYNACK:",
      "tcptutor sim mi, mine.yaml",
      "tcptutor grade --batch=m, --batch=mine.jsonl",
    })
    void completes(String line, String expected) throws Exception {
      file("mine.yaml");
      file("mine.jsonl");
      run("sh", "\"$TCPTUTOR\" install");
      String script =
          """
          zmodload zsh/zpty
          zpty shell 'TERM=dumb zsh -f -i'
          zpty -w shell 'PS1=; fpath=($HOME/.local/share/zsh/site-functions $fpath)'
          zpty -w shell 'autoload -U compinit && compinit -u -D && echo ready$((40 + 2))'
          zpty -r shell said '*ready42*'
          zpty -n -w shell __LINE__$'\\t'
          zpty -r shell said '*__EXPECTED__*' && print -r -- "$said"
          zpty -d shell
          """;
      Ran ran =
          run("zsh", script.replace("__LINE__", quoted(line)).replace("__EXPECTED__", expected));
      assertTrue(ran.out().contains(expected), ran.out() + ran.err());
    }
  }

  @Nested
  @Tag("interop")
  class TheManPage {
    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"en", "zh"})
    void isReadWithoutAWarning(String lang) throws Exception {
      Ran ran = run("sh", "\"$TCPTUTOR\" man --lang " + lang + " | groff -man -Tutf8 -ww");
      assertEquals("", ran.err());
      assertTrue(ran.out().contains("TCPTUTOR(1)"), ran.out());
    }
  }

  @Nested
  @Tag("interop")
  class TheScripts {
    @Test
    void satisfyTheirShells() throws Exception {
      Ran ran =
          run(
              "sh",
              """
              "$TCPTUTOR" completion bash >bash && shellcheck bash
              "$TCPTUTOR" completion zsh >zsh && zsh -n zsh
              "$TCPTUTOR" completion fish >fish && fish -n fish
              """);
      assertEquals(new Ran(0, "", ""), ran);
    }
  }

  @Nested
  @Tag("interop")
  class ASilentTerminal {
    @Test
    void doesNotKeepTheDoctorWaiting() throws Exception {
      Ran ran = run("sh", "TERM=xterm timeout 20 script -qec \"$TCPTUTOR doctor\" /dev/null");
      assertTrue(ran.out().contains("the terminal does not answer"), ran.out());
      assertTrue(ran.out().contains("Nothing is broken"), ran.out());
    }
  }
}
