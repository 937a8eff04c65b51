package tcptutor.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.tcp.Chunk;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Rule;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.State;

/**
 * Thousands of networks that lose, delay, double and reorder: what must hold in every one of them.
 */
class RandomNetworksTest {
  private static final int BATCHES = 40;
  private static final int RUNS = 100;

  /** The arrows of RFC 9293 Figure 5 with its notes, and the rules of §3.10 beside it. */
  private static final Map<State, Set<State>> ARROWS = new EnumMap<>(State.class);

  static {
    arrows(State.CLOSED, State.LISTEN, State.SYN_SENT, State.SYN_RECEIVED);
    arrows(State.LISTEN, State.SYN_RECEIVED, State.SYN_SENT, State.CLOSED);
    arrows(State.SYN_SENT, State.SYN_RECEIVED, State.ESTABLISHED, State.CLOSED);
    arrows(
        State.SYN_RECEIVED,
        State.ESTABLISHED,
        State.FIN_WAIT_1,
        State.LISTEN,
        State.CLOSED,
        State.TIME_WAIT);
    arrows(State.ESTABLISHED, State.FIN_WAIT_1, State.CLOSE_WAIT, State.CLOSED);
    arrows(State.FIN_WAIT_1, State.FIN_WAIT_2, State.CLOSING, State.TIME_WAIT, State.CLOSED);
    arrows(State.FIN_WAIT_2, State.TIME_WAIT, State.CLOSED);
    arrows(State.CLOSE_WAIT, State.LAST_ACK, State.CLOSED);
    arrows(State.CLOSING, State.TIME_WAIT, State.CLOSED);
    arrows(State.LAST_ACK, State.CLOSED);
    arrows(State.TIME_WAIT, State.CLOSED, State.SYN_RECEIVED);
  }

  private static void arrows(State from, State... to) {
    ARROWS.put(from, EnumSet.copyOf(List.of(to)));
  }

  static LongStream seeds() {
    return LongStream.range(0, BATCHES).map(batch -> batch * RUNS);
  }

  @ParameterizedTest(name = "seeds from {0}")
  @MethodSource("seeds")
  void invariantsHold(long first) {
    for (long seed = first; seed < first + RUNS; seed++) {
      check(new Run(seed));
    }
  }

  private static void check(Run run) {
    Trace trace = run.world.run();
    String where = "seed " + run.seed + ": " + Worlds.segments(trace) + "\n";
    checkNumbers(trace, where);
    checkStates(trace, where);
    checkData(trace, run, where);
    checkEnd(trace, where);
  }

  /**
   * A random plan: one connection, data both ways, a close, and a network with up to eight faults.
   */
  private static final class Run {
    private final long seed;
    private final Random random;
    private final Worlds world;
    private final int[] written = new int[2];

    Run(long seed) {
      this.seed = seed;
      this.random = new Random(seed * 7919 + 1);
      Config config = Config.of(random.nextBoolean() ? Profile.LINUX : Profile.RFC);
      config = config.with(Rule.NAGLE, random.nextBoolean());
      world = Worlds.of(config.with(Setting.MSL, 30_000_000L));
      for (int i = random.nextInt(9); i > 0; i--) {
        world.fault(fault());
      }
      world.connect("0ms");
      world.call("0ms", End.SERVER, "s", new Call.RecvEof(true));
      sends(End.CLIENT, "c");
      sends(End.SERVER, "s");
      Call.Op last = random.nextInt(4) == 0 ? new Call.Close() : new Call.Shutdown(Call.How.WR);
      world.call(200 + random.nextInt(6000) + "ms", End.CLIENT, "c", last);
      world.call("400s", End.CLIENT, "c", new Call.Close());
    }

    private void sends(End end, String socket) {
      for (int i = random.nextInt(4); i > 0; i--) {
        int octets = 1 + random.nextInt(4000);
        written[end.ordinal()] += octets;
        world.call(random.nextInt(3000) + "ms", end, socket, new Call.Send(octets, true, false));
      }
    }

