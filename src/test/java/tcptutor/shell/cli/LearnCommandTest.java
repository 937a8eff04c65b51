package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.core.schedule.Rating;
import tcptutor.core.stats.History;
import tcptutor.shell.PackFolder;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.store.Store;

class LearnCommandTest {
  @TempDir Path folder;
  private Someone user;

  @BeforeEach
  void somebody() {
    user = new Someone(folder.resolve("home"));
  }

  @Nested
  class TheList {
    @Test
    void namesEveryLessonInOrderWithItsProgress() {
      user.runs(Exit.DONE, "learn");
      int at = 0;
      for (Library.Item item : Library.builtIn().lessons()) {
        int next = user.out().indexOf("  " + item.id() + " ", at);
        assertTrue(next >= at, item.id() + " is not there, or not in order");
        at = next;
      }
      user.says("0/7 ").says("tcptutor learn ID reads one, such as: tcptutor learn header");
    }

    @Test
    void speaksChinese() {
      user.runs(Exit.DONE, "learn", "--lang", "zh").says("已读").says("建立连接");
    }

    @Test
    void tellsWhatWasReadAndAnswered() {
      user.types("\n\nq\n").runs(Exit.DONE, "learn", "opening");
      user.runs(Exit.DONE, "learn").says("/" + sections() + " ");
    }

    @Test
    void hasTheLessonsOfInstalledPacks() {
      user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
      user.runs(Exit.DONE, "learn").says("\nMy first pack\n").says("  my-pack/first-steps ");
      user.says("0/3  my-pack");
    }
  }

  private static int sections() {
    return Library.builtIn().lesson("opening").sections().size();
  }

  @Test
  void whatWasAnsweredIsAskedLast() {
    user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
    user.types("The SYN takes a sequence number of its own.\nq\n");
    user.runs(Exit.DONE, "learn", "my-pack/first-steps", "--questions").says("Level 4 of 4");
    user.types("q\n").runs(Exit.DONE, "learn", "my-pack/first-steps", "--questions");
    user.says("Question 1 of 3").doesNotSay("Why is it acknowledged with 101?");
    user.types("q\n").runs(Exit.DONE, "learn", "my-pack/first-steps", "--questions", "--again");
    user.says("Why is it acknowledged with 101?");
  }

  @Nested
  class AnUnknownLesson {
    @Test
    void suggestsTheNearest() {
      user.runs(Exit.USAGE, "learn", "openning");
      assertEquals(
          "tcptutor: there is no lesson 'openning'\n  did you mean 'opening'?\n", user.err());
    }

    @Test
    void ofAnUnknownPackPointsToTheList() {
      user.runs(Exit.USAGE, "learn", "no-pack/opening").says("'tcptutor learn' lists them");
    }

    @Test
    void ofAPackSuggestsOneOfThatPack() {
      user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
      user.runs(Exit.USAGE, "learn", "my-pack/first-step")
          .says("did you mean ")
          .says("first-steps'?");
    }
  }

  @Nested
  class ALesson {
    private String heading(int section) {
      return "\n" + section + "/" + sections() + "  ";
    }

    @Test
    void isReadFromTheStartTheFirstTime() {
      user.types("q\n").runs(Exit.DONE, "learn", "opening").says(heading(1));
      user.doesNotSay(heading(2));
    }

    @Test
    void goesOnAtTheSectionThatWasNotReadYet() {
      user.types("\n\nq\n").runs(Exit.DONE, "learn", "opening").says(heading(3));
      user.types("q\n").runs(Exit.DONE, "learn", "opening").doesNotSay(heading(1));
      assertTrue(user.out().contains(heading(3)) || user.out().contains(heading(4)), user.out());
    }

    @Test
    void beginsAgainWhenAsked() {
      user.types("\n\nq\n").runs(Exit.DONE, "learn", "opening");
      user.types("q\n").runs(Exit.DONE, "learn", "opening", "--again").says(heading(1));
    }

    @Test
    void isReadAgainOnceAllWasRead() {
      user.types("\n".repeat(sections()) + "q\n").runs(Exit.DONE, "learn", "opening");
      user.runs(Exit.DONE, "learn").says("7/7 ");
      user.types("q\n").runs(Exit.DONE, "learn", "opening").says(heading(1));
    }

    @Test
    void canBeSkippedForItsQuestions() {
      user.types("skip\n").runs(Exit.DONE, "learn", "opening", "--questions");
      user.doesNotSay(heading(1)).says("Question 1 of ");
    }

    @Test
    void isPlainForThoseWhoCannotSeePictures() {
      user.types("\n\nq\n").runs(Exit.DONE, "learn", "opening", "--plain");
      assertTrue(user.out().chars().noneMatch(c -> c >= 0x2500 && c < 0x25ff), user.out());
      user.says("SYN");
    }

