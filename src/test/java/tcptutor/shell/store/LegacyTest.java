package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.schedule.Memory;

/** What versions up to 0.2.0 wrote is taken over, as it was written by them. */
class LegacyTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;

  private Store open() throws IOException {
    return Store.open(folder, () -> NOW, ZoneOffset.UTC);
  }

  private int level(String question) throws IOException {
    try (Store store = open()) {
      return store.progress().level("p", question);
    }
  }

  private void progress(String text) throws IOException {
    Files.writeString(folder.resolve("progress.jsonl"), text, StandardCharsets.UTF_8);
  }

  private static String line(String question, int level, int minute) {
    return String.format(
        "{\"at\":\"2026-01-02T03:%02d:05Z\",\"pack\":\"p\",\"question\":\"%s\",\"level\":%d}\n",
        minute, question, level);
  }

  @Test
  void everythingIsThere() throws IOException {
    progress(
        "{\"at\":\"2026-01-02T03:00:05Z\",\"pack\":\"p\",\"lesson\":\"l\",\"section\":1}\n"
            + "{\"at\":\"2026-01-02T03:00:09Z\",\"pack\":\"p\",\"lesson\":\"l\",\"section\":2}\n"
            + line("q", 2, 1)
            + line("q", 4, 2)
            + line("r", 0, 3));
    Files.writeString(
        folder.resolve("places.jsonl"),
        "{\"at\":\"2026-01-02T03:00:05Z\",\"pack\":\"p\",\"lesson\":\"l\",\"section\":\"s\","
            + "\"block\":3}\n"
            + "{\"at\":\"2026-01-02T03:00:06Z\",\"pack\":\"p\",\"lesson\":\"m\",\"section\":\"t\","
            + "\"block\":1,\"line\":4,\"bookmark\":true}\n");
    Files.writeString(
        folder.resolve("disputes.jsonl"),
        "{\"at\":\"2026-01-02T03:00:05Z\",\"pack\":\"p\",\"question\":\"q\",\"lang\":\"en\","
            + "\"answer\":\"x\",\"level\":3,\"points\":[\"a\"],\"misconceptions\":[],"
            + "\"disputed\":\"a\",\"graded\":{\"level\":2,\"points\":[],\"misconceptions\":[]}}\n");
    try (Store store = open()) {
      assertEquals(2, store.progress().sectionsRead("p", "l"));
      assertEquals(4, store.progress().level("p", "q"));
      assertEquals(0, store.progress().level("p", "r"));
      assertEquals(new Places.Place("p", "l", "s", 3, 0), store.places().latest());
      assertEquals(List.of(new Places.Place("p", "m", "t", 1, 4)), store.places().bookmarks());
      assertEquals(3, store.disputes().marked().get(0).get("level").getAsInt());
      Memory memory = store.cards().card("p", "q").memory();
      assertEquals(2, memory.reps(), "an answer of that time is a review, rated by its level");
      assertEquals(Instant.parse("2026-01-02T03:02:05Z"), memory.lastReview());
    }
  }

  @Test
  void theFilesArePutAsideAndNotLost() throws IOException {
    progress(line("q", 2, 1));
    open().close();
    assertFalse(Files.exists(folder.resolve("progress.jsonl")));
    try (Stream<Path> all = Files.walk(Backups.in(folder))) {
      Path kept = all.filter(f -> f.endsWith("progress.jsonl")).findFirst().orElseThrow();
      assertEquals(line("q", 2, 1), Files.readString(kept));
    }
  }

  @Test
  void whatAnOldVersionAddsMeanwhileIsTakenOverOnceMore() throws IOException {
    progress(line("q", 2, 1));
    open().close();
    progress(line("q", 2, 1) + line("q", 3, 2));
    assertEquals(3, level("q"));
    try (Store store = open()) {
      assertEquals(2, store.cards().card("p", "q").memory().reps(), "nothing counts twice");
    }
  }

  @Test
  void aLineMayBeCutOffAnywhere() throws IOException {
    String cut = line("r", 4, 2);
    for (int length = 0; length < cut.length() - 1; length++) {
      Files.deleteIfExists(folder.resolve(Store.FILE));
      progress(line("q", 4, 1) + cut.substring(0, length));
      assertEquals(4, level("q"), "cut at " + length);
      assertEquals(-1, level("r"), "cut at " + length);
    }
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"x\"",
        "{}",
        "{\"pack\":7}",
        "{\"pack\":\"p\"}",
        "{\"pack\":\"p\",\"question\":\"q\"}",
        "{\"at\":7,\"pack\":\"p\",\"question\":\"q\",\"level\":1}",
        "{\"at\":\"noon\",\"pack\":\"p\",\"question\":\"q\",\"level\":1}",
        "{\"at\":\"2026-01-02T03:00:05Z\",\"pack\":\"p\",\"question\":[],\"level\":1}",
        "{\"at\":\"2026-01-02T03:00:05Z\",\"pack\":\"p\",\"question\":\"q\",\"level\":\"x\"}",
        "{\"at\":\"2026-01-02T03:00:05Z\",\"pack\":\"p\",\"question\":\"q\",\"level\":9}",
        "{\"at\":\"2026-01-02T03:00:05Z\",\"pack\":null,\"question\":\"q\",\"level\":1}",
        "{\"at\":\"2026-01-02T03:00:05Z\",\"pack\":\"p\",\"lesson\":\"l\",\"section\":1e99}",
        "<html>",
        "\u0000\u0001"
      })
  void whatIsNotOursIsPassedOver(String line) throws IOException {
    progress(line + "\n" + line("good", 2, 1));
    assertEquals(2, level("good"));
  }

  @Test
  void deepNestingAndStrangeBytesArePassedOver() throws IOException {
    progress("[".repeat(200_000) + "\n" + line("q", 2, 1));
    Files.write(
        folder.resolve("progress.jsonl"),
        new byte[] {(byte) 0xff, (byte) 0xfe, '\n'},
        StandardOpenOption.APPEND);
    assertEquals(2, level("q"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void oneDamagedBitCostsALineOrTwo(long seed) throws IOException {
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      whole.append(line("q" + i, i % 5, i));
    }
    byte[] bytes = whole.toString().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(seed);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    Files.write(folder.resolve("progress.jsonl"), bytes);
    try (Store store = open()) {
      Progress progress = store.progress();
      int known = 0;
      for (int q = 0; q < 30; q++) {
        known += progress.level("p", "q" + q) == q % 5 ? 1 : 0;
      }
      assertTrue(known >= 28, "only " + known + " of 30 are known");
    }
  }

  @Test
  void aFolderInPlaceOfTheFileIsAnErrorAndChangesNothing() throws IOException {
    Files.createDirectories(folder.resolve("progress.jsonl"));
    StoreException e = assertThrows(StoreException.class, this::open);
    assertTrue(e.file().endsWith("progress.jsonl"), e.file());
    assertTrue(Files.isDirectory(folder.resolve("progress.jsonl")));
  }
}
