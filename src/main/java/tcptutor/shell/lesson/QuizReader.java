package tcptutor.shell.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tcptutor.core.grade.Way;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Quiz;
import tcptutor.core.lesson.Rubric;
import tcptutor.shell.content.Fields;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Nearest;

/** Reads a quiz. */
public final class QuizReader {
  private static final int MOST_WEIGHT = 10;
  private static final int MOST_SEGMENTS = 1000;
  private static final int TOP_LEVEL = 4;

  private final Ids ids;
  private final Set<String> concepts;
  private String scenario = "";

  private QuizReader(Set<String> concepts, Lang lang) {
    this.ids = new Ids(lang);
    this.concepts = concepts;
  }

  /**
   * Returns the quiz in a tree; use it only if nothing was added to {@code issues}.
   *
   * @param concepts the words that ways may be made of
   */
  public static Quiz read(Node node, Set<String> concepts, Issues issues, Lang lang) {
    Fields fields = Fields.of(node, issues);
    Quiz quiz = new QuizReader(concepts, lang).quiz(fields);
    fields.done();
    return quiz;
  }

  private Quiz quiz(Fields fields) {
    String id = fields.string("id");
    String lesson = fields.string("lesson", "");
    List<Question> questions = new ArrayList<>();
    ids.notEmpty(fields, "questions");
    for (Fields question : fields.each("questions")) {
      questions.add(question(question));
    }
    return new Quiz(id, lesson, questions);
  }

  private Question question(Fields fields) {
    ids.forget("point");
    ids.forget("misconception");
    scenario = fields.string("scenario");
    return new Question(
        ids.unique(fields, "question"),
        fields.string("topic"),
        fields.choice("difficulty", Question.Difficulty.values(), null),
        fields.choice("kind", Question.Kind.values(), Question.Kind.FREE_TEXT),
        fields.text("prompt"),
        scenario,
        new Rubric(points(fields), misconceptions(fields)),
        followUps(fields),
        fields.text("model"),
        samples(fields),
        fields.strings("sources"));
  }

  private List<Rubric.Point> points(Fields question) {
    List<Rubric.Point> points = new ArrayList<>();
    ids.notEmpty(question, "points");
    List<Fields> each = question.each("points");
    for (Fields fields : each) {
      points.add(point(fields));
    }
    for (int i = 0; i < points.size(); i++) {
      for (String by : points.get(i).impliedBy()) {
        pointExists(each.get(i), "implied-by", by);
      }
    }
    return points;
  }

  private Rubric.Point point(Fields fields) {
    return new Rubric.Point(
        ids.unique(fields, "point"),
        (int) fields.integer("weight", 1, MOST_WEIGHT),
        fields.bool("required", false),
        fields.text("statement"),
        fields.text("essential"),
        fields.strings("implied-by"),
        fields.bool("list-is-enough", false),
        ways(fields, "ways", true),
        ways(fields, "against", false),
        shown(fields));
  }

  private List<Rubric.Misconception> misconceptions(Fields question) {
    List<Rubric.Misconception> misconceptions = new ArrayList<>();
    for (Fields fields : question.each("misconceptions")) {
      misconceptions.add(
          new Rubric.Misconception(
              ids.unique(fields, "misconception"),
              fields.text("statement"),
              fields.text("why-wrong"),
              fields.bool("list-is-enough", false),
              ways(fields, "ways", true),
              ways(fields, "against", false),
              shown(fields)));
    }
    return misconceptions;
  }

  private List<String> ways(Fields fields, String name, boolean required) {
    if (required) {
      ids.notEmpty(fields, name);
    }
    List<String> ways = fields.strings(name);
    for (int i = 0; i < ways.size(); i++) {
      checkWay(fields, name, i, ways.get(i));
    }
    return ways;
  }

  private void checkWay(Fields fields, String name, int index, String way) {
    try {
      for (String concept : Way.parse(way).concepts()) {
        if (!concepts.contains(concept)) {
          String nearest = Nearest.to(concept, concepts);
          Advice advice = ids.texts().unknownConcept(concept, way, nearest);
          issueAt(fields, name, index, "unknown-concept", advice);
        }
      }
    } catch (IllegalArgumentException e) {
      issueAt(fields, name, index, "bad-way", ids.texts().badWay(way, e.getMessage()));
    }
  }

  /** A long list has its mistake in one line of it. */
  private static void issueAt(Fields fields, String list, int index, String code, Advice advice) {
    String path = fields.path() + "." + list + "[" + index + "]";
    fields.issues().add(fields.list(list).get(index), path, code, advice);
  }

  private Rubric.Shown shown(Fields fields) {
    if (!fields.has("shown")) {
      return null;
    }
    Fields shown = fields.fields("shown");
    ids.notEmpty(shown, "segments");
    List<Integer> segments = new ArrayList<>();
    for (String number : shown.strings("segments")) {
      segments.add(segment(shown, segments.size(), number));
    }
    return new Rubric.Shown(shown.string("scenario", scenario), segments, shown.text("remark"));
  }

  private int segment(Fields shown, int index, String number) {
    int value = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    if (value < 1 || value > MOST_SEGMENTS) {
      issueAt(shown, "segments", index, "bad-segment", ids.texts().badSegment(number));
    }
    return value;
  }

  private List<Question.FollowUp> followUps(Fields question) {
    List<Question.FollowUp> followUps = new ArrayList<>();
    for (Fields fields : question.each("follow-ups")) {
      String when = fields.string("when", Question.FollowUp.ALWAYS);
      if (!when.equals(Question.FollowUp.ALWAYS)) {
        pointExists(fields, "when", when);
      }
      followUps.add(new Question.FollowUp(when, fields.text("prompt")));
    }
    return followUps;
  }

  private void pointExists(Fields fields, String name, String point) {
    if (!point.isEmpty() && !ids.given("point").contains(point)) {
      fields.notOneOf(name, point, ids.given("point"));
    }
  }

  private static List<Question.Sample> samples(Fields question) {
    List<Question.Sample> samples = new ArrayList<>();
    for (Fields fields : question.each("samples")) {
      samples.add(
          new Question.Sample(
              fields.choice("lang", Lang.values(), null),
              (int) fields.integer("level", 0, TOP_LEVEL),
              fields.string("answer")));
    }
    return samples;
  }
}
