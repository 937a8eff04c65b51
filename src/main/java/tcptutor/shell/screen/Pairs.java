package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two runs side by side: what happened in both, in order, stands in one row. */
final class Pairs {
  /** More rows are not compared: nobody reads them, and the work grows with the square. */
  private static final int MOST = 600;

  private Pairs() {}

  /**
   * Something that happened.
   *
   * @param stamp when
   * @param words what
   */
  record Told(String stamp, String words) {
    String line() {
      return stamp + "  " + words;
    }
  }

  /** One row; null where a run has nothing for it. */
  record Pair(Told left, Told right) {
    /** {@code -} only left, {@code +} only right, {@code ~} at another time, {@code !} differs. */
    char sign() {
      if (left == null || right == null) {
        return left == null ? '+' : '-';
      }
      if (!left.words().equals(right.words())) {
        return '!';
      }
      return left.stamp().equals(right.stamp()) ? ' ' : '~';
    }
  }

  /** By the longest common subsequence of what happened, whenever it did. */
  static List<Pair> of(List<Told> all, List<Told> others) {
    List<Told> left = all.subList(0, Math.min(MOST, all.size()));
    List<Told> right = others.subList(0, Math.min(MOST, others.size()));
    int[][] common = common(left, right);
    List<Pair> pairs = new ArrayList<>();
    List<Told> onlyLeft = new ArrayList<>();
    List<Told> onlyRight = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < left.size() || k < right.size()) {
      if (i < left.size() && k < right.size() && same(left.get(i), right.get(k))) {
        settle(onlyLeft, onlyRight, pairs);
        pairs.add(new Pair(left.get(i++), right.get(k++)));
      } else if (k == right.size() || i < left.size() && common[i + 1][k] >= common[i][k + 1]) {
        onlyLeft.add(left.get(i++));
      } else {
        onlyRight.add(right.get(k++));
      }
    }
    settle(onlyLeft, onlyRight, pairs);
    return Collections.unmodifiableList(pairs);
  }

  private static boolean same(Told left, Told right) {
    return left.words().equals(right.words());
  }

  /** What differs between two common rows stands side by side, too. */
  private static void settle(List<Told> left, List<Told> right, List<Pair> pairs) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      Told one = i < left.size() ? left.get(i) : null;
      pairs.add(new Pair(one, i < right.size() ? right.get(i) : null));
    }
    left.clear();
    right.clear();
  }

  /** How many rows what follows has in common. */
  private static int[][] common(List<Told> left, List<Told> right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int k = right.size() - 1; k >= 0; k--) {
        common[i][k] =
            same(left.get(i), right.get(k))
                ? common[i + 1][k + 1] + 1
                : Math.max(common[i + 1][k], common[i][k + 1]);
      }
    }
    return common;
  }
}
