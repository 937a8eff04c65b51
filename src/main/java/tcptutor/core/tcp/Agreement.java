package tcptutor.core.tcp;

/**
 * What the two SYNs settled.
 *
 * @param mss largest segment the peer takes, in octets
 * @param sendScale shift of the peer's window field
 * @param receiveScale shift of our window field; 0 unless both offered scaling
 * @param timestamps whether both use timestamps
 * @param sack whether both permit SACK
 * @param tsRecent the peer's timestamp to echo
 * @param cookie the Fast Open cookie the peer gave or we sent; null without
 * @param fastOpen whether the connection carries data before it is ESTABLISHED
 */
public record Agreement(
    int mss,
    int sendScale,
    int receiveScale,
    boolean timestamps,
    boolean sack,
    int tsRecent,
    String cookie,
    boolean fastOpen) {
  /** Before any SYN arrived: the defaults of RFC 9293 §3.7.1. */
  static final Agreement NONE = new Agreement(536, 0, 0, false, false, 0, null, false);
}
