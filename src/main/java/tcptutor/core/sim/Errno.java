package tcptutor.core.sim;

import tcptutor.core.tcp.Result;

/** What the sockets interface calls the messages of TCP. */
final class Errno {
  private Errno() {}

  /** The errno of a message that reports a failure; null for the others. */
  static String of(Result.Kind kind) {
    return switch (kind) {
      case RESET -> "ECONNRESET";
      case REFUSED -> "ECONNREFUSED";
      case TIMED_OUT -> "ETIMEDOUT";
      case CONNECTED,
          DELIVERED,
          WAITS,
          DATA_READY,
          END_OF_STREAM,
          CLOSE_ACKNOWLEDGED,
          UNREACHABLE,
          CLOSED,
          ERROR_EXISTS,
          ERROR_DOES_NOT_EXIST,
          ERROR_CLOSING,
          ERROR_NO_RESOURCES,
          STATUS ->
          null;
    };
  }

  /** The errno of ICMP destination unreachable (Linux icmp_err_convert). */
  static String ofIcmp(int code) {
    return switch (code) {
      case 0, 6 -> "ENETUNREACH";
      case 2 -> "ENOPROTOOPT";
      case 3 -> "ECONNREFUSED";
      case 4 -> "EMSGSIZE";
      case 5 -> "EOPNOTSUPP";
      default -> "EHOSTUNREACH";
    };
  }
}
