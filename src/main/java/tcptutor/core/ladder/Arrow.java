package tcptutor.core.ladder;

import java.util.List;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.tcp.Clause;

/** The arrow of one segment, from the row in which it leaves to the row in which it arrives. */
final class Arrow {
  /** The row of an arrow that arrives nowhere. */
  static final int NOWHERE = -1;

  final Entry.Sent sent;
  final List<List<Span>> label;
  final String tag;
  final int departs;
  int arrives = NOWHERE;

  /** Farthest column of its bend, counted from the sender; less where two arrows share a row. */
  int farthest;

  /** Column of the part that goes down, counted from the sender; changes from row to row. */
  int column;

  /** Why it was sent, as far as nothing has said so; said where it arrives. */
  List<Clause> unsaid = List.of();

  Arrow(Entry.Sent sent, List<List<Span>> label, String tag, int departs, int farthest) {
    this.sent = sent;
    this.label = label;
    this.tag = tag;
    this.departs = departs;
    this.farthest = farthest;
  }

  /** The column at which its line begins, counted from the sender. */
  int start() {
    return sent.origin() == Entry.Origin.ENDPOINT ? 0 : 2;
  }

  /** Farthest column of a bend that leaves room for the head. */
  static int farthest(int lane) {
    return lane - 3;
  }

  /** Farthest column of a bend that leaves room for the letter before the head, too. */
  static int comfortable(int lane, String tag) {
    return tag == null ? farthest(lane) : lane - 6 - tag.length();
  }

  boolean toRight() {
    return sent.from() == End.CLIENT;
  }

  /** The column at which its label begins, counted from the sender. */
  int labelStart() {
    return labelStart(sent);
  }

  /** A segment that no end sent begins somewhere in the network. */
  static int labelStart(Entry.Sent sent) {
    return sent.origin() == Entry.Origin.ENDPOINT ? 2 : 5;
  }
}
