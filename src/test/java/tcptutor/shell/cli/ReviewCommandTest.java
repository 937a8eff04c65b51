package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Rating;
import tcptutor.core.stats.History;
import tcptutor.shell.PackFolder;
import tcptutor.shell.store.Attempt;
import tcptutor.shell.store.Attempt.Mode;
import tcptutor.shell.store.Cards;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Settings;
import tcptutor.shell.store.Store;

class ReviewCommandTest {
  private static final String PACK = InstalledPacks.BUILT_IN;
  private static final String WHY = "why-three-not-two";
  private static final String HALF = "The server's ISN is never confirmed.\n";
  private static final String FULL =
      "The server's ISN is never confirmed. An old SYN could open a connection.\n";

  @TempDir Path folder;
  private Someone user;

  @BeforeEach
  void somebody() {
    user = new Someone(folder.resolve("home"));
  }

  private Store store() throws IOException {
    return store(Instant.now());
  }

  private Store store(Instant now) throws IOException {
    return Store.open(folder.resolve("home"), () -> now, ZoneOffset.UTC);
  }

  private Cards.Card card(String question) throws IOException {
    try (Store store = store()) {
      return store.cards().card(PACK, question);
    }
  }

  private List<Cards.Card> cards() throws IOException {
    try (Store store = store()) {
      return store.cards().all();
    }
  }

  private List<History.Attempt> attempts(String question) throws IOException {
    try (Store store = store()) {
      return store.figures().history(PACK, question).attempts();
    }
  }

  private void chooses(String name, String value) throws IOException {
    try (Store store = store()) {
      store.choose(Map.of(name, value));
    }
  }

  /** As if a question had been answered some days ago. */
  private void remembers(String question, int daysAgo, Rating rating) throws IOException {
    remembers(question, Instant.now().minus(Duration.ofDays(daysAgo)), rating);
  }

  private void remembers(String question, Instant when, Rating rating) throws IOException {
    try (Store store = store(when)) {
      String kind = "free-text";
      store
          .cards()
          .add(
              new Attempt(
                  PACK, question, "open", kind, Mode.REVIEW, "en", 3, "", "{}", 0, "1", rating));
    }
  }

