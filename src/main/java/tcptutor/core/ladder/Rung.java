package tcptutor.core.ladder;

import java.util.List;

/**
 * One line of a ladder that is revealed as time passes.
 *
 * @param line the line
 * @param at its time in microseconds; {@link Long#MIN_VALUE} for a line without one
 * @param entry the entry of the trace that it belongs to, from 0; -1 for what stands there from the
 *     start
 * @param leaving the segments that leave in it, from 0
 * @param arriving the segment that arrives in it, from 0; -1 if none does
 */
public record Rung(Line line, long at, int entry, List<Integer> leaving, int arriving) {
  /** Copies the list. */
  public Rung {
    leaving = List.copyOf(leaving);
  }
}
