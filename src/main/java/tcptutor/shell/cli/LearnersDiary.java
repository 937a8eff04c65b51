package tcptutor.shell.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.exercise.Marks;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Question;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.Ratings;
import tcptutor.core.study.Intent;
import tcptutor.core.study.Show;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.grading.VerdictJson;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Answered;
import tcptutor.shell.prompt.Diary;
import tcptutor.shell.prompt.Scheduled;
import tcptutor.shell.store.Attempt;
import tcptutor.shell.store.Attempt.Mode;
import tcptutor.shell.store.Attempt.Reason;
import tcptutor.shell.store.Cards;
import tcptutor.shell.store.Disputes;
import tcptutor.shell.store.Progress;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;

/** Keeps what is read and answered, and turns verdicts into ratings. */
final class LearnersDiary implements Diary {
  private final Console console;
  private final Store store;
  private final Progress progress;
  private final Library library;
  private final String pack;
  private final String lesson;
  private final Mode mode;
  private final Remedies remedies;
  private final Map<String, QuestionItem> items = new HashMap<>();

  /** The answers to each question, the last first: what waits on steps comes back. */
  private final Map<String, Deque<Answer>> answers = new LinkedHashMap<>();

  private final List<Moved> moved = new ArrayList<>();
  private int aside;

  /**
   * A diary.
   *
   * @param store where everything is kept
   * @param progress is told, too
   * @param library the pack that is learnt
   * @param pack its id
   * @param lesson what is read; empty where nothing is
   * @param mode the part of the program that asks
   */
  LearnersDiary(
      Console console,
      Store store,
      Progress progress,
      Library library,
      String pack,
      String lesson,
      Mode mode) {
    this.console = console;
    this.store = store;
    this.progress = progress;
    this.library = library;
    this.pack = pack;
    this.lesson = lesson;
    this.mode = mode;
    this.remedies = new Remedies(library);
  }

  /**
   * An answer of this session that can still be decided otherwise.
   *
   * @param attempt its id
   * @param level what it is worth now
   * @param rating what it counts as; null where the schedule is left alone
   * @param chosen whether the learner chose that: then it stays, whatever else comes out
   * @param answered what was said
   * @param usualMillis that such an answer usually takes
   * @param missed whether a follow-up was missed
   * @param tries how many answers it is made of
   */
  private record Answer(
      long attempt,
      int level,
      Rating rating,
      boolean chosen,
      Answered answered,
      long usualMillis,
      boolean missed,
      int tries) {

    /** What the verdict makes of it, unless the learner has the last word. */
    Rating verdict(int worth, boolean followUpMissed) {
      if (rating == null && attempt > 0 || chosen) {
        return rating;
      }
      Rating rating = Ratings.of(worth, answered.millis(), usualMillis, followUpMissed);
      return answered.helped() ? rating.lowered() : rating;
    }

    Answer with(int worth, Rating other, boolean followUpMissed, int times) {
      return new Answer(
          attempt, worth, other, chosen, answered, usualMillis, followUpMissed, times);
    }

    Answer rated(Rating other) {
      return new Answer(attempt, level, other, true, answered, usualMillis, missed, tries);
    }
  }

  /**
   * What an answer did to a memory.
   *
   * @param question its id
   * @param rating what it counts as
   * @param before the memory before the first answer of this session
   * @param after the memory now
   */
  record Moved(String question, Rating rating, Memory before, Memory after) {}

  /** What moved so far, in the order of the first answers. */
  List<Moved> moved() {
    return List.copyOf(moved);
  }

  /** How many questions were answered. */
  int answers() {
    return (int) answers.values().stream().filter(all -> !all.isEmpty()).count();
  }

  /** How many questions were put aside. */
  int aside() {
    return aside;
  }

  // --- reading and answering -------------------------------------------------------------------

  @Override
  public void read(int section) throws IOException {
    try {
      progress.readSection(pack, lesson, section);
    } catch (StoreException e) {
      throw Kept.told(e, console);
    }
  }

  /** Something to be kept; what the store says is wrong becomes words. */
  private interface Keeping {
    Scheduled keep() throws StoreException;
  }

  private Scheduled told(Keeping keeping) throws IOException {
    try {
      return keeping.keep();
    } catch (StoreException e) {
      throw Kept.told(e, console);
    }
  }

  @Override
  public Scheduled answered(Answered answered) throws IOException {
    return told(() -> add(answered));
  }

  private Scheduled add(Answered answered) throws StoreException {
    Question question = answered.question();
    QuestionItem item = item(question.id());
    String lang = console.lang().name().toLowerCase(java.util.Locale.ROOT);
    int length = answered.answer().length();
    long usual = answered.millis() == 0 ? 0 : store.cards().usualMillis(item.kind(), lang, length);
    Answer fresh = new Answer(0, answered.level(), null, false, answered, usual, false, 1);
    Rating rating = mode == Mode.CRAM ? null : fresh.verdict(answered.level(), false);
    Cards.Entered entered =
        store
            .cards()
            .add(
                new Attempt(
                    pack,
                    question.id(),
                    item.topic(),
                    item.kind(),
                    mode,
                    lang,
                    answered.level(),
                    answered.answer(),
                    json(answered),
                    answered.millis(),
                    library.version(),
                    rating));
    progress.answered(pack, question.id(), answered.level());
    answers
        .computeIfAbsent(question.id(), id -> new ArrayDeque<>())
        .push(
            new Answer(
                entered.attempt(), answered.level(), rating, false, answered, usual, false, 1));
    return scheduled(question, entered);
  }

  /** The last answer to a question; null where there is none. */
  private Answer last(String question) {
    Deque<Answer> all = answers.get(question);
    return all == null ? null : all.peek();
  }

