package tcptutor.core.tcp;

/** Which real protocol an endpoint follows. */
public enum Profile {
  /** The letter of RFC 9293 and the RFCs it builds on. */
  RFC,
  /** Linux 6.18 as measured. */
  LINUX;

  /** The name on the command line and in files: {@code rfc} or {@code linux}. */
  public String id() {
    return this == RFC ? "rfc" : "linux";
  }

  /** Returns the profile of a name; null if there is none. */
  public static Profile named(String id) {
    return id.equals(RFC.id()) ? RFC : id.equals(LINUX.id()) ? LINUX : null;
  }
}
