package tcptutor.core.exercise;

import java.util.List;
import tcptutor.core.fact.FactPath;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;

/** Cuts a run off where a question begins, so that what is shown does not give the key away. */
final class Cut {
  private Cut() {}

  /** The run up to its first {@code count} entries. */
  private static Trace first(Trace trace, int count) {
    List<Entry> entries = trace.entries().subList(0, count);
    long end = count == 0 ? 0 : entries.get(count - 1).at();
    return new Trace(trace.client(), trace.server(), entries, end);
  }

  /** Up to the arrival of a segment, or to its loss; what the arrival does is cut off. */
  static Trace afterArrival(Trace trace, int number) {
    List<Entry> entries = trace.entries();
    int last = -1;
    for (int i = 0; i < entries.size() && number > 0; i++) {
      boolean sent = entries.get(i) instanceof Entry.Sent s && s.id() == number - 1;
      boolean arrived = entries.get(i) instanceof Entry.Arrived a && a.id() == number - 1;
      last = sent || arrived ? i : last;
    }
    return first(trace, last + 1);
  }

  /** Up to the end of the moment in which a segment arrived, or left if it was lost. */
  static Trace whenHandled(Trace trace, int number) {
    Trace upTo = afterArrival(trace, number);
    int count = upTo.entries().size();
    while (count < trace.entries().size() && trace.entries().get(count).at() <= upTo.endMicros()) {
      count++;
    }
    return first(trace, count);
  }

  /** The first segment sent after what is seen; null if there is none. */
  static Entry.Sent next(Trace trace, Trace seen) {
    for (int i = seen.entries().size(); i < trace.entries().size(); i++) {
      if (trace.entries().get(i) instanceof Entry.Sent sent) {
        return sent;
      }
    }
    return null;
  }

  /** Whether an application or the world acts between what is seen and the next segment. */
  static boolean somebodyActs(Trace trace, Trace seen) {
    for (int i = seen.entries().size(); i < trace.entries().size(); i++) {
      Entry entry = trace.entries().get(i);
      if (entry instanceof Entry.Sent) {
        return false;
      }
      if (entry instanceof Entry.Called || entry instanceof Entry.Happened) {
        return true;
      }
    }
    return false;
  }

  /** Up to where the fact is about to be decided. */
  static Trace before(Trace trace, FactPath path) {
    List<Entry> entries = trace.entries();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (path instanceof FactPath.OfSegment of && isSent(entry, of.number())) {
        return first(trace, of.field() == FactPath.Field.SENT ? i : i + 1);
      }
      if (path instanceof FactPath.Interval interval && isSent(entry, interval.number())) {
        return first(trace, i);
      }
      if (path instanceof FactPath.Stay stay
          && entry instanceof Entry.StateChanged change
          && change.end() == stay.side().end()
          && change.to() == stay.state()) {
        return first(trace, i + 1);
      }
      if (path instanceof FactPath.OfCall call
          && entry instanceof Entry.Called called
          && called.end() == call.end()
          && called.call().op().id().equals(call.call())) {
        return whenSettled(trace, i);
      }
      if (isOfTheWhole(path) && isSent(entry, 1)) {
        return first(trace, i + 1);
      }
    }
    return trace;
  }

  private static boolean isOfTheWhole(FactPath path) {
    return path instanceof FactPath.Count || path instanceof FactPath.RunEnd;
  }

  private static boolean isSent(Entry entry, int number) {
    return entry instanceof Entry.Sent sent && sent.id() == number - 1;
  }

  private static Trace whenSettled(Trace trace, int from) {
    int count = from + 1;
    while (count < trace.entries().size()
        && trace.entries().get(count).at() <= trace.entries().get(from).at()) {
      count++;
    }
    return first(trace, count);
  }
}
