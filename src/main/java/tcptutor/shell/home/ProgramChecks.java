package tcptutor.shell.home;

import java.util.List;
import tcptutor.shell.text.ToolMessages;

/** The program itself and the Java under it. */
final class ProgramChecks {
  private static final String ARCHIVE = "-XX:SharedArchiveFile=";

  private final Machine machine;
  private final ToolMessages texts;

  ProgramChecks(Machine machine, ToolMessages texts) {
    this.machine = machine;
    this.texts = texts;
  }

  List<Finding> all() {
    return List.of(program(), java(), archive());
  }

  private Finding program() {
    Program program = machine.program();
    String system = machine.property("os.name") + " " + machine.property("os.version");
    String where = program.place() + ", " + system + ", " + machine.property("os.arch");
    return Finding.ok("program", texts.program(program.version(), where));
  }

  private Finding java() {
    return Finding.ok(
        "java",
        machine.property("java.version")
            + ", "
            + machine.property("java.vendor")
            + ", "
            + machine.property("java.home"));
  }

  /** The archive saves the JVM half of the start, and fits only the JVM and jar it was made of. */
  private Finding archive() {
    String file = "";
    for (String argument : machine.jvmArguments()) {
      file = argument.startsWith(ARCHIVE) ? argument.substring(ARCHIVE.length()) : file;
    }
    if (file.isEmpty()) {
      return Finding.ok("archive", texts.noArchive());
    }
    return machine.sharedClasses().equals("false")
        ? Finding.note("archive", texts.archiveUnused(file))
        : Finding.ok("archive", texts.archiveUsed(file));
  }
}
