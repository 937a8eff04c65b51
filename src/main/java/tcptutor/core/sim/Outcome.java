package tcptutor.core.sim;

/**
 * What a socket call gave the application.
 *
 * @param error the errno name such as {@code ECONNRESET}; null if the call succeeded
 * @param value octets moved, or the peer's port for accept; 0 if there is nothing to tell
 * @param endOfFile whether the stream had ended
 */
public record Outcome(String error, int value, boolean endOfFile) {
  /** Success with nothing to tell. */
  public static final Outcome OK = new Outcome(null, 0, false);

  public static Outcome of(int value) {
    return new Outcome(null, value, false);
  }

  /** The stream ended after {@code octets}. */
  public static Outcome end(int octets) {
    return new Outcome(null, octets, true);
  }

  public static Outcome failed(String errno) {
    return new Outcome(errno, 0, false);
  }

  public boolean succeeded() {
    return error == null;
  }
}
