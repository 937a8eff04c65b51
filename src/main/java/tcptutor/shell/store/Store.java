package tcptutor.shell.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tcptutor.shell.store.StoreException.Trouble;

/**
 * Everything that is kept of one learner, each thing behind a class of its own. Only this package
 * knows that it is an SQLite file.
 *
 * <p>The log is the truth: {@link Cards} and {@link Figures} are made of it.
 */
public final class Store implements AutoCloseable {
  /** The name of the database in the data folder. */
  public static final String FILE = "tcptutor.db";

  private final Database database;
  private final Path folder;
  private final Supplier<Instant> clock;
  private final boolean readOnly;

  private Store(Database database, Path folder, Supplier<Instant> clock, boolean readOnly) {
    this.database = database;
    this.folder = folder;
    this.clock = clock;
    this.readOnly = readOnly;
  }

  /**
   * Opens what is kept in a data folder; it is made when there is nothing yet, and brought up to
   * date when an older version left it. A folder that cannot be written is only read.
   *
   * @param clock tells the time of entries
   * @param zone where the learner is, if this is the first session
   * @throws StoreException if it cannot be read; nothing was changed
   */
  public static Store open(Path folder, Supplier<Instant> clock, ZoneId zone)
      throws StoreException {
    return open(folder, clock, zone, Schema.STEPS);
  }

  /** The same with versions of the tables of one's own. */
  static Store open(Path folder, Supplier<Instant> clock, ZoneId zone, List<List<String>> steps)
      throws StoreException {
    Path file = folder.resolve(FILE);
    boolean readOnly = Files.exists(file) && !isWritable(folder, file);
    Database database =
        Database.open(file, readOnly ? Database.Access.READ : Database.Access.WRITE, steps.size());
    try {
      Store store = new Store(database, folder, clock, readOnly);
      store.bringUpToDate(zone, steps);
      return store;
    } catch (StoreException | RuntimeException | Error e) {
      database.close();
      throw e;
    }
  }

