package tcptutor.shell.prompt;

import tcptutor.core.lesson.Question;

/** More questions, one at a time: which one comes next may depend on the answers so far. */
public interface Supply {
  /** No more than there are. */
  Supply NONE =
      new Supply() {
        @Override
        public Question next() {
          return null;
        }

        @Override
        public int left() {
          return 0;
        }
      };

  /** The next question; null when there is none. */
  Question next();

  /** How many there will be after it, as far as is known. */
  int left();

  /** Whether there is none after a question that was answered: the answer may bring it back. */
  default boolean isEmpty() {
    return left() == 0;
  }
}
