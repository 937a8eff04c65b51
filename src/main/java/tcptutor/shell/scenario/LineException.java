package tcptutor.shell.scenario;

import tcptutor.shell.text.Advice;

/** A line that does not fit its grammar. */
public final class LineException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Advice advice;

  LineException(Advice advice) {
    super(advice.what());
    this.advice = advice;
  }

  /** What is wrong, and how to mend it. */
  public Advice advice() {
    return advice;
  }
}
