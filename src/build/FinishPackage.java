import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs in the build after the jar is made: puts the launch scripts beside it, and an archive of the
 * classes that the usual commands load, which saves the JVM their loading and checking.
 *
 * <p>The archive fits only the JVM that made it; every other JVM ignores it.
 */
final class FinishPackage {
  /** What learners run most: the classes of these runs go into the archive. */
  private static final List<List<String>> RUNS =
      List.of(
          List.of("--help"),
          List.of("--help", "--lang", "zh"),
          List.of("sim"),
          List.of("sim", "open-normal"),
          List.of("sim", "open-normal", "--lang", "zh"),
          List.of("sim", "close-simultaneous", "--profile", "linux", "--explain"),
          List.of("help", "sim"),
          List.of("complete", "--", "sim", "o"),
          List.of("learn"),
          List.of("learn", "opening"),
          List.of("learn", "opening", "--questions"));

  private static final int SECONDS = 60;

  private final Path target;
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private FinishPackage(Path target) {
    this.target = target;
  }

  /** Arguments: the folder of the launch scripts, the folder with the jar. */
  public static void main(String[] args) throws IOException, InterruptedException {
    FinishPackage run = new FinishPackage(Path.of(args[1]).toAbsolutePath());
    run.copyLaunchers(Path.of(args[0]));
    run.makeArchive();
  }

  private void copyLaunchers(Path from) throws IOException {
    for (String name : List.of("tcptutor", "tcptutor.cmd")) {
      Path script = target.resolve(name);
      Files.write(script, Files.readAllBytes(from.resolve(name)));
      if (!script.toFile().setExecutable(true, false)) {
        throw new IOException("cannot make " + script + " executable");
      }
    }
  }

  /** An archive that cannot be made is no reason to fail: the program only starts slower. */
  private void makeArchive() throws IOException, InterruptedException {
    Path list = target.resolve("tcptutor.classlist");
    Path archive = target.resolve("tcptutor.jsa");
    Files.deleteIfExists(archive);
    Files.write(list, loadedClasses());
    java(
        List.of(
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + list,
            "-XX:SharedArchiveFile=" + archive,
            "-Xlog:disable",
            "-Xlog:all=off"),
        List.of());
  }

  private Set<String> loadedClasses() throws IOException, InterruptedException {
    Set<String> classes = new LinkedHashSet<>();
    Path list = target.resolve("tcptutor.run.classlist");
    for (List<String> run : RUNS) {
      java(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), run);
      if (Files.exists(list)) {
        classes.addAll(Files.readAllLines(list));
        Files.delete(list);
      }
    }
    return classes;
  }

  /** Runs the program, as the launch scripts do, with other JVM options. */
  private int java(List<String> options, List<String> args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.addAll(List.of("-cp", target.resolve("tcptutor.jar").toString()));
    command.add("tcptutor.shell.cli.Main");
    command.addAll(args);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // Nobody learns here: whoever builds keeps their own progress.
    builder.environment().put("TCPTUTOR_HOME", target.resolve("nobody").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }
}
