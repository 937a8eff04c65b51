package tcptutor.core.exercise;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.exercise.Blank.Mistake;
import tcptutor.core.fact.FactPath;
import tcptutor.core.fact.FactValue;
import tcptutor.core.fact.Facts;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.State;

/**
 * The usual slips with a number of a run, and what each of them leads to.
 *
 * <p>A number has been reached by adding: the initial number, one for a SYN, the data, one for a
 * FIN. A slip leaves out or doubles one of these, or takes another number instead. The first slip
 * that leads to an answer explains it, so the likeliest come first.
 */
final class Slips {
  private static final long SPACE = 1L << 32;
  private static final int HEADERS = 40;

  private final Trace trace;
  private final Facts facts;
  private final boolean absolute;
  private final List<Mistake> found = new ArrayList<>();

  Slips(Trace trace, boolean absolute) {
    this.trace = trace;
    this.absolute = absolute;
    this.facts = new Facts(trace, absolute);
  }

  /** The slips with a path, the likeliest first. */
  List<Mistake> of(FactPath path) {
    if (path instanceof FactPath.OfSegment of) {
      ofSegment(of);
    } else if (path instanceof FactPath.Interval interval) {
      interval(interval);
    } else if (path instanceof FactPath.Stay stay) {
      stay(stay);
    } else if (path instanceof FactPath.Count count) {
      count(count);
    }
    return List.copyOf(found);
  }

  private void ofSegment(FactPath.OfSegment of) {
    Entry.Sent sent = facts.segment(of.number());
    switch (of.field()) {
      case SEQ -> seq(sent);
      case ACK -> ack(sent);
      case LEN -> len(sent);
      case SENT, ARRIVES -> moment(of, sent);
      case FLAGS, LOST, AGAIN -> {}
    }
  }

  // --- sequence and acknowledgment numbers -----------------------------------------------------

  private void seq(Entry.Sent sent) {
    long key = facts.seq(sent);
    int length = sent.segment().payload().length();
    consumed(key, counted(sent.from(), sent.connection(), sent.relSeq()), "SYN", "FIN");
    if (length > 0) {
      add(
          key + length,
          "The sequence number names the first byte of the segment, not the one after its last.",
          "序列号是本报文段第一个字节的编号，不是最后一个字节之后的编号。");
    }
    lengths(key, sent, sent.from());
    add(
        key + 1,
        "One too many: a segment with nothing but an ACK takes no sequence number.",
        "多算了一个：纯 ACK 不占序列号。");
    if (sent.segment().acks()) {
      add(
          facts.ack(sent),
          "That is the acknowledgment number: it counts the other end's bytes.",
          "这是确认号，数的是对方的字节。");
    }
    wrapped(key);
    relative(sent.relSeq());
  }

  private void ack(Entry.Sent sent) {
    long key = facts.ack(sent);
    End peer = sent.from().other();
    consumed(key, counted(peer, sent.connection(), sent.relAck()), "SYN", "FIN");
    add(
        key - 1,
        "The acknowledgment number is the next byte expected, not the last one received.",
        "确认号是期待的下一个字节的编号，不是已收到的最后一个。");
    Entry.Sent acknowledged = lastBefore(sent, peer);
    if (acknowledged != null) {
      int length = acknowledged.segment().payload().length();
      if (length > 1) {
        add(
            facts.seq(acknowledged) + 1,
            "seq + 1 holds only for a lone SYN or FIN: data adds its length.",
            "seq + 1 只适用于单独的 SYN 或 FIN：有数据时要加数据的长度。");
      }
      add(
          facts.seq(acknowledged),
          "That is the sequence number of the segment acknowledged: what it carried has to be"
              + " added.",
          "这是被确认的报文段的序列号：还要加上它所占的序列号。");
    }
    lengths(key, sent, peer);
    add(
        key + 1,
        "One too many: only SYN, FIN and data take sequence numbers.",
        "多算了一个：只有 SYN、FIN 和数据才占序列号。");
    add(
        facts.seq(sent),
        "That is the sequence number: it counts the sender's own bytes.",
        "这是序列号，数的是发送方自己的字节。");
    wrapped(key);
    relative(sent.relAck());
  }

  /**
   * How many of SYN and FIN are among the numbers below a relative number: bit 1 SYN, bit 2 FIN.
   */
  private int counted(End end, int connection, long relative) {
    int counted = relative > 0 ? 1 : 0;
    for (Entry.Sent sent : trace.segments()) {
      boolean own = sent.from() == end && sent.connection() == connection;
      long fin = sent.relSeq() + sent.segment().payload().length();
      if (own && sent.segment().fin() && relative > fin) {
        counted |= 2;
      }
    }
    return counted;
  }

  private void consumed(long key, int counted, String syn, String fin) {
    switch (counted) {
      case 1 -> forgot(key - 1, syn);
      case 2 -> forgot(key - 1, fin);
      case 3 -> {
        add(
            key - 2,
            "You forgot that the SYN and the FIN take one sequence number each.",
            "忘了 SYN 和 FIN 各占一个序列号。");
        add(
            key - 1,
            "One too few: the SYN takes a sequence number, and so does the FIN.",
            "少算了一个：SYN 占一个序列号，FIN 也占一个。");
      }
      default -> {}
    }
  }

