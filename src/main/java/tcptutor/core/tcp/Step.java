package tcptutor.core.tcp;

import java.util.List;

/**
 * One transition: what the connection became and everything it wants done.
 *
 * @param tcb the connection afterwards
 * @param emissions segments to send, in order
 * @param timers timers to start or stop, in order
 * @param results messages to the application, in order
 * @param changes states entered, in order; all but the last were passed through
 * @param clauses the clauses that decided, in order of application; never empty
 */
public record Step(
    Tcb tcb,
    List<Emission> emissions,
    List<TimerRequest> timers,
    List<Result> results,
    List<Change> changes,
    List<Clause> clauses) {

  /**
   * A segment to send.
   *
   * @param segment the segment
   * @param clause why it is sent
   */
  public record Emission(Segment segment, Clause clause) {}

  /**
   * A state entered.
   *
   * @param from the state before
   * @param to the state after
   * @param clause why it changed
   */
  public record Change(State from, State to, Clause clause) {}

  /** The clause that decided first; the others are consequences. */
  public Clause clause() {
    return clauses.get(0);
  }

  /** Whether the step has a message of this kind for the application. */
  public boolean tells(Result.Kind kind) {
    for (Result result : results) {
      if (result.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
