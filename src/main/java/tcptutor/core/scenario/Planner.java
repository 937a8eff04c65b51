package tcptutor.core.scenario;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.sim.End;
import tcptutor.core.sim.HostConfig;
import tcptutor.core.sim.HostSetting;
import tcptutor.core.sim.Plan;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.Variant;

/** Turns a scenario into a plan. */
public final class Planner {
  /** The ports of every scenario; client ports of further connections follow the first. */
  public static final int CLIENT_PORT = 40_000;

  public static final int SERVER_PORT = 80;

  private Planner() {}

  /** The plan of {@code scenario} with the user's changes. */
  public static Plan plan(Scenario scenario, Overrides overrides) {
    Scenario changed = Changed.scenario(scenario, overrides);
    Recipe recipe = changed.recipe();
    return new Plan(
        side(changed, End.CLIENT),
        side(changed, End.SERVER),
        recipe.delay(),
        recipe.calls(),
        recipe.faults(),
        recipe.happenings(),
        bases(recipe),
        recipe.until(),
        overrides.seed());
  }

  private static Plan.Side side(Scenario scenario, End end) {
    Recipe recipe = scenario.recipe();
    Recipe.Side side = recipe.side(end);
    List<Seq> isns = side.isns();
    boolean begun = side.start().state().isSynchronized();
    return new Plan.Side(
        side.name(),
        end == End.CLIENT ? "10.0.0.1" : "10.0.0.2",
        end == End.CLIENT ? CLIENT_PORT : SERVER_PORT,
        config(scenario, end),
        begun && !isns.isEmpty() ? isns.subList(1, isns.size()) : isns,
        side.start(),
        host(recipe.adjustments(), end));
  }

  private static List<Plan.Base> bases(Recipe recipe) {
    List<Plan.Base> bases = new ArrayList<>(2);
    for (End end : End.values()) {
      List<Seq> isns = recipe.side(end).isns();
      if (!isns.isEmpty()) {
        bases.add(new Plan.Base(end, CLIENT_PORT, isns.get(0)));
      }
    }
    return bases;
  }

  /**
   * Scenarios acknowledge at once unless they say otherwise: a run about something else stays
   * short.
   */
  private static Config config(Scenario scenario, End end) {
    Config config =
        Config.of(scenario.profiles().get(0))
            .with(Setting.DELAYED_ACK, 0)
            .with(Setting.DELAYED_ACK_FIRST, 0);
    for (Variant variant : scenario.recipe().variants()) {
      config = variant.applyTo(config);
    }
    for (Adjustment adjustment : scenario.recipe().adjustments()) {
      if (adjustment.concerns(end)) {
        config = adjust(config, adjustment);
      }
    }
    return config;
  }

  private static Config adjust(Config config, Adjustment adjustment) {
    if (adjustment instanceof Adjustment.OfRule rule) {
      return config.with(rule.rule(), rule.on());
    }
    return adjustment instanceof Adjustment.OfSetting setting
        ? config.with(setting.setting(), setting.value())
        : config;
  }

  private static HostConfig host(List<Adjustment> adjustments, End end) {
    HostConfig host = HostConfig.ATTENTIVE.with(HostSetting.FIRST_PORT, CLIENT_PORT);
    for (Adjustment adjustment : adjustments) {
      if (adjustment.concerns(end) && adjustment instanceof Adjustment.OfHost of) {
        host = host.with(of.setting(), of.value());
      }
    }
    return host;
  }
}
