package tcptutor.shell.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tcptutor.shell.text.ToolMessages;

/** Whether the shell knows the command, its completion and its man page. */
final class ShellChecks {
  private final Machine machine;
  private final ToolMessages texts;
  private final Function<Path, Installation> planned;

  ShellChecks(Machine machine, ToolMessages texts, Function<Path, Installation> planned) {
    this.machine = machine;
    this.texts = texts;
    this.planned = planned;
  }

  List<Finding> all() {
    return machine.isWindows() ? List.of() : List.of(command(), installed());
  }

  private Finding command() {
    Path found = machine.found("tcptutor");
    if (found != null) {
      return isThisProgram(found)
          ? Finding.ok("command", found.toString())
          : Finding.note("command", texts.otherCommand(found.toString()));
    }
    Path link = dangling();
    return link == null
        ? Finding.note("command", texts.notOnPath())
        : Finding.broken("command", texts.danglingLink(link.toString()));
  }

  /** Of a program that runs from class files nobody can tell. */
  private boolean isThisProgram(Path command) {
    try {
      Program program = machine.program();
      return !program.isPackaged() || Files.isSameFile(command, program.launcher());
    } catch (IOException e) {
      return true;
    }
  }

  /** A link of ours whose program was moved or cleaned away; null if there is none. */
  private Path dangling() {
    for (Path prefix : prefixes()) {
      Path link = prefix.resolve("bin/tcptutor");
      if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.exists(link)) {
        return link;
      }
    }
    return null;
  }

  private Finding installed() {
    List<String> partly = new ArrayList<>();
    for (Path prefix : prefixes()) {
      Installation.Extent extent = extent(prefix);
      if (extent == Installation.Extent.WHOLE) {
        return Finding.ok("shell", texts.installed(prefix.toString()));
      }
      if (extent == Installation.Extent.PARTLY) {
        partly.add(prefix.toString());
      }
    }
    return partly.isEmpty()
        ? Finding.note("shell", texts.notInstalled())
        : Finding.note("shell", texts.partlyInstalled(partly.get(0)));
  }

  private Installation.Extent extent(Path prefix) {
    try {
      return planned.apply(prefix).extent();
    } catch (IOException e) {
      return Installation.Extent.NONE;
    }
  }

  /** Where an installation may be: above the command that is found, and the usual places. */
  private Set<Path> prefixes() {
    Set<Path> prefixes = new LinkedHashSet<>();
    Path found = machine.found("tcptutor");
    Path bin = found == null ? null : found.toAbsolutePath().getParent();
    if (bin != null && bin.endsWith("bin") && bin.getParent() != null) {
      prefixes.add(bin.getParent());
    }
    prefixes.add(machine.home().resolve(".local"));
    prefixes.add(Path.of("/usr/local"));
    prefixes.add(Path.of("/usr"));
    return prefixes;
  }
}
