package tcptutor.core.tcp;

/**
 * A TCP segment as typed data (RFC 9293 §3.1); ports and addresses belong to whoever carries it.
 *
 * @param seq sequence number of the first octet, or of the SYN
 * @param ack next number expected; {@link Seq#ZERO} without the ACK bit
 * @param flags control bits, see {@link Flags}
 * @param window the window field as it stands in the header, unscaled, 0 to 65535
 * @param options the options
 * @param payload the data
 */
public record Segment(Seq seq, Seq ack, int flags, int window, Options options, Payload payload) {

  /** A segment without options and data. */
  public static Segment bare(Seq seq, Seq ack, int flags, int window) {
    return new Segment(seq, ack, flags, window, Options.NONE, Payload.EMPTY);
  }

  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  public boolean syn() {
    return has(Flags.SYN);
  }

  public boolean fin() {
    return has(Flags.FIN);
  }

  public boolean rst() {
    return has(Flags.RST);
  }

  public boolean acks() {
    return has(Flags.ACK);
  }

  /** SEG.LEN: the octets of data, plus one for SYN and one for FIN (RFC 9293 §3.4). */
  public int segLen() {
    return payload.length() + (syn() ? 1 : 0) + (fin() ? 1 : 0);
  }

  /** The number after the last one this segment occupies. */
  public Seq end() {
    return seq.plus(segLen());
  }

  /** The number of the first octet of data: one after {@link #seq} when there is a SYN. */
  public Seq textStart() {
    return syn() ? seq.plus(1) : seq;
  }

  /** Whether the segment is nothing but an acknowledgment. */
  public boolean isPureAck() {
    return acks() && !rst() && segLen() == 0;
  }

  @Override
  public String toString() {
    return "<SEQ="
        + seq
        + ">"
        + (acks() ? "<ACK=" + ack + ">" : "")
        + "<"
        + Flags.names(flags)
        + ">"
        + (payload.isEmpty() ? "" : "<LEN=" + payload.length() + ">");
  }
}
