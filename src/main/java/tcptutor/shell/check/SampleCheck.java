package tcptutor.shell.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tcptutor.core.grade.Grader;
import tcptutor.core.grade.LevelAgreement;
import tcptutor.core.grade.Outcome;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.text.PackMessages;

/** Grades the sample and model answers of questions and compares the levels. */
public final class SampleCheck {
  /** The codes of its mistakes: about answers, and not about the form of the file. */
  public static final Set<String> CODES = Set.of("sample-level", "model-level");

  private static final int TOP = 4;

  private final Grader grader;
  private final LevelAgreement agreement;

  SampleCheck(Grader grader, LevelAgreement agreement) {
    this.grader = grader;
    this.agreement = agreement;
  }

  void check(Question question, Node node, Issues issues) {
    PackMessages texts = PackMessages.in(issues.messages().lang());
    Task.FreeText task = question.freeText();
    Node samples = QuizCheck.at(node, "samples");
    for (int i = 0; i < task.samples().size(); i++) {
      Task.Sample sample = task.samples().get(i);
      Verdict verdict = grader.grade(question, sample.answer());
      agreement.add(sample.level(), verdict.level());
      if (verdict.level() != sample.level()) {
        Node place = samples instanceof Node.Sequence all ? all.items().get(i) : samples;
        String why = why(task.rubric(), verdict, texts);
        issues.add(
            place,
            "samples[" + i + "]",
            "sample-level",
            texts.sample(i + 1, sample.level(), verdict.level(), why));
      }
    }
    for (Lang lang : issues.languages()) {
      Verdict verdict = grader.grade(question, task.model().in(lang));
      if (verdict.level() != TOP) {
        issues.add(
            QuizCheck.at(node, "model"),
            "model",
            "model-level",
            texts.model(lang.code(), verdict.level(), why(task.rubric(), verdict, texts)));
      }
    }
  }

  /** Says who was wrong, point by point. */
  private static String why(Rubric rubric, Verdict verdict, PackMessages texts) {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Verdict.PointFinding finding : verdict.points()) {
      boolean required = rubric.point(finding.point()).required();
      if (finding.outcome() == Outcome.MISSED) {
        missed.add(finding.point() + (required ? " (!)" : ""));
      } else if (finding.outcome() == Outcome.CONTRADICTED) {
        wrong.add(finding.point());
      }
    }
    verdict.misconceptions().forEach(error -> wrong.add(error.misconception()));
    return texts.madeAndMissed(
        String.join(", ", verdict.made()), String.join(", ", missed), String.join(", ", wrong));
  }
}
