package tcptutor.core.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.play.Playback.Obstacle;
import tcptutor.core.play.Playback.Outcome;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Film;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Simulation;
import tcptutor.core.tcp.State;
import tcptutor.shell.content.Issues;
import tcptutor.shell.scenario.Scenarios;
import tcptutor.shell.text.Messages;

class PlaybackTest {
  private static Scenario scenario(String id) {
    return Scenarios.builtIn(id, new Issues(id, Messages.in(tcptutor.core.lesson.Lang.EN)));
  }

  private static Playback of(String id) {
    return Playback.of(Planner.plan(scenario(id), Overrides.NONE));
  }

  static List<String> everyScenario() {
    return Scenarios.list().stream().map(Scenarios.Item::id).toList();
  }

  private static State state(Playback playback, End end) {
    return playback.frame().host(end).state(0);
  }

  @Nested
  class AFilm {
    @ParameterizedTest(name = "{0}")
    @MethodSource("tcptutor.core.play.PlaybackTest#everyScenario")
    void tellsTheSameRunAsTheSimulation(String id) {
      var plan = Planner.plan(scenario(id), Overrides.NONE);
      assertEquals(Simulation.run(plan), Simulation.film(plan).trace());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tcptutor.core.play.PlaybackTest#everyScenario")
    void growsFromFrameToFrameUntilTheWholeTraceIsTold(String id) {
      Film film = of(id).film();
      int entries = -1;
      long at = Long.MIN_VALUE;
      for (Film.Frame frame : film.frames()) {
        assertTrue(frame.entries() > entries && frame.at() >= at, id);
        entries = frame.entries();
        at = frame.at();
      }
      assertEquals(film.trace().entries().size(), entries, id);
    }

    @Test
    void knowsVariablesTimersAndQueues() {
      Playback sent = of("open-normal").step();
      Film.ConnectionView client = sent.frame().client().connection(0);
      assertEquals(1, client.tcb().snd().nxt().minus(client.tcb().snd().iss()));
      assertEquals(1_000_000L, client.due().get(tcptutor.core.tcp.Timer.RETRANSMISSION));
      assertEquals(1, sent.step().frame().server().listeners().get(0).synQueue());
    }
  }

  @Nested
  class Moving {
    @ParameterizedTest(name = "{0}")
    @MethodSource("tcptutor.core.play.PlaybackTest#everyScenario")
    void backUndoesAStep(String id) {
      Playback here = of(id);
      while (!here.atEnd()) {
        Playback next = here.step();
        assertEquals(here, next.back());
        here = next;
      }
      assertEquals(here, here.step());
    }

    @Test
    void aTimeBetweenTwoEventsIsAfterTheFirst() {
      Playback there = of("open-normal").atTime(25_000);
      assertEquals(State.SYN_SENT, state(there, End.CLIENT));
      assertEquals(25_000, there.clock());
      assertEquals(1, there.inFlight().size());
      assertEquals(0, there.back().clock());
    }
  }

  @Nested
  class ASegmentInFlight {
    private final Playback synSent = of("open-normal").step();

    @Test
    void isLostAndSentAgain() {
      Outcome lost = synSent.lose(synSent.inFlight().get(0).id());
      assertNull(lost.obstacle());
      assertEquals(synSent.clock(), lost.playback().clock());
      assertTrue(lost.playback().film().trace().segments().get(0).lost());
      assertTrue(lost.playback().film().trace().segments().get(1).again());
      assertEquals(State.ESTABLISHED, state(lost.playback().end(), End.SERVER));
    }

    @Test
    void isDelayedBeyondThePath() {
      Entry.Sent late = delayed(300_000).film().trace().segments().get(0);
      assertEquals(350_000, late.arrivesAt());
    }

    private Playback delayed(long micros) {
      return synSent.delay(0, micros).playback();
    }

    @Test
    void comesTwice() {
      Playback twice = synSent.duplicate(0, 10_000).playback();
      assertEquals(Entry.Origin.DUPLICATE, twice.film().trace().segments().get(1).origin());
    }

    @Test
    void isOvertakenByTheNextOfItsEnd() {
      Playback data = of("open-ack-lost-then-data").atTime(150_000);
      Playback early = of("close-normal-rfc");
      while (early.inFlight().size() < 2 && !early.atEnd()) {
        early = early.step();
      }
      assertEquals(Obstacle.NOTHING_BEHIND, data.reorder(data.inFlight().get(0).id()).obstacle());
    }

    @Test
    void canBeDelayedAgainOnTopOfWhatItIs() {
      Playback twice = delayed(300_000).delay(0, 100_000).playback();
      assertEquals(450_000, twice.film().trace().segments().get(0).arrivesAt());
    }

    @Test
    void thatIsDoubledCannotBeTouchedBesides() {
      Playback twice = synSent.duplicate(0, 10_000).playback();
      assertEquals(Obstacle.MEDDLED_WITH, twice.lose(0).obstacle());
      assertEquals(Obstacle.MEDDLED_WITH, delayed(1_000).duplicate(0, 5).obstacle());
    }

