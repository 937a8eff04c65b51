package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.shell.PackFolder;
import tcptutor.shell.pack.Schemas;

/** From a new pack to one that is installed, updated and removed. */
class PackCommandTest {
  @TempDir Path folder;
  private Someone user;
  private Path mine;

  @BeforeEach
  void somebody() {
    user = new Someone(folder.resolve("home"));
    mine = folder.resolve("my-pack");
  }

  private PackFolder pack() {
    return PackFolder.in(mine);
  }

  @Nested
  class New {
    @Test
    void writesAPackThatIsSoundAndNamedAsWished() {
      user.runs(Exit.DONE, "pack", "new", folder.resolve("close-ups"));
      user.says("4 files written to " + folder.resolve("close-ups"));
      user.says("tcptutor pack add " + folder.resolve("close-ups"));
      user.runs(Exit.DONE, "check", folder.resolve("close-ups"))
          .says("4 files checked, no mistakes");
      user.runs(Exit.DONE, "pack", "info", folder.resolve("close-ups")).says("close-ups 0.1.0");
      assertTrue(Files.exists(folder.resolve("close-ups/.schema/lesson.schema.json")));
    }

    @Test
    void saysWhatComesNextInChinese() {
      user.runs(Exit.DONE, "pack", "new", mine, "--lang", "zh").says("接下来：tcptutor check");
    }

    @Test
    void keepsItsHandsOffWhatIsThere() throws IOException {
      Files.createDirectories(mine);
      user.runs(Exit.USAGE, "pack", "new", mine).says("is already there\n  choose another name");
    }

    @Test
    void needsANameThatCanBeAnId() {
      user.runs(Exit.USAGE, "pack", "new", folder.resolve("My Pack"));
      user.says("'My Pack' cannot be an id");
      assertFalse(Files.exists(folder.resolve("My Pack")));
    }
  }

  @Test
  void schemasAreWrittenForEditors() throws IOException {
    user.runs(Exit.DONE, "pack", "schema", folder).says("6 files written to");
    for (String name : Schemas.all().keySet()) {
      assertEquals(
          Schemas.all().get(name),
          Files.readString(folder.resolve(".schema").resolve(name), StandardCharsets.UTF_8));
    }
  }

  @Nested
  class Build {
    private byte[] built(Path root, String name) throws IOException {
      Path zip = folder.resolve(name);
      user.runs(Exit.DONE, "pack", "build", root, "--output", zip).says("  sha256 ");
      return Files.readAllBytes(zip);
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
      pack();
      byte[] first = built(mine, "a.zip");
      Files.setLastModifiedTime(
          mine.resolve(PackFolder.QUIZ), java.nio.file.attribute.FileTime.fromMillis(86_400_000));
      assertArrayEquals(first, built(mine, "b.zip"));
      PackFolder.in(folder.resolve("other"));
      assertArrayEquals(first, built(folder.resolve("other"), "c.zip"));
      assertArrayEquals(first, built(folder.resolve("a.zip"), "d.zip"));
    }

    @Test
    void leavesOutWhatIsNoContent() throws IOException {
      byte[] bare = built(pack().root(), "a.zip");
      pack().put("notes.txt", "x").put(".schema/lesson.schema.json", "{}").put("lessons/a.md", "x");
      assertArrayEquals(bare, built(mine, "b.zip"));
    }

    @Test
    void refusesMistakes() {
      pack().edit(PackFolder.LESSON, "[101](#2.ack):", "[102](#2.ack):");
      Path zip = folder.resolve("a.zip");
      user.runs(Exit.NO, "pack", "build", mine, "--output", zip).says("wrong-fact");
      assertFalse(Files.exists(zip));
    }

    @Test
    void needsAManifest() throws IOException {
      Files.delete(pack().file(PackFolder.MANIFEST));
      user.runs(Exit.USAGE, "pack", "build", mine).says("is no pack: it has no lessons/pack.yaml");
    }
  }

  @Nested
  class Add {
    @Test
    void thenListInfoAndRemove() {
      user.runs(Exit.DONE, "pack", "add", pack().root());
      user.says("my-pack 0.1.0 installed: 1 lesson, 3 questions");
      user.runs(Exit.DONE, "pack", "list").says("  tcp-connections ").says("  my-pack ");
      user.says("My first pack");
      user.runs(Exit.DONE, "pack", "list", "--lang", "zh").says("我的第一个课程包");
      user.runs(Exit.DONE, "pack", "info", "my-pack").says("my-pack 0.1.0\n  My first pack\n");
      user.says("  languages       en, zh\n").says("  lessons         1\n").says("Your Name");
      user.runs(Exit.DONE, "pack", "remove", "my-pack");
      user.says("my-pack removed; your progress in it is kept");
      user.runs(Exit.DONE, "pack", "list").doesNotSay("my-pack");
      user.runs(Exit.USAGE, "pack", "remove", "my-pack").says("there is no pack 'my-pack'");
    }

