package tcptutor.core.grade;

/** What an answer did with a point. */
public enum Outcome {
  /** Said it. */
  MADE,
  /** Did not say it. */
  MISSED,
  /** Said the opposite, with or without saying it too. */
  CONTRADICTED
}
