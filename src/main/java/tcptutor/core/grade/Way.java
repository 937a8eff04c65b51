package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One way to say something, as a pattern of concepts.
 *
 * <pre>
 *   server:isn !confirm            the server's ISN is not confirmed
 *   prevent old-syn|old-connection one of two; "prevent" must not be negated
 *   client:syn-sent > client:established    one after the other
 *   client:syn-sent ; server:syn-rcvd       said in different places of the answer
 *   server +wait 2msl                       "wait" in the same clause as the term before it
 *   fin resend -client                      nothing of the client in that place
 *   first:close ; -forced                   nothing of the kind in the whole answer
 * </pre>
 *
 * <p>What stands between two {@code ;} must be found within a few neighbouring clauses. A concept
 * must be affirmed, with {@code !} denied, with {@code ~} either. A role before {@code :} must be
 * the owner or the doer of it.
 *
 * @param parts each found in its own place
 */
public record Way(List<Part> parts) {
  /** Copies the parts. */
  public Way {
    parts = List.copyOf(parts);
  }

  /**
   * What must be said in one place.
   *
   * @param terms in the order of writing
   */
  public record Part(List<Term> terms) {
    /** Copies the terms. */
    public Part {
      terms = List.copyOf(terms);
    }
  }

  /**
   * One thing to be said.
   *
   * @param choices any of them
   * @param place where it must stand
   */
  public record Term(List<Choice> choices, Place place) {
    /** Copies the choices. */
    public Term {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A concept with its conditions.
   *
   * @param sign whether it must be affirmed or denied
   * @param who the role whose it must be; empty for anybody
   * @param concept its id
   */
  public record Choice(Sign sign, String who, String concept) {}

  /** Where a term must stand, seen from the term before it. */
  public enum Place {
    /** Anywhere near. */
    NEAR,
    /** Behind it. */
    AFTER,
    /** In the same clause. */
    SAME_CLAUSE,
    /** Nowhere near. */
    ABSENT
  }

  /** Affirmed or denied. */
  public enum Sign {
    /** Said to be so. */
    YES,
    /** Said not to be so. */
    NO,
    /** Either. */
    ANY
  }

  /**
   * Reads the notation.
   *
   * @throws IllegalArgumentException if it is none; the message says where
   */
  public static Way parse(String text) {
    List<Part> parts = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      parts.add(part(part.strip()));
    }
    return new Way(parts);
  }

  /** Returns the ids of all concepts and roles used. */
  public Set<String> concepts() {
    Set<String> ids = new LinkedHashSet<>();
    for (Part part : parts) {
      for (Term term : part.terms()) {
        for (Choice choice : term.choices()) {
          ids.add(choice.concept());
          if (!choice.who().isEmpty()) {
            ids.add(choice.who());
          }
        }
      }
    }
    return ids;
  }

  private static Part part(String text) {
    List<Term> terms = new ArrayList<>();
    boolean after = false;
    for (String word : text.split("\\s+")) {
      if (word.equals(">") && !after && !terms.isEmpty()) {
        after = true;
      } else {
        terms.add(term(word, after ? Place.AFTER : Place.NEAR));
        after = false;
      }
    }
    if (after) {
      throw new IllegalArgumentException(">");
    }
    return new Part(terms);
  }

  private static Term term(String word, Place place) {
    if (word.startsWith("+") || word.startsWith("-")) {
      return term(word.substring(1), word.startsWith("+") ? Place.SAME_CLAUSE : Place.ABSENT);
    }
    List<Choice> choices = new ArrayList<>();
    for (String choice : word.split("\\|", -1)) {
      choices.add(choice(choice));
    }
    return new Term(choices, place);
  }

  private static Choice choice(String text) {
    Sign sign = text.startsWith("!") ? Sign.NO : text.startsWith("~") ? Sign.ANY : Sign.YES;
    String rest = sign == Sign.YES ? text : text.substring(1);
    int colon = rest.indexOf(':');
    String who = colon < 0 ? "" : rest.substring(0, colon);
    String concept = rest.substring(colon + 1);
    if (!concept.matches("[a-z0-9][a-z0-9-]*") || colon >= 0 && !who.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(text);
    }
    return new Choice(sign, who, concept);
  }
}
