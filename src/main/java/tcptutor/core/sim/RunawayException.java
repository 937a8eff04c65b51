package tcptutor.core.sim;

/** A run that does not come to rest and was stopped at its bound. */
public final class RunawayException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int events;

  RunawayException(int events) {
    super("the run does not come to rest: " + events + " events and no end");
    this.events = events;
  }

  /** How many events had happened. */
  public int events() {
    return events;
  }
}
