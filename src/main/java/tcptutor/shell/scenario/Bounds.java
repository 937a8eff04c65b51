package tcptutor.shell.scenario;

import tcptutor.core.sim.HostSetting;
import tcptutor.core.tcp.Setting;

/**
 * The range of an adjustable number; times in microseconds.
 *
 * @param least the least value that means something
 * @param most the greatest
 */
record Bounds(long least, long most) {
  private static final long MILLISECOND = 1_000;
  private static final long YEAR = 365L * 24 * 3600 * 1_000_000;
  private static final Bounds COUNT = new Bounds(0, 255);
  private static final Bounds TIME = new Bounds(0, YEAR);

  /** A timer that goes off without a wait would never let the run go on. */
  private static final Bounds WAIT = new Bounds(MILLISECOND, YEAR);

  private static final Bounds PORT = new Bounds(1, 65_535);
  private static final Bounds SWITCH = new Bounds(0, 1);

  static Bounds of(Setting setting) {
    return switch (setting) {
      case MSL,
          RTO_INITIAL,
          RTO_MIN,
          RTO_MAX,
          RTO_AFTER_SYN_LOSS,
          KEEPALIVE_IDLE,
          KEEPALIVE_INTERVAL ->
          WAIT;
      case MSS -> new Bounds(1, 65_495);
      case RECEIVE_BUFFER -> new Bounds(1, 1 << 30);
      case WINDOW_SCALE -> new Bounds(-1, 14);
      case KEEPALIVE -> SWITCH;
      default -> setting.unit() == Setting.Unit.DURATION ? TIME : COUNT;
    };
  }

  static Bounds of(HostSetting setting) {
    return switch (setting) {
      case FIRST_PORT, LAST_PORT -> PORT;
      case BACKLOG, MAX_SYN_BACKLOG -> new Bounds(0, 1 << 20);
      case SYN_COOKIES -> new Bounds(0, 2);
      case FAST_OPEN -> new Bounds(0, 3);
      case ABORT_ON_OVERFLOW, REUSE_TIME_WAIT, QUIET_TIME, ACCEPTS, READS -> SWITCH;
    };
  }
}
