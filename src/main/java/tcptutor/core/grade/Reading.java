package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcptutor.core.lesson.Cue;
import tcptutor.core.lesson.Lexicon;

/** Understands an answer as far as the rules go: clauses with what they say about whom. */
final class Reading {
  /** How many tokens behind it a negation still reaches. */
  private static final int REACH = 9;

  /** A rhetorical question denies all it asks. */
  private static final int WHOLE_CLAUSE = 60;

  private final Vocabulary words;
  private final List<Token> tokens;
  /* Whoever was last said to do something: Chinese drops the subject, English says "it". */
  private Set<String> subject = Set.of();
  private final Map<Vocabulary.Find, Set<String>> named = new IdentityHashMap<>();

  private Reading(Vocabulary words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  static List<Clause> of(String answer, List<List<Token>> prompts, Vocabulary words) {
    List<Token> tokens = words.tokens(answer);
    List<Stretch> stretches = Stretch.cut(tokens, words.finds(tokens));
    BitSet silent = new Standing(tokens, stretches).silent(prompts);
    BitSet bare = new Listing(tokens, stretches, words).bare();
    Reading reading = new Reading(words, tokens);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      List<Hit> hits = reading.hits(stretch, i, bare.get(i));
      clauses.add(
          new Clause(stretch.sentence(), reading.span(stretch), silent.get(i) ? List.of() : hits));
    }
    return clauses;
  }

  private Span span(Stretch stretch) {
    return new Span(
        tokens.get(stretch.start()).span().start(), tokens.get(stretch.end() - 1).span().end());
  }

  private List<Hit> hits(Stretch stretch, int clause, boolean bare) {
    List<Hit> hits = new ArrayList<>();
    List<Vocabulary.Find> finds = stretch.finds();
    BitSet reached = reached(finds);
    boolean deniesPredicate = deniesPredicate(finds, reached);
    boolean predicate =
        finds.stream().flatMap(find -> find.meanings().stream()).anyMatch(this::isPredicate);
    for (int i = 0; i < finds.size(); i++) {
      Vocabulary.Find find = finds.get(i);
      takeSubject(finds, i, reached.get(i) && !predicate);
      for (Vocabulary.Meaning meaning : find.meanings()) {
        if (meaning.cue() == null) {
          boolean denied =
              reached.get(i)
                  && (!deniesPredicate || isPredicate(meaning))
                  && !(predicate && words.isA(Lexicon.Sort.ROLE, meaning.concept()));
          boolean negated = denied != (meaning.opposite() != find.denied());
          hits.add(new Hit(meaning.concept(), negated, who(finds, i), clause, bare, find.start()));
        }
      }
      for (String role : roles(find)) {
        if (!find.means(role)) {
          hits.add(new Hit(role, reached.get(i), subject, clause, bare, find.start()));
        }
      }
    }
    return hits;
  }

  /** Finds that stand behind a negation and near it; a second negation takes the first back. */
  private BitSet reached(List<Vocabulary.Find> finds) {
    BitSet reached = new BitSet();
    int from = 0;
    int until = -1;
    boolean predicate = false;
    boolean object = false;
    for (int i = 0; i < finds.size(); i++) {
      Vocabulary.Find find = finds.get(i);
      if (find.start() < until && !find.inner()) {
        boolean isPredicate = find.meanings().stream().anyMatch(this::isPredicate);
        boolean goesOn = object && find.is(Cue.AND);
        if (predicate && (find.is(Cue.THEN) || goesOn || beginsAnew(finds, i))) {
          until = -1;
        }
        object |=
            predicate && !isPredicate && find.meanings().stream().anyMatch(m -> m.cue() == null);
        predicate |= isPredicate;
      } else if (!find.inner()) {
        predicate = false;
        object = false;
      }
      boolean now = find.start() >= from && find.start() < until;
      reached.set(i, now);
      if (find.is(Cue.NEGATION) || find.is(Cue.RHETORICAL)) {
        int reach = find.is(Cue.NEGATION) ? REACH : WHOLE_CLAUSE;
        from = find.end();
        until = now ? -1 : find.end() + reach;
      } else if (find.is(Cue.NO_NEGATION)) {
        until = -1;
      }
    }
    return reached;
  }

