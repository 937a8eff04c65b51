package tcptutor.core.ladder;

import java.util.List;
import tcptutor.core.sim.Entry;

/**
 * Decides which segments need a row for each of their ends, and gives those a letter.
 *
 * <p>A segment fits one row if nothing else happens while it travels. Segments that leave one
 * behind the other and arrive so, with nothing else between, still fit a row each. Slow segments
 * never do: their row would hide that they are slow.
 */
final class Splitting {
  private final List<Moment> moments;
  private final boolean[] split;
  private final boolean[] delivered;
  private final int[] departure;
  private final int[] arrival;

  Splitting(List<Moment> moments, int segments) {
    this.moments = moments;
    this.split = new boolean[segments];
    this.delivered = new boolean[segments];
    this.departure = new int[segments];
    this.arrival = new int[segments];
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      if (moment.is(Moment.What.DEPARTS)) {
        departure[moment.segment().id()] = i;
        arrival[moment.segment().id()] = -1;
        delivered[moment.segment().id()] = !moment.segment().lost();
      } else if (moment.is(Moment.What.ARRIVES)) {
        arrival[moment.segment().id()] = i;
      }
    }
    boolean more = true;
    while (more) {
      more = splitOnce();
    }
  }

  /** Splitting one segment may force others apart; returns whether it did. */
  private boolean splitOnce() {
    boolean more = false;
    for (int id = 0; id < split.length; id++) {
      if (delivered[id] && !split[id] && mustSplit(id)) {
        split[id] = true;
        more = true;
      }
    }
    return more;
  }

  private boolean mustSplit(int id) {
    Moment leaves = moments.get(departure[id]);
    if (leaves.segment().slow() || arrival[id] < 0) {
      return true;
    }
    boolean changes = !moments.get(arrival[id]).changes().isEmpty();
    for (int i = departure[id] + 1; i < arrival[id]; i++) {
      Moment other = moments.get(i);
      if (other.counts() && !isOfTheSameTrain(other, leaves.segment(), changes)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfTheSameTrain(Moment other, Entry.Sent segment, boolean arrivalChanges) {
    Entry.Sent companion = other.segment();
    if (companion == null || companion.from() != segment.from() || split[companion.id()]) {
      return false;
    }
    if (other.is(Moment.What.ARRIVES)) {
      return companion.id() < segment.id();
    }
    return other.changes().isEmpty() && !(companion.lost() && arrivalChanges);
  }

  /** A letter in parentheses for each split segment, by number of the segment; null for others. */
  String[] tags() {
    String[] tags = new String[split.length];
    int count = 0;
    for (int id = 0; id < split.length; id++) {
      if (split[id]) {
        tags[id] = "(" + letters(count) + ")";
        count++;
      }
    }
    return tags;
  }

  /** By number of the segment: whether it arrives. */
  boolean[] arrived() {
    boolean[] arrived = new boolean[split.length];
    for (int id = 0; id < split.length; id++) {
      arrived[id] = delivered[id] && arrival[id] >= 0;
    }
    return arrived;
  }

  /** a to z, then aa, ab and so on. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
