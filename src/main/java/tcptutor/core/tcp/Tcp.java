package tcptutor.core.tcp;

/**
 * One end of a TCP connection as a pure function (RFC 9293): configuration, connection and event
 * in, the next connection and everything it wants done out. No clock, no input or output, no
 * randomness; the same arguments always give the same step.
 */
public final class Tcp {
  private Tcp() {}

  /**
   * Applies one event.
   *
   * @param config the rules and numbers this end follows
   * @param tcb the connection; {@link Tcb#CLOSED} if there is none
   * @param event what happens
   * @param nowMicros the time, used only for round-trip samples, timestamps and rate limits; a
   *     caller who does not care passes 0
   */
  public static Step step(Config config, Tcb tcb, Event event, long nowMicros) {
    Draft draft = new Draft(config, tcb, nowMicros);
    if (event instanceof Event.Arrives arrives) {
      Arrival.apply(draft, arrives);
    } else if (event instanceof Event.Timeout timeout) {
      Timeouts.apply(draft, timeout.timer());
    } else if (event instanceof Event.Unreachable unreachable) {
      Icmp.apply(draft, unreachable.code());
    } else {
      UserCalls.apply(draft, event);
    }
    return draft.done();
  }
}
