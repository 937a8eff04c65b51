package tcptutor.core.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.HostSetting;
import tcptutor.core.sim.Trace;
import tcptutor.core.sim.Worlds;

/**
 * Every statement of the RFCs about connection management, by number, with the profile {@code rfc}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
  private static final int STATEMENTS = 167;
  private static final String TYPICAL = "ESTABLISHED";

  private final BitSet covered = new BitSet();

  private void covers(int... numbers) {
    for (int number : numbers) {
      covered.set(number);
    }
  }

  static List<Statements.Statement> statements() {
    return Statements.read();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("statements")
  void oneEndpoint(Statements.Statement statement) {
    statement.holds(Profile.RFC);
    covers(statement.number());
  }

  // --- A, B: numbers ---------------------------------------------------------------------------

  @Test
  void statement5NumbersWrapModulo2To32() {
    Bench bench = Bench.in(Profile.RFC, "CLOSED");
    bench.apply(new Event.ActiveOpen(new Seq(-1)));
    bench.run("< SA 300 ack 0");
    assertEquals(State.ESTABLISHED, bench.state());
    bench.run("call send 3");
    assertEquals("> S 4294967295 ; > A 0 ack 301 ; > PA 0 ack 301 len 3", bench.output());
    assertTrue(new Seq(1).after(new Seq(-1)), "1 comes after 2^32-1");
    covers(5);
  }

  @Test
  void statements11To13InitialNumbersAreClockPlusKeyedHash() {
    Config rfc = Config.of(Profile.RFC);
    Seq first = Isn.next(rfc, 1_000_000, "10.0.0.1:1000", "10.0.0.2:80", 7);
    Seq later = Isn.next(rfc, 2_000_000, "10.0.0.1:1000", "10.0.0.2:80", 7);
    assertEquals(250_000, later.minus(first), "one per 4 microseconds on the same four-tuple");
    Set<Integer> distances = new HashSet<>();
    for (int port = 1001; port < 1101; port++) {
      distances.add(Isn.next(rfc, 1_000_000, "10.0.0.1:" + port, "10.0.0.2:80", 7).minus(first));
    }
    assertEquals(100, distances.size(), "neighbouring ports have unrelated numbers");
    Seq otherKey = Isn.next(rfc, 1_000_000, "10.0.0.1:1000", "10.0.0.2:80", 8);
    assertNotEquals(first, otherKey, "without the key the number cannot be computed");
    assertEquals(
        Seq.ZERO,
        Isn.next(rfc.with(Rule.FIXED_ISN, true), 5, "a:1", "b:2", 7),
        "what a constant would be");
    covers(11, 12, 13);
  }

  @Test
  void statement14AfterABootNothingIsSentForOneMsl() {
    Trace trace =
        Worlds.rfc()
            .host(End.CLIENT, HostSetting.QUIET_TIME, 1)
            .happens("0ms", new Happening.Crash(End.CLIENT))
            .happens("10ms", new Happening.Boot(End.CLIENT))
            .call("20ms", End.CLIENT, "c", new Call.Connect(0))
            .until("200s")
            .run();
    assertEquals(120_010_000L, trace.segments().get(0).at());
    covers(14);
  }

  @Test
  void statement15TheMslIsTwoMinutes() {
    assertEquals(120_000_000L, Config.of(Profile.RFC).get(Setting.MSL));
    covers(15);
  }

  // --- K: time ---------------------------------------------------------------------------------

  @Test
  void statement114TimeWaitBelongsToTheActiveCloser() {
    Trace one =
        Worlds.established(Profile.RFC)
            .close("0ms", End.CLIENT)
            .close("200ms", End.SERVER)
            .until("1s")
            .run();
    assertEquals(State.TIME_WAIT, Worlds.last(one, End.CLIENT));
    assertEquals(State.CLOSED, Worlds.last(one, End.SERVER));
    Trace both =
        Worlds.established(Profile.RFC)
            .close("0ms", End.CLIENT)
            .close("0ms", End.SERVER)
            .until("1s")
            .run();
    assertEquals(State.TIME_WAIT, Worlds.last(both, End.CLIENT));
    assertEquals(State.TIME_WAIT, Worlds.last(both, End.SERVER));
    covers(114);
  }

  @Test
  void statement113TimeWaitLastsTwoMsl() {
    Bench bench = Bench.in(Profile.RFC, "FIN_WAIT_2").run("< FA 301 ack 102");
    assertEquals(240_000_000L, bench.delayOf(Timer.TIME_WAIT));
  }

  @Test
  void statements115And116TheSynTimerStartsAtOneSecondAndDoubles() {
    Bench bench = Bench.in(Profile.RFC, "CLOSED").run("call open");
    assertEquals(1_000_000L, bench.delayOf(Timer.RETRANSMISSION));
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      bench.run("fire retransmission");
      waits.add(bench.delayOf(Timer.RETRANSMISSION) / 1_000_000);
    }
    assertEquals(
        List.of(2L, 4L, 8L, 16L, 32L, 64L, 120L),
        waits,
        "doubling, with a ceiling of at least 60 s");
    covers(115, 116);
  }

  @Test
  void statement117TheFirstSampleSetsSrttAndRttvar() {
    Bench bench = Bench.in(Profile.RFC, "SYN_SENT rto-min=1ms").run("wait 80ms ; < SA 300 ack 101");
    assertEquals(80_000, bench.tcb().recovery().srtt());
    assertEquals(40_000, bench.tcb().recovery().rttvar());
    bench.run("call send 5");
    assertEquals(240_000, bench.delayOf(Timer.RETRANSMISSION), "SRTT + 4 * RTTVAR");
    covers(117);
  }

  @Test
  void statement118AnRtoBelowOneSecondIsRoundedUp() {
    Bench bench =
        Bench.in(Profile.RFC, "SYN_SENT").run("wait 80ms ; < SA 300 ack 101 ; call send 5");
    assertEquals(1_000_000, bench.delayOf(Timer.RETRANSMISSION));
    covers(118);
  }

  @Test
  void statement119NoSampleFromARepeatedSegment() {
    Bench bench =
        Bench.in(Profile.RFC, TYPICAL).run("call send 5 ; wait 1s ; fire retransmission ; wait 5s");
    long before = bench.tcb().recovery().srtt();
    bench.run("< A 301 ack 106");
    assertEquals(before, bench.tcb().recovery().srtt());
    covers(119);
  }

  @Test
  void statement121AfterALostSynDataBeginsWithThreeSeconds() {
    Bench bench =
        Bench.in(Profile.RFC, "SYN_SENT")
            .run("fire retransmission ; < SA 300 ack 101 ; call send 5");
    assertEquals(3_000_000, bench.delayOf(Timer.RETRANSMISSION));
    covers(121);
  }

  @Test
  void statement122TheOpenIsNotGivenUpBeforeThreeMinutes() {
    Bench bench = Bench.in(Profile.RFC, "CLOSED").run("call open");
    long waited = giveUp(bench);
    assertTrue(waited >= 180_000_000L, "gave up after " + waited / 1_000_000 + " s");
    assertTrue(bench.shows("TIMED_OUT"));
    covers(122);
  }

  @Test
  void statement123DataIsNotGivenUpBeforeHundredSeconds() {
    Bench bench = Bench.in(Profile.RFC, TYPICAL).run("call send 5");
    long waited = giveUp(bench);
    assertTrue(waited >= 100_000_000L, "gave up after " + waited / 1_000_000 + " s");
    covers(123);
  }

  private static long giveUp(Bench bench) {
    long waited = bench.delayOf(Timer.RETRANSMISSION);
    for (int i = 0; i < 100 && bench.state() != State.CLOSED; i++) {
      bench.run("fire retransmission");
      waited += bench.state() == State.CLOSED ? 0 : bench.delayOf(Timer.RETRANSMISSION);
    }
    assertEquals(State.CLOSED, bench.state());
    return waited;
  }

  @Test
  void statement129KeepaliveIsOffAndConfigurableWithTwoHoursOfIdleness() {
    Config rfc = Config.of(Profile.RFC);
    assertEquals(0, rfc.get(Setting.KEEPALIVE));
    assertEquals(7_200_000_000L, rfc.get(Setting.KEEPALIVE_IDLE));
    assertEquals(
        -1, Bench.in(Profile.RFC, "SYN_SENT").run("< SA 300 ack 101").delayOf(Timer.KEEPALIVE));
    Bench on =
        Bench.in(Profile.RFC, "SYN_SENT keepalive=1 keepalive-idle=3h").run("< SA 300 ack 101");
    assertEquals(10_800_000_000L, on.delayOf(Timer.KEEPALIVE));
    covers(129);
  }

  @Test
  void statement131OnlyRepeatedFailureOfProbesEndsTheConnection() {
    Bench bench =
        Bench.in(Profile.RFC, "ESTABLISHED keepalive=1 keepalive-probes=3").run("call reconfigure");
    bench.run("fire keepalive ; fire keepalive ; fire keepalive");
    assertEquals(State.ESTABLISHED, bench.state());
    bench.run("fire keepalive");
    assertEquals(State.CLOSED, bench.state());
  }

  @Test
  void statement134ProbesBeginAfterOneRtoAndDouble() {
    Bench bench =
        Bench.in(Profile.RFC, "ESTABLISHED peer-wnd=0 rto-at-start=1s").run("call send 5");
    assertEquals(1_000_000, bench.delayOf(Timer.PERSIST));
    bench.run("fire persist ; < A 301 ack 101 win 0");
    assertEquals(2_000_000, bench.delayOf(Timer.PERSIST));
    bench.run("fire persist ; < A 301 ack 101 win 0");
    assertEquals(4_000_000, bench.delayOf(Timer.PERSIST));
    for (int i = 0; i < 50; i++) {
      bench.run("fire persist ; < A 301 ack 101 win 0");
    }
    assertEquals(State.ESTABLISHED, bench.state(), "it stays open as long as probes are answered");
  }

  @Test
  void statement135AcksAreDelayedLessThanHalfASecond() {
    assertTrue(Config.of(Profile.RFC).get(Setting.DELAYED_ACK) < 500_000);
    Bench bench =
        Bench.in(Profile.RFC, "ESTABLISHED delayed-ack=40ms").run("< PA 301 ack 101 len 5");
    assertEquals("-", bench.output());
    assertEquals(40_000, bench.delayOf(Timer.DELAYED_ACK));
  }

  // --- M: whole exchanges ----------------------------------------------------------------------

  private void figure(int number, Trace trace, String segments, String client, String server) {
    assertEquals(segments, Worlds.segments(trace), "segments of statement " + number);
    assertEquals(client, Worlds.states(trace, End.CLIENT), "client of statement " + number);
    assertEquals(server, Worlds.states(trace, End.SERVER), "server of statement " + number);
    covers(number);
  }

  @Test
  void statement137ThreeWayHandshake() {
    Trace trace =
        Worlds.rfc()
            .isns("100", "300")
            .connect("0ms")
            .call("200ms", End.CLIENT, "c", send(1))
            .until("1s")
            .run();
    figure(
        137,
        trace,
        "C S 100; S SA 300 ack 101; C A 101 ack 301; C PA 101 ack 301 len 1; S A 301 ack 102",
        "CLOSED SYN-SENT ESTABLISHED",
        "LISTEN SYN-RECEIVED ESTABLISHED");
  }

  private static Call.Op send(int octets) {
    return new Call.Send(octets, true, false);
  }

  @Test
  void statement138SimultaneousOpen() {
    Trace trace =
        Worlds.rfc()
            .isns("100", "300")
            .nobodyListens()
            .call("0ms", End.CLIENT, "c", new Call.Open(List.of(), 40_000))
            .call("0ms", End.SERVER, "s", new Call.Open(List.of(), 80))
            .connect("0ms")
            .call("0ms", End.SERVER, "s", new Call.Connect(40_000))
            .until("1s")
            .run();
    figure(
        138,
        trace,
        "C S 100; S S 300; S SA 300 ack 101; C SA 100 ack 301",
        "CLOSED SYN-SENT SYN-RECEIVED ESTABLISHED",
        "CLOSED SYN-SENT SYN-RECEIVED ESTABLISHED");
  }

  @Test
  void statement139OldDuplicateSyn() {
    Trace trace =
        Worlds.rfc()
            .isns("100", "300 400")
            .delayed(End.CLIENT, "SYN", 1, "111ms")
            .injected("10ms", End.CLIENT, "S", 90, 0)
            .connect("0ms")
            .until("3s")
            .run();
    figure(
        139,
        trace,
        "C S 100; C S 90; S SA 300 ack 91; C R 91; S SA 400 ack 101; C A 101 ack 401",
        "CLOSED SYN-SENT ESTABLISHED",
        "LISTEN SYN-RECEIVED LISTEN SYN-RECEIVED ESTABLISHED");
  }

  @Test
  void statement140ARebootedEndReconnects() {
    Trace trace =
        Worlds.rfc()
            .isns("400", "299 700")
            .midLife(End.SERVER, State.ESTABLISHED, 1, -300, true)
            .connect("0ms")
            .until("1020ms")
            .run();
    figure(
        140,
        trace,
        "C S 400; S A 300 ack 100; C R 100; C S 400",
        "CLOSED SYN-SENT",
        "ESTABLISHED CLOSED");
  }

  @Test
  void statement141DataForARebootedEnd() {
    Trace trace =
        Worlds.rfc()
            .isns("99", "299")
            .midLife(End.SERVER, State.ESTABLISHED, 1, 1, false)
            .call("0ms", End.SERVER, "s", send(10))
            .until("1s")
            .run();
    figure(141, trace, "S PA 300 ack 100 len 10; C R 100", "CLOSED", "ESTABLISHED CLOSED");
  }

  @Test
  void statement142OldSynBetweenTwoListeners() {
    Trace trace =
        Worlds.rfc()
            .isns("100", "300")
            .bothListen()
            .injected("0ms", End.CLIENT, "S", 50, 0)
            .until("1s")
            .run();
    figure(142, trace, "C S 50; S SA 300 ack 51; C R 51", "LISTEN", "LISTEN SYN-RECEIVED LISTEN");
  }

  @Test
  void statement143NormalClose() {
    Trace trace =
        Worlds.established(Profile.RFC)
            .isns("99", "299")
            .close("0ms", End.CLIENT)
            .close("200ms", End.SERVER)
            .until("250s")
            .run();
    figure(
        143,
        trace,
        "C FA 100 ack 300; S A 300 ack 101; S FA 300 ack 101; C A 101 ack 301",
        "ESTABLISHED FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT CLOSED",
        "ESTABLISHED CLOSE-WAIT LAST-ACK CLOSED");
  }

  @Test
  void statement144SimultaneousClose() {
    Trace trace =
        Worlds.established(Profile.RFC)
            .isns("99", "299")
            .close("0ms", End.CLIENT)
            .close("0ms", End.SERVER)
            .until("250s")
            .run();
    figure(
        144,
        trace,
        "C FA 100 ack 300; S FA 300 ack 100; S A 301 ack 101; C A 101 ack 301",
        "ESTABLISHED FIN-WAIT-1 CLOSING TIME-WAIT CLOSED",
        "ESTABLISHED FIN-WAIT-1 CLOSING TIME-WAIT CLOSED");
  }

  @Test
  void statement145TheRealSynBeforeTheRstEndsConsistent() {
    Trace trace =
        Worlds.rfc()
            .isns("100", "300 400")
            .delayed(End.CLIENT, "SYN", 1, "50ms")
            .injected("10ms", End.CLIENT, "S", 90, 0)
            .connect("0ms")
            .until("5s")
            .run();
    assertEquals(State.ESTABLISHED, Worlds.last(trace, End.CLIENT));
    assertEquals(State.ESTABLISHED, Worlds.last(trace, End.SERVER));
    covers(145);
  }

  // --- N, R: hazards and queues ----------------------------------------------------------------

  @Test
  void statement150AConnectionReopenedAfterAssassinationTakesOldData() {
    Bench after = Bench.in(Profile.RFC, "TIME_WAIT").run("< R 302");
    assertEquals(State.CLOSED, after.state(), "assassinated");
    Bench reopened = Bench.in(Profile.RFC, TYPICAL);
    reopened.run("< PA 301 ack 101 len 5 ; call receive 9");
    assertTrue(reopened.shows("DELIVERED 5"), "H1: old data that fits is taken for new");
    Bench loop = Bench.in(Profile.RFC, TYPICAL).run("< A 301 ack 500");
    assertEquals(
        "> A 101 ack 301",
        loop.output(),
        "H2: an ACK of what was never sent draws an ACK, and so on");
    Bench opening = Bench.in(Profile.RFC, "SYN_SENT").run("< A 300 ack 77");
    assertEquals(
        "> R 77", opening.output(), "H3: an old ACK meets a connection that is being opened");
    covers(150);
  }

  private static Worlds flooded(int cookies) {
    return Worlds.rfc()
        .isns("100", "300")
        .backlog(End.SERVER, 3, cookies)
        .happens("0ms", new Happening.Flood(End.SERVER, 50));
  }

  @Test
  void statement163AFullSynQueueDropsHonestSynsToo() {
    Trace trace = flooded(0).connect("10ms").until("900ms").run();
    assertEquals("C S 100", Worlds.segments(trace));
    covers(163);
  }

  @Test
  void statements164And165ACookieNeedsNoEntryAndItsAckEstablishes() {
    Trace trace = flooded(1).connect("10ms").until("900ms").run();
    assertEquals("C S 100; S SA 300 ack 101; C A 101 ack 301", Worlds.segments(trace));
    assertEquals(
        "LISTEN ESTABLISHED", Worlds.states(trace, End.SERVER), "no SYN-RECEIVED in between");
    covers(164, 165);
  }

  @Test
  void statement166WithCookiesTheServerRetransmitsNothing() {
    Trace trace = flooded(1).lost(End.CLIENT, "ACK", 1).connect("10ms").until("20s").run();
    long synAcks =
        trace.segments().stream().filter(s -> s.segment().syn() && s.segment().acks()).count();
    assertEquals(1, synAcks);
    assertFalse(
        trace.entries().stream()
            .anyMatch(e -> e instanceof Entry.TimerExpired t && t.end() == End.SERVER));
    covers(166);
  }

  // --- which were covered ----------------------------------------------------------------------

  @AfterAll
  void everyStatementIsCovered() {
    StringBuilder table = new StringBuilder("statements covered (profile rfc), ten to a row:\n");
    for (int row = 0; row * 10 < STATEMENTS; row++) {
      table.append(String.format("  %3d ", row * 10 + 1));
      for (int number = row * 10 + 1; number <= Math.min(STATEMENTS, row * 10 + 10); number++) {
        table.append(covered.get(number) ? '#' : '.');
      }
      table.append('\n');
    }
    System.out.println(
        table.append("  ").append(covered.cardinality()).append(" of ").append(STATEMENTS));
    assertEquals(STATEMENTS, covered.cardinality(), "every statement has a test that passed");
  }
}
