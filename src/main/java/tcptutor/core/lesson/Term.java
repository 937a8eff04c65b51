package tcptutor.core.lesson;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word of the field and what it means.
 *
 * @param id unique in the glossary
 * @param name how it is called
 * @param also other spellings, in whatever language
 * @param definition what it means, in one to three sentences
 * @param see the ids of other terms
 * @param lesson where it is taught: a lesson, or {@code lesson/section}; empty for nowhere
 * @param rfcs where it is laid down, such as {@code RFC 9293 §3.4.2}
 */
public record Term(
    String id,
    Text name,
    List<String> also,
    Text definition,
    List<String> see,
    String lesson,
    List<String> rfcs) {
  /** Copies the lists. */
  public Term {
    also = List.copyOf(also);
    see = List.copyOf(see);
    rfcs = List.copyOf(rfcs);
  }

  /** Every way to write it, the names first; no spelling twice, and none that is blank. */
  public List<String> spellings() {
    Set<String> all = new LinkedHashSet<>(List.of(name.en().strip(), name.zh().strip()));
    also.forEach(spelling -> all.add(spelling.strip()));
    all.remove("");
    return List.copyOf(all);
  }

  /** The id of the lesson that teaches it; empty for none. */
  public String lessonId() {
    int slash = lesson.indexOf('/');
    return slash < 0 ? lesson : lesson.substring(0, slash);
  }

  /** The id of the section of that lesson; empty for the lesson as a whole. */
  public String sectionId() {
    int slash = lesson.indexOf('/');
    return slash < 0 ? "" : lesson.substring(slash + 1);
  }
}
