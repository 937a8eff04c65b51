import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs in the build after the jar is made: puts the launch scripts beside it, the native libraries
 * of this platform, which would otherwise be unpacked at every start, and an archive of the classes
 * that the usual commands load, which saves the JVM their loading and checking.
 *
 * <p>The archive fits only the JVM that made it; every other JVM ignores it.
 */
final class FinishPackage {
  private static final String RIGHT = "\u001b[C";
  private static final String DOWN = "\u001b[B";

  /** What learners run most: the classes of these runs go into the archive. */
  private static final List<Run> RUNS =
      List.of(
          Run.of("--help"),
          Run.of("--help", "--lang", "zh"),
          Run.of("sim"),
          Run.of("sim", "open-normal"),
          Run.of("sim", "open-normal", "--lang", "zh"),
          Run.of("sim", "close-simultaneous", "--profile", "linux", "--explain"),
          Run.of("help", "sim"),
          Run.of("complete", "--", "sim", "o"),
          Run.of("learn", "--plain"),
          Run.of("learn", "opening", "--plain"),
          Run.of("learn", "opening", "--questions"),
          Run.of("review").typing("skip\n\nq\n"),
          Run.of("stats"),
          Run.of("stats", "--lang", "zh"),
          Run.of("--smoke").typing("ls"),
          Run.of("--smoke", "--lang", "zh").typing("q"),
          Run.of("--smoke", "learn", "opening").typing(DOWN + RIGHT + "\t" + RIGHT + "aq"),
          Run.of("--smoke", "play", "open-normal").typing(RIGHT + "lmc"));

  /**
   * One run.
   *
   * @param args its arguments
   * @param keys what is typed; nothing, if it asks for nothing
   */
  private record Run(List<String> args, String keys) {
    static Run of(String... args) {
      return new Run(List.of(args), "");
    }

    Run typing(String typed) {
      return new Run(args, typed);
    }
  }

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
    run.unpackNativeLibraries();
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

  /**
   * A native library within a jar.
   *
   * @param jar the jar
   * @param osInfo the class in it that names the folder of a platform
   * @param folder where those folders are
   * @param file the file for this platform
   */
  private record NativeLibrary(Path jar, String osInfo, String folder, String file) {}

  private void unpackNativeLibraries() throws IOException {
    Path all = target.resolve("lib/native");
    // JLine looks into the folder of the platform, SQLite into the one that it is told.
    NativeLibrary jline =
        new NativeLibrary(
            jar("jline-native-*.jar"),
            "org.jline.nativ.OSInfo",
            "org/jline/nativ/",
            System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib"));
    unpack(jline, all.resolve(platform(jline)));
    NativeLibrary sqlite =
        new NativeLibrary(
            jar("sqlite-jdbc-*.jar"),
            "org.sqlite.util.OSInfo",
            "org/sqlite/native/",
            System.mapLibraryName("sqlitejdbc"));
    unpack(sqlite, all.resolve("sqlite"));
  }

  private Path jar(String pattern) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(target.resolve("lib"), pattern)) {
      return jars.iterator().next();
    }
  }

  private static String platform(NativeLibrary library) throws IOException {
    try (URLClassLoader loader = loader(library)) {
      return loader
          .loadClass(library.osInfo())
          .getMethod("getNativeLibFolderPathForCurrentOS")
          .invoke(null)
          .toString();
    } catch (ReflectiveOperationException e) {
      throw new IOException("cannot ask " + library.jar() + " which library it loads", e);
    }
  }

  private static URLClassLoader loader(NativeLibrary library) throws IOException {
    return new URLClassLoader(new URL[] {library.jar().toUri().toURL()});
  }

  /** A platform for which there is none does without: what is in the jar is unpacked at a start. */
  private static void unpack(NativeLibrary library, Path folder) throws IOException {
    String name = library.folder() + platform(library) + "/" + library.file();
    try (URLClassLoader loader = loader(library);
        InputStream in = loader.getResourceAsStream(name)) {
      if (in != null) {
        Files.createDirectories(folder);
        Files.copy(in, folder.resolve(library.file()), StandardCopyOption.REPLACE_EXISTING);
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
        Run.of());
  }

  private Set<String> loadedClasses() throws IOException, InterruptedException {
    Set<String> classes = new LinkedHashSet<>();
    Path list = target.resolve("tcptutor.run.classlist");
    for (Run run : RUNS) {
      java(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), run);
      if (Files.exists(list)) {
        classes.addAll(Files.readAllLines(list));
        Files.delete(list);
      }
    }
    return classes;
  }

  /** Runs the program, as the launch scripts do, with other JVM options. */
  private int java(List<String> options, Run run) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.add("-Dlibrary.jline.path=" + target.resolve("lib/native"));
    command.add("-Dorg.sqlite.lib.path=" + target.resolve("lib/native/sqlite"));
    command.addAll(List.of("-cp", target.resolve("tcptutor.jar").toString()));
    command.add("tcptutor.shell.cli.Main");
    command.addAll(run.args());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // Nobody learns here: whoever builds keeps their own progress.
    builder.environment().put("TCPTUTOR_HOME", target.resolve("nobody").toString());
    builder.environment().put("TERM", "xterm-256color");
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(run.keys().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended before it had read all.
    }
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }
}
