package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.grade.Verdict;
import tcptutor.core.grade.Verdicts;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.schedule.Rating;
import tcptutor.core.stats.History;
import tcptutor.core.stats.TransitionCoverage;
import tcptutor.core.study.Intent;
import tcptutor.core.study.Show;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Answered;
import tcptutor.shell.prompt.Scheduled;
import tcptutor.shell.store.Attempt.Mode;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Store;
import tcptutor.shell.text.Style;

/** What verdicts, time and second thoughts make of a rating. */
class LearnersDiaryTest {
  private static final Library LIBRARY = Library.builtIn();
  private static final String ONE_POINT = "The server's ISN is never confirmed.";
  private static final String OTHER_POINT = "An old SYN could open a connection.";
  private static final String FULL = ONE_POINT + " " + OTHER_POINT;

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private Store store;
  private LearnersDiary diary;

  @BeforeEach
  void begins() throws IOException {
    store = Store.open(folder, () -> now, ZoneOffset.UTC);
    diary = diary(Mode.REVIEW);
  }

  @AfterEach
  void ends() {
    store.close();
  }

  private LearnersDiary diary(Mode mode) throws IOException {
    PrintStream out = new PrintStream(new ByteArrayOutputStream());
    Console console =
        new Console(
            out,
            out,
            InputStream.nullInputStream(),
            Map.of(),
            false,
            false,
            new Style(false),
            Lang.EN,
            80,
            null);
    return new LearnersDiary(
        console, store, store.progress(), LIBRARY, InstalledPacks.BUILT_IN, "", mode);
  }

  private static Question question(String id) {
    for (QuestionItem item : LIBRARY.questionItems()) {
      if (item.id().equals(id)) {
        return LIBRARY.question(item);
      }
    }
    throw new AssertionError(id);
  }

  private static final Question WHY = question("why-three-not-two");

  private Scheduled answers(Question question, String answer, boolean helped, long millis)
      throws IOException {
    now = now.plus(Duration.ofDays(1));
    Verdict verdict = new RuleGrader(LIBRARY.lexicon()).grade(question, answer);
    return diary.answered(
        new Answered(question, answer, verdict.level(), verdict, null, helped, millis));
  }

  private void answersSlowly(int times) throws IOException {
    for (int i = 0; i < times; i++) {
      answers(question("handshake-states"), "x".repeat(80), false, 60_000);
    }
  }

  @Nested
  class AFullAnswer {
    @ParameterizedTest(name = "in {0} s is {1}")
    @CsvSource({"20, EASY", "30, EASY", "50, GOOD", "60, GOOD", "600, GOOD", "0, GOOD"})
    void thatWasFastForThisLearnerIsEasy(long seconds, Rating rating) throws IOException {
      answersSlowly(5);
      assertEquals(rating, answers(WHY, FULL, false, 1000 * seconds).rating());
    }

    @Test
    void ofSomebodyOfWhomNothingIsKnownIsGood() throws IOException {
      answersSlowly(4);
      assertEquals(Rating.GOOD, answers(WHY, FULL, false, 1000).rating());
    }

    @Test
    void afterAHintIsNotEasy() throws IOException {
      answersSlowly(5);
      assertEquals(Rating.GOOD, answers(WHY, FULL, true, 1000).rating());
    }

    @Test
    void isMeasuredByTheLengthOfTheAnswer() throws IOException {
      answersSlowly(5);
      assertEquals(Rating.EASY, answers(WHY, FULL + " ".repeat(900), false, 100_000).rating());
    }
  }

  @Nested
  class SecondThoughts {
    private Scheduled rates(int rating) throws IOException {
      return diary.rescheduled(new Show.Reschedule(WHY, Intent.Kind.RATE, rating));
    }

    private Scheduled misses() throws IOException {
      return followsUp("", false);
    }

    private Scheduled followsUp(String answer, boolean met) throws IOException {
      return diary.followedUp(
          new Show.FollowedUp(
              WHY, WHY.freeText().followUps().get(0), answer, verdict(answer), met));
    }

    private Verdict verdict(String answer) {
      return new RuleGrader(LIBRARY.lexicon()).grade(WHY, answer);
    }

    private Scheduled triesAgain(String first, String second) throws IOException {
      String all = first + "\n" + second;
      return diary.triedAgain(new Show.Judge(WHY, all, verdict(all), Show.Telling.WHOLE, 2));
    }

    private int numberOf(String id, Verdict verdict) {
      return Verdicts.numbers(WHY.freeText().rubric(), verdict).entrySet().stream()
          .filter(entry -> entry.getValue().equals(id))
          .findFirst()
          .orElseThrow()
          .getKey();
    }

    private History.Attempt kept() throws IOException {
      List<History.Attempt> all =
          store.figures().history(InstalledPacks.BUILT_IN, WHY.id()).attempts();
      return all.get(all.size() - 1);
    }

    @Test
    void lowerARatingByOneStepForAMissedFollowUp() throws IOException {
      answers(WHY, FULL, false, 0);
      assertEquals(Rating.HARD, misses().rating());
    }

    @Test
    void doNotLowerWhatTheLearnerChose() throws IOException {
      answers(WHY, FULL, false, 0);
      rates(4);
      assertEquals(Rating.EASY, misses().rating());
    }

