package tcptutor.shell.store;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.shell.store.StoreException.Trouble;

/**
 * Everything that cannot be made again, table by table, to be taken elsewhere: what is made of it
 * is made where it arrives.
 *
 * <p>Rows refer to one another by names and moments, never by numbers of the database, so that two
 * archives can be brought together and one that comes twice adds nothing.
 */
public final class Archive {
  /** The version of this form. */
  public static final int FORMAT = 1;

  /** What a value is. */
  enum Kind {
    /** A text. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** Milliseconds in the database, ISO 8601 in an archive. */
    MOMENT,
    /** A text that is JSON. */
    JSON
  }

  /**
   * A column.
   *
   * @param name in an archive
   * @param kind of its values
   */
  record Column(String name, Kind kind) {}

  /**
   * A table.
   *
   * @param name in an archive
   * @param columns in order
   * @param sql reads it, in the order in which it is to be written again
   */
  record Table(String name, List<Column> columns, String sql) {}

  private static Column text(String name) {
    return new Column(name, Kind.TEXT);
  }

  private static Column number(String name) {
    return new Column(name, Kind.NUMBER);
  }

  private static Column moment(String name) {
    return new Column(name, Kind.MOMENT);
  }

  private static Column json(String name) {
    return new Column(name, Kind.JSON);
  }

  static final List<Table> TABLES =
      List.of(
          new Table(
              "settings",
              List.of(text("name"), text("value")),
              "SELECT name, value FROM setting ORDER BY name"),
          new Table(
              "cards",
              List.of(
                  text("pack"),
                  text("question"),
                  text("topic"),
                  number("suspended"),
                  moment("buried")),
              "SELECT pack, question, topic, suspended, buried FROM card ORDER BY id"),
          new Table(
              "attempts",
              List.of(
                  text("pack"),
                  text("question"),
                  moment("at"),
                  text("mode"),
                  text("kind"),
                  text("lang"),
                  number("level"),
                  text("answer"),
                  json("verdict"),
                  number("millis"),
                  text("content")),
              "SELECT c.pack, c.question, a.at, a.mode, a.kind, a.lang, a.level, a.answer,"
                  + " a.verdict, a.millis, a.content FROM attempt a JOIN card c ON c.id = a.card"
                  + " ORDER BY a.id"),
          new Table(
              "decisions",
              List.of(
                  text("pack"),
                  text("question"),
                  moment("attempt"),
                  moment("at"),
                  number("rating"),
                  number("level"),
                  text("reason"),
                  text("answer"),
                  json("verdict")),
              "SELECT c.pack, c.question, a.at, d.at, d.rating, d.level, d.reason, d.answer,"
                  + " d.verdict FROM decision d"
                  + " JOIN attempt a ON a.id = d.attempt JOIN card c ON c.id = a.card"
                  + " ORDER BY d.id"),
          new Table(
              "sections",
              List.of(text("pack"), text("lesson"), number("read"), moment("at")),
              "SELECT pack, lesson, read, at FROM section ORDER BY pack, lesson"),
          new Table(
              "places",
              List.of(
                  text("pack"),
                  text("lesson"),
                  text("section"),
                  number("block"),
                  number("line"),
                  moment("at")),
              "SELECT pack, lesson, section, block, line, at FROM place ORDER BY at, pack, lesson"),
          new Table(
              "bookmarks",
              List.of(
                  text("pack"),
                  text("lesson"),
                  text("section"),
                  number("block"),
                  number("line"),
                  moment("at")),
              "SELECT pack, lesson, section, block, line, at FROM bookmark"
                  + " ORDER BY at, pack, lesson, section, block, line"),
          new Table(
              "disputes",
              List.of(moment("at"), json("entry")),
              "SELECT at, entry FROM dispute ORDER BY id"),
          new Table(
              "sightings",
              List.of(text("transition"), text("how"), number("times"), moment("at")),
              "SELECT transition, how, times, at FROM sighting ORDER BY transition, how"));

  private final Database database;
  private final Cards cards;

  Archive(Database database, Cards cards) {
    this.database = database;
    this.cards = cards;
  }

  // --- out -------------------------------------------------------------------------------------

  /** Takes an archive; values are texts, whole numbers or null. */
  interface Sink {
    /** The next table. */
    void begin(Table table) throws IOException;

    /** A row of it. */
    void row(List<Object> values) throws IOException;

    /** It is complete. */
    void end() throws IOException;
  }

  /**
   * What was written.
   *
   * @param attempts how many answers
   * @param rows of all tables
   * @param unreadable the tables of which a part is damaged; none of a sound database
   */
  public record Written(int attempts, int rows, List<String> unreadable) {
    /** Copies the list. */
    public Written {
      unreadable = List.copyOf(unreadable);
    }
  }

