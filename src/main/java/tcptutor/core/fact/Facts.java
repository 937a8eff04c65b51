package tcptutor.core.fact;

import java.util.List;
import tcptutor.core.fact.FactPath.Moment;
import tcptutor.core.fact.FactPath.Side;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.State;

/** Looks facts up in a trace. */
public final class Facts {
  private final Trace trace;
  private final boolean absolute;

  /**
   * Prepares a trace.
   *
   * @param absolute whether sequence numbers are meant as they are on the wire; otherwise they
   *     count from each end's initial number
   */
  public Facts(Trace trace, boolean absolute) {
    this.trace = trace;
    this.absolute = absolute;
  }

  /** Returns what the run shows there; null when the run has no such segment, stay or call. */
  public FactValue value(FactPath path) {
    if (path instanceof FactPath.OfSegment of) {
      return ofSegment(of);
    }
    if (path instanceof FactPath.Interval interval) {
      return interval(interval);
    }
    if (path instanceof FactPath.StateAt at) {
      State state = state(at.side(), at.moment());
      return state == null ? null : new FactValue.InState(state);
    }
    if (path instanceof FactPath.Stay stay) {
      return stay(stay);
    }
    if (path instanceof FactPath.Passes passes) {
      return new FactValue.Holds(passes(passes.side(), passes.state()) != passes.never());
    }
    if (path instanceof FactPath.Count count) {
      return new FactValue.Number(count(count));
    }
    return path instanceof FactPath.OfCall call
        ? ofCall(call)
        : new FactValue.Time(trace.endMicros());
  }

  /** Returns a segment by its number from 1; null if the run has fewer. */
  public Entry.Sent segment(int number) {
    List<Entry.Sent> sent = trace.segments();
    return number >= 1 && number <= sent.size() ? sent.get(number - 1) : null;
  }

  /** How many segments the run has. */
  public int segments() {
    return trace.segments().size();
  }

  /** The sequence number of a segment, counted as the prepared trace is read. */
  public long seq(Entry.Sent sent) {
    return absolute ? sent.segment().seq().unsigned() : sent.relSeq();
  }

  /** The acknowledgment number of a segment, counted as the prepared trace is read. */
  public long ack(Entry.Sent sent) {
    return absolute ? sent.segment().ack().unsigned() : sent.relAck();
  }

  private FactValue ofSegment(FactPath.OfSegment of) {
    Entry.Sent sent = segment(of.number());
    if (sent == null) {
      return null;
    }
    return switch (of.field()) {
      case SEQ -> new FactValue.Number(seq(sent));
      case ACK -> sent.segment().acks() ? new FactValue.Number(ack(sent)) : null;
      case LEN -> new FactValue.Number(sent.segment().payload().length());
      case FLAGS -> new FactValue.Bits(sent.segment().flags());
      case SENT -> new FactValue.Time(sent.at());
      case ARRIVES -> sent.lost() ? null : new FactValue.Time(sent.arrivesAt());
      case LOST -> new FactValue.Holds(sent.lost());
      case AGAIN -> new FactValue.Holds(sent.again());
    };
  }

  private FactValue interval(FactPath.Interval interval) {
    Entry.Sent later = segment(interval.number());
    Entry.Sent earlier = segment(interval.since());
    return later == null || earlier == null ? null : new FactValue.Time(later.at() - earlier.at());
  }

  /** The state of a side at a moment; null when the moment is not part of the run. */
  public State state(Side side, Moment moment) {
    if (moment instanceof Moment.AfterSegment after) {
      Entry.Sent sent = segment(after.number());
      if (sent == null) {
        return null;
      }
      // What is lost changes nothing at the other end: the state then is the state after it.
      long at = sent.from() == side.end() || sent.lost() ? sent.at() : sent.arrivesAt();
      return stateAt(new Side(side.end(), sent.connection()), at);
    }
    if (moment instanceof Moment.AtTime time) {
      return stateAt(side, time.micros());
    }
    return stateAt(side, moment instanceof Moment.Start ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private State stateAt(Side side, long at) {
    State state = null;
    for (Entry.StateChanged change : trace.states(side.end(), side.connection())) {
      if (change.at() > at) {
        return state == null ? change.from() : state;
      }
      state = change.to();
    }
    return state == null ? trace.party(side.end()).initial() : state;
  }

  private FactValue stay(FactPath.Stay stay) {
    Side side = stay.side();
    Entry.StateChanged entered = null;
    for (Entry.StateChanged change : trace.states(side.end(), side.connection())) {
      if (entered != null && change.at() > entered.at()) {
        return new FactValue.Time(change.at() - entered.at());
      }
      entered = change.to() == stay.state() ? change : null;
    }
    return null;
  }

  private boolean passes(Side side, State state) {
    if (trace.party(side.end()).initial() == state && side.connection() == 0) {
      return true;
    }
    return trace.states(side.end(), side.connection()).stream().anyMatch(c -> c.to() == state);
  }

  private long count(FactPath.Count count) {
    return trace.segments().stream().filter(sent -> isOf(count, sent)).count();
  }

  private static boolean isOf(FactPath.Count count, Entry.Sent sent) {
    return switch (count.kind()) {
      case ALL -> true;
      case DATA -> !sent.segment().payload().isEmpty();
      case AGAIN -> sent.again();
      case LOST -> sent.lost();
      case FLAGS -> (sent.segment().flags() & ~Flags.PSH) == (count.flags() & ~Flags.PSH);
    };
  }

  private FactValue ofCall(FactPath.OfCall of) {
    Entry.Returned last = null;
    for (Entry entry : trace.entries()) {
      boolean fits =
          entry instanceof Entry.Returned returned
              && returned.end() == of.end()
              && returned.call().op().id().equals(of.call());
      last = fits ? (Entry.Returned) entry : last;
    }
    if (last == null) {
      return null;
    }
    String error = last.outcome().error();
    return switch (of.field()) {
      case RESULT -> new FactValue.Gave(error == null ? FactValue.Gave.OK : error);
      case AT -> new FactValue.Time(last.at());
      case AFTER -> new FactValue.Time(last.at() - last.call().at());
    };
  }
}