  /** A role that does something: what follows is another statement. */
  private boolean beginsAnew(List<Vocabulary.Find> finds, int i) {
    int after = neighbour(finds, i, 1);
    return words.isA(Lexicon.Sort.ROLE, finds.get(i))
        && after >= 0
        && words.isA(Lexicon.Sort.ACT, finds.get(after));
  }

  /** In "never gets its ISN confirmed" it is not the ISN that is denied. */
  private boolean deniesPredicate(List<Vocabulary.Find> finds, BitSet reached) {
    for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
      for (Vocabulary.Meaning meaning : finds.get(i).meanings()) {
        if (isPredicate(meaning)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isPredicate(Vocabulary.Meaning meaning) {
    return words.isA(Lexicon.Sort.ACT, meaning.concept())
        || words.isA(Lexicon.Sort.STATE, meaning.concept());
  }

  private void takeSubject(List<Vocabulary.Find> finds, int i, boolean denied) {
    Set<String> roles = roles(finds.get(i));
    if (roles.isEmpty() || denied) {
      return;
    }
    int before = neighbour(finds, i, -1);
    int after = neighbour(finds, i, 1);
    if (before >= 0 && (finds.get(before).is(Cue.OBJECT) || finds.get(before).is(Cue.OF))) {
      return;
    }
    boolean owns = after >= 0 && finds.get(after).is(Cue.POSSESSIVE);
    if (owns && (!subject.isEmpty() && i > 0 || roles.contains(Lexicon.OTHER))) {
      return;
    }
    subject = before >= 0 && joined(finds, before) ? Set.of(Lexicon.BOTH) : roles;
  }

  /** Whether the find joins the role before it with the one after it. */
  private boolean joined(List<Vocabulary.Find> finds, int and) {
    int other = neighbour(finds, and, -1);
    return finds.get(and).is(Cue.AND) && other >= 0 && !roles(finds.get(other)).isEmpty();
  }

  /** An owner before ('s, 的) or behind (of, from), or else the subject. */
  private Set<String> who(List<Vocabulary.Find> finds, int i) {
    int before = neighbour(finds, i, -1);
    if (before >= 0 && finds.get(before).is(Cue.POSSESSIVE)) {
      int owner = neighbour(finds, before, -1);
      if (owner >= 0 && !roles(finds.get(owner)).isEmpty()) {
        return roles(finds.get(owner));
      }
    }
    int after = neighbour(finds, i, 1);
    if (after >= 0 && finds.get(after).is(Cue.OF)) {
      int owner = neighbour(finds, after, 1);
      if (owner >= 0 && !roles(finds.get(owner)).isEmpty()) {
        return roles(finds.get(owner));
      }
    }
    return subject;
  }

  /** Who is named; "the other side" is whoever faces the one last spoken of. */
  private Set<String> roles(Vocabulary.Find find) {
    return named.computeIfAbsent(find, this::named);
  }

  private Set<String> named(Vocabulary.Find find) {
    Set<String> roles = new LinkedHashSet<>();
    for (Vocabulary.Meaning meaning : find.meanings()) {
      if (words.isA(Lexicon.Sort.ROLE, meaning.concept())) {
        roles.add(meaning.concept());
        if (meaning.concept().equals(Lexicon.OTHER)) {
          subject.stream().map(words::facing).filter(r -> !r.isEmpty()).forEach(roles::add);
        }
      }
    }
    return roles;
  }

  /** The find beside this one, over small words and at most two unknown tokens; -1 for none. */
  private static int neighbour(List<Vocabulary.Find> finds, int i, int step) {
    int from = i;
    for (int j = i + step; j >= 0 && j < finds.size(); j += step) {
      if (finds.get(j).inner()) {
        continue;
      }
      Vocabulary.Find left = finds.get(Math.min(from, j));
      Vocabulary.Find right = finds.get(Math.max(from, j));
      if (right.start() - left.end() > 2) {
        return -1;
      }
      if (!onlyGlue(finds.get(j))) {
        return j;
      }
      from = j;
    }
    return -1;
  }

  private static boolean onlyGlue(Vocabulary.Find find) {
    return find.meanings().stream().allMatch(meaning -> meaning.cue() == Cue.GLUE);
  }
}
