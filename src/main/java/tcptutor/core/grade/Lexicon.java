package tcptutor.core.grade;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the field, whatever the language.
 *
 * @param concepts what can be meant, by id
 * @param cues words that act on others; a cue without words is an empty list
 */
public record Lexicon(Map<String, Concept> concepts, Map<Cue, List<String>> cues) {
  /** The role that two others make together: the client and the server. */
  public static final String BOTH = "both";

  /** Copies the maps, keeping the order. */
  public Lexicon {
    concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
    Map<Cue, List<String>> all = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      all.put(cue, List.copyOf(cues.getOrDefault(cue, List.of())));
    }
    cues = Collections.unmodifiableMap(all);
  }

  /**
   * One thing that can be meant.
   *
   * @param id the word for it in a {@link Way}
   * @param sort what sort of thing it is
   * @param spellings how people write it, in all languages
   * @param opposites how people write that it is not so: unconfirmed, 没人确认
   */
  public record Concept(String id, Sort sort, List<String> spellings, List<String> opposites) {
    /** Copies the lists. */
    public Concept {
      spellings = List.copyOf(spellings);
      opposites = List.copyOf(opposites);
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
