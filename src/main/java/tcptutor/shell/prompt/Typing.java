package tcptutor.shell.prompt;

/** Where the learner's lines come from. Closing it leaves the terminal as it was. */
public interface Typing extends AutoCloseable {
  /**
   * Waits for a line.
   *
   * @param prompt shown before it; may contain colours
   * @return the line, with line feeds where the learner began new ones; null when no more will come
   */
  String line(String prompt);

  /**
   * Waits for a line.
   *
   * @param prompt what else is known of the place where it is typed
   * @return as {@link #line(String)}
   */
  default String line(Prompt prompt) {
    return line(prompt.text());
  }

  /** Returns how many columns a line has on the screen now; 0 when there is no screen. */
  default int columns() {
    return 0;
  }

  /** Returns how many lines fit on the screen; 0 when there is nothing to fit on. */
  int rows();

  /** Whether what is typed can have several lines in one go. */
  boolean manyLines();

  @Override
  void close();
}
