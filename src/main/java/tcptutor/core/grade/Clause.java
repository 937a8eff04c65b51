package tcptutor.core.grade;

import java.util.List;

/**
 * A stretch of an answer that says one thing.
 *
 * @param sentence the number of its sentence
 * @param span where it stands in the answer
 * @param hits what was found in it; nothing when the clause does not count
 */
record Clause(int sentence, Span span, List<Hit> hits) {
  Clause {
    hits = List.copyOf(hits);
  }
}
