package tcptutor.shell.store;

import com.google.gson.JsonArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.Review;
import tcptutor.shell.store.Decision.Reason;

/**
 * What was answered, and how well each question is remembered.
 *
 * <p>A card's state is never changed by itself: after every entry it is made anew out of the log of
 * its attempts, so that the two cannot disagree.
 */
public final class Cards {
  private static final int TIMED = 50;
  private static final int LEAST_TIMED = 5;

  /** Of an answer's time, what goes by before the first character: as many as this many more. */
  private static final int HEAD_START = 20;

  private static final String STATE =
      "card.id, pack, question, topic, suspended, buried, state, stability, difficulty, step, due, last,"
          + " reps, lapses, level";

  private final Database database;
  private final Supplier<Instant> clock;
  private final Settling settling;
  private Settings settings;
  private Fsrs fsrs;

  Cards(Database database, Supplier<Instant> clock) {
    this.database = database;
    this.clock = clock;
    this.settling = new Settling(database);
  }

  /**
   * A question that was answered at least once.
   *
   * @param pack its pack
   * @param question its id
   * @param topic its topic; empty where that is not known
   * @param suspended whether the learner does not want to be asked
   * @param buried until when the learner does not want to be asked
   * @param memory how well it is remembered
   * @param level of the last answer, 0 to 4; -1 where that was taken back
   */
  public record Card(
      String pack,
      String question,
      String topic,
      boolean suspended,
      Instant buried,
      Memory memory,
      int level) {}

  /**
   * What became of an entry.
   *
   * @param attempt the id of the attempt
   * @param at its moment
   * @param rating what counts now; null when the schedule is left alone or it was taken back
   * @param before how well it was remembered before the attempt
   * @param after how well now
   * @param ratings all ratings of this card that count, the oldest first
   */
  public record Entered(
      long attempt, Instant at, Rating rating, Memory before, Memory after, List<Rating> ratings) {
    /** Copies the ratings. */
    public Entered {
      ratings = List.copyOf(ratings);
    }
  }

  /** The schedule as the learner's settings have it now. */
  public Fsrs fsrs() throws StoreException {
    Settings now = Settings.read(database);
    // Of their values: the first comparison of two records takes 10 ms of a start.
    if (settings == null || !now.values().equals(settings.values())) {
      settings = now;
      fsrs = now.fsrs();
    }
    return fsrs;
  }

  // --- entries ---------------------------------------------------------------------------------

  /**
   * Keeps an answer; when this returns, it is on the disk.
   *
   * @throws StoreException if it cannot be kept; then nothing has changed
   */
  public Entered add(Attempt attempt) throws StoreException {
    return database.inTransaction(
        () -> {
          long card = id(attempt.pack(), attempt.question(), attempt.topic());
          long at = moment(card, clock.get().toEpochMilli());
          long id = insert(card, at, attempt);
          decide(id, at, first(attempt));
          return settling.of(card, id, fsrs());
        });
  }

  /** Two answers in one millisecond, as in a test: the later one is a millisecond later. */
  private long moment(long card, long at) throws StoreException {
    long last = database.number("SELECT max(at) FROM attempt WHERE card = ?", card);
    long same = database.number("SELECT count(*) FROM attempt WHERE card = ? AND at = ?", card, at);
    return same == 0 ? at : last + 1;
  }

  private long insert(long card, long at, Attempt attempt) throws StoreException {
    return database.add(
        "INSERT INTO attempt(card, at, mode, kind, lang, level, answer, verdict, millis, content)"
            + " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        card,
        at,
        attempt.mode().label(),
        attempt.kind(),
        attempt.lang(),
        attempt.level(),
        attempt.answer(),
        attempt.verdict(),
        attempt.millis(),
        attempt.content());
  }

  /**
   * Keeps an answer of long ago, unless it is there already.
   *
   * @return whether it was not there
   */
  boolean addOld(Attempt attempt, Instant at) throws StoreException {
    long card = id(attempt.pack(), attempt.question(), attempt.topic());
    long millis = at.toEpochMilli();
    if (database.number("SELECT count(*) FROM attempt WHERE card = ? AND at = ?", card, millis)
        > 0) {
      return false;
    }
    long id = insert(card, millis, attempt);
    decide(id, millis, first(attempt));
    settling.of(card, id, fsrs());
    return true;
  }

  private static Decision first(Attempt attempt) {
    return new Decision(attempt.rating(), attempt.level(), Reason.VERDICT);
  }

  /** Decides anew what an attempt is worth; the last decision counts. */
  public Entered decide(long attempt, Decision decision) throws StoreException {
    return database.inTransaction(
        () -> {
          decide(attempt, clock.get().toEpochMilli(), decision);
          long card = database.number("SELECT card FROM attempt WHERE id = ?", attempt);
          return settling.of(card, attempt, fsrs());
        });
  }

  /** Takes an attempt back: everything is as if it had not been made. */
  public Entered undo(long attempt) throws StoreException {
    int level = (int) database.number("SELECT level FROM attempt WHERE id = ?", attempt);
    return decide(attempt, new Decision(null, level, Reason.UNDO));
  }

