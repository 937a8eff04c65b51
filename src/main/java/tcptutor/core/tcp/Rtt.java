package tcptutor.core.tcp;

/** Round-trip times and the retransmission timeout (RFC 6298 §2, §3). */
final class Rtt {
  private Rtt() {}

  /**
   * Begins a measurement that the acknowledgment of everything below {@code end} will end, if none
   * is under way.
   */
  static void time(Draft d, Seq end) {
    if (d.timedEnd == null) {
      d.timedEnd = end;
      d.timedSince = d.now;
    }
  }

  /** Gives up the measurement under way: what it timed was sent twice (§3, Karn). */
  static void forget(Draft d) {
    d.timedEnd = null;
  }

  /** Takes what an acknowledgment of new data says about the round trip. */
  static void sample(Draft d, Segment ack) {
    if (d.timedEnd != null && ack.ack().atOrAfter(d.timedEnd)) {
      d.timedEnd = null;
      update(d, d.now - d.timedSince);
    } else if (d.timestamps && ack.options().timestamps()) {
      // The echo names the transmission, so that a repeated segment gives a sample too (RFC 7323
      // §4.1).
      update(d, Math.max(0, Output.timestamp(d) - ack.options().tsEcr()) * 1000L);
    }
    d.rto = timeout(d);
  }

  private static void update(Draft d, long sample) {
    if (d.srtt == 0) {
      d.srtt = Math.max(1, sample);
      d.rttvar = sample / 2;
    } else {
      d.rttvar = (3 * d.rttvar + Math.abs(d.srtt - sample)) / 4;
      d.srtt = Math.max(1, (7 * d.srtt + sample) / 8);
    }
  }

  /** The timeout without backoff: SRTT + max(G, 4*RTTVAR), between its bounds (§2.2 to §2.5). */
  static long timeout(Draft d) {
    long minimum = d.setting(Setting.RTO_MIN);
    if (d.srtt == 0) {
      return d.rto == 0 ? d.setting(Setting.RTO_INITIAL) : d.rto;
    }
    long timeout =
        d.follows(Rule.RTO_MINIMUM_ON_VARIANCE)
            ? d.srtt + Math.max(minimum, 4 * d.rttvar)
            : Math.max(minimum, d.srtt + Math.max(1, 4 * d.rttvar));
    return Math.min(timeout, d.setting(Setting.RTO_MAX));
  }

  static void backOff(Draft d) {
    d.rto = Math.min(2 * d.rto, d.setting(Setting.RTO_MAX));
  }

  /**
   * For a connection that begins in mid-life: as if the path had been measured long enough to be
   * sure of it.
   */
  static void startFrom(Draft d, long rttMicros) {
    d.srtt = rttMicros;
    d.rttvar = 0;
    d.rto = d.setting(Setting.RTO_AT_START) > 0 ? d.setting(Setting.RTO_AT_START) : timeout(d);
  }
}