    @Test
    void takesAZipAsTheFolderItWasMadeOf() throws IOException {
      Path zip = pack().zip(folder.resolve("my.zip"));
      user.runs(Exit.DONE, "pack", "add", zip).says("1 lesson, 3 questions");
      user.runs(Exit.DONE, "pack", "add", mine).says("nothing changed");
    }

    @Test
    void ofAnUpdateListsWhatChanged() throws IOException {
      user.runs(Exit.DONE, "pack", "add", pack().root());
      pack()
          .edit(PackFolder.MANIFEST, "version: 0.1.0", "version: 0.2.0")
          .edit(PackFolder.QUIZ, "id: ack-of-hello", "id: ack-of-greeting")
          .edit(PackFolder.QUIZ, "It waits for accept().", "It waits for the application.")
          .put(PackFolder.KINDS, PackFolder.kinds().split("(?m)^(?=  - id: pick-many)")[0]);
      user.runs(Exit.DONE, "pack", "add", mine);
      assertEquals(
          "my-pack updated from 0.1.0 to 0.2.0\n"
              + "  ~ lessons/pack.yaml\n"
              + "  + quizzes/first-steps.yaml  ack-of-greeting\n"
              + "  - quizzes/first-steps.yaml  ack-of-hello\n"
              + "  ~ quizzes/first-steps.yaml  claim-at-once\n"
              + "  + quizzes/kinds.yaml\n"
              + "  + quizzes/kinds.yaml  pick-one\n",
          user.out());
      user.runs(Exit.DONE, "pack", "info", "my-pack")
          .says("my-pack 0.2.0")
          .says("questions       4");
    }

    @Test
    void ofOnlyMovedLinesChangesNothing() {
      user.runs(Exit.DONE, "pack", "add", pack().root());
      pack().edit(PackFolder.QUIZ, "questions:\n", "# A remark.\n\nquestions:\n");
      user.runs(Exit.DONE, "pack", "add", mine).says("  nothing changed");
    }

    @Test
    void ofABrokenUpdateKeepsTheOld() {
      user.runs(Exit.DONE, "pack", "add", pack().root());
      pack().edit(PackFolder.LESSON, "order: 10", "ordre: 10");
      user.runs(Exit.NO, "pack", "add", mine).says("not installed: ");
      user.runs(Exit.DONE, "pack", "info", "my-pack").says("my-pack 0.1.0");
      user.types("q\n").runs(Exit.DONE, "learn", "my-pack/first-steps").says("One request");
    }

    @Test
    void doesNotReplaceWhatComesWithTheProgram() {
      pack().edit(PackFolder.MANIFEST, "id: my-pack", "id: tcp-connections");
      user.runs(Exit.USAGE, "pack", "add", mine);
      user.says("'tcp-connections' is the pack that comes with tcptutor");
      user.runs(Exit.USAGE, "pack", "remove", "tcp-connections");
    }

    @Test
    void leavesNoWorkBehind() throws IOException {
      user.runs(Exit.DONE, "pack", "add", pack().root());
      user.runs(Exit.DONE, "pack", "add", mine);
      try (var left = Files.list(folder.resolve("home/packs"))) {
        assertEquals(1, left.count());
      }
    }
  }

  @Nested
  class ADamagedPack {
    @Test
    void doesNotTakeTheOthersWithIt() throws IOException {
      user.runs(Exit.DONE, "pack", "add", pack().root());
      Path compiled = folder.resolve("home/packs/my-pack/compiled.zip");
      Files.write(compiled, new byte[] {'P', 'K', 3, 4, 0});
      user.runs(Exit.DONE, "learn").says("opening");
      user.types("q\n").runs(Exit.DONE, "learn", "opening");
      user.runs(Exit.DONE, "pack", "remove", "my-pack");
    }
  }

