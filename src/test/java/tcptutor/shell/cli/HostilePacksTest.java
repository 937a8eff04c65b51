package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.shell.PackFolder;

/** Packs of somebody who means harm: a message with a mend, exit code 1, and nothing installed. */
class HostilePacksTest {
  private static final List<String> SOUND =
      List.of(PackFolder.MANIFEST, PackFolder.LESSON, PackFolder.SCENARIO, PackFolder.QUIZ);

  @TempDir Path folder;
  private PackFolder pack;
  private Someone user;

  @BeforeEach
  void writeASoundPack() {
    pack = PackFolder.in(folder.resolve("my-pack"));
    user = new Someone(folder.resolve("home"));
  }

  /** Adds to the entries of a sound pack. */
  private interface More {
    void to(ZipArchiveOutputStream zip) throws IOException;
  }

  private Path zip(More more) throws IOException {
    Path target = folder.resolve("evil.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
      for (String name : SOUND) {
        entry(zip, new ZipArchiveEntry(name), pack.text(name));
      }
      more.to(zip);
    }
    return target;
  }

  private static void entry(ZipArchiveOutputStream zip, ZipArchiveEntry entry, String text)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
  }

  /** Nothing is installed, and the reason is said with a mend. */
  private void isRefused(Path source, String code) throws IOException {
    for (List<String> command : List.of(List.of("check"), List.of("pack", "add"))) {
      Object[] words = Stream.concat(command.stream(), Stream.of(source)).toArray();
      user.runs(Exit.NO, words);
      assertTrue(user.err().contains(": " + code + ": "), user.err());
      assertTrue(user.err().contains("\n  mend: "), user.err());
    }
    Path packs = folder.resolve("home/packs");
    if (Files.exists(packs)) {
      try (Stream<Path> left = Files.list(packs)) {
        assertEquals(List.of(), left.toList());
      }
    }
    user.runs(Exit.DONE, "pack", "list").doesNotSay("my-pack");
    try (Stream<Path> all = Files.list(folder)) {
      assertTrue(all.noneMatch(path -> path.endsWith("escaped.yaml")), "something got out");
    }
  }

  @Test
  void theSoundPackIsNotRefused() throws IOException {
    user.runs(Exit.DONE, "check", zip(zip -> {}));
  }

  @Nested
  class Names {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "../escaped.yaml",
          "lessons/../../escaped.yaml",
          "lessons/./more.yaml",
          "/tmp/escaped.yaml",
          "..\\escaped.yaml",
          "lessons\\..\\..\\escaped.yaml",
          "C:/escaped.yaml",
          "lessons/C:escaped.yaml",
          "../readme.txt",
        })
    void thatLeadOut(String name) throws IOException {
      isRefused(zip(zip -> entry(zip, new ZipArchiveEntry(name), "id: x\n")), "outside");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lessons/line\nbreak.yaml", "lessons/\u001b[31mred.yaml"})
    void thatAct(String name) throws IOException {
      isRefused(zip(zip -> entry(zip, new ZipArchiveEntry(name), "id: x\n")), "bad-name");
    }

    @Test
    void thatDifferInCase() throws IOException {
      isRefused(
          zip(zip -> entry(zip, new ZipArchiveEntry("lessons/First-Steps.yaml"), "id: x\n")),
          "name-clash");
    }

    @Test
    void thatDifferInComposition() throws IOException {
      isRefused(
          zip(
              zip -> {
                entry(zip, new ZipArchiveEntry("lessons/caf\u00e9.yaml"), "id: x\n");
                entry(zip, new ZipArchiveEntry("lessons/cafe\u0301.yaml"), "id: x\n");
              }),
          "name-clash");
    }

    @Test
    void thatComeTwice() throws IOException {
      isRefused(
          zip(zip -> entry(zip, new ZipArchiveEntry(PackFolder.LESSON), "id: x\n")), "name-clash");
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"202e", "2066", "009b", "200b", "2028"})
    void thatTurnTheDirectionOrHide(String hex) throws IOException {
      String name = "lessons/a" + (char) Integer.parseInt(hex, 16) + "b.yaml";
      Path evil =
          zip(
              zip ->
                  entry(
                      zip,
                      new ZipArchiveEntry(name),
                      pack.text(PackFolder.LESSON).replace("id: first-steps\n", "id: other\n")));
      user.runs(Exit.NO, "pack", "add", evil);
      user.runs(Exit.NO, "check", evil, "--json");
    }

    @Test
    void withEscapeSequencesInAFolder() throws IOException {
      String name = "lessons/\u001b[31mred.yaml";
      pack.put(name, pack.text(PackFolder.LESSON).replace("id: first-steps\n", "id: other\n"));
      user.runs(Exit.NO, "pack", "add", pack.root());
      user.runs(Exit.NO, "check", pack.root(), "--json");
    }
  }

  @Nested
  class Links {
    @Test
    void inAZip() throws IOException {
      ZipArchiveEntry link = new ZipArchiveEntry("lessons/link.yaml");
      link.setUnixMode(UnixStat.LINK_FLAG | 0777);
      isRefused(zip(zip -> entry(zip, link, "/etc/passwd")), "link");
    }

    private void link(String name, Path target) throws IOException {
      try {
        Files.createSymbolicLink(pack.file(name), target);
      } catch (UnsupportedOperationException | FileSystemException e) {
        Assumptions.abort("no links here");
      }
    }

    @Test
    void inAFolder() throws IOException {
      Path secret = Files.writeString(folder.resolve("secret.yaml"), "id: secret\n");
      link("lessons/link.yaml", secret);
      isRefused(pack.root(), "link");
      user.doesNotSay("secret");
    }

    @Test
    void toNothing() throws IOException {
      link("lessons/link.yaml", folder.resolve("nothing.yaml"));
      isRefused(pack.root(), "link");
    }

    @Test
    void toAFolder() throws IOException {
      Path outside = Files.createDirectories(folder.resolve("outside"));
      Files.writeString(outside.resolve("secret.yaml"), "id: secret\n");
      link("lessons/more", outside);
      isRefused(pack.root(), "link");
    }
  }

  @Nested
  class Bombs {
    private static final int MIB = 1 << 20;

    private void zeros(ZipArchiveOutputStream zip, String name, int mebibytes) throws IOException {
      zip.putArchiveEntry(new ZipArchiveEntry(name));
      for (int i = 0; i < mebibytes; i++) {
        zip.write(new byte[MIB]);
      }
      zip.closeArchiveEntry();
    }

    @Test
    void ofOneFile() throws IOException {
      isRefused(zip(zip -> zeros(zip, "lessons/zeros.yaml", 300)), "too-big");
    }

    @Test
    void ofManyFiles() throws IOException {
      isRefused(
          zip(
              zip -> {
                for (int i = 0; i < 20; i++) {
                  zeros(zip, "lessons/zeros" + i + ".yaml", 7);
                }
              }),
          "too-big");
    }

    @Test
    void ofManyNames() throws IOException {
      isRefused(
          zip(
              zip -> {
                for (int i = 0; i < 5_100; i++) {
                  entry(zip, new ZipArchiveEntry("lessons/" + i + ".txt"), "");
                }
              }),
          "too-big");
    }

    @Test
    void ofAliases() throws IOException {
      StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
      for (int i = 1; i < 9; i++) {
        String before = "*a" + (i - 1);
        yaml.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(8) + before + "]\n");
      }
      pack.put("lessons/bomb.yaml", yaml.toString());
      user.runs(Exit.NO, "pack", "add", pack.root());
      assertTrue(user.err().contains("lessons/bomb.yaml"), user.err());
    }

    @Test
    void ofAliasesInManyFiles() throws IOException {
      StringBuilder yaml = new StringBuilder("a0: &a0 [" + "x, ".repeat(99) + "x]\n");
      yaml.append("a1: &a1 [" + "*a0, ".repeat(39) + "*a0]\n");
      yaml.append("a2: [" + "*a1, ".repeat(5) + "*a1]\n");
      for (int i = 0; i < 60; i++) {
        pack.put("lessons/bomb" + i + ".yaml", yaml.toString());
      }
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> user.runs(Exit.NO, "pack", "add", pack.root()));
    }

    @Test
    void ofAliasesInMoreFilesThanFitIntoMemory() {
      // Each file of less than 1 kB is 240,000 values; in all they would take half a gigabyte.
      StringBuilder yaml = new StringBuilder("a0: &a0 [" + "x, ".repeat(69) + "x]\n");
      yaml.append("a1: &a1 [" + "*a0, ".repeat(14) + "*a0]\n");
      yaml.append("a2: &a2 [" + "*a1, ".repeat(14) + "*a1]\n");
      yaml.append("a3: [" + "*a2, ".repeat(13) + "*a2]\n");
      for (int i = 0; i < 60; i++) {
        pack.put("lessons/more/bomb" + i + ".yaml", yaml.toString());
      }
      long before = used();
      List<?> issues = pack.issues();
      assertTrue(!issues.isEmpty(), "nothing is said");
      assertTrue(peak(before) < 256L << 20, (peak(before) >> 20) + " MiB for a pack of 60 kB");
    }

    private static long used() {
      java.lang.management.ManagementFactory.getMemoryPoolMXBeans()
          .forEach(java.lang.management.MemoryPoolMXBean::resetPeakUsage);
      return java.lang.management.ManagementFactory.getMemoryMXBean()
          .getHeapMemoryUsage()
          .getUsed();
    }

    private static long peak(long before) {
      long peak = 0;
      for (var pool : java.lang.management.ManagementFactory.getMemoryPoolMXBeans()) {
        boolean old = pool.getName().matches(".*(Old|Tenured).*");
        peak += old ? pool.getPeakUsage().getUsed() : 0;
      }
      return peak - Math.min(before, peak);
    }

    @Test
    void ofAnAliasToItself() throws IOException {
      pack.put("lessons/bomb.yaml", "id: &a [*a]\n");
      user.runs(Exit.NO, "pack", "add", pack.root());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void ofLevels(String level) throws IOException {
      pack.put("lessons/bomb.yaml", "id: " + level.repeat(20_000));
      user.runs(Exit.NO, "pack", "add", pack.root());
      assertTrue(user.err().contains("lessons/bomb.yaml"), user.err());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "> ", "- ", "1. ", "*a **b ", "[", "![", "`", "<", "&", "\\[", "[a](", "a_", "**"
        })
    void ofLevelsOfMarkdown(String level) throws IOException {
      String text = level.repeat(15_000) + "[101](#2.ack)";
      pack.edit(
          PackFolder.LESSON, "[101](#2.ack):\n", "x\n\n          " + text + "\n\n          y\n");
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            boolean refused = false;
            try {
              user.runs(Exit.DONE, "pack", "add", pack.root());
            } catch (AssertionError e) {
              user.runs(Exit.NO, "pack", "add", pack.root());
              refused = true;
            }
            if (!refused) {
              user.types("q\n").runs(Exit.DONE, "learn", "my-pack/first-steps", "--plain");
            }
          });
    }

    @Test
    void ofAHugeNumber() throws IOException {
      pack.edit(PackFolder.LESSON, "order: 10", "order: " + "9".repeat(100_000));
      isRefused(pack.root(), "wrong-kind");
    }

    @Test
    void thatIsNoZipAtAll() throws IOException {
      Path file = Files.writeString(folder.resolve("evil.zip"), "PK or not");
      isRefused(file, "bad-zip");
    }
  }

  @Nested
  class Texts {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "\\e[31m",
          "\\x1b]0;title\\a",
          "\\x9b31m",
          "\\u202e",
          "\\u2066",
          "\\b",
          "\\r",
          "\\x7f",
          "\\u200b",
          "\\u2028",
          "\\ufeff",
          "\\0"
        })
    void thatActOnATerminal(String escape) throws IOException {
      pack.edit(PackFolder.LESSON, "en: \"First steps\"", "en: \"First " + escape + " steps\"");
      isRefused(pack.root(), "control-character");
    }

    @Test
    void thatActInAKey() throws IOException {
      pack.edit(PackFolder.LESSON, "order: 10", "order: 10\n\"\\e[31m\": 1");
      isRefused(pack.root(), "control-character");
    }

    @Test
    void thatActInAnId() throws IOException {
      pack.edit(PackFolder.QUIZ, "id: ack-of-hello", "id: \"ack\\e[31m\"");
      isRefused(pack.root(), "control-character");
    }

    @Test
    void thatActInATag() throws IOException {
      pack.edit(PackFolder.QUIZ, "id: ack-of-hello", "id: !<tag%1b%5b31m> ack");
      isRefused(pack.root(), "unknown-tag");
    }

    @Test
    void thatActAsTheyAre() throws IOException {
      pack.edit(PackFolder.QUIZ, "id: ack-of-hello", "id: ack\u001b[31m");
      isRefused(pack.root(), "yaml-syntax");
    }

    @Test
    void thatTurnTheDirectionAsTheyAre() throws IOException {
      pack.edit(PackFolder.LESSON, "A client connects", "A client \u202e connects");
      isRefused(pack.root(), "control-character");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {"&#27;[31m", "&#x1b;[31m", "&#155;31m", "&rlm;", "&#x202e;", "&ZeroWidthSpace;"})
    void thatActOnceMarkdownHasReadThem(String entity) {
      pack.edit(
          PackFolder.LESSON,
          "A client connects",
          "A " + entity + " client `" + entity + "` connects");
      pack.edit(PackFolder.LESSON, "en: \"First steps\"", "en: \"First " + entity + " steps\"");
      pack.edit(
          PackFolder.QUIZ, "en: Because the SYN takes", "en: Because " + entity + " the SYN takes");
      user.runs(Exit.DONE, "pack", "add", pack.root());
      user.types("\n\nskip\n\nskip\n\nskip\n\n").runs(Exit.DONE, "learn", "my-pack/first-steps");
      user.runs(Exit.DONE, "learn");
    }

    @Test
    void withLineBreaksMakeNoLinesOfTheirOwn() {
      pack.edit(
          PackFolder.MANIFEST, "authors: [\"Your Name\"]", "authors: [\"Me\\nlicence  free\"]");
      pack.edit(PackFolder.MANIFEST, "en: \"My first pack\"", "en: \"My\\nfirst\\tpack\"");
      user.runs(Exit.DONE, "pack", "add", pack.root());
      user.runs(Exit.DONE, "pack", "info", "my-pack");
      assertFalse(user.out().contains("\nlicence  free"), user.out());
      user.runs(Exit.DONE, "pack", "list");
      assertFalse(user.out().contains("\nfirst"), user.out());
    }
  }

  @Nested
  class Places {
    @ParameterizedTest(name = "order: {0}")
    @ValueSource(strings = {"0x1f", "1_0", "010", "+5", "\"7\"", "0b11"})
    void numbersThatTheReaderTakesAreTakenByTheListToo(String order) {
      pack.edit(PackFolder.LESSON, "order: 10", "order: " + order);
      boolean sound = pack.issues().isEmpty();
      user.runs(sound ? Exit.DONE : Exit.NO, "pack", "add", pack.root());
      user.runs(Exit.DONE, "learn");
    }

    @Test
    void aQuizAmongTheLessonsDoesNotSpoilTheList() {
      pack.put("lessons/kinds.yaml", PackFolder.kinds());
      boolean sound = pack.issues().isEmpty();
      user.runs(sound ? Exit.DONE : Exit.NO, "pack", "add", pack.root());
      user.runs(Exit.DONE, "learn");
    }

    @Test
    void aScenarioAmongTheLessonsDoesNotSpoilTheList() {
      pack.put(
          "lessons/elsewhere.yaml",
          pack.text(PackFolder.SCENARIO).replace("id: hello-server", "id: elsewhere"));
      boolean sound = pack.issues().isEmpty();
      user.runs(sound ? Exit.DONE : Exit.NO, "pack", "add", pack.root());
      user.runs(Exit.DONE, "learn");
    }

    @Test
    void oneFileOfAPackIsNotInstalledForTheWhole() {
      user.runs(Exit.USAGE, "pack", "add", pack.file(PackFolder.LESSON));
      user.runs(Exit.DONE, "pack", "list");
    }

    @Test
    void oneFileOfAPackIsNotBuiltForTheWhole() {
      user.runs(
          Exit.USAGE,
          "pack",
          "build",
          pack.file(PackFolder.LESSON),
          "--output",
          folder.resolve("x.zip"));
    }

    @Test
    void aPackWithoutANameIsNotPutInThePlaceOfAll() {
      PackFolder other = PackFolder.in(folder.resolve("other"));
      other.edit(PackFolder.MANIFEST, "id: my-pack", "id: other");
      user.runs(Exit.DONE, "pack", "add", other.root());
      pack.edit(PackFolder.MANIFEST, "id: my-pack", "id: ''");
      user.runs(Exit.NO, "pack", "add", pack.root());
      user.runs(Exit.DONE, "pack", "list").says("  other ");
    }

    @Test
    void aManifestFurtherDownDoesNotSpeakForThePack() {
      pack.put(
          "lessons/sub/lessons/pack.yaml",
          pack.text(PackFolder.MANIFEST).replace("id: my-pack", "id: your-pack"));
      assertEquals(
          false, pack.issues().isEmpty() && pack.check().manifest().id().equals("your-pack"));
    }

    @Test
    void aScenarioCalledLexiconIsAScenario() {
      pack.put(
          "lessons/scenarios/lexicon.yaml",
          pack.text(PackFolder.SCENARIO).replace("id: hello-server", "id: lexicon"));
      assertEquals(List.of(), pack.issues());
    }
  }

  @Nested
  class Work {
    private void takesNotLong(String quiz) {
      pack.put("quizzes/work.yaml", "id: work\nlesson: first-steps\nquestions:\n" + quiz);
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pack.issues());
    }

    @Test
    void aSearchForShorterWaysEnds() {
      takesNotLong(
          "  - {id: q, topic: t, difficulty: junior, kind: drive, scenario: crash-host-with-traffic,"
              + " prompt: {en: a, zh: b}, goal: [segments.again >= 999], moves: [lose, delay,"
              + " duplicate, call, break], solution: [lose client SYN 1, lose client SYN 2,"
              + " lose client SYN 3, lose client SYN 4]}\n");
    }

    @Test
    void aLossInALongRunIsFoundSoon() {
      pack.put(
          "lessons/scenarios/long-run.yaml",
          "id: long-run\ngroup: data\ntitle: {en: a, zh: b}\nisn: {client: 1, server: 1}\n"
              + "events:\n  - 0ms client connect\n  - 200ms client send 600000\n");
      takesNotLong(
          "  - {id: q, topic: t, difficulty: junior, kind: fault, scenario: long-run, seen-by: client}\n");
    }

    @Test
    void manySamplesOfManyWordsAreGradedSoon() {
      String text = pack.text(PackFolder.QUIZ);
      String sample =
          "      - {lang: en, level: 4, answer: \""
              + "The SYN takes a number. ".repeat(300)
              + "\"}\n";
      pack.put(
          PackFolder.QUIZ, text.replace("    samples:\n", "    samples:\n" + sample.repeat(20)));
      assertTimeoutPreemptively(Duration.ofSeconds(60), () -> pack.check());
    }
  }
}
