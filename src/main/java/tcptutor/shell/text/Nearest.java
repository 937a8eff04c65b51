package tcptutor.shell.text;

/** Finds the word that was probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * Returns the candidate nearest to a mistyped word, or an empty string when none is near enough:
   * at most one slip for every three letters, and two for shorter words.
   */
  public static String to(String word, Iterable<String> candidates) {
    String best = "";
    int least = Math.max(2, word.length() / 3) + 1;
    for (String candidate : candidates) {
      int slips = distance(word, candidate);
      if (slips < least && slips < candidate.length()) {
        least = slips;
        best = candidate;
      }
    }
    return best;
  }

  /**
   * Counts the slips between two words: a letter missing, added, wrong, or swapped with its
   * neighbour (the optimal string alignment distance).
   */
  static int distance(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int cheapest(int[][] slips, String a, String b, int i, int j) {
    int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
    least = Math.min(least, slips[i - 1][j - 1] + wrong);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
