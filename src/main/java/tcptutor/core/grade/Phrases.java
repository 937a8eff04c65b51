package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;

/**
 * Finds in an answer what an author's phrases say, for those who write no {@link Way}s.
 *
 * <p>A phrase is read like an answer. What it names (concepts of the lexicon, and words of its own
 * that the lexicon has not) must be named together, within a few clauses, with the same sign and by
 * the same role; a little may be missing.
 */
final class Phrases {
  /** The share of a phrase that must be found for a point. */
  static final double ENOUGH = 0.6;

  /** The same for an error: to accuse takes more than to believe. */
  static final double SURE = 0.95;

  /** From here on nobody doubts that it was said. */
  private static final double CLEAR = 0.85;

  /** How much less a word counts that every point of the question names, and no word less than. */
  private static final double RARE = 1.1;

  private static final double LEAST = 0.2;
  private static final double DENIAL = 0.2;
  private static final double ROLE = 0.6;
  private static final double OWN_WORD = 0.8;
  private static final int LONGEST_RUN = 4;
  private static final String OWN = "w:";

  private final Vocabulary words;
  private final Map<String, List<Hit>> read = new HashMap<>();
  private final Map<String, Integer> spread = new HashMap<>();
  private int groups;

  /** Reads all phrases of a task. */
  Phrases(Vocabulary known, Task.FreeText task) {
    List<String> all = new ArrayList<>();
    task.rubric().points().forEach(point -> all.addAll(point.say()));
    task.rubric().misconceptions().forEach(error -> all.addAll(error.say()));
    this.words = known.with(ownWords(all, known));
    for (String phrase : all) {
      List<Hit> hits = new ArrayList<>();
      Reading.of(phrase, List.of(), words).forEach(clause -> hits.addAll(clause.hits()));
      read.put(phrase, hits);
    }
    task.rubric().points().forEach(point -> count(point.say()));
    task.rubric().misconceptions().forEach(error -> count(error.say()));
  }

  private void count(List<String> phrases) {
    Set<String> named = new HashSet<>();
    phrases.forEach(phrase -> read.get(phrase).forEach(hit -> named.add(hit.concept())));
    named.forEach(concept -> spread.merge(concept, 1, Integer::sum));
    groups++;
  }

  /** What most points of a question name tells them apart least. */
  private double rarity(String concept) {
    double share = (double) spread.getOrDefault(concept, 1) / groups;
    return Math.max(LEAST, 1 - RARE * share);
  }

  /** The lexicon's words and those of the phrases. */
  Vocabulary words() {
    return words;
  }

  static boolean has(Rubric rubric) {
    return rubric.points().stream().anyMatch(point -> !point.say().isEmpty());
  }

  // --- words that the lexicon has not ----------------------------------------------------------

  private static Lexicon ownWords(List<String> phrases, Vocabulary known) {
    Map<String, Lexicon.Concept> own = new LinkedHashMap<>();
    for (String phrase : phrases) {
      List<Token> tokens = Tokenizer.tokens(phrase);
      boolean[] covered = new boolean[tokens.size()];
      for (Vocabulary.Find find : known.finds(tokens)) {
        Arrays.fill(covered, find.start(), find.end(), true);
      }
      for (int i = 0; i < tokens.size(); i++) {
        if (!covered[i] && !tokens.get(i).ends()) {
          i = take(tokens, covered, i, own) - 1;
        }
      }
    }
    return new Lexicon(own, Map.of());
  }

  /** A Latin word, or Chinese characters up to the next known word, two by two. */
  private static int take(
      List<Token> tokens, boolean[] covered, int start, Map<String, Lexicon.Concept> own) {
    if (tokens.get(start).kind() == Token.Kind.WORD) {
      if (tokens.get(start).text().length() > 2) {
        add(tokens.get(start).text(), own);
      }
      return start + 1;
    }
    int end = start;
    StringBuilder run = new StringBuilder();
    while (end < tokens.size() && !covered[end] && tokens.get(end).kind() == Token.Kind.CHARACTER) {
      run.append(tokens.get(end++).text());
    }
    if (run.length() > 1 && run.length() <= LONGEST_RUN) {
      add(run.toString(), own);
    } else {
      for (int i = 0; i + 2 <= run.length(); i += 2) {
        add(run.substring(i, i + 2), own);
      }
    }
    return end;
  }

