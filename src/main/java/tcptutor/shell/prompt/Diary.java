package tcptutor.shell.prompt;

import tcptutor.core.study.Show;

/** Is told what a learner reads and answers. */
public interface Diary {
  /** Keeps nothing. */
  Diary NONE =
      new Diary() {
        @Override
        public void read(int section) {}

        @Override
        public void answered(String question, int level) {}

        @Override
        public void disputed(Show.Overrule dispute) {}
      };

  /** A section was shown; its number, from 1. */
  void read(int section);

  /** A question was answered, with a level of 0 to 4. */
  void answered(String question, int level);

  /** A finding was overruled; the question now has the level that follows. */
  void disputed(Show.Overrule dispute);
}
