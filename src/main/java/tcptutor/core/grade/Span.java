package tcptutor.core.grade;

/**
 * A stretch of the answer as it was typed.
 *
 * @param start the first character, in UTF-16 units from 0
 * @param end behind the last character
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Rejects a stretch that ends before it begins. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Returns the words themselves. */
  public String of(String answer) {
    return answer.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart == 0 ? Integer.compare(end, other.end) : byStart;
  }
}
