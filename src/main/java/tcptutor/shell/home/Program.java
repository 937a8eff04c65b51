package tcptutor.shell.home;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where this program lies.
 *
 * @param place its jar, or the folder of its classes
 * @param version empty when it runs from class files
 */
public record Program(Path place, String version) {
  /** Returns the one that is running. */
  public static Program running(String version) {
    try {
      var source = Program.class.getProtectionDomain().getCodeSource();
      return new Program(Path.of(source.getLocation().toURI()), version);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The script that starts it, which the build puts beside the jar; there may be none. */
  public Path launcher() {
    return place.resolveSibling("tcptutor");
  }

  /** Whether it was built as a whole: a jar with a script beside it. */
  public boolean isPackaged() {
    return Files.isRegularFile(place) && Files.isRegularFile(launcher());
  }
}