    @Test
    void leaveTheRatingOfTheFirstTry() throws IOException {
      answers(WHY, ONE_POINT, false, 0);
      assertEquals(Rating.HARD, triesAgain(ONE_POINT, OTHER_POINT).rating());
      assertEquals(4, store.cards().card(InstalledPacks.BUILT_IN, WHY.id()).level());
    }

    @Test
    void areKeptInTheLearnersWords() throws IOException {
      answers(WHY, ONE_POINT, false, 0);
      triesAgain(ONE_POINT, OTHER_POINT);
      assertEquals(List.of(new History.Retry(OTHER_POINT, 4)), kept().replies());
      assertEquals(List.of("both-isns-confirmed"), kept().madePoints(), "recalled at once");
    }

    @Test
    void keepWhatWasSaidToAFollowUpAsWell() throws IOException {
      answers(WHY, ONE_POINT, false, 0);
      assertEquals(Rating.HARD, followsUp(OTHER_POINT, true).rating(), "as it was");
      assertEquals(
          List.of(new History.FollowedUp("stale-syn-rejected", OTHER_POINT, true)),
          kept().replies());
      answers(WHY, ONE_POINT, false, 0);
      misses();
      assertEquals(
          List.of(new History.FollowedUp("stale-syn-rejected", "", false)), kept().replies());
    }

    private int explained() throws IOException {
      return store.figures().statistics(now, List.of(), Map.of()).coverage().stream()
          .mapToInt(TransitionCoverage::explained)
          .sum();
    }

    @Test
    void explainWhatTheyProve() throws IOException {
      answers(WHY, ONE_POINT, false, 0);
      int first = explained();
      triesAgain(ONE_POINT, ONE_POINT);
      assertEquals(first, explained(), "what was said before is not counted twice");
      followsUp("The client answers the SYN+ACK to the old SYN with a RST.", true);
      assertTrue(explained() > first);
    }

    @Test
    void ofADisputeTakeThePointFromThoseThatAreMissed() throws IOException {
      String id = "stale-syn-rejected";
      answers(WHY, ONE_POINT, false, 0);
      assertTrue(kept().missedPoints().contains(id));
      Verdict before = verdict(ONE_POINT);
      Verdict after = Verdicts.overruled(WHY.freeText(), before, numberOf(id, before));
      diary.disputed(new Show.Overrule(WHY, ONE_POINT, id, before, after));
      assertTrue(kept().madePoints().contains(id));
      assertEquals(
          List.of(),
          store.rebuild().differences(),
          "and the sums by point are made of the same log");
    }

    @Test
    void takeBackOneAnswerAfterTheOther() throws IOException {
      answers(WHY, FULL, false, 0);
      var first = store.cards().card(InstalledPacks.BUILT_IN, WHY.id());
      answers(WHY, "no idea", false, 0);
      Show.Reschedule undo = new Show.Reschedule(WHY, Intent.Kind.UNDO, 0);
      assertNull(diary.rescheduled(undo));
      assertEquals(first, store.cards().card(InstalledPacks.BUILT_IN, WHY.id()));
      assertEquals(1, diary.answers());
      assertEquals(first.memory(), diary.moved().get(0).after());
      assertEquals(Rating.GOOD, diary.moved().get(0).rating());
      diary.rescheduled(undo);
      diary.rescheduled(undo);
      assertEquals(0, diary.answers());
      assertEquals(List.of(), diary.moved());
    }

    @Test
    void areNothingWithoutAnAnswer() throws IOException {
      assertNull(rates(3));
      assertNull(misses());
      assertNull(triesAgain(ONE_POINT, OTHER_POINT));
      assertNull(diary.rescheduled(new Show.Reschedule(WHY, Intent.Kind.UNDO, 0)));
    }
  }

  @Nested
  class WhatKeepsBeingForgotten {
    private Scheduled forgets(int times) throws IOException {
      Scheduled last = null;
      for (int i = 0; i < times; i++) {
        now = now.plus(Duration.ofDays(60));
        answers(WHY, FULL, false, 0);
        now = now.plus(Duration.ofDays(60));
        last = answers(WHY, "no idea", false, 0);
      }
      return last;
    }

    @Test
    void isAnsweredWithTheLessonTheSectionAndTheRun() throws IOException {
      answers(WHY, FULL, false, 0);
      answers(WHY, FULL, false, 0);
      assertNull(forgets(3).remedy());
      Scheduled.Remedy remedy = forgets(1).remedy();
      assertNotNull(remedy);
      assertEquals(4, remedy.times());
      assertEquals("opening", remedy.lesson());
      assertEquals("cf-two-way-synack-lost", remedy.scenario());
      assertNotNull(remedy.section());
    }
  }

  @Nested
  class Cramming {
    @Test
    void leavesTheScheduleAlone() throws IOException {
      diary = diary(Mode.CRAM);
      assertNull(answers(WHY, FULL, false, 0));
      assertNull(diary.rescheduled(new Show.Reschedule(WHY, Intent.Kind.RATE, 4)));
      assertEquals(List.of(), diary.moved());
      assertEquals(1, diary.answers());
    }
  }
}
