package tcptutor.core.lesson;

import java.util.List;

/**
 * Something to read and to watch before being asked.
 *
 * @param id stable: progress follows it when the text is edited
 * @param order where it stands among the lessons, the lowest first
 * @param title what it is about
 * @param after the lessons one should have read before; their ids
 * @param sections in reading order
 * @param points what a learner can say afterwards
 * @param misconceptions what a learner no longer believes afterwards
 * @param sources where it is laid down, such as {@code RFC 9293 §3.5}
 */
public record Lesson(
    String id,
    int order,
    Text title,
    List<String> after,
    List<Section> sections,
    List<Taught> points,
    List<Myth> misconceptions,
    List<String> sources) {
  /** Copies the lists. */
  public Lesson {
    after = List.copyOf(after);
    sections = List.copyOf(sections);
    points = List.copyOf(points);
    misconceptions = List.copyOf(misconceptions);
    sources = List.copyOf(sources);
  }

  /** Nothing to read: what questions stand in that are asked by themselves. */
  public static Lesson onlyQuestions(String id, Text title) {
    return new Lesson(id, 0, title, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * One thing that the lesson teaches.
   *
   * @param id unique in the lesson
   * @param statement one precise sentence
   */
  public record Taught(String id, Text statement) {}

  /**
   * One thing that people believe and that is wrong.
   *
   * @param id unique in the lesson
   * @param statement what they believe
   * @param whyWrong what is true instead
   * @param refutedBy the scenario that shows it; empty when no run can
   */
  public record Myth(String id, Text statement, Text whyWrong, String refutedBy) {}
}
