package tcptutor.shell.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.plan.Card;
import tcptutor.core.schedule.plan.Done;
import tcptutor.core.schedule.plan.InterviewPlan;
import tcptutor.core.schedule.plan.Limits;
import tcptutor.core.schedule.plan.Stock;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.store.Cards;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Settings;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;

/** The questions of one pack together with what a learner remembers of them. */
final class Deck {
  /** Nobody remembers everything for certain. */
  private static final double MOST_WANTED = 0.99;

  private final Store store;
  private final Library library;
  private final String pack;

  /** In the order of the course. */
  private final Map<String, QuestionItem> items = new LinkedHashMap<>();

  Deck(Store store, Library library, String pack) {
    this.store = store;
    this.library = library;
    this.pack = pack;
    Map<String, Integer> order = new HashMap<>();
    library.lessons().forEach(lesson -> order.put(lesson.id(), lesson.order()));
    List<QuestionItem> sorted = new ArrayList<>(library.questionItems());
    sorted.sort(
        Comparator.<QuestionItem>comparingInt(
                item -> order.getOrDefault(item.lesson(), Integer.MAX_VALUE))
            .thenComparing(item -> !item.quiz().endsWith("/" + item.lesson() + ".yaml")));
    sorted.forEach(item -> items.put(item.id(), item));
  }

  /** The questions. */
  Library library() {
    return library;
  }

  /** What the index knows of a question; null where there is none. */
  QuestionItem item(String id) {
    return items.get(id);
  }

  /** All questions, in the order of the course. */
  List<QuestionItem> items() {
    return List.copyOf(items.values());
  }

  /** What a learner remembers of a question; null where it was never answered. */
  Memory memory(String question) throws StoreException {
    Cards.Card card = store.cards().card(pack, question);
    return card == null || card.memory().state() == Memory.State.NEW ? null : card.memory();
  }

  /** The schedule. */
  Fsrs fsrs() throws StoreException {
    return store.cards().fsrs();
  }

  /** How much the learner wants to do on a day. */
  Limits limits() throws StoreException {
    Settings settings = store.settings();
    return new Limits(
        Math.min(Limits.MOST, settings.newPerDay()),
        Math.min(Limits.MOST, settings.reviewsPerDay()));
  }

  /**
   * What was done today.
   *
   * @param lastGroup the group of what was asked just now; may be empty
   */
  Done done(Instant now, String lastGroup) throws StoreException {
    Cards.Done today = store.cards().done(fsrs().options().days().day(now));
    return new Done(today.fresh(), today.reviews(), lastGroup);
  }

  /**
   * What is due, and what is new.
   *
   * @param ahead how long before its minute a step is due already
   */
  Stock due(Instant now, Duration ahead, List<Card> early) throws StoreException {
    return stock(now, store.cards().due(pack, items.keySet(), now, ahead, Limits.MOST), early);
  }

  /** All of it. */
  Stock all(Instant now) throws StoreException {
    return stock(now, store.cards().among(pack, items.keySet()), List.of());
  }

  private Stock stock(Instant now, List<Cards.Card> known, List<Card> early) throws StoreException {
    List<Card> begun = new ArrayList<>(early);
    for (Cards.Card card : known) {
      QuestionItem item = items.get(card.question());
      boolean wanted = !card.suspended() && !card.buried().isAfter(now);
      if (item != null && wanted && card.memory().state() != Memory.State.NEW) {
        begun.add(card(item, card.memory()));
      }
    }
    Set<String> notNew = store.cards().notNew(pack, items.keySet(), now);
    List<Card> fresh = new ArrayList<>();
    for (QuestionItem item : items.values()) {
      if (!notNew.contains(item.id())) {
        fresh.add(card(item, Memory.fresh(Instant.EPOCH)));
      }
    }
    return new Stock(early.isEmpty() ? begun : distinct(begun), fresh, early);
  }

  private static List<Card> distinct(List<Card> cards) {
    return cards.stream().distinct().toList();
  }

  private Card card(QuestionItem item, Memory memory) {
    return new Card(pack, item.id(), item.topic(), item.lesson(), memory);
  }

  /** The id of the pack. */
  String pack() {
    return pack;
  }

  /** The decks of some packs. */
  static List<Deck> of(Store store, InstalledPacks packs, List<String> ids) {
    return ids.stream().map(id -> new Deck(store, Library.of(packs.content(id)), id)).toList();
  }

  /** The way to the interview through several decks; null where there is none ahead. */
  static InterviewPlan plan(List<Deck> decks, Instant now) throws StoreException {
    Deck first = decks.get(0);
    LocalDate interview = first.store.settings().interview();
    Fsrs fsrs = first.fsrs();
    LocalDate today = fsrs.options().days().day(now);
    if (interview == null
        || !interview.isAfter(today)
        || interview.isAfter(today.plusDays(InterviewPlan.MOST_DAYS))) {
      return null;
    }
    List<Card> begun = new ArrayList<>();
    List<Card> fresh = new ArrayList<>();
    for (Deck deck : decks) {
      Stock stock = deck.all(now);
      begun.addAll(stock.asked());
      fresh.addAll(stock.fresh());
    }
    double wanted = Math.min(MOST_WANTED, fsrs.options().desiredRetention());
    return InterviewPlan.of(
        new Stock(begun, fresh, List.of()),
        new InterviewPlan.Goal(interview, wanted),
        first.limits(),
        first.done(now, ""),
        fsrs,
        now);
  }
}
