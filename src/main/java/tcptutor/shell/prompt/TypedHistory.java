package tcptutor.shell.prompt;

import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;

/** What JLine's arrow keys go through: everything worth typing again, and nothing else. */
final class TypedHistory extends DefaultHistory {
  /** How much there is to go through. */
  static final int MOST = 500;

  private final Recall recall;

  TypedHistory(Recall recall) {
    this.recall = recall;
  }

  /** Begins with what earlier sessions left. */
  void recall() {
    recall.lines().forEach(line -> super.add(Instant.EPOCH, line));
  }

  @Override
  public void add(Instant time, String line) {
    if (isWorthKeeping(line)) {
      boolean again = !isEmpty() && line.equals(get(last()));
      super.add(time, line);
      if (!again) {
        recall.add(line);
      }
    }
  }

  /** A single key is quicker to press than to look for; its number was that of one verdict. */
  static boolean isWorthKeeping(String line) {
    String word = line.strip();
    return word.codePointCount(0, word.length()) > 1 && !word.matches("\\p{L}\\s+\\d+");
  }
}
