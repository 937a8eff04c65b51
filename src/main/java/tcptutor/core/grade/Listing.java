package tcptutor.core.grade;

import java.util.BitSet;
import java.util.List;
import tcptutor.core.lesson.Lexicon;

/** Tells lists of terms from sentences: who names a thing has not said anything of it yet. */
final class Listing {
  private static final int SOUP_TERMS = 6;
  private static final int LIST_ITEMS = 3;

  /**
   * Where many terms stand together, one small word for each of so many makes a sentence, or
   * somebody who does something for each of so many.
   */
  private static final int LONG_SOUP_WORDS = 3;

  private static final int LONG_SOUP_DOINGS = 4;

  private static final int LONG_LIST = 6;
  private static final int LONGEST_SHRED = 5;
  private static final int LONGEST_TERM = 3;
  private static final int LONGEST_CHINESE_TERM = 6;
  private static final int LONGEST_COMPOUND = 4;
  private static final double LIST_SHARE = 0.75;

  private final List<Token> tokens;
  private final List<Stretch> clauses;
  private final Vocabulary words;

  Listing(List<Token> tokens, List<Stretch> clauses, Vocabulary words) {
    this.tokens = tokens;
    this.clauses = clauses;
    this.words = words;
  }

  /** Clauses that only list terms. */
  BitSet bare() {
    boolean list = isList();
    boolean shredded = isShredded();
    BitSet bare = new BitSet();
    for (int i = 0; i < clauses.size(); i++) {
      Stretch clause = clauses.get(i);
      boolean soup = clause.concepts() >= SOUP_TERMS && !claims(clause);
      if (soup || shredded || list && doings(clause) == 0) {
        bare.set(i);
      }
    }
    return bare;
  }

  /** Whether the answer is a list: hardly a piece of it says anything. */
  private boolean isList() {
    int pieces = 0;
    int terms = 0;
    for (Stretch clause : clauses) {
      int concepts = clause.concepts();
      pieces += concepts > 0 ? 1 : 0;
      terms += concepts > 0 && isTerm(clause) ? 1 : 0;
    }
    double share = pieces >= LONG_LIST ? LIST_SHARE : 1;
    return pieces >= LIST_ITEMS && terms >= share * pieces;
  }

  /** A term is short, nobody does anything in it, and nothing is said of it behind a colon. */
  private boolean isTerm(Stretch clause) {
    int longest = isChinese(clause) ? LONGEST_CHINESE_TERM : LONGEST_TERM;
    return clause.end() - clause.start() <= longest
        && clause.others() <= 1
        && clause.concepts() <= (hasAct(clause) && !isCompound(clause) ? 1 : 2)
        && doings(clause) == 0
        && !isColon(clause.start() - 1)
        && !isColon(clause.end());
  }

  private boolean isChinese(Stretch clause) {
    return tokens.subList(clause.start(), clause.end()).stream()
        .anyMatch(token -> token.kind() == Token.Kind.CHARACTER);
  }

  /** tcp_syn_retries and 超时重传 name something done, and say of nobody that they do it. */
  private boolean isCompound(Stretch clause) {
    if (isChinese(clause)) {
      return clause.end() - clause.start() <= LONGEST_COMPOUND;
    }
    for (int i = clause.start() + 1; i < clause.end(); i++) {
      if (tokens.get(i).afterSpace()) {
        return false;
      }
    }
    return true;
  }

  private boolean isColon(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(":");
  }

  /** Whether Chinese words stand apart, as nobody writes them who says something. */
  private boolean isShredded() {
    int characters = 0;
    int gaps = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.CHARACTER) {
        characters++;
        boolean afterCharacter = i > 0 && tokens.get(i - 1).kind() == Token.Kind.CHARACTER;
        gaps += afterCharacter && tokens.get(i).afterSpace() ? 1 : 0;
      }
    }
    return gaps >= LIST_ITEMS && characters <= LONGEST_SHRED * (gaps + 1);
  }

  /** A sentence has small words; without them, somebody who does something may pass. */
  private boolean claims(Stretch clause) {
    int concepts = clause.concepts();
    int small = clause.cues();
    boolean many = concepts > SOUP_TERMS + 1;
    if (doings(clause) * (many ? LONG_SOUP_DOINGS : SOUP_TERMS) > concepts) {
      return true;
    }
    if (concepts >= SOUP_TERMS) {
      return small * (many ? LONG_SOUP_WORDS : SOUP_TERMS) >= concepts;
    }
    return small > 0 || concepts >= 2 && hasAct(clause) && !amongTerms(clause.sentence());
  }

  /** Whether a sentence is made of terms only. */
  private boolean amongTerms(int sentence) {
    int terms = 0;
    for (Stretch clause : clauses) {
      if (clause.sentence() == sentence) {
        if (clause.cues() > 0) {
          return false;
        }
        terms++;
      }
    }
    return terms > LIST_ITEMS;
  }

  /** Counts who does what: a role with an act right behind it. */
  private int doings(Stretch clause) {
    int count = 0;
    boolean role = false;
    for (Vocabulary.Find find : clause.finds()) {
      if (!find.inner()) {
        count += role && words.isA(Lexicon.Sort.ACT, find) ? 1 : 0;
        role = words.isA(Lexicon.Sort.ROLE, find);
      }
    }
    return count;
  }

  private boolean hasAct(Stretch clause) {
    return clause.finds().stream().anyMatch(find -> words.isA(Lexicon.Sort.ACT, find));
  }
}
