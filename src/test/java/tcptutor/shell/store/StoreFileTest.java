package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.shell.store.StoreException.Trouble;

/** What can happen to the file. */
class StoreFileTest {
  @TempDir Path folder;
  private Instant now = Instant.parse("2026-06-01T08:00:00Z");

  private Path file() {
    return folder.resolve(Store.FILE);
  }

  private Store open() throws IOException {
    return Store.open(folder, () -> now, ZoneOffset.UTC);
  }

  private void refuses(Trouble trouble) throws IOException {
    byte[] before = Files.readAllBytes(file());
    StoreException e = assertThrows(StoreException.class, () -> open().close());
    assertEquals(trouble, e.trouble(), e.getMessage());
    assertEquals(file().toString(), e.file());
    assertArrayEquals(before, Files.readAllBytes(file()), "nothing is overwritten");
  }

  @Test
  void isForItsOwnerAlone() throws IOException {
    open().close();
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
  }

  @Test
  void isForItsOwnerAloneAsACopyAndWhenItIsRestored() throws IOException {
    Path copy;
    try (Store store = open()) {
      copy = store.backups().make("");
    }
    Restoring.restore(folder, copy, () -> now);
    for (Path one : List.of(copy, file())) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
    }
  }

  @Test
  void thatIsEmptyIsANewOne() throws IOException {
    Files.createFile(file());
    try (Store store = open()) {
      assertTrue(store.progress().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 99, 100, 5000})
  void thatIsSomethingElseIsLeftAlone(int length) throws IOException {
    Files.writeString(file(), "x".repeat(length));
    refuses(Trouble.FOREIGN);
  }

  @Test
  void ofAnotherProgramIsLeftAlone() throws IOException {
    try (Database database = Database.open(file(), Database.Access.WRITE)) {
      database.run("CREATE TABLE theirs(a)");
      database.run("PRAGMA application_id = 7");
    }
    refuses(Trouble.FOREIGN);
  }

  @Test
  void ofANewerVersionIsLeftAlone() throws IOException {
    open().close();
    try (Database database = Database.open(file(), Database.Access.WRITE)) {
      database.run("PRAGMA user_version = " + (Schema.VERSION + 1));
    }
    refuses(Trouble.NEWER);
  }

  @Test
  void inAFolderThatIsAFileCannotBeMade() throws IOException {
    Path none = Files.writeString(folder.resolve("none"), "");
    StoreException e =
        assertThrows(
            StoreException.class,
            () -> Store.open(none.resolve("data"), () -> now, ZoneOffset.UTC));
    assertEquals(Trouble.READ_ONLY, e.trouble());
  }

  @Test
  void thatMayOnlyBeReadIsRead() throws IOException {
    new SomeLearner(1).learns(folder, 20);
    try (Database database = Database.open(file(), Database.Access.READ)) {
      assertEquals(20, database.number("SELECT count(*) FROM attempt"));
      StoreException e =
          assertThrows(StoreException.class, () -> database.change("DELETE FROM attempt"));
      assertEquals(Trouble.READ_ONLY, e.trouble());
    }
  }

  @Nested
  class OnAFullDisk {
    @Test
    void keepsWhatWasKeptAndGoesOnWhenThereIsRoom() throws IOException {
      try (Database database = Database.open(file(), Database.Access.WRITE)) {
        open().close();
        long pages = database.number("PRAGMA page_count");
        database.run("PRAGMA max_page_count = " + (pages + 1));
        Cards cards = new Cards(database, () -> now);
        SomeLearner learner = new SomeLearner(3);
        int kept = 0;
        StoreException full = null;
        while (full == null && kept < 5000) {
          now = now.plusSeconds(1);
          try {
            cards.add(learner.attempt());
            kept++;
          } catch (StoreException e) {
            full = e;
          }
        }
        assertNotNull(full, "never full");
        assertEquals(Trouble.FULL, full.trouble(), full.getMessage());
        assertEquals(kept, database.number("SELECT count(*) FROM attempt"));
        assertEquals(List.of(), new Rebuilding(database, cards).run().differences());
        database.run("PRAGMA max_page_count = 100000");
        cards.add(learner.attempt());
        assertEquals(kept + 1, database.number("SELECT count(*) FROM attempt"));
      }
    }
  }

  @Nested
  class Damaged {
    private byte[] sound() throws IOException {
      new SomeLearner(4).learns(folder, 300);
      return Files.readAllBytes(file());
    }

    private void damage(byte[] sound, int from) throws IOException {
      byte[] bytes = sound.clone();
      for (int i = from; i < Math.min(bytes.length, from + 3000); i++) {
        bytes[i] = (byte) 0xa5;
      }
      Files.write(file(), bytes);
    }

    @Test
    void isNoticedAndNeverAnInternalError() throws IOException {
      byte[] sound = sound();
      int noticed = 0;
      for (int from = 100; from < sound.length; from += 4096) {
        damage(sound, from);
        try (Store store = open()) {
          noticed += store.damage().isEmpty() ? 0 : 1;
          store.figures().statistics(now, List.of("p"), Map.of());
        } catch (StoreException e) {
          assertEquals(Trouble.CORRUPT, e.trouble(), "at " + from + ": " + e.getMessage());
          noticed++;
        }
      }
      // What lies within a text can be any text; what holds the texts together cannot.
      assertTrue(noticed > sound.length / 4096 / 2, noticed + " of " + sound.length / 4096);
    }

    @Test
    void canBeSavedAsFarAsItCanBeRead() throws IOException {
      byte[] sound = sound();
      long most = 0;
      for (int from = 4096 * 4; from < sound.length; from += 4096 * 7) {
        damage(sound, from);
        try (Store store = Store.openAsItIs(folder, () -> now)) {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          most = Math.max(most, store.export(Store.Form.JSON, out).attempts());
          String text = out.toString(StandardCharsets.UTF_8);
          assertTrue(text.endsWith("}"), "it is whole JSON all the same");
        } catch (StoreException e) {
          assertEquals(Trouble.CORRUPT, e.trouble());
        }
      }
      assertTrue(most > 100, "at best " + most + " of 300 were saved");
    }

    @Test
    void isSetAsideWhenACopyTakesItsPlace() throws IOException {
      Path copy;
      try (Store store = open()) {
        new SomeLearner(5).learns(store, 30);
        copy = store.backups().make("");
        new SomeLearner(6).learns(store, 10);
      }
      damage(Files.readAllBytes(file()), 4096);
      byte[] damaged = Files.readAllBytes(file());
      Path aside = Restoring.restore(folder, copy, () -> now);
      assertArrayEquals(damaged, Files.readAllBytes(aside));
      try (Store store = open()) {
        assertEquals("", store.damage());
        assertEquals(30, store.rebuild().attempts());
      }
    }

    @Test
    void isNotSetAsideUnderAnotherSession() throws IOException {
      Path copy;
      try (Store other = open()) {
        copy = other.backups().make("");
        byte[] before = Files.readAllBytes(file());
        StoreException e =
            assertThrows(StoreException.class, () -> Restoring.restore(folder, copy, () -> now));
        assertEquals(Trouble.BUSY, e.trouble());
        assertArrayEquals(before, Files.readAllBytes(file()));
      }
      assertNotNull(Restoring.restore(folder, copy, () -> now));
    }

    @Test
    void isNoCopyToGoBackTo() throws IOException {
      byte[] sound = sound();
      Path copy = folder.resolve("copy.db");
      byte[] bytes = sound.clone();
      java.util.Arrays.fill(bytes, 4096, 12_000, (byte) 7);
      Files.write(copy, bytes);
      StoreException e =
          assertThrows(StoreException.class, () -> Restoring.restore(folder, copy, () -> now));
      assertEquals(Trouble.CORRUPT, e.trouble());
      assertArrayEquals(sound, Files.readAllBytes(file()));
    }
  }

  @Nested
  class Copies {
    @Test
    void ofTheDayAreTheLastFew() throws IOException {
      try (Store store = open()) {
        for (int i = 0; i < 9; i++) {
          store.backups().makeDaily();
          now = now.plus(Duration.ofDays(1));
        }
        store.backups().make("");
      }
      List<Path> copies = Backups.list(folder);
      assertEquals(8, copies.size());
      assertTrue(copies.get(7).toString().contains("2026-06-03"), copies + "");
    }

    @Test
    void neverReplaceAnother() throws IOException {
      try (Store store = open()) {
        Path one = store.backups().make("");
        Path two = store.backups().make("");
        assertFalse(one.equals(two));
        assertThrows(StoreException.class, () -> store.backups().copyTo(one));
      }
    }
  }

  @Test
  void erasedIsGone() throws IOException {
    new SomeLearner(1).learns(folder, 10);
    try (Store store = open()) {
      store.backups().make("");
    }
    Files.writeString(folder.resolve("history.jsonl"), "{}");
    Files.createDirectories(folder.resolve("packs/mine"));
    assertEquals(3, Restoring.erase(folder));
    try (var left = Files.walk(folder)) {
      assertEquals(
          List.of(folder, folder.resolve("packs"), folder.resolve("packs/mine")),
          left.sorted().toList());
    }
  }

  @Test
  void isUsedByTwoSessionsAtOnce() throws Exception {
    open().close();
    AtomicInteger kept = new AtomicInteger();
    List<Throwable> failures = new ArrayList<>();
    List<Thread> sessions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      SomeLearner learner = new SomeLearner(i);
      Thread session =
          new Thread(
              () -> {
                try (Store store = Store.open(folder, Instant::now, ZoneOffset.UTC)) {
                  for (int n = 0; n < 60; n++) {
                    store.cards().add(learner.attempt());
                    kept.incrementAndGet();
                  }
                } catch (IOException | RuntimeException e) {
                  failures.add(e);
                }
              });
      sessions.add(session);
      session.start();
    }
    for (Thread session : sessions) {
      session.join();
    }
    assertEquals(List.of(), failures);
    try (Store store = open()) {
      Rebuilding.Result result = store.rebuild();
      assertEquals(240, kept.get());
      assertEquals(240, result.attempts());
      assertEquals(List.of(), result.differences());
    }
  }
}
