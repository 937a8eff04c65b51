package tcptutor.core.tcp;

/**
 * Round-trip times and retransmission (RFC 6298, RFC 5681, RFC 8985). Times in microseconds.
 *
 * @param srtt smoothed round-trip time; 0 before the first sample
 * @param rttvar its variation
 * @param rto the current timeout, backed off
 * @param timedEnd the acknowledgment that ends the measurement under way; null if none is
 * @param timedSince when that measurement began
 * @param retransmissions time-outs since the last progress
 * @param firstRetransmission when the wait that led to the first of them began
 * @param recover a loss is being repaired until this number is acknowledged; null if none is
 * @param duplicateAcks duplicate acknowledgments in a row
 * @param tailProbed whether the tail was probed since the last progress
 * @param synRepeated whether the SYN had to be retransmitted
 * @param windowProbes zero window probes since the window closed
 * @param keepaliveProbes keepalive probes since the peer was last heard
 */
public record Recovery(
    long srtt,
    long rttvar,
    long rto,
    Seq timedEnd,
    long timedSince,
    int retransmissions,
    long firstRetransmission,
    Seq recover,
    int duplicateAcks,
    boolean tailProbed,
    boolean synRepeated,
    int windowProbes,
    int keepaliveProbes) {}
