package tcptutor.core.schedule.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts cards in an order in which they help one another least. */
final class Spread {
  /** How many of the cards that are next may be drawn forward. */
  static final int LOOK_AHEAD = 60;

  /** How many may be passed over only because their topic is that of the card before. */
  static final int TOPIC_LOOK_AHEAD = 3;

  private Spread() {}

  /**
   * Mixes two kinds evenly over a day of which a part is over.
   *
   * @param reviewsDone how many reviews were done before
   * @param freshDone how many new ones were
   */
  static List<Card> mixed(List<Card> reviews, int reviewsDone, List<Card> fresh, int freshDone) {
    double reviewsOfDay = reviewsDone + reviews.size();
    double freshOfDay = freshDone + fresh.size();
    List<Card> mixed = new ArrayList<>(reviews.size() + fresh.size());
    int r = 0;
    int f = 0;
    while (r < reviews.size() || f < fresh.size()) {
      double reviewAt = (reviewsDone + r + 0.5) / reviewsOfDay;
      double freshAt = (freshDone + f + 0.5) / freshOfDay;
      boolean review = f == fresh.size() || r < reviews.size() && reviewAt <= freshAt;
      mixed.add(review ? reviews.get(r++) : fresh.get(f++));
    }
    return mixed;
  }

  /**
   * Takes related cards apart. Among the next {@link #LOOK_AHEAD} cards the earliest is taken that
   * is not related to the one before, and that leaves the others in a state in which they can be
   * kept apart, too: a group that makes up more than half of them has to come now.
   *
   * @param last the group of the card before the first one; may be empty
   */
  static List<Card> apart(List<Card> cards, String last) {
    return new Row(cards, last).apart();
  }

  /** The cards that are next, and those that stand in order. */
  private static final class Row {
    private final List<Card> cards;
    private final List<Card> next = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Card> row = new ArrayList<>();
    private int taken;
    private String lastGroup;
    private String lastTopic = "";

    Row(List<Card> cards, String lastGroup) {
      this.cards = cards;
      this.lastGroup = lastGroup;
    }

    List<Card> apart() {
      fill();
      while (!next.isEmpty()) {
        Card card = next.remove(choice());
        counts.merge(card.group(), -1, Integer::sum);
        row.add(card);
        lastGroup = card.group();
        lastTopic = card.topic();
        fill();
      }
      return row;
    }

    private void fill() {
      while (taken < cards.size() && next.size() < LOOK_AHEAD) {
        Card card = cards.get(taken++);
        next.add(card);
        counts.merge(card.group(), 1, Integer::sum);
      }
    }

    private int choice() {
      String pressing = pressing();
      int first = -1;
      for (int i = 0; i < next.size(); i++) {
        Card card = next.get(i);
        boolean may = pressing == null || card.group().equals(pressing);
        if (may && !card.isRelatedTo(lastGroup)) {
          first = first < 0 ? i : first;
          if (pressing != null || !card.topic().equals(lastTopic)) {
            return i;
          }
        }
        if (first >= 0 && i - first >= TOPIC_LOOK_AHEAD) {
          return first;
        }
      }
      return Math.max(0, first);
    }

    /** The group that has to come now so that its cards can still be kept apart; null if none. */
    private String pressing() {
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        String group = entry.getKey();
        boolean most = 2 * entry.getValue() > next.size();
        if (most && !group.isEmpty() && !group.equals(lastGroup)) {
          return group;
        }
      }
      return null;
    }
  }
}
