package tcptutor.shell.check;

import java.util.List;
import tcptutor.core.exercise.Blank;
import tcptutor.core.exercise.Driving;
import tcptutor.core.exercise.Exercise;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.exercise.Form;
import tcptutor.core.exercise.MoveReader;
import tcptutor.core.exercise.Par;
import tcptutor.core.exercise.UnaskableException;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.sim.Trace;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.scenario.EventMoves;
import tcptutor.shell.text.PackMessages;

/** Asks every computed question with many seeds, and looks for shorter ways to every goal. */
final class ExerciseCheck {
  /** How often each question is asked. */
  static final int SEEDS = 50;

  private final Exercises exercises;
  private final Issues issues;
  private final PackMessages texts;

  ExerciseCheck(PackModel model, Issues issues) {
    this.exercises = new Exercises(model::scenario, new EventMoves());
    this.issues = issues;
    this.texts = PackMessages.in(issues.messages().lang());
  }

  /** Checks a question whose scenario is there. */
  void check(Question question, Node node) {
    Lang lang = issues.messages().lang();
    try {
      for (long seed = 0; seed < SEEDS; seed++) {
        if (!check(question, seed, node)) {
          return;
        }
      }
    } catch (UnaskableException e) {
      issues.add(node, "", "unaskable", texts.unaskable(e.why().in(lang), 0));
    } catch (RunawayException e) {
      issues.add(node, "", "runaway", issues.messages().runaway(e.events()));
    }
  }

  private boolean check(Question question, long seed, Node node) {
    Exercise exercise = exercises.make(question, seed);
    if (exercise.form() instanceof Driving driving) {
      drive(driving, node);
      return false;
    }
    for (Exercise step = exercise; step != null; step = step.then()) {
      if (!hasOneKey(step.form())) {
        issues.add(node, "", "bad-key", texts.badKey(step.form().key(), seed));
        return false;
      }
    }
    return !(question.task() instanceof Task.Choice);
  }

  /** The key is right, nothing near it is, and no slip leads to it. */
  private static boolean hasOneKey(Form form) {
    String key = form.key();
    if (form.mark(key).level() != 4) {
      return false;
    }
    if (form instanceof Form.Blanks blanks) {
      return blanks.blanks().stream().allMatch(ExerciseCheck::hasOneKey);
    }
    if (form instanceof Form.Pick pick && !pick.multiple()) {
      return pick.options().stream().filter(Form.Choosable::right).count() == 1;
    }
    return true;
  }

  private static boolean hasOneKey(Blank blank) {
    for (Blank.Mistake mistake : blank.mistakes()) {
      if (blank.key().statedBy(mistake.value().shown())) {
        return false;
      }
    }
    return true;
  }

  // --- goals -----------------------------------------------------------------------------------

  private void drive(Driving driving, Node node) {
    Lang lang = issues.messages().lang();
    Driving.Attempt attempt = driving.attempt(driving.key());
    for (Text problem : attempt.problems()) {
      issues.add(
          QuizCheck.at(node, "solution"), "solution", "bad-move", texts.badMove(problem.in(lang)));
    }
    Trace trace = attempt.trace();
    if (trace == null) {
      return;
    }
    List<String> open =
        driving.mark(driving.key()).items().stream()
            .filter(item -> !item.right())
            .map(item -> item.label().in(lang))
            .toList();
    if (!open.isEmpty()) {
      String goals = String.join(", ", open);
      issues.add(QuizCheck.at(node, "solution"), "solution", "unreached", texts.unreached(goals));
      return;
    }
    Par.Search search = Par.shorter(driving);
    if (search.found()) {
      List<String> moves = search.moves().stream().map(MoveReader.Result::line).toList();
      int count = moves.size();
      issues.add(
          QuizCheck.at(node, "solution"),
          "solution",
          "wrong-par",
          texts.shorter(count, String.join("; ", moves)));
    }
  }
}
