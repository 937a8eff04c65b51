package tcptutor.shell.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tcptutor.core.grade.Confidence;
import tcptutor.core.grade.MarkedAnswer;
import tcptutor.core.grade.Outcome;
import tcptutor.core.grade.Span;
import tcptutor.core.grade.Verdict;
import tcptutor.core.grade.Verdicts;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.core.study.Show;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Style;

/**
 * Sets verdicts: the learner's own words with the signs and numbers of the findings, the level, the
 * findings. By its number a learner can show or dispute a finding.
 */
abstract class VerdictSheet extends Sheet {
  private static final int QUOTED_LINES = 3;
  private static final int TOP = 4;

  VerdictSheet(Lang lang, Style style, int width) {
    super(lang, style, width);
  }

  /** Sets a verdict, or the part of it that is told now. */
  public void judge(Show.Judge judge) {
    Verdict verdict = judge.verdict();
    Findings findings = new Findings(judge.question().freeText().rubric(), judge.answer(), verdict);
    if (judge.telling() != Show.Telling.REST) {
      findings.ownWords();
      blocks.add(level(verdict.level()));
      findings.made();
      findings.wrong();
    }
    if (judge.telling() == Show.Telling.FIRST) {
      blocks.add(wrapped(grading.missing(findings.missed(true), findings.missed(false)), ""));
    } else {
      findings.tellMissed(true);
      findings.tellMissed(false);
    }
  }

  /** Sets what was said to a follow-up, and whether that was it. */
  public void followedUp(Show.FollowedUp followedUp) {
    Task.FreeText task = followedUp.question().freeText();
    Verdict verdict = followedUp.verdict();
    // Errors have no numbers here: by those, the findings of the answer are called.
    Verdict points =
        new Verdict(
            verdict.level(), verdict.value(), verdict.points(), List.of(), verdict.followUp());
    Findings findings = new Findings(task.rubric(), followedUp.answer(), points);
    findings.ownWords();
    boolean met = followedUp.met();
    blocks.add(
        item(
            met ? style.green("+") : style.red("x"),
            met ? reviewing.followUpMet() : reviewing.followUpMissed()));
    List<String> lines = new ArrayList<>();
    for (Verdict.MisconceptionFinding finding : verdict.misconceptions()) {
      Rubric.Misconception error = task.rubric().misconception(finding.misconception());
      lines.addAll(item(style.red("x"), error.statement().in(lang)));
      lines.addAll(wrapped(markdown().line(error.whyWrong().in(lang)), DEEP));
    }
    lines.addAll(findings.denied());
    addUnder(texts.wrongHeading(), lines);
  }

  /** Sets that there is a second try. */
  public void retry(Show.Retry retry) {
    blocks.add(dim(grading.retry()));
  }

  /** Sets how a verdict came about. */
  public void why(Show.Why why) {
    Rubric rubric = why.question().freeText().rubric();
    Findings findings = new Findings(rubric, why.answer(), why.verdict());
    findings.reasons(why.told());
    blocks.add(wrapped(findings.sum(), ""));
  }

  /** Sets what a learner overruled, and the level that follows. */
  public void overrule(Show.Overrule overrule) {
    Verdict after = overrule.after();
    List<String> lines = new ArrayList<>();
    lines.addAll(
        wrapped(grading.overruled(overrule.id(), after.made().contains(overrule.id())), ""));
    lines.addAll(level(after.level()));
    lines.addAll(dim(grading.disputeKept()));
    blocks.add(lines);
  }

  /** Sets that no finding has such a number. */
  public void noSuchFinding(Show.NoSuchFinding none) {
    blocks.add(wrapped(grading.noSuchFinding(none.number(), none.most()), ""));
  }

  final List<String> level(int level) {
    List<String> lines = new ArrayList<>();
    for (String line : Columns.wrap(texts.level(level), textWidth() - TOP - 4)) {
      lines.add((lines.isEmpty() ? bar(level) + "  " : " ".repeat(TOP + 4)) + style.bold(line));
    }
    return lines;
  }

  final String bar(int level) {
    String bar = "[" + "#".repeat(level) + ".".repeat(TOP - level) + "]";
    return level >= TOP - 1 ? style.green(bar) : level == 0 ? style.red(bar) : style.yellow(bar);
  }

  /** The findings of one verdict. */
  private final class Findings {
    private final Rubric rubric;
    private final String answer;
    private final Verdict verdict;
    private final Map<Integer, String> numbers;

    Findings(Rubric rubric, String answer, Verdict verdict) {
      this.rubric = rubric;
      this.answer = answer;
      this.verdict = verdict;
      this.numbers = Verdicts.numbers(rubric, verdict);
    }

    void ownWords() {
      List<String> lines =
          OwnWords.lines(MarkedAnswer.of(answer, rubric, verdict), textWidth(), style);
      if (!lines.isEmpty()) {
        blocks.add(lines);
      }
    }

    private int number(String id) {
      return numbers.entrySet().stream()
          .filter(entry -> entry.getValue().equals(id))
          .findFirst()
          .orElseThrow()
          .getKey();
    }

    private List<String> numbered(String sign, String id, String text) {
      String mark = INDENT + sign + " " + style.dim(String.format("%2d", number(id))) + "  ";
      return marked(mark, INDENT.length() + 6, text);
    }

