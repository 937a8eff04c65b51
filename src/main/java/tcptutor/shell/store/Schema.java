package tcptutor.shell.store;

import java.util.List;

/**
 * The tables, and how each version of them becomes the next.
 *
 * <pre>
 *   the log, which only grows                       made of it, and made again at any time
 *     attempt    an answer and what it was worth      card     how well it is remembered (in part)
 *     decision   the rating of an attempt, the        effect   what an attempt amounts to now
 *                last one counting: 0 takes it back,  day      sums by day        } kept by
 *                none leaves the schedule alone; and  bin      sums by prediction } triggers
 *                what was said that led to it         point    sums by point of a question
 *     dispute  section  place  bookmark  sighting
 *     setting  card.suspended  card.buried
 * </pre>
 *
 * <p>Moments are milliseconds since 1970, days are days since then by the learner's day boundary,
 * predictions are millionths, so that sums are the same in any order.
 *
 * <p>Schema 0 is what versions up to 0.2.0 wrote: {@link Legacy}. To change a table: add a list of
 * statements to {@link #STEPS}, a dump of the version before to the tests, and a line here.
 */
final class Schema {
  /** Marks a file as ours: "tcpt". */
  static final int APPLICATION = 0x74637074;

  private static final List<String> FIRST =
      List.of(
          "CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
          """
          CREATE TABLE card(
            id INTEGER PRIMARY KEY,
            pack TEXT NOT NULL,
            question TEXT NOT NULL,
            topic TEXT NOT NULL,
            suspended INTEGER NOT NULL DEFAULT 0,
            buried INTEGER NOT NULL DEFAULT 0,
            state INTEGER NOT NULL DEFAULT 0,
            stability REAL NOT NULL DEFAULT 0,
            difficulty REAL NOT NULL DEFAULT 0,
            step INTEGER NOT NULL DEFAULT 0,
            due INTEGER NOT NULL DEFAULT 0,
            last INTEGER,
            reps INTEGER NOT NULL DEFAULT 0,
            lapses INTEGER NOT NULL DEFAULT 0,
            level INTEGER NOT NULL DEFAULT -1,
            UNIQUE(pack, question))""",
          "CREATE INDEX card_due ON card(pack, suspended, due, state, buried)",
          """
          CREATE TABLE attempt(
            id INTEGER PRIMARY KEY,
            card INTEGER NOT NULL REFERENCES card(id),
            at INTEGER NOT NULL,
            mode TEXT NOT NULL,
            kind TEXT NOT NULL,
            lang TEXT NOT NULL,
            level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4),
            answer TEXT NOT NULL,
            verdict TEXT NOT NULL,
            millis INTEGER NOT NULL DEFAULT 0,
            content TEXT NOT NULL,
            UNIQUE(card, at))""",
          """
          CREATE TABLE decision(
            id INTEGER PRIMARY KEY,
            attempt INTEGER NOT NULL REFERENCES attempt(id),
            at INTEGER NOT NULL,
            rating INTEGER CHECK(rating BETWEEN 0 AND 4),
            level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4),
            reason TEXT NOT NULL)""",
          "CREATE INDEX decision_of ON decision(attempt)",
          "CREATE TABLE section(pack TEXT, lesson TEXT, read INTEGER NOT NULL, at INTEGER NOT NULL,"
              + " PRIMARY KEY(pack, lesson)) WITHOUT ROWID",
          "CREATE TABLE place(pack TEXT, lesson TEXT, section TEXT NOT NULL, block INTEGER NOT"
              + " NULL, line INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(pack, lesson))"
              + " WITHOUT ROWID",
          "CREATE TABLE bookmark(pack TEXT, lesson TEXT, section TEXT, block INTEGER, line INTEGER,"
              + " at INTEGER NOT NULL, PRIMARY KEY(pack, lesson, section, block, line))"
              + " WITHOUT ROWID",
          "CREATE TABLE dispute(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, entry TEXT NOT NULL)",
          "CREATE TABLE sighting(transition TEXT, how TEXT, times INTEGER NOT NULL, at INTEGER NOT"
              + " NULL, PRIMARY KEY(transition, how)) WITHOUT ROWID",
          """
          CREATE TABLE effect(
            attempt INTEGER PRIMARY KEY REFERENCES attempt(id),
            card INTEGER NOT NULL,
            day INTEGER NOT NULL,
            millis INTEGER NOT NULL,
            rating INTEGER NOT NULL,
            fresh INTEGER NOT NULL,
            review INTEGER NOT NULL,
            predicted INTEGER)""",
          "CREATE INDEX effect_of ON effect(card)",
          """
          CREATE TABLE day(
            day INTEGER PRIMARY KEY,
            answers INTEGER NOT NULL,
            millis INTEGER NOT NULL,
            reviews INTEGER NOT NULL,
            fresh INTEGER NOT NULL,
            counted INTEGER NOT NULL,
            recalled INTEGER NOT NULL,
            predicted INTEGER NOT NULL)""",
          """
          CREATE TABLE bin(
            bin INTEGER PRIMARY KEY,
            counted INTEGER NOT NULL,
            recalled INTEGER NOT NULL,
            predicted INTEGER NOT NULL)""",
          """
          CREATE TRIGGER effect_added AFTER INSERT ON effect BEGIN
            INSERT INTO day VALUES(NEW.day, 1, NEW.millis, NEW.review, NEW.fresh,
                NEW.predicted IS NOT NULL, NEW.predicted IS NOT NULL AND NEW.rating > 1,
                coalesce(NEW.predicted, 0))
              ON CONFLICT(day) DO UPDATE SET
                answers = answers + 1,
                millis = millis + excluded.millis,
                reviews = reviews + excluded.reviews,
                fresh = fresh + excluded.fresh,
                counted = counted + excluded.counted,
                recalled = recalled + excluded.recalled,
                predicted = predicted + excluded.predicted;
            INSERT INTO bin
              SELECT min(NEW.predicted / 50000, 19), 1, NEW.rating > 1, NEW.predicted
                WHERE NEW.predicted IS NOT NULL
              ON CONFLICT(bin) DO UPDATE SET
                counted = counted + 1,
                recalled = recalled + excluded.recalled,
                predicted = predicted + excluded.predicted;
          END""",
          """
          CREATE TRIGGER effect_removed AFTER DELETE ON effect BEGIN
            UPDATE day SET
                answers = answers - 1,
                millis = millis - OLD.millis,
                reviews = reviews - OLD.review,
                fresh = fresh - OLD.fresh,
                counted = counted - (OLD.predicted IS NOT NULL),
                recalled = recalled - (OLD.predicted IS NOT NULL AND OLD.rating > 1),
                predicted = predicted - coalesce(OLD.predicted, 0)
              WHERE day = OLD.day;
            DELETE FROM day WHERE day = OLD.day AND answers = 0;
            UPDATE bin SET
                counted = counted - 1,
                recalled = recalled - (OLD.rating > 1),
                predicted = predicted - OLD.predicted
              WHERE OLD.predicted IS NOT NULL AND bin = min(OLD.predicted / 50000, 19);
            DELETE FROM bin WHERE counted = 0;
          END""",
          """
          CREATE TABLE point(
            card INTEGER NOT NULL,
            point TEXT NOT NULL,
            asked INTEGER NOT NULL,
            made INTEGER NOT NULL,
            share INTEGER NOT NULL,
            PRIMARY KEY(card, point)) WITHOUT ROWID""",
          "CREATE INDEX point_weakest ON point(share, asked)");

  /** What is said after the first answer is an answer, too; what was disputed is found no more. */
  private static final List<String> SECOND =
      List.of(
          "ALTER TABLE decision ADD COLUMN answer TEXT",
          "ALTER TABLE decision ADD COLUMN verdict TEXT");

  /** What makes version 1 of nothing, 2 of 1, and so on. */
  static final List<List<String>> STEPS = List.of(FIRST, SECOND);

  /** The version that this program writes. */
  static final int VERSION = STEPS.size();

  private Schema() {}
}
