package tcptutor.shell.prompt;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.study.Show;
import tcptutor.core.study.Study;
import tcptutor.shell.text.Style;

/** A verdict as a learner sees it, without the course around it. */
public final class VerdictText {
  private final Page page;

  /**
   * Prepares to set verdicts.
   *
   * @param width in columns
   */
  public VerdictText(Runs runs, Lang lang, Style style, int width) {
    this.page = new Page(runs, lang, style, width, false);
  }

  /** Returns the verdict, the segments that prove it, and what an interviewer would ask next. */
  public List<String> lines(Question question, String answer, Verdict verdict) {
    for (Show show : Study.judged(question, answer, verdict)) {
      show.to(page);
    }
    List<String> lines = new ArrayList<>();
    for (List<String> block : page.take()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(block);
    }
    return lines;
  }
}
