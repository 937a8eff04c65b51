package tcptutor.shell.cli;

import java.util.EnumSet;
import java.util.Set;
import tcptutor.core.diagram.Transition;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.exercise.Variation;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Section;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Trace;
import tcptutor.core.stats.Passages;
import tcptutor.shell.lesson.Library;

/** Which transitions of the state diagram a learner had before the eyes, or answered for. */
final class Watched {
  private final Library library;

  Watched(Library library) {
    this.library = library;
  }

  /** Those of the runs of a section. */
  Set<Transition> in(Section section) {
    Set<Transition> seen = EnumSet.noneOf(Transition.class);
    for (Section.Part part : section.parts()) {
      if (part instanceof Section.Run run) {
        seen.addAll(passages(run.scenario(), run.profile()).all());
      }
    }
    return seen;
  }

  /** Those of a section, its number from 1; none where there is no such section. */
  Set<Transition> in(String lesson, int section) {
    return in(library.lesson(lesson).sections().get(section - 1));
  }

  /** Those that happen at the segments which prove the points that were made. */
  Set<Transition> explained(Question question, Verdict verdict) {
    Set<Transition> explained = EnumSet.noneOf(Transition.class);
    for (String id : verdict.made()) {
      Rubric.Shown shown = question.freeText().rubric().point(id).shown();
      if (shown != null) {
        explained.addAll(passages(shown.scenario(), "").at(shown.segments()));
      }
    }
    return explained;
  }

  /** Those that a computed question asks for. */
  Set<Transition> foretold(Question question) {
    return Exercises.canMake(question) && !question.scenario().isEmpty()
        ? passages(question.scenario(), question.profile()).foretold(question.task())
        : Set.of();
  }

  private Passages passages(String id, String profile) {
    Scenario scenario = library.scenario(id);
    Trace trace = Variation.asWritten(scenario, scenario.profile(profile));
    return new Passages(trace);
  }
}
