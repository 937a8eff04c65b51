package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Looks for ways to say something in what was read. */
final class Matcher {
  /** Clauses of one sentence that may say a thing together. */
  static final int IN_A_SENTENCE = 3;

  /** Clauses that may say a thing together across a full stop. */
  static final int ACROSS = 2;

  private final List<Clause> clauses;

  Matcher(List<Clause> clauses) {
    this.clauses = clauses;
  }

  /** Returns the clauses that say it in any of the ways; empty when none does. */
  List<Span> find(List<String> ways, boolean listIsEnough) {
    for (String way : ways) {
      List<Span> spans = find(Way.parse(way), listIsEnough);
      if (!spans.isEmpty()) {
        return spans;
      }
    }
    return List.of();
  }

  private List<Span> find(Way way, boolean listIsEnough) {
    TreeSet<Span> spans = new TreeSet<>();
    for (Way.Part part : way.parts()) {
      List<Hit> hits = find(part, listIsEnough);
      if (hits.isEmpty()) {
        return List.of();
      }
      hits.forEach(hit -> spans.add(clauses.get(hit.clause()).span()));
    }
    return List.copyOf(spans);
  }

  /** Narrow places first, so that the words shown are those that matter. */
  private List<Hit> find(Way.Part part, boolean listIsEnough) {
    for (int width = 1; width <= IN_A_SENTENCE; width++) {
      for (int i = 0; i + width <= clauses.size(); i++) {
        if (width <= ACROSS || sameSentence(i, i + width - 1)) {
          List<Hit> hits = match(part, window(i, width), listIsEnough);
          if (!hits.isEmpty()) {
            return hits;
          }
        }
      }
    }
    return List.of();
  }

  private boolean sameSentence(int a, int b) {
    return clauses.get(a).sentence() == clauses.get(b).sentence();
  }

  private List<Hit> window(int from, int width) {
    List<Hit> hits = new ArrayList<>();
    for (Clause clause : clauses.subList(from, from + width)) {
      hits.addAll(clause.hits());
    }
    return hits;
  }

  private static List<Hit> match(Way.Part part, List<Hit> window, boolean listIsEnough) {
    List<Hit> chosen = new ArrayList<>();
    int after = -1;
    for (Way.Term term : part.terms()) {
      Hit hit = first(term, window, term.afterPrevious() ? after : -1, listIsEnough);
      if (hit == null) {
        return List.of();
      }
      chosen.add(hit);
      after = hit.at();
    }
    return chosen;
  }

  private static Hit first(Way.Term term, List<Hit> window, int after, boolean listIsEnough) {
    for (Hit hit : window) {
      for (Way.Choice choice : term.choices()) {
        if (hit.at() > after && hit.fits(choice, listIsEnough)) {
          return hit;
        }
      }
    }
    return null;
  }
}
