package tcptutor.shell.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tcptutor.shell.store.Archive;
import tcptutor.shell.store.Backups;
import tcptutor.shell.store.Rebuilding;
import tcptutor.shell.store.Restoring;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.MemoryMessages;
import tcptutor.shell.text.Reasons;

/** What {@code tcptutor memory} does with the data as a whole. */
final class MemoryData {
  private final Console console;
  private final MemoryMessages texts;
  private final Path folder;

  MemoryData(Console console) {
    this.console = console;
    this.texts = MemoryMessages.in(console.lang());
    this.folder = Learning.dataFolder(console);
  }

  int rebuild(Store store) throws StoreException {
    Rebuilding.Result result = store.rebuild();
    console.out().println(texts.rebuilt(result.cards(), result.attempts()));
    if (result.differences().isEmpty()) {
      console.out().println(texts.equal());
      return Exit.DONE;
    }
    console.out().println(texts.unequal(result.differences().size()));
    result.differences().forEach(line -> console.out().println("  " + line));
    return Exit.NO;
  }

  // --- elsewhere -------------------------------------------------------------------------------

  /** Writes everything into a file, also of a damaged database as much as can be read. */
  int export(String name) throws UsageException {
    String ending = name.toLowerCase(Locale.ROOT);
    if (!ending.endsWith(".json") && !ending.endsWith(".zip")) {
      throw new UsageException(texts.unknownEnding(name));
    }
    return export(name, ending.endsWith(".zip") ? Store.Form.CSV : Store.Form.JSON, false);
  }

  /** Writes everything into a file in a form. */
  int export(String name, Store.Form form, boolean replace) throws UsageException {
    Path file = Path.of(name);
    if (Files.exists(file) && !replace) {
      throw new UsageException(texts.exists(name));
    }
    Path database = folder.resolve(Store.FILE);
    if (!Files.exists(database)) {
      throw new UsageException(texts.noFile(database.toString(), texts.nothingYet()));
    }
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try (Store store = Store.openAsItIs(folder, Instant::now)) {
      Archive.Written written;
      try (OutputStream out =
          Files.newOutputStream(
              half,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        written = store.export(form, out);
      }
      Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      console.out().println(texts.exported(written.attempts(), name));
      if (!written.unreadable().isEmpty()) {
        throw new UsageException(texts.exportedInPart(String.join(", ", written.unreadable())));
      }
      return Exit.DONE;
    } catch (StoreException e) {
      throw new UsageException(Kept.advice(e, console));
    } catch (IOException e) {
      throw new UsageException(texts.unwritable(name, Reasons.of(e)));
    } finally {
      half.toFile().delete();
    }
  }

  int add(Store store, String name) throws UsageException {
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      Archive.Added added = store.add(in);
      console.out().println(texts.imported(added.attempts(), added.known()));
      return Exit.DONE;
    } catch (Archive.MalformedException e) {
      throw new UsageException(texts.malformed(name + ":" + e.place(), e.getMessage()));
    } catch (StoreException e) {
      throw new UsageException(Kept.advice(e, console));
    } catch (IOException e) {
      throw new UsageException(console.messages().unreadableFile(name, Reasons.of(e)));
    }
  }

  // --- copies ----------------------------------------------------------------------------------

  int backup(Store store, String name) throws UsageException, StoreException {
    if (name.isEmpty()) {
      console.out().println(texts.backedUp(store.backups().make("").toString()));
      return Exit.DONE;
    }
    if (Files.exists(Path.of(name))) {
      throw new UsageException(texts.exists(name));
    }
    store.backups().copyTo(Path.of(name));
    console.out().println(texts.backedUp(name));
    return Exit.DONE;
  }

  int restore(String name) throws UsageException, StoreException {
    List<Path> copies = Backups.list(folder);
    if (name.isEmpty()) {
      boolean any = !copies.isEmpty();
      console.out().println(any ? texts.copies() : texts.noCopies(Backups.in(folder).toString()));
      copies.forEach(copy -> console.out().println("  " + copy.getFileName()));
      return Exit.DONE;
    }
    Path copy = Path.of(name);
    for (Path known : copies) {
      copy = known.getFileName().toString().equals(name) ? known : copy;
    }
    if (!Files.exists(copy)) {
      throw new UsageException(texts.noFile(name, texts.seeCopies()));
    }
    Path aside = Restoring.restore(folder, copy, Instant::now);
    console.out().println(texts.restored(copy.toString(), aside == null ? "" : aside.toString()));
    return Exit.DONE;
  }

  int erase(boolean sure) throws UsageException {
    if (!sure) {
      throw new UsageException(texts.sure());
    }
    try {
      console.out().println(texts.erased(Restoring.erase(folder)));
      return Exit.DONE;
    } catch (IOException e) {
      throw new UsageException(texts.unwritable(folder.toString(), Reasons.of(e)));
    }
  }
}
