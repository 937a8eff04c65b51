package tcptutor.shell.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tcptutor.core.fact.FactPath;
import tcptutor.core.grade.Way;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Quiz;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.tcp.Profile;
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
  private static final int MOST_BLANKS = 8;

  private final Ids ids;
  private final Set<String> concepts;
  private Set<String> ownConcepts = Set.of();
  private String scenario = "";
  private Text prompt = Text.EMPTY;

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
    return read(Fields.of(node, issues), concepts, lang);
  }

  /** Returns the quiz in a mapping; use it only if there are no issues. */
  public static Quiz read(Fields fields, Set<String> concepts, Lang lang) {
    Quiz quiz = new QuizReader(concepts, lang).quiz(fields);
    fields.done();
    return quiz;
  }

  /** Returns one question of a quiz that was checked before. */
  public static Question question(Node node, Issues issues, Lang lang) {
    return new QuizReader(null, lang).question(Fields.of(node, issues));
  }

  private Quiz quiz(Fields fields) {
    String id = ids.unique(fields, "quiz");
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
    String id = ids.unique(fields, "question");
    String topic = fields.string("topic");
    var difficulty = fields.choice("difficulty", Question.Difficulty.values(), null);
    List<String> about = fields.strings("about");
    String run = scenario(fields);
    String profile = profile(fields);
    // The prompt belongs to the kind: some must have one, claims have none.
    Task task =
        fields.variants(
            "kind", Question.Kind.values(), Question.Kind.FREE_TEXT, kind -> task(kind, fields));
    List<String> sources = fields.strings("sources");
    return new Question(id, topic, difficulty, about, prompt, run, profile, task, sources);
  }

  private String scenario(Fields fields) {
    scenario = fields.string("scenario", "");
    return scenario;
  }

  private static String profile(Fields fields) {
    return fields.has("profile")
        ? Fields.spelled(fields.choice("profile", Profile.values(), Profile.RFC))
        : "";
  }

  private Task task(Question.Kind kind, Fields fields) {
    return switch (kind) {
      case FREE_TEXT -> freeText(fields);
      case CHOICE -> choice(fields);
      case CLAIM -> claim(fields);
      case NUMBER -> number(fields);
      case DRIVE -> drive(fields);
      case PREDICT, LADDER, ORDER, STATE, FAULT -> ofARun(kind, fields);
    };
  }

  private Task ofARun(Question.Kind kind, Fields fields) {
    prompt = fields.text("prompt", Text.EMPTY);
    return switch (kind) {
      case PREDICT -> new Task.Predict((int) fields.integer("after", 0, MOST_SEGMENTS));
      case LADDER -> new Task.Ladder((int) fields.integer("blanks", 1, MOST_BLANKS, 3));
      case ORDER ->
          new Task.Order(fields.choice("what", Task.Order.What.values(), Task.Order.What.SEGMENTS));
      case STATE -> new Task.StateAfter((int) fields.integer("after", 1, MOST_SEGMENTS));
      case FAULT -> new Task.Fault(fields.choice("seen-by", Task.Fault.View.values(), null));
      case FREE_TEXT, CHOICE, CLAIM, NUMBER, DRIVE -> throw new IllegalArgumentException();
    };
  }

  // --- kinds -----------------------------------------------------------------------------------

  private Task freeText(Fields fields) {
    prompt = fields.text("prompt");
    Lexicon words = new Lexicon(LexiconReader.concepts(fields.optionalFields("words")));
    ownConcepts = words.concepts().keySet();
    return new Task.FreeText(
        new Rubric(points(fields), misconceptions(fields), words),
        followUps(fields),
        fields.text("model"),
        samples(fields));
  }

  private Task choice(Fields fields) {
    prompt = fields.text("prompt");
    ids.notEmpty(fields, "options");
    List<Task.Option> options = options(fields, "options");
    long right = options.stream().filter(Task.Option::right).count();
    boolean multiple = fields.bool("multiple", false);
    if (!options.isEmpty() && (right == 0 || right > 1 && !multiple)) {
      fields.issue("options", "right-options", ids.texts().rightOptions((int) right));
    }
    return new Task.Choice(options, multiple);
  }

  private List<Task.Option> options(Fields fields, String name) {
    List<Task.Option> options = new ArrayList<>();
    for (Fields option : fields.each(name)) {
      options.add(
          new Task.Option(
              option.text("text"),
              option.bool("right", false),
              option.text("because", Text.EMPTY)));
    }
    return options;
  }

  private Task claim(Fields fields) {
    prompt = Text.EMPTY;
    List<Task.Option> reasons = options(fields, "reasons");
    long right = reasons.stream().filter(Task.Option::right).count();
    if (!reasons.isEmpty() && right != 1) {
      fields.issue("reasons", "right-options", ids.texts().rightOptions((int) right));
    }
    Text because = fields.text("because");
    List<Integer> segments = fields.has("segments") ? segments(fields) : List.of();
    Rubric.Shown shown =
        scenario.isEmpty() || segments.isEmpty()
            ? null
            : new Rubric.Shown(scenario, segments, Text.EMPTY);
    return new Task.Claim(fields.text("claim"), fields.bool("truth"), reasons, because, shown);
  }

  private Task number(Fields fields) {
    prompt = fields.text("prompt", Text.EMPTY);
    String ask = fields.string("ask");
    if (!ask.isEmpty() && FactPath.parse(ask) == null) {
      fields.issue("ask", "bad-path", ids.texts().badPath(ask));
    }
    return new Task.Number(ask);
  }

  private Task drive(Fields fields) {
    prompt = fields.text("prompt");
    ids.notEmpty(fields, "goal");
    ids.notEmpty(fields, "solution");
    List<Task.Move> moves = fields.choices("moves", Task.Move.values());
    return new Task.Drive(
        fields.strings("goal"),
        moves.isEmpty() ? List.of(Task.Move.LOSE, Task.Move.DELAY, Task.Move.DUPLICATE) : moves,
        fields.strings("solution"));
  }

  // --- free text -------------------------------------------------------------------------------

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
        fields.text("subject", Text.EMPTY),
        fields.text("statement"),
        fields.text("essential"),
        fields.strings("implied-by"),
        fields.bool("list-is-enough", false),
        say(fields),
        ways(fields, "ways"),
        ways(fields, "against"),
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
              say(fields),
              ways(fields, "ways"),
              ways(fields, "against"),
              shown(fields)));
    }
    return misconceptions;
  }

  private static List<String> say(Fields fields) {
    Fields say = fields.optionalFields("say");
    List<String> phrases = new ArrayList<>();
    for (Lang lang : Lang.values()) {
      phrases.addAll(say.strings(lang.code()));
    }
    return phrases;
  }

  private List<String> ways(Fields fields, String name) {
    List<String> ways = fields.strings(name);
    for (int i = 0; i < ways.size(); i++) {
      checkWay(fields, name, i, ways.get(i));
    }
    return ways;
  }

  private void checkWay(Fields fields, String name, int index, String way) {
    try {
      for (String concept : Way.parse(way).concepts()) {
        if (concepts != null && !concepts.contains(concept) && !ownConcepts.contains(concept)) {
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
    String own = shown.string("scenario", scenario);
    return new Rubric.Shown(own, segments(shown), shown.text("remark"));
  }

  private List<Integer> segments(Fields fields) {
    List<Integer> segments = new ArrayList<>();
    for (String number : fields.strings("segments")) {
      segments.add(segment(fields, segments.size(), number));
    }
    return segments;
  }

  private int segment(Fields shown, int index, String number) {
    int value = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    if (value < 1 || value > MOST_SEGMENTS) {
      issueAt(shown, "segments", index, "bad-segment", ids.texts().badSegment(number));
    }
    return value;
  }

  private List<Task.FollowUp> followUps(Fields question) {
    List<Task.FollowUp> followUps = new ArrayList<>();
    for (Fields fields : question.each("follow-ups")) {
      String when = fields.string("when", Task.FollowUp.ALWAYS);
      if (!when.equals(Task.FollowUp.ALWAYS)) {
        pointExists(fields, "when", when);
      }
      followUps.add(new Task.FollowUp(when, fields.text("prompt")));
    }
    return followUps;
  }

  private void pointExists(Fields fields, String name, String point) {
    if (!point.isEmpty() && !ids.given("point").contains(point)) {
      fields.notOneOf(name, point, ids.given("point"));
    }
  }

  private static List<Task.Sample> samples(Fields question) {
    List<Task.Sample> samples = new ArrayList<>();
    for (Fields fields : question.each("samples")) {
      samples.add(
          new Task.Sample(
              fields.choice("lang", Lang.values(), null),
              (int) fields.integer("level", 0, TOP_LEVEL),
              fields.string("answer")));
    }
    return samples;
  }
}
