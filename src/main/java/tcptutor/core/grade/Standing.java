package tcptutor.core.grade;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tcptutor.core.lesson.Cue;

/** Decides which clauses of an answer claim anything at all. */
final class Standing {
  private static final int REPEATED_WORDS = 4;
  private static final double REPEATED_SHARE = 0.8;

  private final List<Token> tokens;
  private final List<Stretch> clauses;
  private final BitSet silent = new BitSet();

  Standing(List<Token> tokens, List<Stretch> clauses) {
    this.tokens = tokens;
    this.clauses = clauses;
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
