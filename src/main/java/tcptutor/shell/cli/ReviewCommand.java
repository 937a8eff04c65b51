package tcptutor.shell.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Text;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.plan.Agenda;
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
      Store.warm();
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
    private final List<LearnersDiary> diaries = new ArrayList<>();
    private final Map<String, Library> libraries = new HashMap<>();
    private final Map<String, Deck> decks = new HashMap<>();

    /** How many questions may still be asked. */
    private int most;

    private boolean left;

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
      most = count();
      List<String> packs = packs();
      boolean asked = false;
      for (String pack : packs) {
        if (!left && most > 0) {
          asked |= pack(pack, packs);
        }
      }
      if (asked) {
        summary(packs);
      } else {
        print(texts.nothingDue(next(packs)));
      }
      backUp();
      return Exit.DONE;
    }

    private int answered() {
      return diaries.stream().mapToInt(LearnersDiary::answers).sum();
    }

    private int count() throws UsageException {
      String count = line.getOptionValue("count", Integer.toString(MOST));
      int value = count.matches("\\d{1,5}") ? Integer.parseInt(count) : 0;
      if (value < 1 || value > MOST) {
        throw new UsageException(console.messages().badOptionValue("--count", count, "1.." + MOST));
      }
      return value;
    }

    /** Those that were added come first: somebody wanted them. */
    private List<String> packs() throws UsageException {
      List<String> all = new ArrayList<>(InstalledPacks.in(Learning.dataFolder(console)).ids());
      Collections.rotate(all, -1);
      String wanted = line.getOptionValue("pack");
      if (wanted != null && !all.contains(wanted)) {
        throw new UsageException(
            console.messages().badOptionValue("--pack", wanted, String.join(", ", all)));
      }
      boolean cram = line.hasOption("cram");
      return wanted != null ? List.of(wanted) : cram ? List.of(InstalledPacks.BUILT_IN) : all;
    }

    /** Reviews one pack; false where there is nothing to ask. */
    private boolean pack(String pack, List<String> packs) throws UsageException, StoreException {
      Library library = library(pack);
      long seed = LearnCommand.seed(line, console);
      if (line.hasOption("cram")) {
        Supply supply = new Cramming(library, topic(library), most, seed);
        review(library, pack, Mode.CRAM, texts.cramming(), seed, supply);
        return true;
      }
      Reviewing reviewing = reviewing(pack, packs, most);
      Agenda agenda = reviewing.agenda();
      if (agenda.cards().isEmpty()) {
        if (agenda.reviewsLeft() > 0) {
          print(texts.enough(agenda.reviewsLeft()));
        }
        return agenda.reviewsLeft() > 0;
      }
      String today = texts.today(agenda.steps() + agenda.reviews(), agenda.fresh());
      String title = packs.size() == 1 ? today : texts.ofPack(pack, today);
      review(library, pack, Mode.REVIEW, title, seed, reviewing);
      most = reviewing.most();
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
        Library library, String pack, Mode mode, String title, long seed, Supply supply) {
      LearnersDiary diary =
          new LearnersDiary(console, store, kept.progress(), library, pack, "", mode);
      diaries.add(diary);
      Lesson heading = Lesson.onlyQuestions("review", new Text(title, title));
      left = new Learning(console).review(library, heading, seed, diary, supply);
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

    private void summary(List<String> packs) throws StoreException {
      if (line.hasOption("cram")) {
        int aside = diaries.stream().mapToInt(LearnersDiary::aside).sum();
        print(texts.sentences(texts.answered(answered()), aside == 0 ? texts.crammed() : ""));
        return;
      }
      if (diaries.isEmpty()) {
        return;
      }
      List<LearnersDiary.Moved> moved = new ArrayList<>();
      diaries.forEach(diary -> moved.addAll(diary.moved()));
      if (!moved.isEmpty()) {
        list(moved);
      } else {
        print(texts.nothingAnswered());
      }
      String next = texts.stillDue(due(packs), fresh(packs), next(packs));
      print(texts.sentences(moved.isEmpty() ? "" : texts.answered(answered()), next));
    }

    private void list(List<LearnersDiary.Moved> moved) {
      console.out().println(console.style().bold(texts.movedHeading()));
      int widest = 0;
      int rating = 0;
      for (LearnersDiary.Moved one : moved) {
        widest = Math.max(widest, one.question().length());
        rating = Math.max(rating, Columns.width(texts.rating(one.rating().number())));
      }
      for (LearnersDiary.Moved one : moved) {
        String name = Columns.padRight(one.question(), widest + 2);
        String what = Columns.padRight(texts.rating(one.rating().number()), rating + 2);
        console.out().println("  " + name + what + moved(one));
      }
      console.out().println();
    }

    /** How many wait, in the packs that there are. */
    private int due(List<String> packs) throws StoreException {
      int count = 0;
      for (String pack : packs) {
        count += deck(pack).due(Instant.now(), Duration.ZERO, List.of()).asked().size();
      }
      return count;
    }

    private String moved(LearnersDiary.Moved one) {
      boolean fresh = one.before().state() == Memory.State.NEW;
      String before = fresh ? texts.fresh() : wait(one.before());
      return before + " -> " + wait(one.after());
    }

    private String wait(Memory memory) {
      return texts.wait(Duration.between(memory.lastReview(), memory.due()));
    }

    /** How many new ones are left of today. */
    private int fresh(List<String> packs) throws StoreException {
      int count = 0;
      for (String pack : packs) {
        count += reviewing(pack, packs, MOST).agenda().fresh();
      }
      Instant now = Instant.now();
      int today = store.cards().done(store.cards().fsrs().options().days().day(now)).fresh();
      return Math.min(count, Math.max(0, store.settings().newPerDay() - today));
    }

    private String next(List<String> packs) throws StoreException {
      Instant now = Instant.now();
      Instant next = store.cards().nextDue(packs, now);
      DayBoundary days = store.cards().fsrs().options().days();
      Instant tomorrow = days.start(days.day(now).plusDays(1));
      if ((next == null || next.isAfter(tomorrow)) && hasNew(packs, tomorrow)) {
        next = tomorrow;
      }
      return next == null ? "" : texts.inTime(texts.wait(Duration.between(now, next)));
    }

    private boolean hasNew(List<String> packs, Instant when) throws StoreException {
      if (store.settings().newPerDay() == 0) {
        return false;
      }
      for (String pack : packs) {
        if (!deck(pack).due(when, Duration.ZERO, List.of()).fresh().isEmpty()) {
          return true;
        }
      }
      return false;
    }

    private Deck deck(String pack) {
      return decks.computeIfAbsent(pack, id -> new Deck(store, library(id), id));
    }

    private Reviewing reviewing(String pack, List<String> packs, int count) {
      return new Reviewing(deck(pack), packs.stream().map(this::deck).toList(), count);
    }

    private Library library(String pack) {
      InstalledPacks packs = InstalledPacks.in(Learning.dataFolder(console));
      return libraries.computeIfAbsent(pack, id -> Library.of(packs.content(id)));
    }

    private void print(String text) {
      Columns.wrap(text, console.width()).forEach(console.out()::println);
    }

    /** A copy a day: what a damaged disk can cost is what was done since. */
    private void backUp() {
      try {
        if (store.backups().newest().isBefore(Instant.now().minus(BACKUP_EVERY))) {
          store.backups().makeDaily();
        }
      } catch (StoreException e) {
        // The answers are safe all the same.
        console.complain(Kept.advice(e, console));
      }
    }
  }
}
