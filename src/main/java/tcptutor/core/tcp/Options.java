package tcptutor.core.tcp;

import java.util.List;

/**
 * The options of a segment that matter to connection management (RFC 9293 §3.2, RFC 7323, RFC 2018,
 * RFC 7413).
 *
 * @param mss largest segment the sender can take, in octets; 0 when absent
 * @param windowScale shift count 0 to 14; -1 when absent
 * @param sackPermitted whether the SACK-permitted option is there
 * @param timestamps whether the timestamps option is there
 * @param tsVal the sender's timestamp, an unsigned 32-bit number of milliseconds here
 * @param tsEcr the timestamp echoed
 * @param fastOpen the Fast Open cookie in hexadecimal, empty for a request, null when absent
 * @param sack blocks received out of order; empty when absent
 */
public record Options(
    int mss,
    int windowScale,
    boolean sackPermitted,
    boolean timestamps,
    int tsVal,
    int tsEcr,
    String fastOpen,
    List<Block> sack) {
  public static final Options NONE = new Options(0, -1, false, false, 0, 0, null, List.of());

  public Options {
    sack = List.copyOf(sack);
  }

  /** An option list with only a maximum segment size. */
  public static Options mss(int octets) {
    return new Options(octets, -1, false, false, 0, 0, null, List.of());
  }
}
