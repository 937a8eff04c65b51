package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.JDBC;

/**
 * From every version that was released; {@code LegacyTest} has what came before the first. Each is
 * a dump in {@code src/test/resources/store}, of a learner with 60 answers.
 */
class MigrationTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;

  static List<Integer> versions() {
    List<Integer> all = new ArrayList<>();
    for (int version = 1; version <= Schema.VERSION; version++) {
      all.add(version);
    }
    return all;
  }

  private Path file() {
    return folder.resolve(Store.FILE);
  }

  private void load(int version) throws IOException, SQLException {
    try (InputStream dump = getClass().getResourceAsStream("/store/schema-" + version + ".sql");
        Connection connection = JDBC.createConnection("jdbc:sqlite:" + file(), new Properties());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private Store open() throws IOException {
    return Store.open(folder, () -> NOW, ZoneOffset.UTC);
  }

  private static List<String> tables(Path file) throws IOException {
    try (Database database = Database.open(file, Database.Access.WRITE)) {
      return database.list(
          "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name",
          row -> row.getString(1).replaceAll("\\s+", " "));
    }
  }

  @ParameterizedTest(name = "from schema {0}")
  @MethodSource("versions")
  void keepsEverything(int version) throws IOException, SQLException {
    load(version);
    try (Store store = open()) {
      Rebuilding.Result result = store.rebuild();
      assertEquals(60, result.attempts());
      assertEquals(List.of(), result.differences());
      assertEquals(
          60,
          store.figures().statistics(NOW, List.of("p"), java.util.Map.of()).totals().answers()
              + takenBack());
    }
  }

  private int takenBack() throws IOException {
    try (Database database = Database.open(file(), Database.Access.WRITE)) {
      return (int)
          database.number(
              "SELECT count(*) FROM attempt WHERE id NOT IN (SELECT attempt FROM effect)");
    }
  }

  @ParameterizedTest(name = "from schema {0}")
  @MethodSource("versions")
  void endsWithTheTablesThatANewLearnerHas(int version) throws IOException, SQLException {
    load(version);
    open().close();
    Path other = folder.resolve("new");
    Store.open(other, () -> NOW, ZoneOffset.UTC).close();
    assertEquals(tables(other.resolve(Store.FILE)), tables(file()));
  }

  private static List<List<String>> next(String... statements) {
    List<List<String>> steps = new ArrayList<>(Schema.STEPS);
    steps.add(List.of(statements));
    return steps;
  }

  @Test
  void copiesEverythingBefore() throws IOException, SQLException {
    load(Schema.VERSION);
    List<List<String>> steps = next("ALTER TABLE attempt ADD COLUMN mood TEXT");
    try (Store store = Store.open(folder, () -> NOW, ZoneOffset.UTC, steps)) {
      assertEquals(60, store.rebuild().attempts());
    }
    List<Path> copies = Backups.list(folder);
    String name = "2026-11-21T120000-before-schema-" + (Schema.VERSION + 1) + ".db";
    assertEquals(name, copies.get(0).getFileName().toString());
    StoreException e = assertThrows(StoreException.class, this::open);
    assertEquals(StoreException.Trouble.NEWER, e.trouble());
    Restoring.restore(folder, copies.get(0), () -> NOW);
    try (Store store = open()) {
      assertEquals(60, store.rebuild().attempts(), "the old version works with the copy");
    }
  }

  @Test
  void thatFailsChangesNothing() throws IOException, SQLException {
    load(Schema.VERSION);
    List<List<String>> steps =
        next("ALTER TABLE attempt ADD COLUMN mood TEXT", "CREATE TABLE attempt(twice)");
    assertThrows(
        StoreException.class, () -> Store.open(folder, () -> NOW, ZoneOffset.UTC, steps).close());
    assertTrue(tables(file()).stream().noneMatch(sql -> sql.contains("mood")));
    assertTrue(Files.exists(Backups.list(folder).get(0)));
    try (Store store = open()) {
      assertEquals(60, store.rebuild().attempts());
    }
  }
}