    void made() {
      List<String> lines = new ArrayList<>();
      for (Verdict.PointFinding finding : verdict.points()) {
        if (finding.outcome() == Outcome.MADE) {
          String statement = rubric.point(finding.point()).statement().in(lang);
          lines.addAll(numbered(style.green("+"), finding.point(), statement + how(finding)));
        }
      }
      addUnder(texts.madeHeading(), lines);
    }

    /** What the marked words do not say themselves. */
    private String how(Verdict.PointFinding finding) {
      if (!finding.impliedBy().isEmpty()) {
        int number = number(finding.impliedBy());
        return grading.aside(grading.followsFrom(Integer.toString(number)));
      }
      return finding.confidence() == Confidence.JUST ? grading.aside(grading.just()) : "";
    }

    void wrong() {
      List<String> lines = new ArrayList<>();
      for (Verdict.MisconceptionFinding finding : verdict.misconceptions()) {
        Rubric.Misconception error = rubric.misconception(finding.misconception());
        lines.addAll(numbered(style.red("x"), error.id(), error.statement().in(lang)));
        lines.addAll(wrapped(markdown().line(error.whyWrong().in(lang)), DEEP));
      }
      lines.addAll(denied());
      addUnder(texts.wrongHeading(), lines);
    }

    /** Points of which the opposite was said. */
    List<String> denied() {
      List<String> lines = new ArrayList<>();
      for (Verdict.PointFinding finding : verdict.points()) {
        if (finding.outcome() == Outcome.CONTRADICTED) {
          String statement = rubric.point(finding.point()).statement().in(lang);
          String opposite = grading.aside(grading.contradicted());
          lines.addAll(numbered(style.red("x"), finding.point(), statement + opposite));
        }
      }
      return lines;
    }

    int missed(boolean required) {
      return (int)
          verdict.points().stream()
              .filter(finding -> finding.outcome() == Outcome.MISSED)
              .filter(finding -> rubric.point(finding.point()).required() == required)
              .count();
    }

    void tellMissed(boolean required) {
      List<String> lines = new ArrayList<>();
      for (Verdict.PointFinding finding : verdict.points()) {
        Rubric.Point point = rubric.point(finding.point());
        if (finding.outcome() == Outcome.MISSED && point.required() == required) {
          String sign = required ? style.yellow("-") : "~";
          lines.addAll(numbered(sign, point.id(), point.statement().in(lang)));
        }
      }
      addUnder(required ? texts.missedHeading() : texts.couldAddHeading(), lines);
    }

    void reasons(boolean told) {
      for (Verdict.PointFinding finding : verdict.points()) {
        Rubric.Point point = rubric.point(finding.point());
        boolean missed = finding.outcome() == Outcome.MISSED;
        List<String> lines = new ArrayList<>();
        String what = grading.worth(point.required(), point.weight());
        lines.addAll(numbered(sign(finding), point.id(), what + outcome(finding)));
        lines.addAll(quoted(finding.spans()));
        if (told || !missed) {
          lines.addAll(wrapped(grading.asked(markdown().line(point.essential().in(lang))), DEEP));
        }
        blocks.add(lines);
      }
      for (Verdict.MisconceptionFinding finding : verdict.misconceptions()) {
        List<String> lines = new ArrayList<>();
        lines.addAll(numbered(style.red("x"), finding.misconception(), grading.costs()));
        lines.addAll(quoted(finding.spans()));
        blocks.add(lines);
      }
    }

    private String outcome(Verdict.PointFinding finding) {
      boolean clearly = finding.confidence() == Confidence.CLEARLY;
      return switch (finding.outcome()) {
        case MADE ->
            finding.impliedBy().isEmpty()
                ? grading.saidIt(clearly)
                : grading.followsFrom(finding.impliedBy());
        case MISSED -> grading.notSaid();
        case CONTRADICTED -> grading.saidOpposite(clearly);
      };
    }

    private String sign(Verdict.PointFinding finding) {
      return switch (finding.outcome()) {
        case MADE -> style.green("+");
        case MISSED -> rubric.point(finding.point()).required() ? style.yellow("-") : "~";
        case CONTRADICTED -> style.red("x");
      };
    }

    /** The level in one sentence of arithmetic. */
    String sum() {
      int required = 0;
      int made = 0;
      int optional = 0;
      for (Rubric.Point point : rubric.points()) {
        boolean is = verdict.made().contains(point.id());
        required += point.required() ? point.weight() : 0;
        made += point.required() && is ? point.weight() : 0;
        optional += !point.required() && is ? point.weight() : 0;
      }
      int errors = verdict.misconceptions().size();
      return grading.sum(made, required, optional, errors, verdict.value(), verdict.level());
    }

    private List<String> quoted(List<Span> spans) {
      if (spans.isEmpty()) {
        return List.of();
      }
      List<String> words = new ArrayList<>();
      for (Span span : spans) {
        words.add(texts.quoted(span.of(answer).replaceAll("[\\p{Cntrl}]+", " ")));
      }
      List<String> lines = wrapped(String.join(" … ", words), DEEP);
      if (lines.size() > QUOTED_LINES) {
        lines = new ArrayList<>(lines.subList(0, QUOTED_LINES));
        lines.add(DEEP + "…");
      }
      lines.replaceAll(style::dim);
      return lines;
    }
  }

  /** Under a numbered finding. */
  private static final String DEEP = " ".repeat(8);

  private void addUnder(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      List<String> block = new ArrayList<>(List.of(style.bold(heading)));
      block.addAll(lines);
      blocks.add(block);
    }
  }
}
