package tcptutor.core.tcp;

import java.util.ArrayList;
import java.util.List;

/** What goes out: data, FIN, acknowledgments, resets, and the window announced with them. */
final class Output {
  private static final int SHORT_WINDOW = 536;

  /**
   * Memory a segment takes beyond its data on Linux: buffer head, shared info, rounding to a slab.
   */
  private static final int SEGMENT_MEMORY = 2304;

  private Output() {}

  /** The timestamp clock ticks once a millisecond (RFC 7323 §5.4). */
  static int timestamp(Draft d) {
    return (int) (d.now / 1000);
  }

  // --- acknowledgments -------------------------------------------------------------------------

  /** {@code <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>}. */
  static void ack(Draft d, Clause clause) {
    d.emit(segment(d, d.nxt, Flags.ACK, Payload.EMPTY), clause);
  }

  /**
   * An acknowledgment that an invalid segment draws; throttled so that it cannot be made to flood
   * (RFC 5961 §7).
   */
  static void challenge(Draft d, Clause clause) {
    long limit = d.setting(Setting.INVALID_RATELIMIT);
    if (limit > 0 && d.lastInvalidAt >= 0 && d.now - d.lastInvalidAt < limit) {
      d.because(Clause.CHALLENGE_THROTTLED);
      return;
    }
    d.lastInvalidAt = d.now;
    ack(d, clause);
  }

  /**
   * Holds the acknowledgment back for an answer, the next segment or the timer (RFC 9293 §3.8.6.3).
   */
  static void ackLater(Draft d, long delayMicros) {
    d.because(Clause.DELAYED_ACK);
    if (!d.runs(Timer.DELAYED_ACK)) {
      d.start(Timer.DELAYED_ACK, delayMicros);
    }
  }

  /** Acknowledges new text at once or later, whichever the rules of §3.8.6.3 want. */
  static void acknowledgeText(Draft d, boolean outOfOrder) {
    d.pending++;
    long delay = d.setting(Setting.DELAYED_ACK);
    if (outOfOrder) {
      ack(d, Clause.DUPLICATE_ACK);
    } else if (delay == 0) {
      ack(d, Clause.TEXT_ACKED);
    } else if (wantsAckNow(d)) {
      ack(d, d.pending > 1 ? Clause.SECOND_SEGMENT_ACK : Clause.TEXT_ACKED);
    } else {
      ackLater(d, delay);
    }
  }

  private static boolean wantsAckNow(Draft d) {
    if (!d.held.isEmpty()) {
      return true;
    }
    if (d.follows(Rule.QUICK_ACK)) {
      return d.rcvNxt.minus(d.acked) > Math.max(d.typicalLength, TextAndFin.LEAST_TYPICAL)
          || (d.quick > 0 && !d.dialogue);
    }
    return d.pending > 1;
  }

  // --- data and FIN ----------------------------------------------------------------------------

  /** The number of the first octet in the buffer. */
  static Seq bufferStart(Draft d) {
    return d.una.equals(d.iss) ? d.iss.plus(1) : d.una;
  }

  /**
   * Sends what the peer's window, Nagle and the segment size let go, a due FIN with the last
   * octets.
   */
  static void transmit(Draft d, Clause clause) {
    while (!d.finSent) {
      int sent = d.nxt.minus(bufferStart(d));
      int waiting = d.buffer.length() - sent;
      int room = d.una.plus(d.wnd).minus(d.nxt);
      int length = Math.max(0, Math.min(Math.min(waiting, segmentSize(d)), room));
      boolean fin = closes(d) && length == waiting && room > length;
      if (!fin && (length == 0 || mustWait(d, length, waiting))) {
        guardWindow(d, waiting);
        return;
      }
      sendNew(d, d.buffer.slice(sent, sent + length), fin, length == waiting, clause);
    }
  }

  private static boolean closes(Draft d) {
    return d.closing
        && (d.state == State.FIN_WAIT_1 || d.state == State.LAST_ACK || d.state == State.CLOSING);
  }

