package tcptutor.core.tcp;

/**
 * A protocol that does not exist, as a small exchange of rules, so that a learner sees why it
 * fails.
 */
public enum Variant {
  TWO_WAY_HANDSHAKE(Rule.TWO_WAY_HANDSHAKE),
  FOUR_SEGMENT_HANDSHAKE(Rule.FOUR_SEGMENT_HANDSHAKE),
  NO_TIME_WAIT(Rule.NO_TIME_WAIT),
  TIME_WAIT_1MSL(Rule.TIME_WAIT_ONE_MSL),
  FIXED_ISN(Rule.FIXED_ISN),
  PREDICTABLE_ISN(Rule.PREDICTABLE_ISN),
  FORCED_FIN_MERGE(Rule.FORCED_FIN_MERGE);

  private final Rule rule;

  Variant(Rule rule) {
    this.rule = rule;
  }

  /** The configuration with this variant's rules. */
  public Config applyTo(Config config) {
    return config.with(rule, true);
  }

  /** The name on the command line and in files, such as {@code two-way-handshake}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
