package tcptutor.shell.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Text;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.plan.Agenda;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Supply;
import tcptutor.shell.store.Attempt.Mode;
import tcptutor.shell.store.Cards;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.GradeMessages;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.ReviewMessages;

/** {@code tcptutor review}: asks what is due. */
final class ReviewCommand implements Command {
  private static final int MOST = 10_000;
  private static final Duration BACKUP_EVERY = Duration.ofDays(1);

  @Override
  public String name() {
    return "review";
  }

  @Override
  public Options options(Messages texts) {
    ReviewMessages own = ReviewMessages.in(texts.lang());
    return new Options()
        .addOption(RunOptions.valued("cram", "TOPIC", own.cramOption()))
        .addOption(RunOptions.valued("count", "N", own.countOption()))
        .addOption(RunOptions.valued("resume", "ID", own.resumeOption()))
        .addOption(RunOptions.valued("seed", "N", GradeMessages.in(texts.lang()).seedOption()))
        .addOption(RunOptions.valued("pack", "ID", own.packOption()));
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "review [OPTIONS]",
        ReviewMessages.in(texts.lang()).about(),
        List.of("tcptutor review", "tcptutor review --count 5", "tcptutor review --cram close"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 0, console.messages());
    try (Kept kept = new Kept(console).soon()) {
      // What is asked about is read while the database is opened.
      Library.builtIn().questionItems();
      return new Session(console, line, kept).run();
    } catch (StoreException e) {
      throw new UsageException(Kept.advice(e, console));
    }
  }

  /** One run of the command. */
  private static final class Session {
    private final Console console;
    private final CommandLine line;
    private final Kept kept;
    private final Store store;
    private final ReviewMessages texts;

    Session(Console console, CommandLine line, Kept kept) throws UsageException {
      this.console = console;
      this.line = line;
      this.kept = kept;
      this.store = kept.writable();
      this.texts = ReviewMessages.in(console.lang());
    }

    int run() throws UsageException, StoreException {
      if (line.hasOption("resume")) {
        return resume(line.getOptionValue("resume"));
      }
      int most = count();
      boolean asked = false;
      for (String pack : packs()) {
        asked |= pack(pack, most);
      }
      if (!asked) {
        print(texts.nothingDue(next()));
      }
      backUp();
      return Exit.DONE;
    }

    private int count() throws UsageException {
      String count = line.getOptionValue("count", Integer.toString(MOST));
      int value = count.matches("\\d{1,5}") ? Integer.parseInt(count) : 0;
      if (value < 1 || value > MOST) {
        throw new UsageException(console.messages().badOptionValue("--count", count, "1.." + MOST));
      }
      return value;
    }

    private List<String> packs() throws UsageException {
      List<String> all = InstalledPacks.in(Learning.dataFolder(console)).ids();
      String wanted = line.getOptionValue("pack");
      if (wanted != null && !all.contains(wanted)) {
        throw new UsageException(
            console.messages().badOptionValue("--pack", wanted, String.join(", ", all)));
      }
      boolean cram = line.hasOption("cram");
      return wanted != null ? List.of(wanted) : cram ? List.of(InstalledPacks.BUILT_IN) : all;
    }

    /** Reviews one pack; false where there is nothing to ask. */
    private boolean pack(String pack, int most) throws UsageException, StoreException {
      CompiledContent content = InstalledPacks.in(Learning.dataFolder(console)).content(pack);
      Library library = Library.of(content);
      long seed = LearnCommand.seed(line, console);
      if (line.hasOption("cram")) {
        Supply supply = new Cramming(library, topic(library), most, seed);
        review(library, pack, Mode.CRAM, texts.title(true), seed, supply);
        return true;
      }
      Deck deck = new Deck(store, library, pack);
      Agenda agenda = new Reviewing(deck, most).agenda();
      if (agenda.cards().isEmpty()) {
        if (agenda.reviewsLeft() > 0) {
          print(texts.enough(agenda.reviewsLeft()));
        }
        return agenda.reviewsLeft() > 0;
      }
      String title =
          texts.title(false)
              + ": "
              + texts.today(agenda.steps() + agenda.reviews(), agenda.fresh());
      review(library, pack, Mode.REVIEW, title, seed, new Reviewing(deck, most));
      return true;
    }

