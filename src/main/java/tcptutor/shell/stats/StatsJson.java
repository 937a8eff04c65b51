package tcptutor.shell.stats;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tcptutor.core.lesson.Text;
import tcptutor.core.stats.Day;
import tcptutor.core.stats.DueDay;
import tcptutor.core.stats.History;
import tcptutor.core.stats.PointStrength;
import tcptutor.core.stats.Recall;
import tcptutor.core.stats.Retention;
import tcptutor.core.stats.Statistics;
import tcptutor.core.stats.TopicStrength;
import tcptutor.core.stats.Totals;
import tcptutor.core.stats.TransitionCoverage;

/**
 * Statistics for other programs. Keys stay; new ones may come. Dates are {@code 2026-03-20} by the
 * learner's day, moments are in UTC, rates are 0 to 1, what is not known is null.
 *
 * <pre>
 *   today
 *   totals      cards new learning learnt leeches due answers millis days streak
 *   forecast    [date due]                          30 days, overdue ones on the first
 *   retention   last_30_days, all: reviews recalled true predicted
 *               bins [from to reviews recalled true predicted]
 *   days        [date answers millis]               days without answers are left out
 *   topics      [topic cards new learnt retrievability answers mean_level]
 *   weakest     [pack question point asked made statement {en zh}]
 *   coverage    [transition from to seen predicted explained]
 *
 *   history     pack question prompt {en zh}
 *               attempts [at level rating millis answer made missed misconceptions
 *                   replies [kind answer, level of a retry, point and met of a follow-up]]
 *               rating is 1 to 4, or null; made, missed, misconceptions and point are ids
 * </pre>
 */
public final class StatsJson {
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

  private final Logbook names;

  /** Prepares to write. */
  public StatsJson(Logbook names) {
    this.names = names;
  }

  /** Everything, as text. */
  public String text(Statistics statistics) {
    return GSON.toJson(json(statistics));
  }

  /** The answers to one question, as text. */
  public String text(History history) {
    return GSON.toJson(json(history));
  }

  /** Everything. */
  JsonObject json(Statistics statistics) {
    JsonObject json = new JsonObject();
    json.addProperty("today", statistics.today().toString());
    json.add("totals", totals(statistics));
    json.add("forecast", array(statistics.forecast(), StatsJson::due));
    json.add("retention", retention(statistics.retention()));
    json.add("days", array(statistics.days(), StatsJson::day));
    json.add("topics", array(statistics.topics(), StatsJson::topic));
    json.add("weakest", array(statistics.weakest(), this::point));
    json.add("coverage", array(statistics.coverage(), StatsJson::transition));
    return json;
  }

  private static <T> JsonArray array(List<T> all, Function<T, JsonObject> one) {
    JsonArray array = new JsonArray();
    all.forEach(each -> array.add(one.apply(each)));
    return array;
  }

  private static JsonObject totals(Statistics statistics) {
    Totals totals = statistics.totals();
    JsonObject json = new JsonObject();
    json.addProperty("cards", totals.cards());
    json.addProperty("new", totals.fresh());
    json.addProperty("learning", totals.learning());
    json.addProperty("learnt", totals.learnt());
    json.addProperty("leeches", totals.leeches());
    json.addProperty("due", totals.dueNow());
    json.addProperty("answers", totals.answers());
    json.addProperty("millis", totals.millis());
    json.addProperty("days", totals.daysStudied());
    json.addProperty("streak", statistics.streak());
    return json;
  }

  private static JsonObject due(DueDay day) {
    JsonObject json = new JsonObject();
    json.addProperty("date", day.date().toString());
    json.addProperty("due", day.due());
    return json;
  }

  private static JsonObject retention(Retention retention) {
    JsonObject json = new JsonObject();
    json.add("last_30_days", recall(new JsonObject(), retention.lastMonth()));
    json.add("all", recall(new JsonObject(), retention.ever()));
    json.add("bins", array(retention.bins(), StatsJson::bin));
    return json;
  }

  private static JsonObject bin(Retention.Bin bin) {
    JsonObject json = new JsonObject();
    json.addProperty("from", bin.from());
    json.addProperty("to", bin.to());
    return recall(json, bin.recall());
  }

