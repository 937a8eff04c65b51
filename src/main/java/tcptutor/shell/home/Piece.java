package tcptutor.shell.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** One thing that an installation puts somewhere. */
sealed interface Piece {
  /** Every text that we write says so near its beginning. */
  String MARK = "written by tcptutor";

  /** How far behind the beginning that may be. */
  int NEAR = 400;

  /** What there is at its place. */
  enum State {
    /** Nothing. */
    MISSING,
    /** The very thing. */
    SAME,
    /** One of ours, but from another version or another folder. */
    OTHER,
    /** Somebody else's, which is not touched. */
    FOREIGN
  }

  /** Where it goes. */
  Path path();

  /** Looks at its place. */
  State state() throws IOException;

  /** Puts it there, in place of one of ours. */
  void put() throws IOException;

  /** Puts one of ours away. */
  default void remove() throws IOException {
    Files.delete(path());
  }

  /**
   * A link to the script that starts the program: it finds the jar beside itself.
   *
   * @param target the script
   */
  record Link(Path path, Path target) implements Piece {
    @Override
    public State state() throws IOException {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return State.MISSING;
      }
      if (!Files.isSymbolicLink(path)) {
        return State.FOREIGN;
      }
      Path there = path.resolveSibling(Files.readSymbolicLink(path)).normalize();
      return there.equals(target) ? State.SAME : isOurs(there) ? State.OTHER : State.FOREIGN;
    }

    /** One to a script with our jar beside it, or to where such a script was until it was moved. */
    private boolean isOurs(Path there) {
      boolean named = there.endsWith(target.getFileName());
      return named && (!Files.exists(there) || Files.exists(there.resolveSibling("tcptutor.jar")));
    }

    @Override
    public void put() throws IOException {
      Files.createDirectories(path.getParent());
      Files.deleteIfExists(path);
      Files.createSymbolicLink(path, target);
    }
  }

  /**
   * A file.
   *
   * @param text what is in it, the mark included
   */
  record Text(Path path, String text) implements Piece {
    @Override
    public State state() throws IOException {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return State.MISSING;
      }
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        return State.FOREIGN;
      }
      // Not readString, which fails at bytes that are no UTF-8: such a file is simply not ours.
      String there = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      if (there.equals(text)) {
        return State.SAME;
      }
      int mark = there.indexOf(MARK);
      return mark >= 0 && mark < NEAR ? State.OTHER : State.FOREIGN;
    }

    @Override
    public void put() throws IOException {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text, StandardCharsets.UTF_8);
    }
  }
}
