package tcptutor.shell.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.store.Attempt;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Progress;
import tcptutor.shell.text.Messages;

/**
 * {@code tcptutor start}: goes on where the learner was; line by line, with the first lesson that
 * has something left to read or to answer.
 */
final class StartCommand implements Command {
  private static final String PACK = InstalledPacks.BUILT_IN;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Arguments.parse(this, arguments, 0, console.messages());
    if (!console.looks().linear()) {
      return new FullScreen(console).resumed();
    }
    try (Kept kept = new Kept(console)) {
      goOn(console, kept);
    }
    return Exit.DONE;
  }

  private static void goOn(Console console, Kept kept) {
    Progress progress = kept.progress();
    Library library = Library.builtIn();
    String id = next(library, progress);
    Lesson lesson = library.lesson(id);
    List<Question> questions = library.questions(id);
    int first = progress.sectionsRead(PACK, id);
    questions.removeIf(q -> first > 0 && progress.level(PACK, q.id()) >= 0);
    new Learning(console)
        .through(
            library,
            lesson,
            questions,
            first,
            System.nanoTime(),
            kept.diary(progress, library, PACK, id, Attempt.Mode.LEARN));
  }

  /** The first lesson that is not finished; the first of all when none is left. */
  private static String next(Library library, Progress progress) {
    List<Library.Item> lessons = library.lessons();
    for (Library.Item item : lessons) {
      boolean unread = progress.sectionsRead(PACK, item.id()) < item.sections();
      boolean unanswered =
          library.questionItems().stream()
              .anyMatch(q -> q.lesson().equals(item.id()) && progress.level(PACK, q.id()) < 0);
      if (unread || unanswered) {
        return item.id();
      }
    }
    return lessons.get(0).id();
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    return new Help("start", texts.startSummary(), List.of("tcptutor start"));
  }
}
