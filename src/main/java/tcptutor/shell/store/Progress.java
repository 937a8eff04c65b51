package tcptutor.shell.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a learner has read, and how well every question was answered last.
 *
 * <p>Everything is known by its id, so that an edited text keeps its progress.
 */
public final class Progress {
  /** From this level on an answer counts as good. */
  public static final int WELL = 3;

  /* null where nothing can be kept, for this reason. */
  private final Database database;
  private final StoreException reason;
  private final Supplier<Instant> clock;
  private final Map<String, Integer> read = new HashMap<>();

  /* Read when the first level is asked for: who only answers needs none. */
  private Map<String, Integer> levels;

  private Progress(Database database, StoreException reason, Supplier<Instant> clock) {
    this.database = database;
    this.reason = reason;
    this.clock = clock;
  }

  static Progress of(Database database, Supplier<Instant> clock) throws StoreException {
    Progress progress = new Progress(database, null, clock);
    database.each(
        "SELECT pack, lesson, read FROM section",
        row -> progress.read.put(key(row.getString(1), row.getString(2)), row.getInt(3)));
    return progress;
  }

  private Map<String, Integer> levels() {
    if (levels == null) {
      levels = new HashMap<>();
      try {
        if (database != null) {
          database.each(
              "SELECT pack, question, level FROM card WHERE level >= 0",
              row -> levels.put(key(row.getString(1), row.getString(2)), row.getInt(3)));
        }
      } catch (StoreException e) {
        // Said when something is to be kept; until then it is as if nothing had been answered.
        levels.clear();
      }
    }
    return levels;
  }

  /**
   * Starts as if nothing were known, for a database that cannot be opened.
   *
   * @param reason why; thrown when something is to be kept
   */
  public static Progress unknown(StoreException reason) {
    return new Progress(null, reason, Instant::now);
  }

  private static String key(String pack, String id) {
    return pack + "/" + id;
  }

  /** Whether nothing was read or answered yet. */
  public boolean isEmpty() {
    return read.isEmpty() && levels().isEmpty();
  }

  /** How many sections of a lesson were read, from the first without a gap. */
  public int sectionsRead(String pack, String lesson) {
    return read.getOrDefault(key(pack, lesson), 0);
  }

  /** The level of the last answer to a question; -1 if it was never answered. */
  public int level(String pack, String question) {
    return levels().getOrDefault(key(pack, question), -1);
  }

  /** Whether a question was answered, and not well the last time. */
  public boolean isWeak(String pack, String question) {
    int level = level(pack, question);
    return level >= 0 && level < WELL;
  }

  /**
   * A section was read.
   *
   * @param section its number, from 1
   * @throws StoreException if it cannot be written down
   */
  public void readSection(String pack, String lesson, int section) throws StoreException {
    if (section <= sectionsRead(pack, lesson)) {
      return;
    }
    if (database == null) {
      read.put(key(pack, lesson), section);
      throw reason;
    }
    database.change(
        "INSERT INTO section VALUES(?, ?, ?, ?) ON CONFLICT(pack, lesson)"
            + " DO UPDATE SET read = max(read, excluded.read), at = excluded.at",
        pack,
        lesson,
        section,
        clock.get().toEpochMilli());
    // Not before it is on the disk: what failed may be tried again.
    read.put(key(pack, lesson), section);
  }

  /** A question was answered, which {@link Cards} keeps. */
  public void answered(String pack, String question, int level) {
    if (levels != null) {
      levels.put(key(pack, question), level);
    }
  }
}
