package tcptutor.shell.content;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file of a pack before it is understood.
 *
 * @param shown its name in messages, such as {@code my-pack/quizzes/close.yaml}
 * @param path its place in the pack, with slashes, such as {@code quizzes/close.yaml}
 * @param bytes what is in it
 */
public record SourceFile(String shown, String path, byte[] bytes) {
  /** Rejects null. */
  public SourceFile {
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether it is directly in a folder of this name. */
  public boolean isIn(String folder) {
    return path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file
        && shown.equals(file.shown)
        && path.equals(file.path)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shown, path);
  }

  @Override
  public String toString() {
    return path;
  }
}
