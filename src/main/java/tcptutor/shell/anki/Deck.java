package tcptutor.shell.anki;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is written.
 *
 * @param name of the deck; {@code ::} begins a sub-deck
 * @param notes in the order of learning
 * @param media the pictures that the notes refer to
 */
public record Deck(String name, List<Note> notes, List<Media> media) {
  /** What stands between a deck and a sub-deck. */
  public static final String BETWEEN = "::";

  /** Copies the lists. */
  public Deck {
    notes = List.copyOf(notes);
    media = List.copyOf(media);
    if (!isName(name)) {
      throw new IllegalArgumentException("'" + name + "' cannot be a deck");
    }
  }

  /** Whether a deck can be called so: no part of the name is blank, and nothing in it acts. */
  public static boolean isName(String name) {
    for (String part : name.split(BETWEEN, -1)) {
      if (part.isBlank() || !part.equals(part.strip())) {
        return false;
      }
    }
    return name.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '"');
  }

  /** The whole name of the deck that a note lies in. */
  String of(Note note) {
    // A title is one level, whatever stands in it.
    String part = note.deck().replace(BETWEEN, ":").replace('"', '\'').strip();
    return part.isEmpty() ? name : name + BETWEEN + part;
  }

  /** The names of all decks, those above sub-decks included. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    add(name, names);
    notes.forEach(note -> add(of(note), names));
    return names;
  }

  private static void add(String whole, SortedSet<String> names) {
    for (int end = whole.indexOf(BETWEEN); end >= 0; end = whole.indexOf(BETWEEN, end + 2)) {
      names.add(whole.substring(0, end));
    }
    names.add(whole);
  }
}
