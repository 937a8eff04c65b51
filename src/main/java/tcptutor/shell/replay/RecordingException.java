package tcptutor.shell.replay;

/** A recording that cannot be read as a plan; the message says what is wrong and where. */
public final class RecordingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RecordingException(String message) {
    super(message);
  }
}
