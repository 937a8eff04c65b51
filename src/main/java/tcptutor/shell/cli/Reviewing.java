package tcptutor.shell.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.lesson.Question;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.plan.Agenda;
import tcptutor.core.schedule.plan.Card;
import tcptutor.core.schedule.plan.Done;
import tcptutor.core.schedule.plan.InterviewPlan;
import tcptutor.core.schedule.plan.Limits;
import tcptutor.core.schedule.plan.Stock;
import tcptutor.shell.prompt.Supply;
import tcptutor.shell.store.StoreException;

/**
 * What to ask in a review: worked out anew before each question, since every answer, also one in
 * another session, may change it.
 */
final class Reviewing implements Supply {
  /** When nothing else is left, what is due within this time is asked already. */
  private static final Duration AHEAD = Duration.ofMinutes(20);

  private final Deck deck;
  private final List<Deck> all;

  /** What was remembered when a question was asked here. */
  private final Map<String, Memory> asked = new HashMap<>();

  private int most;
  private String lastGroup = "";
  private InterviewPlan plan;
  private int freshToday = -1;
  private Agenda agenda;

  /**
   * A review.
   *
   * @param deck what is asked
   * @param all the decks that are reviewed, this one among them, in their order
   * @param most how many questions at most
   */
  Reviewing(Deck deck, List<Deck> all, int most) {
    this.deck = deck;
    this.all = all;
    this.most = most;
  }

  /** How many may still be asked. */
  int most() {
    return most;
  }

  /** Works out what is to be asked now. */
  Agenda agenda() throws StoreException {
    Instant now = Instant.now();
    Done done = deck.done(now, lastGroup);
    Limits limits = limits(done, now);
    agenda = agenda(deck.due(now, Duration.ZERO, early()), limits, done, now);
    if (agenda.cards().isEmpty()) {
      // Rather a few minutes too early than to send the learner away and back.
      agenda = agenda(deck.due(now, AHEAD, List.of()), limits, done, now.plus(AHEAD));
    }
    return agenda;
  }

  private Agenda agenda(Stock stock, Limits limits, Done done, Instant now) throws StoreException {
    return Agenda.of(movable(stock), limits, done, deck.fsrs(), now);
  }

  /** Without what was asked and stayed as it was: an answer that could not be kept. */
  private Stock movable(Stock stock) {
    List<Card> begun = new ArrayList<>(stock.asked());
    begun.removeIf(card -> card.memory().equals(asked.get(card.question())));
    List<Card> fresh = new ArrayList<>(stock.fresh());
    fresh.removeIf(card -> asked.containsKey(card.question()));
    List<Card> early = new ArrayList<>(stock.early());
    early.retainAll(begun);
    return new Stock(begun, fresh, early);
  }

  /**
   * The limits of the day; with an interview ahead, as many new questions as its plan has. Decks
   * share them evenly: the first one would leave nothing to the others for weeks.
   */
  private Limits limits(Done done, Instant now) throws StoreException {
    if (freshToday < 0) {
      plan = Deck.plan(all, now);
      int left =
          plan == null ? deck.limits().newPerDay() - done.fresh() : plan.todaysLoad().fresh();
      int decks = 1 + waiting(now);
      int share = (Math.max(0, left) + decks - 1) / decks;
      freshToday = Math.min(Limits.MOST, done.fresh() + share);
    }
    return deck.limits().withNewPerDay(freshToday);
  }

  /** How many of the decks after this one have new questions. */
  private int waiting(Instant now) throws StoreException {
    int count = 0;
    for (Deck later : all.subList(all.indexOf(deck) + 1, all.size())) {
      count += later.due(now, Duration.ZERO, List.of()).fresh().isEmpty() ? 0 : 1;
    }
    return count;
  }

  /** What the plan wants today though it is not due, as far as it was not asked since. */
  private List<Card> early() throws StoreException {
    List<Card> early = new ArrayList<>();
    for (Card card : plan == null ? List.<Card>of() : plan.stock().early()) {
      boolean ours = card.pack().equals(deck.pack());
      if (ours && card.memory().equals(deck.memory(card.question()))) {
        early.add(card);
      }
    }
    return early;
  }

  @Override
  public Question next() {
    try {
      List<Card> cards = most == 0 ? List.of() : agenda().cards();
      if (cards.isEmpty()) {
        return null;
      }
      most--;
      Card first = cards.get(0);
      asked.put(first.question(), first.memory());
      lastGroup = first.group();
      return deck.library().question(deck.item(first.question()));
    } catch (StoreException e) {
      // Said when the next answer is to be kept.
      return null;
    }
  }

  @Override
  public boolean isEmpty() {
    try {
      return most == 0 || agenda().cards().isEmpty();
    } catch (StoreException e) {
      return true;
    }
  }

  @Override
  public int left() {
    return agenda == null ? 0 : Math.min(most, Math.max(0, agenda.cards().size() - 1));
  }
}
