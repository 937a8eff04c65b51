package tcptutor.shell.store;

import java.io.IOException;
import java.nio.file.Path;

/** A learner's data could not be read, or something could not be kept. Nothing was overwritten. */
public final class StoreException extends IOException {
  private static final long serialVersionUID = 1;

  private final Trouble trouble;
  private final String file;

  StoreException(Trouble trouble, Path file, String detail, Throwable cause) {
    super(detail, cause);
    this.trouble = trouble;
    this.file = file.toString();
  }

  /** What can go wrong, each with a way out of its own. */
  public enum Trouble {
    /** No room on the disk. */
    FULL,
    /** The file or its folder may not be written. */
    READ_ONLY,
    /** The file was damaged. */
    CORRUPT,
    /** A newer version of this program wrote it. */
    NEWER,
    /** There is a file of this name that is something else. */
    FOREIGN,
    /** Another process has held it for too long. */
    BUSY,
    /** The database cannot run on this machine. */
    NO_DATABASE,
    /** Anything else. */
    OTHER
  }

  /** What went wrong. */
  public Trouble trouble() {
    return trouble;
  }

  /** The file it went wrong with. */
  public String file() {
    return file;
  }
}
