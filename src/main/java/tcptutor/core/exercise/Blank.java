package tcptutor.core.exercise;

import java.util.List;
import tcptutor.core.fact.FactValue;
import tcptutor.core.lesson.Text;

/**
 * One value to be filled in.
 *
 * @param label what is asked
 * @param key what the run shows
 * @param mistakes values that a known slip leads to; none of them is the key
 */
public record Blank(Text label, FactValue key, List<Mistake> mistakes) {
  /** Leaves out mistakes that lead to the key after all. */
  public Blank {
    mistakes = mistakes.stream().filter(m -> !m.value().statedBy(key.shown())).toList();
  }

  /**
   * A slip that people make.
   *
   * @param value what it leads to
   * @param why what was forgotten or mixed up
   */
  public record Mistake(FactValue value, Text why) {}

  Marks.Item mark(String given) {
    boolean right = key.statedBy(given);
    return new Marks.Item(label, given, right, key.shown(), right ? Text.EMPTY : why(given));
  }

  private Text why(String given) {
    for (Mistake mistake : mistakes) {
      if (mistake.value().statedBy(given)) {
        return mistake.why();
      }
    }
    return Text.EMPTY;
  }
}