    @Test
    void ofAnotherPackKeepsItsOwnProgress() {
      user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
      user.types("\nThe SYN takes a sequence number.\n\nq\n")
          .runs(Exit.DONE, "learn", "my-pack/first-steps");
      user.says("Level 4 of 4");
      user.runs(Exit.DONE, "learn").says("1/3  my-pack/first-steps");
    }
  }

  @Nested
  class TheSeed {
    private String asked(String seed) {
      PackFolder pack = PackFolder.in(folder.resolve("my-pack"));
      user.runs(Exit.DONE, "pack", "add", pack.root());
      user.types("skip\n\nskip\n\nskip\n\n");
      return user.runs(Exit.DONE, "learn", "my-pack/first-steps", "--questions", "--seed", seed)
          .out();
    }

    @Test
    void asksTheSameAgain() {
      assertEquals(asked("7"), asked("7"));
    }

    @Test
    void makesOtherNumbersOfAnother() {
      assertNotEquals(asked("7"), asked("8"));
    }

    @Test
    void mustBeANumber() {
      user.runs(Exit.USAGE, "learn", "opening", "--seed", "seven");
      user.says("the option '--seed' cannot be 'seven'");
    }
  }

  @Nested
  class WhereNothingCanBeKept {
    @Test
    void theLessonGoesOnWithOneComplaint() throws IOException {
      Files.writeString(folder.resolve("home"), "a file, where a folder should be");
      user.types("\n\nq\n").runs(Exit.DONE, "learn", "opening");
      assertEquals(1, user.err().split("your data cannot be kept", -1).length - 1, user.err());
      assertFalse(user.out().isEmpty());
    }

    @Test
    void anUnreadableFileIsNoReasonNotToLearn() throws IOException {
      Files.createDirectories(folder.resolve("home/progress.jsonl"));
      user.types("q\n").runs(Exit.DONE, "learn", "opening").says("your data cannot be kept");
    }
  }

  @Test
  void answersAreKeptWithTheirWordsAndTheVersionOfThePack() throws IOException {
    user.runs(Exit.DONE, "pack", "add", PackFolder.in(folder.resolve("my-pack")).root());
    user.types("\nThe SYN takes a sequence number.\n\nq\n")
        .runs(Exit.DONE, "learn", "my-pack/first-steps");
    try (Store store = Store.open(folder.resolve("home"), Instant::now, ZoneOffset.UTC)) {
      assertEquals(1, store.progress().sectionsRead("my-pack", "first-steps"));
      History history = store.figures().history("my-pack", "why-101");
      assertEquals("The SYN takes a sequence number.", history.attempts().get(0).answer());
      assertEquals(4, history.attempts().get(0).level());
      assertEquals(Rating.GOOD, history.attempts().get(0).rating());
    }
  }

  @Nested
  class APackInOneLanguage {
    private void installs(String lang, String claim) {
      PackFolder pack = PackFolder.in(folder.resolve("my-pack"));
      String t = "{" + lang + ": \"" + claim + "\"}";
      pack.edit(PackFolder.MANIFEST, "[en, zh]", "[" + lang + "]");
      pack.put(
          PackFolder.LESSON,
          "id: first-steps\norder: 1\ntitle: "
              + t
              + "\nsections:\n  - id: s\n    heading: "
              + t
              + "\n    parts:\n      - {"
              + lang
              + ": \""
              + claim
              + "\"}\n");
      pack.put(
          PackFolder.QUIZ,
          "id: q\nlesson: first-steps\nquestions:\n"
              + "  - {id: c, kind: claim, topic: t, difficulty: junior, claim: "
              + t
              + ", truth: true, because: "
              + t
              + "}\n"
              + "  - {id: n, kind: number, topic: t, difficulty: junior, prompt: {"
              + lang
              + ": \"A prompt 提问\"}, scenario: hello-server, ask: 2.ack}\n");
      user.runs(Exit.DONE, "pack", "add", pack.root());
    }

    @Test
    void asksItsClaimsWhateverTheUserSpeaks() {
      installs("en", "The claim itself.");
      user.types("skip\n\nskip\n\n")
          .runs(Exit.DONE, "learn", "my-pack/first-steps", "--questions", "--lang", "zh");
      user.says("对还是错？The claim itself.");
    }

    @Test
    void asksItsClaimsInChineseToThoseWhoReadEnglish() {
      installs("zh", "这句话本身。");
      user.types("skip\n\nskip\n\n")
          .runs(Exit.DONE, "learn", "my-pack/first-steps", "--questions", "--lang", "en");
      user.says("True or false? 这句话本身。");
    }

    @Test
    void asksWhatItsAuthorWrote() {
      installs("zh", "这句话本身。");
      user.types("skip\n\nskip\n\n")
          .runs(Exit.DONE, "learn", "my-pack/first-steps", "--questions", "--lang", "zh");
      user.says("A prompt 提问");
    }
  }
}
