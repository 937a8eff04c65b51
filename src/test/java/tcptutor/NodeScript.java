package tcptutor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A script for Node.js in a folder of its own, with packages that npm installs there. */
public final class NodeScript {
  private static final String NAME = "script.mjs";
  private static final int INSTALLING = 300;
  private static final int RUNNING = 120;

  private final Path folder;

  /** Writes the script and installs what it needs, each package with its version. */
  public NodeScript(Path folder, String script, String... packages) throws Exception {
    this.folder = folder;
    Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
    Files.writeString(folder.resolve(NAME), script);
    List<String> install =
        new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--save-exact"));
    install.addAll(Arrays.asList(packages));
    run(folder, INSTALLING, Map.of(), install);
  }

  /** Whether there are Node.js and npm. */
  public static boolean canRun() {
    return has("node") && has("npm");
  }

  private static boolean has(String program) {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs it and returns what it prints. */
  public String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", NAME));
    command.addAll(Arrays.asList(arguments));
    return run(folder, RUNNING, Map.of(), command);
  }

  /** Runs any program, which has to end well in so many seconds, and returns what it prints. */
  static String run(Path folder, int seconds, Map<String, String> env, List<String> command)
      throws Exception {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(env);
    Process process = builder.start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    String said = Files.readString(out, StandardCharsets.UTF_8);
    assertEquals(
        0, process.waitFor(), String.join(" ", command) + "\n" + said + Files.readString(err));
    return said;
  }
}
