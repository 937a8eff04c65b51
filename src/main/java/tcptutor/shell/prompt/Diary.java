package tcptutor.shell.prompt;

import java.io.IOException;
import tcptutor.core.study.Show;

/**
 * Is told what a learner reads and answers, before anything is shown of it. What could not be kept
 * is an {@link IOException}.
 */
public interface Diary {
  /** Keeps nothing. */
  Diary NONE =
      new Diary() {
        @Override
        public void read(int section) {}

        @Override
        public Scheduled answered(Answered answered) {
          return null;
        }

        @Override
        public Scheduled triedAgain(Show.Judge judge) {
          return null;
        }

        @Override
        public Scheduled disputed(Show.Overrule dispute) {
          return null;
        }

        @Override
        public Scheduled followedUp(Show.FollowedUp answer) {
          return null;
        }

        @Override
        public Scheduled rescheduled(Show.Reschedule wish) {
          return null;
        }
      };

  /** A section was shown; its number, from 1. */
  void read(int section) throws IOException;

  /** A question was answered. Returns what that means for the schedule; null if nothing. */
  Scheduled answered(Answered answered) throws IOException;

  /** A question was answered a second time; both answers were judged together. */
  Scheduled triedAgain(Show.Judge judge) throws IOException;

  /** A finding was overruled; the question now has the level that follows. */
  Scheduled disputed(Show.Overrule dispute) throws IOException;

  /** A question that followed was answered. */
  Scheduled followedUp(Show.FollowedUp answer) throws IOException;

  /** The learner wants something else for the schedule. */
  Scheduled rescheduled(Show.Reschedule wish) throws IOException;
}
