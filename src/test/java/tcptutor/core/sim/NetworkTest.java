package tcptutor.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.State;

/** What the path and the hosts' surroundings do to a run. */
class NetworkTest {
  private static Worlds talking() {
    return Worlds.established(Profile.RFC)
        .call("100ms", End.CLIENT, "c", new Call.Send(10, true, false));
  }

  private static String fates(Trace trace) {
    StringBuilder text = new StringBuilder();
    for (Entry.Sent sent : trace.segments()) {
      text.append(trace.party(sent.from()).name()).append(sent.lost() ? "x " : "> ");
    }
    return text.toString().trim();
  }

  @Nested
  class AHost {
    @Test
    void thatIsUnpluggedMissesSegmentsButForgetsNothing() {
      Trace trace =
          talking()
              .happens("50ms", new Happening.Unplug(End.SERVER))
              .happens("1500ms", new Happening.Plug(End.SERVER))
              .until("10s")
              .run();
      assertEquals("Cx Cx C> S>", fates(trace));
      assertEquals(State.ESTABLISHED, Worlds.last(trace, End.SERVER));
    }

    @Test
    void thatCrashesLosesWhatIsUnderWayToIt() {
      Trace trace = talking().happens("120ms", new Happening.Crash(End.SERVER)).until("1s").run();
      assertEquals("Cx", fates(trace));
      assertEquals(State.CLOSED, Worlds.last(trace, End.SERVER));
    }

    @Test
    void thatRebootsAnswersWithReset() {
      Trace trace =
          talking()
              .happens("20ms", new Happening.Crash(End.SERVER))
              .happens("40ms", new Happening.Boot(End.SERVER))
              .until("1s")
              .run();
      assertEquals("C PA 101 ack 301 len 10; S R 301", Worlds.segments(trace));
      assertEquals(State.CLOSED, Worlds.last(trace, End.CLIENT));
    }
  }

  @Nested
  class AFault {
    @Test
    void countsOnlyFromItsTimeOn() {
      Fault late =
          new Fault(End.CLIENT, Fault.Kind.DATA, List.of(1), Fault.Action.DROP, 0, 150_000);
      Trace trace =
          talking()
              .call("200ms", End.CLIENT, "c", new Call.Send(10, true, false))
              .fault(late)
              .until("1s")
              .run();
      assertEquals("C> S> Cx", fates(trace));
    }

    @Test
    void deliversASecondCopyWhenItDuplicates() {
      Fault twice =
          new Fault(
              End.CLIENT,
              Fault.Kind.DATA,
              List.of(),
              Fault.Action.DUPLICATE,
              300_000,
              Fault.FROM_THE_START);
      Trace trace = talking().fault(twice).until("2s").run();
      assertEquals("C> C> S> S>", fates(trace));
      assertEquals(10, read(trace), "the copy is not delivered to the application again");
    }

    private static int read(Trace trace) {
      int octets = 0;
      for (Entry entry : trace.entries()) {
        octets += entry instanceof Entry.Read r ? r.data().length() : 0;
      }
      return octets;
    }
  }

  @Test
  void aCutIsForGood() {
    Trace trace = talking().happens("10ms", new Happening.Cut()).until("30s").run();
    assertTrue(trace.segments().size() > 3);
    assertTrue(trace.segments().stream().allMatch(Entry.Sent::lost));
  }

  @Test
  void aRunWithoutAnEndIsStopped() {
    Worlds loop = Worlds.established(Profile.RFC);
    // An acknowledgment of what was never sent draws an ACK that the peer takes for the same, and
    // so on.
    loop.midLife(End.SERVER, State.ESTABLISHED, 1, 1, false)
        .midLife(End.CLIENT, State.ESTABLISHED, 1, 500, false);
    loop.call("0ms", End.CLIENT, "c", new Call.Send(1, true, false));
    RunawayException e = assertThrows(RunawayException.class, loop::run);
    assertEquals(Simulation.MOST_EVENTS, e.events());
  }
}
