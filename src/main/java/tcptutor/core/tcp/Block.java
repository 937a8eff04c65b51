package tcptutor.core.tcp;

/**
 * A run of sequence numbers that arrived beyond a hole, as a SACK option reports it (RFC 2018 §3).
 *
 * @param left the first number of the run
 * @param right the number after the last one
 */
public record Block(Seq left, Seq right) {}
