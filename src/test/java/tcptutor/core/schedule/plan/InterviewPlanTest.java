package tcptutor.core.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tcptutor.core.schedule.plan.Decks.DAYS;
import static tcptutor.core.schedule.plan.Decks.FSRS;
import static tcptutor.core.schedule.plan.Decks.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.plan.InterviewPlan.DayLoad;
import tcptutor.core.schedule.plan.InterviewPlan.Fit;
import tcptutor.core.schedule.plan.InterviewPlan.Goal;
import tcptutor.core.schedule.plan.InterviewPlan.TopicOutlook;

class InterviewPlanTest {
  private static final LocalDate TODAY = DAYS.day(NOW);

  private static InterviewPlan plan(List<Card> cards, int days, double wanted, Limits limits) {
    Goal goal = new Goal(TODAY.plusDays(days), wanted);
    return InterviewPlan.of(Stock.of(cards), goal, limits, Done.NOTHING, FSRS, NOW);
  }

  private static List<Card> fresh(int perTopic, String... topics) {
    List<Card> cards = new ArrayList<>();
    for (String topic : topics) {
      for (int i = 0; i < perTopic; i++) {
        cards.add(Decks.fresh(topic + i, topic, topic + i / 3));
      }
    }
    return cards;
  }

  private static int sum(List<DayLoad> days, java.util.function.ToIntFunction<DayLoad> what) {
    return days.stream().mapToInt(what).sum();
  }

  @Nested
  class WhatFits {
    @Test
    void isSpreadEvenlyAndLeavesTheLastDaysFree() {
      InterviewPlan plan = plan(fresh(20, "open", "close"), 25, 0.9, Limits.USUAL);
      assertEquals(Fit.FITS, plan.need().fit());
      assertEquals(40, sum(plan.days(), DayLoad::fresh));
      assertEquals(2, plan.todaysLoad().fresh());
      assertEquals(0, sum(plan.days().subList(20, 25), DayLoad::fresh));
      for (TopicOutlook topic : plan.topics()) {
        assertEquals(20, topic.reached(), topic::toString);
        assertTrue(topic.retrievability() >= 0.9, topic::toString);
      }
    }

    @Test
    void comesInTheOrderOfTheCourse() {
      InterviewPlan plan = plan(fresh(20, "open", "close"), 25, 0.9, Limits.USUAL);
      assertEquals("open0", plan.stock().fresh().get(0).question());
      assertEquals("close19", plan.stock().fresh().get(39).question());
    }

    @Test
    void countsTheRepetitionsOfADay() {
      DayLoad first = plan(fresh(10, "open"), 2, 0.8, Limits.USUAL).todaysLoad();
      assertEquals(5, first.fresh());
      assertEquals(15, first.answers(), "Hard, Good, Good each");
    }
  }

  @Nested
  class WhatWouldHaveFadedByThen {
    private final Card solid = Decks.with("solid", "", Decks.learnt(30, 10));

    @Test
    void isAskedOnceMoreOnTheLastDay() {
      InterviewPlan plan = plan(List.of(solid), 10, 0.95, Limits.USUAL);
      assertEquals(Fit.FITS, plan.need().fit());
      assertEquals(1, plan.days().get(9).early());
      assertEquals(1, sum(plan.days(), DayLoad::reviews));
    }

    @Test
    void isLeftAloneWhereItLastsAnyway() {
      InterviewPlan plan = plan(List.of(solid), 10, 0.9, Limits.USUAL);
      assertEquals(0, sum(plan.days(), DayLoad::reviews));
      assertEquals(1, plan.topics().get(0).reached());
    }

    @Test
    void isAskedEarlierWhereTheLastDayIsFull() {
      List<Card> cards = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        cards.add(Decks.with("q" + i, "", Decks.learnt(30 + i, 10)));
      }
      InterviewPlan plan = plan(cards, 10, 0.95, new Limits(0, 3));
      assertEquals(Fit.FITS, plan.need().fit());
      assertEquals(9, sum(plan.days(), DayLoad::early));
      assertEquals(0, sum(plan.days().subList(0, 5), DayLoad::early), "not before it must");
    }

