package tcptutor.core.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Plan;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.Segment;

/** A scenario with a user's changes made its own; only the seed has no place in a scenario. */
public final class Changed {
  private Changed() {}

  /**
   * The scenario that runs as {@code scenario} does with these changes. What it expected and
   * remarked is left out where it may no longer fit.
   */
  public static Scenario scenario(Scenario scenario, Overrides overrides) {
    boolean same = !overrides.changeTheRun();
    return new Scenario(
        scenario.id(),
        scenario.group(),
        scenario.title(),
        scenario.about(),
        scenario.sources(),
        overrides.profile() == null ? scenario.profiles() : List.of(overrides.profile()),
        recipe(scenario.recipe(), overrides),
        same ? scenario.expected() : Map.of(),
        same ? scenario.remarks() : Map.of());
  }

  private static Recipe recipe(Recipe recipe, Overrides overrides) {
    return new Recipe(
        side(recipe, overrides, End.CLIENT),
        side(recipe, overrides, End.SERVER),
        overrides.delay() >= 0 ? overrides.delay() : recipe.delay(),
        List.copyOf(new LinkedHashSet<>(joined(recipe.variants(), overrides.variants()))),
        lastOfEach(joined(recipe.adjustments(), overrides.adjustments())),
        sorted(recipe.calls(), overrides.calls(), Call::at),
        // The first fault that fits a segment decides, and the user's word is the last.
        joined(overrides.faults(), recipe.faults()),
        numbered(sorted(recipe.happenings(), overrides.happenings(), Plan.Timed::at)),
        recipe.until());
  }

  private static Recipe.Side side(Recipe recipe, Overrides overrides, End end) {
    Recipe.Side side = recipe.side(end);
    return new Recipe.Side(
        side.name(), side.start(), overrides.isns().getOrDefault(end, side.isns()));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** A list that nothing is added to keeps its order, whatever that is. */
  private static <T> List<T> sorted(List<T> own, List<T> added, ToLongFunction<T> at) {
    List<T> all = new ArrayList<>(joined(own, added));
    if (!added.isEmpty()) {
      all.sort(Comparator.comparingLong(at));
    }
    return List.copyOf(all);
  }

  /** A thing that is set twice for the same end has the value it got last. */
  private static List<Adjustment> lastOfEach(List<Adjustment> all) {
    List<Adjustment> last = new ArrayList<>();
    for (Adjustment adjustment : all) {
      last.removeIf(
          a -> a.what() == adjustment.what() && Objects.equals(a.end(), adjustment.end()));
      last.add(adjustment);
    }
    return List.copyOf(last);
  }

  // --- forged data -----------------------------------------------------------------------------

  /** What is forged twice is not the same data: each forged segment has octets of its own. */
  private static List<Plan.Timed> numbered(List<Plan.Timed> happenings) {
    List<Plan.Timed> numbered = new ArrayList<>();
    int forged = 0;
    for (Plan.Timed timed : happenings) {
      numbered.add(
          timed.happening() instanceof Happening.Inject inject
              ? new Plan.Timed(timed.at(), withOctetsOf(inject, forged++))
              : timed);
    }
    return List.copyOf(numbered);
  }

  private static Happening withOctetsOf(Happening.Inject inject, int forged) {
    Segment s = inject.segment();
    Payload octets = Payload.of(forgery(forged), 0, s.payload().length());
    return new Happening.Inject(
        inject.from(),
        inject.clientPort(),
        new Segment(s.seq(), s.ack(), s.flags(), s.window(), s.options(), octets),
        inject.relative(),
        inject.travels(),
        inject.label());
  }

  /** The source of the octets of a forged segment, the first of which is number 0. */
  public static int forgery(int number) {
    return -1 - number;
  }
}
