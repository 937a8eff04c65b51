package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Style;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> env = new HashMap<>();
  private OutputStream sink = out;
  private boolean terminal;
  private int columns;

  private Surroundings around() {
    InputStream in = InputStream.nullInputStream();
    return new Surroundings(in, sink, err, env, "en", terminal, terminal, columns);
  }

  private int run(String... args) {
    return Main.run(args, around());
  }

  private Console console(String... args) {
    return Console.of(around(), out, Globals.parse(args, Messages.in(Lang.EN)));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Nested
  class Help {
    @ParameterizedTest(name = "tcptutor {0}")
    @ValueSource(strings = {"--help", "-h", "help"})
    void namesTheCommandsAndTheExitCodes(String arg) {
      assertEquals(Exit.DONE, run(arg));
      for (String name : Commands.NAMES) {
        assertTrue(out().contains("\n  " + name + " "), out());
      }
      assertTrue(out().contains("\n  70 "), out());
      assertEquals("", err());
    }

    @ParameterizedTest(name = "in {0}, {1} columns")
    @CsvSource({"en, 40", "en, 80", "zh, 40", "zh, 80", "zh, 120"})
    void staysWithinTheWidth(String lang, String width) {
      run("--help", "--lang", lang, "--width", width);
      for (String line : out().split("\n")) {
        assertTrue(Columns.width(line) <= Integer.parseInt(width), line);
      }
    }

    @ParameterizedTest(name = "tcptutor {0}")
    @ValueSource(strings = {"help sim", "sim --help", "--help sim", "sim -h"})
    void explainsACommand(String line) {
      assertEquals(Exit.DONE, run(line.split(" ")));
      assertTrue(out().contains("  tcptutor sim [ID|FILE.yaml]"), out());
      assertTrue(out().contains("--lang en|zh"), out());
    }

    @Test
    void existsForEveryCommandInBothLanguages() {
      for (String name : Commands.NAMES) {
        assertEquals(name, Commands.named(name).name());
        assertEquals(Exit.DONE, run("help", name, "--lang", "zh"), name);
      }
      assertTrue(out().contains("用法："), out());
    }

    @Test
    void forAnUnknownCommandSuggestsOne() {
      assertEquals(Exit.USAGE, run("help", "smi"));
      assertEquals("tcptutor: there is no command 'smi'\n  did you mean 'sim'?\n", err());
    }

    @Test
    void forTwoCommandsIsOneTooMany() {
      assertEquals(Exit.USAGE, run("help", "sim", "replay"));
      assertTrue(err().startsWith("tcptutor: 'help' has no use for 'replay'\n"), err());
    }
  }

  @Nested
  class WrongUsage {
    @Test
    void anUnknownCommandIsSaidOnStandardError() {
      assertEquals(Exit.USAGE, run("repaly"));
      assertEquals("tcptutor: there is no command 'repaly'\n  did you mean 'replay'?\n", err());
      assertEquals("", out());
    }

    @Test
    void isSaidInTheLanguageOfTheUser() {
      assertEquals(Exit.USAGE, run("repaly", "--lang=zh"));
      assertEquals("tcptutor: 没有“repaly”这个命令\n  是不是想写“replay”？\n", err());
    }

    @Test
    void anUnknownOptionSuggestsOne() {
      assertEquals(Exit.USAGE, run("sim", "--no-colr"));
      assertEquals(
          "tcptutor: there is no option '--no-colr' here\n  did you mean '--no-color'?\n", err());
    }

    @Test
    void anUnknownOptionWithoutACommandIsNoCommand() {
      assertEquals(Exit.USAGE, run("--frobnicate=7"));
      assertEquals(
          "tcptutor: there is no option '--frobnicate' here\n  --help lists them\n", err());
    }

    @ParameterizedTest(name = "tcptutor {0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "--lang fr | the option '--lang' cannot be 'fr' | use en, zh",
          "--lang= | the option '--lang' cannot be '' | use en, zh",
          "--width 7 | the option '--width' cannot be '7' | use 40..1000",
          "--width wide | the option '--width' cannot be 'wide' | use 40..1000",
          "--width 99999999999 | the option '--width' cannot be '99999999999' | use 40..1000",
          "sim --width | the option '--width' needs a value | write it after the option",
        })
    void aBadGlobalOptionSaysWhatItTakes(String line, String what, String mend) {
      assertEquals(Exit.USAGE, run(line.split(" ")));
      assertEquals("tcptutor: " + what + "\n  " + mend + "\n", err());
    }
  }

  @Nested
  class GlobalOptions {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {"--lang zh sim x", "sim --lang zh x", "sim x --lang=zh", "sim x --lang zh_CN"})
    void mayStandAnywhere(String line) {
      Globals globals = Globals.parse(line.split(" "), Messages.in(Lang.EN));
      assertEquals(Lang.ZH, globals.lang());
      assertEquals(List.of("sim", "x"), globals.rest());
    }

    @Test
    void endAtTwoDashes() {
      Globals globals = Globals.parse(new String[] {"sim", "--", "--help"}, Messages.in(Lang.EN));
      assertEquals(List.of("sim", "--", "--help"), globals.rest());
      assertFalse(globals.help());
    }

    @Test
    void includeTheVersion() {
      assertEquals(Exit.DONE, run("sim", "--version"));
      assertTrue(out().startsWith("tcptutor "), out());
    }
  }

  @Nested
  class TheLanguage {
    @ParameterizedTest(name = "TCPTUTOR_LANG={0} LC_ALL={1} LC_MESSAGES={2} LANG={3} JVM {4}: {5}")
    @CsvSource(
        nullValues = "-",
        value = {
          "-, -, -, -, en, EN",
          "-, -, -, -, zh, ZH",
          "-, -, -, zh_CN.UTF-8, en, ZH",
          "-, -, en_GB.UTF-8, zh_CN.UTF-8, zh, EN",
          "-, C, zh_CN.UTF-8, zh_CN.UTF-8, zh, EN",
          "-, zh_TW, -, -, en, ZH",
          "-, de_DE, -, zh_CN, zh, EN",
          "zh, C, -, -, en, ZH",
          "en, zh_CN, -, -, zh, EN",
          "fr, zh_CN, -, -, en, ZH",
          "'', '', '', zh, en, ZH",
        })
    void isTheFirstThatSomebodyChose(
        String own, String all, String messages, String lang, String jvm, Lang expected) {
      put("TCPTUTOR_LANG", own);
      put("LC_ALL", all);
      put("LC_MESSAGES", messages);
      put("LANG", lang);
      assertEquals(expected, Languages.of(env, jvm));
    }

    @Test
    void isTheOptionBeforeAllElse() {
      put("TCPTUTOR_LANG", "en");
      assertEquals(Lang.ZH, console("--lang", "zh").lang());
    }

    private void put(String name, String value) {
      if (value != null) {
        env.put(name, value);
      }
    }
  }

  @Nested
  class Colours {
    @Test
    void areForTerminals() {
      terminal = true;
      assertEquals(new Style(true), console().style());
    }

    @Test
    void areNotForPipes() {
      assertEquals(new Style(false), console().style());
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
      "NO_COLOR, 1, false",
      "NO_COLOR, '', true",
      "TERM, dumb, false",
      "TERM, xterm, true"
    })
    void canBeRefusedInTheEnvironment(String name, String value, boolean colour) {
      terminal = true;
      env.put(name, value);
      assertEquals(new Style(colour), console().style());
    }

    @Test
    void canBeRefusedOnTheCommandLine() {
      terminal = true;
      assertEquals(new Style(false), console("--no-color").style());
    }
  }

  @Nested
  class TheWidth {
    @ParameterizedTest(name = "option {0}, COLUMNS={1}, terminal {2}: {3}")
    @CsvSource(
        nullValues = "-",
        value = {
          "-, -, 0, 80",
          "-, -, 132, 132",
          "-, 100, 132, 100",
          "60, 100, 132, 60",
          "-, nonsense, 0, 80",
          "-, 10, 0, 40",
          "-, 5000, 0, 1000",
        })
    void isTheFirstThatSomebodyChose(String option, String told, int real, int expected) {
      if (told != null) {
        env.put("COLUMNS", told);
      }
      columns = real;
      Console console = option == null ? console() : console("--width", option);
      assertEquals(expected, console.width());
    }
  }

  @Nested
  class TheOutput {
    @Test
    void isUtf8() {
      run("--help", "--lang", "zh");
      assertTrue(out().contains("退出码"), out());
    }

    @Test
    void mayEndEarlyWhenTheReaderHasSeenEnough() {
      sink = failing("Broken pipe");
      assertEquals(Exit.DONE, run("--help"));
      assertEquals("", err());
    }

    @Test
    void thatCannotBeWrittenIsAnError() {
      sink = failing("No space left on device");
      assertEquals(Exit.USAGE, run("--help"));
      assertEquals(
          "tcptutor: cannot write the output: No space left on device\n"
              + "  make room, or write elsewhere\n",
          err());
    }

    private OutputStream failing(String reason) {
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException(reason);
        }
      };
    }
  }

  @Nested
  class Mistakes {
    private final Issue issue =
        new Issue("a.yaml", 2, 1, "dely", "unknown-field", "nothing reads 'dely'", "try 'delay'");

    @Test
    void areShownWithPlaceAndMend() {
      console().report(List.of(issue));
      assertEquals("a.yaml:2:1: unknown-field: nothing reads 'dely'\n  mend: try 'delay'\n", err());
    }

    @Test
    void inTheProgramItselfAreShownWithTheTrace() {
      env.put("LANG", "en");
      Console broken = console();
      int exit =
          Main.guarded(
              broken,
              () -> {
                throw new IllegalStateException("no such state");
              });
      assertEquals(Exit.BUG, exit);
      assertTrue(err().startsWith("tcptutor: this is a bug in tcptutor"), err());
      assertTrue(err().contains("IllegalStateException: no such state\n\tat tcptutor"), err());
    }
  }
}
