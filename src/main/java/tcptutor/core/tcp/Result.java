package tcptutor.core.tcp;

/**
 * What a step tells the application.
 *
 * @param kind the message
 * @param data the octets of {@link Kind#DELIVERED}; otherwise empty
 */
public record Result(Kind kind, Payload data) {
  /** The messages of RFC 9293 §3.9.1 and §3.10. */
  public enum Kind {
    /** The handshake is complete at this end. */
    CONNECTED,
    /** Octets handed over by RECEIVE. */
    DELIVERED,
    /** RECEIVE has to wait: nothing has arrived. */
    WAITS,
    /** Octets arrived that a RECEIVE can have. */
    DATA_READY,
    /** No octets will follow: the peer closed ("connection closing"). */
    END_OF_STREAM,
    /** Everything sent, the FIN included, was acknowledged. */
    CLOSE_ACKNOWLEDGED,
    /** "connection reset". */
    RESET,
    /** "connection refused". */
    REFUSED,
    /** Given up: "connection aborted due to user timeout" or too many retransmissions. */
    TIMED_OUT,
    /** The destination is unreachable; fatal only if the connection is CLOSED afterwards. */
    UNREACHABLE,
    /** The connection ended in good order and is deleted. */
    CLOSED,
    /** "connection already exists". */
    ERROR_EXISTS,
    /** "connection does not exist". */
    ERROR_DOES_NOT_EXIST,
    /** "connection closing". */
    ERROR_CLOSING,
    /** "insufficient resources". */
    ERROR_NO_RESOURCES,
    /** Answer to STATUS. */
    STATUS
  }

  static Result of(Kind kind) {
    return new Result(kind, Payload.EMPTY);
  }
}
