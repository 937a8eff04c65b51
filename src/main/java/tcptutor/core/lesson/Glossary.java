package tcptutor.core.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the field, looked up by any spelling and found in texts.
 *
 * <p>A spelling with a Chinese character is found anywhere, as Chinese has no spaces. Any other is
 * found as a whole word, also in the plural; one in small letters in whatever case, one with
 * capitals as it stands, so that the state LISTEN is not found in "listen to this".
 */
public final class Glossary {
  /** No words. */
  public static final Glossary EMPTY = new Glossary(List.of());

  private final List<Term> terms;
  private final Map<String, Term> byId = new LinkedHashMap<>();
  private final Map<String, Term> byName = new HashMap<>();
  private final Map<Character, List<Spelling>> byFirst = new HashMap<>();

  /** Takes terms; of two with the same id or spelling the first counts. */
  public Glossary(List<Term> terms) {
    for (Term term : terms) {
      if (byId.putIfAbsent(term.id(), term) == null) {
        term.spellings().forEach(spelling -> add(spelling, term));
      }
    }
    this.terms = List.copyOf(byId.values());
    byFirst.values().forEach(all -> all.sort(Comparator.comparingInt(Spelling::longestFirst)));
  }

  private void add(String text, Term term) {
    Term owner = byName.putIfAbsent(folded(text), term);
    if (owner == null || owner == term) {
      Spelling spelling = new Spelling(text, term);
      byFirst.computeIfAbsent(first(text, 0), first -> new ArrayList<>()).add(spelling);
    }
  }

  /**
   * A term in a text.
   *
   * @param start index of its first character
   * @param end index after its last one
   * @param term what it is
   */
  public record Found(int start, int end, Term term) {}

  /** The terms, in the order of the file. */
  public List<Term> terms() {
    return terms;
  }

  /** These terms, and those of another glossary where these say nothing. */
  public Glossary with(Glossary other) {
    List<Term> all = new ArrayList<>(terms);
    all.addAll(other.terms);
    return new Glossary(all);
  }

  /** The term of this id. */
  public Optional<Term> term(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The term of this spelling or id, whatever its case; hyphens and spaces are alike. */
  public Optional<Term> named(String word) {
    Term term = byName.get(folded(word));
    return Optional.ofNullable(term != null ? term : byId.get(folded(word).replace(' ', '-')));
  }

  /** The form in which two spellings are the same. */
  public static String folded(String spelling) {
    return spelling.strip().toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
  }

  // --- in texts --------------------------------------------------------------------------------

  /**
   * The terms in a text, in its order; where several begin at a place, the longest.
   *
   * @param lang the language of the text: an English one is not searched for Chinese words
   */
  public List<Found> find(String text, Lang lang) {
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Found found = at(text, at, lang);
      if (found != null) {
        all.add(found);
      }
      at = found == null ? at + 1 : found.end();
    }
    return all;
  }

  private Found at(String text, int start, Lang lang) {
    for (Spelling spelling : byFirst.getOrDefault(first(text, start), List.of())) {
      int end = lang == Lang.EN && spelling.chinese() ? -1 : spelling.endIn(text, start);
      if (end >= 0) {
        return new Found(start, end, spelling.term());
      }
    }
    return null;
  }

  private static char first(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  /** One way to write a term. */
  private record Spelling(String text, Term term, boolean chinese, boolean small) {
    Spelling(String text, Term term) {
      this(text, term, isChinese(text), text.equals(text.toLowerCase(Locale.ROOT)));
    }

    private static boolean isChinese(String text) {
      return text.codePoints().anyMatch(Character::isIdeographic);
    }

    int longestFirst() {
      return -text.length();
    }

    /** The end of this spelling if it stands at a place of a text, or -1. */
    int endIn(String where, int start) {
      if (!where.regionMatches(small, start, text, 0, text.length())) {
        return -1;
      }
      int end = start + text.length();
      if (chinese) {
        return end;
      }
      if (start > 0 && isPartOfWord(where, start - 1)) {
        return -1;
      }
      boolean plural = end < where.length() && where.charAt(end) == 's';
      if (plural && !isPartOfWord(where, end + 1)) {
        return end + 1;
      }
      return isPartOfWord(where, end) ? -1 : end;
    }

    /** Chinese characters around an English word are no part of it. */
    private static boolean isPartOfWord(String where, int at) {
      if (at >= where.length()) {
        return false;
      }
      char c = where.charAt(at);
      return c == '_' || c < 0x250 && Character.isLetterOrDigit(c);
    }
  }
}
