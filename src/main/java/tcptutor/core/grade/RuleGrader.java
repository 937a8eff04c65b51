package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;

/** The {@link Grader} of this package's rules. */
public final class RuleGrader implements Grader {
  /** The share of a phrase that must be found where there are ways, which know better. */
  private static final double BESIDE_WAYS = 0.9;

  private final Vocabulary words;
  private final Map<Task.FreeText, Rules> rules = new ConcurrentHashMap<>();

  /** Makes the words of a field ready for finding. */
  public RuleGrader(Lexicon lexicon) {
    this.words = new Vocabulary(lexicon);
  }

  @Override
  public Verdict grade(Question question, String answer) {
    Rubric rubric = question.freeText().rubric();
    Finder finder = new Finder(rules(question), answer);
    Map<String, Verdict.PointFinding> findings = new HashMap<>();
    for (Rubric.Point point : rubric.points()) {
      findings.put(point.id(), finding(point, finder));
    }
    addImplied(rubric, findings);
    List<Verdict.PointFinding> points =
        rubric.points().stream().map(point -> findings.get(point.id())).toList();
    Set<String> made = made(points);
    List<Verdict.MisconceptionFinding> errors = errors(rubric, finder);
    return new Verdict(
        Levels.level(rubric, made, errors.size()),
        Levels.value(rubric, made, errors.size()),
        points,
        errors,
        followUp(question.freeText(), made));
  }

  /**
   * Returns how an answer is read, for authors of ways: each clause and, indented, what was found
   * in it, in the notation of {@link Way}.
   */
  public List<String> reading(Question question, String answer) {
    List<String> lines = new ArrayList<>();
    for (Clause clause : rules(question).read(answer)) {
      lines.add(clause.span().of(answer));
      StringBuilder line = new StringBuilder("   ");
      clause.hits().forEach(hit -> line.append(' ').append(hit));
      lines.add(line.toString());
    }
    return lines;
  }

  private Rules rules(Question question) {
    return rules.computeIfAbsent(
        question.freeText(), task -> new Rules(words, question.prompt(), task));
  }

  /** Looks for ways and for phrases in one answer. */
  private static final class Finder {
    private final Rules rules;
    private final List<Clause> clauses;
    private final Matcher matcher;

    Finder(Rules rules, String answer) {
      this.rules = rules;
      this.clauses = rules.read(answer);
      this.matcher = new Matcher(clauses);
    }

    List<Span> find(List<String> ways, boolean listIsEnough) {
      return matcher.find(rules.ways(ways), listIsEnough);
    }

    List<Span> find(List<String> ways, List<String> say, boolean listIsEnough, double enough) {
      List<Span> spans = find(ways, listIsEnough);
      double wanted = ways.isEmpty() ? enough : Math.max(enough, BESIDE_WAYS);
      return spans.isEmpty() ? rules.phrases().find(say, clauses, wanted) : spans;
    }
  }

  private static Verdict.PointFinding finding(Rubric.Point point, Finder finder) {
    List<Span> against = finder.find(point.against(), point.listIsEnough());
    if (!against.isEmpty()) {
      return new Verdict.PointFinding(point.id(), Outcome.CONTRADICTED, "", against);
    }
    List<Span> spans = finder.find(point.ways(), point.say(), point.listIsEnough(), Phrases.ENOUGH);
    Outcome outcome = spans.isEmpty() ? Outcome.MISSED : Outcome.MADE;
    return new Verdict.PointFinding(point.id(), outcome, "", spans);
  }

  /** One step only: an implied point implies no other, as examiners count. */
  private static void addImplied(Rubric rubric, Map<String, Verdict.PointFinding> findings) {
    List<Verdict.PointFinding> implied = new ArrayList<>();
    for (Rubric.Point point : rubric.points()) {
      if (findings.get(point.id()).outcome() == Outcome.MISSED) {
        for (String by : point.impliedBy()) {
          if (findings.get(by).outcome() == Outcome.MADE) {
            List<Span> spans = findings.get(by).spans();
            implied.add(new Verdict.PointFinding(point.id(), Outcome.MADE, by, spans));
            break;
          }
        }
      }
    }
    implied.forEach(finding -> findings.put(finding.point(), finding));
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

  private static List<Verdict.MisconceptionFinding> errors(Rubric rubric, Finder finder) {
    List<Verdict.MisconceptionFinding> errors = new ArrayList<>();
    for (Rubric.Misconception misconception : rubric.misconceptions()) {
      boolean list = misconception.listIsEnough();
      List<Span> spans = finder.find(misconception.ways(), misconception.say(), list, Phrases.SURE);
      if (!spans.isEmpty() && finder.find(misconception.against(), list).isEmpty()) {
        errors.add(new Verdict.MisconceptionFinding(misconception.id(), spans));
      }
    }
    return errors;
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
}
