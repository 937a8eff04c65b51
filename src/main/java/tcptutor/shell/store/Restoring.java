package tcptutor.shell.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tcptutor.shell.store.StoreException.Trouble;

/** Puts a copy of the database in its place, or takes everything away. */
public final class Restoring {
  /** Beside the database while it is open, and after a crash. */
  private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

  private Restoring() {}

  /**
   * Puts a copy in the place of the database, which is set aside and not deleted.
   *
   * @return where the database is now that was there before; null if there was none
   * @throws StoreException if the copy is damaged or no database of this program, or another
   *     session has the database open; then nothing has changed
   */
  public static Path restore(Path folder, Path copy, Supplier<Instant> clock)
      throws StoreException {
    check(copy);
    Path file = folder.resolve(Store.FILE);
    if (Files.exists(file)) {
      Database.checkUnused(file);
    }
    Path half = folder.resolve(Store.FILE + ".part");
    try {
      Files.deleteIfExists(half);
      Owned.create(half);
      try (OutputStream out = Files.newOutputStream(half)) {
        Files.copy(copy, out);
      }
      Path aside = Files.exists(file) ? setAside(folder, file, clock) : null;
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      return aside;
    } catch (IOException e) {
      throw e instanceof StoreException known
          ? known
          : new StoreException(Trouble.READ_ONLY, file, String.valueOf(e.getMessage()), e);
    } finally {
      half.toFile().delete();
    }
  }

  private static void check(Path copy) throws StoreException {
    if (!Files.isRegularFile(copy)) {
      throw new StoreException(Trouble.OTHER, copy, "no such file", null);
    }
    try (Database database = Database.open(copy, Database.Access.READ)) {
      if (database.number("PRAGMA user_version") == 0) {
        throw new StoreException(Trouble.FOREIGN, copy, "empty", null);
      }
      String damage = database.first("PRAGMA integrity_check(1)", row -> row.getString(1));
      if (!"ok".equals(damage)) {
        throw new StoreException(Trouble.CORRUPT, copy, damage, null);
      }
    }
  }

  private static Path setAside(Path folder, Path file, Supplier<Instant> clock) throws IOException {
    Path aside = new Backups(null, folder, clock).aside();
    Files.createDirectories(aside.getParent());
    for (String ending : BESIDE) {
      // Together they are what was there; what was in them and not yet in the file stays readable.
      move(sibling(file, ending), sibling(aside, ending));
    }
    Files.move(file, aside);
    return aside;
  }

  private static Path sibling(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to);
    }
  }

  /**
   * Takes everything away that is kept of the learner: the database, its copies, what was typed.
   * Installed packs stay.
   *
   * @return how many files there were
   */
  public static int erase(Path folder) throws IOException {
    int count = 0;
    for (Path file :
        List.of(
            folder.resolve(Store.FILE),
            folder.resolve("history.jsonl"),
            folder.resolve("progress.jsonl"),
            folder.resolve("places.jsonl"),
            folder.resolve("disputes.jsonl"))) {
      for (String ending : BESIDE) {
        Files.deleteIfExists(sibling(file, ending));
      }
      count += Files.deleteIfExists(file) ? 1 : 0;
    }
    Path backups = Backups.in(folder);
    if (Files.isDirectory(backups)) {
      try (Stream<Path> all = Files.walk(backups)) {
        for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          count += Files.isRegularFile(file) ? 1 : 0;
          Files.delete(file);
        }
      }
    }
    return count;
  }
}
