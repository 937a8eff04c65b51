package tcptutor.shell.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two lists side by side: what both have, in order, stands in one row. */
final class Pairs {
  private Pairs() {}

  /** One row; empty where a list has nothing for it. */
  record Pair(String left, String right) {
    boolean same() {
      return left.equals(right);
    }
  }

  /** More rows are not compared: nobody reads them, and the work grows with the square. */
  private static final int MOST = 600;

  /** By the longest common subsequence. */
  static List<Pair> of(List<String> all, List<String> others) {
    List<String> left = all.subList(0, Math.min(MOST, all.size()));
    List<String> right = others.subList(0, Math.min(MOST, others.size()));
    int[][] common = common(left, right);
    List<Pair> pairs = new ArrayList<>();
    List<String> onlyLeft = new ArrayList<>();
    List<String> onlyRight = new ArrayList<>();
    int i = 0;
    int k = 0;
    while (i < left.size() || k < right.size()) {
      if (i < left.size() && k < right.size() && left.get(i).equals(right.get(k))) {
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

  /** What differs between two common rows stands side by side, too. */
  private static void settle(List<String> left, List<String> right, List<Pair> pairs) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      pairs.add(new Pair(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : ""));
    }
    left.clear();
    right.clear();
  }

  /** How many rows what follows has in common. */
  private static int[][] common(List<String> left, List<String> right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int k = right.size() - 1; k >= 0; k--) {
        common[i][k] =
            left.get(i).equals(right.get(k))
                ? common[i + 1][k + 1] + 1
                : Math.max(common[i + 1][k], common[i][k + 1]);
      }
    }
    return common;
  }
}
