package tcptutor.core.lesson;

/** What a word does to the words around it. */
public enum Cue {
  /** Turns what follows in the clause into its opposite: not, never, 没有. */
  NEGATION,
  /** Looks like a negation and is none, or ends its reach: not only, 不断, whether, 有没有. */
  NO_NEGATION,
  /** Begins a new clause: because, 所以. */
  BOUNDARY,
  /** Begins what holds instead of what was just denied or reported: but, 而是, 其实. */
  TURN,
  /** Hands the word to others: some people say, 有人认为. */
  REPORT,
  /** Says that the sentence, or the one before, is wrong: a myth, 是错的. */
  REFUTE,
  /** Says the same of what was claimed, or of a number: wrong, 不对; refutes beside SAYING only. */
  WRONG,
  /** Speaks of what is claimed: saying, the idea, 说法, 认为. */
  SAYING,
  /**
   * Begins what follows from a condition, which a negation of the condition does not reach: 就, 才.
   */
  THEN,
  /** Talks to whoever marks: please give full marks, 给满分. */
  GRADER,
  /** Makes a clause a question: 吗, 是不是. */
  QUESTION,
  /** Asks what it denies, and expects no answer: 难道, 怎么可能, how could. */
  RHETORICAL,
  /** Stands before a role that is not the subject: to, from, 给, 告诉. */
  OBJECT,
  /** Stands between an owner and what is owned: 's, 的. */
  POSSESSIVE,
  /** Stands between a thing and its owner: of, from, by. */
  OF,
  /** Joins two roles to both: and, 和. */
  AND,
  /** Small words that sentences have and lists of terms have not. */
  GLUE
}
