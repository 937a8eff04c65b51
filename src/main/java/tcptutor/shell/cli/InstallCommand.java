package tcptutor.shell.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.home.Installation;
import tcptutor.shell.home.Program;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Reasons;
import tcptutor.shell.text.ToolMessages;

/**
 * {@code tcptutor install}: puts the command, its completion and its man page where they belong.
 */
final class InstallCommand implements Command {
  /** Below these zsh looks for completions without being told. */
  private static final List<String> KNOWN_TO_ZSH = List.of("/usr", "/usr/local");

  private final Program program;
  private final String system;

  InstallCommand() {
    this(Program.running(Main.version()), System.getProperty("os.name", ""));
  }

  /**
   * Installs another program, or on another system.
   *
   * @param system the name of the operating system
   */
  InstallCommand(Program program, String system) {
    this.program = program;
    this.system = system;
  }

  @Override
  public String name() {
    return "install";
  }

  @Override
  public Options options(Messages texts) {
    ToolMessages own = ToolMessages.in(texts.lang());
    return new Options()
        .addOption(
            Option.builder()
                .longOpt("prefix")
                .hasArg()
                .argName("FOLDER")
                .desc(own.prefixOption())
                .get())
        .addOption(Option.builder().longOpt("remove").desc(own.removeOption()).get());
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "install [--prefix FOLDER] [--remove]",
        ToolMessages.in(texts.lang()).installAbout(),
        List.of(
            "tcptutor install",
            "sudo tcptutor install --prefix /usr/local",
            "tcptutor install --remove"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 0, console.messages());
    ToolMessages texts = ToolMessages.in(console.lang());
    if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
      throw new UsageException(texts.installOnWindows(program.place().getParent().toString()));
    }
    boolean remove = line.hasOption("remove");
    if (!remove && !program.isPackaged()) {
      throw new UsageException(texts.notPackaged());
    }
    Path prefix = prefix(line.getOptionValue("prefix", "~/.local"), console);
    Installation installation = planned(program, prefix);
    try {
      return remove ? remove(console, installation) : install(console, installation);
    } catch (IOException e) {
      throw new UsageException(texts.cannotInstall(prefix.toString(), Reasons.of(e)));
    }
  }

  /** What {@code install} would write below a prefix. */
  static Installation planned(Program program, Path prefix) {
    return new Installation(
        prefix, program.launcher(), List.of(Manuals.in(Lang.EN), Manuals.in(Lang.ZH)));
  }

  /** Shells leave the {@code ~} of {@code --prefix=~/x} as it is. */
  private static Path prefix(String written, Console console) throws UsageException {
    try {
      boolean atHome = written.equals("~") || written.startsWith("~/");
      Path path = atHome ? Path.of(home(console) + written.substring(1)) : Path.of(written);
      return path.toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new UsageException(console.messages().noSuchFile(written));
    }
  }

  /** The home that shells mean, which is not always the one of the user database. */
  private static String home(Console console) {
    String home = console.env().getOrDefault("HOME", "");
    return home.isEmpty() ? System.getProperty("user.home", ".") : home;
  }

  private static boolean isUsual(Path prefix, Console console) {
    return prefix.equals(Path.of(home(console), ".local"));
  }

  private static int install(Console console, Installation installation)
      throws UsageException, IOException {
    ToolMessages texts = ToolMessages.in(console.lang());
    List<Path> foreign = installation.foreign();
    if (!foreign.isEmpty()) {
      List<String> paths = foreign.stream().map(Path::toString).toList();
      throw new UsageException(texts.foreign(String.join(", ", paths)));
    }
    List<Installation.Result> results = installation.install();
    print(console, results);
    todo(console, installation.prefix());
    console.out().println();
    Path prefix = installation.prefix();
    String option = isUsual(prefix, console) ? "" : " --prefix " + prefix;
    console.out().println(texts.undo("tcptutor install --remove" + option));
    return Exit.DONE;
  }

  private static int remove(Console console, Installation installation) throws IOException {
    print(console, installation.remove());
    return Exit.DONE;
  }

  private static void print(Console console, List<Installation.Result> results) {
    ToolMessages texts = ToolMessages.in(console.lang());
    for (Installation.Result result : results) {
      String target = result.target() == null ? "" : " -> " + result.target();
      console
          .out()
          .println("  " + texts.change(result.change().name()) + "  " + result.path() + target);
    }
  }

  // --- what is left to do ----------------------------------------------------------------------

  private static void todo(Console console, Path prefix) {
    ToolMessages texts = ToolMessages.in(console.lang());
    List<Advice> left = new ArrayList<>();
    String bin = prefix.resolve("bin").toString();
    if (!onPath(console, bin)) {
      left.add(texts.pathLeft(bin, "export PATH=\"" + bin + ":$PATH\""));
    }
    if (!KNOWN_TO_ZSH.contains(prefix.toString())) {
      String functions = prefix.resolve("share/zsh/site-functions").toString();
      left.add(texts.zshLeft("fpath=(" + functions + " $fpath)"));
    }
    if (!isSearched(console, prefix)) {
      String share = prefix.resolve("share").toString();
      left.add(
          texts.shareLeft(
              "export XDG_DATA_DIRS=\""
                  + share
                  + ":${XDG_DATA_DIRS:-/usr/local/share:/usr/share}\""));
    }
    if (!hasBashCompletion()) {
      left.add(texts.bashLeft());
    }
    console.out().println();
    console.out().println(texts.leftToDo());
    for (Advice advice : left) {
      console.out().println("  " + advice.what());
      console.out().println("    " + advice.mend());
    }
    console.out().println("  " + texts.newShell());
  }

  private static boolean onPath(Console console, String bin) {
    String path = console.env().getOrDefault("PATH", "");
    return List.of(path.split(File.pathSeparator)).contains(bin);
  }

  /** Whether bash-completion and fish look below the prefix. */
  private static boolean isSearched(Console console, Path prefix) {
    String share = prefix.resolve("share").toString();
    String folders =
        console.env().getOrDefault("XDG_DATA_DIRS", "/usr/local/share:/usr/share")
            + ":"
            + console.env().getOrDefault("XDG_DATA_HOME", home(console) + "/.local/share");
    return List.of(folders.split(":")).contains(share);
  }

  private static boolean hasBashCompletion() {
    return List.of("/usr", "/usr/local", "/opt/homebrew", "/opt/local").stream()
        .anyMatch(root -> Files.exists(Path.of(root, "share/bash-completion/bash_completion")));
  }
}
