package tcptutor.core.sim;

import java.util.Locale;

/**
 * The limits and switches of a host's kernel, and the habits of its application. Switches are 0 and
 * 1.
 */
public enum HostSetting {
  /** SYN cookies: 0 never, 1 when the SYN queue is full, 2 always (Linux tcp_syncookies). */
  SYN_COOKIES(1),
  /** Most half-open entries of a listener without cookies (Linux tcp_max_syn_backlog). */
  MAX_SYN_BACKLOG(2048),
  /** A full accept queue answers RST instead of silence (Linux tcp_abort_on_overflow). */
  ABORT_ON_OVERFLOW(0),
  /** Fast Open: bit 0 as a client, bit 1 as a server (Linux tcp_fastopen). */
  FAST_OPEN(1),
  /**
   * An outgoing connection may take a port whose TIME-WAIT is a second old (Linux tcp_tw_reuse=1).
   */
  REUSE_TIME_WAIT(0),
  /** First port for connections that are not bound (Linux ip_local_port_range). */
  FIRST_PORT(32_768),
  /** Last port for connections that are not bound. */
  LAST_PORT(60_999),
  /** No connection within one MSL of a boot (RFC 9293 §3.4.3). */
  QUIET_TIME(0),
  /** The backlog of the listener that a plan begins with. */
  BACKLOG(16),
  /** The application takes connections as soon as they are complete. */
  ACCEPTS(0),
  /** The application takes data as soon as it arrives. */
  READS(0);

  private final int usual;

  HostSetting(int usual) {
    this.usual = usual;
  }

  int usual() {
    return usual;
  }

  /** The name in files and on the command line, such as {@code syn-cookies}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