  /** Nagle (§3.7.4) and the sender's part against silly windows (§3.8.6.2.1). */
  private static boolean mustWait(Draft d, int length, int waiting) {
    if (length >= segmentSize(d)) {
      return false;
    }
    if (length < waiting) {
      return 2 * length < d.maxWnd;
    }
    return d.follows(Rule.NAGLE) && !d.una.equals(d.iss) && hindersSmall(d);
  }

  /** Whether what is under way makes a small segment wait (§3.7.4; Linux tcp_minshall_check()). */
  private static boolean hindersSmall(Draft d) {
    return d.follows(Rule.NAGLE_WATCHES_SMALL_SEGMENTS) ? hasSmallUnderWay(d) : d.una.before(d.nxt);
  }

  private static boolean hasSmallUnderWay(Draft d) {
    for (int i = 0; i < d.starts.size(); i++) {
      Seq end = i + 1 < d.starts.size() ? d.starts.get(i + 1) : d.nxt;
      if (end.minus(d.starts.get(i)) < segmentSize(d)) {
        return true;
      }
    }
    return false;
  }

  /**
   * With something to send, a closed window and nothing under way, only probes find out when it
   * opens.
   */
  private static void guardWindow(Draft d, int waiting) {
    boolean stuck = (waiting > 0 || closes(d)) && !d.una.before(d.nxt) && d.state.isSynchronized();
    if (stuck && !d.runs(Timer.PERSIST)) {
      d.because(Clause.WINDOW_CLOSED);
      d.start(Timer.PERSIST, d.rto);
    }
  }

  private static void sendNew(Draft d, Payload text, boolean fin, boolean last, Clause clause) {
    int flags = Flags.ACK | (fin ? Flags.FIN : 0) | (last && !text.isEmpty() ? Flags.PSH : 0);
    Segment segment = segment(d, d.nxt, flags, text);
    boolean idle = !d.una.before(d.nxt);
    d.starts = with(d.starts, d.nxt);
    d.nxt = segment.end();
    d.finSent = fin;
    if (!text.isEmpty()) {
      enterDialogue(d);
    }
    Rtt.time(d, d.nxt);
    d.emit(segment, fin ? Clause.FIN_SENT : clause);
    if (idle || d.runs(Timer.LOSS_PROBE)) {
      armRetransmission(d);
    }
    if (idle) {
      startUserTimeout(d);
    }
  }

  /**
   * Answering soon after hearing something is a dialogue, in which acknowledgments can ride
   * (Linux).
   */
  private static void enterDialogue(Draft d) {
    if (d.lastTextAt >= 0 && d.now - d.lastTextAt < d.setting(Setting.DELAYED_ACK)) {
      d.dialogue = true;
    }
  }

  private static void startUserTimeout(Draft d) {
    if (d.setting(Setting.USER_TIMEOUT) > 0 && !d.follows(Rule.GIVE_UP_BY_TIME)) {
      d.start(Timer.USER, d.setting(Setting.USER_TIMEOUT));
    }
  }

  /** The most octets one segment may carry. */
  static int segmentSize(Draft d) {
    int size = d.mss - (d.timestamps ? 12 : 0);
    if (d.follows(Rule.SEGMENTS_FIT_HALF_WINDOW) && d.maxWnd > SHORT_WINDOW) {
      size = Math.min(size, d.maxWnd / 2);
    }
    return Math.max(1, size);
  }

  /**
   * Starts the timer that guards the oldest segment: the probe of the tail first, where that is
   * followed.
   */
  static void armRetransmission(Draft d) {
    if (d.follows(Rule.TAIL_LOSS_PROBE)
        && d.sack
        && d.srtt > 0
        && !d.tailProbed
        && d.recover == null) {
      boolean single = d.starts.size() <= 1;
      long probe = 2 * d.srtt + (single ? d.setting(Setting.RTO_MIN) : 8_000);
      d.stop(Timer.RETRANSMISSION);
      d.start(Timer.LOSS_PROBE, Math.min(probe, single ? d.rto : rtoLeft(d)));
    } else {
      d.stop(Timer.LOSS_PROBE);
      d.start(Timer.RETRANSMISSION, d.rto);
    }
  }

