package tcptutor.shell.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tcptutor.shell.store.StoreException.Trouble;

/** Copies of the database, each with its date in its name. */
public final class Backups {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneOffset.UTC);
  private static final String ENDING = ".db";
  private static final String DAILY = "daily";
  private static final int KEPT = 7;

  /** What takes longer to copy than a learner wants to wait. */
  private static final long LARGE = 64L << 20;

  private final Database database;
  private final Path folder;
  private final Supplier<Instant> clock;

  Backups(Database database, Path dataFolder, Supplier<Instant> clock) {
    this.database = database;
    this.folder = in(dataFolder);
    this.clock = clock;
  }

  /** Where they lie in a data folder. */
  public static Path in(Path dataFolder) {
    return dataFolder.resolve("backups");
  }

  /** The copies in a data folder, the newest first. */
  public static List<Path> list(Path dataFolder) {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(in(dataFolder))) {
      files.filter(file -> file.toString().endsWith(ENDING)).forEach(all::add);
    } catch (IOException e) {
      return List.of();
    }
    Collections.sort(all, Collections.reverseOrder());
    return all;
  }

  /** A folder of today with a name of its own; it need not exist. */
  Path folder(String name) {
    return free(STAMP.format(clock.get()) + "-" + name, "");
  }

  /** Where a database goes that another one takes the place of; it is not there. */
  Path aside() {
    return free(STAMP.format(clock.get()) + "-replaced", ENDING);
  }

  private Path free(String name, String ending) {
    Path path = folder.resolve(name + ending);
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(name + "-" + i + ending);
    }
    return path;
  }

  /**
   * Copies the database as it is now, also while others use it.
   *
   * @param why a word that becomes part of the name; may be empty
   * @return the copy
   */
  public Path make(String why) throws StoreException {
    String name = STAMP.format(clock.get()) + (why.isEmpty() ? "" : "-" + why);
    Path copy = free(name, ENDING);
    copyTo(copy);
    return copy;
  }

  /** A copy of the day; of those, only the last few are kept, and none of a very large database. */
  public void makeDaily() throws StoreException {
    try {
      if (Files.size(database.file()) > LARGE) {
        return;
      }
      make(DAILY);
      List<Path> daily =
          new ArrayList<>(
              list(folder.getParent()).stream()
                  .filter(file -> file.toString().endsWith(DAILY + ENDING))
                  .toList());
      for (Path old : daily.subList(Math.min(KEPT, daily.size()), daily.size())) {
        Files.delete(old);
      }
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw new StoreException(Trouble.READ_ONLY, folder, e.getMessage(), e);
    }
  }

  /**
   * Copies the database into a file that is not there yet.
   *
   * @throws StoreException if it is there, or cannot be written; then there is no such file
   */
  public void copyTo(Path copy) throws StoreException {
    if (Files.exists(copy)) {
      throw new StoreException(Trouble.FOREIGN, copy, "exists", null);
    }
    Path half = copy.resolveSibling(copy.getFileName() + ".part");
    try {
      Files.deleteIfExists(half);
      Owned.create(half);
      database.change("VACUUM INTO ?", half.toAbsolutePath().toString());
      Files.move(half, copy);
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw new StoreException(Trouble.READ_ONLY, copy, e.getMessage(), e);
    } finally {
      half.toFile().delete();
    }
  }

  /** When the newest copy was made; long ago where there is none. */
  public Instant newest() {
    for (Path file : list(folder.getParent())) {
      try {
        return Files.getLastModifiedTime(file).toInstant();
      } catch (IOException e) {
        // The next one, then.
      }
    }
    return Instant.EPOCH;
  }
}
