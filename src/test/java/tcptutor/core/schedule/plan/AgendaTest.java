package tcptutor.core.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tcptutor.core.schedule.plan.Decks.DAYS;
import static tcptutor.core.schedule.plan.Decks.FSRS;
import static tcptutor.core.schedule.plan.Decks.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Memory.State;

class AgendaTest {
  private static Agenda agenda(Limits limits, Done done, Card... cards) {
    return Agenda.of(Stock.of(List.of(cards)), limits, done, FSRS, NOW);
  }

  private static Agenda agenda(Card... cards) {
    return agenda(Limits.USUAL, Done.NOTHING, cards);
  }

  private static List<String> names(Agenda agenda) {
    return agenda.cards().stream().map(Card::question).toList();
  }

  private static Card due(String question, double stability, int daysAgo) {
    return Decks.with(question, "", Decks.learnt(stability, daysAgo));
  }

  @Nested
  class TheOrder {
    @Test
    void beginsWithWhatIsMostLikelyForgotten() {
      Agenda agenda = agenda(due("a", 10, 11), due("b", 2, 20), due("c", 10, 30));
      assertEquals(List.of("b", "c", "a"), names(agenda));
      assertEquals(3, agenda.reviews());
    }

    @Test
    void asksWhatIsOnStepsBeforeThatByItsTime() {
      Agenda agenda =
          agenda(
              due("review", 2, 20),
              Decks.with("later", "", Decks.onSteps(5, -1)),
              Decks.with("first", "", Decks.onSteps(30, -20)),
              Decks.with("not-yet", "", Decks.onSteps(5, 5)));
      assertEquals(List.of("first", "later", "review"), names(agenda));
      assertEquals(2, agenda.steps());
    }

    @Test
    void mixesNewQuestionsEvenly() {
      List<Card> cards = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        cards.add(due("r" + i, 10, 20));
      }
      cards.add(Decks.fresh("n0", "open", ""));
      cards.add(Decks.fresh("n1", "open", ""));
      Agenda agenda = agenda(cards.toArray(Card[]::new));
      List<String> names = names(agenda);
      assertEquals(2, agenda.fresh());
      assertTrue(names.indexOf("n0") >= 1 && names.indexOf("n0") <= 3, names::toString);
      assertTrue(names.indexOf("n1") >= 4 && names.indexOf("n1") <= 6, names::toString);
    }

