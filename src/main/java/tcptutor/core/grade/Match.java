package tcptutor.core.grade;

import java.util.List;

/**
 * Where an answer says something.
 *
 * @param spans the clauses that say it; empty when none does
 * @param confidence how sure that is
 */
record Match(List<Span> spans, Confidence confidence) {
  /** It is not said. */
  static final Match NONE = new Match(List.of(), Confidence.CLEARLY);

  Match {
    spans = List.copyOf(spans);
  }

  boolean isNone() {
    return spans.isEmpty();
  }
}
