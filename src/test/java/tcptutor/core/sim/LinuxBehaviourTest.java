package tcptutor.core.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Rule;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.State;

/** Whole exchanges as Linux has them, where a recording is not at hand. */
class LinuxBehaviourTest {
  private static final Config LINUX = Config.of(Profile.LINUX);

  private static final String HANDSHAKE = "C S 100; S SA 300 ack 101; C A 101 ack 301; ";

  private static Worlds opened() {
    return Worlds.of(LINUX).connect("0ms");
  }

  private static Worlds established() {
    return Worlds.established(Profile.LINUX);
  }

  private static String result(Trace trace, int call) {
    for (Entry entry : trace.entries()) {
      if (entry instanceof Entry.Returned returned && returned.index() == call) {
        return returned.outcome().succeeded() ? "ok" : returned.outcome().error();
      }
    }
    return "pending";
  }

  @Nested
  class Loss {
    @Test
    void aFinBeyondALostSegmentTellsOfTheHoleThoughTheWindowChanged() {
      Trace trace =
          opened()
              .call("300ms", End.CLIENT, "c", new Call.Send(100, true, false))
              .call("301ms", End.CLIENT, "c", new Call.Close())
              .lost(End.CLIENT, "DATA", 1)
              .until("550ms")
              .run();
      // The hole is repaired a quarter of a round trip after SACK showed it, not at the RTO.
      assertEquals(
          HANDSHAKE
              + "C PA 101 ack 301 len 100; C FA 201 ack 301; S A 301 ack 101; C PA 101 ack 301 len 100; S A 301 ack 202",
          Worlds.segments(trace));
    }

    @Test
    void whatIsRepeatedTakesTheFinAlong() {
      Trace trace =
          opened()
              .happens("299ms", new Happening.Cut())
              .call("300ms", End.CLIENT, "c", new Call.Send(100, true, false))
              .call("301ms", End.CLIENT, "c", new Call.Close())
              .until("700ms")
              .run();
      // The probe repeats the tail alone, the time-out all that fits into one segment.
      assertEquals(
          HANDSHAKE
              + "C PA 101 ack 301 len 100; C FA 201 ack 301; C FA 201 ack 301; C FPA 101 ack 301 len 100",
          Worlds.segments(trace));
    }
  }

  @Nested
  class Closing {
    @Test
    void textForAReaderThatStoppedAndClosedItsSideIsReset() {
      Trace trace =
          established()
              .call("0ms", End.SERVER, "s", new Call.Shutdown(Call.How.RDWR))
              .call("300ms", End.CLIENT, "c", new Call.Send(10, true, false))
              .call("600ms", End.CLIENT, "c", new Call.Send(10, true, false))
              .run();
      assertEquals(
          "S FA 301 ack 101; C A 101 ack 302; C PA 101 ack 302 len 10; S R 302",
          Worlds.segments(trace));
      assertEquals("EPIPE", result(trace, 2));
    }

    @Test
    void withoutALifeInFinWait2TheAcknowledgmentOfTheFinIsReset() {
      Trace trace =
          Worlds.of(LINUX.with(Setting.FIN_TIMEOUT, -Simulation.SECOND))
              .midLife(End.CLIENT, State.ESTABLISHED, 1, 1, false)
              .midLife(End.SERVER, State.ESTABLISHED, 1, 1, false)
              .close("0ms", End.CLIENT)
              .run();
      assertEquals("C FA 101 ack 301; S A 301 ack 102; C R 102", Worlds.segments(trace));
    }

    @Test
    void shutdownInTimeWaitFindsNoConnection() {
      Trace trace =
          established()
              .call("0ms", End.CLIENT, "c", new Call.Shutdown(Call.How.WR))
              .close("200ms", End.SERVER)
              .call("400ms", End.CLIENT, "c", new Call.Shutdown(Call.How.RDWR))
              .until("500ms")
              .run();
      assertEquals("ENOTCONN", result(trace, 2));
    }
  }

  @Nested
  class Opening {
    @Test
    void fewSynRetriesEndWhenAsManyDoublingsWouldHaveEnded() {
      Trace trace =
          Worlds.of(LINUX.with(Setting.SYN_RETRIES, 2))
              .happens("0ms", new Happening.Cut())
              .connect("1ms")
              .run();
      assertEquals(6, trace.segments().size());
      assertEquals("ETIMEDOUT", result(trace, 0));
    }

    @Test
    void aBoundPortLeavesTimeWaitForANewConnection() {
      assertEquals("ok", result(reconnect(true), 5));
      assertEquals("EADDRNOTAVAIL", result(reconnect(false), 5));
    }

    private Trace reconnect(boolean timestamps) {
      Config config = LINUX.with(Rule.TIMESTAMPS, timestamps);
      List<SocketOption> reuse = List.of(new SocketOption(SocketOption.Name.SO_REUSEADDR, 1));
      return Worlds.exactly(config)
          .bound("0ms", "c", reuse)
          .connect("1ms")
          .call("200ms", End.CLIENT, "c", new Call.Close())
          .close("400ms", End.SERVER)
          .bound("590ms", "d", reuse)
          .call("600ms", End.CLIENT, "d", new Call.Connect(0))
          .until("900ms")
          .run();
    }

    @Test
    void aFloodedQueueForgetsOldEntriesEarly() {
      Trace trace =
          Worlds.of(LINUX)
              .backlog(End.SERVER, 8, 0)
              .happens("0ms", new Happening.Flood(End.SERVER, 40))
              .connect("500ms")
              .until("9s")
              .run();
      // SYNs at 0.5, 1.5, 2.5, 3.5, 4.5 and 5.5 s find the queue full; at 7.5 s the entries of 7 s
      // ago are gone.
      assertEquals("ok", result(trace, 0));
      assertEquals(9, trace.segments().size());
    }
  }

  @Nested
  class Sockets {
    @Test
    void whatIcmpSaidExplainsTheSilenceThatFollows() {
      Trace trace =
          Worlds.of(LINUX.with(Setting.DATA_RETRIES, 3))
              .midLife(End.CLIENT, State.ESTABLISHED, 1, 1, false)
              .midLife(End.SERVER, State.ESTABLISHED, 1, 1, false)
              .host(End.CLIENT, HostSetting.ACCEPTS, 0)
              .host(End.CLIENT, HostSetting.READS, 0)
              .happens("0ms", new Happening.Cut())
              .call("1ms", End.CLIENT, "c", new Call.Send(10, true, false))
              .call("2ms", End.CLIENT, "c", new Call.Recv(1))
              .happens("50ms", new Happening.Icmp(End.CLIENT, 1))
              .run();
      assertEquals("EHOSTUNREACH", result(trace, 1));
    }

    @Test
    void aCorkHoldsWhatIsSmallUntilItIsPulled() {
      Trace trace =
          established()
              .call("0ms", End.CLIENT, "c", cork(1))
              .call("1ms", End.CLIENT, "c", new Call.Send(10, true, false))
              .call("2ms", End.CLIENT, "c", new Call.Send(10, true, false))
              .call("3ms", End.CLIENT, "c", cork(0))
              .until("50ms")
              .run();
      assertEquals("C PA 101 ack 301 len 20", Worlds.segments(trace));
    }

    private Call.Op cork(long value) {
      return new Call.SetOption(List.of(new SocketOption(SocketOption.Name.TCP_CORK, value)));
    }
  }
}
