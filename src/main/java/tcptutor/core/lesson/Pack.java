package tcptutor.core.lesson;

import java.util.List;
import java.util.Set;

/**
 * What a pack says about itself.
 *
 * @param id stable: progress and other packs refer to it
 * @param version of its content, such as {@code 1.2.0}
 * @param title what it is about
 * @param languages those that every text of it is written in
 * @param authors who wrote it
 * @param licence what may be done with it, such as {@code CC-BY-4.0}
 * @param format the version of the file formats it is written in
 * @param requires the oldest tcptutor that can use it
 */
public record Pack(
    String id,
    String version,
    Text title,
    Set<Lang> languages,
    List<String> authors,
    String licence,
    int format,
    String requires) {
  /** The version of the file formats that this program reads. */
  public static final int FORMAT = 1;

  /** Copies the collections. */
  public Pack {
    languages = Set.copyOf(languages);
    authors = List.copyOf(authors);
  }
}
