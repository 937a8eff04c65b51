package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A lexicon made ready for finding: all spellings as paths of tokens, the longest one wins. */
final class Vocabulary {
  private final Path root = new Path();
  private final Map<String, Lexicon.Sort> sorts = new HashMap<>();

  Vocabulary(Lexicon lexicon) {
    for (Lexicon.Concept concept : lexicon.concepts().values()) {
      sorts.put(concept.id(), concept.sort());
      for (String spelling : concept.spellings()) {
        put(spelling, new Meaning(concept.id(), null, false));
      }
      for (String opposite : concept.opposites()) {
        put(opposite, new Meaning(concept.id(), null, true));
      }
    }
    lexicon.cues().forEach((cue, words) -> words.forEach(w -> put(w, new Meaning("", cue, false))));
  }

  boolean isA(Lexicon.Sort sort, String concept) {
    return sorts.get(concept) == sort;
  }

  private void put(String spelling, Meaning meaning) {
    Path path = root;
    for (Token token : Tokenizer.tokens(spelling)) {
      path = path.next.computeIfAbsent(token.text(), text -> new Path());
    }
    if (path != root) {
      path.meanings.add(meaning);
    }
  }

  /** Returns what stands in the tokens, from left to right, without overlaps. */
  List<Find> finds(List<Token> tokens) {
    List<Find> finds = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Find longest = longest(tokens, i);
      if (longest == null) {
        i++;
      } else {
        finds.add(longest);
        i = longest.end();
      }
    }
    return finds;
  }

  private Find longest(List<Token> tokens, int start) {
    Find longest = null;
    Path path = root;
    for (int i = start; i < tokens.size() && path != null; i++) {
      path = path.next.get(tokens.get(i).text());
      if (path != null && !path.meanings.isEmpty()) {
        longest = new Find(start, i + 1, path.meanings);
      }
    }
    return longest;
  }

  /**
   * What a spelling stands for: a concept or a cue.
   *
   * @param concept its id; empty for a cue
   * @param cue null for a concept
   * @param opposite whether the spelling says that the concept is not so
   */
  record Meaning(String concept, Cue cue, boolean opposite) {}

  /** A spelling found from token {@code start} to before {@code end}. */
  record Find(int start, int end, List<Meaning> meanings) {
    boolean is(Cue cue) {
      for (Meaning meaning : meanings) {
        if (meaning.cue() == cue) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class Path {
    private final Map<String, Path> next = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>();
  }
}
