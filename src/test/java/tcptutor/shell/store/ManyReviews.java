package tcptutor.shell.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.CompiledContent.QuestionItem;

/**
 * A learner of many years, drawn at random, in one transaction: for {@code src/bench/memory.sh}.
 */
final class ManyReviews {
  private static final long SEED = 20261121;
  private static final int YEARS = 3;

  private ManyReviews() {}

  /** Arguments: the data folder, how many cards, how many reviews. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int cards = Integer.parseInt(args[1]);
    int reviews = Integer.parseInt(args[2]);
    Store.open(folder, Instant::now, ZoneId.systemDefault()).close();
    try (Database database = Database.open(folder.resolve(Store.FILE), Database.Access.WRITE)) {
      Random random = new Random(SEED);
      List<QuestionItem> items = CompiledContent.builtIn().questions();
      database.inTransaction(
          () -> {
            for (int i = 1; i <= cards; i++) {
              QuestionItem item = items.get(i % items.size());
              // The first ones are questions that there are, the rest had their names changed.
              boolean real = i <= items.size();
              database.change(
                  "INSERT INTO card(id, pack, question, topic) VALUES(?, ?, ?, ?)",
                  i,
                  "tcp-connections",
                  real ? item.id() : item.id() + "-" + i,
                  item.topic());
            }
            long start = Instant.now().minus(Duration.ofDays(365L * YEARS)).toEpochMilli();
            long step = Duration.ofDays(365L * YEARS).toMillis() / reviews;
            for (int i = 1; i <= reviews; i++) {
              int level = Math.min(4, random.nextInt(7));
              database.change(
                  "INSERT INTO attempt(id, card, at, mode, kind, lang, level, answer, verdict,"
                      + " millis, content) VALUES(?, ?, ?, 'review', 'free-text', 'en', ?, ?, ?, ?,"
                      + " '1.0.0')",
                  i,
                  1 + random.nextInt(cards),
                  start + i * step,
                  level,
                  "an answer of some words, as one gives it in an interview, number " + i,
                  verdict(random, level),
                  5_000 + random.nextInt(60_000));
              database.change(
                  "INSERT INTO decision(attempt, at, rating, level, reason)"
                      + " VALUES(?, ?, ?, ?, 'verdict')",
                  i,
                  start + i * step,
                  Math.max(1, level),
                  level);
            }
            return null;
          });
      System.out.println(new Cards(database, Instant::now).settleAll() + " cards");
      database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private static String verdict(Random random, int level) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      points.append(i == 0 ? "" : ",");
      points.append("{\"id\":\"point-").append(i).append("\",\"verdict\":\"");
      points.append(random.nextInt(5) <= level ? "made" : "missed").append("\",\"spans\":[]}");
    }
    return "{\"level\":" + level + ",\"points\":[" + points + "],\"misconceptions\":[]}";
  }
}
