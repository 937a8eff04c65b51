package tcptutor.core.grade;

import java.util.List;

/**
 * What an answer is worth, and why.
 *
 * @param level 0 (nothing) to 4 (all that was asked)
 * @param value the sum behind the level, at most 1; below 0 when errors outweigh the rest
 * @param points one finding for each point of the rubric, in its order
 * @param misconceptions those that the answer asserts, in the order of the rubric
 * @param followUp index of the follow-up that fits, -1 for none
 */
public record Verdict(
    int level,
    double value,
    List<PointFinding> points,
    List<MisconceptionFinding> misconceptions,
    int followUp) {
  /** Copies the lists. */
  public Verdict {
    points = List.copyOf(points);
    misconceptions = List.copyOf(misconceptions);
  }

  /** Returns the ids of the points made. */
  public List<String> made() {
    return points.stream()
        .filter(p -> p.outcome() == Outcome.MADE)
        .map(PointFinding::point)
        .toList();
  }

  /**
   * What became of one point.
   *
   * @param point its id
   * @param outcome what became of it
   * @param impliedBy the point that made this one too; empty when it was said itself, or not
   * @param confidence how sure that is
   * @param spans the words that decided, clause by clause; empty when nothing was said
   */
  public record PointFinding(
      String point, Outcome outcome, String impliedBy, Confidence confidence, List<Span> spans) {
    /** Copies the spans. */
    public PointFinding {
      spans = List.copyOf(spans);
    }

    static PointFinding missed(String point) {
      return new PointFinding(point, Outcome.MISSED, "", Confidence.CLEARLY, List.of());
    }

    PointFinding implying(String other) {
      return new PointFinding(other, Outcome.MADE, point, confidence, spans);
    }

    PointFinding moved(int offset) {
      return new PointFinding(point, outcome, impliedBy, confidence, Verdict.moved(spans, offset));
    }
  }

  /**
   * An error found.
   *
   * @param misconception its id
   * @param spans the words that assert it, clause by clause
   */
  public record MisconceptionFinding(String misconception, List<Span> spans) {
    /** Copies the spans. */
    public MisconceptionFinding {
      spans = List.copyOf(spans);
    }

    MisconceptionFinding moved(int offset) {
      return new MisconceptionFinding(misconception, Verdict.moved(spans, offset));
    }
  }

  private static List<Span> moved(List<Span> spans, int offset) {
    return spans.stream().map(s -> new Span(s.start() + offset, s.end() + offset)).toList();
  }
}
