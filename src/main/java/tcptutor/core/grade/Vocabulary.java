package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcptutor.core.lesson.Cue;
import tcptutor.core.lesson.Lexicon;

/**
 * A lexicon made ready for finding: all spellings as paths of tokens.
 *
 * <p>The longest spelling is the one that is read; concepts that are spelled within it or across
 * its end are found too, as {@link Find#inner()} finds, so that "last ACK lost" is the last ACK, an
 * ACK and something lost.
 */
final class Vocabulary {
  /** Stands in a spelling for a few words. */
  private static final String GAP = "…";

  private static final int LONGEST_GAP = 4;

  /** Spellings with it are names, which a text must write as one word. */
  private static final char JOINT = '_';

  private final List<Path> roots;
  private final Map<String, Lexicon.Sort> sorts;
  private final Map<String, Set<String>> wider;
  private final Map<String, String> facing;
  private final Spelling spelling;
  private final Variants variants;

  Vocabulary(Lexicon lexicon) {
    this(List.of(), Map.of(), Map.of(), Map.of(), null, new Variants(lexicon.variants()), lexicon);
  }

  private Vocabulary(
      List<Path> roots,
      Map<String, Lexicon.Sort> sorts,
      Map<String, Set<String>> wider,
      Map<String, String> facing,
      Spelling spelling,
      Variants variants,
      Lexicon more) {
    Path root = new Path();
    this.roots = new ArrayList<>(roots);
    this.roots.add(root);
    this.sorts = new HashMap<>(sorts);
    this.wider = new HashMap<>(wider);
    this.facing = new HashMap<>(facing);
    this.spelling = new Spelling(spelling);
    this.variants = variants;
    more.concepts().values().forEach(concept -> put(concept, root));
    more.cues().forEach((cue, words) -> words.forEach(w -> put(root, w, Meaning.of(cue))));
  }

  /** Returns these words and more, found besides. */
  Vocabulary with(Lexicon more) {
    return new Vocabulary(roots, sorts, wider, facing, spelling, variants, more);
  }

  private void put(Lexicon.Concept concept, Path root) {
    sorts.putIfAbsent(concept.id(), concept.sort());
    concept.spellings().forEach(s -> put(root, s, new Meaning(concept.id(), null, false)));
    concept.opposites().forEach(s -> put(root, s, new Meaning(concept.id(), null, true)));
    for (String like : concept.like()) {
      Set<String> known = wider.getOrDefault(like, Set.of());
      Set<String> all = new LinkedHashSet<>(known);
      all.add(concept.id());
      wider.put(like, all);
    }
    if (!concept.faces().isEmpty()) {
      facing.put(concept.id(), concept.faces());
    }
  }

  private void put(Path root, String words, Meaning meaning) {
    boolean joined = words.indexOf(JOINT) >= 0;
    Path path = root;
    for (String part : words.split(GAP)) {
      if (path != root) {
        path = path.next.computeIfAbsent(GAP, text -> new Path());
      }
      for (Token token : tokens(part)) {
        spelling.learn(token.text());
        path = path.next.computeIfAbsent(token.text(), text -> new Path());
      }
    }
    if (path != root) {
      (joined ? path.names : path.meanings).add(meaning);
    }
  }

  /** Cuts a text into tokens, and reads variants as the words they stand for. */
  List<Token> tokens(String text) {
    return variants.read(Tokenizer.tokens(text));
  }

  boolean isA(Lexicon.Sort sort, String concept) {
    return sorts.get(concept) == sort;
  }

  /** Whether a find may mean something of a sort. */
  boolean isA(Lexicon.Sort sort, Find find) {
    return find.meanings().stream().anyMatch(meaning -> isA(sort, meaning.concept()));
  }

  /** Returns the role at the other end; empty when none is known. */
  String facing(String role) {
    return facing.getOrDefault(role, "");
  }

  // --- finding ---------------------------------------------------------------------------------

  /** Returns what stands in the tokens, from left to right, a longer find before its inner ones. */
  List<Find> finds(List<Token> tokens) {
    return new Search(tokens).run();
  }

  /** One pass over a text. */
  private final class Search {
    private final List<Token> tokens;
    private final List<String> texts = new ArrayList<>();
    private final List<Find> finds = new ArrayList<>();
    /* The find that is read at this place, and whether a negation inside it was passed. */
    private Find outer = Find.NONE;
    private boolean denied;

    Search(List<Token> tokens) {
      this.tokens = tokens;
      tokens.forEach(token -> texts.add(spelling.mend(token)));
    }

    List<Find> run() {
      for (int i = 0; i < tokens.size(); i++) {
        List<Find> here = at(i);
        Find longest = i < outer.end() ? null : longest(here);
        if (longest != null) {
          outer = longest;
          denied = false;
          finds.add(longest);
        }
        for (Find find : here) {
          if (find != longest) {
            addInner(find);
          }
        }
        denied |= i < outer.end() && denies(here);
      }
      return finds;
    }

    /** Whether the longest cue here is a negation: 不断 is none, although 不 is. */
    private boolean denies(List<Find> here) {
      for (Find find : here) {
        if (!find.gapped() && (find.is(Cue.NEGATION) || find.is(Cue.NO_NEGATION))) {
          return find.is(Cue.NEGATION);
        }
      }
      return false;
    }

