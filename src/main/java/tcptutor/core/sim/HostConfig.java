package tcptutor.core.sim;

/** A host's limits, switches and habits. Immutable. */
public final class HostConfig {
  private static final HostSetting[] SETTINGS = HostSetting.values();

  /** A fresh kernel, and an application that does nothing it is not told. */
  public static final HostConfig USUAL = usual();

  /** The same with an application that accepts and reads at once. */
  public static final HostConfig ATTENTIVE =
      USUAL.with(HostSetting.ACCEPTS, 1).with(HostSetting.READS, 1);

  private final int[] values;

  private HostConfig(int[] values) {
    this.values = values;
  }

  private static HostConfig usual() {
    int[] values = new int[SETTINGS.length];
    for (HostSetting setting : SETTINGS) {
      values[setting.ordinal()] = setting.usual();
    }
    return new HostConfig(values);
  }

  public int get(HostSetting setting) {
    return values[setting.ordinal()];
  }

  /** Whether a switch is on. */
  public boolean is(HostSetting setting) {
    return get(setting) != 0;
  }

  /** This configuration with another value for one setting. */
  public HostConfig with(HostSetting setting, int value) {
    int[] changed = values.clone();
    changed[setting.ordinal()] = value;
    return new HostConfig(changed);
  }
}
