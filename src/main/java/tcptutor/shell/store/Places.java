package tcptutor.shell.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Where a learner stopped reading, and what was marked to be found again. */
public final class Places {
  /* null where nothing can be kept, for this reason. */
  private final Database database;
  private final StoreException reason;
  private final Supplier<Instant> clock;
  private final Map<String, Place> last = new LinkedHashMap<>();
  private final List<Place> bookmarks = new ArrayList<>();
  private Place latest;

  private Places(Database database, StoreException reason, Supplier<Instant> clock) {
    this.database = database;
    this.reason = reason;
    this.clock = clock;
  }

  /**
   * A place in a lesson.
   *
   * @param pack its pack
   * @param lesson its id
   * @param section id of the section
   * @param block paragraph or run at the top of the screen, from 0; 0 is the heading
   * @param line of it, from 0
   */
  public record Place(String pack, String lesson, String section, int block, int line) {}

  static Places of(Database database, Supplier<Instant> clock) throws StoreException {
    Places places = new Places(database, null, clock);
    String what = "SELECT pack, lesson, section, block, line FROM ";
    places.bookmarks.addAll(
        database.list(what + "bookmark ORDER BY at DESC, pack, lesson", Places::place));
    for (Place place : database.list(what + "place ORDER BY at", Places::place)) {
      places.take(place);
    }
    return places;
  }

  /**
   * Starts as if nothing were known, for a database that cannot be opened.
   *
   * @param reason why; thrown when something is to be kept
   */
  public static Places unknown(StoreException reason) {
    return new Places(null, reason, Instant::now);
  }

  private static Place place(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Place(
        row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5));
  }

  private void take(Place place) {
    latest = place;
    last.put(place.pack() + "/" + place.lesson(), place);
  }

  /** Where the learner was last; null before the first time. */
  public Place latest() {
    return latest;
  }

  /** Where the learner was last in a lesson; null before the first time. */
  public Place last(String pack, String lesson) {
    return last.get(pack + "/" + lesson);
  }

  /** The bookmarks, the newest first. */
  public List<Place> bookmarks() {
    return List.copyOf(bookmarks);
  }

  /**
   * The learner stopped here.
   *
   * @throws StoreException if it cannot be written down
   */
  public void stopped(Place place) throws StoreException {
    if (place.equals(latest)) {
      return;
    }
    take(place);
    keep(database(), place, clock.get());
  }

  static void keep(Database database, Place place, Instant at) throws StoreException {
    database.change(
        "INSERT INTO place VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(pack, lesson) DO UPDATE SET"
            + " section = excluded.section, block = excluded.block, line = excluded.line,"
            + " at = excluded.at WHERE excluded.at >= at",
        place.pack(),
        place.lesson(),
        place.section(),
        place.block(),
        place.line(),
        at.toEpochMilli());
  }

  /**
   * A bookmark was set, or taken away.
   *
   * @throws StoreException if it cannot be written down
   */
  public void bookmark(Place place, boolean set) throws StoreException {
    bookmarks.remove(place);
    if (set) {
      bookmarks.add(0, place);
    }
    keep(database(), place, set, clock.get());
  }

  private Database database() throws StoreException {
    if (database == null) {
      throw reason;
    }
    return database;
  }

  static void keep(Database database, Place place, boolean set, Instant at) throws StoreException {
    String sql =
        set
            ? "INSERT OR REPLACE INTO bookmark(pack, lesson, section, block, line, at)"
                + " VALUES(?, ?, ?, ?, ?, ?)"
            : "DELETE FROM bookmark WHERE pack = ? AND lesson = ? AND section = ? AND block = ?"
                + " AND line = ? AND at <= ?";
    database.change(
        sql,
        place.pack(),
        place.lesson(),
        place.section(),
        place.block(),
        place.line(),
        at.toEpochMilli());
  }
}
