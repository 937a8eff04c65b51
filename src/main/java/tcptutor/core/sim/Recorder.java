package tcptutor.core.sim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Step;

/** Writes the trace of a run, and knows from where each end's relative numbers count. */
final class Recorder {
  /**
   * Numbers this close above the newest initial number belong to it; farther ones may be of an
   * older incarnation.
   */
  private static final int NEAR = 1 << 16;

  /** Why a SYN is sent that begins a new incarnation, whose numbers may be old ones. */
  private static final EnumSet<Clause> OPENING =
      EnumSet.of(
          Clause.OPEN_ACTIVE,
          Clause.SEND_OPENS,
          Clause.LISTEN_SYN,
          Clause.TFO_SYN,
          Clause.TWO_WAY_SERVER);

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, Integer> connections = new HashMap<>();
  private final Map<Long, List<Seq>> initialNumbers = new HashMap<>();
  private final Map<Long, Seq> highest = new HashMap<>();
  private final Map<Long, State> states = new HashMap<>();
  private int segments;

  Recorder(List<Plan.Base> bases) {
    for (Plan.Base base : bases) {
      numbersOf(base.end(), connection(base.clientPort())).add(base.isn());
    }
  }

  List<Entry> entries() {
    return entries;
  }

  /** The number of the connection with this client port, given out in order of appearance. */
  int connection(int clientPort) {
    Integer known = connections.get(clientPort);
    if (known == null) {
      known = connections.size();
      connections.put(clientPort, known);
    }
    return known;
  }

  private static long key(End end, int connection) {
    return 2L * connection + end.ordinal();
  }

  private List<Seq> numbersOf(End end, int connection) {
    return initialNumbers.computeIfAbsent(key(end, connection), unused -> new ArrayList<>(2));
  }

  /** The newest initial number of {@code end}; 0 if none is known. */
  Seq newest(End end, int connection) {
    List<Seq> numbers = numbersOf(end, connection);
    return numbers.isEmpty() ? Seq.ZERO : numbers.get(numbers.size() - 1);
  }

  /**
   * The initial number of {@code end} that {@code number} counts from: the newest it can belong to.
   */
  Seq base(End end, int connection, Seq number) {
    List<Seq> numbers = numbersOf(end, connection);
    Seq best = Seq.ZERO;
    long distance = Long.MAX_VALUE;
    for (int i = numbers.size() - 1; i >= 0; i--) {
      long ahead = number.minus(numbers.get(i));
      if (i == numbers.size() - 1 && ahead >= 0 && ahead < NEAR) {
        return numbers.get(i);
      }
      long here = ahead >= 0 ? ahead : Integer.MAX_VALUE + -ahead;
      if (here < distance) {
        distance = here;
        best = numbers.get(i);
      }
    }
    return best;
  }

  private long relative(End end, int connection, Seq number) {
    Seq base = base(end, connection, number);
    return initialNumbers.get(key(end, connection)).isEmpty()
        ? number.unsigned()
        : number.minus(base);
  }

  /** Writes down a departure and returns it. */
  Entry.Sent sent(
      long at,
      End from,
      int clientPort,
      Segment segment,
      long arrivesAt,
      boolean slow,
      Emitted how) {
    int connection = connection(clientPort);
    if (segment.syn() && how.origin() == Entry.Origin.ENDPOINT) {
      List<Seq> numbers = numbersOf(from, connection);
      numbers.remove(segment.seq());
      numbers.add(segment.seq());
    }
    boolean absoluteReset = segment.rst() && segment.acks() && segment.seq().value() == 0;
    long relSeq = absoluteReset ? 0 : relative(from, connection, segment.seq());
    long relAck = segment.acks() ? relative(from.other(), connection, segment.ack()) : 0;
    if (segment.syn() && how.clause() != null && OPENING.contains(how.clause())) {
      highest.remove(key(from, connection));
    }
    boolean again = how.origin() == Entry.Origin.ENDPOINT && isAgain(from, connection, segment);
    Entry.Sent sent =
        new Entry.Sent(
            at,
            segments++,
            from,
            connection,
            clientPort,
            segment,
            relSeq,
            relAck,
            arrivesAt,
            slow,
            again,
            how.origin(),
            how.label(),
            how.clause());
    entries.add(sent);
    return sent;
  }

  /** How a segment came about: by whom, called what, and why. */
  record Emitted(Entry.Origin origin, String label, Clause clause) {}

  private boolean isAgain(End from, int connection, Segment segment) {
    if (segment.segLen() == 0) {
      return false;
    }
    Seq before = highest.get(key(from, connection));
    boolean fresh =
        before == null || segment.end().after(before) || segment.end().minus(before) < -NEAR;
    if (fresh) {
      highest.put(key(from, connection), segment.end());
    }
    return !fresh;
  }

  /** A segment did not arrive after all: its destination was down. */
  void lose(Entry.Sent sent) {
    int at = entries.indexOf(sent);
    entries.set(
        at,
        new Entry.Sent(
            sent.at(),
            sent.id(),
            sent.from(),
            sent.connection(),
            sent.clientPort(),
            sent.segment(),
            sent.relSeq(),
            sent.relAck(),
            -1,
            sent.slow(),
            sent.again(),
            sent.origin(),
            sent.label(),
            sent.clause()));
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  /** Writes down the states a step entered; all but the last were passed through. */
  void changes(long at, End end, int connection, List<Step.Change> changes) {
    for (int i = 0; i < changes.size(); i++) {
      Step.Change change = changes.get(i);
      State from = states.getOrDefault(key(end, connection), change.from());
      entries.add(
          new Entry.StateChanged(
              at, end, connection, from, change.to(), i < changes.size() - 1, change.clause()));
      states.put(key(end, connection), change.to());
    }
  }

  /** The state last written down for this end; {@code otherwise} if none was. */
  State state(End end, int connection, State otherwise) {
    return states.getOrDefault(key(end, connection), otherwise);
  }

  void begin(End end, int connection, State state) {
    states.put(key(end, connection), state);
  }
}
