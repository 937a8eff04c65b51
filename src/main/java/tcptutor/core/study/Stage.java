package tcptutor.core.study;

/** Where in a lesson a learner is. */
public enum Stage {
  /** A section is shown. */
  READING,
  /** A question waits for its answer. */
  ASKING,
  /** An answer was judged. */
  JUDGED,
  /** What an interviewer asks next waits for its answer; only in a review. */
  FOLLOWING_UP,
  /** The proof, the model answer and the next thing an interviewer would ask are shown. */
  EXPLAINED,
  /** Nothing more to do. */
  FINISHED
}
