package tcptutor.shell.cli;

import tcptutor.shell.text.Advice;

/** The user asked for something that cannot be done; ends the program with {@link Exit#USAGE}. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Advice advice;

  /** Says what is wrong and what to write instead. */
  public UsageException(Advice advice) {
    super(advice.what(), null, false, false);
    this.advice = advice;
  }

  /** What is wrong and what to write instead. */
  public Advice advice() {
    return advice;
  }
}
