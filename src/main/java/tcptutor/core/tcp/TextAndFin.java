package tcptutor.core.tcp;

import java.util.ArrayList;
import java.util.List;

/** The seventh and eighth check of SEGMENT ARRIVES: text and FIN (RFC 9293 §3.10.7.4). */
final class TextAndFin {
  /** What Linux takes for a full segment before it has seen one (TCP_MSS_DEFAULT). */
  static final int LEAST_TYPICAL = 536;

  private TextAndFin() {}

  static void text(Draft d, Segment s) {
    if (!d.state.receivesText()) {
      textAfterFin(d, s);
      flush(d);
      return;
    }
    Seq before = d.rcvNxt;
    boolean hadHole = !d.held.isEmpty();
    if (isRefused(d, s)) {
      d.emit(Output.resetFor(s), Clause.TEXT_AFTER_RELEASE);
      d.tell(Result.Kind.RESET);
      d.delete(Clause.TEXT_AFTER_RELEASE);
      return;
    }
    take(d, s.textStart(), s.payload(), s.fin());
    boolean finArrived = !d.held.isEmpty() && isDueFin(d, d.held.get(0));
    if (d.rcvNxt.after(before)) {
      d.because(Clause.TEXT_IN_ORDER);
      d.tell(Result.Kind.DATA_READY);
    }
    if (finArrived) {
      fin(d);
    }
    if (d.state == State.CLOSED) {
      return;
    }
    flush(d);
    settle(d, s, before, finArrived);
    if (hadHole
        && d.held.isEmpty()
        && !d.acked.equals(d.rcvNxt)
        && d.follows(Rule.FILLED_HOLE_ACKED_AT_ONCE)) {
      Output.ack(d, finArrived ? Clause.FIN_ACKED : Clause.TEXT_ACKED);
    }
  }

  /**
   * New text, or a FIN beyond a hole, for an application that will not receive any more (§3.6.1,
   * MAY-1).
   */
  private static boolean isRefused(Draft d, Segment s) {
    boolean halfClosed = d.state == State.FIN_WAIT_1 || d.state == State.FIN_WAIT_2;
    boolean stopped =
        d.released || (d.stopped && halfClosed && d.follows(Rule.TEXT_AFTER_STOP_RESETS));
    return stopped && s.segLen() > 0 && s.end().plus(s.fin() ? -1 : 0).after(d.rcvNxt);
  }

  /**
   * After the peer's FIN there is no new text; what comes is a repetition that wants its ACK again,
   * or nonsense.
   */
  private static void textAfterFin(Draft d, Segment s) {
    if (s.segLen() > 0 && s.seq().before(d.rcvNxt)) {
      Output.ack(d, Clause.UNACCEPTABLE);
    } else {
      d.because(s.segLen() > 0 ? Clause.TEXT_IGNORED : Clause.ACK_PROCESSED);
    }
  }

  /** Sends what an acknowledgment or a wider window let go. */
  private static void flush(Draft d) {
    if (d.state.isSynchronized() && d.state != State.TIME_WAIT) {
      Output.transmit(d, Clause.SEND_SEGMENTS);
    }
  }

  /** Takes text and FIN: in order into the buffer, beyond a hole into the queue (SHLD-31). */
  private static void take(Draft d, Seq start, Payload text, boolean fin) {
    int known = Math.max(0, d.rcvNxt.minus(start));
    Payload fresh = text.drop(known);
    Seq from = start.plus(Math.min(known, text.length()));
    int room = Math.max(0, d.edge.minus(from));
    boolean whole = fresh.length() <= room;
    fresh = fresh.take(room);
    boolean finFits = fin && whole && from.plus(fresh.length()).atOrAfter(d.rcvNxt);
    if (!fresh.isEmpty()) {
      noteText(d, fresh.length());
    }
    if (!fresh.isEmpty() || finFits) {
      d.held = insert(d.held, new Held(from, fresh, finFits));
    }
    absorb(d);
  }

  private static void noteText(Draft d, int length) {
    if (d.lastTextAt < 0 && d.follows(Rule.QUICK_ACK)) {
      d.quick = SequenceCheck.QUICK_ACKS;
    }
    d.lastTextAt = d.now;
    d.typicalLength = Math.max(d.typicalLength, length);
  }