    /** The longest first, those with gaps last. */
    private List<Find> at(int start) {
      List<Find> here = new ArrayList<>();
      for (Path root : roots) {
        follow(root, start, start, false, here);
      }
      here.sort(Comparator.comparing(Find::gapped).thenComparing(Find::end, (a, b) -> b - a));
      return here;
    }

    private Find longest(List<Find> here) {
      if (here.isEmpty() || here.get(0).gapped()) {
        return null;
      }
      Find longest = here.get(0);
      Set<Meaning> meanings = new LinkedHashSet<>();
      for (Find find : here) {
        if (!find.gapped() && find.end() == longest.end()) {
          meanings.addAll(find.meanings());
        }
      }
      return new Find(longest.start(), longest.end(), List.copyOf(meanings), false, false, false);
    }

    /** What a find within another, or across its end, adds: the concepts that the other has not. */
    private void addInner(Find find) {
      boolean covered = find.start() < outer.end();
      boolean within = covered && !find.gapped() && find.end() <= outer.end();
      boolean part = outer.onlyCues() || isCharacter(find) || isOneWord(outer.start(), outer.end());
      if (within && part) {
        return;
      }
      List<Meaning> meanings = new ArrayList<>();
      for (Meaning meaning : find.meanings()) {
        if (meaning.cue() == null && !(covered && outer.means(meaning.concept()))) {
          meanings.add(meaning);
        }
      }
      if (!meanings.isEmpty()) {
        finds.add(
            new Find(
                find.start(),
                find.end(),
                meanings,
                true,
                covered && denied && !outer.onlyCues(),
                find.gapped()));
      }
    }

    private boolean isCharacter(Find find) {
      return find.end() - find.start() == 1
          && tokens.get(find.start()).kind() == Token.Kind.CHARACTER;
    }

    private void follow(Path path, int start, int at, boolean gapped, List<Find> here) {
      List<Meaning> meanings = meanings(path, start, at);
      if (!meanings.isEmpty()) {
        here.add(new Find(start, at, wide(meanings), false, false, gapped));
      }
      if (at == tokens.size() || path.next.isEmpty()) {
        return;
      }
      Path next = path.next.get(texts.get(at));
      if (next != null) {
        follow(next, start, at + 1, gapped, here);
      }
      Path gap = path.next.get(GAP);
      for (int i = at; gap != null && i < tokens.size() && i <= at + LONGEST_GAP; i++) {
        if (tokens.get(i).ends()) {
          break;
        }
        Path after = gap.next.get(texts.get(i));
        if (after != null) {
          follow(after, start, i + 1, true, here);
        }
      }
    }

    /** LAST_ACK is the state, "last ack" a segment. */
    private List<Meaning> meanings(Path path, int start, int end) {
      boolean name = isOneWord(start, end) && !path.names.isEmpty();
      return name ? path.names : path.meanings;
    }

    private boolean isOneWord(int start, int end) {
      for (int i = start + 1; i < end; i++) {
        if (tokens.get(i).afterSpace() || tokens.get(i).kind() != Token.Kind.WORD) {
          return false;
        }
      }
      return end - start > 1;
    }

    private List<Meaning> wide(List<Meaning> meanings) {
      List<Meaning> all = new ArrayList<>();
      meanings.forEach(meaning -> add(meaning, all));
      return all;
    }

    private void add(Meaning meaning, List<Meaning> all) {
      if (!all.contains(meaning)) {
        all.add(meaning);
        for (String more : wider.getOrDefault(meaning.concept(), Set.of())) {
          add(new Meaning(more, null, meaning.opposite()), all);
        }
      }
    }
  }

  /**
   * What a spelling stands for: a concept or a cue.
   *
   * @param concept its id; empty for a cue
   * @param cue null for a concept
   * @param opposite whether the spelling says that the concept is not so
   */
  record Meaning(String concept, Cue cue, boolean opposite) {
    static Meaning of(Cue cue) {
      return new Meaning("", cue, false);
    }
  }

  /**
   * A spelling found from token {@code start} to before {@code end}.
   *
   * @param inner whether it is found within another find or across its end
   * @param denied whether a negation within the other find stands before it
   * @param gapped whether some words stand between its own
   */
  record Find(
      int start, int end, List<Meaning> meanings, boolean inner, boolean denied, boolean gapped) {
    static final Find NONE = new Find(0, 0, List.of(), false, false, false);

    boolean is(Cue cue) {
      for (Meaning meaning : meanings) {
        if (meaning.cue() == cue) {
          return true;
        }
      }
      return false;
    }

    boolean means(String concept) {
      for (Meaning meaning : meanings) {
        if (meaning.cue() == null && meaning.concept().equals(concept)) {
          return true;
        }
      }
      return false;
    }

    boolean onlyCues() {
      return meanings.stream().allMatch(meaning -> meaning.cue() != null);
    }
  }

  private static final class Path {
    private final Map<String, Path> next = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>();
    private final List<Meaning> names = new ArrayList<>();
  }
}
