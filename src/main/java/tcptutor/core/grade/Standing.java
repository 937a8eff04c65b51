package tcptutor.core.grade;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tcptutor.core.lesson.Cue;
import tcptutor.core.lesson.Lexicon;

/** Decides which clauses of an answer are claims at all. */
final class Standing {
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
  private static final int REPEATED_WORDS = 4;
  private static final double REPEATED_SHARE = 0.8;

  private final List<Token> tokens;
  private final List<Stretch> clauses;
  private final Vocabulary words;
  private final BitSet silent = new BitSet();
  private final BitSet bare = new BitSet();

  Standing(List<Token> tokens, List<Stretch> clauses, Vocabulary words) {
    this.tokens = tokens;
    this.clauses = clauses;
    this.words = words;
  }

  /** Clauses that claim nothing: questions, the repeated prompt, errors reported to be refuted. */
  BitSet silent(List<List<Token>> prompts) {
    BitSet repeated = new BitSet();
    for (int i = 0; i < clauses.size(); i++) {
      Stretch clause = clauses.get(i);
      boolean asks = clause.asking() || clause.has(Cue.QUESTION);
      if (asks && !rhetorical(clause.sentence())) {
        silent.set(i);
      }
      repeated.set(i, repeats(clause, prompts));
      if (clause.has(Cue.GRADER)) {
        silenceSentence(clause.sentence());
      }
      if (clause.has(Cue.REFUTE) || clause.has(Cue.WRONG) && speaks(clause)) {
        silenceRefuted(i);
      }
      if (clause.has(Cue.REPORT)) {
        silenceReported(i);
      }
    }
    silenceRepeated(repeated);
    return silent;
  }

  /** Words of the prompt that lead to a statement belong to it: "When the queue is full, ...". */
  private void silenceRepeated(BitSet repeated) {
    for (int i = repeated.nextSetBit(0); i >= 0; i = repeated.nextSetBit(i + 1)) {
      int sentence = clauses.get(i).sentence();
      boolean leads = false;
      for (int j = 0; j < clauses.size(); j++) {
        Stretch other = clauses.get(j);
        leads |= other.sentence() == sentence && !repeated.get(j) && other.concepts() > 0;
      }
      if (!leads) {
        silent.set(i);
      }
    }
  }

  /** Whether a clause, or what stands before it in its sentence, is about what people say. */
  private boolean speaks(Stretch clause) {
    for (Stretch other : clauses) {
      if (other.sentence() == clause.sentence()
          && other.start() <= clause.start()
          && (other.has(Cue.SAYING) || other.has(Cue.REPORT))) {
        return true;
      }
    }
    return false;
  }

  /** Whoever asks like this has answered. */
  private boolean rhetorical(int sentence) {
    return clauses.stream()
        .anyMatch(clause -> clause.sentence() == sentence && clause.has(Cue.RHETORICAL));
  }

  /** Clauses that only list terms. */
  BitSet bare() {
    boolean list = isList();
    boolean shredded = isShredded();
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
        count += role && is(find, Lexicon.Sort.ACT) ? 1 : 0;
        role = is(find, Lexicon.Sort.ROLE);
      }
    }
    return count;
  }

  private boolean hasAct(Stretch clause) {
    return clause.finds().stream().anyMatch(find -> is(find, Lexicon.Sort.ACT));
  }

  private boolean is(Vocabulary.Find find, Lexicon.Sort sort) {
    return find.meanings().stream().anyMatch(meaning -> words.isA(sort, meaning.concept()));
  }

  private boolean repeats(Stretch clause, List<List<Token>> prompts) {
    if (clause.end() - clause.start() < REPEATED_WORDS) {
      return false;
    }
    Set<String> own = pairs(tokens.subList(clause.start(), clause.end()));
    for (List<Token> prompt : prompts) {
      Set<String> common = new HashSet<>(own);
      common.retainAll(pairs(prompt));
      if (common.size() >= REPEATED_SHARE * own.size()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> pairs(List<Token> tokens) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      pairs.add(tokens.get(i - 1).text() + " " + tokens.get(i).text());
    }
    return pairs;
  }

  private void silenceSentence(int sentence) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).sentence() == sentence) {
        silent.set(i);
      }
    }
  }

  /**
   * "X, which is wrong" refutes its own sentence from where others are quoted; a mere "That is
   * wrong" the one before; "It is wrong that X" what follows it.
   */
  private void silenceRefuted(int at) {
    int sentence = clauses.get(at).sentence();
    int from = at;
    while (from > 0
        && clauses.get(from - 1).sentence() == sentence
        && !clauses.get(from).has(Cue.REPORT)) {
      from--;
    }
    silent.set(from, at + 1);
    boolean named = false;
    for (int i = from; i < at; i++) {
      named |= clauses.get(i).concepts() > 0;
    }
    if (!named && clauses.get(at).concepts() == 0 && sentence > 0) {
      silenceSentence(sentence - 1);
    } else if (!named) {
      silenceBehind(at);
    }
  }

  private void silenceBehind(int at) {
    int sentence = clauses.get(at).sentence();
    for (int i = at; i < clauses.size() && !clauses.get(i).has(Cue.TURN); i++) {
      if (clauses.get(i).sentence() != sentence) {
        return;
      }
      silent.set(i);
    }
  }

  /** What others say counts as the learner's own word unless a turn or a refutation follows. */
  private void silenceReported(int at) {
    int last = clauses.get(at).sentence() + 1;
    int end = at;
    while (end < clauses.size()
        && clauses.get(end).sentence() <= last
        && (end == at || !clauses.get(end).has(Cue.TURN) && !clauses.get(end).has(Cue.REFUTE))) {
      end++;
    }
    if (end < clauses.size() && clauses.get(end).sentence() <= last) {
      silent.set(at, end);
    }
  }
}
