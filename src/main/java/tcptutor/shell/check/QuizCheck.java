package tcptutor.shell.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tcptutor.core.fact.Facts;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Quiz;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.PackMessages;

/** Checks what the questions of one quiz say of each other, of lessons and of runs. */
final class QuizCheck {
  private final PackModel model;
  private final Issues issues;
  private final PackMessages texts;

  QuizCheck(PackModel model, Issues issues) {
    this.model = model;
    this.issues = issues;
    this.texts = PackMessages.in(issues.messages().lang());
  }

  void check(Quiz quiz, Node node, String file) {
    boolean known = quiz.lesson().isEmpty() || model.expects("lesson", quiz.lesson());
    if (!known && model.lesson(quiz.lesson()) == null) {
      String nearest = Nearest.to(quiz.lesson(), model.lessonIds());
      issues.add(
          at(node, "lesson"), "lesson", "no-such-lesson", texts.noLesson(quiz.lesson(), nearest));
    }
    List<Node> nodes = questions(node);
    for (int i = 0; i < quiz.questions().size(); i++) {
      question(quiz.questions().get(i), nodes.get(i), file);
    }
  }

  /** The nodes of the questions of a quiz that was read without a mistake. */
  static List<Node> questions(Node quiz) {
    return at(quiz, "questions") instanceof Node.Sequence all ? all.items() : List.of();
  }

  static Node at(Node node, String key) {
    Node found = node instanceof Node.Mapping mapping ? mapping.get(key) : null;
    return found == null ? node : found;
  }

  private void question(Question question, Node node, String file) {
    String other = model.claim("question", question.id(), file);
    if (other != null) {
      issues.add(at(node, "id"), "id", "duplicate-id", texts.idTaken(question.id(), other));
    }
    about(question, node);
    if (question.scenario().isEmpty()) {
      needsScenario(question, node);
    } else {
      scenario(question.scenario(), at(node, "scenario"));
    }
    if (question.task() instanceof Task.Claim claim && claim.shown() != null) {
      segments(question.scenario(), claim.shown().segments(), at(node, "segments"));
    }
    if (question.freeText() != null) {
      freeText(question.freeText(), node);
    }
  }

  private void about(Question question, Node node) {
    for (int i = 0; i < question.about().size(); i++) {
      String ref = question.about().get(i);
      Set<String> known = new TreeSet<>();
      Lesson lesson = model.lesson(lessonOf(ref));
      if (lesson != null) {
        lesson.points().forEach(point -> known.add(lesson.id() + "/" + point.id()));
      }
      boolean unsound = lesson == null && model.expects("lesson", lessonOf(ref));
      if (!known.contains(ref) && !unsound) {
        Node place = item(at(node, "about"), i);
        issues.add(place, "about", "no-such-point", texts.noPoint(ref, Nearest.to(ref, known)));
      }
    }
  }

  private static String lessonOf(String ref) {
    return ref.substring(0, Math.max(0, ref.indexOf('/')));
  }

  private static Node item(Node list, int index) {
    return list instanceof Node.Sequence sequence ? sequence.items().get(index) : list;
  }

  private void needsScenario(Question question, Node node) {
    boolean authored =
        question.freeText() != null
            || question.task() instanceof Task.Choice
            || question.task() instanceof Task.Claim;
    if (!authored) {
      String kind = at(node, "kind") instanceof Node.Scalar scalar ? scalar.text() : "";
      issues.add(node, "scenario", "missing-field", texts.needsScenario(kind));
    }
  }

  private boolean scenario(String id, Node place) {
    if (model.scenario(id) != null) {
      return true;
    }
    if (model.expects("scenario", id)) {
      return false;
    }
    Advice advice = issues.messages().unknownScenario(id, Nearest.to(id, model.scenarioIds()));
    issues.add(place, "scenario", "no-such-scenario", advice);
    return false;
  }

  private void segments(String scenario, List<Integer> segments, Node place) {
    Facts run = model.run(scenario, "");
    if (run == null) {
      return;
    }
    int most = run.segments();
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i) > most) {
        Advice advice = issues.messages().noSuchSegment(scenario, "" + segments.get(i), most);
        issues.add(item(place, i), "segments", "no-such-segment", advice);
      }
    }
  }

  // --- free text -------------------------------------------------------------------------------

  private void freeText(Task.FreeText task, Node node) {
    Rubric rubric = task.rubric();
    if (rubric.points().stream().noneMatch(Rubric.Point::required)) {
      issues.add(at(node, "points"), "points", "nothing-required", texts.nothingRequired());
    }
    for (int i = 0; i < rubric.points().size(); i++) {
      Rubric.Point point = rubric.points().get(i);
      Node place = item(at(node, "points"), i);
      if (point.say().isEmpty() && point.ways().isEmpty() && point.impliedBy().isEmpty()) {
        issues.add(place, "points", "never-made", texts.neverMade(point.id()));
      }
      if (implies(point.id(), point, rubric, new HashSet<>())) {
        issues.add(
            at(place, "implied-by"),
            "implied-by",
            "implied-circle",
            texts.impliesItself(point.id()));
      }
      shown(point.shown(), place);
    }
    for (int i = 0; i < rubric.misconceptions().size(); i++) {
      shown(rubric.misconceptions().get(i).shown(), item(at(node, "misconceptions"), i));
    }
    Set<String> asked = new HashSet<>();
    for (int i = 0; i < task.followUps().size(); i++) {
      String when = task.followUps().get(i).when();
      if (!asked.add(when)) {
        Node place = item(at(node, "follow-ups"), i);
        issues.add(place, "follow-ups", "unreachable", texts.unreachable(when));
      }
    }
  }

  private static boolean implies(
      String wanted, Rubric.Point point, Rubric rubric, Set<String> seen) {
    for (String by : point.impliedBy()) {
      Rubric.Point next = rubric.point(by);
      boolean closes = by.equals(wanted);
      if (closes || next != null && seen.add(by) && implies(wanted, next, rubric, seen)) {
        return true;
      }
    }
    return false;
  }

  private void shown(Rubric.Shown shown, Node around) {
    if (shown != null) {
      Node node = at(around, "shown");
      if (scenario(shown.scenario(), at(node, "scenario"))) {
        segments(shown.scenario(), shown.segments(), at(node, "segments"));
      }
    }
  }
}
