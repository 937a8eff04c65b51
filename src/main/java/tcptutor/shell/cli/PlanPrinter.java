package tcptutor.shell.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tcptutor.core.schedule.plan.InterviewPlan;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.MemoryMessages;

/** Prints the way to an interview. */
final class PlanPrinter {
  private static final int MOST_DAYS = 21;

  private final Console console;
  private final MemoryMessages texts;
  private final InterviewPlan plan;

  PlanPrinter(Console console, InterviewPlan plan) {
    this.console = console;
    this.texts = MemoryMessages.in(console.lang());
    this.plan = plan;
  }

  void text() {
    int days = (int) ChronoUnit.DAYS.between(plan.today(), plan.interview());
    int percent = (int) Math.round(100 * plan.wanted());
    print(console.style().bold(texts.planHeading(plan.interview().toString(), days, percent)));
    console.out().println();
    List<String[]> rows = new ArrayList<>(List.of(new String[][] {texts.planDays()}));
    for (InterviewPlan.DayLoad day : plan.days()) {
      if (rows.size() <= MOST_DAYS) {
        rows.add(
            row(day.date().toString(), day.fresh(), day.reviews(), day.early(), day.answers()));
      }
    }
    table(rows);
    if (plan.days().size() > MOST_DAYS) {
      console.out().println("  " + texts.moreDaysFollow(plan.days().size() - MOST_DAYS));
    }
    console.out().println();
    List<String[]> topics = new ArrayList<>(List.of(new String[][] {texts.planTopics()}));
    for (InterviewPlan.TopicOutlook topic : plan.topics()) {
      String mean = Math.round(100 * topic.retrievability()) + " %";
      String[] row =
          row(topic.topic(), topic.cards(), topic.reached(), topic.tooWeak(), topic.unasked());
      row = java.util.Arrays.copyOf(row, row.length + 1);
      row[row.length - 1] = mean;
      topics.add(row);
    }
    table(topics);
    console.out().println();
    print(outcome());
    print(console.style().dim(texts.planRests()));
  }

  private String outcome() {
    InterviewPlan.Need need = plan.need();
    return switch (need.fit()) {
      case FITS -> texts.fits();
      case MORE_PER_DAY ->
          texts.morePerDay(
              plan.missing(),
              need.limits().newPerDay(),
              need.limits().reviewsPerDay(),
              need.exact());
      case MORE_DAYS -> texts.moreDays(plan.missing(), need.reachable());
    };
  }

  private static String[] row(String name, int... numbers) {
    String[] row = new String[numbers.length + 1];
    row[0] = name;
    for (int i = 0; i < numbers.length; i++) {
      row[i + 1] = Integer.toString(numbers[i]);
    }
    return row;
  }

  /** Names to the left, numbers to the right. */
  private void table(List<String[]> rows) {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row[i]));
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < widths.length; i++) {
        line.append(i == 0 ? Columns.padRight(row[i], widths[i]) : "  ");
        line.append(i == 0 ? "" : Columns.padLeft(row[i], widths[i]));
      }
      boolean head = row == rows.get(0);
      console.out().println(head ? console.style().dim(line.toString()) : line.toString());
    }
  }

  private void print(String text) {
    Columns.wrap(text, console.width()).forEach(console.out()::println);
  }

  void json() {
    JsonObject json = new JsonObject();
    json.addProperty("today", plan.today().toString());
    json.addProperty("interview", plan.interview().toString());
    json.addProperty("wanted", plan.wanted());
    JsonArray days = new JsonArray();
    for (InterviewPlan.DayLoad day : plan.days()) {
      JsonObject one = new JsonObject();
      one.addProperty("date", day.date().toString());
      one.addProperty("new", day.fresh());
      one.addProperty("reviews", day.reviews());
      one.addProperty("early", day.early());
      one.addProperty("answers", day.answers());
      days.add(one);
    }
    json.add("days", days);
    JsonArray topics = new JsonArray();
    for (InterviewPlan.TopicOutlook topic : plan.topics()) {
      JsonObject one = new JsonObject();
      one.addProperty("topic", topic.topic());
      one.addProperty("questions", topic.cards());
      one.addProperty("reached", topic.reached());
      one.addProperty("too_weak", topic.tooWeak());
      one.addProperty("never_asked", topic.unasked());
      one.addProperty("retrievability", topic.retrievability());
      topics.add(one);
    }
    json.add("topics", topics);
    JsonObject need = new JsonObject();
    need.addProperty("fit", plan.need().fit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    need.addProperty("missing", plan.missing());
    need.addProperty("new_per_day", plan.need().limits().newPerDay());
    need.addProperty("reviews_per_day", plan.need().limits().reviewsPerDay());
    need.addProperty("exact", plan.need().exact());
    need.addProperty("reachable", plan.need().reachable());
    json.add("need", need);
    console
        .out()
        .println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json));
  }
}
