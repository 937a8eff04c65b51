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
import tcptutor.core.lesson.Text;

/**
 * Finds in an answer what an author's phrases say, for those who write no {@link Way}s.
 *
 * <p>A phrase is read like an answer. What it names (concepts of the lexicon, and words of its own
 * that the lexicon has not) must be named together, within a few clauses, with the same sign and by
 * the same role; a little may be missing. Whoever says half of one phrase and half of another has
 * said it, too: all that the phrases and the statement name is a bag, of which an answer must name
 * as much as a phrase has. Where a rubric has ways, they know better than a bag.
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

  /** What a share of the bag is worth beside the same share of one phrase. */
  private static final double BAG = 1.3;

  private static final int LONGEST_RUN = 4;
  private static final String OWN = "w:";

  private final Vocabulary words;
  private final Map<String, Said> said = new HashMap<>();
  private final Map<String, Integer> spread = new HashMap<>();

  /** What there is to say of one point or misconception. */
  private record Said(List<List<Hit>> phrases, List<Hit> bag, boolean bagCounts) {}

  /** Reads all phrases of a rubric. */
  Phrases(Vocabulary known, Rubric rubric) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    boolean bags = !hasWays(rubric);
    rubric.points().forEach(p -> texts.put(p.id(), texts(p.say(), bags ? p.statement() : null)));
    rubric
        .misconceptions()
        .forEach(m -> texts.put(m.id(), texts(m.say(), bags ? m.statement() : null)));
    List<String> all = texts.values().stream().flatMap(List::stream).toList();
    this.words = known.with(ownWords(all, known));
    texts.forEach((id, each) -> said.put(id, read(each, bags)));
    said.values().forEach(this::count);
  }

  private static boolean hasWays(Rubric rubric) {
    return rubric.points().stream().anyMatch(point -> !point.ways().isEmpty());
  }

  /** The two statements, if there are any, come last. */
  private static List<String> texts(List<String> say, Text statement) {
    List<String> texts = new ArrayList<>(say);
    if (!say.isEmpty() && statement != null) {
      texts.add(statement.en());
      texts.add(statement.zh());
    }
    return texts;
  }

  private Said read(List<String> texts, boolean bags) {
    List<List<Hit>> all = new ArrayList<>();
    Map<String, Hit> bag = new LinkedHashMap<>();
    for (String text : texts) {
      List<Hit> hits = new ArrayList<>();
      Reading.of(text, List.of(), words).forEach(clause -> hits.addAll(clause.hits()));
      hits.forEach(hit -> bag.putIfAbsent(hit.concept() + hit.negated(), hit));
      all.add(hits);
    }
    int phrases = Math.max(0, all.size() - (bags ? 2 : 0));
    return new Said(List.copyOf(all.subList(0, phrases)), List.copyOf(bag.values()), bags);
  }

  private void count(Said one) {
    one.bag().stream()
        .map(Hit::concept)
        .distinct()
        .forEach(concept -> spread.merge(concept, 1, Integer::sum));
  }

  /** What most points of a question name tells them apart least. */
  private double rarity(String concept) {
    double share = (double) spread.getOrDefault(concept, 1) / said.size();
    return Math.max(LEAST, 1 - RARE * share);
  }

  /** The lexicon's words and those of the phrases. */
  Vocabulary words() {
    return words;
  }

  // --- words that the lexicon has not ----------------------------------------------------------

  private static Lexicon ownWords(List<String> phrases, Vocabulary known) {
    Map<String, Lexicon.Concept> own = new LinkedHashMap<>();
    for (String phrase : phrases) {
      List<Token> tokens = known.tokens(phrase);
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
    return new Lexicon(own);
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

  /**
   * Returns the clauses that say it.
   *
   * @param id of the point or the misconception
   */
  Match find(String id, List<Clause> clauses, double enough) {
    Said wanted = said.get(id);
    if (wanted.phrases().isEmpty() || atMost(wanted, clauses) < enough) {
      return Match.NONE;
    }
    double mean = wanted.phrases().stream().mapToDouble(this::weight).average().orElse(1);
    double best = 0;
    List<Span> spans = List.of();
    for (int from = 0; from < clauses.size(); from++) {
      for (int width = 1; width <= Matcher.IN_A_SENTENCE; width++) {
        if (from + width <= clauses.size() && together(clauses, from, width)) {
          List<Clause> window = clauses.subList(from, from + width);
          double score = score(wanted, mean, window) - width * 0.001;
          if (score > best) {
            best = score;
            spans = spans(window);
          }
        }
      }
    }
    Confidence confidence = best >= CLEAR ? Confidence.CLEARLY : Confidence.JUST;
    return best >= enough ? new Match(spans, confidence) : Match.NONE;
  }

  /** What could be found if all that is named stood in one place. */
  private double atMost(Said wanted, List<Clause> clauses) {
    Set<String> named = new HashSet<>();
    clauses.forEach(clause -> clause.hits().forEach(hit -> named.add(hit.concept())));
    double most = 0;
    for (List<Hit> phrase : wanted.phrases()) {
      most = Math.max(most, named(phrase, named) / weight(phrase));
    }
    double mean = wanted.phrases().stream().mapToDouble(this::weight).average().orElse(1);
    return Math.max(most, BAG * named(wanted.bag(), named) / mean);
  }

  private double named(List<Hit> wanted, Set<String> named) {
    return wanted.stream()
        .filter(hit -> named.contains(hit.concept()))
        .mapToDouble(this::weight)
        .sum();
  }

  private double score(Said wanted, double mean, List<Clause> window) {
    double best = 0;
    if (wanted.bagCounts()) {
      best = BAG * (found(wanted.bag(), window) / mean - denied(wanted.bag(), window));
    }
    for (List<Hit> phrase : wanted.phrases()) {
      if (phrase.size() > 1) {
        double share = found(phrase, window) / weight(phrase) - denied(phrase, window);
        best = Math.max(best, share);
      }
    }
    return best;
  }

  private double found(List<Hit> wanted, List<Clause> window) {
    double found = 0;
    for (Hit hit : wanted) {
      found += weight(hit) * match(hit, window);
    }
    return found;
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

  /** What the answer denies beside the phrase: it may be the very thing that the phrase says. */
  private static double denied(List<Hit> wanted, List<Clause> window) {
    long denials =
        window.stream()
            .flatMap(clause -> clause.hits().stream())
            .filter(Hit::negated)
            .filter(hit -> wanted.stream().noneMatch(w -> w.concept().equals(hit.concept())))
            .count();
    return DENIAL * denials;
  }

  /** More than nothing, so that a phrase of small words does not divide by it. */
  private double weight(List<Hit> hits) {
    return Math.max(LEAST, hits.stream().mapToDouble(this::weight).sum());
  }

  private double weight(Hit hit) {
    double sort =
        hit.concept().startsWith(OWN)
            ? OWN_WORD
            : words.isA(Lexicon.Sort.ROLE, hit.concept()) ? ROLE : 1;
    return sort * rarity(hit.concept());
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
