package tcptutor.core.exercise;

import java.util.List;
import tcptutor.core.lesson.Text;

/**
 * What an answer to a computed question is worth, and why.
 *
 * @param understood whether the words could be read as an answer at all; if not, nothing is marked
 *     and the only item says what to type
 * @param level 0 (nothing right) to 4 (all right)
 * @param items one for each thing asked, in order
 */
public record Marks(boolean understood, int level, List<Item> items) {
  private static final int TOP = 4;

  /** Copies the items. */
  public Marks {
    items = List.copyOf(items);
  }

  /** Words that are no answer. */
  static Marks unreadable(Text help) {
    return new Marks(false, 0, List.of(new Item(Text.EMPTY, "", false, "", help)));
  }

  /** Marks by the share of what is right: all 4, nothing 0, and otherwise 1 to 3. */
  static Marks of(List<Item> items) {
    long right = items.stream().filter(Item::right).count();
    int share = (int) (right * TOP / items.size());
    int level = right == items.size() ? TOP : right == 0 ? 0 : Math.max(1, Math.min(share, 3));
    return new Marks(true, level, items);
  }

  /**
   * One thing asked.
   *
   * @param label what was asked; empty where there is only one thing
   * @param given what was answered
   * @param right whether that is right
   * @param key what is right
   * @param comment why the answer is wrong, or worth knowing; may be empty
   */
  public record Item(Text label, String given, boolean right, String key, Text comment) {}
}
