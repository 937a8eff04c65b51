package tcptutor.shell.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.stats.History;
import tcptutor.core.stats.Statistics;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.stats.Logbook;
import tcptutor.shell.store.InstalledPacks;

/** What a learner has answered, and what the installed packs say about it. */
final class LearnersLogbook implements Logbook {
  private final InstalledPacks packs;
  private final Map<String, Library> libraries = new HashMap<>();
  private final Map<String, Question> questions = new HashMap<>();

  LearnersLogbook(Console console) {
    this.packs = InstalledPacks.in(Learning.dataFolder(console));
  }

  // --- what was answered: nothing is kept yet --------------------------------------------------

  @Override
  public Statistics statistics() {
    return Statistics.empty(DayBoundary.in(zone()).day(Instant.now()));
  }

  @Override
  public History history(String pack, String question) {
    return new History(pack, question, List.of());
  }

  @Override
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }

  // --- what it was about -----------------------------------------------------------------------

  @Override
  public Text prompt(String pack, String id) {
    Question question = question(pack, id);
    if (question == null) {
      return Text.EMPTY;
    }
    return question.prompt().isEmpty() && question.task() instanceof Task.Claim claim
        ? claim.claim()
        : question.prompt();
  }

  @Override
  public Text point(String pack, String question, String id) {
    return rubric(pack, question, rubric -> rubric.point(id), Rubric.Point::statement);
  }

  @Override
  public Text misconception(String pack, String question, String id) {
    return rubric(
        pack, question, rubric -> rubric.misconception(id), Rubric.Misconception::statement);
  }

  private <T> Text rubric(
      String pack, String id, Function<Rubric, T> part, Function<T, Text> statement) {
    Question question = question(pack, id);
    Task.FreeText task = question == null ? null : question.freeText();
    T found = task == null ? null : part.apply(task.rubric());
    return found == null ? Text.EMPTY : statement.apply(found);
  }

  /** A pack may have been removed since, and a question renamed. */
  private Question question(String pack, String id) {
    return questions.computeIfAbsent(pack + "/" + id, key -> read(pack, id));
  }

  private Question read(String pack, String id) {
    CompiledContent content = packs.content(pack);
    if (content == null) {
      return null;
    }
    Library library = libraries.computeIfAbsent(pack, key -> Library.of(content));
    for (CompiledContent.QuestionItem item : library.questionItems()) {
      if (item.id().equals(id)) {
        return library.question(item);
      }
    }
    return null;
  }
}
