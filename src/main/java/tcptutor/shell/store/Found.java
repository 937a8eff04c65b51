package tcptutor.shell.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/**
 * What a verdict says, read from its JSON; nothing of one of another version.
 *
 * @param asked the point that a follow-up asked for; empty otherwise
 * @param made ids of points
 * @param missed ids of points
 * @param wrong ids of misconceptions
 */
record Found(String asked, List<String> made, List<String> missed, List<String> wrong) {
  /**
   * In SQL, the verdict on an attempt {@code a} as the learner left it: what was disputed is not
   * counted against them. What a second try added does not count either, since it was not recalled
   * at once.
   */
  static final String VERDICT =
      "coalesce((SELECT verdict FROM decision WHERE attempt = a.id AND reason = 'dispute'"
          + " AND verdict IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1), a.verdict)";

  static Found in(String json) {
    List<String> made = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    String asked = "";
    try {
      JsonObject verdict = JsonParser.parseString(json).getAsJsonObject();
      asked = verdict.has(Decision.ASKED) ? verdict.get(Decision.ASKED).getAsString() : "";
      for (JsonElement element : array(verdict, "points")) {
        JsonObject point = element.getAsJsonObject();
        boolean was = point.get("verdict").getAsString().equals("made");
        (was ? made : missed).add(point.get("id").getAsString());
      }
      for (JsonElement error : array(verdict, "misconceptions")) {
        wrong.add(error.getAsJsonObject().get("id").getAsString());
      }
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | UnsupportedOperationException e) {
      // Its level and its words are there all the same.
    }
    return new Found(asked, made, missed, wrong);
  }

  private static JsonArray array(JsonObject object, String name) {
    return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
  }
}
