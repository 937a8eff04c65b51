package tcptutor.core.tcp;

/** The last states of a connection. */
final class Teardown {
  private Teardown() {}

  /** Enters TIME-WAIT: the 2MSL timer runs, all others stop (§3.10.7.4, eighth). */
  static void timeWait(Draft d, Clause clause) {
    if (d.follows(Rule.NO_TIME_WAIT)) {
      d.tell(Result.Kind.CLOSED);
      d.delete(Clause.NO_TIME_WAIT);
      return;
    }
    d.stopAll();
    d.become(State.TIME_WAIT, clause);
    restart(d);
  }

  static void restart(Draft d) {
    d.start(Timer.TIME_WAIT, d.config.timeWaitMicros());
  }

  /**
   * FIN-WAIT-2 without a process that holds the socket is not kept for ever, where that is
   * followed.
   */
  static void guardOrphan(Draft d) {
    long life = d.setting(Setting.FIN_TIMEOUT);
    if (d.released && life > 0) {
      d.start(Timer.FIN_WAIT_2, life);
    }
  }

  /** The peer acknowledged our FIN: onward from FIN-WAIT-1 (§3.10.7.4, fifth). */
  static void finAcknowledged(Draft d, Segment s) {
    d.become(State.FIN_WAIT_2, Clause.FIN_WAIT_1_FIN_ACKED);
    d.tell(Result.Kind.CLOSE_ACKNOWLEDGED);
    if (d.released && d.setting(Setting.FIN_TIMEOUT) < 0) {
      d.emit(Output.resetFor(s), Clause.FIN_WAIT_2_TIMEOUT);
      d.delete(Clause.FIN_WAIT_2_TIMEOUT);
      return;
    }
    guardOrphan(d);
  }
}
