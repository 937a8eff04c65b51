package tcptutor.shell.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Rating;

/** Makes the state of cards, and what their attempts amount to, out of the log. */
final class Settling {
  /** In place of a rating: the attempt counts for nothing. */
  static final int TAKEN_BACK = 0;

  private static final double MILLION = 1e6;
  private static final long NONE = 0;

  private final Database database;

  Settling(Database database) {
    this.database = database;
  }

  /**
   * One attempt as the log has it.
   *
   * @param rating 0 where it was taken back; null where it leaves the schedule alone
   * @param found the verdict, as JSON
   */
  private record Logged(long id, Instant at, long millis, Integer rating, int level, String found) {
    boolean isTakenBack() {
      return rating != null && rating == TAKEN_BACK;
    }
  }

  private List<Logged> log(long card) throws StoreException {
    return database.list(
        "SELECT a.id, a.at, a.millis, d.rating, d.level, "
            + Found.VERDICT
            + " FROM attempt a JOIN decision d"
            + " ON d.id = (SELECT id FROM decision WHERE attempt = a.id"
            + " ORDER BY at DESC, id DESC LIMIT 1) WHERE a.card = ? ORDER BY a.at",
        row ->
            new Logged(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                row.getLong(3),
                (Integer) row.getObject(4),
                row.getInt(5),
                row.getString(6)),
        card);
  }

  /** Makes a card's state anew; tells how it was before one of its attempts. */
  Cards.Entered of(long card, long attempt, Fsrs schedule) throws StoreException {
    database.change("DELETE FROM effect WHERE card = ?", card);
    Memory memory = Memory.fresh(Instant.EPOCH);
    Memory before = memory;
    Rating counts = null;
    Instant moment = Instant.EPOCH;
    long last = Long.MIN_VALUE;
    int level = -1;
    List<Rating> ratings = new ArrayList<>();
    Map<String, int[]> points = new LinkedHashMap<>();
    for (Logged one : log(card)) {
      if (one.id() == attempt) {
        before = memory;
        moment = one.at();
      }
      if (one.isTakenBack()) {
        continue;
      }
      Rating rating = one.rating() == null ? null : Rating.of(one.rating());
      effect(card, one, memory, schedule, last);
      last = rating == null ? last : day(one, schedule);
      level = one.level();
      count(Found.in(one.found()), points);
      if (rating != null) {
        memory = schedule.review(memory, rating, one.at());
        ratings.add(rating);
        counts = one.id() == attempt ? rating : counts;
      }
    }
    write(card, memory, level);
    write(card, points);
    return new Cards.Entered(attempt, moment, counts, before, memory, ratings);
  }

  private static long day(Logged one, Fsrs schedule) {
    return schedule.options().days().day(one.at()).toEpochDay();
  }

  /**
   * What an attempt amounts to.
   *
   * @param last the day on which the card was rated before
   */
  private void effect(long card, Logged one, Memory memory, Fsrs schedule, long last)
      throws StoreException {
    boolean reviewed = one.rating() != null;
    boolean fresh = reviewed && memory.state() == Memory.State.NEW;
    long day = day(one, schedule);
    // Repetitions on the same day are not another review of the day's number.
    boolean first = reviewed && !fresh && day != last;
    database.change(
        "INSERT INTO effect(attempt, card, day, millis, rating, fresh, review, predicted)"
            + " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        one.id(),
        card,
        day,
        one.millis(),
        reviewed ? one.rating() : 0,
        fresh ? 1 : 0,
        first ? 1 : 0,
        reviewed ? predicted(memory, one.at(), schedule) : null);
  }

  /** In millionths; null where nothing was predicted: what is new or on steps of minutes. */
  private static Integer predicted(Memory memory, Instant at, Fsrs schedule) {
    if (memory.state() != Memory.State.REVIEW
        || schedule.options().days().between(memory.lastReview(), at) == 0) {
      return null;
    }
    return (int) Math.round(schedule.retrievability(memory, at) * MILLION);
  }

  private void write(long card, Memory memory, int level) throws StoreException {
    database.change(
        "UPDATE card SET state = ?, stability = ?, difficulty = ?, step = ?, due = ?, last = ?,"
            + " reps = ?, lapses = ?, level = ? WHERE id = ?",
        memory.state().ordinal(),
        memory.stability(),
        memory.difficulty(),
        memory.step(),
        memory.due().toEpochMilli(),
        memory.lastReview() == null ? null : memory.lastReview().toEpochMilli(),
        memory.reps(),
        memory.lapses(),
        level,
        card);
  }

  /** Points that were looked for in an answer: how often, and how often they were made. */
  private static void count(Found found, Map<String, int[]> points) {
    found.made().forEach(id -> count(id, 1, points));
    found.missed().forEach(id -> count(id, 0, points));
  }

  private static void count(String id, int made, Map<String, int[]> points) {
    int[] sums = points.computeIfAbsent(id, point -> new int[2]);
    sums[0]++;
    sums[1] += made;
  }

  private void write(long card, Map<String, int[]> points) throws StoreException {
    database.change("DELETE FROM point WHERE card = ?", card);
    for (Map.Entry<String, int[]> point : points.entrySet()) {
      int asked = point.getValue()[0];
      int made = point.getValue()[1];
      database.change(
          "INSERT INTO point(card, point, asked, made, share) VALUES(?, ?, ?, ?, ?)",
          card,
          point.getKey(),
          asked,
          made,
          1000 * made / asked);
    }
  }

  /** Makes all cards anew; returns how many there are. */
  int all(Fsrs schedule) throws StoreException {
    List<Long> cards = database.list("SELECT id FROM card ORDER BY id", row -> row.getLong(1));
    // Triggers would take every single row out of the sums.
    database.change("DELETE FROM effect");
    database.change("DELETE FROM day");
    database.change("DELETE FROM bin");
    for (long card : cards) {
      of(card, NONE, schedule);
    }
    return cards.size();
  }
}
