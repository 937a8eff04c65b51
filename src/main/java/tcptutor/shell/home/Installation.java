package tcptutor.shell.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.manual.ManPage;
import tcptutor.shell.manual.Manual;
import tcptutor.shell.manual.Shell;

/**
 * The command, its completion and its man page below a prefix such as {@code ~/.local}, each where
 * it is looked for without being told.
 *
 * <p>Files that somebody else put there are never touched; as long as there is one, nothing is
 * written at all.
 */
public final class Installation {
  private final Path prefix;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * Plans an installation; nothing is written yet.
   *
   * @param prefix an absolute path
   * @param launcher the script that starts the program
   * @param manuals the manual, in each language
   */
  public Installation(Path prefix, Path launcher, List<Manual> manuals) {
    this.prefix = prefix;
    pieces.add(new Piece.Link(prefix.resolve("bin/tcptutor"), launcher));
    for (Shell shell : Shell.values()) {
      pieces.add(new Piece.Text(prefix.resolve(shell.place()), shell.script()));
    }
    for (Manual manual : manuals) {
      String place = manual.lang() == Lang.ZH ? "share/man/zh_CN/man1" : "share/man/man1";
      pieces.add(new Piece.Text(prefix.resolve(place + "/tcptutor.1"), ManPage.of(manual)));
    }
  }

  /** What happened to a file. */
  public enum Change {
    WRITTEN,
    REPLACED,
    UNCHANGED,
    REMOVED,
    /** There was nothing to remove. */
    ABSENT,
    /** Somebody else's: left alone. */
    LEFT
  }

  /**
   * A file and what happened to it.
   *
   * @param path the file
   * @param target where it points to; null if it is no link
   * @param change what happened
   */
  public record Result(Path path, Path target, Change change) {}

  /** Where everything goes. */
  public Path prefix() {
    return prefix;
  }

  /**
   * Returns the files in the way that are not ours.
   *
   * @throws IOException if one cannot be looked at
   */
  public List<Path> foreign() throws IOException {
    List<Path> foreign = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.state() == Piece.State.FOREIGN) {
        foreign.add(piece.path());
      }
    }
    return foreign;
  }

  /**
   * Writes what is missing or comes from another version.
   *
   * @throws IllegalStateException if something foreign is in the way
   * @throws IOException if a file cannot be written
   */
  public List<Result> install() throws IOException {
    if (!foreign().isEmpty()) {
      throw new IllegalStateException("in the way: " + foreign());
    }
    List<Result> results = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece.State before = piece.state();
      if (before != Piece.State.SAME) {
        piece.put();
      }
      results.add(
          result(
              piece,
              switch (before) {
                case MISSING -> Change.WRITTEN;
                case SAME -> Change.UNCHANGED;
                case OTHER -> Change.REPLACED;
                case FOREIGN -> Change.LEFT;
              }));
    }
    return results;
  }

  /**
   * Removes what is ours, whichever version wrote it.
   *
   * @throws IOException if a file cannot be removed
   */
  public List<Result> remove() throws IOException {
    List<Result> results = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece.State before = piece.state();
      boolean ours = before == Piece.State.SAME || before == Piece.State.OTHER;
      if (ours) {
        piece.remove();
      }
      Change otherwise = before == Piece.State.MISSING ? Change.ABSENT : Change.LEFT;
      results.add(result(piece, ours ? Change.REMOVED : otherwise));
    }
    return results;
  }

  private static Result result(Piece piece, Change change) {
    Path target = piece instanceof Piece.Link link ? link.target() : null;
    return new Result(piece.path(), target, change);
  }

  /** How far an installation has come. */
  public enum Extent {
    NONE,
    /** Some files are missing or come from another version. */
    PARTLY,
    WHOLE
  }

  /**
   * Tells what is there.
   *
   * @throws IOException if a file cannot be looked at
   */
  public Extent extent() throws IOException {
    int ours = 0;
    int same = 0;
    for (Piece piece : pieces) {
      Piece.State state = piece.state();
      same += state == Piece.State.SAME ? 1 : 0;
      ours += state == Piece.State.SAME || state == Piece.State.OTHER ? 1 : 0;
    }
    return same == pieces.size() ? Extent.WHOLE : ours > 0 ? Extent.PARTLY : Extent.NONE;
  }
}
