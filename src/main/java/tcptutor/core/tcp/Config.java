package tcptutor.core.tcp;

import java.util.Arrays;

/** How one endpoint behaves: the rules it follows and its numbers. Immutable. */
public final class Config {
  private static final Rule[] RULES = Rule.values();
  private static final Setting[] SETTINGS = Setting.values();

  private static final Config RFC = build(Profile.RFC);
  private static final Config LINUX = build(Profile.LINUX);

  private final Profile profile;
  private final long rules;
  private final long[] settings;

  private Config(Profile profile, long rules, long[] settings) {
    this.profile = profile;
    this.rules = rules;
    this.settings = settings;
  }

  /** The configuration a profile starts from. */
  public static Config of(Profile profile) {
    return profile == Profile.RFC ? RFC : LINUX;
  }

  private static Config build(Profile profile) {
    long rules = 0;
    for (Rule rule : RULES) {
      rules |= rule.holdsIn(profile) ? rule.bit() : 0;
    }
    long[] settings = new long[SETTINGS.length];
    for (Setting setting : SETTINGS) {
      settings[setting.ordinal()] = setting.in(profile);
    }
    return new Config(profile, rules, settings);
  }

  public Profile profile() {
    return profile;
  }

  /** Whether the endpoint follows {@code rule}. */
  public boolean follows(Rule rule) {
    return (rules & rule.bit()) != 0;
  }

  /** The value of a setting, in microseconds or as a count. */
  public long get(Setting setting) {
    return settings[setting.ordinal()];
  }

  /** This configuration with one rule on or off. */
  public Config with(Rule rule, boolean on) {
    return new Config(profile, on ? rules | rule.bit() : rules & ~rule.bit(), settings);
  }

  /** This configuration with another value for one setting. */
  public Config with(Setting setting, long value) {
    long[] changed = settings.clone();
    changed[setting.ordinal()] = value;
    return new Config(profile, rules, changed);
  }

  /** How long TIME-WAIT lasts: two maximum segment lifetimes (RFC 9293 §3.6.1, MUST-13). */
  public long timeWaitMicros() {
    return get(Setting.MSL) * (follows(Rule.TIME_WAIT_ONE_MSL) ? 1 : 2);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Config that
        && profile == that.profile
        && rules == that.rules
        && Arrays.equals(settings, that.settings);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(rules) + Arrays.hashCode(settings);
  }
}
