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
import java.util.Set;
import tcptutor.core.diagram.Transition;
import tcptutor.core.exercise.Marks;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Question;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.Ratings;
import tcptutor.core.study.Show;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.grading.VerdictJson;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Answered;
import tcptutor.shell.prompt.Diary;
import tcptutor.shell.prompt.Scheduled;
import tcptutor.shell.store.Attempt;
import tcptutor.shell.store.Attempt.Mode;
import tcptutor.shell.store.Cards;
import tcptutor.shell.store.Decision;
import tcptutor.shell.store.Decision.Reason;
import tcptutor.shell.store.Disputes;
import tcptutor.shell.store.Progress;
import tcptutor.shell.store.Sightings.How;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;

/** Keeps what is read and answered, and turns verdicts into ratings. */
final class LearnersDiary implements Diary {
  private static final int FULL = 4;

  private final Console console;
  private final Store store;
  private final Progress progress;
  private final Library library;
  private final String pack;
  private final String lesson;
  private final Mode mode;
  private final Remedies remedies;
  private final Watched watched;
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
    this.watched = new Watched(library);
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

    Decision decision(Reason reason, String said, String found) {
      return new Decision(rating, level, reason, said, found);
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
    told(
        () -> {
          progress.readSection(pack, lesson, section);
          store.sightings().add(watched.in(lesson, section), How.SEEN, Instant.now());
          return null;
        });
  }

  /**
   * Keeps several things together, since what is tried again after a failure must not be there
   * already. What the store says is wrong becomes words.
   */
  private <T> T told(Store.Work<T> work) throws IOException {
    try {
      return store.atOnce(work);
    } catch (StoreException e) {
      throw Kept.told(e, console);
    }
  }

  /** An answer, and what became of it in the store. */
  private record Written(Answer answer, Cards.Entered entered, Scheduled scheduled) {}

  private Written written(Question question, Answer answer, Cards.Entered entered)
      throws StoreException {
    boolean counts = entered.rating() != null && mode == Mode.REVIEW;
    return new Written(answer, entered, counts ? scheduled(question, entered) : null);
  }

  @Override
  public Scheduled answered(Answered answered) throws IOException {
    return noted(answered.question(), told(() -> add(answered)));
  }

  private Written add(Answered answered) throws StoreException {
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
    if (answered.verdict() != null) {
      Set<Transition> explained = watched.explained(question, answered.verdict());
      store.sightings().add(explained, How.EXPLAINED, entered.at());
    } else if (answered.level() == FULL) {
      store.sightings().add(watched.foretold(question), How.PREDICTED, entered.at());
    }
    long id = entered.attempt();
    Answer answer = new Answer(id, answered.level(), rating, false, answered, usual, false, 1);
    return written(question, answer, entered);
  }