    private List<QuestionItem> topic(Library library) throws UsageException {
      String topic = line.getOptionValue("cram");
      List<QuestionItem> wanted = new ArrayList<>(library.questionItems());
      TreeSet<String> known = new TreeSet<>();
      wanted.forEach(item -> known.add(item.topic()));
      wanted.removeIf(item -> !item.topic().equals(topic));
      if (wanted.isEmpty()) {
        String nearest = Nearest.to(topic, known);
        String allowed = nearest.isEmpty() ? String.join(", ", known) : nearest;
        throw new UsageException(console.messages().badOptionValue("--cram", topic, allowed));
      }
      return wanted;
    }

    private void review(
        Library library, String pack, Mode mode, String title, long seed, Supply supply)
        throws UsageException, StoreException {
      LearnersDiary diary =
          new LearnersDiary(console, store, kept.progress(), library, pack, "", mode);
      Lesson heading = Lesson.onlyQuestions("review", new Text(title, title));
      new Learning(console).review(library, heading, seed, diary, supply);
      summary(diary, mode);
    }

    private int resume(String id) throws UsageException, StoreException {
      List<String> suspended = new ArrayList<>();
      for (Cards.Card card : store.cards().suspended()) {
        suspended.add(card.question());
        if (card.question().equals(id)) {
          store.cards().suspend(card.pack(), id, card.topic(), false);
          print(texts.resumed(id));
          return Exit.DONE;
        }
      }
      throw new UsageException(texts.notSuspended(id, String.join(", ", suspended)));
    }

    // --- the end -------------------------------------------------------------------------------

    private void summary(LearnersDiary diary, Mode mode) throws UsageException, StoreException {
      if (mode == Mode.CRAM) {
        print(texts.answered(diary.answers()) + " " + texts.crammed());
        return;
      }
      List<LearnersDiary.Moved> moved = diary.moved();
      if (moved.isEmpty()) {
        print(texts.nothingAnswered());
        return;
      }
      console.out().println(console.style().bold(texts.movedHeading()));
      int widest = 0;
      int rating = 0;
      for (LearnersDiary.Moved one : moved) {
        widest = Math.max(widest, one.question().length());
        rating = Math.max(rating, Columns.width(texts.rating(one.rating().number())));
      }
      for (LearnersDiary.Moved one : moved) {
        console
            .out()
            .println(
                "  "
                    + Columns.padRight(one.question(), widest + 2)
                    + Columns.padRight(texts.rating(one.rating().number()), rating + 2)
                    + moved(one));
      }
      console.out().println();
      int due = store.cards().countDue(packs(), Instant.now());
      print(texts.answered(diary.answers()) + " " + texts.stillDue(due, next()));
    }

    private String moved(LearnersDiary.Moved one) {
      boolean fresh = one.before().state() == Memory.State.NEW;
      String before = fresh ? texts.fresh() : wait(one.before());
      return before + " -> " + wait(one.after());
    }

    private String wait(Memory memory) {
      return texts.wait(Duration.between(memory.lastReview(), memory.due()));
    }

    private String next() throws UsageException, StoreException {
      Instant now = Instant.now();
      Instant next = store.cards().nextDue(packs(), now);
      return next == null ? "" : texts.inTime(texts.wait(Duration.between(now, next)));
    }

    private void print(String text) {
      Columns.wrap(text, console.width()).forEach(console.out()::println);
    }

    /** A copy a day: what a damaged disk can cost is what was done since. */
    private void backUp() throws StoreException {
      if (store.backups().newest().isBefore(Instant.now().minus(BACKUP_EVERY))) {
        store.backups().makeDaily();
      }
    }
  }
}