    @Test
    void keepsTheShareOfNewQuestionsThoughItIsMadeAnewAfterEveryAnswer() {
      List<Card> left = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        left.add(due("r" + (char) ('a' + i), 10, 20));
      }
      for (int i = 0; i < 4; i++) {
        left.add(Decks.fresh("n" + i, "x", ""));
      }
      StringBuilder kinds = new StringBuilder();
      Done done = Done.NOTHING;
      while (!left.isEmpty()) {
        Card next = Agenda.of(Stock.of(left), Limits.USUAL, done, FSRS, NOW).cards().get(0);
        left.remove(next);
        kinds.append(next.isNew() ? 'N' : 'r');
        done =
            new Done(
                done.fresh() + (next.isNew() ? 1 : 0), done.reviews() + (next.isNew() ? 0 : 1), "");
      }
      assertEquals("rrNrrrNrrrNrrrNr", kinds.toString());
    }

    @Test
    void keepsRelatedQuestionsApart() {
      Agenda agenda =
          agenda(
              Decks.with("a1", "a", Decks.learnt(2, 30)),
              Decks.with("a2", "a", Decks.learnt(2, 29)),
              Decks.with("b1", "b", Decks.learnt(2, 28)),
              Decks.with("c1", "c", Decks.learnt(2, 27)),
              Decks.with("c2", "c", Decks.learnt(2, 26)));
      assertEquals(List.of("a1", "b1", "c1", "a2", "c2"), names(agenda));
    }

    @Test
    void rememberWhatWasAskedJustNow() {
      Card a = Decks.with("a1", "a", Decks.learnt(2, 30));
      Card b = Decks.with("b1", "b", Decks.learnt(2, 20));
      assertEquals("b1", names(agenda(Limits.USUAL, new Done(0, 1, "a"), a, b)).get(0));
    }
  }

  @Nested
  class WhatIsDue {
    @Test
    void isAReviewForTheWholeOfItsDay() {
      Memory tonight = Decks.learnt(1, 0);
      Card tomorrow = Decks.with("t", "", tonight);
      Instant morning = DAYS.start(DAYS.day(tonight.due()));
      assertFalse(Agenda.isDue(tomorrow, DAYS, morning.minusSeconds(1)));
      assertTrue(Agenda.isDue(tomorrow, DAYS, morning));
    }

    @Test
    void isAStepByTheMinute() {
      Card card = Decks.with("t", "", Decks.onSteps(5, 5));
      assertFalse(Agenda.isDue(card, DAYS, NOW.plusSeconds(299)));
      assertTrue(Agenda.isDue(card, DAYS, NOW.plusSeconds(300)));
    }
  }

  @Nested
  class TheLimits {
    @Test
    void countWhatWasDoneToday() {
      Card[] cards = {
        due("a", 2, 20), due("b", 2, 21), Decks.fresh("n", "x", ""), Decks.fresh("m", "x", "")
      };
      Agenda agenda = agenda(new Limits(5, 10), new Done(4, 9, ""), cards);
      assertEquals(List.of("n", "b"), names(agenda));
      assertEquals(1, agenda.reviewsLeft());
      assertEquals(1, agenda.freshLeft());
      assertTrue(agenda(new Limits(5, 10), new Done(7, 12, ""), cards).cards().isEmpty());
    }

    @Test
    void areNotFeltByStepsThatWereBegunToday() {
      Card begun = Decks.with("begun", "", Decks.onSteps(30, -1));
      Card left = Decks.with("left", "", Decks.onSteps(3 * 24 * 60, -10));
      Agenda agenda = agenda(new Limits(0, 0), Done.NOTHING, begun, left);
      assertEquals(List.of("begun"), names(agenda));
      assertEquals(1, agenda.reviewsLeft());
    }
  }

  @Test
  void asksEarlyWhatIsWantedToday() {
    Card far = due("far", 100, 10);
    Stock stock = new Stock(List.of(far), List.of(), List.of(far));
    Agenda agenda = Agenda.of(stock, Limits.USUAL, Done.NOTHING, FSRS, NOW);
    assertEquals(List.of("far"), names(agenda));
  }

  @Nested
  class WhateverTheCards {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tcptutor.core.schedule.plan.Decks#seeds")
    void limitsAreKeptAndNothingComesTwice(long seed) {
      Random random = new Random(seed);
      List<Card> cards = Decks.random(random, 1 + random.nextInt(300));
      Limits limits = new Limits(random.nextInt(20), random.nextInt(60));
      Done done = new Done(random.nextInt(10), random.nextInt(30), "group-1");
      Agenda agenda = Agenda.of(Stock.of(cards), limits, done, FSRS, NOW);
      assertTrue(agenda.fresh() <= Math.max(0, limits.newPerDay() - done.fresh()));
      assertTrue(agenda.reviews() <= Math.max(0, limits.reviewsPerDay() - done.reviews()));
      assertEquals(agenda.cards().size(), new HashSet<>(agenda.cards()).size());
      assertEquals(agenda.cards().size(), agenda.steps() + agenda.reviews() + agenda.fresh());
      for (Card card : agenda.cards()) {
        assertTrue(card.isNew() || Agenda.isDue(card, DAYS, NOW), card::question);
      }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tcptutor.core.schedule.plan.Decks#seeds")
    void theReviewsAreThoseMostLikelyForgotten(long seed) {
      Random random = new Random(seed);
      List<Card> cards = Decks.random(random, 200);
      Agenda agenda = Agenda.of(Stock.of(cards), new Limits(0, 15), Done.NOTHING, FSRS, NOW);
      double most = 0;
      for (Card card : agenda.cards()) {
        if (card.memory().state() == State.REVIEW) {
          most = Math.max(most, FSRS.preciseRetrievability(card.memory(), NOW));
        }
      }
      for (Card card : cards) {
        boolean left = Agenda.isDue(card, DAYS, NOW) && !agenda.cards().contains(card);
        if (left && card.memory().state() == State.REVIEW) {
          assertTrue(FSRS.preciseRetrievability(card.memory(), NOW) >= most, card::question);
        }
      }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tcptutor.core.schedule.plan.Decks#seeds")
    void theOrderOfTheStoreDoesNotMatter(long seed) {
      Random random = new Random(seed);
      List<Card> cards = new ArrayList<>(Decks.random(random, 150));
      cards.removeIf(Card::isNew);
      Agenda one = Agenda.of(Stock.of(cards), new Limits(0, 40), Done.NOTHING, FSRS, NOW);
      Collections.shuffle(cards, random);
      Agenda other = Agenda.of(Stock.of(cards), new Limits(0, 40), Done.NOTHING, FSRS, NOW);
      assertEquals(one, other);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tcptutor.core.schedule.plan.Decks#seeds")
    void relatedQuestionsMeetOnlyWhereThereIsNoOtherWay(long seed) {
      Random random = new Random(seed);
      List<Card> cards = new ArrayList<>();
      int size = 2 + random.nextInt(Spread.LOOK_AHEAD - 2);
      int groups = 1 + random.nextInt(5);
      Map<String, Integer> counts = new HashMap<>();
      for (int i = 0; i < size; i++) {
        String group = "g" + Math.min(random.nextInt(groups), random.nextInt(groups));
        counts.merge(group, 1, Integer::sum);
        cards.add(Decks.fresh("q" + i, "t" + random.nextInt(2), group));
      }
      List<Card> apart = Spread.apart(cards, "");
      assertEquals(new HashSet<>(cards), new HashSet<>(apart));
      int meetings = 0;
      for (int i = 1; i < size; i++) {
        meetings += apart.get(i).isRelatedTo(apart.get(i - 1).group()) ? 1 : 0;
      }
      int most = Collections.max(counts.values());
      assertEquals(Math.max(0, most - (size - most) - 1), meetings);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tcptutor.core.schedule.plan.Decks#seeds")
    void nobodyIsDrawnForwardFarther(long seed) {
      Random random = new Random(seed);
      List<Card> cards = Decks.random(random, 400);
      List<Card> apart = Spread.apart(cards, "");
      for (int i = 0; i < apart.size(); i++) {
        assertTrue(cards.indexOf(apart.get(i)) - i < Spread.LOOK_AHEAD);
      }
    }
  }

  /** Counted, since a clock proves nothing on a busy machine. */
  @Test
  void hundredThousandCardsAreNotPutInOrder() {
    List<Integer> many = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      many.add(i);
    }
    Collections.shuffle(many, new Random(1));
    int[] comparisons = {0};
    List<Integer> first =
        Selection.first(
            many,
            100,
            (a, b) -> {
              comparisons[0]++;
              return Integer.compare(a, b);
            });
    assertEquals(many.stream().sorted().limit(100).toList(), first);
    assertTrue(comparisons[0] < 200_000, () -> comparisons[0] + " comparisons");
  }

  @Test
  void aDayEndsWhereTheLearnerIs() {
    Card card = due("a", 1, 0);
    Instant lateAtNight = DAYS.start(DAYS.day(NOW)).plus(Duration.ofHours(23));
    Agenda agenda =
        Agenda.of(Stock.of(List.of(card)), Limits.USUAL, Done.NOTHING, FSRS, lateAtNight);
    assertTrue(agenda.cards().isEmpty());
  }
}
