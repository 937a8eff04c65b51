package tcptutor.shell.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where a learner stopped reading, and what was marked to be found again: a file to which one line
 * of JSON is added for each.
 */
public final class Places {
  private static final String FILE = "places.jsonl";

  private final JsonLines file;
  private final Supplier<Instant> clock;
  private final Map<String, Place> last = new LinkedHashMap<>();
  private final List<Place> bookmarks = new ArrayList<>();
  private Place latest;

  private Places(JsonLines file, Supplier<Instant> clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * A place in a lesson.
   *
   * @param pack its pack
   * @param lesson its id
   * @param section id of the section
   * @param block paragraph or run at the top of the screen, from 0; 0 is the heading
   * @param line of it, from 0
   */
  public record Place(String pack, String lesson, String section, int block, int line) {}

  /**
   * Reads what is known so far; nothing when there is no file yet.
   *
   * @param folder the data folder; made when the first thing is added
   * @param clock tells the time of additions
   * @throws IOException if there is a file that cannot be read
   */
  public static Places open(Path folder, Supplier<Instant> clock) throws IOException {
    Places places = unknown(folder, clock);
    places.file.read().forEach(places::take);
    return places;
  }

  /** Starts as if nothing were known, for a file that cannot be read. */
  public static Places unknown(Path folder, Supplier<Instant> clock) {
    return new Places(new JsonLines(folder.resolve(FILE)), clock);
  }

  private void take(JsonObject entry) {
    try {
      Place place =
          new Place(
              entry.get("pack").getAsString(),
              entry.get("lesson").getAsString(),
              entry.get("section").getAsString(),
              entry.get("block").getAsInt(),
              entry.has("line") ? entry.get("line").getAsInt() : 0);
      if (entry.has("bookmark")) {
        bookmarks.remove(place);
        if (entry.get("bookmark").getAsBoolean()) {
          bookmarks.add(0, place);
        }
      } else {
        latest = place;
        last.put(place.pack() + "/" + place.lesson(), place);
      }
    } catch (IllegalStateException
        | NullPointerException
        | NumberFormatException
        | UnsupportedOperationException e) {
      // Not ours: the rest is still good.
    }
  }

  /** Where the learner was last; null before the first time. */
  public Place latest() {
    return latest;
  }

  /** Where the learner was last in a lesson; null before the first time. */
  public Place last(String pack, String lesson) {
    return last.get(pack + "/" + lesson);
  }

  /** The bookmarks, the newest first. */
  public List<Place> bookmarks() {
    return List.copyOf(bookmarks);
  }

  /**
   * The learner stopped here.
   *
   * @throws IOException if it cannot be written down
   */
  public void stopped(Place place) throws IOException {
    if (!place.equals(latest)) {
      add(entry(place));
    }
  }

  /**
   * A bookmark was set, or taken away.
   *
   * @throws IOException if it cannot be written down
   */
  public void bookmark(Place place, boolean set) throws IOException {
    JsonObject entry = entry(place);
    entry.addProperty("bookmark", set);
    add(entry);
  }

  private JsonObject entry(Place place) {
    JsonObject entry = new JsonObject();
    entry.addProperty("at", clock.get().toString());
    entry.addProperty("pack", place.pack());
    entry.addProperty("lesson", place.lesson());
    entry.addProperty("section", place.section());
    entry.addProperty("block", place.block());
    entry.addProperty("line", place.line());
    return entry;
  }

  private void add(JsonObject entry) throws IOException {
    file.add(entry);
    take(entry);
  }
}
