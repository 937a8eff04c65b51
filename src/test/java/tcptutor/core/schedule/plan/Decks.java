package tcptutor.core.schedule.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;
import tcptutor.core.schedule.Rating;

/** Cards to plan with. */
final class Decks {
  static final DayBoundary DAYS = new DayBoundary(ZoneId.of("Asia/Shanghai"), LocalTime.of(4, 0));
  static final Fsrs FSRS = new Fsrs(Parameters.DEFAULT, Options.usual(DAYS));

  /** 20:00 where the learner is. */
  static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

  private Decks() {}

  static List<Long> seeds() {
    return new Random(11).longs(60).boxed().toList();
  }

  static Card fresh(String question, String topic, String group) {
    return new Card("tcp", question, topic, group, Memory.fresh(NOW));
  }

  static Card with(String question, String group, Memory memory) {
    return new Card("tcp", question, "open", group, memory);
  }

  /** Learnt so many days ago, of a given stability. */
  static Memory learnt(double stability, int daysAgo) {
    Instant last = NOW.minus(Duration.ofDays(daysAgo));
    long interval = Math.max(1, Math.round(stability));
    return new Memory(
        Memory.State.REVIEW, stability, 5, 0, last.plus(Duration.ofDays(interval)), last, 4, 0);
  }

  /** On steps, last asked some minutes ago. */
  static Memory onSteps(int minutesAgo, int dueInMinutes) {
    return new Memory(
        Memory.State.LEARNING,
        1,
        5,
        0,
        NOW.plusSeconds(60L * dueInMinutes),
        NOW.minusSeconds(60L * minutesAgo),
        1,
        0);
  }

  /** A learner's cards after some weeks: new, on steps, due, overdue, far off. */
  static List<Card> random(Random random, int size) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String topic = "topic-" + random.nextInt(5);
      String group = random.nextInt(6) == 0 ? "" : "group-" + random.nextInt(1 + size / 4);
      cards.add(new Card("tcp", String.format("q%05d", i), topic, group, memory(random)));
    }
    return cards;
  }

  private static Memory memory(Random random) {
    if (random.nextInt(3) == 0) {
      return Memory.fresh(NOW);
    }
    Instant at = NOW.minusSeconds(random.nextInt(60 * 24 * 3600));
    Memory memory = Memory.fresh(at);
    while (!at.isAfter(NOW)) {
      memory = FSRS.review(memory, Rating.of(1 + random.nextInt(4)), at);
      long wait = Duration.between(at, memory.due()).toSeconds();
      at = at.plusSeconds(60 + (long) (wait * (0.8 + random.nextDouble())));
    }
    return memory;
  }
}
