package tcptutor.core.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Trace;

/** Which changes of state belong to which segment. */
class StoryTest {
  /** Kind, end and changes of every moment that has changes. */
  private static List<String> changes(Trace trace) {
    List<String> changes = new ArrayList<>();
    for (Moment moment : new Story(trace).moments()) {
      if (!moment.changes().isEmpty()) {
        StringBuilder text = new StringBuilder(moment.what() + " " + moment.end() + ":");
        for (Entry.StateChanged change : moment.changes()) {
          text.append(' ').append(change.to());
        }
        changes.add(text.toString());
      }
    }
    return changes;
  }

  @Test
  void anArrivalTakesTheChangesOfItsStep() {
    assertEquals(
        List.of(
            "DEPARTS CLIENT: SYN_SENT",
            "ARRIVES SERVER: SYN_RECEIVED",
            "ARRIVES CLIENT: ESTABLISHED",
            "ARRIVES SERVER: ESTABLISHED"),
        changes(Scenes.openNormal()));
  }

  @Test
  void whatAWokenApplicationDoesBelongsToTheSegmentItSends() {
    assertEquals(
        List.of(
            "DEPARTS CLIENT: FIN_WAIT_1",
            "ARRIVES SERVER: CLOSE_WAIT",
            "DEPARTS SERVER: LAST_ACK",
            "ARRIVES CLIENT: FIN_WAIT_2 TIME_WAIT",
            "ARRIVES SERVER: CLOSED",
            "CHANGES CLIENT: CLOSED"),
        changes(Scenes.closeMerged()));
  }

  @Test
  void aCrashIsAChangeOfItsOwn() {
    Trace trace = Scenes.established().happen(0, new Happening.Crash(End.SERVER)).run();
    assertEquals(List.of("CHANGES SERVER: CLOSED"), changes(trace));
  }

  @Test
  void aTimerKnowsHowLongItRan() {
    Trace trace = Scenes.opening().drop(End.CLIENT, Fault.Kind.SYN, 1).run();
    for (Moment moment : new Story(trace).moments()) {
      if (moment.is(Moment.What.TIMER)) {
        assertEquals(Scenes.SECOND, moment.span());
      }
    }
  }

  @Test
  void segmentsBehindEachOtherNeedNoLetters() {
    Story story = new Story(Scenes.all().get("open-then-data"));
    story.trace().segments().forEach(segment -> assertNull(story.tag(segment), segment.toString()));
  }

  @Test
  void aSlowSegmentNeedsALetterEvenIfNothingElseHappens() {
    Trace trace = Scenes.opening().delay(End.CLIENT, Fault.Kind.SYN, 20 * Scenes.MS, 1).run();
    Story story = new Story(trace);
    assertEquals("(a)", story.tag(trace.segments().get(0)));
    assertNull(story.tag(trace.segments().get(1)));
  }

  @Test
  void crossingSegmentsNeedLetters() {
    Trace trace = Scenes.established().close(0, End.CLIENT).close(0, End.SERVER).run();
    Story story = new Story(trace);
    assertNotNull(story.tag(trace.segments().get(0)));
    assertNotNull(story.tag(trace.segments().get(1)));
  }

  @Test
  void anEndThatOnlyListensBeginsInListen() {
    Trace trace = Scenes.opening().call(-1, End.SERVER, "L", new Call.Listen(5)).run();
    assertEquals("LISTEN", new Story(trace).initial(End.SERVER, 0).rfcName());
  }
}
