package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forgives a slip of the fingers in a long Latin word: estabilshed, conection. */
final class Spelling {
  /**
   * From here on any one slip is forgiven; in shorter words only two letters that changed place.
   */
  private static final int LONG = 7;

  private static final int SHORTEST = 5;

  /* The words known before these; null for none. */
  private final Spelling before;
  private final Set<String> known = new HashSet<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  Spelling(Spelling before) {
    this.before = before;
  }

  void learn(String word) {
    if (!knows(word) && known.add(word) && word.length() >= SHORTEST && isLatin(word)) {
      byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
    }
  }

  /** Returns the word that was probably meant; the word itself when it is known or unlike any. */
  String mend(Token token) {
    String word = token.text();
    if (token.kind() != Token.Kind.WORD
        || word.length() < SHORTEST
        || knows(word)
        || !isLatin(word)) {
      return word;
    }
    String meant = meant(word);
    return meant == null ? word : meant;
  }

  private boolean knows(String word) {
    return known.contains(word) || before != null && before.knows(word);
  }

  private String meant(String word) {
    for (String meant : byFirst.getOrDefault(word.charAt(0), List.of())) {
      if (isSlip(word, meant)) {
        return meant;
      }
    }
    return before == null ? null : before.meant(word);
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** One letter too many, too few or wrong, or two letters that changed place. */
  private static boolean isSlip(String a, String b) {
    int difference = a.length() - b.length();
    if (Math.abs(difference) > 1) {
      return false;
    }
    int i = 0;
    int shorter = Math.min(a.length(), b.length());
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (difference == 0 && i + 1 < shorter && swapped(a, b, i)) {
      return a.substring(i + 2).equals(b.substring(i + 2));
    }
    return Math.min(a.length(), b.length()) >= LONG
        && a.substring(i + (difference >= 0 ? 1 : 0))
            .equals(b.substring(i + (difference <= 0 ? 1 : 0)));
  }

  private static boolean swapped(String a, String b, int i) {
    return a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i);
  }
}
