package tcptutor.shell.cli;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.stats.Logbook;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;

/** What a learner has answered, and what the installed packs say about it. */
final class LearnersLogbook implements Logbook {
  private final InstalledPacks packs;
  private final Kept kept;
  private final Map<String, Library> libraries = new HashMap<>();
  private final Map<String, Question> questions = new HashMap<>();

  /**
   * A logbook.
   *
   * @param kept where the answers are; what cannot be read is as if it had never been
   */
  LearnersLogbook(Console console, Kept kept) {
    this.packs = InstalledPacks.in(Learning.dataFolder(console));
    this.kept = kept;
  }

  // --- what was answered -----------------------------------------------------------------------

  @Override
  public Statistics statistics() {
    Store store = kept.orNothing();
    try {
      return store == null
          ? Statistics.empty(DayBoundary.in(zone()).day(Instant.now()))
          : statistics(store);
    } catch (StoreException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Statistics statistics(Store store) throws StoreException {
    Map<String, Integer> topics = new LinkedHashMap<>();
    Map<String, Map<String, String>> byPack = new HashMap<>();
    for (String pack : packs.ids()) {
      Map<String, String> names = byPack.computeIfAbsent(pack, id -> new HashMap<>());
      for (QuestionItem item : library(pack).questionItems()) {
        topics.merge(item.topic(), 1, Integer::sum);
        names.put(item.id(), item.topic());
      }
    }
    store.cards().nameTopics((pack, id) -> byPack.getOrDefault(pack, Map.of()).get(id));
    return store.figures().statistics(Instant.now(), packs.ids(), topics);
  }

  @Override
  public History history(String pack, String question) {
    Store store = kept.orNothing();
    try {
      return store == null
          ? new History(pack, question, List.of())
          : store.figures().history(pack, question);
    } catch (StoreException e) {
      throw new UncheckedIOException(e);
    }
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

  @Override
  public Text followUp(String pack, String id, String point) {
    Question question = question(pack, id);
    return question == null || question.freeText() == null
        ? Text.EMPTY
        : question.freeText().followUps().stream()
            .filter(next -> next.when().equals(point))
            .map(Task.FollowUp::prompt)
            .findFirst()
            .orElse(Text.EMPTY);
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
    if (packs.content(pack) == null) {
      return null;
    }
    for (QuestionItem item : library(pack).questionItems()) {
      if (item.id().equals(id)) {
        return library(pack).question(item);
      }
    }
    return null;
  }

  private Library library(String pack) {
    return libraries.computeIfAbsent(pack, key -> Library.of(packs.content(key)));
  }
}