  private void decide(long attempt, long at, Decision decision) throws StoreException {
    database.change(
        "INSERT INTO decision(attempt, at, rating, level, reason, answer, verdict)"
            + " VALUES(?, ?, ?, ?, ?, ?, ?)",
        attempt,
        at,
        number(decision),
        decision.level(),
        decision.reason().label(),
        decision.answer(),
        decision.verdict());
  }

  private static Integer number(Decision decision) {
    if (decision.reason() == Reason.UNDO) {
      return Settling.TAKEN_BACK;
    }
    return decision.rating() == null ? null : decision.rating().number();
  }

  /** The id of a card, which is made if there is none. */
  long id(String pack, String question, String topic) throws StoreException {
    database.change(
        "INSERT INTO card(pack, question, topic) VALUES(?, ?, ?)"
            + " ON CONFLICT(pack, question) DO UPDATE SET topic = excluded.topic"
            + " WHERE topic <> excluded.topic AND excluded.topic <> ''",
        pack,
        question,
        topic);
    return database.number("SELECT id FROM card WHERE pack = ? AND question = ?", pack, question);
  }

  /** Makes all cards anew; returns how many there are. */
  int settleAll() throws StoreException {
    return database.inTransaction(() -> settling.all(fsrs()));
  }

  // --- what is known of them besides ------------------------------------------------------------

  /** Notes the topics of questions that were answered when nobody noted them. */
  public void nameTopics(BinaryOperator<String> topics) throws StoreException {
    if (database.number("SELECT EXISTS (SELECT 1 FROM card WHERE topic = '')") == 0) {
      return;
    }
    List<String[]> unnamed =
        database.list(
            "SELECT pack, question FROM card WHERE topic = ''",
            row -> new String[] {row.getString(1), row.getString(2)});
    database.inTransaction(
        () -> {
          for (String[] one : unnamed) {
            String topic = topics.apply(one[0], one[1]);
            if (topic != null) {
              id(one[0], one[1], topic);
            }
          }
          return null;
        });
  }

  /**
   * An answer.
   *
   * @param at when
   * @param level what it was worth, as far as is known now
   * @param text what was said
   */
  public record Answer(Instant at, int level, String text) {}

  /** The answer to the same question before an attempt, but not one that was taken back. */
  public Answer before(long attempt) throws StoreException {
    return database.first(
        "SELECT a.at, d.level, a.answer FROM attempt n JOIN attempt a ON a.card = n.card"
            + " AND a.at < n.at JOIN decision d ON d.id = (SELECT id FROM decision"
            + " WHERE attempt = a.id ORDER BY at DESC, id DESC LIMIT 1)"
            + " WHERE n.id = ? AND coalesce(d.rating, 1) > 0 ORDER BY a.at DESC LIMIT 1",
        row -> new Answer(Instant.ofEpochMilli(row.getLong(1)), row.getInt(2), row.getString(3)),
        attempt);
  }

  // --- choices ---------------------------------------------------------------------------------

  /** Asks no more before a moment. */
  public void bury(String pack, String question, String topic, Instant until)
      throws StoreException {
    choose("buried", pack, question, topic, until.toEpochMilli());
  }

  /** Asks no more at all, or again. */
  public void suspend(String pack, String question, String topic, boolean suspended)
      throws StoreException {
    choose("suspended", pack, question, topic, suspended ? 1 : 0);
  }

  private void choose(String what, String pack, String question, String topic, long value)
      throws StoreException {
    database.inTransaction(
        () -> {
          long card = id(pack, question, topic);
          return database.change("UPDATE card SET " + what + " = ? WHERE id = ?", value, card);
        });
  }

  // --- questions -------------------------------------------------------------------------------

  /** All that is known of a question; null before it was ever answered. */
  public Card card(String pack, String question) throws StoreException {
    return database.first(
        "SELECT " + STATE + " FROM card WHERE pack = ? AND question = ?",
        Cards::read,
        pack,
        question);
  }

  /** Question by question: a pack may have far fewer than were ever answered. */
  private static final String ONE_OF =
      " FROM json_each(?) AS one CROSS JOIN card ON pack = ? AND question = one.value";

  static String json(Collection<String> questions) {
    JsonArray ids = new JsonArray();
    questions.forEach(ids::add);
    return ids.toString();
  }

  /** Those among some questions of a pack that were answered, suspended or buried. */
  public List<Card> among(String pack, Collection<String> questions) throws StoreException {
    return database.list(
        "SELECT " + STATE + ONE_OF + " ORDER BY card.id", Cards::read, json(questions), pack);
  }

  /** All questions of all packs that were answered, suspended or buried. */
  public List<Card> all() throws StoreException {
    return database.list("SELECT " + STATE + " FROM card ORDER BY id", Cards::read);
  }

  /** All questions that the learner does not want to be asked. */
  public List<Card> suspended() throws StoreException {
    return database.list(
        "SELECT " + STATE + " FROM card WHERE suspended = 1 ORDER BY id", Cards::read);
  }

