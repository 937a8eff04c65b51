package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.PackFolder;
import tcptutor.shell.manual.Flag;
import tcptutor.shell.text.Messages;

/** What shells are told when Tab is pressed. */
class CompleteCommandTest {
  @TempDir Path folder;
  private Someone user;

  @BeforeEach
  void somebody() {
    user = new Someone(folder.resolve("home"));
  }

  /** The candidates for the last word of a line; a line that ends in a space has an empty one. */
  private List<String> candidates(String line) {
    List<String> words = new ArrayList<>(List.of("complete", "--"));
    words.addAll(List.of(line.split(" ", -1)));
    user.runs(Exit.DONE, words.toArray());
    assertEquals("", user.err());
    return user.out().lines().map(offer -> offer.split("\t")[0]).toList();
  }

  private void offers(String line, String... some) {
    List<String> all = candidates(line);
    assertTrue(all.containsAll(List.of(some)), "'" + line + "': " + all);
  }

  @Nested
  class Commands {
    @Test
    void areOfferedFirst() {
      assertEquals(tcptutor.shell.cli.Commands.NAMES, candidates(""));
      assertFalse(user.out().contains("\ncomplete\t"), "only shells call it");
    }

    @Test
    void haveTheirSummaries() {
      candidates("");
      String summary = Messages.in(Lang.EN).simSummary();
      assertTrue(user.out().contains("\nsim\t" + summary + "\n"), user.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"si, sim", "--lang zh sim, sim", "--no-color si, sim", "--width=80 lea, learn"})
    void comeAfterGlobalOptions(String line, String command) {
      assertEquals(List.of(command), candidates(line));
    }
  }

  @Nested
  class Options {
    @Test
    void areThoseOfTheCommandAndOfEveryCommand() {
      offers("sim --", "--profile", "--format", "--lose", "--lang", "--width", "--help");
      assertFalse(candidates("learn --").contains("--profile"));
    }

    @Test
    void areAllThatHelpNames() {
      for (String name : tcptutor.shell.cli.Commands.NAMES) {
        Command command = tcptutor.shell.cli.Commands.named(name);
        for (Flag flag : HelpText.flags(command, Messages.in(Lang.EN))) {
          offers(name + " --", flag.names().get(flag.names().size() - 1));
        }
      }
    }

    @Test
    void areNotOfferedTwiceUnlessTheyMayBeGivenTwice() {
      List<String> rest = candidates("sim --explain --lose client:SYN:1 --format=table --");
      assertFalse(rest.contains("--explain") || rest.contains("--format"), rest.toString());
      assertTrue(rest.contains("--lose"), rest.toString());
    }

    @Test
    void areOfferedAtOnceWhereNothingElseCanStand() {
      assertEquals("--topic", candidates("quiz ").get(0));
      assertEquals("--batch", candidates("grade why-four-on-close ").get(0));
      assertFalse(candidates("sim ").contains("--format"));
    }

    @Test
    void endAtTwoDashes() {
      assertEquals(List.of(":files yaml yml"), candidates("sim -- --f"));
      offers("sim -- open-n", "open-normal");
    }
  }

  @Nested
  class MemoryActions {
    @Test
    void areFollowedByAFile() {
      assertEquals("set", candidates("memory ").get(0));
      assertEquals("retention", candidates("memory set ").get(0));
      assertEquals(":files json zip", candidates("memory import ").get(0));
      assertEquals(":files json", candidates("memory simulate ").get(0));
    }
  }

  @Nested
  class ExportFormats {
    @Test
    void areOfferedWithWhatTheyAre() {
      assertEquals(List.of("anki", "tsv", "json", "csv"), candidates("export "));
      assertTrue(user.out().startsWith("anki\ta package of cards"), user.out());
    }
  }

