package tcptutor.core.schedule.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many, without putting all of them in order. */
final class Selection {
  private Selection() {}

  /**
   * Returns the first in order. Most of a long list is looked at once: it loses against the last of
   * those that are held.
   *
   * @param count how many; none if it is negative
   */
  static <T> List<T> first(List<T> all, int count, Comparator<? super T> order) {
    if (count <= 0) {
      return List.of();
    }
    PriorityQueue<T> held = new PriorityQueue<>(order.reversed());
    for (T one : all) {
      if (held.size() < count) {
        held.add(one);
      } else if (order.compare(one, held.peek()) < 0) {
        held.poll();
        held.add(one);
      }
    }
    List<T> first = new ArrayList<>(held);
    first.sort(order);
    return first;
  }
}