  private static void add(String word, Map<String, Lexicon.Concept> own) {
    own.put(
        OWN + word, new Lexicon.Concept(OWN + word, Lexicon.Sort.THING, List.of(word), List.of()));
  }

  // --- finding ---------------------------------------------------------------------------------

  /** Returns the clauses that say one of the phrases. */
  Match find(List<String> phrases, List<Clause> clauses, double enough) {
    double best = 0;
    List<Span> spans = List.of();
    Set<String> named = named(clauses);
    for (String phrase : phrases) {
      boolean worthALook = atMost(read.get(phrase), named) >= enough;
      for (int from = 0; worthALook && from < clauses.size(); from++) {
        for (int width = 1; width <= Matcher.IN_A_SENTENCE; width++) {
          if (from + width <= clauses.size() && together(clauses, from, width)) {
            List<Clause> window = clauses.subList(from, from + width);
            double score = score(read.get(phrase), window) - width * 0.001;
            if (score > best) {
              best = score;
              spans = spans(window);
            }
          }
        }
      }
    }
    Confidence confidence = best >= CLEAR ? Confidence.CLEARLY : Confidence.JUST;
    return best >= enough ? new Match(spans, confidence) : Match.NONE;
  }

  private static Set<String> named(List<Clause> clauses) {
    Set<String> named = new HashSet<>();
    clauses.forEach(clause -> clause.hits().forEach(hit -> named.add(hit.concept())));
    return named;
  }

  /** The share of a phrase that could be found if all of it that is named stood in one place. */
  private double atMost(List<Hit> wanted, Set<String> named) {
    double all = 0;
    double found = 0;
    for (Hit hit : wanted) {
      double weight = weight(hit) * rarity(hit.concept());
      all += weight;
      found += named.contains(hit.concept()) ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private static boolean together(List<Clause> clauses, int from, int width) {
    return width <= Matcher.ACROSS
        || clauses.get(from).sentence() == clauses.get(from + width - 1).sentence();
  }

  private static List<Span> spans(List<Clause> window) {
    TreeSet<Span> spans = new TreeSet<>();
    for (Clause clause : window) {
      if (!clause.hits().isEmpty()) {
        spans.add(clause.span());
      }
    }
    return List.copyOf(spans);
  }

  private double score(List<Hit> wanted, List<Clause> window) {
    double all = 0;
    double found = 0;
    for (Hit hit : wanted) {
      double weight = weight(hit) * rarity(hit.concept());
      all += weight;
      found += weight * match(hit, window);
    }
    return wanted.size() < 2 || all == 0 ? 0 : found / all - DENIAL * denials(wanted, window);
  }

  /** What the answer denies beside the phrase: it may be the very thing that the phrase says. */
  private static long denials(List<Hit> wanted, List<Clause> window) {
    return window.stream()
        .flatMap(clause -> clause.hits().stream())
        .filter(Hit::negated)
        .filter(hit -> wanted.stream().noneMatch(w -> w.concept().equals(hit.concept())))
        .count();
  }

  private double weight(Hit hit) {
    if (hit.concept().startsWith(OWN)) {
      return OWN_WORD;
    }
    return words.isA(Lexicon.Sort.ROLE, hit.concept()) ? ROLE : 1;
  }

  /** 1 for the same, less where the doer is another, below 0 for its opposite. */
  private static double match(Hit wanted, List<Clause> window) {
    double best = 0;
    boolean denied = false;
    for (Clause clause : window) {
      for (Hit hit : clause.hits()) {
        if (hit.concept().equals(wanted.concept()) && !hit.bare()) {
          if (hit.negated() != wanted.negated()) {
            denied = true;
          } else {
            boolean other =
                !wanted.who().isEmpty()
                    && !hit.who().isEmpty()
                    && Collections.disjoint(hit.who(), wanted.who());
            best = Math.max(best, other ? 0.4 : 1);
          }
        }
      }
    }
    return best == 0 && denied ? -1 : best;
  }
}
