package tcptutor.core.lesson;

import java.util.List;

/**
 * What an answer to a question earns and what it loses.
 *
 * @param points what can be earned, in the order of explaining
 * @param misconceptions what can be lost
 * @param words words that mean something in answers to this question, besides those of the pack
 */
public record Rubric(List<Point> points, List<Misconception> misconceptions, Lexicon words) {
  /** Copies the lists. */
  public Rubric {
    points = List.copyOf(points);
    misconceptions = List.copyOf(misconceptions);
  }

  /** Returns the point with an id, or null when there is none. */
  public Point point(String id) {
    for (Point point : points) {
      if (point.id().equals(id)) {
        return point;
      }
    }
    return null;
  }

  /** Returns the misconception with an id, or null when there is none. */
  public Misconception misconception(String id) {
    for (Misconception misconception : misconceptions) {
      if (misconception.id().equals(id)) {
        return misconception;
      }
    }
    return null;
  }

  /**
   * A fact that a good answer states.
   *
   * @param id unique in the question
   * @param weight at least 1
   * @param required whether a full answer needs it
   * @param subject what it is about, without saying it: the first hint; empty when nobody wrote one
   * @param statement the fact in full
   * @param essential where the examiner draws the line
   * @param impliedBy points that make this one too
   * @param listIsEnough whether a mere list of terms makes it
   * @param say how people say it, in plain words
   * @param ways how it may be said, in the notation of {@code core.grade}; any one is enough
   * @param against how the opposite may be said, in the same notation
   * @param shown the segments that prove it; null when no run does
   */
  public record Point(
      String id,
      int weight,
      boolean required,
      Text subject,
      Text statement,
      Text essential,
      List<String> impliedBy,
      boolean listIsEnough,
      List<String> say,
      List<String> ways,
      List<String> against,
      Shown shown) {
    /** Copies the lists. */
    public Point {
      impliedBy = List.copyOf(impliedBy);
      say = List.copyOf(say);
      ways = List.copyOf(ways);
      against = List.copyOf(against);
    }
  }

  /**
   * An error that is common enough to have a name.
   *
   * @param id unique in the question
   * @param statement what is believed
   * @param whyWrong what is true instead
   * @param listIsEnough whether a mere list of terms asserts it
   * @param say how people assert it, in plain words
   * @param ways how it may be asserted, in the notation of {@code core.grade}
   * @param against what takes it back, in the same notation
   * @param shown the segments that refute it; null when no run does
   */
  public record Misconception(
      String id,
      Text statement,
      Text whyWrong,
      boolean listIsEnough,
      List<String> say,
      List<String> ways,
      List<String> against,
      Shown shown) {
    /** Copies the lists. */
    public Misconception {
      say = List.copyOf(say);
      ways = List.copyOf(ways);
      against = List.copyOf(against);
    }
  }

  /**
   * The segments of a run that prove something.
   *
   * @param scenario the id of the run
   * @param segments counted from 1 in the order of sending, lost ones included
   * @param remark what to look at
   */
  public record Shown(String scenario, List<Integer> segments, Text remark) {
    /** Copies the list. */
    public Shown {
      segments = List.copyOf(segments);
    }
  }
}
