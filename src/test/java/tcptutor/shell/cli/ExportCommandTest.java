package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;
import tcptutor.shell.PackFolder;
import tcptutor.shell.anki.Memories;
import tcptutor.shell.anki.OpenPackage;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.text.Messages;

class ExportCommandTest {
  private static final String MARCH = "2026-03-01T08:00:00Z";

  @TempDir Path folder;
  private Someone someone;
  private Path file;

  @BeforeEach
  void comeIn() {
    someone = new Someone(folder.resolve("home"));
    file = folder.resolve("cards.apkg");
  }

  private OpenPackage exported(Object... options) throws IOException {
    Object[] words = new Object[options.length + 4];
    System.arraycopy(new Object[] {"export", "anki", "--out", file}, 0, words, 0, 4);
    System.arraycopy(options, 0, words, 4, options.length);
    someone.runs(Exit.DONE, words);
    return new OpenPackage(Files.readAllBytes(file), folder);
  }

  private void refuses(String complaint, String mend, Object... words) {
    someone.runs(Exit.USAGE, words);
    assertTrue(someone.err().contains(complaint), someone.err());
    assertTrue(someone.err().contains(mend), someone.err());
  }

  @Nested
  class ThePackage {
    @Test
    void hasEveryQuestionThatACardCanAsk() throws IOException {
      OpenPackage found = exported();
      long asked =
          Library.builtIn().questionItems().stream()
              .filter(item -> !item.kind().equals("drive"))
              .count();
      long played = Library.builtIn().questionItems().size() - asked;
      assertEquals(Long.toString(asked), found.value("select count(*) from notes"));
      assertEquals(Long.toString(asked), found.value("select count(*) from cards"));
      int lessons = Library.builtIn().lessons().size();
      assertEquals(lessons + 2, found.decks().size(), "and the deck itself, and Anki's own");
      String told =
          "wrote "
              + file
              + ": "
              + asked
              + " notes with a card each in "
              + (lessons + 1)
              + " decks, "
              + found.media().size()
              + " pictures; left out "
              + played
              + " exercises that can only be played\n";
      assertEquals(told, someone.out());
    }

    @Test
    void hasEveryPictureThatItNames() throws IOException {
      OpenPackage found = exported("--lesson", "opening");
      TreeSet<String> entries = new TreeSet<>(found.names());
      entries.removeAll(List.of("media", "collection.anki2"));
      assertEquals(new TreeSet<>(found.media().keySet()), entries);
      for (String name : found.media().values()) {
        String used = "select count(*) from notes where flds like '%" + name + "%'";
        assertNotEquals("0", found.value(used), name);
      }
    }

    @Test
    void liesInADeckOfAnyName() throws IOException {
      OpenPackage found = exported("--deck", "面试::TCP", "--topic", "open");
      assertTrue(found.decks().containsValue("面试::TCP::Opening a connection"));
      assertTrue(found.decks().containsValue("面试"));
    }

