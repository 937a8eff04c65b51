package tcptutor.shell.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.diagram.Transition;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Rating;
import tcptutor.core.stats.Day;
import tcptutor.core.stats.DueDay;
import tcptutor.core.stats.History;
import tcptutor.core.stats.PointStrength;
import tcptutor.core.stats.Recall;
import tcptutor.core.stats.Retention;
import tcptutor.core.stats.Statistics;
import tcptutor.core.stats.TopicStrength;
import tcptutor.core.stats.Totals;
import tcptutor.core.stats.TransitionCoverage;

/** What the log adds up to. Sums are kept up to date, so that no number of reviews is too much. */
public final class Figures {
  private static final double MILLION = 1e6;
  private static final int MONTH = 30;
  private static final int BINS = 20;
  private static final int WEAKEST = 10;
  private static final int LEECH = 4;

  /** A point that was asked once says little about what is weak. */
  private static final int ASKED_OFTEN_ENOUGH = 2;

  private static final int FULL_SHARE = 1000;

  /** Row by row: where most are looked at, an index makes it slower. */
  private static final String IS_OF = " +pack IN (SELECT value FROM json_each(?)) AND";

  private final Database database;
  private final Cards cards;

  Figures(Database database, Cards cards) {
    this.database = database;
    this.cards = cards;
  }

  /**
   * Everything that is told about a learner's memory.
   *
   * @param now the moment
   * @param packs those of which questions can be due
   * @param topics how many questions each topic has, in the order of the course
   */
  public Statistics statistics(Instant now, List<String> packs, Map<String, Integer> topics)
      throws StoreException {
    Fsrs fsrs = cards.fsrs();
    DayBoundary days = fsrs.options().days();
    LocalDate today = days.day(now);
    List<TopicStrength> strengths = strengths(now, Cards.json(packs), topics, fsrs);
    return new Statistics(
        today,
        totals(now, packs, strengths),
        forecast(Cards.json(packs), days, today),
        retention(today),
        days(today),
        strengths,
        weakest(),
        coverage());
  }

