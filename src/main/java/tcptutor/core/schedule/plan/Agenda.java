package tcptutor.core.schedule.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Fsrs;

/**
 * What to ask now, in order.
 *
 * <pre>
 *   1  what waits on steps of minutes and is due, by the minute at which it fell due
 *   2  reviews, what is most likely forgotten first  ┐ mixed evenly, related ones apart
 *   3  new questions, in the order of the course     ┘
 * </pre>
 *
 * <p>A review is due for the whole of its day, not from the minute at which its interval of n times
 * 24 hours ends: otherwise whoever sits down at the same hour every day would meet it a day late.
 * Steps of minutes are due by the minute. What began its steps today is free, since it was counted
 * when it began; what was left on its steps on an earlier day counts as a review.
 *
 * <p>Two related questions follow one another only where nothing else is to be asked, except on
 * steps, where the time decides. Made anew after every answer, with that in {@link Done}, the
 * agenda goes on as it would have: new questions keep their share.
 *
 * @param cards in the order to ask
 * @param steps how many of them, the first ones, wait on steps of minutes
 * @param reviews how many are reviews
 * @param fresh how many are new
 * @param reviewsLeft how many are due beyond the limit
 * @param freshLeft how many new ones there are beyond the limit
 */
public record Agenda(
    List<Card> cards, int steps, int reviews, int fresh, int reviewsLeft, int freshLeft) {

  /** Copies the list. */
  public Agenda {
    cards = List.copyOf(cards);
  }

  /** Whether a card is due. */
  public static boolean isDue(Card card, DayBoundary days, Instant now) {
    return switch (card.memory().state()) {
      case NEW -> false;
      case LEARNING, RELEARNING -> !card.memory().due().isAfter(now);
      case REVIEW -> !days.day(card.memory().due()).isAfter(days.day(now));
    };
  }

  /** Makes the agenda of a moment. */
  public static Agenda of(Stock stock, Limits limits, Done done, Fsrs fsrs, Instant now) {
    return new Making(stock, fsrs, now).agenda(limits, done);
  }

  /** A card and how likely it is recalled. */
  private record Ranked(Card card, double retrievability) {
    static final Comparator<Ranked> ORDER =
        Comparator.comparingDouble(Ranked::retrievability)
            .thenComparing(ranked -> ranked.card().question())
            .thenComparing(ranked -> ranked.card().pack());
  }

  /** The making of one agenda. */
  private static final class Making {
    private static final Comparator<Card> BY_TIME =
        Comparator.comparing((Card card) -> card.memory().due())
            .thenComparing(Card::question)
            .thenComparing(Card::pack);

    private final Fsrs fsrs;
    private final DayBoundary days;
    private final Instant now;
    private final List<Card> fresh;
    private final List<Card> begun = new ArrayList<>();
    private final List<Card> leftOnSteps = new ArrayList<>();
    private final List<Ranked> due = new ArrayList<>();

    Making(Stock stock, Fsrs fsrs, Instant now) {
      this.fsrs = fsrs;
      this.days = fsrs.options().days();
      this.now = now;
      this.fresh = stock.fresh();
      Set<Card> early = new HashSet<>(stock.early());
      stock.asked().forEach(card -> sort(card, early));
    }

    private void sort(Card card, Set<Card> early) {
      boolean wanted = isDue(card, days, now) || !card.isOnSteps() && early.contains(card);
      if (!wanted) {
        return;
      }
      if (!card.isOnSteps()) {
        due.add(new Ranked(card, fsrs.preciseRetrievability(card.memory(), now)));
      } else if (days.between(card.memory().lastReview(), now) == 0) {
        begun.add(card);
      } else {
        leftOnSteps.add(card);
      }
    }

    Agenda agenda(Limits limits, Done done) {
      int room = limits.reviewsLeft(done);
      List<Card> steps = new ArrayList<>(Selection.first(leftOnSteps, room, BY_TIME));
      int resumed = steps.size();
      steps.addAll(begun);
      steps.sort(BY_TIME);
      List<Card> reviews =
          Selection.first(due, room - resumed, Ranked.ORDER).stream().map(Ranked::card).toList();
      List<Card> news = fresh.subList(0, Math.min(fresh.size(), limits.newLeft(done)));
      String last = steps.isEmpty() ? done.lastGroup() : steps.get(steps.size() - 1).group();
      List<Card> rest =
          Spread.apart(Spread.mixed(reviews, done.reviews() + resumed, news, done.fresh()), last);
      List<Card> all = new ArrayList<>(steps);
      all.addAll(rest);
      return new Agenda(
          all,
          steps.size(),
          reviews.size(),
          news.size(),
          leftOnSteps.size() - resumed + due.size() - reviews.size(),
          fresh.size() - news.size());
    }
  }
}