    @Test
    void speaksTheLanguageOfTheProgramFirst() throws IOException {
      OpenPackage found = exported("--lang", "zh", "--lesson", "opening");
      List<String> fields = found.fields("tcp-connections/why-three-not-two");
      assertTrue(fields.get(0).startsWith("<div lang=\"zh-CN\">"), fields.get(0));
      assertTrue(fields.get(2).startsWith("<div lang=\"en\">"), fields.get(2));
      assertTrue(found.decks().containsValue("tcptutor::建立连接"), found.decks().toString());
      someone.says("条笔记");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, en", "zh, zh-CN"})
    void speaksOneLanguageIfAsked(String content, String lang) throws IOException {
      OpenPackage found = exported("--content", content, "--lesson", "opening");
      List<String> fields = found.fields("tcp-connections/why-three-not-two");
      assertTrue(fields.get(0).startsWith("<div lang=\"" + lang + "\">"), fields.get(0));
      assertEquals("", fields.get(2) + fields.get(3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"svg, true, false", "text, false, true", "none, false, false"})
    void showsLaddersAsAsked(String pictures, boolean files, boolean text) throws IOException {
      OpenPackage found = exported("--pictures", pictures, "--lesson", "opening");
      String ladder = found.fields("tcp-connections/why-three-not-two").get(5);
      assertEquals(files, ladder.contains("<img src="), ladder);
      assertEquals(text, ladder.contains("<pre>"), ladder);
      assertEquals(files, !found.media().isEmpty());
    }

    @Test
    void hasOnlyWhatIsWanted() throws IOException {
      OpenPackage found = exported("--kind", "free-text", "--level", "senior");
      String others =
          "select count(*) from notes where tags not like '%kind::free-text % level::%'";
      assertNotEquals("0", found.value("select count(*) from notes"));
      assertEquals("0", found.value(others.replace("% level::", "%level::senior ")));
    }

    @Test
    void isOfAnotherPack() throws IOException {
      Path mine = folder.resolve("my-pack");
      PackFolder.in(mine).put(PackFolder.KINDS, PackFolder.kinds());
      someone.runs(Exit.DONE, "pack", "add", mine);
      OpenPackage found = exported("--pack", "my-pack");
      assertNotEquals("0", found.value("select count(*) from notes"));
      assertEquals("0", found.value("select count(*) from notes where flds not like '%my-pack/%'"));
    }
  }

  @Nested
  class TheMoment {
    @Test
    void makesTheSameBytesTwice() throws IOException {
      exported("--modified", MARCH, "--lesson", "opening");
      byte[] first = Files.readAllBytes(file);
      exported("--modified", MARCH, "--lesson", "opening", "--force");
      assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void isWhatTheOptionSays() throws IOException {
      OpenPackage found = exported("--modified", MARCH, "--lesson", "opening");
      assertEquals("1772352000", found.value("select distinct mod from notes"));
    }

    @Test
    void isWhatTheEnvironmentSays() throws IOException {
      someone.sets("SOURCE_DATE_EPOCH", "1772352001");
      OpenPackage found = exported("--lesson", "opening");
      assertEquals("1772352001", found.value("select distinct mod from notes"));
      found = exported("--lesson", "opening", "--force", "--modified", MARCH);
      assertEquals("1772352000", found.value("select distinct mod from notes"));
    }

    /** So that Anki takes over what the last import did not bring. */
    @Test
    void isOtherwiseNow() throws IOException {
      long before = Instant.now().getEpochSecond();
      long told = Long.parseLong(exported("--lesson", "opening").value("select mod from notes"));
      assertTrue(before <= told && told <= Instant.now().getEpochSecond(), told + "");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
        strings = {"yesterday", "2026-03-01", "1969-12-31T23:59:59Z", "+99999-01-01T00:00:00Z", ""})
    void cannotBeAnything(String moment) {
      refuses(
          "'--modified' cannot be '" + moment + "'",
          "such as 2026-03-01T08:00:00Z",
          "export",
          "anki",
          "--out",
          file,
          "--modified",
          moment);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "-1", "now", "99999999999999999999"})
    void cannotBeAnythingInTheEnvironment(String seconds) {
      someone.sets("SOURCE_DATE_EPOCH", seconds);
      refuses(
          "SOURCE_DATE_EPOCH is '" + seconds + "'", "unset it", "export", "anki", "--out", file);
    }
  }

  @Nested
  class TheFile {
    @Test
    void isNotOverwritten() throws IOException {
      Files.writeString(file, "mine");
      refuses(
          "'" + file + "' exists and is left as it is",
          "add --force",
          "export",
          "anki",
          "--out",
          file);
      assertEquals("mine", Files.readString(file));
    }

    @Test
    void isReplacedByForce() throws IOException {
      Files.writeString(file, "mine");
      exported("--force", "--lesson", "opening");
      assertTrue(Files.size(file) > 10_000);
    }

    @Test
    void leavesNothingBesideIt() throws IOException {
      exported("--lesson", "opening");
      try (var all = Files.list(folder)) {
        List<String> names = all.map(path -> path.getFileName().toString()).toList();
        assertTrue(names.stream().noneMatch(name -> name.endsWith(".part")), names.toString());
      }
    }

    @Test
    void isNoFolder() {
      refuses("'" + folder + "' cannot be a file", "cards.apkg", "export", "anki", "--out", folder);
      refuses("'' cannot be a file", "cards.apkg", "export", "anki", "--out", "");
    }

    @Test
    void liesInAFolderThatExists() {
      Path nowhere = folder.resolve("nowhere/cards.apkg");
      refuses(
          "there is no folder '" + folder.resolve("nowhere") + "'",
          "make the folder",
          "export",
          "anki",
          "--out",
          nowhere);
      assertFalse(Files.exists(nowhere.getParent()));
    }
  }

  @Nested
  class TheTable {
    @Test
    void standsOnStandardOutputAloneWithEveryNote() {
      someone.runs(Exit.DONE, "export", "tsv", "--lesson", "opening", "--deck", "TCP");
      List<String> lines = someone.out().lines().toList();
      assertEquals("#separator:tab", lines.get(0));
      assertEquals("#guid column:1", lines.get(2));
      int notes = lines.size() - 7;
      assertTrue(notes > 20, notes + " notes");
      assertTrue(lines.get(7).contains("\ttcptutor\tTCP::Opening a connection\t"), lines.get(7));
      assertTrue(
          someone.err().startsWith("wrote standard output: " + notes + " notes; left out"),
          someone.err());
    }

    @Test
    void hasTheSameNotesAsThePackage() throws IOException {
      OpenPackage found = exported("--lesson", "opening", "--pictures", "text");
      someone.runs(Exit.DONE, "export", "tsv", "--lesson", "opening");
      TreeSet<String> ours = new TreeSet<>();
      someone.out().lines().skip(7).forEach(line -> ours.add(line.split("\t")[0]));
      TreeSet<String> theirs = new TreeSet<>();
      found.rows("select guid from notes").forEach(row -> theirs.add(row.get("guid").toString()));
      assertEquals(theirs, ours);
    }

    @Test
    void goesIntoAFile() throws IOException {
      Path table = folder.resolve("cards.tsv");
      someone.runs(Exit.DONE, "export", "tsv", "--lesson", "opening", "--out", table);
      assertEquals("", someone.out());
      someone.says("wrote " + table + ": ");
      assertTrue(
          Files.readString(table, StandardCharsets.UTF_8)
              .startsWith("#separator:tab\n#html:true\n"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--with-schedule", "--pictures svg", "--modified 2026-03-01T08:00:00Z"})
    void cannotHoldEverything(String option) {
      String words = "export tsv " + option;
      refuses(
          "a table cannot hold what " + option.replaceFirst(" 2026.*", "") + " asks for",
          "tcptutor export anki",
          (Object[]) words.split(" "));
    }
  }

  @Nested
  class TheSchedule {
    private final Memory known =
        new Memory(
            Memory.State.REVIEW,
            10,
            5,
            0,
            Instant.parse("2026-03-11T08:00:00Z"),
            Instant.parse("2026-03-01T08:00:00Z"),
            3,
            0);

    private OpenPackage exported(String... more) throws Exception {
      Memories memories =
          new Memories(
              (pack, question) ->
                  (pack + "/" + question).equals("tcp-connections/why-three-not-two")
                      ? known
                      : null,
              Options.usual(DayBoundary.in(ZoneOffset.UTC)),
              Parameters.DEFAULT);
      Messages texts = Messages.in(Lang.EN);
      Surroundings around =
          new Surroundings(
              null,
              new ByteArrayOutputStream(),
              new ByteArrayOutputStream(),
              Map.of("TCPTUTOR_HOME", folder.resolve("home").toString()),
              "en",
              false,
              false,
              0);
      Console console =
          Console.of(around, new ByteArrayOutputStream(), Globals.parse(new String[0], texts));
      List<String> words =
          new java.util.ArrayList<>(
              List.of("anki", "--out", file.toString(), "--lesson", "opening"));
      words.addAll(List.of(more));
      assertEquals(Exit.DONE, new ExportCommand(any -> memories).run(console, words));
      return new OpenPackage(Files.readAllBytes(file), folder);
    }

    @Test
    void isToldIfAsked() throws Exception {
      OpenPackage found = exported("--with-schedule");
      Map<String, Object> card = found.rows("select * from cards where type <> 0").get(0);
      assertEquals(
          "2 2261 10 3",
          card.get("queue")
              + " "
              + card.get("due")
              + " "
              + card.get("ivl")
              + " "
              + card.get("reps"));
      assertEquals("1", found.value("select count(*) from cards where type = 2"));
    }

    @Test
    void isNotToldOtherwise() throws Exception {
      assertEquals("0", exported().value("select count(*) from cards where type <> 0"));
    }

    @Test
    void ofSomebodyWhoWasNeverAskedIsThatOfNewCards() throws IOException {
      OpenPackage found = ExportCommandTest.this.exported("--with-schedule", "--lesson", "opening");
      assertEquals("0", found.value("select count(*) from cards where type <> 0"));
    }
  }

  @Nested
  class Mistakes {
    @Test
    void aFormatIsWanted() {
      refuses("FORMAT (anki, tsv, json, csv)", "", "export");
      refuses("'export ankii' is unknown", "did you mean 'anki'?", "export", "ankii");
      refuses("'export pdf' is unknown", "there is: anki, tsv, json, csv", "export", "pdf");
    }

    @ParameterizedTest(name = "--{0}")
    @ValueSource(strings = {"pack", "topic", "lesson", "kind", "level", "content", "pictures"})
    void aWordMustBeKnown(String option) {
      refuses(
          "'--" + option + "' cannot be 'nonsense'",
          "",
          "export",
          "anki",
          "--out",
          file,
          "--" + option,
          "nonsense");
      assertFalse(Files.exists(file));
    }

    @Test
    void aDeckHasAName() {
      refuses(
          "'--deck' cannot be 'A::'",
          "TCP::Interview",
          "export",
          "anki",
          "--out",
          file,
          "--deck",
          "A::");
    }

    @Test
    void aTopicAndALessonMustMeet() {
      refuses(
          "no question is all of that",
          "",
          "export",
          "anki",
          "--out",
          file,
          "--lesson",
          "header",
          "--topic",
          "time-wait");
    }

    @Test
    void aCardCannotPlay() {
      refuses(
          "these exercises can only be played",
          "tcptutor quiz --kind drive",
          "export",
          "anki",
          "--out",
          file,
          "--kind",
          "drive");
      assertFalse(Files.exists(file));
    }

    @Test
    void areToldInChinese() {
      refuses("没有 export pdf 这个格式", "可用的有：anki, tsv, json, csv", "export", "pdf", "--lang", "zh");
    }
  }
}
