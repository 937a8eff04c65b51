package tcptutor.core.tcp;

/**
 * When to acknowledge.
 *
 * @param pending segments with text whose acknowledgment is held back
 * @param quick segments still to be acknowledged at once (Linux quick ACK)
 * @param dialogue whether both sides take turns, so that an acknowledgment may ride on an answer
 *     (Linux pingpong)
 * @param lastTextAt when text last arrived, in microseconds; -1 before
 * @param deferred whether a bare third ACK came that does not establish the connection yet (Linux
 *     TCP_DEFER_ACCEPT)
 * @param lastInvalidAt when an invalid segment was last answered, in microseconds; -1 before
 */
public record Acking(
    int pending,
    int quick,
    boolean dialogue,
    long lastTextAt,
    boolean deferred,
    long lastInvalidAt) {
  static final Acking NONE = new Acking(0, 0, false, -1, false, -1);
}
