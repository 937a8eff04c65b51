package tcptutor.core.scenario;

import java.util.List;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Plan;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Variant;

/**
 * What happens in a scenario, whatever profile it is run with.
 *
 * @param client the client's side
 * @param server the server's side
 * @param delay one-way delay in microseconds
 * @param variants protocols that do not exist, if the scenario is about them
 * @param adjustments rules and numbers that differ from the profile's
 * @param calls socket calls
 * @param faults what the network does to segments
 * @param happenings what befalls hosts and network
 * @param until when observation ends, in microseconds, or {@link Plan#UNTIL_QUIET}
 */
public record Recipe(
    Side client,
    Side server,
    long delay,
    List<Variant> variants,
    List<Adjustment> adjustments,
    List<Call> calls,
    List<Fault> faults,
    List<Plan.Timed> happenings,
    long until) {
  /** The side of an end. */
  public Side side(End end) {
    return end == End.CLIENT ? client : server;
  }

  /**
   * One end.
   *
   * @param name one letter
   * @param start where it begins
   * @param isns its initial numbers in order of use
   */
  public record Side(String name, Plan.Start start, List<Seq> isns) {}
}
