package tcptutor.core.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Memory.State;
import tcptutor.core.schedule.Rating;

class LeechTest {
  private static final Instant AT = Decks.NOW;

  private static Memory memory(State state, int lapses, double stability) {
    return new Memory(state, stability, 8, 0, AT, AT, 10, lapses);
  }

  private static List<Integer> noticedAt(Leech leech) {
    List<Integer> counts = new ArrayList<>();
    for (int lapses = 1; lapses <= 12; lapses++) {
      Memory before = memory(State.REVIEW, lapses - 1, 3);
      Memory after = memory(State.RELEARNING, lapses, 1);
      if (leech.noticed(before, after, List.of(Rating.GOOD, Rating.AGAIN))) {
        counts.add(lapses);
      }
    }
    return counts;
  }

  @Test
  void isNoticedAtTheThresholdAndAfterHalfAsManyMore() {
    assertEquals(List.of(4, 6, 8, 10, 12), noticedAt(Leech.USUAL));
    assertEquals(List.of(3, 5, 7, 9, 11), noticedAt(new Leech(3)));
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), noticedAt(new Leech(1)));
  }

  @Test
  void isNotNoticedAgainWhileItsStepsLast() {
    Memory relearning = memory(State.RELEARNING, 4, 1);
    assertFalse(Leech.USUAL.noticed(relearning, relearning, List.of(Rating.AGAIN, Rating.AGAIN)));
  }

  @Test
  void isAlsoWhatNeverGetsOffItsFirstSteps() {
    Memory learning = memory(State.LEARNING, 0, 0.3);
    List<Rating> ratings = new ArrayList<>();
    List<Integer> noticed = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      ratings.add(i % 4 == 0 ? Rating.GOOD : i % 2 == 0 ? Rating.HARD : Rating.AGAIN);
      if (Leech.USUAL.noticed(learning, learning, ratings)) {
        noticed.add(i);
      }
    }
    assertEquals(List.of(7), noticed);
    assertTrue(Leech.USUAL.holds(learning, ratings));
    assertFalse(Leech.USUAL.holds(memory(State.REVIEW, 0, 0.3), ratings));
  }

  @Test
  void isMendedByWhatLasts() {
    assertTrue(Leech.USUAL.holds(memory(State.REVIEW, 5, 3), List.of()));
    assertFalse(Leech.USUAL.holds(memory(State.REVIEW, 5, 30), List.of()));
    assertFalse(Leech.USUAL.holds(memory(State.REVIEW, 3, 3), List.of()));
  }

  @Test
  void needsAThreshold() {
    assertThrows(IllegalArgumentException.class, () -> new Leech(0));
  }
}
