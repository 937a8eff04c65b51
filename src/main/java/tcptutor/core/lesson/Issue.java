package tcptutor.core.lesson;

import java.util.Objects;

/**
 * One mistake in a file that somebody wrote, and how to mend it.
 *
 * <p>Reading a bad file yields a list of these, never an exception: an author wants to see every
 * mistake at once.
 *
 * @param file the file as the author named it
 * @param line counted from 1; 0 when the mistake has no place, such as an unreadable file
 * @param column counted from 1 in characters; 0 when the mistake has no place
 * @param path the field inside the file, such as {@code events[2].delay}; empty at the top
 * @param code a stable short name of the kind of mistake, such as {@code unknown-field}
 * @param message what is wrong, as a sentence without its full stop
 * @param mend what to write instead; empty when the message already says it
 */
public record Issue(
    String file, int line, int column, String path, String code, String message, String mend) {

  /** Rejects null and negative places. */
  public Issue {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(mend, "mend");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative place " + line + ":" + column);
    }
  }

  /** Returns {@code file:line:column}, the form that editors turn into a link. */
  public String place() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