  /** What is left of the RTO of the oldest segment, at least a tick (Linux tcp_rto_delta_us()). */
  static long rtoLeft(Draft d) {
    return d.timedEnd == null ? d.rto : Math.max(1, d.timedSince + d.rto - d.now);
  }

  /** Sends the oldest unacknowledged segment again, same number (§3.10.8). */
  static void retransmitFront(Draft d, Clause clause) {
    retransmit(d, d.una, clause);
  }

  /** Sends again what begins at {@code from} and was sent before, at most a segment of it. */
  static void retransmit(Draft d, Seq from, Clause clause) {
    Rtt.forget(d);
    if (d.una.equals(d.iss)) {
      d.synRepeated = true;
      boolean bare = d.state == State.SYN_SENT || d.follows(Rule.FOUR_SEGMENT_HANDSHAKE);
      d.emit(bare ? Handshake.synAgain(d) : Handshake.synAck(d), clause);
      return;
    }
    Seq dataEnd = d.finSent ? d.nxt.plus(-1) : d.nxt;
    int most = Math.min(dataEnd.minus(from), segmentSize(d));
    if (!d.sacked.isEmpty() && d.sacked.get(0).left().after(from)) {
      most = Math.min(most, d.sacked.get(0).left().minus(from));
    }
    // Without SACK what follows may have arrived: only what is known to be missing is worth taking
    // along.
    if (!d.sack || !d.follows(Rule.RETRANSMISSIONS_COLLAPSE)) {
      most = Math.min(most, segmentEnd(d, from).minus(from));
    }
    int offset = from.minus(d.una);
    Payload text = d.buffer.slice(offset, offset + Math.max(0, most));
    boolean fin = d.finSent && from.plus(text.length()).equals(dataEnd) && !isSacked(d, dataEnd);
    int flags = Flags.ACK | (fin ? Flags.FIN : 0) | (text.isEmpty() ? 0 : Flags.PSH);
    Segment again = segment(d, from, flags, text);
    d.starts = without(d.starts, from, again.end());
    d.emit(again, clause);
  }

  /**
   * The segments under way when those that began between {@code from} and {@code end} have become
   * one.
   */
  private static List<Seq> without(List<Seq> starts, Seq from, Seq end) {
    List<Seq> left = new ArrayList<>(starts.size());
    for (Seq start : starts) {
      if (!start.after(from) || !start.before(end)) {
        left.add(start);
      }
    }
    return left.size() == starts.size() ? starts : List.copyOf(left);
  }

  private static List<Seq> with(List<Seq> starts, Seq start) {
    List<Seq> longer = new ArrayList<>(starts.size() + 1);
    longer.addAll(starts);
    longer.add(start);
    return List.copyOf(longer);
  }

  /**
   * Where the segment that holds {@code from} ended when it was sent first: a repetition has the
   * same length.
   */
  private static Seq segmentEnd(Draft d, Seq from) {
    for (Seq start : d.starts) {
      if (start.after(from)) {
        return start;
      }
    }
    return d.nxt;
  }

  private static boolean isSacked(Draft d, Seq number) {
    for (Block block : d.sacked) {
      if (block.left().atOrBefore(number) && block.right().after(number)) {
        return true;
      }
    }
    return false;
  }

  // --- resets ----------------------------------------------------------------------------------

  /**
   * The RST of an ABORT: {@code <SEQ=SND.NXT><CTL=RST>} (§3.10.5), with the acknowledgment that
   * every segment of an established connection carries (§3.1).
   */
  static void sendReset(Draft d, Clause clause) {
    d.emit(Segment.bare(d.nxt, d.rcvNxt, Flags.RST | Flags.ACK, 0), clause);
  }

