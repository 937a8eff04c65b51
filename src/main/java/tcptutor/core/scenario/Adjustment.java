package tcptutor.core.scenario;

import tcptutor.core.sim.End;
import tcptutor.core.sim.HostSetting;
import tcptutor.core.tcp.Rule;
import tcptutor.core.tcp.Setting;

/** One rule or number set differently, at one end or ({@code end} null) at both. */
public sealed interface Adjustment {
  End end();

  /** Whether it concerns this end. */
  default boolean concerns(End which) {
    return end() == null || end() == which;
  }

  /** What is set: a rule, a setting, or a limit of the host. */
  Enum<?> what();

  /** A rule on or off. */
  record OfRule(End end, Rule rule, boolean on) implements Adjustment {
    @Override
    public Enum<?> what() {
      return rule;
    }
  }

  /** A setting; durations in microseconds. */
  record OfSetting(End end, Setting setting, long value) implements Adjustment {
    @Override
    public Enum<?> what() {
      return setting;
    }
  }

  /** A limit of the host or a habit of its application; switches are 0 and 1. */
  record OfHost(End end, HostSetting setting, int value) implements Adjustment {
    @Override
    public Enum<?> what() {
      return setting;
    }
  }
}
