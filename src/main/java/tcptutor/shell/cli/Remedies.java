package tcptutor.shell.cli;

import java.util.List;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Section;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.plan.Leech;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Scheduled;
import tcptutor.shell.store.Cards;

/** Finds what teaches a question that is forgotten again and again. */
final class Remedies {
  private final Library library;

  Remedies(Library library) {
    this.library = library;
  }

  /** What to read and to watch; null unless the question has just been forgotten too often. */
  Scheduled.Remedy of(QuestionItem item, Question question, Cards.Entered entered) {
    if (!isLeech(entered)) {
      return null;
    }
    String scenario = scenario(question);
    Section section = section(item.lesson(), scenario);
    return new Scheduled.Remedy(forgotten(entered), item.lesson(), section, scenario);
  }

  private static boolean isLeech(Cards.Entered entered) {
    return Leech.USUAL.noticed(entered.before(), entered.after(), entered.ratings());
  }

  private static int forgotten(Cards.Entered entered) {
    return (int) entered.ratings().stream().filter(rating -> rating == Rating.AGAIN).count();
  }

  /** The run that proves the first point of a question, or that a computed question is about. */
  private static String scenario(Question question) {
    if (Exercises.canMake(question)) {
      return question.scenario();
    }
    for (Rubric.Point point : question.freeText().rubric().points()) {
      if (point.shown() != null) {
        return point.shown().scenario();
      }
    }
    return "";
  }

  /** The section that shows that run; null where there is none. */
  private Section section(String lesson, String scenario) {
    List<String> known = library.lessons().stream().map(Library.Item::id).toList();
    if (!known.contains(lesson)) {
      return null;
    }
    Lesson read = library.lesson(lesson);
    for (Section section : read.sections()) {
      for (Section.Part part : section.parts()) {
        if (part instanceof Section.Run run && run.scenario().equals(scenario)) {
          return section;
        }
      }
    }
    return null;
  }
}
