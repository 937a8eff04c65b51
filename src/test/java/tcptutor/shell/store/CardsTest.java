package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Rating;
import tcptutor.shell.store.Attempt.Mode;
import tcptutor.shell.store.Decision.Reason;

class CardsTest {
  private static final List<String> ALL =
      java.util.stream.IntStream.range(-1, 50).mapToObj(i -> i < 0 ? "q" : "q" + i).toList();

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private Store store;
  private Cards cards;

  @BeforeEach
  void open() throws IOException {
    store = Store.open(folder, () -> now, ZoneOffset.UTC);
    cards = store.cards();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Attempt attempt(String question, Rating rating, int level) {
    return new Attempt(
        "p",
        question,
        "t",
        "number",
        Mode.REVIEW,
        "en",
        level,
        "an answer",
        "{}",
        9000,
        "1",
        rating);
  }

  private Cards.Entered answer(String question, Rating rating) throws IOException {
    return cards.add(attempt(question, rating, rating == null ? 4 : rating.ordinal() + 1));
  }

  @Nested
  class AnAnswer {
    @Test
    void movesItsCardAsTheScheduleSays() throws IOException {
      Memory expected = Memory.fresh(Instant.EPOCH);
      for (Rating rating : List.of(Rating.GOOD, Rating.GOOD, Rating.HARD, Rating.AGAIN)) {
        now = now.plus(Duration.ofDays(2));
        expected = cards.fsrs().review(expected, rating, now);
        Cards.Entered entered = answer("q", rating);
        assertEquals(expected, entered.after());
        assertEquals(rating, entered.rating());
        assertEquals(expected, cards.card("p", "q").memory());
      }
      assertEquals(4, expected.reps());
    }

    @Test
    void isThereForAnotherSessionAtOnce() throws IOException {
      answer("q", Rating.GOOD);
      try (Store other = Store.open(folder, () -> now, ZoneOffset.UTC)) {
        assertEquals(cards.card("p", "q"), other.cards().card("p", "q"));
        other.cards().add(attempt("q", Rating.EASY, 4));
      }
      assertEquals(2, cards.card("p", "q").memory().reps());
    }

    @Test
    void leavesTheScheduleAloneWithoutARating() throws IOException {
      answer("q", Rating.GOOD);
      Cards.Card before = cards.card("p", "q");
      now = now.plus(Duration.ofDays(1));
      Cards.Entered entered = answer("q", null);
      assertNull(entered.rating());
      assertEquals(before.memory(), cards.card("p", "q").memory());
      assertEquals(4, cards.card("p", "q").level(), "but it is the last one");
    }

    @Test
    void inTheSameMillisecondIsOneMore() throws IOException {
      answer("q", Rating.AGAIN);
      answer("q", Rating.AGAIN);
      assertEquals(2, cards.card("p", "q").memory().reps());
    }
  }

  @Nested
  class ASecondThought {
    @Test
    void countsInPlaceOfTheFirst() throws IOException {
      Cards.Entered good = answer("q", Rating.GOOD);
      Cards.Entered easy =
          cards.decide(good.attempt(), new Decision(Rating.EASY, 4, Reason.LEARNER));
      Memory fresh = Memory.fresh(Instant.EPOCH);
      assertEquals(cards.fsrs().review(fresh, Rating.EASY, now), easy.after());
      assertEquals(Rating.EASY, easy.rating());
    }

    @Test
    void mayComeAfterLaterAnswers() throws IOException {
      Cards.Entered first = answer("q", Rating.AGAIN);
      now = now.plus(Duration.ofDays(1));
      answer("q", Rating.GOOD);
      Memory after =
          cards.decide(first.attempt(), new Decision(Rating.GOOD, 3, Reason.DISPUTE)).after();
      Memory expected = Memory.fresh(Instant.EPOCH);
      expected = cards.fsrs().review(expected, Rating.GOOD, now.minus(Duration.ofDays(1)));
      assertEquals(cards.fsrs().review(expected, Rating.GOOD, now), after);
    }

    @Test
    void takesItBackAsIfItHadNotBeen() throws IOException {
      answer("q", Rating.GOOD);
      Cards.Card before = cards.card("p", "q");
      Cards.Done done = cards.done(LocalDate.of(2026, 3, 1));
      now = now.plus(Duration.ofHours(1));
      Cards.Entered entered = answer("q", Rating.AGAIN);
      assertNotEquals(before, cards.card("p", "q"));
      cards.undo(entered.attempt());
      assertEquals(before, cards.card("p", "q"));
      assertEquals(done, cards.done(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void takesTheOnlyOneBackToNew() throws IOException {
      cards.undo(answer("q", Rating.GOOD).attempt());
      Cards.Card card = cards.card("p", "q");
      assertEquals(Memory.State.NEW, card.memory().state());
      assertEquals(-1, card.level());
      assertEquals(new Cards.Done(0, 0), cards.done(LocalDate.of(2026, 3, 1)));
    }
  }

  @Nested
  class WhatIsDue {
    private List<String> due() throws IOException {
      return cards.due("p", ALL, now, Duration.ZERO, 100).stream()
          .map(Cards.Card::question)
          .toList();
    }

    @Test
    void isAStepOfMinutesFromItsMinuteOn() throws IOException {
      answer("q", Rating.AGAIN);
      assertEquals(List.of(), due());
      now = now.plus(Duration.ofSeconds(59));
      assertEquals(List.of(), due());
      assertEquals(1, cards.due("p", ALL, now, Duration.ofMinutes(20), 9).size());
      now = now.plus(Duration.ofSeconds(1));
      assertEquals(List.of("q"), due());
      assertEquals(1, cards.countDue(List.of("p"), now));
    }

    @Test
    void isAReviewForTheWholeOfItsDay() throws IOException {
      answer("q", Rating.EASY);
      Instant day = cards.card("p", "q").memory().due();
      now = Instant.parse(day.toString().substring(0, 10) + "T03:59:59Z");
      assertEquals(List.of(), due(), "still yesterday");
      now = now.plusSeconds(1);
      assertEquals(List.of("q"), due());
    }

    @Test
    void isNotWhatIsSuspendedOrBuried() throws IOException {
      answer("q", Rating.AGAIN);
      now = now.plus(Duration.ofMinutes(5));
      cards.bury("p", "q", "t", now.plus(Duration.ofHours(1)));
      assertEquals(List.of(), due());
      now = now.plus(Duration.ofHours(1));
      assertEquals(List.of("q"), due());
      cards.suspend("p", "q", "t", true);
      assertEquals(List.of(), due());
      assertEquals(0, cards.countDue(List.of("p"), now));
      cards.suspend("p", "q", "t", false);
      assertEquals(List.of("q"), due());
    }

    @Test
    void comesInTheOrderOfRetrievability() throws IOException {
      Random random = new Random(5);
      for (int i = 0; i < 40; i++) {
        now = now.plus(Duration.ofHours(random.nextInt(20)));
        answer("q" + i, Rating.values()[random.nextInt(4)]);
        now = now.plus(Duration.ofMinutes(20));
        answer("q" + i, Rating.values()[1 + random.nextInt(3)]);
      }
      now = now.plus(Duration.ofDays(60));
      List<Double> chances = new ArrayList<>();
      for (Cards.Card card : cards.due("p", ALL, now, Duration.ZERO, 100)) {
        if (card.memory().state() == Memory.State.REVIEW) {
          chances.add(cards.fsrs().preciseRetrievability(card.memory(), now));
        }
      }
      assertTrue(chances.size() > 20, chances.size() + " due");
      assertEquals(chances.stream().sorted().toList(), chances);
    }
  }

  @Test
  void aDayCountsEachQuestionOnce() throws IOException {
    answer("q", Rating.AGAIN);
    answer("q", Rating.GOOD);
    answer("q", Rating.EASY);
    answer("r", Rating.EASY);
    assertEquals(new Cards.Done(2, 0), cards.done(LocalDate.of(2026, 3, 1)));
    now = now.plus(Duration.ofDays(30));
    answer("q", Rating.AGAIN);
    answer("q", Rating.GOOD);
    assertEquals(new Cards.Done(0, 1), cards.done(LocalDate.of(2026, 3, 31)));
  }

  @Test
  void theUsualTimeGrowsWithTheLengthOfTheAnswer() throws IOException {
    assertEquals(0, cards.usualMillis("number", "en", 10), "nothing is known yet");
    for (int i = 0; i < 5; i++) {
      answer("q" + i, Rating.GOOD);
    }
    long usual = cards.usualMillis("number", "en", "an answer".length());
    assertEquals(9000, usual);
    assertTrue(cards.usualMillis("number", "en", 100) > usual);
    assertEquals(0, cards.usualMillis("number", "zh", 10), "another language has another pace");
  }

  /** The state is a function of the log: whatever was done to it, it can be made again. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void rebuildingChangesNothing(long seed) throws IOException {
    Random random = new Random(seed);
    List<Long> attempts = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      now = now.plusSeconds(random.nextInt(200_000));
      int what = random.nextInt(10);
      if (what < 7 || attempts.isEmpty()) {
        int rating = random.nextInt(5);
        Rating given = rating == 0 ? null : Rating.of(rating);
        attempts.add(answer("q" + random.nextInt(12), given).attempt());
      } else if (what == 7) {
        cards.undo(attempts.get(random.nextInt(attempts.size())));
      } else if (what == 8) {
        long one = attempts.get(random.nextInt(attempts.size()));
        Rating rating = Rating.of(1 + random.nextInt(4));
        cards.decide(one, new Decision(rating, random.nextInt(5), Reason.LEARNER));
      } else {
        store.choose(Map.of(Settings.RETENTION, "0." + (80 + random.nextInt(15))));
      }
    }
    Rebuilding.Result result = store.rebuild();
    assertEquals(12, result.cards());
    assertEquals(List.of(), result.differences());
  }
}
