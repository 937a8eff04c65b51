package tcptutor.core.study;

import java.util.Objects;

/**
 * What a learner wants.
 *
 * @param kind what it is
 * @param text the answer, the number of what is to be shown or disputed, or the rating; else empty
 */
public record Intent(Kind kind, String text) {
  /** Rejects null. */
  public Intent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** Kinds of wishes. */
  public enum Kind {
    /** On to whatever comes next. */
    GO_ON,
    /** The section or question before. */
    BACK,
    /** This is my answer. */
    ANSWER,
    /** Give me a clue. */
    HINT,
    /** Leave out what is left of this: the rest of the reading, or the question. */
    SKIP,
    /** Let me answer once more. */
    AGAIN,
    /** How did this level come about? */
    WHY,
    /** Show me the segments that prove it. */
    SHOW,
    /** This finding is wrong. */
    DISPUTE,
    /** I recalled it so well, whatever the verdict says; the text is 1 to 4. */
    RATE,
    /** Take my last answer back. */
    UNDO,
    /** Not this question today. */
    BURY,
    /** Never this question. */
    SUSPEND,
    /** What can I do here? */
    HELP,
    /** I leave. */
    QUIT
  }

  /** Returns a wish without words. */
  public static Intent of(Kind kind) {
    return new Intent(kind, "");
  }

  /** Returns an answer. */
  public static Intent answer(String text) {
    return new Intent(Kind.ANSWER, text);
  }
}
