package tcptutor.core.scenario;

import java.util.List;
import java.util.Map;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Plan;
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
 * @param faults what the network does besides; decided before the scenario's own
 * @param calls socket calls besides
 * @param happenings what befalls hosts and network besides
 * @param delay one-way delay in microseconds; -1 to keep the scenario's
 * @param seed seed of everything that is drawn
 */
public record Overrides(
    Profile profile,
    List<Variant> variants,
    List<Adjustment> adjustments,
    Map<End, List<Seq>> isns,
    List<Fault> faults,
    List<Call> calls,
    List<Plan.Timed> happenings,
    long delay,
    long seed) {
  public static final Overrides NONE =
      new Overrides(null, List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), -1, 1);

  /** Copies the lists and the map. */
  public Overrides {
    variants = List.copyOf(variants);
    adjustments = List.copyOf(adjustments);
    isns = Map.copyOf(isns);
    faults = List.copyOf(faults);
    calls = List.copyOf(calls);
    happenings = List.copyOf(happenings);
  }

  /** The scenario as it stands, run with {@code profile}. */
  public static Overrides profile(Profile profile) {
    return NONE.with(profile);
  }

  /** These changes, run with another profile. */
  public Overrides with(Profile other) {
    return new Overrides(
        other, variants, adjustments, isns, faults, calls, happenings, delay, seed);
  }

  /** These changes with other events in place of their own. */
  public Overrides with(List<Fault> faults, List<Call> calls, List<Plan.Timed> happenings) {
    return new Overrides(
        profile, variants, adjustments, isns, faults, calls, happenings, delay, seed);
  }

  /** Whether the run may differ from the scenario's own, so that its remarks may not fit. */
  public boolean changeTheRun() {
    return !variants.isEmpty()
        || !adjustments.isEmpty()
        || !faults.isEmpty()
        || !calls.isEmpty()
        || !happenings.isEmpty()
        || delay >= 0;
  }
}
