package tcptutor.shell.anki;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Memory;

class ApkgTest {
  private static final Instant MARCH = Instant.parse("2026-03-01T08:00:00Z");
  private static final Memories NOBODY =
      Memories.none(new DayBoundary(ZoneOffset.UTC, LocalTime.of(4, 0)));

  @TempDir Path folder;

  private static Fields fields(String question, String answer) {
    return new Fields(question, answer, "", "", "", "", "RFC 9293 §3.5");
  }

  private static Note note(String id, String question) {
    return note(id, question, null);
  }

  private static Note note(String id, String question, Memory memory) {
    return new Note(
        "my-pack",
        id,
        "Opening",
        fields(question, "<p>because</p>"),
        List.of("tcptutor::topic::open", "a b", "a b"),
        memory);
  }

  private OpenPackage written(Instant modified, Note... notes) {
    return written(modified, List.of(), notes);
  }

  private OpenPackage written(Instant modified, List<Media> media, Note... notes) {
    Deck deck = new Deck("TCP::Interview", List.of(notes), media);
    return new OpenPackage(Apkg.of(deck, modified, NOBODY), folder);
  }

  @Nested
  class TheDatabase {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "col, 'id crt mod scm ver dty usn ls conf models decks dconf tags'",
      "notes, 'id guid mid mod usn tags flds sfld csum flags data'",
      "cards, 'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags"
          + " data'",
      "revlog, 'id cid usn ease ivl lastIvl factor time type'",
      "graves, 'usn oid type'",
    })
    void hasTheColumnsOfSchema11(String table, String columns) {
      List<String> names = new ArrayList<>();
      written(MARCH, note("a", "<p>Why?</p>"))
          .rows("pragma table_info(" + table + ")")
          .forEach(row -> names.add(row.get("name").toString()));
      assertEquals(columns, String.join(" ", names));
    }

    @Test
    void hasTheIndicesOfSchema11() {
      List<String> names = new ArrayList<>();
      written(MARCH, note("a", "<p>Why?</p>"))
          .rows("select name from sqlite_master where type = 'index' order by name")
          .forEach(row -> names.add(row.get("name").toString()));
      assertEquals(
          List.of(
              "ix_cards_nid",
              "ix_cards_sched",
              "ix_cards_usn",
              "ix_notes_csum",
              "ix_notes_usn",
              "ix_revlog_cid",
              "ix_revlog_usn"),
          names);
    }

    @Test
    void isSoundAndSaysItsVersion() {
      OpenPackage found = written(MARCH, note("a", "<p>Why?</p>"), note("b", "<p>How?</p>"));
      assertEquals("ok", found.value("pragma integrity_check"));
      assertEquals("1 11", found.value("select id || ' ' || ver from col"));
      assertEquals("1577851200", found.value("select crt from col"));
      assertEquals("1772352000000", found.value("select mod from col"));
    }

    /** Anki refuses a collection in which one of these is missing. */
    @Test
    void hasWhatAnkiReadsOfDecksAndTypes() {
      OpenPackage found = written(MARCH, note("a", "<p>Why?</p>"));
      has(
          found.json("decks"),
          "id name mod usn lrnToday revToday newToday timeToday collapsed dyn conf");
      has(found.json("models"), "id name type mod usn sortf did tmpls flds css");
      has(found.json("dconf"), "id mod name usn maxTaken autoplay timer replayq new rev lapse");
    }

    private void has(JsonObject all, String keys) {
      for (String id : all.keySet()) {
        JsonObject one = all.getAsJsonObject(id);
        assertEquals(id, one.get("id").getAsString());
        assertTrue(one.keySet().containsAll(List.of(keys.split(" "))), one.toString());
      }
    }

    @Test
    void hasSettingsThatEveryCollectionHas() {
      OpenPackage found = written(MARCH, note("a", "<p>Why?</p>"));
      assertEquals(2, found.json("conf").get("nextPos").getAsInt());
      assertEquals(2, found.json("conf").get("schedVer").getAsInt());
      assertEquals("Default", found.decks().get("1"));
      assertEquals(1, found.json("dconf").getAsJsonObject("1").get("id").getAsInt());
    }
  }

  @Nested
  class TheNoteType {
    private JsonObject type() {
      JsonObject models = written(MARCH, note("a", "<p>Why?</p>")).json("models");
      assertEquals(1, models.size());
      return models.getAsJsonObject("1589223107421");
    }

    /** Others than these would make Anki take it for another type. */
    @Test
    void keepsItsIdAndItsNames() {
      List<String> names = new ArrayList<>();
      for (JsonElement field : type().getAsJsonArray("flds")) {
        names.add(field.getAsJsonObject().get("name").getAsString());
      }
      assertEquals(
          "Question, Answer, Question 2, Answer 2, Exhibit, Ladder, Source, Id",
          String.join(", ", names));
      JsonArray templates = type().getAsJsonArray("tmpls");
      assertEquals(1, templates.size());
      assertEquals("Card", templates.get(0).getAsJsonObject().get("name").getAsString());
    }

    @Test
    void namesInItsTemplatesOnlyFieldsThatThereAre() {
      JsonObject template = type().getAsJsonArray("tmpls").get(0).getAsJsonObject();
      String both = template.get("qfmt").getAsString() + template.get("afmt").getAsString();
      TreeSet<String> named = new TreeSet<>();
      for (String part : both.split("\\{\\{[#/]?")) {
        int end = part.indexOf("}}");
        if (end >= 0) {
          named.add(part.substring(0, end));
        }
      }
      TreeSet<String> known = new TreeSet<>(Fields.NAMES);
      known.remove("Id");
      known.add("FrontSide");
      assertEquals(known, named);
    }

    /** What a learner changes about its look is not undone by the next import. */
    @Test
    void isNotNewerForBeingExportedAgain() {
      JsonObject later = written(MARCH.plusSeconds(9), note("a", "<p>Why?</p>")).json("models");
      assertEquals(type(), later.getAsJsonObject("1589223107421"));
    }
  }

  @Nested
  class ANote {
    @Test
    void hasFieldsTagsAndWhatAnkiSortsAndComparesBy() {
      Map<String, Object> row =
          written(MARCH, note("a", "<p>1 &lt; 2 &amp; <b>why</b>?</p>"))
              .rows("select * from notes")
              .get(0);
      assertEquals(
          "<p>1 &lt; 2 &amp; <b>why</b>?</p>|<p>because</p>|||||RFC 9293 §3.5|my-pack/a",
          row.get("flds").toString().replace('\u001f', '|'));
      assertEquals(" a_b tcptutor::topic::open ", row.get("tags"));
      assertEquals("1 < 2 & why?", row.get("sfld"));
      assertEquals(1772352000, row.get("mod"));
      assertEquals(-1, row.get("usn"));
      assertEquals(1589223107421L, row.get("mid"));
    }

    /** The same numbers as in Anki's own tests. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"test, 2840236005", "今日, 1464653051"})
    void hasTheChecksumOfItsFirstField(String words, long checksum) {
      OpenPackage found = written(MARCH, note("a", "<div><p>" + words + "</p></div>"));
      assertEquals(Long.toString(checksum), found.value("select csum from notes"));
    }

    @Test
    void isFoundAgainByPackAndQuestion() {
      String guid = written(MARCH, note("a", "<p>Why?</p>")).value("select guid from notes");
      assertEquals(
          "bdfa217cabc2c89aab20", guid, "another guid would be another note in every collection");
      assertNotEquals(guid, note("b", "<p>Why?</p>").guid());
    }

    @Test
    void hasANumberThatAnkiAccepts() {
      Note[] many = new Note[500];
      for (int i = 0; i < many.length; i++) {
        many[i] = note("q" + i, "<p>Why " + i + "?</p>");
      }
      OpenPackage found = written(MARCH, many);
      assertEquals("500", found.value("select count(distinct id) from notes"));
      assertEquals("500", found.value("select count(distinct guid) from notes"));
      assertTrue(Long.parseLong(found.value("select min(id) from notes")) > 1_400_000_000_000L);
      assertTrue(Long.parseLong(found.value("select max(id) from notes")) < 1_600_000_000_000L);
    }

    @Test
    void hasOneCardInTheSubDeck() {
      OpenPackage found = written(MARCH, note("a", "<p>Why?</p>"), note("b", "<p>How?</p>"));
      List<Map<String, Object>> cards = found.rows("select * from cards order by due");
      assertEquals(2, cards.size());
      for (int i = 0; i < 2; i++) {
        Map<String, Object> card = cards.get(i);
        assertEquals("TCP::Interview::Opening", found.decks().get(card.get("did").toString()));
        assertEquals(i + 1, card.get("due"));
        assertEquals(0, card.get("type"));
        assertEquals(0, card.get("queue"));
        assertEquals("", card.get("data"));
      }
      assertEquals(
          "0", found.value("select count(*) from cards where nid not in (select id from notes)"));
    }

    @Test
    void liesBelowDecksThatAllExist() {
      TreeSet<String> names =
          new TreeSet<>(written(MARCH, note("a", "<p>Why?</p>")).decks().values());
      assertEquals("[Default, TCP, TCP::Interview, TCP::Interview::Opening]", names.toString());
    }

    @Test
    void cannotBreakOutOfItsField() {
      assertThrows(IllegalArgumentException.class, () -> fields("a\u001fb", ""));
      assertThrows(IllegalArgumentException.class, () -> fields("a\nb", ""));
      assertThrows(IllegalArgumentException.class, () -> fields("", "an answer alone"));
    }

    /** A pack of somebody else must not play files, run LaTeX or write formulas. */
    @Test
    void doesNotActOnAnki() {
      Fields fields =
          fields("[sound:x.mp3] [latex]\\input{x}[/latex] \\(x\\) \\[y\\]", "[[type:A]]");
      for (String field : List.of(fields.question(), fields.answer())) {
        assertFalse(field.contains("[") || field.contains("\\("), field);
      }
      assertEquals("[sound:x.mp3]", Stripped.of(fields.question()).substring(0, 13));
      assertEquals(fields.question(), Fields.inert(fields.question()), "once is enough");
    }
  }

  @Nested
  class ADeck {
    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", " ", "::", "A::", "::B", "A:: B", "A\tB", "A\"B", "A::::B"})
    void cannotBeCalled(String name) {
      assertFalse(Deck.isName(name));
      assertThrows(IllegalArgumentException.class, () -> new Deck(name, List.of(), List.of()));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"tcptutor", "TCP::面试", "A B", "a:b"})
    void canBeCalled(String name) {
      assertTrue(Deck.isName(name));
    }

    @Test
    void takesATitleForOneLevel() {
      Note odd = new Note("p", "q", "What \"::\" means", fields("<p>?</p>", ""), List.of(), null);
      Deck deck = new Deck("TCP", List.of(odd), List.of());
      assertEquals("[TCP, TCP::What ':' means]", deck.names().toString());
    }
  }

  @Nested
  class TheZip {
    @Test
    void listsEveryPictureByNumber() {
      Media one = Media.of("open-normal", "<svg>1</svg>");
      Media two = Media.of("close-normal", "<svg>二</svg>");
      OpenPackage found = written(MARCH, List.of(one, two), note("a", "<p>Why?</p>"));
      assertEquals(List.of("collection.anki2", "media", "0", "1"), found.names());
      assertEquals(Map.of("0", one.name(), "1", two.name()), found.media());
      assertEquals("<svg>二</svg>", new String(found.entry("1"), StandardCharsets.UTF_8));
    }

    @Test
    void hasPicturesNamedByTheirContent() {
      Media one = Media.of("open-normal", "<svg>1</svg>");
      assertTrue(one.name().matches("tcptutor-open-normal-[0-9a-f]{12}\\.svg"), one.name());
      assertEquals(one, Media.of("open-normal", "<svg>1</svg>"));
      assertNotEquals(one.name(), Media.of("open-normal", "<svg>2</svg>").name());
    }

    @Test
    void isTheSameBytesForTheSameNotesAtTheSameMoment() {
      Deck deck =
          new Deck(
              "TCP",
              List.of(note("a", "<p>Why?</p>"), note("b", "<p>How?</p>")),
              List.of(Media.of("open-normal", "<svg/>")));
      byte[] first = Apkg.of(deck, MARCH, NOBODY);
      TimeZone usual = TimeZone.getDefault();
      try {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        assertArrayEquals(first, Apkg.of(deck, MARCH, NOBODY));
      } finally {
        TimeZone.setDefault(usual);
      }
    }

    @Test
    void doesNotTellWhichLibraryWroteTheDatabase() {
      byte[] file = written(MARCH, note("a", "<p>Why?</p>")).entry("collection.anki2");
      assertEquals("0001", hex(file, 26, 2));
      assertEquals("00000001002dc6c0", hex(file, 92, 8));
    }

    private String hex(byte[] bytes, int from, int count) {
      return java.util.HexFormat.of().formatHex(bytes, from, from + count);
    }
  }

  /** As Anki decides it: by guid, and by which of both was modified later. */
  @Nested
  class ImportedAgain {
    private String verdict(OpenPackage had, OpenPackage comes) {
      Map<String, Object> old = had.rows("select * from notes").get(0);
      Map<String, Object> next = comes.rows("select * from notes").get(0);
      boolean same = old.get("guid").equals(next.get("guid"));
      boolean sameType = old.get("mid").equals(next.get("mid"));
      int later = Integer.compare((int) next.get("mod"), (int) old.get("mod"));
      return !same ? "added" : later > 0 && sameType ? "updated" : "left";
    }

    @Test
    void anotherTextUpdatesTheNote() {
      OpenPackage first = written(MARCH, note("a", "<p>Why three?</p>"));
      OpenPackage second = written(MARCH.plusSeconds(60), note("a", "<p>Why not two?</p>"));
      assertEquals("updated", verdict(first, second));
      assertEquals("<p>Why not two?</p>", second.fields("my-pack/a").get(0));
    }

    @Test
    void theCardIsTheSameAndKeepsItsSchedule() {
      OpenPackage first = written(MARCH, note("a", "<p>Why three?</p>"));
      OpenPackage second =
          written(MARCH.plusSeconds(60), note("0", "<p>New</p>"), note("a", "<p>Other</p>"));
      String card = "select id || ' ' || nid || ' ' || did from cards where nid = (select id from";
      String which = card + " notes where guid = '" + note("a", "<p>x</p>").guid() + "')";
      assertEquals(first.value(which), second.value(which));
    }

    @Test
    void theSameMomentLeavesTheNote() {
      OpenPackage first = written(MARCH, note("a", "<p>Why?</p>"));
      assertEquals("left", verdict(first, written(MARCH, note("a", "<p>Why not?</p>"))));
    }

    @Test
    void anotherQuestionIsAdded() {
      OpenPackage first = written(MARCH, note("a", "<p>Why?</p>"));
      assertEquals("added", verdict(first, written(MARCH.plusSeconds(60), note("b", "<p>?</p>"))));
    }
  }

  @Nested
  class TheSchedule {
    private Map<String, Object> card(Memory memory) {
      return written(MARCH, note("a", "<p>Why?</p>", memory)).rows("select * from cards").get(0);
    }

    private Memory memory(Memory.State state, int step, String due, String last) {
      return new Memory(
          state, 12.345678, 5.55555, step, Instant.parse(due), Instant.parse(last), 4, 1);
    }

    private void is(String expected, Map<String, Object> card) {
      List<String> told = new ArrayList<>();
      for (String column :
          List.of("type", "queue", "due", "ivl", "factor", "reps", "lapses", "left")) {
        told.add(column + " " + card.get(column));
      }
      assertEquals(expected, String.join(", ", told));
    }

    /** 2259 days after 2020-01-01 it is 2026-03-09, which lasts until 4:00. */
    @Test
    void ofAReviewCountsDays() {
      Map<String, Object> card =
          card(memory(Memory.State.REVIEW, 0, "2026-03-10T03:00:00Z", "2026-02-28T03:00:00Z"));
      is("type 2, queue 2, due 2259, ivl 10, factor 2500, reps 4, lapses 1, left 0", card);
      assertEquals(
          "{\"s\":12.3457,\"d\":5.556,\"dr\":0.90,\"decay\":0.154,\"lrt\":1772247600}",
          card.get("data"));
    }

    @Test
    void ofALearningStepIsAMoment() {
      is(
          "type 1, queue 1, due 1772352600, ivl 0, factor 0, reps 4, lapses 1, left 1001",
          card(memory(Memory.State.LEARNING, 1, "2026-03-01T08:10:00Z", "2026-03-01T08:00:00Z")));
    }

    @Test
    void ofALearningStepOnAnotherDayIsADay() {
      is(
          "type 1, queue 3, due 2252, ivl 0, factor 0, reps 4, lapses 1, left 2002",
          card(memory(Memory.State.LEARNING, 0, "2026-03-02T08:10:00Z", "2026-03-01T08:00:00Z")));
    }

    @Test
    void ofWhatWasForgottenKeepsTheIntervalToCome() {
      is(
          "type 3, queue 1, due 1772352600, ivl 12, factor 2500, reps 4, lapses 1, left 1001",
          card(memory(Memory.State.RELEARNING, 0, "2026-03-01T08:10:00Z", "2026-03-01T08:00:00Z")));
    }

    @Test
    void ofWhatIsNewIsItsPlace() {
      Map<String, Object> card = card(Memory.fresh(MARCH));
      is("type 0, queue 0, due 1, ivl 0, factor 0, reps 0, lapses 0, left 0", card);
      assertEquals("", card.get("data"));
    }
  }
}
