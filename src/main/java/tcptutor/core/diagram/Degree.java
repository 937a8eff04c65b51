package tcptutor.core.diagram;

/** How well a transition is known; each includes those before it. */
public enum Degree {
  /** Not at all. */
  UNKNOWN,
  /** It was seen in a run. */
  SEEN,
  /** It was foretold rightly. */
  PREDICTED,
  /** It was explained. */
  EXPLAINED
}
