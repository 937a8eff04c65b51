package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.shell.text.Columns;

class SimCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    Surroundings around =
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            err,
            Map.of("TCPTUTOR_LANG", "en"),
            "en",
            false,
            false,
            0);
    return Main.run(args, around);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Nested
  class TheList {
    @Test
    void isGroupedAndBeginsWithTheNormalHandshake() {
      assertEquals(Exit.DONE, run("sim"));
      assertTrue(out().startsWith("Opening\n  open-normal "), out().substring(0, 80));
      assertTrue(out().indexOf("\nClosing\n") < out().indexOf("\nProtocols that do not exist\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "80", "160"})
    void fitsTheWidthInBothLanguages(String width) {
      run("sim", "--width", width);
      run("sim", "--width", width, "--lang", "zh");
      out()
          .lines()
          .forEach(line -> assertTrue(Columns.width(line) <= Integer.parseInt(width), line));
    }

    @ParameterizedTest
    @CsvSource({
      "TIME-WAIT, close-normal-rfc, open-normal",
      "closing, close-simultaneous, close-normal-rfc",
      "RST, open-refused, open-normal",
      "keepalive, keepalive-alive, open-normal",
      "Simultaneous, open-simultaneous, open-refused"
    })
    void isSearchedByStateFlagNameAndTitle(String word, String found, String notFound) {
      assertEquals(Exit.DONE, run("sim", "--search", word));
      assertTrue(out().contains("  " + found + " "), out());
      assertFalse(out().contains("  " + notFound + " "), out());
    }

    @Test
    void saysSoWhenNothingMatches() {
      assertEquals(Exit.USAGE, run("sim", "--search", "quic"));
      assertTrue(err().startsWith("tcptutor: no scenario has 'quic'\n"), err());
    }
  }

  @Nested
  class ARun {
    @Test
    void showsTheLadderWithTitleAndRemarks() {
      assertEquals(Exit.DONE, run("sim", "open-normal"));
      assertTrue(out().startsWith("Normal three-way handshake\n"), out());
      assertTrue(out().contains("SYN,ACK seq=0 ack=1"), out());
      assertTrue(out().contains("A bare ACK takes none"), out());
    }

    @Test
    void losesWhatItIsTold() {
      run("sim", "open-normal", "--lose", "client:SYN:1", "--format", "transcript");
      assertEquals(
          """
          0ms     C > x  SYN 0            SYN-SENT / LISTEN
          1000ms  C > S  SYN 0 (again)    SYN-SENT / SYN-RECEIVED
          1050ms  S > C  SYN,ACK 0 ack 1  ESTABLISHED / SYN-RECEIVED
          1100ms  C > S  ACK 1 ack 1      ESTABLISHED / ESTABLISHED
          """,
          out());
    }

    @Test
    void delaysAndDuplicates() {
      run(
          "sim",
          "open-normal",
          "--delay",
          "client:ACK:1:70ms",
          "--duplicate",
          "client:SYN:1:1s",
          "--format",
          "transcript");
      assertTrue(out().contains("ACK 1 ack 1 ("), out());
      assertTrue(out().contains("SYN 0 (copy)"), out());
    }

    @Test
    void takesEventsInTheNotationOfAScenario() {
      run(
          "sim",
          "open-normal",
          "--event",
          "120ms server/s send 5",
          "--event",
          "60.001ms crash server",
          "--event",
          "lose client ACK 1",
          "--format",
          "transcript");
      assertEquals(
          """
          0ms       C > S   SYN 0                SYN-SENT / SYN-RECEIVED
          50ms      S > ..  SYN,ACK 0 ack 1 (a)  SYN-SENT / SYN-RECEIVED
          60.001ms  *                            SYN-SENT / CLOSED
          100ms     .. > C  (a)                  ESTABLISHED / CLOSED
          100ms     C > x   ACK 1 ack 1          ESTABLISHED / CLOSED
          """,
          out());
    }

    @Test
    void letsTheFirstFaultOfTheCommandLineDecide() {
      String[] both = {"--delay", "client:SYN:1:9ms", "--lose", "client:SYN:1"};
      run("sim", "open-normal", both[0], both[1], both[2], both[3], "--format", "transcript");
      assertFalse(out().contains("> x"), out());
      out.reset();
      run("sim", "open-normal", both[2], both[3], both[0], both[1], "--format", "transcript");
      assertTrue(out().contains("> x"), out());
    }

    @Test
    void takesNumbersRulesAndTimes() {
      run(
          "sim",
          "open-normal",
          "--set",
          "isn.client=4294967295",
          "--set",
          "delay=10ms",
          "--numbers",
          "absolute");
      assertTrue(out().contains("SYN seq=4294967295"), out());
      assertTrue(out().contains("ack=0"), "the SYN is acknowledged with 0 after the wrap");
      assertTrue(out().contains("20 ms"), out());
    }

    @Test
    void followsTheProfile() {
      run("sim", "open-syn-all-lost", "--profile", "linux", "--format", "transcript");
      assertTrue(out().contains("\n2000ms "), "Linux does not back off at first");
    }

    @Test
    void canBeAProtocolThatDoesNotExist() {
      run("sim", "close-normal-rfc", "--variant", "no-time-wait", "--format", "transcript");
      assertFalse(out().contains("TIME-WAIT"), out());
    }

    @Test
    void isTheSameToTheByteForTheSameSeedAndAnotherForAnother() {
      run("sim", "time-wait-port-exhaustion", "--format", "json", "--seed", "5");
      String first = out();
      out.reset();
      run("sim", "time-wait-port-exhaustion", "--format", "json", "--seed", "5");
      assertEquals(first, out());
      out.reset();
      run("sim", "time-wait-port-exhaustion", "--format", "json", "--seed", "6");
      assertFalse(first.equals(out()), "initial numbers depend on the seed");
    }

    @Test
    void asJsonHasTheFieldsOfARecording() {
      run("sim", "close-normal-rfc", "--format", "json");
      JsonObject json = JsonParser.parseString(out()).getAsJsonObject();
      assertEquals("close-normal-rfc", json.get("scenario").getAsString());
      JsonObject first = json.getAsJsonArray("segments").get(0).getAsJsonObject();
      assertEquals("SFA".replace("S", ""), first.get("flags").getAsString());
      assertEquals("RFC 9293 §3.10.4", first.get("clause").getAsString());
      assertEquals(5, json.getAsJsonObject("state_sequence").getAsJsonArray("client").size());
    }

    @Test
    void explainsEveryStepInBothLanguages() {
      run("sim", "open-refused", "--explain", "--width", "120");
      assertTrue(out().contains("RFC 9293 §3.10.7.1"), out());
      run("sim", "open-refused", "--explain", "--lang", "zh");
      assertTrue(out().contains("这里没有这个连接"), out());
    }
  }

  @Nested
  class AMistake {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "sim open-norml|there is no scenario 'open-norml'|did you mean 'open-normal'?",
          "sim open-normal --lose client:SIN:1|'sin' is no KIND|did you mean 'syn'?",
          "sim open-normal --delay client:ACK:1|the line ends where by is missing|write it as",
          "sim open-normal --set mls=3s|'mls' is no NAME|did you mean 'msl'?",
          "sim open-normal --set msl=soon|'soon' is no time|write a number",
          "sim open-normal --set isn.client=-1|-1|0 ... 4294967295",
          "sim open-normal --profile bsd|bsd|rfc, linux",
          "sim open-normal --variant three-way|three-way|two-way-handshake",
          "sim open-normal --format png|png|ladder, table",
          "sim open-normal --seed x|x|0, 1, 2",
          "sim open-normal --event 60ms-crash|--event 60ms-crash: '60ms-crash' is no time|a number",
          "sim open-normal --event lose|--event lose: the line ends where END is missing|write it",
          "sim open-normal --export mine.yml|'mine.yml' cannot be the file of a scenario|end it in",
          "sim open-normal --export Mein.yaml|cannot be the file of a scenario|such as my-crash.yaml",
          "sim open-normal --export pom.xml/x.yaml|'pom.xml/x.yaml' cannot be written|"
        })
    void isAnsweredWithWhatAndHow(String line, String what, String mend) {
      assertEquals(Exit.USAGE, run(line.split(" ")));
      assertTrue(err().contains(what), err());
      assertTrue(err().contains(mend == null ? "" : mend), err());
      assertFalse(err().contains("\tat "), err());
      assertEquals("", out());
    }
  }

  @Nested
  class AFileOfOnesOwn {
    @TempDir Path folder;

    private String write(String yaml) throws IOException {
      Path file = folder.resolve("mine.yaml");
      Files.writeString(file, yaml, StandardCharsets.UTF_8);
      return file.toString();
    }

    @Test
    void runsLikeABuiltInOne() throws IOException {
      String file =
          write(
              "id: mine\ngroup: open\ntitle: {en: Mine, zh: 我的}\nevents: [0ms client connect, 200ms client abort]\n");
      assertEquals(Exit.DONE, run("sim", file, "--format", "transcript"));
      assertTrue(out().contains("RST,ACK 1 ack 1"), out());
    }

    @Test
    void isRefusedWithAllItsMistakes() throws IOException {
      String file = write("id: mine\ntitle: {en: Mine}\nevents: [0ms client fly, crash]\n");
      assertEquals(Exit.USAGE, run("sim", file));
      assertTrue(err().contains(file + ":3:10: bad-event: 'fly' is no CALL"), err());
      assertTrue(err().contains("mine.yaml:1:1"), "the missing group is named too: " + err());
      assertTrue(err().contains("zh"), "so is the missing language: " + err());
      assertTrue(err().contains("'crash' is no time"), err());
    }

    @Test
    void thatDoesNotExistIsNamed() {
      assertEquals(Exit.USAGE, run("sim", "nowhere/mine.yaml"));
      assertTrue(err().contains("nowhere/mine.yaml"), err());
    }
  }

  @Nested
  class AnExport {
    @TempDir Path folder;

    private String file() {
      return folder.resolve("my-crash.yaml").toString();
    }

    private void export() {
      int exit =
          run(
              "sim",
              "open-normal",
              "--profile",
              "linux",
              "--set",
              "msl=10s",
              "--event",
              "120ms client send 5",
              "--lose",
              "client:ACK:1",
              "--export",
              file(),
              "--format",
              "transcript");
      assertEquals(Exit.DONE, exit, err());
    }

    @Test
    void runsAsTheChangedScenarioDid() {
      export();
      String changed = out();
      assertTrue(err().contains(file() + " written"), err());
      out.reset();
      assertEquals(Exit.DONE, run("sim", file(), "--format", "transcript"), err());
      assertEquals(changed, out());
    }

    @Test
    void saysWhatItWasMadeBy() throws IOException {
      export();
      String yaml = Files.readString(Path.of(file()), StandardCharsets.UTF_8);
      assertTrue(yaml.startsWith("id: my-crash\n"), yaml);
      assertTrue(yaml.contains("en: \"Normal three-way handshake (changed)\""), yaml);
      assertTrue(
          yaml.contains(
              "Made by: tcptutor sim open-normal --profile linux --set msl=10s"
                  + " --lose client:ACK:1 --event '120ms client send 5'"),
          yaml);
    }

    @Test
    void passesTheCheck() {
      export();
      out.reset();
      assertEquals(Exit.DONE, run("check", file()), out() + err());
    }

    @Test
    void overwritesNothing() throws IOException {
      Files.writeString(Path.of(file()), "mine");
      int exit = run("sim", "open-normal", "--export", file());
      assertEquals(Exit.USAGE, exit);
      assertTrue(err().contains("'" + file() + "' exists already"), err());
      assertTrue(err().contains("nothing was written"), err());
      assertEquals("", out());
      assertEquals("mine", Files.readString(Path.of(file())));
    }
  }

  @Nested
  class AReplay {
    @Test
    void printsTheTraceOfARecordingsInputs() {
      assertEquals(
          Exit.DONE,
          run("replay", "src/test/resources/recordings/handshake-normal.json", "--format", "json"));
      JsonObject json = JsonParser.parseString(out()).getAsJsonObject();
      assertEquals("handshake-normal", json.get("scenario").getAsString());
      assertEquals(3, json.getAsJsonArray("segments").size());
    }

    @Test
    void drawsALadderToo() {
      assertEquals(
          Exit.DONE,
          run(
              "replay",
              "src/test/resources/recordings/simultaneous-open.json",
              "--profile",
              "rfc"));
      assertTrue(out().contains("SYN-RECEIVED"), out());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "replay|needs FILE.json",
          "replay nowhere.json|there is no such file",
          "replay pom.xml|this is no JSON: it is malformed at line 1",
          "replay src/test/resources/recordings|cannot be read"
        })
    void ofSomethingElseIsRefused(String line, String what) {
      assertEquals(Exit.USAGE, run(line.split(" ")));
      assertTrue(err().contains(what), err());
      assertFalse(err().contains("\tat "), err());
    }
  }
}
