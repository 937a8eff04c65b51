package tcptutor.core.sim;

/**
 * A socket option and its value.
 *
 * @param name which option
 * @param value seconds, octets, a count, or 0 and 1
 */
public record SocketOption(Name name, long value) {
  /** The options that matter to connection management. */
  public enum Name {
    SO_REUSEADDR,
    /** The linger time in seconds; -1 switches it off; 0 makes close() abort. */
    SO_LINGER,
    SO_KEEPALIVE,
    SO_RCVBUF,
    TCP_KEEPIDLE,
    TCP_KEEPINTVL,
    TCP_KEEPCNT,
    /** Milliseconds. */
    TCP_USER_TIMEOUT,
    TCP_NODELAY,
    TCP_CORK,
    TCP_DEFER_ACCEPT,
    TCP_FASTOPEN,
    TCP_FASTOPEN_CONNECT,
    /** Another key for Fast Open cookies: those given before are void. */
    TCP_FASTOPEN_KEY,
    TCP_SYNCNT,
    TCP_LINGER2,
    TCP_QUICKACK,
    TCP_MAXSEG,
    /** An option without effect on connection management. */
    OTHER
  }
}
