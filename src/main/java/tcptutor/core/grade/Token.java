package tcptutor.core.grade;

/**
 * A word of a Latin script without its ending, one Chinese character, or a punctuation mark.
 *
 * @param text as compared with other tokens
 * @param kind what it is
 * @param span where it stands in the text
 * @param afterSpace whether white space comes before it
 */
record Token(String text, Kind kind, Span span, boolean afterSpace) {
  enum Kind {
    WORD,
    CHARACTER,
    /** Ends a sentence. */
    STRONG,
    /** Ends a sentence that asks. */
    ASKING,
    /** Ends a clause. */
    WEAK
  }

  boolean ends() {
    return kind != Kind.WORD && kind != Kind.CHARACTER;
  }
}
