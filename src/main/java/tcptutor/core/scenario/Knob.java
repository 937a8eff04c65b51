package tcptutor.core.scenario;

import java.util.Locale;
import tcptutor.core.sim.Plan;

/** What can be adjusted of a host and its application, besides the rules and settings of its TCP. */
public enum Knob {
  SYN_COOKIES,
  MAX_SYN_BACKLOG,
  ABORT_ON_OVERFLOW,
  FAST_OPEN,
  REUSE_TIME_WAIT,
  FIRST_PORT,
  LAST_PORT,
  QUIET_TIME,
  BACKLOG,
  ACCEPTS,
  READS;

  /** The name in files and on the command line, such as {@code syn-cookies}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Plan.Kernel applyTo(Plan.Kernel k, long value) {
    int number = (int) value;
    boolean on = value != 0;
    return switch (this) {
      case SYN_COOKIES -> new Plan.Kernel(
          number, k.maxSynBacklog(), k.abortOnOverflow(), k.fastOpen(), k.reuseTimeWait(), k.firstPort(), k.lastPort(), k.quietTime());
      case MAX_SYN_BACKLOG -> new Plan.Kernel(
          k.synCookies(), number, k.abortOnOverflow(), k.fastOpen(), k.reuseTimeWait(), k.firstPort(), k.lastPort(), k.quietTime());
      case ABORT_ON_OVERFLOW -> new Plan.Kernel(
          k.synCookies(), k.maxSynBacklog(), on, k.fastOpen(), k.reuseTimeWait(), k.firstPort(), k.lastPort(), k.quietTime());
      case FAST_OPEN -> new Plan.Kernel(
          k.synCookies(), k.maxSynBacklog(), k.abortOnOverflow(), number, k.reuseTimeWait(), k.firstPort(), k.lastPort(), k.quietTime());
      case REUSE_TIME_WAIT -> new Plan.Kernel(
          k.synCookies(), k.maxSynBacklog(), k.abortOnOverflow(), k.fastOpen(), on, k.firstPort(), k.lastPort(), k.quietTime());
      case FIRST_PORT -> new Plan.Kernel(
          k.synCookies(), k.maxSynBacklog(), k.abortOnOverflow(), k.fastOpen(), k.reuseTimeWait(), number, k.lastPort(), k.quietTime());
      case LAST_PORT -> new Plan.Kernel(
          k.synCookies(), k.maxSynBacklog(), k.abortOnOverflow(), k.fastOpen(), k.reuseTimeWait(), k.firstPort(), number, k.quietTime());
      case QUIET_TIME -> new Plan.Kernel(
          k.synCookies(), k.maxSynBacklog(), k.abortOnOverflow(), k.fastOpen(), k.reuseTimeWait(), k.firstPort(), k.lastPort(), on);
      case BACKLOG, ACCEPTS, READS -> k;
    };
  }

  Plan.Habits applyTo(Plan.Habits habits, long value) {
    return switch (this) {
      case BACKLOG -> new Plan.Habits(habits.accepts(), habits.reads(), (int) value);
      case ACCEPTS -> new Plan.Habits(value != 0, habits.reads(), habits.backlog());
      case READS -> new Plan.Habits(habits.accepts(), value != 0, habits.backlog());
      case SYN_COOKIES,
          MAX_SYN_BACKLOG,
          ABORT_ON_OVERFLOW,
          FAST_OPEN,
          REUSE_TIME_WAIT,
          FIRST_PORT,
          LAST_PORT,
          QUIET_TIME -> habits;
    };
  }
}
