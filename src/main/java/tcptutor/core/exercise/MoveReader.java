package tcptutor.core.exercise;

import java.util.List;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.EventText;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Plan;

/** Reads what a learner does to a run, in the notation of a scenario's events. */
public interface MoveReader {
  /** Reads one line such as {@code lose client ACK 1} or {@code 50ms server close}. */
  Result read(String line);

  /**
   * What a line says.
   *
   * @param kind what sort of move it is; null for a line that is none
   * @param fault what the network does; null for other moves
   * @param calls socket calls; empty for other moves
   * @param happening what befalls a host; null for other moves
   * @param problem what is wrong with the line; null for a move
   */
  record Result(Task.Move kind, Fault fault, List<Call> calls, Plan.Timed happening, Text problem) {
    /** Copies the calls. */
    public Result {
      calls = List.copyOf(calls);
    }

    /** Something that the network does. */
    public static Result of(Task.Move kind, Fault fault) {
      return new Result(kind, fault, List.of(), null, null);
    }

    /** Socket calls. */
    public static Result of(List<Call> calls) {
      return new Result(Task.Move.CALL, null, calls, null, null);
    }

    /** Something that befalls a host. */
    public static Result of(Plan.Timed happening) {
      return new Result(Task.Move.BREAK, null, List.of(), happening, null);
    }

    /** A line that is no move. */
    public static Result wrong(Text problem) {
      return new Result(null, null, List.of(), null, problem);
    }

    /** The move as a line that {@link MoveReader#read} understands. */
    public String line() {
      if (fault != null) {
        return EventText.of(fault);
      }
      return happening != null ? EventText.of(happening) : EventText.of(calls);
    }
  }
}