  private QuestionItem item(String id) {
    if (items.isEmpty()) {
      library.questionItems().forEach(item -> items.put(item.id(), item));
    }
    return items.get(id);
  }

  private static String json(Answered answered) {
    if (answered.verdict() != null) {
      return VerdictJson.of("", answered.question(), answered.answer(), answered.verdict())
          .toString();
    }
    JsonObject json = new JsonObject();
    json.addProperty("question", answered.question().id());
    json.addProperty("level", answered.level());
    JsonArray all = new JsonArray();
    List<Marks.Item> parts = answered.marks() == null ? List.of() : answered.marks().items();
    for (Marks.Item part : parts) {
      JsonObject one = new JsonObject();
      one.addProperty("right", part.right());
      one.addProperty("given", part.given());
      one.addProperty("key", part.key());
      all.add(one);
    }
    json.add("items", all);
    return json.toString();
  }

  // --- second thoughts -------------------------------------------------------------------------

  @Override
  public Scheduled improved(Question question, int level) throws IOException {
    Answer kept = last(question.id());
    // It is known better now, but it was not recalled so: the rating stays.
    return kept == null
        ? null
        : decide(question, kept.with(level, kept.rating(), kept.missed(), 2), Reason.RETRY);
  }

  @Override
  public Scheduled followedUp(Show.FollowedUp answer) throws IOException {
    Answer kept = last(answer.question().id());
    if (kept == null || answer.met() || kept.rating() == null) {
      return null;
    }
    Rating lower = kept.verdict(kept.level(), true);
    return decide(
        answer.question(), kept.with(kept.level(), lower, true, kept.tries()), Reason.FOLLOW_UP);
  }

  @Override
  public Scheduled disputed(Show.Overrule dispute) throws IOException {
    Question question = dispute.question();
    Verdict after = dispute.after();
    // First what may be done twice: when the rest fails, all of it is tried again.
    Scheduled scheduled = overruled(question, after.level());
    told(
        () -> {
          store
              .disputes()
              .add(
                  pack,
                  question.id(),
                  dispute.answer(),
                  dispute.id(),
                  marks(dispute.before()),
                  marks(after));
          return null;
        });
    return scheduled;
  }

  private Scheduled overruled(Question question, int level) throws IOException {
    Answer kept = last(question.id());
    if (kept == null) {
      return null;
    }
    Rating rating = kept.tries() > 1 ? kept.rating() : kept.verdict(level, kept.missed());
    return decide(question, kept.with(level, rating, kept.missed(), kept.tries()), Reason.DISPUTE);
  }

  private static Disputes.Marks marks(Verdict verdict) {
    List<String> errors =
        verdict.misconceptions().stream().map(Verdict.MisconceptionFinding::misconception).toList();
    return new Disputes.Marks(verdict.level(), verdict.made(), errors);
  }

  private Scheduled decide(Question question, Answer kept, Reason reason) throws IOException {
    return told(
        () -> {
          Cards.Entered entered =
              store.cards().decide(kept.attempt(), kept.rating(), kept.level(), reason);
          answers.get(question.id()).pop();
          answers.get(question.id()).push(kept);
          progress.answered(pack, question.id(), kept.level());
          return scheduled(question, entered);
        });
  }

  @Override
  public Scheduled rescheduled(Show.Reschedule wish) throws IOException {
    Question question = wish.question();
    Answer kept = last(question.id());
    if (wish.wish() == Intent.Kind.RATE) {
      return kept == null || kept.rating() == null
          ? null
          : decide(question, kept.rated(Rating.of(wish.rating())), Reason.LEARNER);
    }
    return told(
        () -> {
          if (wish.wish() == Intent.Kind.UNDO && kept != null) {
            undo(question, kept);
          } else if (wish.wish() == Intent.Kind.BURY) {
            store.cards().bury(pack, question.id(), item(question.id()).topic(), tomorrow());
            aside++;
          } else if (wish.wish() == Intent.Kind.SUSPEND) {
            store.cards().suspend(pack, question.id(), item(question.id()).topic(), true);
            aside++;
          }
          return null;
        });
  }

  private void undo(Question question, Answer kept) throws StoreException {
    Cards.Entered entered = store.cards().undo(kept.attempt());
    answers.get(question.id()).pop();
    Cards.Card card = store.cards().card(pack, question.id());
    progress.answered(pack, question.id(), card == null ? -1 : card.level());
    Answer before = last(question.id());
    if (before == null || before.rating() == null) {
      moved.removeIf(one -> one.question().equals(question.id()));
    } else {
      note(question.id(), before.rating(), entered);
    }
  }

  private Instant tomorrow() throws StoreException {
    var days = store.cards().fsrs().options().days();
    return days.start(days.day(Instant.now()).plusDays(1));
  }

  // --- what it means for the schedule ----------------------------------------------------------

  private Scheduled scheduled(Question question, Cards.Entered entered) throws StoreException {
    if (entered.rating() == null || mode != Mode.REVIEW) {
      return null;
    }
    note(question.id(), entered.rating(), entered);
    List<Duration> waits = new ArrayList<>();
    Map<Rating, Memory> choices = store.cards().fsrs().preview(entered.before(), entered.at());
    for (Rating rating : Rating.values()) {
      waits.add(Duration.between(entered.at(), choices.get(rating).due()));
    }
    return new Scheduled(
        entered.rating(), waits, remedies.of(item(question.id()), question, entered));
  }

  private void note(String question, Rating rating, Cards.Entered entered) {
    Memory before = entered.before();
    for (int i = 0; i < moved.size(); i++) {
      if (moved.get(i).question().equals(question)) {
        before = moved.get(i).before();
        moved.remove(i);
        break;
      }
    }
    moved.add(new Moved(question, rating, before, entered.after()));
  }
}
