package tcptutor.shell.anki;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sqlite.SQLiteConnection;

/**
 * The database in a package: tables as in schema 11, which every Anki since 2.0 can import.
 *
 * <p>It is made in memory and taken out as a whole, so that nothing depends on a file system.
 */
final class CollectionFile {
  /* The columns and indices of Anki's schema 11, in their order: Anki names no columns. */
  private static final List<String> SCHEMA =
      List.of(
          "pragma page_size = 4096",
          "create table col (id integer primary key, crt integer not null, mod integer not null,"
              + " scm integer not null, ver integer not null, dty integer not null,"
              + " usn integer not null, ls integer not null, conf text not null,"
              + " models text not null, decks text not null, dconf text not null,"
              + " tags text not null)",
          "create table notes (id integer primary key, guid text not null, mid integer not null,"
              + " mod integer not null, usn integer not null, tags text not null,"
              + " flds text not null, sfld integer not null, csum integer not null,"
              + " flags integer not null, data text not null)",
          "create table cards (id integer primary key, nid integer not null, did integer not null,"
              + " ord integer not null, mod integer not null, usn integer not null,"
              + " type integer not null, queue integer not null, due integer not null,"
              + " ivl integer not null, factor integer not null, reps integer not null,"
              + " lapses integer not null, left integer not null, odue integer not null,"
              + " odid integer not null, flags integer not null, data text not null)",
          "create table revlog (id integer primary key, cid integer not null,"
              + " usn integer not null, ease integer not null, ivl integer not null,"
              + " lastIvl integer not null, factor integer not null, time integer not null,"
              + " type integer not null)",
          "create table graves (usn integer not null, oid integer not null,"
              + " type integer not null)",
          "create index ix_notes_usn on notes (usn)",
          "create index ix_cards_usn on cards (usn)",
          "create index ix_revlog_usn on revlog (usn)",
          "create index ix_cards_nid on cards (nid)",
          "create index ix_cards_sched on cards (did, queue, due)",
          "create index ix_revlog_cid on revlog (cid)",
          "create index ix_notes_csum on notes (csum)");

  private static final int VERSION = 11;

  private final Deck deck;
  private final Instant modified;
  private final Memories memories;
  private final Map<String, Long> decks = new TreeMap<>();

  private CollectionFile(Deck deck, Instant modified, Memories memories) {
    this.deck = deck;
    this.modified = modified;
    this.memories = memories;
    Set<Long> taken = new HashSet<>();
    deck.names().forEach(name -> decks.put(name, StableId.number("deck " + name, taken)));
  }

  /** The bytes of the database. */
  static byte[] of(Deck deck, Instant modified, Memories memories) {
    try (Connection db = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      try (Statement statement = db.createStatement()) {
        for (String sql : SCHEMA) {
          statement.execute(sql);
        }
      }
      db.setAutoCommit(false);
      new CollectionFile(deck, modified, memories).fill(db);
      db.commit();
      return SqliteHeader.settled(((SQLiteConnection) db).serialize("main"));
    } catch (SQLException e) {
      throw new IllegalStateException("a database in memory", e);
    }
  }

  private void fill(Connection db) throws SQLException {
    collection(db);
    Set<Long> taken = new HashSet<>();
    int place = 1;
    for (Note note : deck.notes()) {
      long id = StableId.number(note.id(), taken);
      note(db, note, id);
      card(db, note, id, place++);
    }
  }

  private void collection(Connection db) throws SQLException {
    insert(
        db,
        "col",
        1,
        CardState.CREATED.getEpochSecond(),
        modified.toEpochMilli(),
        CardState.CREATED.toEpochMilli(),
        VERSION,
        0,
        0,
        0,
        Settings.collection(deck.notes().size() + 1).toString(),
        NoteType.models().toString(),
        Settings.decks(decks, modified.getEpochSecond()).toString(),
        Settings.options().toString(),
        "{}");
  }

  private void note(Connection db, Note note, long id) throws SQLException {
    String first = Stripped.of(note.fields().question());
    insert(
        db,
        "notes",
        id,
        note.guid(),
        NoteType.ID,
        modified.getEpochSecond(),
        -1,
        " " + String.join(" ", note.tags()) + " ",
        String.join("\u001f", note.all()),
        first,
        Stripped.checksum(first),
        0,
        "");
  }

  /** A note has one card; they share their number. */
  private void card(Connection db, Note note, long id, int place) throws SQLException {
    CardState state =
        note.memory() == null
            ? CardState.fresh(place)
            : CardState.of(note.memory(), place, modified, memories);
    insert(
        db,
        "cards",
        id,
        id,
        decks.get(deck.of(note)),
        0,
        modified.getEpochSecond(),
        -1,
        state.type(),
        state.queue(),
        state.due(),
        state.ivl(),
        state.factor(),
        state.reps(),
        state.lapses(),
        state.left(),
        0,
        0,
        0,
        state.data());
  }

  private static void insert(Connection db, String table, Object... values) throws SQLException {
    String marks = "?,".repeat(values.length - 1) + "?";
    try (PreparedStatement row =
        db.prepareStatement("insert into " + table + " values (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        row.setObject(i + 1, values[i]);
      }
      row.executeUpdate();
    }
  }
}
