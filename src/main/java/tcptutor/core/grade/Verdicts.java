package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;

/** Makes verdicts of findings, and new ones of those that there are. */
public final class Verdicts {
  private Verdicts() {}

  /**
   * Returns the verdict that findings add up to; points that follow from those made are made, too.
   *
   * @param said one for each point of the rubric, in its order, none of them implied
   * @param errors in the order of the rubric
   */
  public static Verdict of(
      Task.FreeText task,
      List<Verdict.PointFinding> said,
      List<Verdict.MisconceptionFinding> errors) {
    return summed(task, withImplied(task.rubric(), said), errors);
  }

  private static Verdict summed(
      Task.FreeText task,
      List<Verdict.PointFinding> points,
      List<Verdict.MisconceptionFinding> errors) {
    Rubric rubric = task.rubric();
    Set<String> made = made(points);
    return new Verdict(
        Levels.level(rubric, made, errors.size()),
        Levels.value(rubric, made, errors.size()),
        points,
        errors,
        followUp(task, made));
  }

  /** One step only: an implied point implies no other, as examiners count. */
  private static List<Verdict.PointFinding> withImplied(
      Rubric rubric, List<Verdict.PointFinding> said) {
    Map<String, Verdict.PointFinding> byId = new HashMap<>();
    said.forEach(finding -> byId.put(finding.point(), finding));
    List<Verdict.PointFinding> all = new ArrayList<>();
    for (Verdict.PointFinding finding : said) {
      Verdict.PointFinding whole = finding;
      if (finding.outcome() == Outcome.MISSED) {
        for (String by : rubric.point(finding.point()).impliedBy()) {
          Verdict.PointFinding maker = byId.get(by);
          if (maker.outcome() == Outcome.MADE) {
            whole = maker.implying(finding.point());
            break;
          }
        }
      }
      all.add(whole);
    }
    return all;
  }

  private static Set<String> made(List<Verdict.PointFinding> points) {
    Set<String> made = new HashSet<>();
    for (Verdict.PointFinding point : points) {
      if (point.outcome() == Outcome.MADE) {
        made.add(point.point());
      }
    }
    return made;
  }

  private static int followUp(Task.FreeText question, Set<String> made) {
    int always = -1;
    for (int i = 0; i < question.followUps().size(); i++) {
      String when = question.followUps().get(i).when();
      if (when.equals(Task.FollowUp.ALWAYS)) {
        always = always < 0 ? i : always;
      } else if (!made.contains(when)) {
        return i;
      }
    }
    return always;
  }

  /**
   * Returns the verdict on two tries together: what either made is made, unless the second says
   * otherwise; errors of the first, which the learner was told of, are forgiven when they are not
   * repeated.
   *
   * @param offset where the second answer begins behind the first
   */
  public static Verdict together(Task.FreeText task, Verdict first, Verdict second, int offset) {
    List<Verdict.PointFinding> points = new ArrayList<>();
    for (int i = 0; i < first.points().size(); i++) {
      Verdict.PointFinding before = said(first.points().get(i));
      Verdict.PointFinding now = said(second.points().get(i)).moved(offset);
      boolean kept = now.outcome() == Outcome.MISSED && before.outcome() == Outcome.MADE;
      points.add(kept ? before : now);
    }
    List<Verdict.MisconceptionFinding> errors = new ArrayList<>();
    second.misconceptions().forEach(error -> errors.add(error.moved(offset)));
    return of(task, points, errors);
  }

  /** An implied finding as it was before anything was implied. */
  private static Verdict.PointFinding said(Verdict.PointFinding finding) {
    return finding.impliedBy().isEmpty() ? finding : Verdict.PointFinding.missed(finding.point());
  }

  /**
   * Returns the verdict as a learner would have it who thinks one finding wrong: a point that was
   * not made is made, one that was made is missed, an error that was found is none.
   *
   * @param number as {@link #numbers} counts
   * @throws IllegalArgumentException if there is nothing of this number
   */
  public static Verdict overruled(Task.FreeText task, Verdict verdict, int number) {
    String id = numbers(task.rubric(), verdict).get(number);
    if (id == null) {
      throw new IllegalArgumentException(Integer.toString(number));
    }
    List<Verdict.PointFinding> points = new ArrayList<>(verdict.points());
    List<Verdict.MisconceptionFinding> errors = new ArrayList<>(verdict.misconceptions());
    if (number <= points.size()) {
      Verdict.PointFinding turned = turned(points.get(number - 1));
      points.replaceAll(f -> f.point().equals(id) ? turned : following(task.rubric(), f, turned));
    } else {
      errors.removeIf(error -> error.misconception().equals(id));
    }
    return summed(task, points, errors);
  }

  /** What becomes of a finding when another was turned; what was disputed before stays so. */
  private static Verdict.PointFinding following(
      Rubric rubric, Verdict.PointFinding finding, Verdict.PointFinding turned) {
    boolean made = turned.outcome() == Outcome.MADE;
    if (!made && finding.impliedBy().equals(turned.point())) {
      return Verdict.PointFinding.missed(finding.point());
    }
    boolean follows = rubric.point(finding.point()).impliedBy().contains(turned.point());
    boolean open = finding.outcome() == Outcome.MISSED;
    return made && open && follows ? turned.implying(finding.point()) : finding;
  }

  private static Verdict.PointFinding turned(Verdict.PointFinding finding) {
    return finding.outcome() == Outcome.MADE
        ? Verdict.PointFinding.missed(finding.point())
        : new Verdict.PointFinding(
            finding.point(), Outcome.MADE, "", Confidence.CLEARLY, finding.spans());
  }

  /** The numbers that a learner calls findings by: the points in their order, then the errors. */
  public static Map<Integer, String> numbers(Rubric rubric, Verdict verdict) {
    Map<Integer, String> numbers = new LinkedHashMap<>();
    for (Rubric.Point point : rubric.points()) {
      numbers.put(numbers.size() + 1, point.id());
    }
    for (Verdict.MisconceptionFinding error : verdict.misconceptions()) {
      numbers.put(numbers.size() + 1, error.misconception());
    }
    return numbers;
  }
}