  /** The queue with one more piece, in order and without overlaps. */
  private static List<Held> insert(List<Held> held, Held piece) {
    if (held.isEmpty()) {
      return List.of(piece);
    }
    List<Held> result = new ArrayList<>(held.size() + 2);
    Held rest = piece;
    for (Held there : held) {
      if (rest != null && rest.seq().before(there.seq())) {
        int until = there.seq().minus(rest.seq());
        boolean beyond = rest.end().after(there.seq());
        result.add(beyond ? new Held(rest.seq(), rest.text().take(until), false) : rest);
        rest = beyond ? cut(rest, there.end()) : null;
      } else if (rest != null) {
        rest = cut(rest, there.end());
      }
      result.add(there);
    }
    if (rest != null) {
      result.add(rest);
    }
    return List.copyOf(result);
  }

  /** What of {@code piece} lies at or beyond {@code from}; null if nothing does. */
  private static Held cut(Held piece, Seq from) {
    int skip = Math.max(0, from.minus(piece.seq()));
    if (skip == 0) {
      return piece;
    }
    int left = piece.text().length() - skip;
    return left > 0 || (left == 0 && piece.fin())
        ? new Held(piece.seq().plus(skip), piece.text().drop(skip), piece.fin())
        : null;
  }

  /**
   * Moves what has become due from the queue to the buffer; a due FIN stays at its head for the
   * eighth check.
   */
  private static void absorb(Draft d) {
    while (!d.held.isEmpty() && d.held.get(0).seq().atOrBefore(d.rcvNxt)) {
      Held due = d.held.get(0);
      Payload fresh = due.text().drop(d.rcvNxt.minus(due.seq()));
      d.unread = d.unread.plus(fresh);
      d.overhead += fresh.isEmpty() ? 0 : d.typicalLength;
      d.rcvNxt = d.rcvNxt.plus(fresh.length());
      if (due.fin()) {
        d.held = List.of(new Held(d.rcvNxt, Payload.EMPTY, true));
        return;
      }
      d.held = List.copyOf(d.held.subList(1, d.held.size()));
    }
  }

  private static boolean isDueFin(Draft d, Held head) {
    return head.fin() && head.text().isEmpty() && head.seq().equals(d.rcvNxt);
  }

  private static void fin(Draft d) {
    d.held = List.of();
    d.rcvNxt = d.rcvNxt.plus(1);
    d.edge = d.edge.before(d.rcvNxt) ? d.rcvNxt : d.edge;
    d.finSeen = true;
    d.tell(Result.Kind.END_OF_STREAM);
    boolean acked = d.finSent && d.una.equals(d.nxt);
    if (d.state == State.ESTABLISHED) {
      d.become(State.CLOSE_WAIT, Clause.FIN_ESTABLISHED);
      if (d.follows(Rule.FORCED_FIN_MERGE)) {
        forceFin(d);
      }
    } else if (d.state == State.FIN_WAIT_1 && !acked) {
      d.become(State.CLOSING, Clause.FIN_FIN_WAIT_1);
    } else {
      if (d.follows(Rule.NO_TIME_WAIT)) {
        Output.ack(d, Clause.FIN_ACKED);
      }
      Teardown.timeWait(d, Clause.FIN_FIN_WAIT_2);
    }
  }

  private static void forceFin(Draft d) {
    d.buffer = d.buffer.take(d.nxt.minus(Output.bufferStart(d)));
    d.closing = true;
    d.become(State.LAST_ACK, Clause.FORCED_FIN_MERGE);
    Output.transmit(d, Clause.FORCED_FIN_MERGE);
  }

  /**
   * Acknowledges, at once or later, what has not been acknowledged by something sent on the way.
   */
  private static void settle(Draft d, Segment s, Seq before, boolean finArrived) {
    boolean outOfOrder = (s.fin() || !s.payload().isEmpty()) && !d.rcvNxt.after(before);
    if (finArrived && !d.acked.equals(d.rcvNxt)) {
      acknowledgeFin(d);
    } else if (outOfOrder) {
      Output.acknowledgeText(d, true);
    } else if (!d.acked.equals(d.rcvNxt) && d.rcvNxt.after(before)) {
      Output.acknowledgeText(d, false);
    }
  }

  private static void acknowledgeFin(Draft d) {
    boolean mayWait = d.state == State.CLOSE_WAIT;
    long delay = d.setting(d.lastTextAt < 0 ? Setting.DELAYED_ACK_FIRST : Setting.DELAYED_ACK);
    boolean muchWaits = d.rcvNxt.minus(d.acked) > Math.max(d.typicalLength, LEAST_TYPICAL);
    if (mayWait && delay > 0 && !muchWaits) {
      Output.ackLater(d, delay);
    } else {
      Output.ack(d, Clause.FIN_ACKED);
    }
  }
}
