package tcptutor.shell.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder in which a user's data lies: where the platform keeps such things. */
public final class DataFolder {
  private static final String NAME = "tcptutor";

  private DataFolder() {}

  /**
   * Returns the folder; it need not exist.
   *
   * <p>{@code TCPTUTOR_HOME} names it; otherwise it is what the XDG Base Directory Specification,
   * macOS or Windows say.
   *
   * @param env the environment
   * @param osName the JVM's {@code os.name}
   * @param userHome the JVM's {@code user.home}
   */
  public static Path of(Map<String, String> env, String osName, String userHome) {
    String own = env.getOrDefault("TCPTUTOR_HOME", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      String local = env.getOrDefault("LOCALAPPDATA", "");
      return local.isEmpty() ? Path.of(userHome, "AppData", "Local", NAME) : Path.of(local, NAME);
    }
    if (os.startsWith("mac")) {
      return Path.of(userHome, "Library", "Application Support", NAME);
    }
    String xdg = env.getOrDefault("XDG_DATA_HOME", "");
    // The specification: a relative path is to be ignored.
    return xdg.startsWith("/") ? Path.of(xdg, NAME) : Path.of(userHome, ".local", "share", NAME);
  }
}