  private static JsonObject recall(JsonObject json, Recall recall) {
    boolean any = recall.reviews() > 0;
    json.addProperty("reviews", recall.reviews());
    json.addProperty("recalled", recall.recalled());
    known(json, "true", any, recall.trueRate());
    known(json, "predicted", any, recall.predictedRate());
    return json;
  }

  private static void known(JsonObject json, String key, boolean known, double value) {
    json.add(key, JsonNull.INSTANCE);
    if (known) {
      json.addProperty(key, value);
    }
  }

  private static JsonObject day(Day day) {
    JsonObject json = new JsonObject();
    json.addProperty("date", day.date().toString());
    json.addProperty("answers", day.answers());
    json.addProperty("millis", day.millis());
    return json;
  }

  private static JsonObject topic(TopicStrength topic) {
    JsonObject json = new JsonObject();
    json.addProperty("topic", topic.topic());
    json.addProperty("cards", topic.cards());
    json.addProperty("new", topic.fresh());
    json.addProperty("learnt", topic.learnt());
    known(json, "retrievability", topic.asked() > 0, topic.retrievability());
    json.addProperty("answers", topic.reviews());
    known(json, "mean_level", topic.reviews() > 0, topic.meanLevel());
    return json;
  }

  private JsonObject point(PointStrength point) {
    JsonObject json = new JsonObject();
    json.addProperty("pack", point.pack());
    json.addProperty("question", point.question());
    json.addProperty("point", point.point());
    json.addProperty("asked", point.asked());
    json.addProperty("made", point.made());
    json.add("statement", text(names.point(point.pack(), point.question(), point.point())));
    return json;
  }

  private static JsonObject text(Text text) {
    JsonObject json = new JsonObject();
    json.addProperty("en", text.en());
    json.addProperty("zh", text.zh());
    return json;
  }

  private static JsonObject transition(TransitionCoverage one) {
    JsonObject json = new JsonObject();
    String id = one.transition().name().toLowerCase(Locale.ROOT).replace('_', '-');
    json.addProperty("transition", id);
    json.addProperty("from", one.transition().from().rfcName());
    json.addProperty("to", one.transition().to().rfcName());
    json.addProperty("seen", one.seen());
    json.addProperty("predicted", one.predicted());
    json.addProperty("explained", one.explained());
    return json;
  }

  // --- one question ----------------------------------------------------------------------------

  JsonObject json(History history) {
    JsonObject json = new JsonObject();
    json.addProperty("pack", history.pack());
    json.addProperty("question", history.question());
    json.add("prompt", text(names.prompt(history.pack(), history.question())));
    json.add("attempts", array(history.attempts(), StatsJson::attempt));
    return json;
  }

  private static JsonObject attempt(History.Attempt attempt) {
    JsonObject json = new JsonObject();
    json.addProperty("at", MILLIS.format(attempt.at()));
    json.addProperty("level", attempt.level());
    json.add("rating", JsonNull.INSTANCE);
    if (attempt.rating() != null) {
      json.addProperty("rating", attempt.rating().number());
    }
    json.addProperty("millis", attempt.millis());
    json.addProperty("answer", attempt.answer());
    json.add("made", ids(attempt.madePoints()));
    json.add("missed", ids(attempt.missedPoints()));
    json.add("misconceptions", ids(attempt.misconceptions()));
    json.add("replies", array(attempt.replies(), StatsJson::reply));
    return json;
  }

  private static JsonObject reply(History.Reply reply) {
    JsonObject json = new JsonObject();
    if (reply instanceof History.Retry retry) {
      json.addProperty("kind", "retry");
      json.addProperty("answer", retry.answer());
      json.addProperty("level", retry.level());
    } else if (reply instanceof History.FollowedUp followedUp) {
      json.addProperty("kind", "follow-up");
      json.addProperty("answer", followedUp.answer());
      json.addProperty("point", followedUp.point());
      json.addProperty("met", followedUp.met());
    }
    return json;
  }

  private static JsonArray ids(List<String> ids) {
    JsonArray array = new JsonArray();
    ids.forEach(array::add);
    return array;
  }
}
