package tcptutor.shell.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tcptutor.core.schedule.Memory;
import tcptutor.shell.text.Html;

/**
 * One question as Anki keeps it. Every note has one card.
 *
 * @param pack the id of the pack that asks
 * @param question the id of the question in it
 * @param deck the sub-deck that it lies in, such as the title of a lesson; empty for the deck
 *     itself
 * @param fields what the card shows
 * @param tags without spaces, sorted, each once
 * @param memory how well the answer is remembered; null when that is not told
 */
public record Note(
    String pack, String question, String deck, Fields fields, List<String> tags, Memory memory) {
  /** Sorts the tags; a space would make two of one. */
  public Note {
    TreeSet<String> sorted = new TreeSet<>();
    tags.forEach(tag -> sorted.add(tag.replaceAll("\\s+", "_")));
    tags = List.copyOf(sorted);
  }

  /** What the note is called, in Anki's last field as well. */
  public String id() {
    return pack + "/" + question;
  }

  /** By this Anki finds the note again. */
  public String guid() {
    return StableId.guid(id());
  }

  /** All fields, in the order of {@link Fields#NAMES}. */
  List<String> all() {
    List<String> all = new ArrayList<>(fields.list());
    all.add(Fields.inert(Html.escaped(id())));
    return all;
  }
}
