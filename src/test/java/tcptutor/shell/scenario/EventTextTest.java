package tcptutor.shell.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.EventText;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Plan;
import tcptutor.shell.text.Messages;

/** What {@link EventText} writes, {@link EventLine} reads. */
class EventTextTest {
  private static EventLine read(List<String> lines) {
    EventLine events = new EventLine(Messages.in(Lang.EN));
    try {
      for (String line : lines) {
        events.read(line);
      }
    } catch (LineException e) {
      throw new AssertionError(lines + ": " + e.advice(), e);
    }
    return events;
  }

  /** The line that says what a line says. */
  private static String again(String line) {
    EventLine events = read(List.of(line));
    if (!events.faults().isEmpty()) {
      return EventText.of(events.faults().get(0));
    }
    return events.happenings().isEmpty()
        ? EventText.of(events.calls())
        : EventText.of(events.happenings().get(0));
  }

  @Nested
  class ALine {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "lose client SYN 1",
          "lose server ANY all",
          "delay server ACK 2,3 by 300ms",
          "duplicate client DATA all by 1s from 60ms",
          "0ms client connect",
          "0ms client/honest connect 81",
          "0ms server bind 80",
          "0ms server/s bind 80 reuse",
          "1s client socket reuse",
          "0ms server listen 3",
          "0ms server/L2 accept s2",
          "0ms client fast-open 100",
          "80ms server send 5",
          "80ms server send 5 more",
          "50.001ms client recv 10",
          "2h client recv-eof",
          "90s server set so-linger -1",
          "100ms client shutdown",
          "100ms client shutdown rdwr",
          "100ms server/s2 close",
          "100ms client abort",
          "60.001ms crash server",
          "61ms boot client",
          "62ms kill server",
          "63ms unplug client",
          "64ms plug client",
          "65ms cut",
          "66ms faults-end",
          "67ms icmp client 3",
          "68ms flood server 20",
          "69ms note fresh-isn",
          "70ms inject client S seq=-10",
          "0ms inject server PA seq=1001 ack=2 len=500 travels",
          "100ms inject client A seq=101 ack=4294967295 port=50001 absolute travels label=forged"
        })
    void comesBackAsItWasWritten(String line) {
      assertEquals(line, again(line));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
      "0 client connect, 0ms client connect",
      "1500ms client send 1, 1500ms client send 1",
      "2000ms client send 1, 2s client send 1",
      "50001us client/c send 1, 50.001ms client send 1",
      "120us client send 1, 0.12ms client send 1",
      "1d client send 1, 24h client send 1",
      "0ms server listen 16, 0ms server listen",
      "0ms server accept s, 0ms server accept",
      "0ms client shutdown wr, 0ms client shutdown",
      "1s inject client AS seq=0 label=old-duplicate, 1s inject client SA seq=0 ack=0"
    })
    void isWrittenInOneWay(String line, String written) {
      assertEquals(written, again(line));
    }

    static LongStream seeds() {
      return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isReadBackToAnEqualValue(long seed) {
      Overrides drawn = new RandomScenarios(seed).overrides();
      assertEquals(
          drawn.faults(), read(drawn.faults().stream().map(EventText::of).toList()).faults());
      assertEquals(drawn.calls(), read(EventText.lines(drawn.calls())).calls());
      assertEquals(
          drawn.happenings(),
          read(drawn.happenings().stream().map(EventText::of).toList()).happenings());
    }
  }

  @Nested
  class WhatNoLineSays {
    private void is(Call.Op op) {
      Call call = new Call(0, End.CLIENT, "c", op, true);
      assertThrows(IllegalArgumentException.class, () -> EventText.of(call), op.toString());
    }

    @Test
    void isRefused() {
      is(new Call.Dup("d"));
      is(new Call.Bind(80));
      is(new Call.ConnectClose(0, 10));
      is(new Call.RecvEof(true));
      is(new Call.Send(1, false, false));
      is(new Call.SetOption(List.of()));
      is(new Call.Accept("a b"));
    }

    @Test
    void includesTimesBeforeTheBeginning() {
      Fault fault = new Fault(End.CLIENT, Fault.Kind.SYN, List.of(), Fault.Action.DROP, 0, -5);
      assertThrows(IllegalArgumentException.class, () -> EventText.of(fault));
    }

    @Test
    void includesRemarksOfSeveralWords() {
      Plan.Timed note = new Plan.Timed(0, new Happening.Note("two words"));
      var e = assertThrows(IllegalArgumentException.class, () -> EventText.of(note));
      assertEquals("'two words' is more than a word", e.getMessage());
    }
  }
}
