package tcptutor.core.schedule.fit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.Review;

/** Learners that do not exist: they forget as FSRS says with parameters of their own. */
final class Learners {
  private static final Instant START = Instant.parse("2025-01-01T08:00:00Z");

  private Learners() {}

  /** Parameters around the defaults, within the bounds. */
  static Parameters parameters(long seed, double spread, Options options) {
    Random random = new Random(seed);
    double[] w = Parameters.DEFAULT.toArray();
    double all = random.nextGaussian() * spread;
    for (int i = 0; i < w.length; i++) {
      double away = i < 4 ? all : random.nextGaussian() * spread;
      w[i] *= Math.exp(i == 20 ? away / 2 : away);
    }
    return Parameters.fsrs6(w).within(options);
  }

  private record Turn(Instant due, int card) {}

  /**
   * Reviews of a learner who studies by the default schedule, more or less on time.
   *
   * @param own how the learner really forgets
   */
  static List<Review> log(long seed, int reviews, Parameters own, Options options) {
    Random random = new Random(seed);
    Fsrs schedule = new Fsrs(Parameters.DEFAULT, options);
    Fsrs truth = new Fsrs(own, options);
    int cards = Math.max(20, reviews / 8);
    List<Memory> planned = new ArrayList<>();
    List<Memory> real = new ArrayList<>();
    PriorityQueue<Turn> turns =
        new PriorityQueue<>(
            (a, b) ->
                a.due().equals(b.due())
                    ? Integer.compare(a.card(), b.card())
                    : a.due().compareTo(b.due()));
    for (int i = 0; i < cards; i++) {
      Instant first = START.plus(Duration.ofHours((long) i * 24 * 120 / cards));
      planned.add(Memory.fresh(first));
      real.add(Memory.fresh(first));
      turns.add(new Turn(first, i));
    }
    List<Review> log = new ArrayList<>();
    while (log.size() < reviews) {
      Turn turn = turns.remove();
      int card = turn.card();
      Instant at = turn.due();
      Rating rating = rating(random, truth, real.get(card), at);
      log.add(new Review("card-" + card, rating, at));
      planned.set(card, schedule.review(planned.get(card), rating, at));
      real.set(card, truth.review(real.get(card), rating, at));
      turns.add(new Turn(late(random, at, planned.get(card).due()), card));
    }
    return log;
  }

  private static Rating rating(Random random, Fsrs truth, Memory memory, Instant at) {
    double easy = random.nextDouble();
    if (memory.state() == Memory.State.NEW) {
      return easy < 0.3
          ? Rating.AGAIN
          : easy < 0.5 ? Rating.HARD : easy < 0.9 ? Rating.GOOD : Rating.EASY;
    }
    boolean same = truth.retrievability(memory, at) == 1;
    boolean recalled = random.nextDouble() < (same ? 0.9 : truth.retrievability(memory, at));
    return !recalled
        ? Rating.AGAIN
        : easy < 0.15 ? Rating.HARD : easy < 0.9 ? Rating.GOOD : Rating.EASY;
  }

  /** Some come back a while later, few much later. */
  private static Instant late(Random random, Instant at, Instant due) {
    double wait = Duration.between(at, due).toSeconds();
    double late = random.nextInt(4) == 0 ? random.nextDouble() * 1.5 : random.nextDouble() * 0.1;
    return due.plusSeconds((long) (wait * late));
  }
}
