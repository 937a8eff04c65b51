package tcptutor.shell.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import tcptutor.core.schedule.Ratings;

/**
 * What versions up to 0.2.0 kept: files to which lines of JSON were added. It is taken over into
 * the database, and the files are put aside.
 *
 * <p>An answer of that time has a level and nothing else.
 */
final class Legacy {
  private static final String PROGRESS = "progress.jsonl";
  private static final String PLACES = "places.jsonl";
  private static final String DISPUTES = "disputes.jsonl";
  private static final List<String> FILES = List.of(PROGRESS, PLACES, DISPUTES);

  private final Path folder;

  Legacy(Path folder) {
    this.folder = folder;
  }

  /** Whether there is anything to be taken over. */
  boolean isThere() {
    return FILES.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  /** Takes everything over that is not there yet; within a transaction. */
  void takeOver(Database database, Cards cards) throws StoreException {
    for (JsonObject entry : read(PROGRESS)) {
      progress(entry, database, cards);
    }
    for (JsonObject entry : read(PLACES)) {
      place(entry, database);
    }
    for (JsonObject entry : read(DISPUTES)) {
      Instant at = moment(entry);
      if (at != null) {
        Disputes.keep(database, at, entry);
      }
    }
  }

  /** Puts the files where they are found again and not read again. */
  void putAside(Path to) throws StoreException {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      try {
        if (Files.exists(file)) {
          Files.createDirectories(to);
          Files.move(file, to.resolve(name));
        }
      } catch (NoSuchFileException e) {
        // Another session was faster.
      } catch (IOException e) {
        throw new StoreException(StoreException.Trouble.READ_ONLY, file, e.getMessage(), e);
      }
    }
  }

  private List<JsonObject> read(String name) throws StoreException {
    Path file = folder.resolve(name);
    try {
      return new JsonLines(file).read();
    } catch (IOException e) {
      throw new StoreException(StoreException.Trouble.OTHER, file, e.getMessage(), e);
    }
  }

  private static Instant moment(JsonObject entry) {
    try {
      return Instant.parse(entry.get("at").getAsString());
    } catch (DateTimeException
        | IllegalStateException
        | NullPointerException
        | UnsupportedOperationException e) {
      return null;
    }
  }

  private static void progress(JsonObject entry, Database database, Cards cards)
      throws StoreException {
    Instant at = moment(entry);
    try {
      String pack = entry.get("pack").getAsString();
      if (at == null) {
        return;
      }
      if (entry.has("section")) {
        database.change(
            "INSERT INTO section VALUES(?, ?, ?, ?) ON CONFLICT(pack, lesson)"
                + " DO UPDATE SET read = max(read, excluded.read), at = max(at, excluded.at)",
            pack,
            entry.get("lesson").getAsString(),
            entry.get("section").getAsInt(),
            at.toEpochMilli());
      } else {
        cards.addOld(answer(pack, entry), at);
      }
    } catch (IllegalStateException
        | IllegalArgumentException
        | NullPointerException
        | UnsupportedOperationException e) {
      // Not ours: the rest is still good.
    }
  }

  private static Attempt answer(String pack, JsonObject entry) {
    int level = entry.get("level").getAsInt();
    return new Attempt(
        pack,
        entry.get("question").getAsString(),
        "",
        "",
        Attempt.Mode.QUIZ,
        "",
        level,
        "",
        "{}",
        0,
        "",
        Ratings.of(level, 0, 0, false));
  }

  private static void place(JsonObject entry, Database database) throws StoreException {
    Instant at = moment(entry);
    try {
      Places.Place place =
          new Places.Place(
              entry.get("pack").getAsString(),
              entry.get("lesson").getAsString(),
              entry.get("section").getAsString(),
              entry.get("block").getAsInt(),
              entry.has("line") ? entry.get("line").getAsInt() : 0);
      if (at != null && entry.has("bookmark")) {
        Places.keep(database, place, entry.get("bookmark").getAsBoolean(), at);
      } else if (at != null) {
        Places.keep(database, place, at);
      }
    } catch (IllegalStateException
        | NumberFormatException
        | NullPointerException
        | UnsupportedOperationException e) {
      // Not ours: the rest is still good.
    }
  }
}