  /**
   * Opens what is kept as it is, to save what can be read of it.
   *
   * @throws StoreException if there is nothing, or nothing of it can be read
   */
  public static Store openAsItIs(Path folder, Supplier<Instant> clock) throws StoreException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      throw new StoreException(Trouble.OTHER, file, "no such file", null);
    }
    boolean readOnly = !isWritable(folder, file);
    Database database =
        Database.open(file, readOnly ? Database.Access.READ : Database.Access.WRITE);
    return new Store(database, folder, clock, readOnly);
  }

  private static boolean isWritable(Path folder, Path file) {
    return Files.isWritable(folder) && Files.isWritable(file);
  }

  // --- versions --------------------------------------------------------------------------------

  private void bringUpToDate(ZoneId zone, List<List<String>> steps) throws StoreException {
    int version = (int) database.number("PRAGMA user_version");
    int newest = steps.size();
    if (version > newest) {
      throw Database.newer(database.file(), version, newest);
    }
    Legacy legacy = new Legacy(folder);
    if (readOnly) {
      if (version < newest) {
        throw new StoreException(Trouble.READ_ONLY, database.file(), "schema " + version, null);
      }
      return;
    }
    boolean old = legacy.isThere();
    if (version == newest && !old) {
      return;
    }
    if (version > 0 && version < newest) {
      backups().make("before-schema-" + newest);
    }
    database.inTransaction(() -> change(zone, legacy, steps));
    if (old) {
      legacy.putAside(backups().folder("json-lines"));
    }
  }

  /** All of it or nothing; another session may have done it a moment ago. */
  private Void change(ZoneId zone, Legacy legacy, List<List<String>> steps) throws StoreException {
    int newest = steps.size();
    int version = (int) database.number("PRAGMA user_version");
    for (int i = version; i < newest; i++) {
      for (String statement : steps.get(i)) {
        database.run(statement);
      }
    }
    if (version < newest) {
      database.run("PRAGMA application_id = " + Schema.APPLICATION);
      database.run("PRAGMA user_version = " + newest);
    }
    if (version == 0) {
      set(Settings.ZONE, zone.getId());
    }
    legacy.takeOver(database, cards());
    return null;
  }

  /** What is damaged in the database; empty when nothing is. Reads all of it. */
  public String damage() throws StoreException {
    String found = database.first("PRAGMA integrity_check(1)", row -> row.getString(1));
    return "ok".equals(found) ? "" : found;
  }

  // --- what there is ---------------------------------------------------------------------------

  /** The database. */
  public Path file() {
    return database.file();
  }

  /** Whether it can only be read, since its folder cannot be written. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Loads what every database needs, for a thread that has nothing else to do meanwhile. */
  public static void warm() {
    Database.loadLibrary();
  }

  /** Several things to be kept. */
  public interface Work<T> {
    /** Keeps them. */
    T run() throws StoreException;
  }

  /** Keeps several things, all of them or none; when this returns, they are on the disk. */
  public <T> T atOnce(Work<T> work) throws StoreException {
    return database.inTransaction(work::run);
  }

  /** What was read, and how well questions were answered last. */
  public Progress progress() throws StoreException {
    return Progress.of(database, clock);
  }

  /** Where the learner stopped, and bookmarks. */
  public Places places() throws StoreException {
    return Places.of(database, clock);
  }

  /** What was disputed. */
  public Disputes disputes() {
    return new Disputes(database, clock);
  }

  /** What was answered, and how well it is remembered. */
  public Cards cards() {
    return new Cards(database, clock);
  }

  /** What it all adds up to. */
  public Figures figures() {
    return new Figures(database, cards());
  }

  /** Which transitions of the state diagram the learner has had to do with. */
  public Sightings sightings() {
    return new Sightings(database);
  }

  /** Makes everything that is made of the log once more, and compares. */
  public Rebuilding.Result rebuild() throws StoreException {
    return new Rebuilding(database, cards()).run();
  }

  /** The forms in which everything can be taken elsewhere. */
  public enum Form {
    /** One object of JSON. */
    JSON,
    /** A zip with a file of comma-separated values for each table. */
    CSV
  }

  /** Writes everything that cannot be made again. */
  public Archive.Written export(Form form, OutputStream to) throws IOException {
    Archive archive = new Archive(database, cards());
    if (form == Form.CSV) {
      try (ArchiveCsv.Out out = new ArchiveCsv.Out(to)) {
        return archive.write(out);
      }
    }
    try (ArchiveJson.Out out =
        new ArchiveJson.Out(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
      return archive.write(out);
    }
  }

  /**
   * Adds what was exported and is not here yet, all of it or nothing.
   *
   * @throws Archive.MalformedException if it is no archive
   */
  public Archive.Added add(InputStream archive) throws IOException {
    BufferedInputStream in = new BufferedInputStream(archive);
    in.mark(2);
    boolean zip = in.read() == 'P' && in.read() == 'K';
    in.reset();
    Archive.Origin origin =
        zip
            ? new ArchiveCsv.In(in)
            : new ArchiveJson.In(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new Archive(database, cards()).read(origin);
  }

  /** Copies of the database. */
  public Backups backups() {
    return new Backups(database, folder, clock);
  }

  /** What the learner chose. */
  public Settings settings() throws StoreException {
    return Settings.read(database);
  }

  /**
   * Keeps a choice; what follows from it for the cards is made anew.
   *
   * @param values by name; null goes back to what is usual
   */
  public void choose(Map<String, String> values) throws StoreException {
    database.inTransaction(
        () -> {
          Settings before = settings();
          for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
            set(value.getKey(), value.getValue());
          }
          Settings after = settings();
          boolean same =
              before.options().equals(after.options())
                  && before.parameters().equals(after.parameters());
          return same ? 0 : cards().settleAll();
        });
  }

  private void set(String name, String value) throws StoreException {
    if (value == null) {
      database.change("DELETE FROM setting WHERE name = ?", name);
    } else {
      database.change(
          "INSERT INTO setting VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
          name,
          value);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