  /**
   * The RST that answers a segment: its number is the one the other end acknowledged (§3.10.7.1,
   * §3.5.2).
   */
  static Segment resetFor(Segment offender) {
    return offender.acks()
        ? Segment.bare(offender.ack(), Seq.ZERO, Flags.RST, 0)
        : Segment.bare(Seq.ZERO, offender.end(), Flags.RST | Flags.ACK, 0);
  }

  // --- the segment itself ----------------------------------------------------------------------

  /**
   * A segment that acknowledges RCV.NXT; sending it settles every acknowledgment that was held
   * back.
   */
  static Segment segment(Draft d, Seq seq, int flags, Payload text) {
    int window = window(d);
    d.acked = d.rcvNxt;
    d.pending = 0;
    d.quick = Math.max(0, d.quick - 1);
    d.stop(Timer.DELAYED_ACK);
    return new Segment(seq, d.rcvNxt, flags, window, options(d), text);
  }

  private static Options options(Draft d) {
    List<Block> blocks = d.sack && !d.held.isEmpty() ? blocks(d.held) : List.of();
    if (!d.timestamps && blocks.isEmpty()) {
      return Options.NONE;
    }
    return new Options(
        0,
        -1,
        false,
        d.timestamps,
        d.timestamps ? timestamp(d) : 0,
        d.timestamps ? d.tsRecent : 0,
        null,
        blocks);
  }

  private static List<Block> blocks(List<Held> held) {
    List<Block> blocks = new ArrayList<>(4);
    for (Held piece : held) {
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last != null && last.right().equals(piece.seq())) {
        blocks.set(blocks.size() - 1, new Block(last.left(), piece.end()));
      } else if (blocks.size() < 4) {
        blocks.add(new Block(piece.seq(), piece.end()));
      }
    }
    return blocks;
  }

  /**
   * The window field; moves the announced edge right, never left, and not by silly steps
   * (§3.8.6.2.2).
   */
  private static int window(Draft d) {
    Seq possible = d.rcvNxt.plus(freeBuffer(d));
    int gain = possible.minus(d.edge);
    int step = (int) Math.min(d.setting(Setting.RECEIVE_BUFFER) / 2, d.setting(Setting.MSS));
    if (gain >= step || (gain > 0 && d.unread.isEmpty())) {
      d.edge = possible;
    }
    int field = Math.max(0, d.edge.minus(d.rcvNxt)) >>> d.receiveScale;
    return Math.min(65_535, field);
  }

  private static int freeBuffer(Draft d) {
    int capacity = (int) d.setting(Setting.RECEIVE_BUFFER);
    if (!d.follows(Rule.WINDOW_COUNTS_OVERHEAD) || d.typicalLength == 0 || capacity > 16_384) {
      return Math.max(0, capacity - d.unread.length());
    }
    // Linux: the buffer holds memory, not octets; what is free is worth as many octets as segments
    // carried lately.
    long memory = 2L * capacity * d.typicalLength / SEGMENT_MEMORY;
    long free = Math.max(0, memory - d.unread.length() - d.overhead);
    return (int) (free / d.typicalLength * d.typicalLength);
  }

  /** After a read: an ACK of its own tells a peer that is nearly stuck (§3.8.6.2.2). */
  static void announceWiderWindow(Draft d) {
    int announced = d.edge.minus(d.rcvNxt);
    int possible = freeBuffer(d);
    int step = (int) Math.min(d.setting(Setting.RECEIVE_BUFFER) / 2, d.setting(Setting.MSS));
    boolean worthwhile = possible - announced >= step || (announced == 0 && possible > 0);
    if (2L * announced <= d.setting(Setting.RECEIVE_BUFFER)
        && worthwhile
        && possible >= 2 * announced) {
      ack(d, Clause.WINDOW_OPENS);
    }
  }
}
