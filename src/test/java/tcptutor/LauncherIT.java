package tcptutor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code target/tcptutor} as a user's shell would. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class LauncherIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String LAUNCHER = TARGET.resolve("tcptutor").toString();

  @TempDir Path folder;

  /** What a run left behind. */
  private record Ran(int exit, String out, String err) {}

  private Ran sh(String script, Map<String, String> env) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", script)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("TCPTUTOR", LAUNCHER);
    builder.environment().put("TCPTUTOR_HOME", folder.resolve("home").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(env);
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running: " + script);
    return new Ran(process.exitValue(), read(out), read(err));
  }

  private Ran sh(String script) throws IOException, InterruptedException {
    return sh(script, Map.of());
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Nested
  class TheLauncher {
    @Test
    void startsFromAnyFolder() throws Exception {
      Ran ran = sh("\"$TCPTUTOR\" --version");
      assertEquals(new Ran(0, ran.out(), ""), ran);
      assertTrue(ran.out().matches("tcptutor \\d+\\.\\d+\\.\\d+\n"), ran.out());
    }

    @Test
    void findsItselfThroughChainsOfLinks() throws Exception {
      Files.createDirectory(folder.resolve("bin"));
      Files.createSymbolicLink(folder.resolve("one"), Path.of(LAUNCHER));
      Files.createSymbolicLink(folder.resolve("bin/two"), Path.of("../one"));
      assertEquals(0, sh("bin/two --version").exit());
      assertEquals(0, sh("PATH=$PWD/bin:$PATH; two --version").exit());
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws Exception {
      Ran ran = sh("\"$TCPTUTOR\" 'two  words *'");
      assertTrue(ran.err().contains("'two  words *'"), ran.err());
    }

    @Test
    void tellsWhenJavaHomeHasNoJava() throws Exception {
      Ran ran = sh("\"$TCPTUTOR\" --version", Map.of("JAVA_HOME", "/nowhere"));
      assertEquals(2, ran.exit());
      assertTrue(
          ran.err().startsWith("tcptutor: JAVA_HOME is /nowhere, and there is no bin/java in it\n"),
          ran.err());
    }

    @Test
    void tellsWhenThereIsNoJava() throws Exception {
      Ran ran = sh("unset JAVA_HOME; PATH=/nowhere; \"$TCPTUTOR\" --version");
      assertEquals(2, ran.exit());
      assertTrue(ran.err().startsWith("tcptutor: there is no java on the PATH\n"), ran.err());
    }

    @Test
    void tellsWhenJavaIsTooOld() throws Exception {
      Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
      Files.writeString(folder.resolve("jdk/release"), "X=\"1\"\nJAVA_VERSION=\"1.8.0_402\"\n");
      Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\nexit 1\n");
      assertTrue(java.toFile().setExecutable(true));
      Ran ran = sh("JAVA_HOME=$PWD/jdk \"$TCPTUTOR\" --version");
      assertEquals(2, ran.exit());
      assertTrue(ran.err().contains("/jdk/bin/java is Java 8\n"), ran.err());
      assertTrue(ran.err().contains("JDK or JRE 17 or newer"), ran.err());
    }

    @Test
    void asksAJavaThatHasNoReleaseFile() throws Exception {
      Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
      String script = "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n";
      assertTrue(Files.writeString(bin.resolve("java"), script).toFile().setExecutable(true));
      Ran ran = sh("JAVA_HOME=$PWD/jdk \"$TCPTUTOR\" --version");
      assertEquals(2, ran.exit());
      assertTrue(ran.err().contains("/jdk/bin/java is Java 11\n"), ran.err());
    }
  }

  @Nested
  class TheOutput {
    @Test
    void isUtf8WhateverTheLocale() throws Exception {
      for (String locale : new String[] {"C", "POSIX", "en_US.ISO-8859-1", "nonsense"}) {
        Ran ran = sh("\"$TCPTUTOR\" --help --lang zh", Map.of("LC_ALL", locale));
        assertTrue(ran.out().contains("退出码"), locale);
      }
    }

    @Test
    void takesChineseArgumentsInThePlainLocale() throws Exception {
      Ran ran = sh("\"$TCPTUTOR\" 三次握手", Map.of("LC_ALL", "C"));
      assertTrue(ran.err().startsWith("tcptutor: there is no command '三次握手'\n"), ran.err());
    }

    @Test
    void followsTheLocale() throws Exception {
      Ran chinese = sh("\"$TCPTUTOR\" --help", Map.of("LANG", "zh_CN.UTF-8"));
      assertTrue(chinese.out().contains("退出码"), chinese.out());
      Map<String, String> plain = Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8");
      assertTrue(sh("\"$TCPTUTOR\" --help", plain).out().contains("Exit codes"));
    }

    @Test
    void hasNoColourInAPipe() throws Exception {
      assertTrue(sh("\"$TCPTUTOR\" --help | cat").out().indexOf('\u001b') < 0);
    }

    @Test
    void endsQuietlyWhenTheReaderLeaves() throws Exception {
      Ran ran = sh("{ \"$TCPTUTOR\" --help; echo $? >&2; } | true");
      assertEquals("0\n", ran.err());
    }

    @Test
    void endsItsLineWhenInterruptedAtThePrompt() throws Exception {
      Ran ran =
          sh(
              """
              mkfifo answers
              "$TCPTUTOR" learn opening --questions --lang en <answers >screen & lesson=$!
              exec 3>answers
              until tail -n 1 screen | grep -q '^> '; do sleep 0.1; done
              kill -TERM $lesson
              wait $lesson
              tail -c 1 screen | od -An -c
              """);
      assertEquals("\\n", ran.out().strip());
    }

    @Test
    @DisabledOnOs(value = OS.MAC, disabledReason = "has no /dev/full")
    void thatCannotBeWrittenIsAnError() throws Exception {
      Ran ran = sh("\"$TCPTUTOR\" --help >/dev/full");
      assertEquals(2, ran.exit());
      assertTrue(ran.err().startsWith("tcptutor: cannot write the output"), ran.err());
    }
  }

  @Nested
  class TheClassDataArchive {
    private void copy() throws IOException, InterruptedException {
      sh("cp -r \"" + TARGET + "/lib\" \"" + TARGET + "/tcptutor\" " + TARGET + "/tcptutor.jar .");
    }

    @Test
    void isNotMissedWhenItIsNotThere() throws Exception {
      copy();
      Ran ran = sh("./tcptutor --version");
      assertEquals(new Ran(0, ran.out(), ""), ran);
      assertTrue(ran.out().startsWith("tcptutor "), ran.out());
    }

    @Test
    void isPassedOverWhenItIsStale() throws Exception {
      copy();
      sh("cp " + TARGET + "/tcptutor.jsa . && touch tcptutor.jar");
      Ran ran = sh("./tcptutor --version");
      assertEquals(new Ran(0, ran.out(), ""), ran);
      assertTrue(ran.out().startsWith("tcptutor "), ran.out());
    }

    @Test
    void isPassedOverWhenItIsBroken() throws Exception {
      copy();
      Files.writeString(folder.resolve("tcptutor.jsa"), "not an archive");
      Ran ran = sh("./tcptutor --version");
      assertEquals(new Ran(0, ran.out(), ""), ran);
      assertTrue(ran.out().startsWith("tcptutor "), ran.out());
    }
  }

  /** A second pair of eyes on the scripts that no compiler reads. */
  @Nested
  @Tag("interop")
  class TheShellScripts {
    @Test
    void satisfyShellCheck() throws Exception {
      String root = TARGET.getParent().toString();
      Ran ran = sh("cd " + root + " && shellcheck target/tcptutor src/bench/*.sh .ci/run");
      assertEquals(new Ran(0, "", ""), ran);
    }
  }

  /** Only a terminal has colours and a width, and only another program can be one. */
  @Nested
  @Tag("interop")
  class InATerminal {
    @Test
    void thereAreColoursAndItsWidth() throws Exception {
      String inner = "stty cols 50; '" + LAUNCHER + "' --help";
      Ran ran = sh("TERM=xterm script -qec \"" + inner + "\" /dev/null");
      assertTrue(ran.out().contains("\u001b[1m"), ran.out());
      int longest = ran.out().lines().mapToInt(String::length).max().orElseThrow();
      assertTrue(longest > 40 && longest <= 50 + "\u001b[1m\u001b[0m".length(), "" + longest);
    }
  }
}