    @Test
    void isInTodaysAgendaWhenItsDayIsToday() {
      Card fading = Decks.with("fading", "", Decks.learnt(30, 15));
      InterviewPlan plan = plan(List.of(fading), 1, 0.95, Limits.USUAL);
      assertEquals(List.of(fading), plan.stock().early());
      Agenda agenda = plan.agenda(Limits.USUAL, Done.NOTHING, FSRS, NOW);
      assertEquals(List.of(fading), agenda.cards());
    }
  }

  @Nested
  class WhatDoesNotFit {
    @Test
    void isToldWithTheLimitsThatWouldBeEnough() {
      InterviewPlan plan = plan(fresh(50, "open", "close"), 10, 0.9, new Limits(5, 100));
      assertEquals(Fit.MORE_PER_DAY, plan.need().fit());
      assertEquals(50, plan.missing());
      assertEquals(100, plan.need().reachable());
      Limits enough = plan.need().limits();
      assertEquals(0, plan(fresh(50, "open", "close"), 10, 0.9, enough).missing());
      Limits fewer = enough.withNewPerDay(enough.newPerDay() - 1);
      assertFalse(plan(fresh(50, "open", "close"), 10, 0.9, fewer).missing() == 0);
    }

    @Test
    void takesSomethingOfEveryTopic() {
      InterviewPlan plan = plan(fresh(50, "open", "close"), 10, 0.9, new Limits(5, 100));
      assertEquals(25, plan.topics().get(0).unasked());
      assertEquals(25, plan.topics().get(1).unasked());
    }

    @Test
    void isATooNearDayWhenNoLimitHelps() {
      InterviewPlan plan = plan(fresh(5, "open"), 1, 0.97, Limits.USUAL);
      assertEquals(Fit.MORE_DAYS, plan.need().fit());
      assertEquals(0, plan.need().reachable());
      assertEquals(5, plan.topics().get(0).tooWeak());
      assertTrue(plan.topics().get(0).retrievability() > 0.85);
    }

    /** Spread evenly, the last ones would be too fresh; asked at once, all have a week. */
    @Test
    void isNotSaidToBeOutOfReachWhereAnEarlierStartHelps() {
      InterviewPlan plan = plan(fresh(50, "open", "close"), 7, 0.97, Limits.USUAL);
      assertEquals(Fit.MORE_PER_DAY, plan.need().fit());
      Limits enough = plan.need().limits();
      assertEquals(0, plan(fresh(50, "open", "close"), 7, 0.97, enough).missing());
    }

    @Test
    void isEverythingNewOnTheDayItself() {
      InterviewPlan plan = plan(fresh(5, "open"), 0, 0.9, Limits.USUAL);
      assertTrue(plan.days().isEmpty());
      assertEquals(5, plan.topics().get(0).unasked());
      assertEquals(new DayLoad(TODAY, 0, 0, 0, 0), plan.todaysLoad());
    }

    @Test
    void needsMoreReviewsWhereThoseAreShort() {
      InterviewPlan plan = plan(fresh(60, "open"), 20, 0.9, new Limits(10, 3));
      assertEquals(Fit.MORE_PER_DAY, plan.need().fit());
      assertEquals(10, plan.need().limits().newPerDay());
      assertTrue(plan.need().limits().reviewsPerDay() > 3);
      assertEquals(0, plan(fresh(60, "open"), 20, 0.9, plan.need().limits()).missing());
    }
  }

  @Test
  void aDayInThePastAndOneTooFarAreRejected() {
    assertThrows(IllegalArgumentException.class, () -> plan(List.of(), -1, 0.9, Limits.USUAL));
    assertThrows(
        IllegalArgumentException.class,
        () -> plan(List.of(), InterviewPlan.MOST_DAYS + 1, 0.9, Limits.USUAL));
    assertThrows(IllegalArgumentException.class, () -> new Goal(TODAY, 1));
  }

  @Test
  void whatWasDoneTodayIsPartOfTheDay() {
    List<Card> cards = fresh(20, "open", "close");
    Goal goal = new Goal(TODAY.plusDays(25), 0.9);
    List<Card> rest = cards.subList(1, cards.size());
    InterviewPlan plan =
        InterviewPlan.of(Stock.of(rest), goal, Limits.USUAL, new Done(1, 0, ""), FSRS, NOW);
    assertEquals(1, plan.todaysLoad().fresh());
    assertEquals(1, plan.agenda(Limits.USUAL, new Done(1, 0, ""), FSRS, NOW).fresh());
  }

  /** Thousands of cards must not mean thousands of times as many attempts. */
  @Test
  void ofMoreCardsASelectionIsSounded() {
    List<Card> cards = fresh(InterviewPlan.MOST_SOUNDED, "open", "close", "reset");
    InterviewPlan plan = plan(cards, 30, 0.9, Limits.USUAL);
    assertEquals(Fit.MORE_PER_DAY, plan.need().fit());
    assertFalse(plan.need().exact());
    assertEquals(6_000, plan.need().reachable());
    int perDay = plan.need().limits().newPerDay();
    assertTrue(perDay >= 200 && perDay <= 250, () -> perDay + " a day");
  }

  @Nested
  class WhateverTheCards {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tcptutor.core.schedule.plan.Decks#seeds")
    void limitsAreKeptAndEverythingIsCountedOnce(long seed) {
      Random random = new Random(seed);
      List<Card> cards = Decks.random(random, 1 + random.nextInt(150));
      Limits limits = new Limits(random.nextInt(12), random.nextInt(30));
      InterviewPlan plan = plan(cards, random.nextInt(40), 0.8 + random.nextDouble() / 6, limits);
      for (DayLoad day : plan.days()) {
        assertTrue(day.fresh() <= limits.newPerDay(), day::toString);
        assertTrue(day.reviews() <= limits.reviewsPerDay(), day::toString);
        assertTrue(day.early() <= day.reviews(), day::toString);
        assertTrue(day.answers() >= day.fresh() + day.reviews(), day::toString);
      }
      assertEquals(cards.size(), plan.topics().stream().mapToInt(TopicOutlook::cards).sum());
      for (TopicOutlook topic : plan.topics()) {
        assertEquals(topic.cards(), topic.reached() + topic.missing());
        assertTrue(topic.retrievability() >= 0 && topic.retrievability() <= 1);
      }
      assertEquals(plan.missing() == 0, plan.need().fit() == Fit.FITS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tcptutor.core.schedule.plan.Decks#seeds")
    void theLimitsThatAreToldAreEnough(long seed) {
      Random random = new Random(seed);
      List<Card> cards = Decks.random(random, 1 + random.nextInt(100));
      Limits limits = new Limits(random.nextInt(3), random.nextInt(10));
      int days = 3 + random.nextInt(30);
      InterviewPlan plan = plan(cards, days, 0.88, limits);
      if (plan.need().fit() == Fit.MORE_PER_DAY) {
        assertEquals(0, plan(cards, days, 0.88, plan.need().limits()).missing());
      }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tcptutor.core.schedule.plan.Decks#seeds")
    void theAgendaOfTodayIsWhatThePlanWantsOfIt(long seed) {
      Random random = new Random(seed);
      List<Card> cards = Decks.random(random, 120);
      Limits limits = new Limits(random.nextInt(8), random.nextInt(40));
      InterviewPlan plan = plan(cards, 1 + random.nextInt(20), 0.9, limits);
      Agenda agenda = plan.agenda(limits, Done.NOTHING, FSRS, NOW);
      assertEquals(plan.todaysLoad().fresh(), agenda.fresh());
      assertTrue(new HashSet<>(agenda.cards()).containsAll(plan.stock().early()));
    }

    /** The plan is made anew every morning; here by somebody who always answers well. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("tcptutor.core.schedule.plan.Decks#seeds")
    void whoFollowsItAndAnswersWellGetsThere(long seed) {
      Random random = new Random(seed);
      List<Card> cards = Decks.random(random, 60);
      int length = 12;
      LocalDate interview = TODAY.plusDays(length);
      for (int day = 0; day < length; day++) {
        Instant at = NOW.plusSeconds(day * 86_400L);
        InterviewPlan plan =
            InterviewPlan.of(
                Stock.of(cards), new Goal(interview, 0.9), Limits.USUAL, Done.NOTHING, FSRS, at);
        cards = asked(cards, plan.agenda(Limits.USUAL, Done.NOTHING, FSRS, at), at);
      }
      Instant then = DAYS.start(interview);
      for (Card card : cards) {
        double r = FSRS.retrievability(card.memory(), then);
        assertTrue(r >= 0.9, () -> card.question() + " " + r);
      }
    }

    private static List<Card> asked(List<Card> cards, Agenda agenda, Instant at) {
      HashSet<Card> today = new HashSet<>(agenda.cards());
      List<Card> after = new ArrayList<>();
      for (Card card : cards) {
        after.add(
            !today.contains(card) && !card.isOnSteps()
                ? card
                : new Card(
                    card.pack(), card.question(), card.topic(), card.group(), well(card, at)));
      }
      return after;
    }

    private static Memory well(Card card, Instant at) {
      Memory memory = FSRS.review(card.memory(), Rating.GOOD, at);
      while (memory.state() != Memory.State.REVIEW) {
        memory = FSRS.review(memory, Rating.GOOD, at);
      }
      return memory;
    }
  }
}