  private void forgot(long value, String flag) {
    add(
        value,
        "You forgot that the " + flag + " takes a sequence number.",
        "忘了 " + flag + " 也占一个序列号。");
  }

  /** Data that was left out, the last first. */
  private void lengths(long key, Entry.Sent sent, End end) {
    List<Entry.Sent> all = trace.segments();
    for (int i = sent.id() - 1; i >= 0; i--) {
      Entry.Sent other = all.get(i);
      int length = other.segment().payload().length();
      boolean own = other.from() == end && other.connection() == sent.connection();
      if (own && length > 0) {
        add(
            key - length,
            "The " + length + " bytes of segment " + (i + 1) + " were left out.",
            "漏算了第 " + (i + 1) + " 个报文段里的 " + length + " 个字节。");
      }
    }
  }

  private Entry.Sent lastBefore(Entry.Sent sent, End from) {
    Entry.Sent last = null;
    for (Entry.Sent other : trace.segments()) {
      boolean arrived = !other.lost() && other.arrivesAt() <= sent.at();
      boolean takes = other.segment().segLen() > 0;
      if (other.from() == from && arrived && takes && other.connection() == sent.connection()) {
        last = other;
      }
    }
    return last;
  }

  private void wrapped(long key) {
    if (absolute) {
      add(
          key + SPACE,
          "Sequence numbers have 32 bits: after 4294967295 comes 0.",
          "序列号只有 32 位：4294967295 之后是 0。");
    }
  }

  private void relative(long relative) {
    if (absolute) {
      add(
          relative,
          "That counts from 0; this connection began with another initial number.",
          "这是从 0 数起的相对值；这个连接的初始序列号不是 0。");
    }
  }

  // --- lengths, times, counts ------------------------------------------------------------------

  private void len(Entry.Sent sent) {
    long key = sent.segment().payload().length();
    add(
        sent.segment().segLen(),
        "SYN and FIN take sequence numbers, but they are no data.",
        "SYN 和 FIN 占序列号，但不是数据。");
    add(
        key + HEADERS,
        "The headers of IP and TCP are not counted: len is data alone.",
        "len 只算数据，不算 IP 和 TCP 头部。");
  }

  private void moment(FactPath.OfSegment of, Entry.Sent sent) {
    long delay = sent.lost() ? 0 : sent.arrivesAt() - sent.at();
    boolean sends = of.field() == FactPath.Field.SENT;
    long key = sends ? sent.at() : sent.arrivesAt();
    time(
        sends ? key + delay : sent.at(),
        "That is when it " + (sends ? "arrives." : "is sent."),
        "这是它" + (sends ? "到达" : "发出") + "的时刻。");
    time(key + delay, "A segment needs half a round trip, not a whole one.", "一个报文段走单程只要半个往返时间。");
  }

  private void interval(FactPath.Interval interval) {
    Entry.Sent later = facts.segment(interval.number());
    Entry.Sent earlier = facts.segment(interval.since());
    long key = later.at() - earlier.at();
    time(
        key / 2, "Half of it: the timeout doubles with every retransmission.", "只有一半：每重传一次，超时就翻倍。");
    time(key * 2, "Twice of it: that is the wait after this one.", "多了一倍：那是再下一次的等待时间。");
    time(
        later.at(),
        "That is when it was sent, counted from the beginning of the run.",
        "这是从一开始算起的时刻，不是间隔。");
  }

  private void stay(FactPath.Stay stay) {
    FactValue value = facts.value(stay);
    if (!(value instanceof FactValue.Time time)) {
      return;
    }
    if (stay.state() == State.TIME_WAIT) {
      time(time.micros() / 2, "That is one MSL: TIME-WAIT lasts two.", "这是一个 MSL：TIME-WAIT 要等两个。");
      time(time.micros() * 2, "Twice too long: it is 2 MSL, not 4.", "多了一倍：是 2 个 MSL，不是 4 个。");
    } else {
      time(time.micros() / 2, "Only half of it.", "只有一半。");
      time(time.micros() * 2, "Twice of it.", "多了一倍。");
    }
  }

  private void count(FactPath.Count count) {
    long key = ((FactValue.Number) facts.value(count)).value();
    long lost = trace.segments().stream().filter(Entry.Sent::lost).count();
    long again = trace.segments().stream().filter(Entry.Sent::again).count();
    if (lost > 0) {
      add(key - lost, "Lost segments were sent as well: they count.", "丢失的报文段也是发出过的，要算在内。");
    }
    if (again > 0) {
      add(key - again, "Retransmissions are segments, too.", "重传的也是报文段，要算在内。");
    }
    add(key - 1, "One is missing.", "少算了一个。");
    add(key + 1, "One too many.", "多算了一个。");
  }

  private void add(long value, String en, String zh) {
    long shown = absolute && value > -HEADERS && value < 0 ? value + SPACE : value;
    found.add(new Mistake(new FactValue.Number(shown), new Text(en, zh)));
  }

  private void time(long micros, String en, String zh) {
    found.add(new Mistake(new FactValue.Time(micros), new Text(en, zh)));
  }
}
