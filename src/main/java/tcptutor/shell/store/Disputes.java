package tcptutor.shell.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Findings that the learner overruled: marked answers for whoever writes the rubrics. */
public final class Disputes {
  private final Database database;
  private final Supplier<Instant> clock;

  Disputes(Database database, Supplier<Instant> clock) {
    this.database = database;
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
   * @throws StoreException if it cannot be written down
   */
  public void add(
      String pack, String question, String answer, String disputed, Marks before, Marks after)
      throws StoreException {
    Instant at = clock.get();
    JsonObject entry = new JsonObject();
    entry.addProperty("at", at.toString());
    entry.addProperty("pack", pack);
    entry.addProperty("question", question);
    entry.addProperty("lang", language(answer));
    entry.addProperty("answer", answer);
    marks(after, entry);
    entry.addProperty("disputed", disputed);
    JsonObject graded = new JsonObject();
    marks(before, graded);
    entry.add("graded", graded);
    keep(database, at, entry);
  }

  static void keep(Database database, Instant at, JsonObject entry) throws StoreException {
    database.change(
        "INSERT INTO dispute(at, entry) SELECT ?, ? WHERE NOT EXISTS"
            + " (SELECT 1 FROM dispute WHERE at = ? AND entry = ?)",
        at.toEpochMilli(),
        entry.toString(),
        at.toEpochMilli(),
        entry.toString());
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
   * @throws StoreException if they cannot be read
   */
  public List<JsonObject> marked() throws StoreException {
    Map<String, JsonObject> byAnswer = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String text :
        database.list("SELECT entry FROM dispute ORDER BY at, id", row -> row.getString(1))) {
      JsonObject entry = JsonParser.parseString(text).getAsJsonObject();
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
