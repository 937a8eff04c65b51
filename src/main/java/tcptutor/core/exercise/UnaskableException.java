package tcptutor.core.exercise;

import tcptutor.core.lesson.Text;

/** A question asks for something that its run does not have: the author's mistake. */
public final class UnaskableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text why;

  /** Says what is wrong, without a full stop. */
  UnaskableException(String en, String zh) {
    super(en);
    this.why = new Text(en, zh);
  }

  /** What is wrong. */
  public Text why() {
    return why;
  }
}
