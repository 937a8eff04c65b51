package tcptutor.shell.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.Reasons;
import tcptutor.shell.text.ToolMessages;

/** What is kept of the user, and what the user writes with. */
final class DataChecks {
  private static final long LEAST_FREE = 10L << 20;

  private final Machine machine;
  private final ToolMessages texts;

  DataChecks(Machine machine, ToolMessages texts) {
    this.machine = machine;
    this.texts = texts;
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    findings.add(folder());
    findings.add(progress());
    findings.addAll(packs());
    findings.add(editor());
    return findings;
  }

  private Finding folder() {
    Path folder = machine.dataFolder();
    Path there = existing(folder.toAbsolutePath());
    if (there == null || !Files.isDirectory(there) || !Files.isWritable(there)) {
      return Finding.broken("data-folder", texts.unwritable(folder.toString()));
    }
    try {
      long free = Files.getFileStore(there).getUsableSpace();
      return free < LEAST_FREE
          ? Finding.broken("data-folder", texts.fullDisk(folder.toString(), free >> 20))
          : Finding.ok(
              "data-folder", texts.dataFolder(folder.toString(), Files.exists(folder), free >> 20));
    } catch (IOException e) {
      return Finding.broken("data-folder", texts.unwritable(folder.toString()));
    }
  }

  /** The folder, or the nearest one above it that is there: it will be made when it is needed. */
  private static Path existing(Path folder) {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there;
  }

  private Finding progress() {
    Path file = machine.dataFolder().resolve(Store.FILE);
    if (!Files.exists(file)) {
      return Finding.ok("progress", texts.noProgressYet());
    }
    try (Store store = Store.open(machine.dataFolder(), Instant::now, ZoneId.systemDefault())) {
      String damage = store.damage();
      return damage.isEmpty()
          ? Finding.ok("progress", texts.progressReadable())
          : Finding.broken("progress", texts.progressUnreadable(file.toString(), damage));
    } catch (StoreException e) {
      return Finding.broken("progress", texts.progressUnreadable(e.file(), Reasons.of(e)));
    }
  }

  private List<Finding> packs() {
    List<Finding> findings = new ArrayList<>();
    try {
      InstalledPacks packs = InstalledPacks.in(machine.dataFolder());
      findings.add(Finding.ok("packs", String.join(", ", packs.ids())));
      for (String id : packs.broken()) {
        findings.add(Finding.broken("packs", texts.brokenPack(id)));
      }
    } catch (UncheckedIOException e) {
      String folder = machine.dataFolder().resolve("packs").toString();
      findings.clear();
      findings.add(
          Finding.broken("packs", texts.unreadablePacks(folder, Reasons.of(e.getCause()))));
    }
    return findings;
  }

  private Finding editor() {
    String variable = machine.env("VISUAL").isBlank() ? "EDITOR" : "VISUAL";
    String command = machine.env(variable).strip();
    if (command.isEmpty()) {
      return Finding.note("editor", texts.noEditorSet());
    }
    String told = variable + "=" + command;
    return machine.found(command.split("\\s+")[0]) == null
        ? Finding.broken("editor", texts.editorNotFound(told))
        : Finding.ok("editor", told);
  }
}
