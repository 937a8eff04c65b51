package tcptutor.core.study;

/**
 * How a question went, the latest attempt counting.
 *
 * @param question its id
 * @param level 0 to 4; {@link #SKIPPED} when it was not answered
 */
public record Result(String question, int level) {
  /** The level of what was not answered. */
  public static final int SKIPPED = -1;
}