  @ParameterizedTest(name = "pack {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''         | the command 'pack' needs a ACTION (schema, new, preview, build, add, list, info, remove)",
        "lsit       | did you mean 'pack list'?",
        "add        | 'pack add' needs",
        "add nowhere | there is no file or folder 'nowhere'",
        "info nowhere | there is no pack 'nowhere'",
        "remove my-pak | there is no pack 'my-pak'",
        "list two many | has no use for 'many'",
      })
  void wrongUsageIsExplained(String line, String words) {
    user.runs(Exit.USAGE, (Object[]) ("pack " + line).strip().split(" "));
    if (!line.isEmpty()) {
      user.says(words);
    }
  }

  @Nested
  class Preview {
    @Test
    void playsAScenarioALessonAndAQuiz() {
      pack();
      user.runs(Exit.DONE, "pack", "preview", mine.resolve(PackFolder.SCENARIO)).says("SYN-SENT");
      user.types("\n\n").runs(Exit.DONE, "pack", "preview", mine.resolve(PackFolder.LESSON));
      user.says("One request, one answer");
      user.types("skip\n\nskip\n\nskip\n\n")
          .runs(Exit.DONE, "pack", "preview", mine.resolve(PackFolder.QUIZ));
      user.says("Why is it acknowledged with 101?");
    }

    @Test
    void playsOneQuestion() {
      pack();
      Path quiz = mine.resolve(PackFolder.QUIZ);
      user.types("skip\n\n")
          .runs(Exit.DONE, "pack", "preview", quiz, "--question", "claim-at-once");
      user.says("True or false?").doesNotSay("Why is it acknowledged with 101?");
      user.runs(Exit.USAGE, "pack", "preview", quiz, "--question", "claim-at-onse");
      user.says("did you mean 'claim-at-once'?");
    }

    @Test
    void reportsMistakesInstead() {
      pack().edit(PackFolder.LESSON, "[101](#2.ack):", "[102](#2.ack):");
      user.runs(Exit.NO, "pack", "preview", mine.resolve(PackFolder.LESSON)).says("wrong-fact");
    }

    @Test
    void ofTheManifestIsNoPlay() {
      pack();
      user.runs(Exit.USAGE, "pack", "preview", mine.resolve(PackFolder.MANIFEST));
      user.says("is neither lesson nor quiz nor scenario");
    }

    @Test
    void ofAFolderIsExplained() throws IOException {
      user.runs(Exit.USAGE, "pack", "preview", Files.createDirectories(folder.resolve("empty")));
      pack();
      user.runs(Exit.USAGE, "pack", "preview", mine);
    }

    @Test
    void ofAFileThatStandsAlonePlays() throws IOException {
      pack();
      Path alone =
          Files.createDirectories(folder.resolve("scenarios")).resolve("hello-server.yaml");
      Files.copy(mine.resolve(PackFolder.SCENARIO), alone);
      user.runs(Exit.DONE, "pack", "preview", alone).says("SYN-SENT");
    }
  }

  @Nested
  class CheckAsJson {
    private JsonObject json(int exit) {
      user.runs(exit, "check", mine, "--json");
      assertEquals("", user.err());
      return JsonParser.parseString(user.out()).getAsJsonObject();
    }

    @Test
    void ofASoundPackHasTheFigures() {
      pack();
      JsonObject json = json(Exit.DONE);
      assertEquals(4, json.get("files").getAsInt());
      assertEquals(10, json.get("facts").getAsInt());
      assertEquals(2, json.get("computedQuestions").getAsInt());
      assertEquals(4, json.get("samples").getAsInt());
      assertEquals(0, json.getAsJsonArray("errors").size());
    }

    @Test
    void hasEveryMistakeWithItsPlace() {
      PackFolder pack = pack().edit(PackFolder.LESSON, "[101](#2.ack):", "[102](#2.ack):");
      JsonObject error = json(Exit.NO).getAsJsonArray("errors").get(0).getAsJsonObject();
      String place = error.get("line").getAsInt() + ":" + error.get("column").getAsInt();
      assertEquals(pack.place(PackFolder.LESSON, "[102]"), place);
      assertEquals("wrong-fact", error.get("code").getAsString());
      assertEquals("correct the text, or the mark", error.get("mend").getAsString());
      assertTrue(error.get("file").getAsString().endsWith("first-steps.yaml"));
    }
  }

  @Test
  void anAnswerThatIsGradedOtherwiseIsAMistakeButCanBeLookedAt() {
    pack().edit(PackFolder.QUIZ, "{lang: en, level: 4, answer", "{lang: en, level: 3, answer");
    user.runs(Exit.NO, "check", mine).says(": sample-level: ").says("1 mistake");
    user.runs(Exit.NO, "pack", "add", mine);
    user.types("q\n").runs(Exit.DONE, "pack", "preview", mine.resolve(PackFolder.QUIZ));
    user.says(": sample-level: ").says("Question 1");
  }

  @Test
  void checkWithoutAPackHereSaysSo() {
    user.runs(Exit.USAGE, "check", folder.resolve("nowhere")).says("there is no file");
  }
}
