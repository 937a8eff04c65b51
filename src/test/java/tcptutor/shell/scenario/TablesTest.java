package tcptutor.shell.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Segment;

/** Every scenario runs to the segments and states of the reference tables, row by row. */
class TablesTest {
  /**
   * Tables that describe an arithmetic or an outcome in words instead of one connection's segments.
   */
  private static final Set<String> IN_WORDS = Set.of("time-wait-port-exhaustion");

  /**
   * Tables that begin in the middle of what a full run has to do first: their rows must occur in
   * this order.
   */
  private static final Set<String> EXCERPTS = Set.of("cf-no-time-wait-stale-data", "cf-fixed-isn");

  /**
   * Tables whose absolute numbers are not the ones a faithful run has: the attacker must be able to
   * predict them.
   */
  private static final Set<String> RELATIVE_ONLY = Set.of("cf-predictable-isn");

  /** Where a profile rightly does something else than the table, and why. */
  private static final Map<String, String> DIFFERS =
      Map.ofEntries(
          Map.entry(
              "rfc open-synack-lost",
              "a repeated SYN draws an ACK; the server's timer repeats the SYN,ACK"),
          Map.entry(
              "rfc open-fast-open",
              "the SYN,ACK is acknowledged when it arrives, ten milliseconds before the data"),
          Map.entry(
              "linux open-fast-open",
              "the SYN,ACK is acknowledged when it arrives, ten milliseconds before the data"),
          Map.entry("rfc close-wait-leak", "no timer ends FIN-WAIT-2"),
          Map.entry("linux open-syn-all-lost", "the first four retransmissions are not backed off"),
          Map.entry("linux open-old-duplicate-syn", "the SYN is repeated 8 ms after the wrong ACK"),
          Map.entry("linux open-old-duplicate-new-syn-before-rst", "the second SYN draws a RST"),
          Map.entry(
              "linux open-syn-on-established", "the SYN is repeated 8 ms after the wrong ACK"),
          Map.entry("linux close-from-syn-received", "the FIN waits for ESTABLISHED"),
          Map.entry(
              "linux queue-accept-full",
              "the full queue drops the data, not the network that the table blames"),
          Map.entry(
              "linux time-wait-new-syn-too-old", "the SYN is repeated 8 ms after the wrong ACK"));

