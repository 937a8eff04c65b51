package tcptutor.core.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is so of every schedule, whatever its parameters and options. */
class SchedulePropertiesTest {
  private static final int REVIEWS = 40;

  static List<Long> seeds() {
    return new Random(6).longs(200).boxed().toList();
  }

  /** A learner: a schedule and reviews at times that follow it more or less. */
  private record Learner(Fsrs fsrs, List<Review> reviews) {
    static Learner of(long seed) {
      Random random = new Random(seed);
      Fsrs fsrs = new Fsrs(parameters(random), options(random));
      List<Review> reviews = new ArrayList<>();
      Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(100_000_000));
      Memory memory = Memory.fresh(at);
      for (int i = 0; i < REVIEWS; i++) {
        Rating rating = Rating.of(1 + random.nextInt(4));
        reviews.add(new Review("card", rating, at));
        memory = fsrs.review(memory, rating, at);
        long wait = Duration.between(at, memory.due()).toSeconds();
        at = at.plusSeconds(Math.min((long) (wait * random.nextDouble() * 2), 1L << 33));
      }
      return new Learner(fsrs, reviews);
    }

    private static Parameters parameters(Random random) {
      double[] w = Parameters.DEFAULT.toArray();
      for (int i = 0; i < w.length; i++) {
        w[i] *= 0.5 + random.nextDouble();
      }
      java.util.Arrays.sort(w, 0, 4);
      return Parameters.fsrs6(w);
    }

    private static Options options(Random random) {
      ZoneId zone = ZoneId.of(random.nextBoolean() ? "Asia/Shanghai" : "America/New_York");
      return Options.usual(new DayBoundary(zone, LocalTime.of(random.nextInt(6), 30)))
          .withDesiredRetention(0.75 + random.nextDouble() * 0.2)
          .withMaximumInterval(random.nextBoolean() ? 36500 : 100)
          .withFuzz(random.nextBoolean())
          .withShortTerm(random.nextInt(4) > 0);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void staysInBoundsAndIsDueLater(long seed) {
    Learner learner = Learner.of(seed);
    Memory memory = Memory.fresh(Instant.EPOCH);
    for (Review review : learner.reviews()) {
      memory = learner.fsrs().review(memory, review.rating(), review.at());
      assertTrue(memory.stability() > 0, memory.toString());
      assertTrue(memory.difficulty() >= 1 && memory.difficulty() <= 10, memory.toString());
      assertTrue(memory.due().isAfter(review.at()), memory.toString());
      assertEquals(review.at(), memory.lastReview());
    }
    assertEquals(REVIEWS, memory.reps());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void betterRatingsWaitNoShorter(long seed) {
    Learner learner = Learner.of(seed);
    Memory memory = Memory.fresh(Instant.EPOCH);
    for (Review review : learner.reviews()) {
      Map<Rating, Memory> preview = learner.fsrs().preview(memory, review.at());
      for (Rating rating : Rating.values()) {
        Memory worse = preview.get(rating.lowered());
        assertFalse(preview.get(rating).due().isBefore(worse.due()), memory + " " + preview);
        assertFalse(preview.get(rating).stability() < worse.stability(), memory + " " + preview);
      }
      assertEquals(
          preview.get(review.rating()),
          memory = learner.fsrs().review(memory, review.rating(), review.at()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isForgottenWithTime(long seed) {
    Learner learner = Learner.of(seed);
    Fsrs fsrs = learner.fsrs();
    Instant last = learner.reviews().get(REVIEWS - 1).at();
    Memory memory = fsrs.replay(last, learner.reviews());
    assertEquals(1, fsrs.retrievability(memory, last));
    assertEquals(1, fsrs.preciseRetrievability(memory, last));
    double before = 1;
    double preciselyBefore = 1;
    for (int hours = 7; hours < 24 * 2000; hours += 7 + hours / 5) {
      Instant at = last.plus(Duration.ofHours(hours));
      double now = fsrs.retrievability(memory, at);
      double precisely = fsrs.preciseRetrievability(memory, at);
      assertTrue(now <= before && now > 0, hours + " h: " + now);
      assertTrue(precisely <= preciselyBefore && precisely > 0, hours + " h: " + precisely);
      before = now;
      preciselyBefore = precisely;
    }
    assertTrue(before < 1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isTheSameWhenRebuiltFromTheLog(long seed) {
    Learner learner = Learner.of(seed);
    Memory memory = Memory.fresh(Instant.EPOCH);
    for (int i = 0; i < REVIEWS; i++) {
      Review review = learner.reviews().get(i);
      memory = learner.fsrs().review(memory, review.rating(), review.at());
      List<Review> log = learner.reviews().subList(0, i + 1);
      assertEquals(learner.fsrs().replay(Instant.EPOCH, log), memory);
    }
  }
}
