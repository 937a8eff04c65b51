package tcptutor.core.grade;

/** How sure a finding is. */
public enum Confidence {
  /** Said in one breath, in words that leave no doubt. */
  CLEARLY,
  /** Put together from several clauses, or said in words that are nearly those expected. */
  JUST
}
