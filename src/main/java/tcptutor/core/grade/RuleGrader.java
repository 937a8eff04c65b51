package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;

/** The {@link Grader} of this package's rules. */
public final class RuleGrader implements Grader {
  private final Supplier<Lexicon> lexicon;
  private final Map<Task.FreeText, Rules> rules = new ConcurrentHashMap<>();

  /* Made when the first answer comes: whoever only reads need not wait for it. */
  private Vocabulary words;

  /** Grades with the words of a field. */
  public RuleGrader(Lexicon lexicon) {
    this(() -> lexicon);
  }

  /** Grades with the words of a field, which are fetched when the first answer comes. */
  public RuleGrader(Supplier<Lexicon> lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Verdict grade(Question question, String answer) {
    Rubric rubric = question.freeText().rubric();
    Finder finder = new Finder(rules(question), answer);
    List<Verdict.PointFinding> points =
        rubric.points().stream().map(point -> finding(point, finder)).toList();
    return Verdicts.of(question.freeText(), points, errors(rubric, finder));
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
        question.freeText(), task -> new Rules(words(), question.prompt(), task));
  }

  private synchronized Vocabulary words() {
    if (words == null) {
      words = new Vocabulary(lexicon.get());
    }
    return words;
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

    Match find(List<String> ways, boolean listIsEnough) {
      return matcher.find(rules.ways(ways), listIsEnough);
    }

    Match find(String id, List<String> ways, boolean listIsEnough, double enough) {
      return ways.isEmpty() ? rules.phrases().find(id, clauses, enough) : find(ways, listIsEnough);
    }
  }

  private static Verdict.PointFinding finding(Rubric.Point point, Finder finder) {
    Match against = finder.find(point.against(), point.listIsEnough());
    if (!against.isNone()) {
      return found(point, Outcome.CONTRADICTED, against);
    }
    Match match = finder.find(point.id(), point.ways(), point.listIsEnough(), Phrases.ENOUGH);
    return match.isNone()
        ? Verdict.PointFinding.missed(point.id())
        : found(point, Outcome.MADE, match);
  }

  private static Verdict.PointFinding found(Rubric.Point point, Outcome outcome, Match match) {
    return new Verdict.PointFinding(point.id(), outcome, "", match.confidence(), match.spans());
  }

  private static List<Verdict.MisconceptionFinding> errors(Rubric rubric, Finder finder) {
    List<Verdict.MisconceptionFinding> errors = new ArrayList<>();
    for (Rubric.Misconception misconception : rubric.misconceptions()) {
      boolean list = misconception.listIsEnough();
      Match match = finder.find(misconception.id(), misconception.ways(), list, Phrases.SURE);
      if (!match.isNone() && finder.find(misconception.against(), list).isNone()) {
        errors.add(new Verdict.MisconceptionFinding(misconception.id(), match.spans()));
      }
    }
    return errors;
  }
}
