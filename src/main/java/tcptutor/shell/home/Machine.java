package tcptutor.shell.home;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a look around may see of the machine: nothing of it is asked for anywhere else, so that
 * tests can make up another.
 *
 * @param program what is running
 * @param env the environment
 * @param properties those of the JVM
 * @param jvmArguments what the JVM was started with
 * @param sharedClasses whether the JVM took its classes from an archive: "true", "false", or empty
 *     when it does not tell
 * @param inputIsTerminal whether somebody can type
 * @param outputIsTerminal whether somebody is looking
 * @param width of the output in columns
 * @param rows of the terminal; 0 when unknown
 * @param colour whether the program uses colours
 * @param dataFolder where the user's data lies
 * @param drawn how wide the terminal draws each of {@link Ruler#SAMPLES}; empty when it was not
 *     asked or did not answer
 */
public record Machine(
    Program program,
    Map<String, String> env,
    Map<String, String> properties,
    List<String> jvmArguments,
    String sharedClasses,
    boolean inputIsTerminal,
    boolean outputIsTerminal,
    int width,
    int rows,
    boolean colour,
    Path dataFolder,
    List<Integer> drawn) {
  /** Copies the collections. */
  public Machine {
    env = Map.copyOf(env);
    properties = Map.copyOf(properties);
    jvmArguments = List.copyOf(jvmArguments);
    drawn = List.copyOf(drawn);
  }

  /** A variable of the environment; empty if it is not set. */
  String env(String name) {
    return env.getOrDefault(name, "");
  }

  /** A property of the JVM; empty if it is not set. */
  String property(String name) {
    return properties.getOrDefault(name, "");
  }

  boolean isWindows() {
    return property("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  boolean isTerminal() {
    return inputIsTerminal && outputIsTerminal;
  }

  /** The user's home. */
  Path home() {
    String home = env("HOME").isEmpty() || isWindows() ? property("user.home") : env("HOME");
    return Path.of(home);
  }

  /** Returns where a program is found; null if it is not. */
  Path found(String command) {
    if (command.indexOf('/') >= 0 || command.indexOf('\\') >= 0) {
      Path path = path(command);
      return path != null && Files.isExecutable(path) ? path : null;
    }
    String parts = isWindows() ? ";" : ":";
    for (String folder : env("PATH").split(parts)) {
      for (String ending : isWindows() ? List.of("", ".exe", ".cmd", ".bat") : List.of("")) {
        Path path = folder.isEmpty() ? null : path(folder + "/" + command + ending);
        if (path != null && Files.isRegularFile(path) && Files.isExecutable(path)) {
          return path;
        }
      }
    }
    return null;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