    private Fault fault() {
      Fault.Kind[] kinds = Fault.Kind.values();
      Fault.Action[] actions = Fault.Action.values();
      List<Integer> nth = new ArrayList<>();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        nth.add(1 + random.nextInt(8));
      }
      return new Fault(
          random.nextBoolean() ? End.CLIENT : End.SERVER,
          kinds[random.nextInt(kinds.length)],
          nth,
          actions[random.nextInt(actions.length)],
          random.nextInt(2_000_000),
          Fault.FROM_THE_START);
    }
  }

  /**
   * Invariants 1, 2, 3 and 5: new segments begin at SND.NXT, everything but a first SYN
   * acknowledges, RST is founded.
   */
  private static void checkNumbers(Trace trace, String where) {
    Map<End, Seq> next = new HashMap<>();
    Map<End, Set<Seq>> acked = new HashMap<>();
    for (Entry.Sent sent : trace.segments()) {
      Segment s = sent.segment();
      if (sent.origin() != Entry.Origin.ENDPOINT) {
        continue;
      }
      String at = where + "at segment " + sent.id() + " " + s;
      assertTrue(s.acks() || s.rst() || s.syn(), at + ": no ACK");
      if (s.rst() && !s.acks()) {
        assertTrue(
            acked.getOrDefault(sent.from(), Set.of()).contains(s.seq()),
            at + ": RST out of nowhere");
      } else if (!s.rst()) {
        Seq expected = next.getOrDefault(sent.from(), s.seq());
        boolean probe = s.isPureAck() && s.seq().equals(expected.plus(-1));
        boolean repeated = s.seq().before(expected) && s.segLen() > 0;
        assertTrue(
            repeated || probe || s.seq().equals(expected), at + ": not at SND.NXT " + expected);
        if (s.end().after(expected)) {
          next.put(sent.from(), s.end());
        }
        next.putIfAbsent(sent.from(), s.end());
      }
      if (s.acks()) {
        acked
            .computeIfAbsent(sent.from().other(), unused -> new java.util.HashSet<>())
            .add(s.ack());
      }
    }
  }

  /** Invariant 7: every change of state is an arrow of the figure. */
  private static void checkStates(Trace trace, String where) {
    for (End end : End.values()) {
      for (Entry.StateChanged change : trace.states(end, 0)) {
        boolean drawn = ARROWS.get(change.from()).contains(change.to());
        assertTrue(drawn, where + end + ": no arrow from " + change.from() + " to " + change.to());
      }
    }
  }

  /** Invariant 6: data arrives in order and whole. */
  private static void checkData(Trace trace, Run run, String where) {
    Map<End, Integer> read = new EnumMap<>(End.class);
    Map<End, Integer> source = new EnumMap<>(End.class);
    for (Entry entry : trace.entries()) {
      if (entry instanceof Entry.Read r) {
        for (Chunk chunk : r.data().chunks()) {
          int first = source.computeIfAbsent(r.end(), unused -> chunk.source());
          assertEquals(first, chunk.source(), where + "octets of another connection");
          assertEquals(
              read.getOrDefault(r.end(), 0), chunk.offset(), where + "a gap or a repetition");
          read.merge(r.end(), chunk.length(), Integer::sum);
        }
      }
    }
    if (endedWell(trace)) {
      assertEquals(
          sent(trace, End.CLIENT),
          read.getOrDefault(End.SERVER, 0),
          where + "octets lost on the way");
    }
    assertTrue(read.getOrDefault(End.CLIENT, 0) <= run.written[End.SERVER.ordinal()], where);
  }

  private static int sent(Trace trace, End end) {
    int octets = 0;
    for (Entry entry : trace.entries()) {
      boolean accepted =
          entry instanceof Entry.Returned r
              && r.end() == end
              && r.call().op() instanceof Call.Send
              && r.outcome().succeeded();
      octets += accepted ? ((Entry.Returned) entry).outcome().value() : 0;
    }
    return octets;
  }

  private static boolean endedWell(Trace trace) {
    boolean reset = trace.segments().stream().anyMatch(s -> s.segment().rst());
    boolean failed =
        trace.entries().stream()
            .anyMatch(e -> e instanceof Entry.Returned r && !r.outcome().succeeded());
    return !reset
        && !failed
        && Worlds.last(trace, End.CLIENT) == State.CLOSED
        && Worlds.last(trace, End.SERVER) == State.CLOSED;
  }

  /**
   * Both ends CLOSED, or one left over because the other went away without a word that could have
   * reached it.
   */
  private static void checkEnd(Trace trace, String where) {
    State client = Worlds.last(trace, End.CLIENT);
    State server = Worlds.last(trace, End.SERVER);
    boolean clientDone = client == State.CLOSED;
    boolean serverDone = server == State.CLOSED || server == State.LISTEN;
    Set<State> idle = EnumSet.of(State.ESTABLISHED, State.CLOSE_WAIT, State.FIN_WAIT_2);
    boolean explained =
        (clientDone && (serverDone || idle.contains(server)))
            || (serverDone && idle.contains(client));
    assertTrue(explained, where + "ends in " + client + " and " + server);
  }

  @Test
  void theSameSeedGivesTheSameTrace() {
    assertEquals(new Run(42).world.run().entries(), new Run(42).world.run().entries());
  }
}
