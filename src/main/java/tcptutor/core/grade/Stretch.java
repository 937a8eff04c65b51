package tcptutor.core.grade;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Cue;

/**
 * A clause before it is understood: some tokens and what was found in them.
 *
 * @param sentence the number of its sentence
 * @param asking whether the sentence ends as a question
 * @param start the first token
 * @param end behind the last token, without punctuation
 * @param finds what was found between
 */
record Stretch(int sentence, boolean asking, int start, int end, List<Vocabulary.Find> finds) {

  boolean has(Cue cue) {
    for (Vocabulary.Find find : finds) {
      if (find.is(cue)) {
        return true;
      }
    }
    return false;
  }

  int concepts() {
    int count = 0;
    for (Vocabulary.Find find : finds) {
      count += !find.inner() && isConcept(find) ? 1 : 0;
    }
    return count;
  }

  /** Counts words that are cues, whatever else they may be. */
  int cues() {
    int count = 0;
    for (Vocabulary.Find find : finds) {
      count += find.meanings().stream().anyMatch(meaning -> meaning.cue() != null) ? 1 : 0;
    }
    return count;
  }

  /** Counts the tokens that no concept covers. */
  int others() {
    int covered = 0;
    for (Vocabulary.Find find : finds) {
      covered += !find.inner() && isConcept(find) ? find.end() - find.start() : 0;
    }
    return end - start - covered;
  }

  private static boolean isConcept(Vocabulary.Find find) {
    return find.meanings().stream().anyMatch(meaning -> meaning.cue() == null);
  }

  /** Cuts tokens at punctuation, at words that begin a clause, at spaces in Chinese. */
  static List<Stretch> cut(List<Token> tokens, List<Vocabulary.Find> finds) {
    Cutter cutter = new Cutter(tokens);
    for (Vocabulary.Find find : finds) {
      cutter.upTo(find.start());
      if (find.is(Cue.BOUNDARY) || find.is(Cue.TURN) || find.is(Cue.RHETORICAL)) {
        cutter.close(find.start(), find.start());
      }
      cutter.found.add(find);
      cutter.at = Math.max(cutter.at, find.inner() ? 0 : find.end());
    }
    cutter.upTo(tokens.size());
    cutter.close(tokens.size(), tokens.size());
    cutter.endSentence(false);
    return cutter.stretches;
  }

  private static final class Cutter {
    private final List<Token> tokens;
    private final List<Stretch> stretches = new ArrayList<>();
    private List<Vocabulary.Find> found = new ArrayList<>();
    private int at;
    private int start;
    private int sentence;

    Cutter(List<Token> tokens) {
      this.tokens = tokens;
    }

    void upTo(int end) {
      for (; at < end; at++) {
        Token token = tokens.get(at);
        if (token.ends()) {
          close(at, at + 1);
          if (token.kind() != Token.Kind.WEAK) {
            endSentence(token.kind() == Token.Kind.ASKING);
          }
        } else if (spaceInChinese(at)) {
          close(at, at);
        }
      }
      if (end < tokens.size() && spaceInChinese(end)) {
        close(end, end);
      }
    }

    private boolean spaceInChinese(int i) {
      return i > 0
          && tokens.get(i).afterSpace()
          && tokens.get(i).kind() == Token.Kind.CHARACTER
          && tokens.get(i - 1).kind() == Token.Kind.CHARACTER;
    }

    void close(int end, int next) {
      if (end > start) {
        stretches.add(new Stretch(sentence, false, start, end, found));
        found = new ArrayList<>();
      }
      start = next;
    }

    /**
     * A question mark makes a question of a whole English sentence, but only of the last statement
     * of a Chinese one, where what comes before is told.
     */
    void endSentence(boolean asking) {
      boolean goesOn = asking;
      for (int i = stretches.size() - 1; i >= 0 && goesOn; i--) {
        Stretch s = stretches.get(i);
        if (s.sentence() != sentence) {
          break;
        }
        stretches.set(i, new Stretch(s.sentence, true, s.start, s.end, s.finds));
        boolean chinese = tokens.get(s.end - 1).kind() == Token.Kind.CHARACTER;
        goesOn = !(chinese && s.concepts() > 0);
      }
      sentence++;
    }
  }
}
