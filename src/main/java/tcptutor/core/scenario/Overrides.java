package tcptutor.core.scenario;

import java.util.List;
import java.util.Map;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Variant;

/**
 * What a user changes about a scenario.
 *
 * @param profile the profile to run with; null for the scenario's usual one
 * @param variants protocols that do not exist, added to the scenario's own
 * @param adjustments rules and numbers, applied last
 * @param isns initial numbers in place of the scenario's
 * @param faults what the network does besides
 * @param delay one-way delay in microseconds; -1 to keep the scenario's
 * @param seed seed of everything that is drawn
 */
public record Overrides(
    Profile profile,
    List<Variant> variants,
    List<Adjustment> adjustments,
    Map<End, List<Seq>> isns,
    List<Fault> faults,
    long delay,
    long seed) {
  public static final Overrides NONE =
      new Overrides(null, List.of(), List.of(), Map.of(), List.of(), -1, 1);

  /** The scenario as it stands, run with {@code profile}. */
  public static Overrides profile(Profile profile) {
    return new Overrides(profile, List.of(), List.of(), Map.of(), List.of(), -1, 1);
  }

  /** Whether the run may differ from the scenario's own, so that its remarks may not fit. */
  public boolean changeTheRun() {
    return !variants.isEmpty() || !adjustments.isEmpty() || !faults.isEmpty() || delay >= 0;
  }
}