    @Test
    void thatHasArrivedIsLeftAlone() {
      Outcome late = synSent.end().lose(0);
      assertEquals(Obstacle.NOT_IN_FLIGHT, late.obstacle());
      assertEquals(synSent.end(), late.playback());
    }
  }

  @Nested
  class AHost {
    @Test
    void crashesNowAndThePastStays() {
      Playback open = of("open-normal").end();
      Playback crashed = open.strike(new Happening.Crash(End.SERVER)).playback();
      assertEquals(
          open.film().frames(), crashed.film().frames().subList(0, open.film().frames().size()));
      assertFalse(crashed.end().frame().server().up());
    }

    @Test
    void sendsWhatTheLearnerSays() {
      Playback data = of("open-normal").end().send(End.SERVER, 7).playback();
      List<Entry.Sent> segments = data.film().trace().segments();
      assertTrue(segments.stream().anyMatch(s -> s.segment().payload().length() == 7));
    }

    @Test
    void closesShutsDownAndAborts() {
      Playback open = of("open-normal").end();
      assertEquals(
          State.FIN_WAIT_1, state(open.close(End.CLIENT).playback().step().step(), End.CLIENT));
      assertEquals(State.CLOSE_WAIT, state(open.shutdown(End.CLIENT).playback().end(), End.SERVER));
      Playback aborted = open.abort(End.CLIENT).playback().end();
      assertNull(aborted.frame().server().connection(0));
    }
  }

  @Nested
  class ARunThatNeverRests {
    @Test
    void isRefusedAndTheRunStaysAsItWas() {
      var without = Overrides.NONE;
      var endless =
          new Overrides(
              null,
              List.of(tcptutor.core.tcp.Variant.FOUR_SEGMENT_HANDSHAKE),
              List.of(),
              java.util.Map.of(),
              List.of(),
              List.of(),
              List.of(),
              -1,
              1);
      Scenario scenario = scenario("open-old-duplicate-two-listeners");
      assertTrue(Playback.of(Planner.plan(scenario, without)).end().atEnd());
      var plan = Planner.plan(scenario, endless);
      assertThrows(tcptutor.core.sim.RunawayException.class, () -> Playback.of(plan));
    }
  }

  @Nested
  class UndoingAndForking {
    @Test
    void givesTheUndisturbedRunBack() {
      Playback before = of("open-normal").step();
      Playback undone = before.lose(0).playback().undo();
      assertSame(before.undisturbed(), undone.film());
      assertEquals(before.clock(), undone.clock());
      assertEquals(before, undone);
    }

    /** Whatever is done: what had happened by then stays as it was. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void leavesThePastAlone(long seed) {
      Random random = new Random(seed);
      List<String> all = everyScenario();
      for (int i = 0; i < 30; i++) {
        Playback playback = of(all.get(random.nextInt(all.size())));
        playback = playback.at(random.nextInt(playback.film().frames().size()));
        Playback acted = anything(random, playback);
        assertEquals(past(playback), past(acted), playback.plan().toString());
        assertEquals(playback.clock(), acted.clock());
      }
    }

    private List<Entry> past(Playback playback) {
      List<Entry> past = new ArrayList<>();
      for (Entry entry : playback.film().trace().entries().subList(0, playback.entries())) {
        // What becomes of a segment on its way is the future.
        if (!(entry instanceof Entry.Sent)) {
          past.add(entry);
        }
      }
      return past;
    }

    private Playback anything(Random random, Playback playback) {
      End end = random.nextBoolean() ? End.CLIENT : End.SERVER;
      List<Entry.Sent> flying = playback.inFlight();
      int segment = flying.isEmpty() ? -1 : flying.get(random.nextInt(flying.size())).id();
      return switch (random.nextInt(9)) {
        case 0 -> playback.lose(segment).playback();
        case 1 -> playback.delay(segment, 1 + random.nextInt(900_000)).playback();
        case 2 -> playback.duplicate(segment, 1 + random.nextInt(900_000)).playback();
        case 3 -> playback.reorder(segment).playback();
        case 4 -> playback.send(end, 1 + random.nextInt(4_000)).playback();
        case 5 -> playback.close(end).playback();
        case 6 -> playback.strike(new Happening.Crash(end)).playback();
        case 7 -> playback.strike(new Happening.Unplug(end)).playback();
        default -> playback.abort(end).playback();
      };
    }

    @Test
    void isRepeatedByItsLines() {
      Playback acted =
          of("open-normal").step().lose(0).playback().end().send(End.CLIENT, 5).playback();
      Overrides added = Acts.added(Overrides.NONE, acted.acts());
      assertEquals(
          acted.film().trace(), Simulation.run(Planner.plan(scenario("open-normal"), added)));
      assertEquals("lose client SYN 1", Acts.line(acted.acts().get(0)));
      assertNotEquals(acted.undisturbed(), acted.film());
    }
  }
}
