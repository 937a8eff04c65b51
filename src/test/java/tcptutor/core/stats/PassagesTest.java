package tcptutor.core.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tcptutor.core.diagram.Transition.ACTIVE_CLOSE;
import static tcptutor.core.diagram.Transition.ACTIVE_OPEN;
import static tcptutor.core.diagram.Transition.CLOSING_ACKED;
import static tcptutor.core.diagram.Transition.FIN_AND_ACK;
import static tcptutor.core.diagram.Transition.HANDSHAKE_DONE;
import static tcptutor.core.diagram.Transition.LAST_ACKED;
import static tcptutor.core.diagram.Transition.LISTEN_CLOSE;
import static tcptutor.core.diagram.Transition.LISTEN_SEND;
import static tcptutor.core.diagram.Transition.LISTEN_SYN;
import static tcptutor.core.diagram.Transition.SIMULTANEOUS_CLOSE;
import static tcptutor.core.diagram.Transition.SYN_ACK;
import static tcptutor.core.diagram.Transition.SYN_SENT_CLOSE;
import static tcptutor.core.diagram.Transition.TIME_WAIT_OVER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tcptutor.core.diagram.Transition;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Task;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.Trace;
import tcptutor.shell.content.Issues;
import tcptutor.shell.scenario.Scenarios;
import tcptutor.shell.text.Messages;

class PassagesTest {
  private static Trace trace(String id) {
    Scenario scenario = Scenarios.builtIn(id, new Issues(id, Messages.in(Lang.EN)));
    return Simulation.run(Planner.plan(scenario, Overrides.NONE));
  }

  private static Passages run(String id) {
    return new Passages(trace(id));
  }

  @Nested
  class AtASegment {
    private final Passages opening = run("open-normal");

    @Test
    void isWhatGoesWithItsSending() {
      assertEquals(Set.of(ACTIVE_OPEN), opening.sending(1));
      assertEquals(Set.of(LISTEN_SYN), opening.sending(2));
      assertEquals(Set.of(SYN_ACK), opening.sending(3));
    }

    @Test
    void isWhatItsArrivalBringsAbout() {
      assertEquals(Set.of(LISTEN_SYN), opening.arriving(1));
      assertEquals(Set.of(SYN_ACK), opening.arriving(2));
      assertEquals(Set.of(HANDSHAKE_DONE), opening.arriving(3));
    }

    @Test
    void isBothForAll() {
      assertEquals(Set.of(LISTEN_SYN, SYN_ACK, HANDSHAKE_DONE), opening.at(List.of(2, 3)));
      assertEquals(Set.of(), opening.at(List.of(0, 99)));
    }

    @Test
    void isNotWhatTheOtherEndDoesAtTheSameMoment() {
      Passages closing = run("close-simultaneous");
      assertEquals(Set.of(ACTIVE_CLOSE, SIMULTANEOUS_CLOSE), closing.at(List.of(1)));
      assertEquals(Set.of(SIMULTANEOUS_CLOSE, CLOSING_ACKED), closing.at(List.of(3)));
    }
  }

  @Nested
  class Foretold {
    private final Passages opening = run("open-normal");

    @Test
    void byStatesIsWhatTheSegmentDoes() {
      assertEquals(Set.of(LISTEN_SYN, ACTIVE_OPEN), opening.foretold(new Task.StateAfter(1)));
    }

    @Test
    void byTheNextSegmentIsWhatGoesWithIt() {
      assertEquals(Set.of(ACTIVE_OPEN), opening.foretold(new Task.Predict(0)));
      assertEquals(Set.of(LISTEN_SYN), opening.foretold(new Task.Predict(1)));
    }

    @Test
    void byTheOrderOfStatesIsTheWayOfThatEnd() {
      assertEquals(
          opening.of(End.CLIENT), opening.foretold(new Task.Order(Task.Order.What.CLIENT_STATES)));
      assertEquals(Set.of(), opening.foretold(new Task.Order(Task.Order.What.SEGMENTS)));
    }

    @Test
    void isNothingByOtherQuestions() {
      assertEquals(Set.of(), opening.foretold(new Task.Number("2.ack")));
    }
  }

  @Test
  void timersBringAboutSome() {
    assertTrue(run("close-simultaneous").all().contains(TIME_WAIT_OVER));
  }

  @Test
  void aRefusalIsNoClose() {
    Set<Transition> refused = run("open-refused").all();
    assertTrue(refused.contains(ACTIVE_OPEN), refused::toString);
    assertFalse(refused.contains(SYN_SENT_CLOSE), refused::toString);
  }

  @Test
  void aFinThatAcknowledgesOursIsATransitionOfItsOwn() {
    assertTrue(run("close-merged-three").all().contains(FIN_AND_ACK));
    assertFalse(run("close-normal-rfc").all().contains(FIN_AND_ACK));
  }

  /** These three are what applications rarely do; everything else can be seen. */
  @Test
  void theScenariosShowNearlyAll() {
    Set<Transition> seen = EnumSet.noneOf(Transition.class);
    Scenarios.list().forEach(item -> seen.addAll(run(item.id()).all()));
    assertTrue(seen.contains(LAST_ACKED), seen::toString);
    Set<Transition> never = EnumSet.complementOf(EnumSet.copyOf(seen));
    assertEquals(Set.of(LISTEN_CLOSE, SYN_SENT_CLOSE, LISTEN_SEND), never);
  }
}
