package tcptutor.core.schedule.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The questions that can be asked.
 *
 * @param asked those that were asked before, due or not, in any order
 * @param fresh those that never were, in the order in which they are taught
 * @param early those among {@code asked} that are wanted today though they are not due
 */
public record Stock(List<Card> asked, List<Card> fresh, List<Card> early) {
  /** Copies the lists, and rejects cards in the wrong one. */
  public Stock {
    asked = List.copyOf(asked);
    fresh = List.copyOf(fresh);
    early = List.copyOf(early);
    if (asked.stream().anyMatch(Card::isNew) || early.stream().anyMatch(Card::isNew)) {
      throw new IllegalArgumentException("a new card among those that were asked");
    }
    if (!fresh.stream().allMatch(Card::isNew)) {
      throw new IllegalArgumentException("a card that was asked among the new ones");
    }
  }

  /** Sorts cards into those that were asked and those that were not; their order stays. */
  public static Stock of(List<Card> cards) {
    List<Card> asked = new ArrayList<>();
    List<Card> fresh = new ArrayList<>();
    for (Card card : cards) {
      (card.isNew() ? fresh : asked).add(card);
    }
    return new Stock(asked, fresh, List.of());
  }
}
