package tcptutor.core.exercise;

import java.util.List;
import tcptutor.core.exercise.Blank.Mistake;
import tcptutor.core.fact.FactPath;
import tcptutor.core.fact.FactPath.Field;
import tcptutor.core.fact.FactPath.Moment;
import tcptutor.core.fact.FactPath.Side;
import tcptutor.core.fact.FactValue;
import tcptutor.core.fact.Facts;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.State;

/** Makes blanks of what a run shows, with the slips that fit each. */
final class FieldBlanks {
  private final Trace trace;
  private final boolean absolute;
  private final Facts facts;

  FieldBlanks(Trace trace, boolean absolute) {
    this.trace = trace;
    this.absolute = absolute;
    this.facts = new Facts(trace, absolute);
  }

  Blank flags(Entry.Sent sent, String number) {
    return new Blank(
        Wording.flagsLabel(number), new FactValue.Bits(sent.segment().flags()), List.of());
  }

  Blank seq(Entry.Sent sent, String number) {
    return field(sent, Field.SEQ, Wording.seqLabel(number));
  }

  Blank ack(Entry.Sent sent, String number) {
    return field(sent, Field.ACK, Wording.ackLabel(number));
  }

  private Blank field(Entry.Sent sent, Field field, Text label) {
    FactPath path = new FactPath.OfSegment(sent.id() + 1, field);
    List<Mistake> slips = new Slips(trace, absolute).of(path);
    return new Blank(label, facts.value(path), slips);
  }

  /** The acknowledgment number, or that there is none: which of them is not given away. */
  Blank ackIfAny(Entry.Sent sent) {
    FactPath path = new FactPath.OfSegment(sent.id() + 1, Field.ACK);
    boolean acks = sent.segment().acks();
    return new Blank(
        Wording.ackIfAnyLabel(),
        acks ? facts.value(path) : new FactValue.Gave(FactValue.NONE),
        acks ? new Slips(trace, absolute).of(path) : List.of());
  }

  /** The state of the sender right after sending; who it is is not given away. */
  Blank senderState(Entry.Sent sent) {
    State state =
        facts.state(
            new Side(sent.from(), sent.connection()), new Moment.AfterSegment(sent.id() + 1));
    return new Blank(Wording.senderStateLabel(), new FactValue.InState(state), List.of());
  }

  Blank state(State state, End end, String number) {
    return new Blank(Wording.stateLabel(number, end), new FactValue.InState(state), List.of());
  }

  /** The state of an end when what is seen has happened, on the connection of a segment. */
  Blank stateNow(Trace seen, End end, int segment) {
    int connection = facts.segment(segment).connection();
    State state = new Facts(seen, absolute).state(new Side(end, connection), new Moment.Last());
    return state(state, end, "");
  }
}
