package tcptutor.shell.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tcptutor.core.diagram.Transition;
import tcptutor.core.schedule.Rating;
import tcptutor.shell.store.Attempt.Mode;
import tcptutor.shell.store.Decision.Reason;

/** Somebody who has learnt for a while, drawn at random. */
final class SomeLearner {
  static final Instant BEGINS = Instant.parse("2026-01-05T07:00:00Z");
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final String[] WORDS = {
    "ISN", "第三个报文段确认服务端的 ISN", "\"quoted\", with a comma", "two\nlines", "", "'s", "\\", "\t", "x,y"
  };

  private final Random random;
  private Instant now = BEGINS;

  SomeLearner(long seed) {
    random = new Random(seed);
  }

  Instant now() {
    return now;
  }

  /** Learns in a folder and leaves it closed. */
  void learns(Path folder, int answers) throws IOException {
    try (Store store = Store.open(folder, () -> now, ZONE)) {
      learns(store, answers);
    }
  }

  void learns(Store store, int answers) throws IOException {
    List<Long> attempts = new ArrayList<>();
    Progress progress = store.progress();
    for (int i = 0; i < answers; i++) {
      now = now.plusMillis(1 + random.nextInt(40_000_000));
      attempts.add(store.cards().add(attempt()).attempt());
      long one = attempts.get(random.nextInt(attempts.size()));
      switch (random.nextInt(12)) {
        case 0 -> store.cards().undo(one);
        case 1 -> store.cards().decide(one, decision());
        case 2 -> progress.readSection("p", "l" + random.nextInt(4), 1 + random.nextInt(5));
        case 3 -> store.places().stopped(place());
        case 4 -> store.places().bookmark(place(), random.nextBoolean());
        case 5 -> store.cards().suspend("p", question(), "t", random.nextBoolean());
        case 6 -> dispute(store);
        case 7 ->
            store
                .sightings()
                .add(
                    List.of(Transition.values()[random.nextInt(21)]),
                    Sightings.How.values()[random.nextInt(3)],
                    now);
        case 8 -> store.choose(Map.of(Settings.RETENTION, "0." + (80 + random.nextInt(15))));
        default -> {
          // Nothing but the answer.
        }
      }
    }
  }

  private Decision decision() {
    Rating rating = Rating.of(1 + random.nextInt(4));
    int level = random.nextInt(5);
    return switch (random.nextInt(4)) {
      case 0 -> new Decision(rating, level, Reason.LEARNER);
      case 1 -> new Decision(rating, level, Reason.RETRY, word(), verdict(level));
      case 2 -> new Decision(rating, level, Reason.FOLLOW_UP, word(), verdict(level));
      default -> new Decision(rating, level, Reason.DISPUTE, null, verdict(level));
    };
  }

  private void dispute(Store store) throws IOException {
    Disputes.Marks marks = new Disputes.Marks(2, List.of("a"), List.of());
    store.disputes().add("p", question(), word(), "a", marks, marks);
  }

  private Places.Place place() {
    return new Places.Place("p", "l" + random.nextInt(3), "s", random.nextInt(5), 0);
  }

  private String question() {
    return "q" + random.nextInt(15);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String verdict(int level) {
    return "{\"level\":"
        + level
        + ",\"points\":[{\"id\":\"a\",\"verdict\":\""
        + (random.nextBoolean() ? "made" : "missed")
        + "\",\"spans\":[[0,3]]},{\"id\":\"b\",\"verdict\":\"missed\",\"spans\":[]}],"
        + "\"misconceptions\":[],\"asked\":\"a\"}";
  }

  Attempt attempt() {
    int level = random.nextInt(5);
    boolean scheduled = random.nextInt(5) > 0;
    return new Attempt(
        "p",
        question(),
        "topic" + random.nextInt(3),
        "free-text",
        scheduled ? Mode.REVIEW : Mode.CRAM,
        "en",
        level,
        word(),
        random.nextBoolean() ? verdict(level) : "{}",
        random.nextInt(60_000),
        "1.0.0",
        scheduled ? Rating.of(1 + random.nextInt(4)) : null);
  }
}