  static List<String> runs() throws IOException {
    List<String> runs = new ArrayList<>();
    for (String id : Tables.read().keySet()) {
      for (Profile profile : Files.scenario(id).profiles()) {
        runs.add(profile.id() + " " + id);
      }
    }
    return runs;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void theRunIsTheTable(String run) throws IOException {
    String id = run.substring(run.indexOf(' ') + 1);
    Profile profile = run.startsWith("rfc") ? Profile.RFC : Profile.LINUX;
    Scenario scenario = Files.scenario(id);
    Trace trace = Simulation.run(Planner.plan(scenario, Overrides.profile(profile)));
    List<String> differences = new ArrayList<>();
    if (!IN_WORDS.contains(id)) {
      compareSegments(id, Tables.read().get(id), trace, differences);
      compareStates(id, Tables.read().get(id), trace, differences);
    }
    if (DIFFERS.containsKey(run)) {
      assertTrue(!differences.isEmpty(), run + " agrees by now; its exception can go");
    } else {
      assertEquals(List.of(), differences, run);
    }
  }

  @Test
  void everyTableHasItsScenarioAndEveryScenarioItsTable() throws IOException {
    assertEquals(Tables.read().keySet(), Files.ids());
  }

  // --- segments --------------------------------------------------------------------------------

  private static void compareSegments(
      String id, List<Tables.Row> table, Trace trace, List<String> differences) {
    List<Entry.Sent> sent = new ArrayList<>();
    for (Entry.Sent s : trace.segments()) {
      if (s.connection() == 0) {
        sent.add(s);
      }
    }
    // What happens at the same moment has no order.
    sent.sort(
        Comparator.comparingLong(TablesTest::seenAt)
            .thenComparing(s -> id.contains("simultaneous") ? trace.party(s.from()).name() : ""));
    long shift = id.equals("queue-accept-full") ? sent.get(0).at() / 1000 : 0;
    int next = 0;
    for (Tables.Row row : table) {
      if (!row.isSegment()) {
        continue;
      }
      int at = next;
      int length = 0;
      while (at < sent.size()
          && (length = match(id, row, trace, sent, at, shift)) == 0
          && EXCERPTS.contains(id)) {
        at++;
      }
      if (at >= sent.size() || length == 0) {
        differences.add(
            "expected "
                + row
                + " but there was "
                + (at < sent.size() ? sent.get(at) : "nothing more"));
        return;
      }
      next = at + length;
    }
  }

  /** An old copy counts where it turns up. */
  private static long seenAt(Entry.Sent sent) {
    return sent.origin() == Entry.Origin.DUPLICATE ? sent.arrivesAt() : sent.at();
  }

  /**
   * How many segments from {@code at} on make up the row (several if data was split); 0 if they do
   * not match it.
   */
  private static int match(
      String id, Tables.Row row, Trace trace, List<Entry.Sent> sent, int at, long shift) {
    Entry.Sent first = sent.get(at);
    Segment segment = first.segment();
    int length = segment.payload().length();
    int flags = segment.flags();
    int count = 1;
    while (length > 0
        && length < row.length()
        && at + count < sent.size()
        && continues(first, length, sent.get(at + count))) {
      length += sent.get(at + count).segment().payload().length();
      flags |= sent.get(at + count).segment().flags();
      count++;
    }
    boolean timed =
        EXCERPTS.contains(id)
            || Math.abs(first.at() / 1000 - shift - row.millis())
                <= Math.max(60, .15 * row.millis());
    boolean same =
        trace.party(first.from()).name().equals(row.from())
            && (flags & ~Flags.PSH) == (row.flags() & ~Flags.PSH)
            && length == row.length()
            && first.lost() == row.lost()
            && numbers(id, row, first)
            && timed;
    return same ? count : 0;
  }

  private static boolean continues(Entry.Sent first, int length, Entry.Sent next) {
    return next.from() == first.from()
        && next.relSeq() == first.relSeq() + length
        && next.at() - first.at() < 5_000
        && !next.segment().payload().isEmpty();
  }

  private static boolean numbers(String id, Tables.Row row, Entry.Sent sent) {
    Segment s = sent.segment();
    String relative = sent.relSeq() + " / " + (s.acks() ? String.valueOf(sent.relAck()) : "–");
    String absolute = s.seq() + " / " + (s.acks() ? s.ack().toString() : "–");
    boolean relativeFits =
        row.relative().startsWith("– /")
            || EXCERPTS.contains(id)
            || relative.equals(row.relative());
    return relativeFits && (RELATIVE_ONLY.contains(id) || absolute.equals(row.absolute()));
  }

  // --- states ----------------------------------------------------------------------------------

  private static void compareStates(
      String id, List<Tables.Row> table, Trace trace, List<String> differences) {
    for (End end : End.values()) {
      String expected = String.join(" ", distinct(table, end));
      String actual = String.join(" ", states(trace, end, expected));
      boolean within = (" " + actual + " ").contains(" " + expected + " ");
      if (!within && !EXCERPTS.contains(id)) {
        differences.add(end + ": expected " + expected + " but it was " + actual);
      }
    }
  }

  private static List<String> distinct(List<Tables.Row> table, End end) {
    List<String> states = new ArrayList<>();
    for (Tables.Row row : table) {
      String state = end == End.CLIENT ? row.client() : row.server();
      if (states.isEmpty() || !states.get(states.size() - 1).equals(state)) {
        states.add(state);
      }
    }
    return states;
  }

  /** The states an end rested in; one it only passed through counts if the table shows it. */
  private static List<String> states(Trace trace, End end, String expected) {
    List<String> states = new ArrayList<>(List.of(trace.party(end).initial().rfcName()));
    for (Entry.StateChanged change : trace.states(end, 0)) {
      String state = change.to().rfcName();
      boolean shown = !change.passing() || (" " + expected + " ").contains(" " + state + " ");
      if (shown && !states.get(states.size() - 1).equals(state)) {
        states.add(state);
      }
    }
    return states;
  }
}
