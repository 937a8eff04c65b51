package tcptutor.shell.prompt;

import java.io.IOException;

/** A place to write a longer answer. */
public interface Editor {
  /**
   * Lets the learner write, and returns once they are done.
   *
   * @param heading stands above the text and is no part of the answer
   * @return what was written, without blank edges; empty when nothing was
   * @throws IOException if there is no editor or it failed; the message says what to mend
   */
  String write(String heading) throws IOException;
}
