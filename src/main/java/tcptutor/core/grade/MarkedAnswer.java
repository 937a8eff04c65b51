package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tcptutor.core.lesson.Rubric;

/**
 * The learner's own words, cut wherever a finding begins or ends.
 *
 * <pre>
 *   first    |-------------|             findings, as stretches of the answer
 *   second          |-------------|
 *            each side closes on its own
 *            |------|------|------|      pieces
 *             first   both  second
 * </pre>
 */
public final class MarkedAnswer {
  private static final String EDGE = ",.;:!?，。；：！？、";
  private static final String GAP = " ,，、";

  private MarkedAnswer() {}

  /**
   * What a finding says about a piece.
   *
   * @param number as {@link Verdicts#numbers} counts
   * @param earned whether these words made a point; otherwise they cost one, or are an error
   */
  public record Mark(int number, boolean earned) implements Comparable<Mark> {
    @Override
    public int compareTo(Mark other) {
      int byNumber = Integer.compare(number, other.number);
      return byNumber == 0 ? Boolean.compare(other.earned, earned) : byNumber;
    }
  }

  /**
   * A piece of the answer.
   *
   * @param text never empty; a marked one has neither line feeds nor blanks at its edges
   * @param marks in the order of their numbers; empty where nothing was earned or lost
   */
  public record Piece(String text, List<Mark> marks) {
    /** Copies the list. */
    public Piece {
      marks = List.copyOf(marks);
    }
  }

  /** Cuts an answer by its verdict; the pieces one behind the other are the answer. */
  public static List<Piece> of(String answer, Rubric rubric, Verdict verdict) {
    Map<Mark, List<Span>> marks = new TreeMap<>();
    Map<Integer, String> numbers = Verdicts.numbers(rubric, verdict);
    for (Verdict.PointFinding finding : verdict.points()) {
      boolean earned = finding.outcome() == Outcome.MADE;
      if (finding.outcome() != Outcome.MISSED) {
        marks.put(new Mark(number(numbers, finding.point()), earned), finding.spans());
      }
    }
    for (Verdict.MisconceptionFinding finding : verdict.misconceptions()) {
      marks.put(new Mark(number(numbers, finding.misconception()), false), finding.spans());
    }
    return of(answer, marks);
  }

  private static int number(Map<Integer, String> numbers, String id) {
    return numbers.entrySet().stream()
        .filter(entry -> entry.getValue().equals(id))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** Cuts an answer by findings that are given with their stretches of it. */
  static List<Piece> of(String answer, Map<Mark, List<Span>> marks) {
    Map<Mark, List<Span>> words = new TreeMap<>();
    marks.forEach((mark, spans) -> words.put(mark, words(answer, spans)));
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, answer.length()));
    words.values().forEach(spans -> spans.forEach(span -> cuts.addAll(ends(span))));
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(1)) {
      Span span = new Span(from, to);
      List<Mark> over = words.keySet().stream().filter(m -> isOver(words.get(m), span)).toList();
      add(pieces, span.of(answer), over);
      from = to;
    }
    return joined(pieces);
  }

  /** Neighbours with the same marks become one, if only a comma or a blank is between them. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = joined.size() - 1;
      boolean same = last > 0 && !piece.marks().isEmpty() && isGap(joined.get(last));
      if (same && joined.get(last - 1).marks().equals(piece.marks())) {
        String gap = joined.remove(last).text();
        join(joined, gap + piece.text(), piece.marks());
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean isGap(Piece piece) {
    return piece.marks().isEmpty() && piece.text().chars().allMatch(c -> GAP.indexOf(c) >= 0);
  }

  private static List<Integer> ends(Span span) {
    return List.of(span.start(), span.end());
  }

  private static boolean isOver(List<Span> spans, Span piece) {
    return spans.stream().anyMatch(s -> s.start() <= piece.start() && s.end() >= piece.end());
  }

  /** Adds a piece; what a cut left of blanks at its edges, or nothing else, has no marks. */
  private static void add(List<Piece> pieces, String text, List<Mark> marks) {
    int start = 0;
    int end = text.length();
    while (!marks.isEmpty() && start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (!marks.isEmpty() && end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    join(pieces, text.substring(0, start), List.of());
    join(pieces, text.substring(start, end), marks);
    join(pieces, text.substring(end), List.of());
  }

  private static void join(List<Piece> pieces, String text, List<Mark> marks) {
    int last = pieces.size() - 1;
    if (text.isEmpty()) {
      return;
    }
    if (last >= 0 && pieces.get(last).marks().equals(marks)) {
      pieces.set(last, new Piece(pieces.get(last).text() + text, marks));
    } else {
      pieces.add(new Piece(text, marks));
    }
  }

  /** The stretches without the stops around them, and cut where a line ends. */
  private static List<Span> words(String answer, List<Span> spans) {
    List<Span> words = new ArrayList<>();
    for (Span span : spans) {
      int end = Math.min(span.end(), answer.length());
      for (int start = span.start(); start < end; ) {
        int feed = answer.indexOf('\n', start);
        int stop = feed < 0 || feed > end ? end : feed;
        trimmed(answer, start, stop, words);
        start = stop + 1;
      }
    }
    return words;
  }

  private static void trimmed(String answer, int from, int to, List<Span> words) {
    int start = from;
    int end = to;
    while (start < end && isEdge(answer.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(answer.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      words.add(new Span(start, end));
    }
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || EDGE.indexOf(c) >= 0;
  }
}
