package tcptutor.shell.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a learner typed, in this and in earlier sessions: a file of bounded size that only its owner
 * may read, where the platform knows owners.
 *
 * <p>It is a convenience: where it cannot be read or written, nothing is said and nothing is kept.
 */
public final class TypedLines {
  /** How many are kept. */
  public static final int MOST = 500;

  /** Trimming at every line would write the whole file each time. */
  private static final int SLACK = 100;

  /** A text pasted by mistake is not worth keeping. */
  private static final int LONGEST = 10_000;

  private static final String FILE = "history.jsonl";
  private static final String LINE = "line";

  private final Path file;
  private final List<String> lines = new ArrayList<>();
  private int written;

  private TypedLines(Path file) {
    this.file = file;
  }

  /**
   * Reads what is there.
   *
   * @param folder the data folder; made when the first line is added
   */
  public static TypedLines open(Path folder) {
    TypedLines typed = new TypedLines(folder.resolve(FILE));
    try {
      new JsonLines(typed.file).read().forEach(typed::take);
    } catch (IOException e) {
      // Nothing to have again; everything else works.
    }
    typed.written = typed.lines.size();
    return typed;
  }

  private void take(JsonObject entry) {
    JsonElement line = entry.get(LINE);
    if (line != null && line.isJsonPrimitive()) {
      lines.add(line.getAsString());
    }
  }

  /** Returns the last ones, the oldest first. */
  public List<String> lines() {
    return List.copyOf(lines.subList(Math.max(0, lines.size() - MOST), lines.size()));
  }

  /** Adds a line, or several with line feeds between them. */
  public void add(String line) {
    if (line.length() > LONGEST) {
      return;
    }
    lines.add(line);
    try {
      Files.createDirectories(file.getParent());
      if (++written > MOST + SLACK) {
        trim();
      } else {
        Owned.create(file);
        new JsonLines(file).add(entry(line));
      }
    } catch (IOException | UnsupportedOperationException e) {
      // This session still has it.
    }
  }

  private static JsonObject entry(String line) {
    JsonObject entry = new JsonObject();
    entry.addProperty(LINE, line);
    return entry;
  }

  private void trim() throws IOException {
    StringBuilder kept = new StringBuilder();
    lines().forEach(line -> kept.append(entry(line)).append('\n'));
    Path next = file.resolveSibling(FILE + ".new");
    Files.deleteIfExists(next);
    Owned.create(next);
    Files.writeString(next, kept, StandardCharsets.UTF_8);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    written = lines().size();
  }
}
