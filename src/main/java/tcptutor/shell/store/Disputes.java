package tcptutor.shell.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Findings that the learner overruled: marked answers for whoever writes the rubrics. */
public final class Disputes {
  private static final String FILE = "disputes.jsonl";

  private final JsonLines file;
  private final Supplier<Instant> clock;

  /**
   * Those in a data folder.
   *
   * @param clock tells the time of additions
   */
  public Disputes(Path folder, Supplier<Instant> clock) {
    this.file = new JsonLines(folder.resolve(FILE));
    this.clock = clock;
  }

  /**
   * What an answer is worth.
   *
   * @param level 0 to 4
   * @param points the ids of those made
   * @param misconceptions the ids of those asserted
   */
  public record Marks(int level, List<String> points, List<String> misconceptions) {
    /** Copies the lists. */
    public Marks {
      points = List.copyOf(points);
      misconceptions = List.copyOf(misconceptions);
    }
  }

  /**
   * A finding was overruled.
   *
   * @param disputed the id of the point or the misconception
   * @param before the marks as they were
   * @param after the marks as the learner would have them
   * @throws IOException if it cannot be written down
   */
  public void add(
      String pack, String question, String answer, String disputed, Marks before, Marks after)
      throws IOException {
    JsonObject entry = new JsonObject();
    entry.addProperty("at", clock.get().toString());
    entry.addProperty("pack", pack);
    entry.addProperty("question", question);
    entry.addProperty("lang", language(answer));
    entry.addProperty("answer", answer);
    marks(after, entry);
    entry.addProperty("disputed", disputed);
    JsonObject graded = new JsonObject();
    marks(before, graded);
    entry.add("graded", graded);
    file.add(entry);
  }

  private static void marks(Marks marks, JsonObject to) {
    to.addProperty("level", marks.level());
    to.add("points", array(marks.points()));
    to.add("misconceptions", array(marks.misconceptions()));
  }

  private static JsonArray array(List<String> ids) {
    JsonArray array = new JsonArray();
    ids.forEach(array::add);
    return array;
  }

  /** Chinese as soon as there is a character of it, mixed when there are words besides. */
  private static String language(String answer) {
    long chinese = answer.codePoints().filter(Character::isIdeographic).count();
    long words = answer.replaceAll("[^A-Za-z]+", " ").strip().split(" ").length;
    return chinese == 0 ? "en" : words > chinese ? "mixed" : "zh";
  }

  /**
   * Returns one marked answer for each answer that was disputed, in the form that {@code grade
   * --against} reads: the learner's marks, what was disputed, and how it was graded at first.
   *
   * @throws IOException if there is a file that cannot be read
   */
  public List<JsonObject> marked() throws IOException {
    Map<String, JsonObject> byAnswer = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (JsonObject entry : file.read()) {
      if (!entry.has("question") || !entry.has("answer") || !entry.has("disputed")) {
        continue;
      }
      String question = entry.get("question").getAsString();
      String key = entry.get("pack") + question + "\n" + entry.get("answer").getAsString();
      JsonObject before = byAnswer.get(key);
      if (before == null) {
        String id = question + "/dispute/" + counts.merge(question, 1, Integer::sum);
        byAnswer.put(key, marked(id, entry));
      } else {
        again(entry, before);
      }
    }
    return List.copyOf(byAnswer.values());
  }

  private static JsonObject marked(String id, JsonObject entry) {
    JsonObject marked = new JsonObject();
    marked.addProperty("id", id);
    List.of("question", "lang", "answer", "level", "points", "misconceptions")
        .forEach(name -> marked.add(name, entry.get(name)));
    JsonArray disputed = new JsonArray();
    disputed.add(entry.get("disputed"));
    marked.add("disputed", disputed);
    marked.add("graded", entry.get("graded"));
    return marked;
  }

  /** The last word counts; what was disputed twice was taken back. */
  private static void again(JsonObject entry, JsonObject marked) {
    List.of("level", "points", "misconceptions").forEach(name -> marked.add(name, entry.get(name)));
    JsonArray disputed = marked.getAsJsonArray("disputed");
    if (!disputed.remove(entry.get("disputed"))) {
      disputed.add(entry.get("disputed"));
    }
  }
}
