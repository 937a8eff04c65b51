package tcptutor.shell.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Task;
import tcptutor.core.schedule.Rating;
import tcptutor.core.schedule.plan.Leech;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Scheduled;
import tcptutor.shell.store.Cards;

/** Finds what teaches a question that is forgotten again and again. */
final class Remedies {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

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
    Section section = section(item.lesson(), question);
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

  // --- the section -----------------------------------------------------------------------------

  /**
   * The section that speaks most of what a question asks for: words that few sections have count
   * more. Null where the lesson is unknown or says nothing of it.
   */
  Section section(String lesson, Question question) {
    List<String> known = library.lessons().stream().map(Library.Item::id).toList();
    if (!known.contains(lesson)) {
      return null;
    }
    Lesson read = library.lesson(lesson);
    List<Set<String>> spoken = read.sections().stream().map(Remedies::words).toList();
    Set<String> asked = words(question, read);
    Section best = null;
    double most = 0;
    for (int i = 0; i < spoken.size(); i++) {
      double score = score(asked, spoken.get(i), spoken);
      if (score > most) {
        most = score;
        best = read.sections().get(i);
      }
    }
    return best;
  }

  private static double score(Set<String> asked, Set<String> here, List<Set<String>> everywhere) {
    double score = 0;
    for (String word : asked) {
      if (here.contains(word)) {
        score += 1.0 / everywhere.stream().filter(words -> words.contains(word)).count();
      }
    }
    return score;
  }

  private static Set<String> words(Section section) {
    StringBuilder text = new StringBuilder(section.heading().in(Lang.EN));
    for (Section.Part part : section.parts()) {
      if (part instanceof Section.Prose prose) {
        text.append(' ').append(prose.markdown().in(Lang.EN));
      }
    }
    return words(text.toString());
  }

  /** What a question says, and what the lesson points and its own points state. */
  private static Set<String> words(Question question, Lesson lesson) {
    StringBuilder text = new StringBuilder(question.prompt().in(Lang.EN));
    for (Lesson.Taught taught : lesson.points()) {
      if (question.about().contains(lesson.id() + "/" + taught.id())) {
        text.append(' ').append(taught.statement().in(Lang.EN));
      }
    }
    if (question.freeText() != null) {
      for (Rubric.Point point : question.freeText().rubric().points()) {
        text.append(' ').append(point.statement().in(Lang.EN));
      }
    } else if (question.task() instanceof Task.Claim claim) {
      text.append(' ').append(claim.claim().in(Lang.EN));
      text.append(' ').append(claim.because().in(Lang.EN));
    }
    return words(text.toString());
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    words.removeIf(String::isEmpty);
    return words;
  }
}