  private Totals totals(Instant now, List<String> packs, List<TopicStrength> topics)
      throws StoreException {
    int all = topics.stream().mapToInt(TopicStrength::cards).sum();
    int fresh = topics.stream().mapToInt(TopicStrength::fresh).sum();
    int learnt = topics.stream().mapToInt(TopicStrength::learnt).sum();
    int leeches =
        (int)
            database.number(
                "SELECT count(*) FROM card WHERE" + IS_OF + " lapses >= ?",
                Cards.json(packs),
                LEECH);
    long[] sums =
        database.first(
            "SELECT coalesce(sum(answers), 0), coalesce(sum(millis), 0), count(*) FROM day",
            row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)});
    return new Totals(
        all,
        fresh,
        all - fresh - learnt,
        learnt,
        leeches,
        cards.countDue(packs, now),
        (int) sums[0],
        sums[1],
        (int) sums[2]);
  }

  private List<DueDay> forecast(String packs, DayBoundary days, LocalDate today)
      throws StoreException {
    List<DueDay> forecast = new ArrayList<>();
    // Day by day: they are not all equally long where clocks are put forward and back.
    for (int i = 0; i < Statistics.FORECAST_DAYS; i++) {
      LocalDate day = today.plusDays(i);
      long from = i == 0 ? Long.MIN_VALUE : days.start(day).toEpochMilli();
      int due =
          (int)
              database.number(
                  "SELECT count(*) FROM card WHERE"
                      + Cards.IS_OF
                      + " suspended = 0 AND due >= ? AND due < ? AND state > 0",
                  packs,
                  from,
                  days.start(day.plusDays(1)).toEpochMilli());
      forecast.add(new DueDay(day, due));
    }
    return forecast;
  }

  private Retention retention(LocalDate today) throws StoreException {
    String sums =
        "SELECT coalesce(sum(counted), 0), coalesce(sum(recalled), 0),"
            + " coalesce(sum(predicted), 0) FROM day";
    Recall month =
        database.first(
            sums + " WHERE day > ?", Figures::recall, today.minusDays(MONTH).toEpochDay());
    Recall ever = database.first(sums, Figures::recall);
    List<Retention.Bin> bins = new ArrayList<>();
    database.each(
        "SELECT counted, recalled, predicted, bin FROM bin ORDER BY bin",
        row ->
            bins.add(
                new Retention.Bin(
                    row.getInt(4) / (double) BINS,
                    (row.getInt(4) + 1) / (double) BINS,
                    recall(row))));
    return new Retention(month, ever, bins);
  }

  private static Recall recall(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Recall(row.getInt(1), row.getInt(2), row.getLong(3) / MILLION);
  }

  private List<Day> days(LocalDate today) throws StoreException {
    return database.list(
        "SELECT day, answers, millis FROM day WHERE day > ? AND day <= ? ORDER BY day",
        row -> new Day(LocalDate.ofEpochDay(row.getLong(1)), row.getInt(2), row.getLong(3)),
        today.minusWeeks(Statistics.WEEKS).toEpochDay(),
        today.toEpochDay());
  }

  // --- strengths -------------------------------------------------------------------------------

  private record Sums(int asked, int learnt, double retrievability, int reviews, double level) {}

  private List<TopicStrength> strengths(
      Instant now, String packs, Map<String, Integer> topics, Fsrs fsrs) throws StoreException {
    double steepness = -fsrs.parameters().weights().get(20);
    double factor = Math.pow(0.9, 1 / steepness) - 1;
    Map<String, Sums> sums = new LinkedHashMap<>();
    database.each(
        "SELECT topic, count(*), count(*) FILTER (WHERE state = 2),"
            + " avg(pow(1 + ? * max(0, ? - last) / 86400000.0 / stability, ?)), sum(reps),"
            + " coalesce(avg(level) FILTER (WHERE level >= 0), 0)"
            + " FROM card WHERE"
            + IS_OF
            + " state > 0 GROUP BY topic ORDER BY topic",
        row ->
            sums.put(
                row.getString(1),
                new Sums(
                    row.getInt(2),
                    row.getInt(3),
                    row.getDouble(4),
                    row.getInt(5),
                    row.getDouble(6))),
        factor,
        now.toEpochMilli(),
        steepness,
        packs);
    Map<String, Integer> all = new LinkedHashMap<>(topics);
    sums.forEach((topic, one) -> all.merge(topic, one.asked(), Math::max));
    List<TopicStrength> strengths = new ArrayList<>();
    all.forEach(
        (topic, count) -> {
          Sums one = sums.getOrDefault(topic, new Sums(0, 0, 0, 0, 0));
          strengths.add(
              new TopicStrength(
                  topic,
                  count,
                  count - one.asked(),
                  one.learnt(),
                  Math.min(1, one.retrievability()),
                  one.reviews(),
                  one.level()));
        });
    return strengths;
  }

  private List<PointStrength> weakest() throws StoreException {
    return database.list(
        "SELECT c.pack, c.question, p.point, p.asked, p.made FROM point p JOIN card c"
            + " ON c.id = p.card WHERE p.share < ? AND p.asked >= ?"
            + " ORDER BY p.share, p.asked DESC, p.card, p.point LIMIT ?",
        row ->
            new PointStrength(
                row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5)),
        FULL_SHARE,
        ASKED_OFTEN_ENOUGH,
        WEAKEST);
  }

  private List<TransitionCoverage> coverage() throws StoreException {
    Map<Transition, int[]> counts = new EnumMap<>(Transition.class);
    for (Transition transition : Transition.values()) {
      counts.put(transition, new int[Sightings.How.values().length]);
    }
    new Sightings(database).each((transition, how, times) -> counts.get(transition)[how] = times);
    List<TransitionCoverage> coverage = new ArrayList<>();
    counts.forEach(
        (transition, count) ->
            coverage.add(new TransitionCoverage(transition, count[0], count[1], count[2])));
    return coverage;
  }

  // --- one question ----------------------------------------------------------------------------

  /** All that a learner has answered to a question and not taken back. */
  public History history(String pack, String question) throws StoreException {
    Map<Long, List<History.Reply>> replies = replies(pack, question);
    List<History.Attempt> attempts =
        database.list(
            "SELECT a.at, d.level, d.rating, a.millis, a.answer, "
                + Found.VERDICT
                + ", a.id FROM card c"
                + " JOIN attempt a ON a.card = c.id JOIN decision d ON d.id ="
                + " (SELECT id FROM decision WHERE attempt = a.id ORDER BY at DESC, id DESC LIMIT 1)"
                + " WHERE c.pack = ? AND c.question = ? AND coalesce(d.rating, 1) > 0"
                + " ORDER BY a.at",
            row -> attempt(row, replies.getOrDefault(row.getLong(7), List.of())),
            pack,
            question);
    return new History(pack, question, attempts);
  }

  private static History.Attempt attempt(ResultSet row, List<History.Reply> replies)
      throws SQLException {
    int rating = row.getInt(3);
    Found found = Found.in(row.getString(6));
    return new History.Attempt(
        Instant.ofEpochMilli(row.getLong(1)),
        row.getInt(2),
        rating == 0 ? null : Rating.of(rating),
        row.getLong(4),
        row.getString(5),
        found.made(),
        found.missed(),
        found.wrong(),
        replies);
  }

  /** What was said after each attempt, by its id. */
  private Map<Long, List<History.Reply>> replies(String pack, String question)
      throws StoreException {
    Map<Long, List<History.Reply>> replies = new HashMap<>();
    database.each(
        "SELECT a.id, d.reason, d.level, d.answer, d.verdict FROM card c"
            + " JOIN attempt a ON a.card = c.id JOIN decision d ON d.attempt = a.id"
            + " WHERE c.pack = ? AND c.question = ? AND d.answer IS NOT NULL"
            + " ORDER BY d.at, d.id",
        row -> replies.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(reply(row)),
        pack,
        question);
    return replies;
  }

  private static History.Reply reply(ResultSet row) throws SQLException {
    String answer = row.getString(4);
    if (row.getString(2).equals(Decision.Reason.RETRY.label())) {
      return new History.Retry(answer, row.getInt(3));
    }
    Found found = Found.in(row.getString(5));
    return new History.FollowedUp(found.asked(), answer, found.made().contains(found.asked()));
  }
}
