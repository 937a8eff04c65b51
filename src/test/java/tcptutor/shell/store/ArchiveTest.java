package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  @TempDir Path folder;

  private static byte[] export(Store store, Store.Form form) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertEquals(List.of(), store.export(form, bytes).unreadable());
    return bytes.toByteArray();
  }

  private Store open(String name) throws IOException {
    return Store.open(
        folder.resolve(name), () -> Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);
  }

  @ParameterizedTest(name = "{0} of seed {1}")
  @CsvSource({"JSON, 1", "JSON, 2", "JSON, 3", "CSV, 1", "CSV, 2", "CSV, 3"})
  void givesTheSameStatisticsElsewhere(Store.Form form, long seed) throws IOException {
    SomeLearner learner = new SomeLearner(seed);
    learner.learns(folder.resolve("here"), 200);
    try (Store here = open("here");
        Store there = open("there")) {
      byte[] archive = export(here, form);
      Archive.Added added = there.add(new ByteArrayInputStream(archive));
      assertEquals(new Archive.Added(200, 0), added);
      Map<String, Integer> topics = Map.of("topic0", 40);
      assertEquals(
          here.figures().statistics(learner.now(), List.of("p"), topics),
          there.figures().statistics(learner.now(), List.of("p"), topics));
      assertEquals(here.figures().history("p", "q3"), there.figures().history("p", "q3"));
      assertEquals(here.disputes().marked(), there.disputes().marked());
      assertEquals(here.places().bookmarks(), there.places().bookmarks());
      assertEquals(here.settings(), there.settings());
      assertEquals(List.of(), there.rebuild().differences());
      assertArrayEquals(archive, export(there, form), "and nothing is lost on the way");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSON", "CSV"})
  void addsNothingTheSecondTime(Store.Form form) throws IOException {
    new SomeLearner(9).learns(folder.resolve("here"), 60);
    try (Store here = open("here")) {
      byte[] archive = export(here, form);
      Archive.Added again = here.add(new ByteArrayInputStream(archive));
      assertEquals(new Archive.Added(0, 60), again);
      assertArrayEquals(archive, export(here, form));
    }
  }

  @Test
  void bringsTwoMachinesTogether() throws IOException {
    new SomeLearner(1).learns(folder.resolve("here"), 40);
    new SomeLearner(2).learns(folder.resolve("there"), 50);
    try (Store here = open("here");
        Store there = open("there")) {
      here.add(new ByteArrayInputStream(export(there, Store.Form.JSON)));
      there.add(new ByteArrayInputStream(export(here, Store.Form.JSON)));
      assertEquals(90, here.rebuild().attempts());
      assertEquals(90, there.rebuild().attempts());
      for (Cards.Card card : here.cards().all()) {
        assertEquals(
            here.figures().history("p", card.question()),
            there.figures().history("p", card.question()));
      }
    }
  }

  @ParameterizedTest(name = "form {index}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1:1 | no archive",
        "[] | 1: | no archive",
        "{ | 1: | not the JSON",
        "{\"attempts\":[{\"pack\":\"p\"}]} | 1: | 'question' is missing",
        "{\"format\":99} | 1: | newer",
        "{\"attempts\":[7]} | 1: | not the JSON",
        "{\"sections\":[{\"pack\":\"p\",\"lesson\":\"l\",\"read\":\"x\",\"at\":"
            + "\"2026-01-01T00:00:00Z\"}]} | 1: | no whole number: x",
        "{\"sections\":[{\"pack\":\"p\",\"lesson\":\"l\",\"read\":1,\"at\":\"noon\"}]}"
            + " | 1: | no moment",
        "{\"decisions\":[{\"pack\":\"p\",\"question\":\"q\",\"attempt\":\"2026-01-01T00:00:00Z\","
            + "\"at\":\"2026-01-01T00:00:00Z\",\"rating\":3,\"level\":3,\"reason\":\"verdict\"}]}"
            + " | 1: | there is no attempt"
      })
  void ofAnotherFormIsRefusedWithItsPlace(String text, String place, String what)
      throws IOException {
    try (Store store = open("here")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Archive.MalformedException e =
          assertThrows(
              Archive.MalformedException.class, () -> store.add(new ByteArrayInputStream(bytes)));
      assertTrue(e.place().startsWith(place), e.place());
      assertTrue(e.getMessage().contains(what), e.getMessage());
      assertEquals(0, store.rebuild().attempts());
    }
  }

  @Test
  void ofTablesNamesFileAndLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("sections.csv"));
      zip.write(
          "pack,lesson,read,at\r\np,\"l\n\",1,2026-01-01T00:00:00Z\r\np,l\r\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    try (Store store = open("here")) {
      Archive.MalformedException e =
          assertThrows(
              Archive.MalformedException.class,
              () -> store.add(new ByteArrayInputStream(bytes.toByteArray())));
      assertEquals("sections.csv:4", e.place());
      assertEquals("2 values under 4 names", e.getMessage());
      assertEquals(0, store.progress().sectionsRead("p", "l\n"), "nothing was added");
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void damagedAddsAllOfItOrNothing(long seed) throws IOException {
    new SomeLearner(seed).learns(folder.resolve("here"), 30);
    Random random = new Random(seed);
    byte[] archive;
    try (Store here = open("here")) {
      archive = export(here, random.nextBoolean() ? Store.Form.JSON : Store.Form.CSV);
    }
    for (int i = 0; i < 20; i++) {
      byte[] damaged = archive.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      try (Store there = open("there" + i)) {
        int added = 0;
        try {
          added = there.add(new ByteArrayInputStream(damaged)).attempts();
        } catch (IOException e) {
          assertEquals(0, there.rebuild().attempts(), e.getMessage());
        }
        assertEquals(added, there.rebuild().attempts());
        assertEquals(List.of(), there.rebuild().differences());
      }
    }
  }
}
