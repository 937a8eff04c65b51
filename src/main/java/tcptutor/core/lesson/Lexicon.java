package tcptutor.core.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a field, whatever the language.
 *
 * @param concepts what can be meant, by id
 * @param cues words that act on others; a cue without words is an empty list
 * @param variants other words for a word, by that word: they are read as it, wherever they stand
 */
public record Lexicon(
    Map<String, Concept> concepts,
    Map<Cue, List<String>> cues,
    Map<String, List<String>> variants) {
  /** No words. */
  public static final Lexicon EMPTY = new Lexicon(Map.of());

  /** The role that two others make together: the client and the server. */
  public static final String BOTH = "both";

  /** The role of whoever is not the one spoken of: the other side, 对方. */
  public static final String OTHER = "other-side";

  /** Copies the maps, keeping the order. */
  public Lexicon {
    concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
    Map<Cue, List<String>> all = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      all.put(cue, List.copyOf(cues.getOrDefault(cue, List.of())));
    }
    cues = Collections.unmodifiableMap(all);
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
  }

  /** Concepts only. */
  public Lexicon(Map<String, Concept> concepts) {
    this(concepts, Map.of(), Map.of());
  }

  /** Returns these words and others besides; a concept of both has the spellings of both. */
  public Lexicon with(Lexicon other) {
    Map<String, Concept> all = new LinkedHashMap<>(concepts);
    other.concepts.forEach((id, concept) -> all.merge(id, concept, Concept::with));
    Map<Cue, List<String>> words = new EnumMap<>(cues);
    other.cues.forEach((cue, more) -> words.merge(cue, more, Lexicon::joined));
    Map<String, List<String>> same = new LinkedHashMap<>(variants);
    other.variants.forEach((word, more) -> same.merge(word, more, Lexicon::joined));
    return new Lexicon(all, words, same);
  }

  private static List<String> joined(List<String> a, List<String> b) {
    List<String> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }

  /**
   * One thing that can be meant.
   *
   * @param id the word for it in a rule
   * @param sort what sort of thing it is
   * @param spellings how people write it, in all languages; {@code …} stands for a few words
   * @param opposites how people write that it is not so: unconfirmed, 没人确认
   * @param like other concepts, whose words mean this one too
   * @param faces the role at the other end of the connection; empty when none is meant
   */
  public record Concept(
      String id,
      Sort sort,
      List<String> spellings,
      List<String> opposites,
      List<String> like,
      String faces) {
    /** Copies the lists. */
    public Concept {
      spellings = List.copyOf(spellings);
      opposites = List.copyOf(opposites);
      like = List.copyOf(like);
    }

    /** A concept that stands for itself. */
    public Concept(String id, Sort sort, List<String> spellings, List<String> opposites) {
      this(id, sort, spellings, opposites, List.of(), "");
    }

    private Concept with(Concept other) {
      return new Concept(
          id,
          sort,
          joined(spellings, other.spellings),
          joined(opposites, other.opposites),
          joined(like, other.like),
          faces.isEmpty() ? other.faces : faces);
    }
  }

  /** What sort of thing a concept is. */
  public enum Sort {
    /** Something that is there: a segment, a number, a connection. */
    THING,
    /** Somebody who does things: the client, the server, both. */
    ROLE,
    /** Something done: send, confirm, prevent. */
    ACT,
    /** How something is: ESTABLISHED, enough, impossible. */
    STATE
  }
}