  /** Remembers for this session what is on the disk by now. */
  private Scheduled noted(Question question, Written written) {
    Deque<Answer> all = answers.computeIfAbsent(question.id(), id -> new ArrayDeque<>());
    if (!all.isEmpty() && all.peek().attempt() == written.answer().attempt()) {
      all.pop();
    }
    all.push(written.answer());
    progress.answered(pack, question.id(), written.answer().level());
    if (written.scheduled() != null) {
      note(question.id(), written.entered().rating(), written.entered());
    }
    return written.scheduled();
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
  public Scheduled triedAgain(Show.Judge judge) throws IOException {
    Question question = judge.question();
    Answer answer = last(question.id());
    if (answer == null) {
      return null;
    }
    Verdict verdict = judge.verdict();
    // It is known better now, but it was not recalled so: the rating stays.
    Answer better = answer.with(verdict.level(), answer.rating(), answer.missed(), judge.tries());
    String first = answer.answered().answer() + "\n";
    String all = judge.answer();
    String added = all.startsWith(first) ? all.substring(first.length()) : all;
    String found = VerdictJson.of("", question, all, verdict).toString();
    Set<Transition> explained = watched.explained(question, verdict);
    explained.removeAll(watched.explained(question, answer.answered().verdict()));
    return said(question, better, better.decision(Reason.RETRY, added, found), explained);
  }

  @Override
  public Scheduled followedUp(Show.FollowedUp followedUp) throws IOException {
    Question question = followedUp.question();
    Answer answer = last(question.id());
    if (answer == null) {
      return null;
    }
    boolean missed = answer.missed() || !followedUp.met();
    Answer after =
        answer.with(answer.level(), answer.verdict(answer.level(), missed), missed, answer.tries());
    JsonObject found = VerdictJson.of("", question, followedUp.answer(), followedUp.verdict());
    found.addProperty(Decision.ASKED, followedUp.followUp().when());
    return said(
        question,
        after,
        after.decision(Reason.FOLLOW_UP, followedUp.answer(), found.toString()),
        watched.explained(question, followedUp.verdict()));
  }

  /** Something that was said after an answer. */
  private Scheduled said(
      Question question, Answer answer, Decision decision, Set<Transition> explained)
      throws IOException {
    return noted(
        question,
        told(
            () -> {
              Written written = decided(question, answer, decision);
              store.sightings().add(explained, How.EXPLAINED, Instant.now());
              return written;
            }));
  }

  @Override
  public Scheduled disputed(Show.Overrule dispute) throws IOException {
    Question question = dispute.question();
    Verdict after = dispute.after();
    Answer answer = last(question.id());
    Answer other = answer == null ? null : overruled(answer, after.level());
    Written written =
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
              return other == null ? null : decided(question, other, decision(dispute, other));
            });
    return written == null ? null : noted(question, written);
  }

  private static Answer overruled(Answer answer, int level) {
    boolean stays = answer.rating() == null || answer.tries() > 1;
    Rating rating = stays ? answer.rating() : answer.verdict(level, answer.missed());
    return answer.with(level, rating, answer.missed(), answer.tries());
  }

  /** What a second try said was not said at once: what is found in it is not counted. */
  private static Decision decision(Show.Overrule dispute, Answer other) {
    boolean first = other.tries() == 1;
    String found =
        VerdictJson.of("", dispute.question(), dispute.answer(), dispute.after()).toString();
    return other.decision(Reason.DISPUTE, null, first ? found : null);
  }

  private static Disputes.Marks marks(Verdict verdict) {
    List<String> errors =
        verdict.misconceptions().stream().map(Verdict.MisconceptionFinding::misconception).toList();
    return new Disputes.Marks(verdict.level(), verdict.made(), errors);
  }

  private Written decided(Question question, Answer answer, Decision decision)
      throws StoreException {
    return written(question, answer, store.cards().decide(answer.attempt(), decision));
  }

  @Override
  public Scheduled rescheduled(Show.Reschedule wish) throws IOException {
    Question question = wish.question();
    Answer answer = last(question.id());
    String topic = item(question.id()).topic();
    switch (wish.wish()) {
      case RATE -> {
        if (answer == null || answer.rating() == null) {
          return null;
        }
        Answer chosen = answer.rated(Rating.of(wish.rating()));
        Decision decision = chosen.decision(Reason.LEARNER, null, null);
        return noted(question, told(() -> decided(question, chosen, decision)));
      }
      case UNDO -> undo(question.id(), answer);
      case BURY -> {
        told(
            () -> {
              store.cards().bury(pack, question.id(), topic, tomorrow());
              return null;
            });
        aside++;
      }
      case SUSPEND -> {
        told(
            () -> {
              store.cards().suspend(pack, question.id(), topic, true);
              return null;
            });
        aside++;
      }
      default -> throw new IllegalArgumentException(wish.wish().name());
    }
    return null;
  }

  private void undo(String question, Answer answer) throws IOException {
    if (answer == null) {
      return;
    }
    Cards.Entered entered = told(() -> store.cards().undo(answer.attempt()));
    Cards.Card card = told(() -> store.cards().card(pack, question));
    answers.get(question).pop();
    progress.answered(pack, question, card == null ? -1 : card.level());
    Answer before = last(question);
    if (before == null || before.rating() == null) {
      moved.removeIf(one -> one.question().equals(question));
    } else {
      note(question, before.rating(), entered);
    }
  }

  private Instant tomorrow() throws StoreException {
    var days = store.cards().fsrs().options().days();
    return days.start(days.day(Instant.now()).plusDays(1));
  }

  // --- what it means for the schedule ----------------------------------------------------------

  private Scheduled scheduled(Question question, Cards.Entered entered) throws StoreException {
    List<Duration> waits = new ArrayList<>();
    Map<Rating, Memory> choices = store.cards().fsrs().preview(entered.before(), entered.at());
    for (Rating rating : Rating.values()) {
      waits.add(Duration.between(entered.at(), choices.get(rating).due()));
    }
    return new Scheduled(
        entered.rating(),
        waits,
        earlier(entered),
        remedies.of(item(question.id()), question, entered));
  }

  private Scheduled.Earlier earlier(Cards.Entered entered) throws StoreException {
    Cards.Answer before = store.cards().before(entered.attempt());
    return before == null
        ? null
        : new Scheduled.Earlier(
            Duration.between(before.at(), entered.at()), before.level(), before.text());
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
