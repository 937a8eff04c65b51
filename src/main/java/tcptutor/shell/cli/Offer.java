package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that might be typed next.
 *
 * @param word the whole word; one that begins with a colon tells the shell to offer files
 * @param about a description in one line; may be empty
 */
record Offer(String word, String about) {
  /** Folders: {@code :folders}. */
  static final Offer FOLDERS = new Offer(":folders", "");

  /** Folders and files with one of these endings: {@code :files yaml yml}. */
  static Offer files(String... endings) {
    return new Offer(":files " + String.join(" ", endings), "");
  }

  /** Words that need no description. */
  static List<Offer> of(Iterable<String> words) {
    List<Offer> offers = new ArrayList<>();
    for (String word : words) {
      offers.add(new Offer(word, ""));
    }
    return offers;
  }

  boolean isFiles() {
    return word.startsWith(":");
  }
}
