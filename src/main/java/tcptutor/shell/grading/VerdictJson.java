package tcptutor.shell.grading;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import tcptutor.core.grade.Span;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Question;

/** A verdict as JSON: {@code id, question, level, value, points, misconceptions}. */
public final class VerdictJson {
  private static final double ROUND = 1000;

  private VerdictJson() {}

  /**
   * Returns the object.
   *
   * @param id what the answer is called; left out when empty
   */
  public static JsonObject of(String id, Question question, String answer, Verdict verdict) {
    JsonObject json = new JsonObject();
    if (!id.isEmpty()) {
      json.addProperty("id", id);
    }
    json.addProperty("question", question.id());
    json.addProperty("level", verdict.level());
    json.addProperty("value", Math.round(verdict.value() * ROUND) / ROUND);
    JsonArray points = new JsonArray();
    for (Verdict.PointFinding finding : verdict.points()) {
      JsonObject point = new JsonObject();
      point.addProperty("id", finding.point());
      point.addProperty("verdict", finding.outcome().name().toLowerCase(Locale.ROOT));
      point.add("spans", spans(answer, finding.spans()));
      points.add(point);
    }
    json.add("points", points);
    JsonArray misconceptions = new JsonArray();
    for (Verdict.MisconceptionFinding finding : verdict.misconceptions()) {
      JsonObject misconception = new JsonObject();
      misconception.addProperty("id", finding.misconception());
      misconception.add("spans", spans(answer, finding.spans()));
      misconceptions.add(misconception);
    }
    json.add("misconceptions", misconceptions);
    return json;
  }

  /** Places as pairs of code points, which every language can count. */
  private static JsonArray spans(String answer, List<Span> spans) {
    JsonArray all = new JsonArray();
    for (Span span : spans) {
      JsonArray pair = new JsonArray();
      pair.add(answer.codePointCount(0, span.start()));
      pair.add(answer.codePointCount(0, span.end()));
      all.add(pair);
    }
    return all;
  }
}
