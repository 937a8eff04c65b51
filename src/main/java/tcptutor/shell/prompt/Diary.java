package tcptutor.shell.prompt;

/** Is told what a learner reads and answers. */
public interface Diary {
  /** Keeps nothing. */
  Diary NONE =
      new Diary() {
        @Override
        public void read(int section) {}

        @Override
        public void answered(String question, int level) {}
      };

  /** A section was shown; its number, from 1. */
  void read(int section);

  /** A question was answered, with a level of 0 to 4. */
  void answered(String question, int level);
}
