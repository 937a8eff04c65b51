package tcptutor.shell.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The screens that are open, one on top of the other; only the top one is seen and has the keys.
 */
public final class Pile {
  private final Deque<Screen> screens = new ArrayDeque<>();

  /** One screen. */
  public Pile(Screen first) {
    screens.push(first);
  }

  /** Whether the learner has left. */
  public boolean isEmpty() {
    return screens.isEmpty();
  }

  /** The screen that is seen; null when none is left. */
  public Screen top() {
    return screens.peek();
  }

  /** The screens, the lowest first. */
  public List<Screen> fromBelow() {
    List<Screen> all = new ArrayList<>(screens.size());
    for (Iterator<Screen> up = screens.descendingIterator(); up.hasNext(); ) {
      all.add(up.next());
    }
    return all;
  }

  /** Goes where a turn wants to go; its errands are left to others. */
  public void follow(Turn turn) {
    switch (turn.go()) {
      case STAY -> replace(turn.next());
      case OPEN -> screens.push(turn.next());
      case CLOSE -> {
        screens.pop();
        again();
      }
      case LEAVE -> screens.clear();
    }
  }

  /** The top screen is another one now. */
  public void replace(Screen next) {
    screens.pop();
    screens.push(next);
  }

  /** Tells the top screen what the one above it said as it closed. */
  public void tell(String words) {
    if (!isEmpty()) {
      replace(top().told(words));
    }
  }

  /** Tells the top screen what became of an errand; nothing when there is nothing to tell. */
  public void notice(String news) {
    if (!isEmpty() && !news.isEmpty()) {
      replace(top().noticed(news));
    }
  }

  /** The top screen is seen again after something else. */
  public void again() {
    if (!isEmpty()) {
      replace(top().again());
    }
  }
}
