package tcptutor.core.schedule.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.Review;

/**
 * The reviews of one card in their order.
 *
 * @param ratings 1 to 4
 * @param days since the review before; 0 for the first
 */
record Sequence(int[] ratings, int[] days) {

  /** Those of a log in any order, by card. */
  static List<Sequence> of(List<Review> log, DayBoundary boundary) {
    Map<String, List<Review>> cards = new TreeMap<>();
    log.forEach(review -> cards.computeIfAbsent(review.card(), c -> new ArrayList<>()).add(review));
    List<Sequence> all = new ArrayList<>();
    for (List<Review> reviews : cards.values()) {
      reviews.sort(Comparator.comparing(Review::at));
      all.add(one(reviews, boundary));
    }
    return all;
  }

  private static Sequence one(List<Review> reviews, DayBoundary boundary) {
    int[] ratings = new int[reviews.size()];
    int[] days = new int[reviews.size()];
    for (int i = 0; i < ratings.length; i++) {
      Review review = reviews.get(i);
      ratings[i] = review.rating().number();
      days[i] = i == 0 ? 0 : (int) boundary.between(reviews.get(i - 1).at(), review.at());
    }
    return new Sequence(ratings, days);
  }

  int length() {
    return ratings.length;
  }

  /** Whether the schedule predicts a review: what is asked again on the same day is known. */
  boolean isPredicted(int i) {
    return days[i] > 0;
  }

  /** The place of the first review that is predicted; 0 if there is none. */
  int firstPredicted() {
    for (int i = 1; i < length(); i++) {
      if (isPredicted(i)) {
        return i;
      }
    }
    return 0;
  }

  boolean isRecalled(int i) {
    return ratings[i] != Rating.AGAIN.number();
  }
}