  /** Those among some questions that are not to be asked as new ones: begun or set aside. */
  public Set<String> notNew(String pack, Collection<String> questions, Instant now)
      throws StoreException {
    return new HashSet<>(
        database.list(
            "SELECT question" + ONE_OF + " WHERE state > 0 OR suspended = 1 OR buried > ?",
            row -> row.getString(1),
            json(questions),
            pack,
            now.toEpochMilli()));
  }

  private static final String IS_DUE =
      " suspended = 0 AND buried <= ? AND (state IN (1, 3) AND due <= ? OR state = 2 AND due < ?)";

  /** A review is due for the whole of its day, a step of minutes from its minute on. */
  private long endOfDay(Instant now) throws StoreException {
    DayBoundary days = fsrs().options().days();
    return days.start(days.day(now).plusDays(1)).toEpochMilli();
  }

  /**
   * What among some questions of a pack is due at a moment: first what is most likely forgotten.
   *
   * @param pack its id
   * @param questions their ids
   * @param steps how long before its minute a step of minutes is due already
   * @param most how many at most
   */
  public List<Card> due(
      String pack, Collection<String> questions, Instant now, Duration steps, int most)
      throws StoreException {
    long millis = now.toEpochMilli();
    // Retrievability falls with the share of the stability that has gone by, whatever the
    // parameters are: that puts the same in order without calculating it.
    return database.list(
        "SELECT "
            + STATE
            + ONE_OF
            + " WHERE"
            + IS_DUE
            + " ORDER BY state = 2, (? - last) / stability DESC, card.id LIMIT ?",
        Cards::read,
        json(questions),
        pack,
        millis,
        now.plus(steps).toEpochMilli(),
        endOfDay(now),
        millis,
        most);
  }

  /** How many questions were answered at least once. */
  public int count() throws StoreException {
    return (int) database.number("SELECT count(*) FROM card WHERE state > 0");
  }

  /** All ratings that count, as what they were given for and when. */
  public List<Review> log() throws StoreException {
    return database.list(
        "SELECT e.card, e.rating, a.at FROM effect e JOIN attempt a ON a.id = e.attempt"
            + " WHERE e.rating > 0 ORDER BY a.at, a.id",
        row ->
            new Review(
                row.getString(1), Rating.of(row.getInt(2)), Instant.ofEpochMilli(row.getLong(3))));
  }

  /** By the index of what is due. */
  static final String IS_OF = " pack IN (SELECT value FROM json_each(?)) AND";

  /** How many questions of some packs are due at a moment. */
  public int countDue(Collection<String> packs, Instant now) throws StoreException {
    long millis = now.toEpochMilli();
    return (int)
        database.number(
            "SELECT count(*) FROM card WHERE" + IS_OF + IS_DUE,
            json(packs),
            millis,
            millis,
            endOfDay(now));
  }

  /** When the next question of some packs is due after a moment; null when none is. */
  public Instant nextDue(Collection<String> packs, Instant now) throws StoreException {
    long next =
        database.number(
            "SELECT min(max(due, buried)) FROM card WHERE"
                + IS_OF
                + " state > 0 AND suspended = 0 AND max(due, buried) > ?",
            json(packs),
            now.toEpochMilli());
    return next == 0 ? null : Instant.ofEpochMilli(next);
  }

  /**
   * What was done on a day.
   *
   * @param fresh questions that were asked for the first time
   * @param reviews others that were asked, each once
   */
  public record Done(int fresh, int reviews) {}

  /** What was done on a day. */
  public Done done(LocalDate day) throws StoreException {
    Done done =
        database.first(
            "SELECT fresh, reviews FROM day WHERE day = ?",
            row -> new Done(row.getInt(1), row.getInt(2)),
            day.toEpochDay());
    return done == null ? new Done(0, 0) : done;
  }

  /**
   * How long this learner usually takes for an answer of a length; 0 where that is not known yet.
   *
   * @param length in characters
   */
  public long usualMillis(String kind, String lang, int length) throws StoreException {
    List<Double> paces =
        new ArrayList<>(
            database.list(
                "SELECT millis * 1.0 / (length(answer) + ?) FROM (SELECT millis, answer, kind, lang"
                    + " FROM attempt ORDER BY id DESC LIMIT 1000)"
                    + " WHERE kind = ? AND lang = ? AND millis > 0 LIMIT ?",
                row -> row.getDouble(1),
                HEAD_START,
                kind,
                lang,
                TIMED));
    if (paces.size() < LEAST_TIMED) {
      return 0;
    }
    Collections.sort(paces);
    return Math.round(paces.get(paces.size() / 2) * (length + HEAD_START));
  }

  private static Card read(ResultSet row) throws SQLException {
    Memory.State state = Memory.State.values()[row.getInt(7)];
    Instant due = Instant.ofEpochMilli(row.getLong(11));
    Memory memory =
        state == Memory.State.NEW
            ? Memory.fresh(due)
            : new Memory(
                state,
                row.getDouble(8),
                row.getDouble(9),
                row.getInt(10),
                due,
                Instant.ofEpochMilli(row.getLong(12)),
                row.getInt(13),
                row.getInt(14));
    return new Card(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5) != 0,
        Instant.ofEpochMilli(row.getLong(6)),
        memory,
        row.getInt(15));
  }
}
