package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for ways to say something in what was read. */
final class Matcher {
  /** Clauses of one sentence that may say a thing together. */
  static final int IN_A_SENTENCE = 3;

  /** Clauses that may say a thing together across a full stop. */
  static final int ACROSS = 2;

  private final List<Clause> clauses;

  private final Set<String> named = new HashSet<>();

  Matcher(List<Clause> clauses) {
    this.clauses = clauses;
    clauses.forEach(clause -> clause.hits().forEach(hit -> named.add(hit.concept())));
  }

  /** Whether everything that a way needs is named somewhere; most ways end here. */
  private boolean isWorthALook(Way way) {
    for (Way.Part part : way.parts()) {
      for (Way.Term term : part.terms()) {
        if (term.place() != Way.Place.ABSENT
            && term.choices().stream().noneMatch(choice -> named.contains(choice.concept()))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns where it is said in any of the ways. */
  Match find(List<Way> ways, boolean listIsEnough) {
    Match best = Match.NONE;
    for (Way way : ways) {
      Match match = isWorthALook(way) ? find(way, listIsEnough) : Match.NONE;
      if (!match.isNone() && (best.isNone() || match.confidence() == Confidence.CLEARLY)) {
        best = match;
      }
      if (!best.isNone() && best.confidence() == Confidence.CLEARLY) {
        return best;
      }
    }
    return best;
  }

  private Match find(Way way, boolean listIsEnough) {
    TreeSet<Span> spans = new TreeSet<>();
    int widest = 0;
    for (Way.Part part : way.parts()) {
      if (part.terms().stream().allMatch(term -> term.place() == Way.Place.ABSENT)) {
        if (!new Window(part, 0, clauses.size(), listIsEnough).excludes()) {
          return Match.NONE;
        }
        continue;
      }
      List<Hit> hits = find(part, listIsEnough);
      if (hits.isEmpty()) {
        return Match.NONE;
      }
      hits.forEach(hit -> spans.add(clauses.get(hit.clause()).span()));
      widest = Math.max(widest, width(hits));
    }
    Confidence confidence = widest < ACROSS ? Confidence.CLEARLY : Confidence.JUST;
    return new Match(List.copyOf(spans), confidence);
  }

  private static int width(List<Hit> hits) {
    int first = hits.stream().mapToInt(Hit::clause).min().orElse(0);
    int last = hits.stream().mapToInt(Hit::clause).max().orElse(0);
    return last - first;
  }

  /** Narrow places first, so that the words shown are those that matter. */
  private List<Hit> find(Way.Part part, boolean listIsEnough) {
    for (int width = 1; width <= IN_A_SENTENCE; width++) {
      for (int i = 0; i + width <= clauses.size(); i++) {
        if (width <= ACROSS || sameSentence(i, i + width - 1)) {
          List<Hit> hits = new Window(part, i, i + width, listIsEnough).match();
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

  /** A few neighbouring clauses in which a part may be said. */
  private final class Window {
    private final List<Way.Term> terms;
    private final List<Hit> hits = new ArrayList<>();
    private final boolean listIsEnough;

    Window(Way.Part part, int from, int to, boolean listIsEnough) {
      this.terms = part.terms();
      this.listIsEnough = listIsEnough;
      clauses.subList(from, to).forEach(clause -> hits.addAll(clause.hits()));
    }

    List<Hit> match() {
      List<Hit> chosen = new ArrayList<>();
      return excludes() && choose(0, null, chosen) ? chosen : List.of();
    }

    /** Whether nothing is here that must not be. */
    boolean excludes() {
      for (Way.Term term : terms) {
        if (term.place() == Way.Place.ABSENT && hits.stream().anyMatch(hit -> fits(hit, term))) {
          return false;
        }
      }
      return true;
    }

    private boolean choose(int index, Hit previous, List<Hit> chosen) {
      if (index == terms.size()) {
        return true;
      }
      Way.Term term = terms.get(index);
      if (term.place() == Way.Place.ABSENT) {
        return choose(index + 1, previous, chosen);
      }
      for (Hit hit : hits) {
        if (fits(hit, term) && stands(hit, term.place(), previous)) {
          chosen.add(hit);
          if (choose(index + 1, hit, chosen)) {
            return true;
          }
          chosen.remove(chosen.size() - 1);
        }
      }
      return false;
    }

    private boolean stands(Hit hit, Way.Place place, Hit previous) {
      return switch (place) {
        case NEAR, ABSENT -> true;
        case AFTER -> previous == null || hit.at() > previous.at();
        case SAME_CLAUSE -> previous == null || hit.clause() == previous.clause();
      };
    }

    private boolean fits(Hit hit, Way.Term term) {
      for (Way.Choice choice : term.choices()) {
        if (hit.fits(choice, listIsEnough)) {
          return true;
        }
      }
      return false;
    }
  }
}
