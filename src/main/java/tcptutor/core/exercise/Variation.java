package tcptutor.core.exercise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Recipe;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;

/**
 * A scenario with fresh numbers: initial sequence numbers, and lengths of what is sent.
 *
 * <p>A fourth of the initial numbers are so high that the sequence space wraps around within the
 * run. A change that would make another story of it (other flags, another number of segments, other
 * times) is taken back.
 */
public final class Variation {
  /** Numbers this far below the end of the sequence space wrap around in a short run. */
  private static final int NEAR_THE_END = 40;

  private static final int MOST_LENGTH = 1400;
  private static final int ROUND = 100;
  private static final long SPACE = 1L << 32;

  private Variation() {}

  /** The run of a scenario as it stands. */
  public static Trace asWritten(Scenario scenario, Profile profile) {
    return Simulation.run(Planner.plan(scenario, Overrides.profile(profile)));
  }

  /** Whether the scenario pins initial numbers, so that its texts name them as they are. */
  public static boolean isAbsolute(Scenario scenario) {
    Recipe recipe = scenario.recipe();
    return !recipe.client().isns().isEmpty() || !recipe.server().isns().isEmpty();
  }

  /** The run of a scenario with fresh numbers. */
  public static Trace fresh(Scenario scenario, Profile profile, long seed) {
    return Simulation.run(plan(scenario, profile, seed));
  }

  /** What is to happen in {@link #fresh}. */
  static Plan plan(Scenario scenario, Profile profile, long seed) {
    Trace written = asWritten(scenario, profile);
    Random random = new Random(seed * 0x9E3779B97F4A7C15L + scenario.id().hashCode());
    Plan plan = Planner.plan(scenario, Overrides.profile(profile));
    Plan numbers = withNumbers(plan, scenario.recipe(), random);
    Plan both = withLengths(numbers, random);
    for (Plan candidate : List.of(both, numbers)) {
      if (isSameStory(Simulation.run(candidate), written)) {
        return candidate;
      }
    }
    return plan;
  }

  private static boolean isSameStory(Trace a, Trace b) {
    List<Entry.Sent> left = a.segments();
    List<Entry.Sent> right = b.segments();
    if (left.size() != right.size() || a.endMicros() != b.endMicros()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      Entry.Sent x = left.get(i);
      Entry.Sent y = right.get(i);
      boolean same =
          x.at() == y.at()
              && x.from() == y.from()
              && x.arrivesAt() == y.arrivesAt()
              && x.segment().flags() == y.segment().flags()
              && x.segment().payload().isEmpty() == y.segment().payload().isEmpty();
      if (!same) {
        return false;
      }
    }
    return events(a).equals(events(b));
  }

  /** What happened and why, without the numbers. */
  private static List<Object> events(Trace trace) {
    List<Object> events = new ArrayList<>();
    for (Entry entry : trace.entries()) {
      if (entry instanceof Entry.StateChanged c) {
        events.add(List.of(c.at(), c.end(), c.connection(), c.to()));
      } else if (entry instanceof Entry.Arrived a) {
        events.add(List.of(a.at(), a.end(), a.clauses()));
      }
    }
    return events;
  }

  // --- initial numbers -------------------------------------------------------------------------

  private static Plan withNumbers(Plan plan, Recipe recipe, Random random) {
    Map<End, Integer> shifts = new EnumMap<>(End.class);
    for (End end : End.values()) {
      List<Seq> isns = end == End.CLIENT ? recipe.client().isns() : recipe.server().isns();
      shifts.put(end, isns.isEmpty() ? 0 : draw(random) - isns.get(0).value());
    }
    List<Plan.Timed> happenings = new ArrayList<>();
    for (Plan.Timed timed : plan.happenings()) {
      happenings.add(new Plan.Timed(timed.at(), shifted(timed.happening(), shifts)));
    }
    List<Plan.Base> bases = new ArrayList<>();
    for (Plan.Base base : plan.bases()) {
      bases.add(
          new Plan.Base(base.end(), base.clientPort(), base.isn().plus(shifts.get(base.end()))));
    }
    return new Plan(
        shifted(plan.client(), shifts.get(End.CLIENT)),
        shifted(plan.server(), shifts.get(End.SERVER)),
        plan.delay(),
        plan.calls(),
        plan.faults(),
        happenings,
        bases,
        plan.end(),
        plan.seed());
  }

  /** Small round numbers are kind to whoever adds; some are near the end of the space. */
  private static int draw(Random random) {
    if (random.nextInt(4) == 0) {
      return (int) (SPACE - 1 - random.nextInt(NEAR_THE_END));
    }
    return ROUND * (1 + random.nextInt(99));
  }

  private static Plan.Side shifted(Plan.Side side, int by) {
    List<Seq> isns = side.isns().stream().map(isn -> isn.plus(by)).toList();
    return new Plan.Side(
        side.name(), side.address(), side.port(), side.config(), isns, side.start(), side.host());
  }

  private static Happening shifted(Happening happening, Map<End, Integer> shifts) {
    if (!(happening instanceof Happening.Inject inject) || inject.relative()) {
      return happening;
    }
    Segment s = inject.segment();
    boolean acks = (s.flags() & Flags.ACK) != 0;
    Segment moved =
        new Segment(
            s.seq().plus(shifts.get(inject.from())),
            acks ? s.ack().plus(shifts.get(inject.from().other())) : s.ack(),
            s.flags(),
            s.window(),
            s.options(),
            s.payload());
    return new Happening.Inject(
        inject.from(), inject.clientPort(), moved, false, inject.travels(), inject.label());
  }

  // --- lengths ---------------------------------------------------------------------------------

  private static Plan withLengths(Plan plan, Random random) {
    List<Call> calls = new ArrayList<>();
    for (Call call : plan.calls()) {
      calls.add(
          call.op() instanceof Call.Send send && send.length() <= MOST_LENGTH
              ? new Call(
                  call.at(),
                  call.end(),
                  call.socket(),
                  new Call.Send(length(random), send.blocking(), send.more()),
                  call.overlaps())
              : call);
    }
    return new Plan(
        plan.client(),
        plan.server(),
        plan.delay(),
        calls,
        plan.faults(),
        plan.happenings(),
        plan.bases(),
        plan.end(),
        plan.seed());
  }

  private static int length(Random random) {
    return random.nextBoolean() ? 10 * (1 + random.nextInt(90)) : 1 + random.nextInt(900);
  }
}
