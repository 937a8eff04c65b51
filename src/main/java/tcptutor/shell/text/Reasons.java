package tcptutor.shell.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something could not be read or written, in a few words. */
public final class Reasons {
  private Reasons() {}

  /** Returns the reason without the name of a class, where there is anything else to say. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String told = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return told == null ? e.getClass().getSimpleName() : told;
  }
}
