package tcptutor.shell.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.exercise.Exhibit;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Text;
import tcptutor.core.schedule.Rating;
import tcptutor.core.study.Show;
import tcptutor.core.study.Study;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.scenario.EventMoves;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.ReviewMessages;
import tcptutor.shell.text.Style;

/** A review, as it is talked about: what is kept when, and what is told of the schedule. */
class ReviewConversationTest {
  private static final Library LIBRARY = Library.builtIn();
  private static final Question WHY = question("why-three-not-two");
  private static final Question STATES = question("handshake-states");
  private static final Question CLAIM = ofKind("claim");
  private static final Question NUMBER = ofKind("number");

  private static final String HALF = "The server's ISN is never confirmed.";
  private static final String FULL = HALF + " And an old duplicate SYN would open a connection.";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
  private final FakeDiary diary = new FakeDiary();
  private final List<Prompt> prompts = new ArrayList<>();
  private long now = 1_000;
  private int rows;

  private static Question question(String id) {
    return LIBRARY.questions("opening").stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Question ofKind(String kind) {
    QuestionItem first =
        LIBRARY.questionItems().stream()
            .filter(item -> item.kind().equals(kind))
            .findFirst()
            .orElseThrow();
    return LIBRARY.question(first);
  }

  private String shown() {
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Notes what it is told and what stood on the screen by then; refuses as often as it shall. */
  private final class FakeDiary implements Diary {
    private final List<String> told = new ArrayList<>();
    private final List<String> screens = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();
    private Rating rating = Rating.HARD;
    private Scheduled.Remedy remedy;
    private boolean silent;
    private int failures;

    private Scheduled note(String what) throws IOException {
      if (failures > 0) {
        failures--;
        throw new IOException("the disk is full");
      }
      told.add(what);
      screens.add(shown());
      return silent
          ? null
          : new Scheduled(
              rating,
              List.of(
                  Duration.ofMinutes(1),
                  Duration.ofMinutes(6),
                  Duration.ofMinutes(10),
                  Duration.ofDays(8)),
              null,
              remedy);
    }

    @Override
    public void read(int section) throws IOException {
      note("read " + section);
    }

    @Override
    public Scheduled answered(Answered answered) throws IOException {
      Scheduled scheduled = note("answered " + answered.level());
      answers.add(answered);
      return scheduled;
    }

    @Override
    public Scheduled triedAgain(Show.Judge judge) throws IOException {
      return note("tried again " + judge.verdict().level());
    }

    @Override
    public Scheduled disputed(Show.Overrule dispute) throws IOException {
      return note("disputed " + dispute.after().level());
    }

    @Override
    public Scheduled followedUp(Show.FollowedUp answer) throws IOException {
      return note("followed up " + answer.met());
    }

    @Override
    public Scheduled rescheduled(Show.Reschedule wish) throws IOException {
      rating = wish.rating() > 0 ? Rating.of(wish.rating()) : rating;
      Scheduled scheduled = note(wish.wish() + " " + wish.question().id());
      return wish.rating() > 0 ? scheduled : null;
    }
  }

  /** Hands out questions one by one, and notes when. */
  private final class FakeSupply implements Supply {
    private final Deque<Question> questions;

    FakeSupply(Question... questions) {
      this.questions = new ArrayDeque<>(List.of(questions));
    }

    @Override
    public Question next() {
      diary.told.add("next");
      return questions.poll();
    }

    @Override
    public int left() {
      return questions.size();
    }
  }

  /** Types one line after the other; every line takes as long as its own length in seconds. */
  private final class FakeTyping implements Typing {
    private final Deque<String> lines;

    FakeTyping(String... lines) {
      this.lines = new ArrayDeque<>(Arrays.asList(lines));
    }

    @Override
    public String line(String prompt) {
      return line(Prompt.of(prompt));
    }

    @Override
    public String line(Prompt prompt) {
      prompts.add(prompt);
      String line = lines.poll();
      now += line == null ? 0 : 1000L * line.length();
      return line;
    }

    @Override
    public int rows() {
      return rows;
    }

    @Override
    public boolean manyLines() {
      return true;
    }

    @Override
    public void close() {}
  }

  /** Names what would be drawn. */
  private static final class FakeRuns implements Runs {
    @Override
    public List<String> ladder(Section.Run run, Lang lang, int width) {
      return List.of("<ladder " + run.scenario() + ">");
    }

    @Override
    public List<String> picture(Exhibit.Picture picture, Lang lang, int width) {
      return List.of("<picture>");
    }

    @Override
    public List<String> segments(
        String scenarioId, List<Integer> segmentNumbers, Lang lang, int width) {
      return List.of("<segments " + scenarioId + ">");
    }
  }

  private boolean left;

  private String talk(Lang lang, List<Question> questions, String... typed) {
    Exercises exercises = new Exercises(LIBRARY::scenario, new EventMoves());
    Lesson title = Lesson.onlyQuestions("review", new Text("review", "复习"));
    RuleGrader grader = new RuleGrader(LIBRARY.lexicon());
    Question[] later = questions.subList(1, questions.size()).toArray(new Question[0]);
    Study study =
        new Study(title, List.of(questions.get(0)), grader, exercises, 1)
            .reviewing(questions.size());
    left =
        new Conversation(
                study,
                title,
                0,
                diary,
                new FakeSupply(later),
                () -> now,
                new FakeRuns(),
                new FakeTyping(typed),
                heading -> "written about: " + heading,
                out,
                new Style(false),
                lang,
                80)
            .run();
    return shown();
  }

  private String talk(Question question, String... typed) {
    return talk(Lang.EN, List.of(question), typed);
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Nested
  class AFollowUp {
    private static final String STALE = "An old duplicate SYN would open a connection.";

    @Test
    void isMarkedInTheLearnersWords() {
      String shown = talk(WHY, HALF, "", STALE);
      assertTrue(shown.contains("[+2 An old duplicate SYN would open a connection]."), shown);
      assertTrue(shown.contains("  + That is what was missing."), shown);
    }

    @Test
    void isNotToldAsMissingWhenItWasSaidNow() {
      String shown = talk(WHY, HALF, "", STALE);
      assertFalse(shown.contains("You did not say"), shown);
      assertTrue(shown.contains("A strong answer could add"), shown);
    }

    @Test
    void isToldWhatIsWrongInIt() {
      String shown = talk(WHY, HALF, "", "The third segment protects against SYN floods.");
      assertTrue(shown.contains("That was not it."), shown);
      String error = WHY.freeText().rubric().misconception("against-syn-flood").statement().en();
      assertTrue(shown.contains("  x " + error.substring(0, 30)), shown);
    }

    @Test
    void isToldWhatItDenies() {
      String shown = talk(WHY, STALE, "", "Three segments do not synchronise both sides' ISNs.");
      assertTrue(shown.contains("[x1 Three segments do not synchronise"), shown);
      assertTrue(shown.contains("  x  1  Each side has to announce"), shown);
    }
  }

  @Nested
  class WhatIsKept {
    private void keptBefore(String told, String shown) {
      int at = diary.told.indexOf(told);
      assertTrue(at >= 0, diary.told.toString());
      assertFalse(diary.screens.get(at).contains(shown), diary.screens.get(at));
      assertTrue(shown().contains(shown), shown());
    }

    @Test
    void isAnAnswerBeforeItsVerdict() {
      talk(WHY, HALF);
      keptBefore("answered 2", "Level 2 of 4");
    }

    @Test
    void isAComputedAnswerBeforeItsMarks() {
      talk(NUMBER, "1");
      keptBefore("answered 0", "Level 0 of 4");
    }

    @Test
    void isAFollowUpBeforeItIsJudged() {
      talk(WHY, HALF, "", "no idea at all");
      assertEquals(List.of("answered 2", "followed up false"), diary.told);
      keptBefore("followed up false", "That was not it");
    }

    @Test
    void isThatItWasGivenUpBeforeTheModelAnswer() {
      talk(WHY, "skip");
      keptBefore("answered 0", "What a strong candidate says");
      assertEquals("", diary.answers.get(0).answer());
      assertEquals(0, diary.answers.get(0).millis());
    }

    @Test
    void isASecondTryAsOne() {
      talk(WHY, HALF, "a", "An old duplicate SYN would open a connection.");
      assertEquals(List.of("answered 2", "tried again 4"), diary.told);
    }

    @Test
    void isARatingBeforeItIsConfirmed() {
      talk(WHY, "skip", "4");
      keptBefore("RATE why-three-not-two", "Counts as Easy");
    }

    @Test
    void isThatAQuestionIsPutAsideBeforeTheNextIsChosen() {
      talk(Lang.EN, List.of(WHY, STATES), "bury", "suspend");
      assertEquals(
          List.of("BURY why-three-not-two", "next", "SUSPEND handshake-states", "next"),
          diary.told);
      assertTrue(shown().contains("why-three-not-two is put off until tomorrow."), shown());
      assertTrue(shown().contains("tcptutor review --resume handshake-states"), shown());
    }

    @Test
    void isTheAnswerBeforeWhenItIsTakenBackAtTheNextQuestion() {
      talk(Lang.EN, List.of(WHY, STATES), "skip", "", "u", "skip", "", "q");
      assertEquals(
          List.of("answered 0", "next", "UNDO why-three-not-two", "answered 0"), diary.told);
      assertEquals(2, count(shown(), "Question 2 of 2"));
    }
  }

  @Nested
  class TheClock {
    private Answered only() {
      assertEquals(1, diary.answers.size());
      return diary.answers.get(0);
    }

    @Test
    void measuresFromTheQuestionToTheAnswer() {
      talk(WHY, HALF);
      assertEquals(1000L * HALF.length(), only().millis());
    }

    @Test
    void goesOnWhileAHintIsRead() {
      talk(WHY, "hint", HALF);
      assertEquals(1000L * (4 + HALF.length()), only().millis());
    }

    @Test
    void goesOnThroughTheSecondStepOfAClaim() {
      talk(
          CLAIM,
          CLAIM.task() instanceof tcptutor.core.lesson.Task.Claim c && c.truth() ? "t" : "f");
      int more = prompts.size();
      assertEquals(2, more, "no second step");
      diary.answers.clear();
      talk(CLAIM, ((tcptutor.core.lesson.Task.Claim) CLAIM.task()).truth() ? "t" : "f", "a");
      assertEquals(2000, only().millis());
    }

    @Test
    void beginsAnewWhenAnAnswerIsTakenBack() {
      talk(WHY, HALF, "u", FULL);
      assertEquals(1000L * FULL.length(), diary.answers.get(1).millis());
    }

    @Test
    void thatStandsStillTellsNothing() {
      now = 0;
      talk(WHY, "skip");
      assertEquals(0, only().millis());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "Q", " q ", "quit", "退出"})
  void leavesAtAComputedQuestionToo(String word) {
    talk(NUMBER, word);
    assertTrue(left);
    assertEquals(List.of(), diary.told);
  }

  @Nested
  class AHint {
    @Test
    void beforeAnAnswerIsNoted() {
      talk(Lang.EN, List.of(WHY, STATES), "hint", HALF, "", "s", "", FULL);
      assertTrue(diary.answers.get(0).helped());
      assertFalse(diary.answers.get(1).helped());
    }

    @Test
    void afterItIsNot() {
      talk(WHY, HALF, "h", "again something");
      assertFalse(diary.answers.get(0).helped());
    }

    @Test
    void isThatTheAnswerWasToldBeforeItWasTakenBack() {
      talk(Lang.EN, List.of(WHY, STATES), HALF, "", "s", "u", FULL, "", "", FULL);
      assertTrue(diary.answers.get(1).helped());
      assertFalse(diary.answers.get(2).helped());
    }

    @Test
    void isThatTheAnswerWasToldBeforeTheNextQuestion() {
      talk(Lang.EN, List.of(WHY, STATES), "skip", "", "u", FULL);
      assertTrue(diary.answers.get(1).helped());
    }

    @Test
    void isNotWhatOnlyThePartThatWasSaidTells() {
      talk(Lang.EN, List.of(WHY, STATES), HALF, "u", FULL, "", "", HALF, "", "u", FULL);
      assertFalse(diary.answers.get(1).helped());
      assertFalse(diary.answers.get(3).helped(), "a follow-up tells nothing");
    }

    /** That one types a number is no help. */
    @Test
    void thatOnlySaysWhatToTypeIsNone() {
      talk(NUMBER, "hint", "1");
      assertFalse(diary.answers.get(0).helped());
    }
  }

  @Nested
  class WhatCannotBeKept {
    private static final String ASKED = "This could not be kept: the disk is full";

    @Test
    void isTriedAgainAtEnter() {
      diary.failures = 2;
      String shown = talk(WHY, HALF, "", "", "q");
      assertEquals(2, count(shown, ASKED));
      assertEquals(List.of("answered 2"), diary.told);
      assertTrue(shown.indexOf(ASKED) < shown.indexOf("Level 2 of 4"), shown);
    }

    @Test
    void isLeftWhenTheLearnerSaysSo() {
      diary.failures = 1;
      String shown = talk(WHY, HALF, "n", "q");
      assertEquals(1, count(shown, ASKED));
      assertEquals(List.of(), diary.told);
      assertTrue(shown.contains("Level 2 of 4"), shown);
      assertFalse(shown.contains("Counts as"), shown);
      String keys = prompts.get(1).text();
      assertEquals("[Enter: try again   n: go on without keeping it] ", keys);
    }

    @Test
    void isLeftAtTheEndOfTheInput() {
      diary.failures = 99;
      talk(WHY, HALF);
      assertEquals(98, diary.failures);
      assertTrue(left);
    }

    @Test
    void isNotToldAsIfItHadBeen() {
      diary.failures = 1;
      String shown = talk(Lang.EN, List.of(WHY, STATES), "bury", "n", "q");
      assertFalse(shown.contains("is put off"), shown);
      diary.failures = 1;
      assertTrue(talk(WHY, "bury", "", "q").contains("is put off"));
    }

    @Test
    void isToldInChinese() {
      diary.failures = 1;
      String shown = talk(Lang.ZH, List.of(WHY), "服务端的序列号没人确认", "", "q");
      assertTrue(shown.contains("没能保存：the disk is full"), shown);
    }
  }

  @Nested
  class TheSchedule {
    private static final String COUNTS = "Counts as Hard: again in 6 min.";

    @Test
    void isToldOnceNothingIsOpen() {
      String shown = talk(WHY, HALF, "", "no idea at all", "q");
      assertEquals(1, count(shown, COUNTS));
      assertTrue(shown.indexOf("What a strong candidate says") < shown.indexOf(COUNTS), shown);
    }

    @Test
    void isToldWithAVerdictThatLeavesNothingOpen() {
      assertEquals(1, count(talk(NUMBER, "1", "q"), COUNTS));
      assertEquals(1, count(talk(WHY, HALF, "a", "something else", "", "q"), COUNTS) - 1);
    }

    @Test
    void isToldAgainAfterARating() {
      String shown = talk(WHY, "skip", "4", "q");
      assertEquals(1, count(shown, COUNTS));
      assertEquals(1, count(shown, "Counts as Easy: again in 8 d."));
      assertTrue(shown.contains("Not so? 1 Again 1 min   2 Hard 6 min   3 Good 10 min"), shown);
    }

    @Test
    void isConfirmedAtOnceWhenARatingIsGivenEarly() {
      String shown = talk(WHY, HALF, "4");
      assertTrue(shown.contains("Counts as Easy"), shown);
    }

    @Test
    void isNotToldWhereThereIsNone() {
      diary.silent = true;
      String shown = talk(WHY, "skip", "3", "q");
      assertFalse(shown.contains("Counts as G"), shown);
      assertTrue(shown.contains("There is nothing to rate"), shown);
      assertFalse(prompts.get(1).text().contains("1-4"), prompts.get(1).text());
    }

    @Test
    void isNotCarriedOverToTheNextQuestion() {
      String shown = talk(Lang.EN, List.of(WHY, STATES), HALF, "suspend", "q");
      assertFalse(shown.contains(COUNTS), shown);
    }
  }

  @Nested
  class WhatKeepsBeingForgotten {
    private void forgotten() {
      Section section =
          LIBRARY.lesson("opening").sections().stream()
              .filter(one -> one.parts().stream().anyMatch(part -> part instanceof Section.Run))
              .findFirst()
              .orElseThrow();
      diary.remedy = new Scheduled.Remedy(4, "opening", section, "open-normal");
    }

    @Test
    void isAnsweredWithTheSectionAndItsRun() {
      forgotten();
      String shown = talk(WHY, "skip", "q");
      Section section = diary.remedy.section();
      assertTrue(shown.contains("This one keeps slipping (4 times)"), shown);
      assertTrue(shown.contains(section.heading().en()), shown);
      assertTrue(shown.contains("<ladder "), shown);
      assertTrue(shown.contains("Read: tcptutor learn opening"), shown);
      assertTrue(shown.contains("Watch: tcptutor play open-normal"), shown);
    }

    @Test
    void isAnsweredWithTheRunWhereNoSectionShowsIt() {
      diary.remedy = new Scheduled.Remedy(4, "opening", null, "open-normal");
      assertTrue(talk(WHY, "skip", "q").contains("<ladder open-normal>"));
    }

    @Test
    void isNotAnsweredBeforeTheFollowUp() {
      forgotten();
      String shown = talk(WHY, HALF, "", "no idea at all", "q");
      assertTrue(shown.indexOf("That was not it") < shown.indexOf("keeps slipping"), shown);
    }

    @Test
    void isAnsweredOnce() {
      forgotten();
      String shown = talk(WHY, "skip", "1", "1", "q");
      assertEquals(1, count(shown, "keeps slipping"));
    }

    @Test
    void isAnsweredAfterASecondTry() {
      forgotten();
      String shown = talk(WHY, HALF, "a", "something else", "", "q");
      assertEquals(1, count(shown, "keeps slipping"));
    }
  }

  @Nested
  class TheQuestions {
    @Test
    void comeOneByOne() {
      String shown =
          talk(Lang.EN, List.of(WHY, STATES, NUMBER), "skip", "", "skip", "", "skip", "");
      assertTrue(shown.contains("Question 3 of 3"), shown);
      assertEquals(3, diary.told.stream().filter(told -> told.equals("next")).count());
      assertFalse(left);
    }

    @Test
    void areLeftWithQ() {
      talk(Lang.EN, List.of(WHY, STATES), "skip", "q");
      assertTrue(left);
    }

    @Test
    void ofWhichTheLastIsKnown() {
      talk(Lang.EN, List.of(WHY, STATES), "skip", "", "skip", "");
      assertTrue(prompts.get(1).text().startsWith("[Enter: next"), prompts.get(1).text());
      assertTrue(prompts.get(3).text().startsWith("[Enter: finish"), prompts.get(3).text());
    }

    /** What is skipped between two screenfuls is a text, not the question. */
    @ParameterizedTest(name = "by {0}")
    @ValueSource(strings = {"s", "b", "skip"})
    void areNotGivenUpByWhoeverDoesNotReadOn(String word) {
      rows = 7;
      String shown = talk(WHY, word, HALF);
      assertFalse(shown.contains("Not known"), shown);
      assertEquals(List.of("answered 2"), diary.told);
    }

    @Test
    void areAnsweredInAnEditorAsAreFollowUps() {
      String shown = talk(WHY, HALF, "", "edit", "q");
      assertTrue(shown.contains("written about: A SYN is held up"), shown);
      assertTrue(diary.told.contains("followed up false"), diary.told.toString());
    }
  }

  @Nested
  class WhatCanBeTyped {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void fitsIntoEightyColumns(Lang lang) {
      ReviewMessages texts = ReviewMessages.in(lang);
      List<String> all = new ArrayList<>(List.of(texts.openKeys()));
      for (int i = 0; i < 16; i++) {
        all.add(texts.keys((i & 1) > 0, (i & 2) > 0, (i & 4) > 0, (i & 8) > 0));
      }
      all.forEach(keys -> assertTrue(Columns.width(keys) <= 76, keys));
    }

    @Test
    void isExplained() {
      String shown = talk(WHY, "?", HALF, "?", "", "?", "q");
      assertTrue(shown.contains("undo     take the answer before this question back"), shown);
      assertTrue(shown.contains("1 to 4   rate it otherwise: 1 Again"), shown);
      assertTrue(shown.contains("Answer what was asked now"), shown);
    }

    /** Whoever wanted to rate the answer before has given no answer to this question. */
    @Test
    void isNoDigitWhereWordsAreAwaited() {
      String shown = talk(Lang.EN, List.of(WHY, STATES), "skip", "", "3", "q");
      assertEquals(List.of("answered 0", "next"), diary.told);
      assertTrue(shown.contains("Type an answer"), shown);
    }

    @Test
    void isOffered() {
      talk(WHY, HALF, "", "no idea at all", "q");
      assertEquals("hint skip edit undo bury suspend help quit", words(prompts.get(0)));
      assertEquals(
          "hint why show dispute again undo bury suspend help quit", words(prompts.get(1)));
      assertEquals("skip edit undo bury suspend help quit", words(prompts.get(2)));
      assertEquals("why show dispute undo bury suspend help quit", words(prompts.get(3)));
    }

    private String words(Prompt prompt) {
      return String.join(
          " ", prompt.words().stream().filter(Prompt.Word::own).map(Prompt.Word::text).toList());
    }
  }
}