  @Nested
  class Values {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "--lang , en zh",
      "sim --profile , rfc linux",
      "sim --format , ladder table transcript json mermaid packetdrill",
      "sim --numbers , relative absolute",
      "replay --seen-from , client server",
      "sim --variant two, two-way-handshake",
      "quiz --level , junior middle senior",
      "quiz --kind cl, claim",
      "quiz --topic time, time-wait",
      "quiz --lesson opening-t, opening-troubles",
      "learn --seed , ''",
      "sim --search SYN-S, SYN-SENT",
      "sim --format=la, --format=ladder",
      "grade --batch , :files jsonl",
      "install --prefix , :folders",
      "memory simulate --day-boundary , utc 04:00",
      "export --content , en zh both",
      "export --pictures , svg text none",
      "export --out , :files apkg tsv json zip",
      "export --deck , ''",
      "export --topic time, time-wait",
      "stats why-three-not-t, why-three-not-two",
      "stats --pack , tcp-connections",
      "sim --explain=, ''",
      "sim --no-such-option=, ''",
    })
    void areThoseThatTheOptionTakes(String line, String expected) {
      // JUnit strips what is not quoted: a line that ends in an option waits for its value.
      String whole = line.matches(".*--[a-z-]+") ? line + " " : line;
      List<String> words = expected.startsWith(":") ? List.of(expected) : words(expected);
      assertEquals(words, sorted(candidates(whole), words));
    }

    private List<String> words(String text) {
      return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** In the order of the other list, where both have the same words. */
    private List<String> sorted(List<String> found, List<String> order) {
      boolean same = found.size() == order.size() && order.containsAll(found);
      return same ? order : found;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "sim --lose cli, client:",
      "sim --lose client:SYNA, client:SYNACK:",
      "sim --lose client:FIN:, client:FIN:1",
      "sim --delay client:FIN:1, client:FIN:1:",
      "sim --delay client:FIN:1:, client:FIN:1:300ms",
      "sim --lose=server:DA, --lose=server:DATA:",
      "sim --set isn., isn.client=",
      "sim --set client., client.msl=",
      "sim --set m, msl=",
    })
    void comePartByPart(String line, String part) {
      offers(line, part);
    }

    static List<String> valued() {
      List<String> valued = new ArrayList<>();
      for (String name : tcptutor.shell.cli.Commands.NAMES) {
        Command command = tcptutor.shell.cli.Commands.named(name);
        for (Flag flag : HelpText.flags(command, Messages.in(Lang.EN))) {
          if (!flag.argument().isEmpty()) {
            valued.add(name + " " + flag.spelled());
          }
        }
      }
      return valued;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valued")
    void areThoughtOfForEveryOption(String spelled) {
      String[] words = spelled.split(" ", 2);
      Messages texts = Messages.in(Lang.EN);
      Surroundings around =
          new Surroundings(null, System.out, System.err, Map.of(), "en", false, false, 0);
      Console console = Console.of(around, System.out, Globals.parse(new String[0], texts));
      Offers offers = new Offers(new Typed(List.of(words[0]), texts), console);
      assertNotNull(
          offers.values(new Flag(words[1], ""), ""),
          "say in Offers what may follow " + spelled + "; nothing is an answer, too");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--profile", "--format", "--numbers", "--seen-from", "--variant"})
    void areTakenByTheProgram(String option) {
      for (String value : candidates("sim " + option + " ")) {
        user.runs(Exit.DONE, "sim", "open-normal", option, value);
      }
    }
  }

  @Nested
  class Ids {
    @Test
    void ofScenariosHaveTheirTitles() {
      assertTrue(candidates("sim open-nor").contains("open-normal"));
      assertTrue(user.out().contains("open-normal\tNormal three-way handshake\n"), user.out());
    }

    @Test
    void areFoundByAPartFromTheMiddle() {
      offers("sim OVERTAKEN", "open-ack-overtaken-by-data");
    }

    @Test
    void ofScenariosStandBesideFiles() {
      offers("sim ", "open-normal", ":files yaml yml");
      assertEquals(List.of(":files json"), candidates("replay "));
      assertEquals(List.of(":files yaml yml zip"), candidates("check a.yaml "));
    }

    @Test
    void ofLessonsAndQuestionsAreThoseOfTheBuiltInPack() {
      offers("learn clo", "closing");
      offers("grade why-f", "why-four-on-close");
    }

    @Test
    void speakTheLanguageOfTheUser() {
      user.runs(Exit.DONE, "--lang", "zh", "complete", "--", "sim", "open-norm");
      assertTrue(user.out().startsWith("open-normal\t"), user.out());
      assertTrue(user.out().codePoints().anyMatch(Character::isIdeographic), user.out());
    }

    @Test
    void ofInstalledPacksAreKnownAtOnce() {
      Path mine = folder.resolve("my-pack");
      PackFolder.in(mine);
      user.runs(Exit.DONE, "pack", "add", mine);
      String id = user.out().replaceFirst("(?s)^.*?([a-z0-9-]*pack[a-z0-9-]*).*$", "$1");
      offers("quiz --pack ", "tcp-connections", id);
      assertEquals(List.of(id), candidates("pack remove "));
      offers("learn ", id + "/first-steps");
      assertFalse(candidates("quiz --pack " + id + " --topic ").isEmpty());
      assertFalse(candidates("grade --pack=" + id + " ").contains("why-four-on-close"));
    }

    @Test
    void ofADamagedPackCanStillBeRemoved() throws IOException {
      Files.createDirectories(folder.resolve("home/packs/damaged"));
      assertEquals(List.of("damaged"), candidates("pack remove "));
      offers("quiz --pack ", "tcp-connections");
    }
  }

  @Nested
  class InDoubt {
    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
        strings = {
          "nonsense ",
          "nonsense --",
          "pack nonsense x",
          "sim a b",
          "grade --pack nonsense why",
          "quiz --pack nonsense --topic ",
          "quiz --pack ../.. --lesson ",
          "sim --lose a:b:c:d:e:f",
          "--nonsense=",
          "learn \u0000"
        })
    void nothingIsSaid(String line) {
      assertEquals(List.of(), candidates(line));
    }

    @Test
    void nothingIsSaidOfPacksThatCannotBeRead() throws IOException {
      Path home = Files.createDirectories(folder.resolve("home"));
      Files.writeString(home.resolve("packs"), "no folder");
      assertEquals(List.of(), candidates("pack remove x"));
    }

    @Test
    void noWordsAreAnEmptyWord() {
      user.runs(Exit.DONE, "complete");
      assertTrue(user.out().startsWith("start\t"), user.out());
    }
  }
}