  /** One question is due, and no new ones are asked. */
  private void only(String question) throws IOException {
    remembers(question, 30, Rating.EASY);
    chooses(Settings.NEW_PER_DAY, "0");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Nested
  class TheFirstSession {
    @Test
    void asksNewQuestionsUpToTheLimitOfTheDay() {
      user.types("skip\n\n".repeat(40)).runs(Exit.DONE, "review");
      user.says("tcptutor: review, 10 new\n10 questions.").says("Question 10 of ");
      user.says("What moved\n").says("10 questions answered.");
    }

    @Test
    void beginsWhereTheCourseBegins() {
      user.types("q\n").runs(Exit.DONE, "review", "--count", 1);
      user.says("Name the control flags in a TCP header.");
      user.says("Nothing was answered, nothing has moved.").says("Left for today: 10 new.");
    }

    @Test
    void makesACopyOfTheDatabase() throws IOException {
      user.types("skip\nq\n").runs(Exit.DONE, "review");
      try (var files = Files.list(folder.resolve("home/backups"))) {
        assertEquals(1, files.count());
      }
      user.types("skip\nq\n").runs(Exit.DONE, "review");
      try (var files = Files.list(folder.resolve("home/backups"))) {
        assertEquals(1, files.count());
      }
    }

    @Test
    void speaksChinese() {
      user.types("跳过\n\n退出\n").runs(Exit.DONE, "review", "--lang", "zh");
      user.says("tcptutor: 复习，新题 10 题\n").says("还不会。").says("记为“忘了”：1 分钟后再问。");
      user.says("日程变化\n").says("新题 -> 1 分钟\n").says("答了 1 题。今天还有：新题 9 题。");
    }

    @Test
    void comesBackToWhatWaitsOnItsSteps() throws IOException {
      chooses(Settings.NEW_PER_DAY, "1");
      user.types("skip\n\nskip\nq\n").runs(Exit.DONE, "review");
      assertEquals(2, count(user.out(), "Name the control flags"));
      user.says("\n1 question answered.");
    }

    @Test
    void saysThatItGoesOnWhereAnAnswerBringsTheQuestionBack() throws IOException {
      only(WHY);
      user.types("skip\n4\nq\n").runs(Exit.DONE, "review");
      String out = user.out();
      assertTrue(out.indexOf("[Enter: next") < out.indexOf("[Enter: finish"), out);
      assertTrue(out.contains("[Enter: next"), out);
    }

    @Test
    void findsTheLimitOfTheDayReached() throws IOException {
      chooses(Settings.NEW_PER_DAY, "1");
      user.types("skip\n4\nq\n").runs(Exit.DONE, "review");
      user.types("").runs(Exit.DONE, "review").says("Nothing is due now. The next one: in ");
      user.says("tcptutor quiz").doesNotSay(" d.");
    }
  }

  @Nested
  class TheVerdict {
    private void rated(String typed, Rating rating, int level) throws IOException {
      only(WHY);
      user.types(typed).runs(Exit.DONE, "review");
      History.Attempt last = last(WHY);
      assertEquals(rating, last.rating());
      assertEquals(level, last.level());
    }

    private History.Attempt last(String question) throws IOException {
      List<History.Attempt> all = attempts(question);
      return all.get(all.size() - 1);
    }

    @Test
    void ofNothingIsAgain() throws IOException {
      rated("Because it is fast.\n\nskip\nq\n", Rating.AGAIN, 0);
      assertEquals(Memory.State.RELEARNING, card(WHY).memory().state());
    }

    @Test
    void ofHalfIsHard() throws IOException {
      rated(HALF, Rating.HARD, 2);
    }

    @Test
    void ofAllIsGood() throws IOException {
      rated(FULL, Rating.GOOD, 4);
      assertEquals(Memory.State.REVIEW, card(WHY).memory().state());
    }

    @Test
    void afterAHintIsOneStepLower() throws IOException {
      rated("hint\n" + FULL, Rating.HARD, 4);
    }

    @Test
    void withAMissedFollowUpIsOneStepLower() throws IOException {
      rated(HALF + "\nno idea at all\nq\n", Rating.AGAIN, 2);
      user.says("That was not it.").says("Counts as Again");
    }

    @Test
    void withAFollowUpThatWasSkippedIsOneStepLower() throws IOException {
      rated(HALF + "\ns\nq\n", Rating.AGAIN, 2);
    }

    @Test
    void withAFollowUpThatWasAnsweredStays() throws IOException {
      rated(
          HALF + "\nAn old duplicate SYN would open a connection that nobody wants.\nq\n",
          Rating.HARD,
          2);
      user.says("That is what was missing.").says("Counts as Hard");
    }

    @Test
    void ofASecondTryIsThatOfTheFirst() throws IOException {
      rated(HALF + "a\nAn old duplicate SYN would open a connection.\n\nq\n", Rating.HARD, 4);
    }

    @Test
    void thatWasDisputedIsRatedAnew() throws IOException {
      rated(HALF + "d 2\nq\n", Rating.GOOD, 4);
    }

    @Test
    void ofAnAnswerThatWasGivenUpIsAgain() throws IOException {
      rated("skip\nq\n", Rating.AGAIN, 0);
    }
  }

  @Nested
  class TheLearner {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1, AGAIN", "2, HARD", "3, GOOD", "4, EASY"})
    void overrulesWithOneKey(String key, Rating rating) throws IOException {
      only(WHY);
      user.types(FULL + key + "\nq\n").runs(Exit.DONE, "review");
      List<History.Attempt> all = attempts(WHY);
      assertEquals(rating, all.get(all.size() - 1).rating());
    }

    @Test
    void hasTheLastWord() throws IOException {
      only(WHY);
      user.types(HALF + "3\n\nno idea at all\nq\n").runs(Exit.DONE, "review");
      assertEquals(Rating.GOOD, attempts(WHY).get(1).rating());
    }

    @Test
    void hasTheLastWordAlsoAfterADispute() throws IOException {
      only(WHY);
      user.types(HALF + "1\nd 2\nq\n").runs(Exit.DONE, "review");
      assertEquals(Rating.AGAIN, attempts(WHY).get(1).rating());
      assertEquals(4, attempts(WHY).get(1).level());
    }

    @Test
    void takesAnAnswerBack() throws IOException {
      only(WHY);
      Cards.Card before = card(WHY);
      user.types("skip\nu\nq\n").runs(Exit.DONE, "review").says("Taken back");
      assertEquals(before, card(WHY));
      user.says("Nothing was answered, nothing has moved.").says("Left for today: 1 due.");
    }

    @Test
    void takesTheAnswerBeforeBack() throws IOException {
      remembers("handshake-states", 60, Rating.EASY);
      only(WHY);
      Cards.Card before = card(WHY);
      Cards.Card other = card("handshake-states");
      user.types("skip\n\nu\nq\n").runs(Exit.DONE, "review").says("Taken back");
      assertEquals(before, card(WHY));
      assertEquals(other, card("handshake-states"));
    }

    @Test
    void answersAnewWhatWasTakenBack() throws IOException {
      only(WHY);
      user.types("skip\nu\n" + FULL + "q\n").runs(Exit.DONE, "review");
      user.says("1 question answered.").says("Good");
      assertEquals(Memory.State.REVIEW, card(WHY).memory().state());
    }

    @Test
    void takesBackOnlyTheLastOfTwoAnswers() throws IOException {
      chooses(Settings.NEW_PER_DAY, "1");
      user.types("skip\n\nskip\n4\nu\nq\n").runs(Exit.DONE, "review");
      user.says("1 question answered.").says("header-flags  Again  new -> 1 min");
    }

    @Test
    void putsAQuestionOff() throws IOException {
      only(WHY);
      user.types("bury\n").runs(Exit.DONE, "review").says("is put off until tomorrow");
      assertTrue(card(WHY).buried().isAfter(Instant.now()));
      user.types("").runs(Exit.DONE, "review").says("Nothing is due now.");
    }

    @Test
    void suspendsAQuestionAndBringsItBack() throws IOException {
      only(WHY);
      user.types("suspend\n").runs(Exit.DONE, "review").says("tcptutor review --resume " + WHY);
      assertTrue(card(WHY).suspended());
      user.types("").runs(Exit.DONE, "review").says("Nothing is due now.");
      user.runs(Exit.USAGE, "review", "--resume", "nonsense").says("'nonsense' is not suspended");
      user.says("suspended: " + WHY);
      user.runs(Exit.DONE, "review", "--resume", WHY).says("asked again when it is due");
      assertFalse(card(WHY).suspended());
      user.types("q\n").runs(Exit.DONE, "review").says("Why are two not enough?");
    }

    @Test
    void suspendsANewQuestion() throws IOException {
      user.types("suspend\nq\n").runs(Exit.DONE, "review").says("Question 2 of ");
      assertEquals(Memory.State.NEW, card("header-flags").memory().state());
      user.types("q\n").runs(Exit.DONE, "review").doesNotSay("Name the control flags");
    }
  }

  @Nested
  class TheEnd {
    @Test
    void inTheMiddleOfAPipeLosesNothing() throws IOException {
      for (String typed : List.of(FULL, FULL.strip(), HALF + "\n", HALF + "a\n", "hint\n" + HALF)) {
        somebody(folder.resolve("home-" + typed.hashCode()));
        only(WHY);
        user.types(typed).runs(Exit.DONE, "review").says("What moved");
        assertEquals(2, attempts(WHY).size(), typed);
      }
    }

    private void somebody(Path home) throws IOException {
      Files.createDirectories(home);
      if (Files.exists(folder.resolve("home"))) {
        Files.move(folder.resolve("home"), home.resolve("before"));
      }
      user = new Someone(folder.resolve("home"));
    }

    @Test
    void comesAfterSoManyQuestions() {
      user.types("skip\n\n".repeat(9)).runs(Exit.DONE, "review", "--count", 3);
      user.says("3 questions answered.").doesNotSay("Question 4");
    }

    @Test
    void comesAfterSoManyQuestionsOfAllPacksTogether() {
      user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
      user.types("skip\n\n".repeat(9)).runs(Exit.DONE, "review", "--count", 2);
      user.says("2 questions answered.").doesNotSay("Question 3");
      assertEquals(1, count(user.out(), "tcptutor: review"));
    }

    @Test
    void isTheEndForAllPacks() {
      user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
      user.types("q\nskip\n\n").runs(Exit.DONE, "review");
      assertEquals(1, count(user.out(), "tcptutor: review"), user.out());
      user.says("Nothing was answered");
    }

    @Test
    void listsWhatMoved() throws IOException {
      only(WHY);
      user.types(FULL + "\n\n").runs(Exit.DONE, "review");
      assertTrue(
          user.out().matches("(?s).*What moved\n  why-three-not-two  Good  8 d -> \\d+ .*"),
          user.out());
      user.says("1 question answered. Next: in ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "-1", "x", "10001", "99999999999"})
    void afterNoNumberOfQuestionsIsAMistake(String number) {
      user.runs(Exit.USAGE, "review", "--count=" + number).says("'--count' cannot be");
    }
  }

  @Nested
  class TheOrder {
    @Test
    void isWhatIsMostLikelyForgottenFirst() throws IOException {
      remembers("handshake-states", 10, Rating.EASY);
      remembers("why-three-not-four", 90, Rating.EASY);
      only(WHY);
      user.types("skip\n\n".repeat(3)).runs(Exit.DONE, "review");
      user.says("tcptutor: review, 3 due\n");
      String out = user.out();
      int first = out.indexOf("why-three-not-four  ");
      assertTrue(first > 0 && first < out.indexOf(WHY + "  "), out);
      assertTrue(out.indexOf(WHY + "  ") < out.indexOf("handshake-states  "), out);
    }

    @Test
    void hasALimitOfReviewsADay() throws IOException {
      remembers("handshake-states", 10, Rating.EASY);
      remembers("why-three-not-four", 90, Rating.EASY);
      only(WHY);
      chooses(Settings.REVIEWS_PER_DAY, "1");
      user.types(FULL + "4\n\n").runs(Exit.DONE, "review").says("Question 1 of 1");
      user.says("Left for today: 2 due.");
      user.types("").runs(Exit.DONE, "review").says("Enough for today: 2 more are due");
      user.doesNotSay("Left for today");
    }

    @Test
    void isThatOfThePlanBeforeAnInterview() throws IOException {
      chooses(
          Settings.INTERVIEW,
          Instant.now().plus(Duration.ofDays(300)).atOffset(ZoneOffset.UTC).toLocalDate() + "");
      user.types("q\n").runs(Exit.DONE, "review");
      assertTrue(user.out().matches("(?s).*review, [1-9] new\n.*"), user.out());
    }

    @Test
    void ofAnUnknownPackIsAMistake() {
      user.runs(Exit.USAGE, "review", "--pack", "nonsense").says("'--pack' cannot be 'nonsense'");
    }
  }

  @Nested
  class Cramming {
    @Test
    void leavesTheScheduleAlone() throws IOException {
      remembers("handshake-states", 10, Rating.EASY);
      only(WHY);
      List<Memory> before = cards().stream().map(Cards.Card::memory).toList();
      user.types("skip\n\n" + HALF + "\n\n\n" + "3\n\n".repeat(60));
      user.runs(Exit.DONE, "review", "--cram", "open", "--seed", 3);
      user.says("cramming").says("The schedule is as it was.").doesNotSay("Counts as");
      for (Cards.Card card : cards()) {
        boolean known = List.of(WHY, "handshake-states").contains(card.question());
        assertEquals(known, card.memory().state() != Memory.State.NEW, card.toString());
      }
      assertEquals(before, cards().stream().map(Cards.Card::memory).toList().subList(0, 2));
      try (Store store = store()) {
        var today = store.cards().fsrs().options().days().day(Instant.now());
        assertEquals(new Cards.Done(0, 0), store.cards().done(today));
      }
    }

    @Test
    void leavesAllOfTheMemoriesAloneWhateverIsWished() throws IOException {
      only(WHY);
      Memory before = card(WHY).memory();
      for (String wish : List.of("4", "u", "1", "d 1")) {
        user.types((HALF + wish + "\n").repeat(50));
        user.runs(Exit.DONE, "review", "--cram", "open", "--count", 40).doesNotSay("Counts as");
        assertEquals(before, card(WHY).memory());
      }
    }

    @Test
    void saysThatThereIsNothingToRate() {
      user.types("skip\n4\nq\n").runs(Exit.DONE, "review", "--cram", "close");
      user.says("There is nothing to rate").doesNotSay("1-4");
    }

    @Test
    void doesNotSayThatNothingHappenedWhenAQuestionWasPutAside() {
      user.types("bury\nq\n").runs(Exit.DONE, "review", "--cram", "close");
      user.doesNotSay("The schedule is as it was.");
    }

    @Test
    void asksAllOfTheTopicOrSoMany() {
      user.types("skip\n\n".repeat(3)).runs(Exit.DONE, "review", "--cram", "close", "--count", 2);
      user.says("\n2 questions. ").says("2 questions answered.");
    }

    @Test
    void anUnknownTopicSuggestsTheNearest() {
      user.runs(Exit.USAGE, "review", "--cram", "clos").says("'--cram' cannot be 'clos'");
      user.says("close");
    }
  }

  @Nested
  class SeveralPacks {
    private long asked(String pack) throws IOException {
      try (Store store = store()) {
        return store.cards().all().stream().filter(card -> card.pack().equals(pack)).count();
      }
    }

    @Test
    void shareTheNewQuestionsOfADay() throws IOException {
      user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
      user.runs(Exit.DONE, "memory", "set", "new-per-day", 4);
      user.types("skip\n4\n\n".repeat(9)).runs(Exit.DONE, "review");
      user.says("tcptutor: review, 2 new (my-pack)");
      user.says("tcptutor: review, 2 new (tcp-connections)");
      assertEquals(2, asked("my-pack"));
      assertEquals(2, asked(InstalledPacks.BUILT_IN));
      user.types("").runs(Exit.DONE, "review").says("Nothing is due now.");
    }

    @Test
    void leaveToOneAnotherWhatTheyDoNotNeed() throws IOException {
      user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
      user.runs(Exit.DONE, "memory", "set", "new-per-day", 12);
      user.types("skip\n4\n\n".repeat(30)).runs(Exit.DONE, "review");
      long own = asked("my-pack");
      assertTrue(own < 6, "the pack has few questions");
      assertEquals(12 - own, asked(InstalledPacks.BUILT_IN));
    }
  }

  @Test
  void aComputedQuestionComesBackWithFreshNumbers() throws IOException {
    user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
    try (Store store = store()) {
      store.cards().suspend("my-pack", "why-101", "open", true);
      store.cards().suspend("my-pack", "claim-at-once", "open", true);
    }
    user.types("skip\n\nskip\nq\n").runs(Exit.DONE, "review", "--pack", "my-pack", "--seed", 5);
    String[] asked = user.out().split("Question \\d of \\d\n");
    assertEquals(3, asked.length, user.out());
    assertNotEquals(solution(asked[1]), solution(asked[2]));
  }

  private static String solution(String asked) {
    return asked.lines().filter(line -> line.matches(".*: \\d+")).findFirst().orElseThrow();
  }

  @Nested
  class WhereNothingCanBeKept {
    private Path database() throws IOException {
      Files.createDirectories(folder.resolve("home"));
      return folder.resolve("home").resolve(Store.FILE);
    }

    private void refuses(String words) {
      for (String[] command :
          new String[][] {
            {"review"}, {"review", "--cram", "close"}, {"review", "--resume", "x"},
          }) {
        user.types("skip\n").runs(Exit.USAGE, (Object[]) command).says(words);
        assertEquals("", user.out());
      }
      user.types("跳过\n").runs(Exit.USAGE, "review", "--lang", "zh");
      assertTrue(user.err().codePoints().anyMatch(Character::isIdeographic), user.err());
    }

    @Test
    void aFileOfSomebodyElseIsLeftAlone() throws IOException {
      Files.writeString(database(), "dear diary", StandardCharsets.UTF_8);
      refuses("is not a database of tcptutor");
      assertEquals("dear diary", Files.readString(database()));
    }

    @Test
    void aNewerDatabaseIsLeftAlone() throws IOException {
      card(WHY);
      byte[] bytes = Files.readAllBytes(database());
      bytes[63] = 99;
      Files.write(database(), bytes);
      refuses("was written by a newer tcptutor");
    }

    @Test
    void aFileWhereTheFolderShouldBeIsSaid() throws IOException {
      Files.writeString(folder.resolve("home"), "a file");
      refuses("your data cannot be kept");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsSaid() throws IOException {
      card(WHY);
      Path home = folder.resolve("home");
      assertTrue(home.toFile().setWritable(false));
      try {
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(home), "root may do all");
        refuses("may not be written");
      } finally {
        assertTrue(home.toFile().setWritable(true));
      }
    }

    @Test
    void aCopyThatCannotBeMadeIsNoReasonToFail() throws IOException {
      database();
      Files.writeString(folder.resolve("home/backups"), "a file");
      user.types("skip\nq\n").runs(Exit.DONE, "review").says("1 question answered.");
      assertNull(card("nonsense"));
      assertEquals(Memory.State.LEARNING, card("header-flags").memory().state());
    }
  }
}