  /** Writing failed within the reading of a row. */
  private static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unwritable(IOException cause) {
      super(cause);
    }

    IOException io() {
      return (IOException) getCause();
    }
  }

  /** Writes all of it, or as much as can be read of a damaged database. */
  Written write(Sink sink) throws IOException {
    int[] rows = new int[2];
    List<String> unreadable = new ArrayList<>();
    for (Table table : TABLES) {
      boolean attempts = table.name().equals("attempts");
      sink.begin(table);
      try {
        database.each(
            table.sql(),
            row -> {
              List<Object> values = new ArrayList<>();
              for (int i = 0; i < table.columns().size(); i++) {
                values.add(outgoing(table.columns().get(i).kind(), row.getObject(i + 1)));
              }
              put(sink, values);
              rows[0]++;
              rows[1] += attempts ? 1 : 0;
              return null;
            });
      } catch (Unwritable e) {
        throw e.io();
      } catch (StoreException e) {
        unreadable.add(table.name());
      }
      sink.end();
    }
    return new Written(rows[1], rows[0], unreadable);
  }

  private static void put(Sink sink, List<Object> values) {
    try {
      sink.row(values);
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  private static Object outgoing(Kind kind, Object value) {
    if (value == null) {
      return null;
    }
    return kind == Kind.MOMENT
        ? Instant.ofEpochMilli(((Number) value).longValue()).toString()
        : kind == Kind.NUMBER ? (Object) ((Number) value).longValue() : value.toString();
  }

  // --- in --------------------------------------------------------------------------------------

  /**
   * One row that came.
   *
   * @param table which table it belongs to
   * @param values by column; those that are missing are null
   * @param place where it stands, for whoever has to mend it
   */
  record Incoming(String table, Map<String, String> values, String place) {
    String text(String column) throws MalformedException {
      String value = values.get(column);
      if (value == null) {
        throw new MalformedException(place, "'" + column + "' is missing");
      }
      return value;
    }

    Long number(String column) throws MalformedException {
      String value = values.get(column);
      if (value == null) {
        return null;
      }
      if (!value.matches("-?\\d{1,18}")) {
        throw new MalformedException(place, "'" + column + "' is no whole number: " + value);
      }
      return Long.valueOf(value);
    }

    long number(String column, long least, long most) throws MalformedException {
      Long value = number(column);
      if (value == null || value < least || value > most) {
        throw new MalformedException(
            place, "'" + column + "' is not " + least + " to " + most + ": " + value);
      }
      return value;
    }

    long moment(String column) throws MalformedException {
      String value = text(column);
      try {
        return Instant.parse(value).toEpochMilli();
      } catch (DateTimeException | ArithmeticException e) {
        throw new MalformedException(
            place, "'" + column + "' is no moment such as 2026-01-02T03:04:05Z: " + value);
      }
    }
  }

  /** Whether a name is that of something in an archive. */
  static boolean isTable(String name) {
    return TABLES.stream().anyMatch(table -> table.name().equals(name));
  }

  /** What came is no archive. */
  public static final class MalformedException extends IOException {
    private static final long serialVersionUID = 1;

    private final String place;

    MalformedException(String place, String what) {
      super(what);
      this.place = place;
    }

    /** Where: {@code 12:5}, or {@code attempts.csv:7}. */
    public String place() {
      return place;
    }
  }

  /** Gives an archive row by row. */
  interface Origin {
    /** The next row; null behind the last one. */
    Incoming next() throws IOException;
  }

  /**
   * What was added.
   *
   * @param attempts answers that were not there yet
   * @param known answers that were
   */
  public record Added(int attempts, int known) {}

  /** Adds what is not there yet, all of it or nothing. */
  Added read(Origin origin) throws IOException {
    IOException[] failure = new IOException[1];
    try {
      return database.inTransaction(
          () -> {
            try {
              return new Reading(database.number("SELECT count(*) FROM attempt") == 0).all(origin);
            } catch (StoreException e) {
              throw e;
            } catch (IOException e) {
              failure[0] = e;
              throw new StoreException(Trouble.OTHER, database.file(), e.getMessage(), e);
            }
          });
    } catch (StoreException e) {
      throw failure[0] == null ? e : failure[0];
    }
  }

  private final class Reading {
    private final boolean empty;
    private final Map<String, Long> ids = new HashMap<>();
    private int added;
    private int known;

    Reading(boolean empty) {
      this.empty = empty;
    }

    Added all(Origin origin) throws IOException {
      for (Incoming row = origin.next(); row != null; row = origin.next()) {
        one(row);
      }
      cards.settleAll();
      return new Added(added, known);
    }

    private void one(Incoming row) throws IOException {
      switch (row.table()) {
        case "settings" -> setting(row);
        case "cards" -> card(row);
        case "attempts" -> attempt(row);
        case "decisions" -> decision(row);
        case "sections" ->
            database.change(
                "INSERT INTO section VALUES(?, ?, ?, ?) ON CONFLICT(pack, lesson)"
                    + " DO UPDATE SET read = max(read, excluded.read), at = max(at, excluded.at)",
                row.text("pack"),
                row.text("lesson"),
                row.number("read", 0, Integer.MAX_VALUE),
                row.moment("at"));
        case "places" -> Places.keep(database, place(row), Instant.ofEpochMilli(row.moment("at")));
        case "bookmarks" ->
            Places.keep(database, place(row), true, Instant.ofEpochMilli(row.moment("at")));
        case "disputes" -> dispute(row);
        case "sightings" ->
            database.change(
                "INSERT INTO sighting(transition, how, times, at) VALUES(?, ?, ?, ?)"
                    + " ON CONFLICT(transition, how) DO UPDATE SET"
                    + " times = max(times, excluded.times), at = max(at, excluded.at)",
                row.text("transition"),
                row.text("how"),
                row.number("times", 0, Integer.MAX_VALUE),
                row.moment("at"));
        default -> {
          // Of a later version: what is known is taken.
        }
      }
    }

    /** Whoever has learnt here already has chosen here, too. */
    private void setting(Incoming row) throws IOException {
      if (empty) {
        database.change(
            "INSERT OR REPLACE INTO setting VALUES(?, ?)", row.text("name"), row.text("value"));
      }
    }

    private void card(Incoming row) throws IOException {
      long id = id(row);
      database.change(
          "UPDATE card SET topic = CASE topic WHEN '' THEN ? ELSE topic END,"
              + " suspended = max(suspended, ?), buried = max(buried, ?) WHERE id = ?",
          row.text("topic"),
          row.number("suspended", 0, 1),
          row.moment("buried"),
          id);
    }

    private long id(Incoming row) throws IOException {
      String pack = row.text("pack");
      String question = row.text("question");
      String key = pack + "/" + question;
      Long id = ids.get(key);
      if (id == null) {
        id = cards.id(pack, question, "");
        ids.put(key, id);
      }
      return id;
    }

    private void attempt(Incoming row) throws IOException {
      int changed =
          database.change(
              "INSERT OR IGNORE INTO attempt(card, at, mode, kind, lang, level, answer, verdict,"
                  + " millis, content) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              id(row),
              row.moment("at"),
              row.text("mode"),
              row.text("kind"),
              row.text("lang"),
              row.number("level", 0, 4),
              row.text("answer"),
              row.text("verdict"),
              row.number("millis", 0, Integer.MAX_VALUE),
              row.text("content"));
      added += changed;
      known += 1 - changed;
    }

    private void decision(Incoming row) throws IOException {
      long card = id(row);
      long attempt =
          database.number(
              "SELECT id FROM attempt WHERE card = ? AND at = ?", card, row.moment("attempt"));
      if (attempt == 0) {
        throw new MalformedException(
            row.place(),
            "there is no attempt at " + row.text("question") + " at " + row.text("attempt"));
      }
      Long rating = row.values().get("rating") == null ? null : row.number("rating", 0, 4);
      long at = row.moment("at");
      long level = row.number("level", 0, 4);
      String reason = row.text("reason");
      database.change(
          "INSERT INTO decision(attempt, at, rating, level, reason, answer, verdict)"
              + " SELECT ?, ?, ?, ?, ?, ?, ?"
              + " WHERE NOT EXISTS (SELECT 1 FROM decision WHERE attempt = ? AND at = ?"
              + " AND rating IS ? AND level = ? AND reason = ?)",
          attempt,
          at,
          rating,
          level,
          reason,
          row.values().get("answer"),
          row.values().get("verdict"),
          attempt,
          at,
          rating,
          level,
          reason);
    }

    private Places.Place place(Incoming row) throws IOException {
      return new Places.Place(
          row.text("pack"),
          row.text("lesson"),
          row.text("section"),
          (int) row.number("block", 0, Integer.MAX_VALUE),
          (int) row.number("line", 0, Integer.MAX_VALUE));
    }

    private void dispute(Incoming row) throws IOException {
      long at = row.moment("at");
      String entry = row.text("entry");
      database.change(
          "INSERT INTO dispute(at, entry) SELECT ?, ? WHERE NOT EXISTS"
              + " (SELECT 1 FROM dispute WHERE at = ? AND entry = ?)",
          at,
          entry,
          at,
          entry);
    }
  }
}
