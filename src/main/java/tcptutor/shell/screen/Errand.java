package tcptutor.shell.screen;

import tcptutor.core.exercise.Marks;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.sim.Trace;

/** Something that a screen wants done in the world. */
public sealed interface Errand {
  /** Speak another language from now on. */
  record Speak(Lang lang) implements Errand {}

  /** Draw the whole screen again. */
  record Redraw() implements Errand {}

  /** A section was read; its number, from 1. */
  record SectionRead(String pack, String lesson, int section) implements Errand {}

  /** A run was watched, as far as the trace goes. */
  record Watched(Trace trace) implements Errand {}

  /** Here the learner stopped reading. */
  record Place(String pack, String lesson, String section, int block, int line) implements Errand {}

  /** A bookmark was set or taken away. */
  record Bookmark(String pack, String lesson, String section, int block, int line, boolean set)
      implements Errand {}

  /** A computed question of a pack was answered. */
  record Answered(String pack, Question question, String answer, int level, Marks marks)
      implements Errand {}

  /** Write a scenario file; what came of it is told to the screen. */
  record Write(String file, String text) implements Errand {}

  /** Tell the screen that is seen now; done by the face itself. */
  record Tell(String news) implements Errand {}

  /** Leave the full screen, run a command of the program, and come back. */
  record Run(java.util.List<String> command) implements Errand {
    /** Copies the words. */
    public Run {
      command = java.util.List.copyOf(command);
    }
  }
}
