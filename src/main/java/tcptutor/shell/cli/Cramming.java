package tcptutor.shell.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import tcptutor.core.lesson.Question;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Supply;

/** All questions of a topic, whether they are due or not, in an order drawn at random. */
final class Cramming implements Supply {
  private final Library library;
  private final Deque<QuestionItem> left;

  Cramming(Library library, List<QuestionItem> wanted, int most, long seed) {
    List<QuestionItem> drawn = new ArrayList<>(wanted);
    Collections.shuffle(drawn, new Random(seed));
    this.library = library;
    this.left = new ArrayDeque<>(drawn.subList(0, Math.min(most, drawn.size())));
  }

  @Override
  public Question next() {
    return left.isEmpty() ? null : library.question(left.removeFirst());
  }

  @Override
  public int left() {
    return left.size();
  }
}
