package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;

/**
 * Arranges what happens at one instant so that it can be drawn: what arrives or goes off at one end
 * stands before what leaves at the other, so that two departures may share a row. The order at each
 * end stays, and nothing comes before its cause: at one instant the ends cannot know of each other.
 */
final class Simultaneous {
  private Simultaneous() {}

  static List<Moment> arranged(List<Moment> moments) {
    List<Moment> arranged = new ArrayList<>(moments);
    for (int i = 1; i < arranged.size(); i++) {
      for (int at = i; at > 0 && mayGoFirst(arranged.get(at), arranged.get(at - 1)); at--) {
        Moment earlier = arranged.set(at - 1, arranged.get(at));
        arranged.set(at, earlier);
      }
    }
    return arranged;
  }

  private static boolean mayGoFirst(Moment later, Moment earlier) {
    boolean apart = later.end() != null && earlier.end() != null && later.end() != earlier.end();
    boolean effect = later.segment() != null && later.segment() == earlier.segment();
    return apart && !effect && later.at() == earlier.at() && rank(later) < rank(earlier);
  }

  private static int rank(Moment moment) {
    return switch (moment.what()) {
      case TIMER, HAPPENING -> 0;
      case ARRIVES -> 1;
      case CALL, RETURN -> 2;
      case CHANGES -> 3;
      case DEPARTS -> 4;
    };
  }
}
