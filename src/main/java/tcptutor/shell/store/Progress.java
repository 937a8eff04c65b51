package tcptutor.shell.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a learner has read and answered: a file to which one line of JSON is added for each.
 *
 * <p>Nothing is ever rewritten. Everything is known by its id, so that an edited text keeps its
 * progress.
 */
public final class Progress {
  /** From this level on an answer counts as good. */
  public static final int WELL = 3;

  private static final String FILE = "progress.jsonl";

  private final JsonLines file;
  private final Supplier<Instant> clock;
  private final Map<String, Integer> read = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();

  private Progress(JsonLines file, Supplier<Instant> clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Reads what is known so far; nothing when there is no file yet.
   *
   * @param folder the data folder; made when the first thing is added
   * @param clock tells the time of additions
   * @throws IOException if there is a file that cannot be read
   */
  public static Progress open(Path folder, Supplier<Instant> clock) throws IOException {
    Progress progress = new Progress(new JsonLines(folder.resolve(FILE)), clock);
    progress.file.read().forEach(progress::take);
    return progress;
  }

  /** Starts as if nothing were known, for a file that cannot be read. */
  public static Progress unknown(Path folder, Supplier<Instant> clock) {
    return new Progress(new JsonLines(folder.resolve(FILE)), clock);
  }

  private void take(JsonObject entry) {
    try {
      String pack = entry.get("pack").getAsString();
      if (entry.has("section")) {
        String key = key(pack, entry.get("lesson").getAsString());
        read.merge(key, entry.get("section").getAsInt(), Math::max);
      } else {
        levels.put(key(pack, entry.get("question").getAsString()), entry.get("level").getAsInt());
      }
    } catch (IllegalStateException
        | NullPointerException
        | NumberFormatException
        | UnsupportedOperationException e) {
      // Not ours: the rest is still good.
    }
  }

  private static String key(String pack, String id) {
    return pack + "/" + id;
  }

  /** Whether nothing was read or answered yet. */
  public boolean isEmpty() {
    return read.isEmpty() && levels.isEmpty();
  }

  /** How many sections of a lesson were read, from the first without a gap. */
  public int sectionsRead(String pack, String lesson) {
    return read.getOrDefault(key(pack, lesson), 0);
  }

  /** The level of the last answer to a question; -1 if it was never answered. */
  public int level(String pack, String question) {
    return levels.getOrDefault(key(pack, question), -1);
  }

  /** Whether a question was answered, and not well the last time. */
  public boolean isDue(String pack, String question) {
    int level = level(pack, question);
    return level >= 0 && level < WELL;
  }

  /**
   * A section was read.
   *
   * @param section its number, from 1
   * @throws IOException if it cannot be written down
   */
  public void readSection(String pack, String lesson, int section) throws IOException {
    if (section <= sectionsRead(pack, lesson)) {
      return;
    }
    JsonObject entry = entry(pack);
    entry.addProperty("lesson", lesson);
    entry.addProperty("section", section);
    add(entry);
  }

  /**
   * A question was answered.
   *
   * @param level 0 to 4
   * @throws IOException if it cannot be written down
   */
  public void answered(String pack, String question, int level) throws IOException {
    JsonObject entry = entry(pack);
    entry.addProperty("question", question);
    entry.addProperty("level", level);
    add(entry);
  }

  private JsonObject entry(String pack) {
    JsonObject entry = new JsonObject();
    entry.addProperty("at", clock.get().toString());
    entry.addProperty("pack", pack);
    return entry;
  }

  private void add(JsonObject entry) throws IOException {
    file.add(entry);
    take(entry);
  }
}
