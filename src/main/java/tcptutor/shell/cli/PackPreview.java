package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tcptutor.core.exercise.Variation;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Table;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Trace;
import tcptutor.shell.check.ContentCheck;
import tcptutor.shell.check.SampleCheck;
import tcptutor.shell.content.CompileContent;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.SourceFile;
import tcptutor.shell.content.Sources;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Diary;
import tcptutor.shell.scenario.Shown;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.PackMessages;

/** Plays one file of a pack, and once more whenever it is saved. */
final class PackPreview {
  private static final long LOOK_EVERY_MS = 200;

  private final Console console;
  private final PackMessages texts;
  private final Path file;
  private final String question;

  /**
   * Prepares a preview.
   *
   * @param question the only question to play; empty for all
   */
  PackPreview(Console console, Path file, String question) {
    this.console = console;
    this.texts = PackMessages.in(console.lang());
    this.file = file;
    this.question = question;
  }

  int run() throws UsageException, IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(texts.notPlayable(file.toString()));
    }
    boolean watches = console.inputIsTerminal() && console.outputIsTerminal();
    while (true) {
      long saved = Files.getLastModifiedTime(file).toMillis();
      Watch watch = watches ? new Watch(saved) : null;
      boolean sound = round();
      console.out().flush();
      if (watch == null) {
        return sound ? Exit.DONE : Exit.NO;
      }
      if (!watch.changed) {
        console.out().println(texts.waitsForSaving());
        console.out().flush();
      }
      if (!watch.waitForSaving()) {
        return Exit.DONE;
      }
      console.out().println("\n" + texts.reloaded(String.valueOf(file.getFileName())) + "\n");
    }
  }

  /** Interrupts whoever reads keys when the file is saved. */
  private final class Watch extends Thread {
    private final Thread reader = Thread.currentThread();
    private final long saved;
    private volatile boolean changed;

    Watch(long saved) {
      super("preview");
      this.saved = saved;
      setDaemon(true);
      start();
    }

    @Override
    public void run() {
      try {
        while (Files.getLastModifiedTime(file).toMillis() == saved) {
          Thread.sleep(LOOK_EVERY_MS);
        }
        changed = true;
      } catch (IOException e) {
        // Editors that write anew take the file away for a moment.
        changed = true;
      } catch (InterruptedException e) {
        return;
      }
      reader.interrupt();
    }

    /** Returns once the file was saved; false if somebody wants to end. */
    boolean waitForSaving() {
      try {
        join();
        Thread.sleep(LOOK_EVERY_MS);
      } catch (InterruptedException e) {
        // By ourselves: the file was saved while this waited.
      }
      Thread.interrupted();
      return changed;
    }
  }

  /** Plays once; false if the file has mistakes, which are then reported. */
  private boolean round() throws UsageException, IOException {
    Path root = root();
    Issues issues = new Issues(root.toString(), console.messages());
    List<SourceFile> sources = Sources.read(root, issues);
    ContentCheck.Findings findings = ContentCheck.check(List.of(file), console.lang());
    console.report(findings.issues());
    if (!issues.isEmpty() || !findings.issues().stream().allMatch(PackPreview::isPlayable)) {
      return false;
    }
    List<Issue> none = new ArrayList<>();
    play(Library.of(CompileContent.compile(sources, none)), findings.sources().get(0).path());
    return true;
  }

  /** An answer that is graded otherwise than it should be is no reason not to look at it. */
  private static boolean isPlayable(Issue issue) {
    return SampleCheck.CODES.contains(issue.code());
  }

  /** The pack around the file, or the file alone. */
  private Path root() {
    Path pack = Sources.packAround(file);
    return pack == null ? file : pack;
  }

  private void play(Library library, String path) throws UsageException {
    String id = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
    if (path.contains("scenarios/")) {
      draw(library.scenario(id));
    } else if (path.contains("quizzes/")) {
      List<Question> questions = chosen(library, path);
      Text title = new Text(texts.preview(), texts.preview());
      Lesson empty = Lesson.onlyQuestions("preview", title);
      through(library, empty, questions);
    } else {
      String lesson = library.lessonOf(path);
      if (lesson.isEmpty()) {
        throw new UsageException(texts.notPlayable(file.toString()));
      }
      through(library, library.lesson(lesson), List.of());
    }
  }

  private void through(Library library, Lesson lesson, List<Question> questions) {
    new Learning(console).through(library, lesson, questions, 0, System.nanoTime(), Diary.NONE);
  }

  private List<Question> chosen(Library library, String path) throws UsageException {
    List<Question> questions = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (CompiledContent.QuestionItem item : library.questionItems()) {
      boolean here = path.endsWith(item.quiz()) || item.quiz().endsWith(path);
      if (here && (question.isEmpty() || item.id().equals(question))) {
        questions.add(library.question(item));
      }
      if (here) {
        ids.add(item.id());
      }
    }
    if (questions.isEmpty()) {
      throw new UsageException(texts.noSuchQuestion(question, Nearest.to(question, ids)));
    }
    return questions;
  }

  private void draw(Scenario scenario) {
    View view =
        View.of(console.lang(), console.width(), Columns::width)
            .with(Shown.numbers(scenario))
            .with(Shown.remarks(scenario))
            .withAscii(console.looks().plain());
    console.out().println(console.style().bold(scenario.title().in(console.lang())));
    Trace trace = Variation.asWritten(scenario, scenario.profile(""));
    Pictures.print(
        console.looks().plain() ? Table.of(trace, view) : Ladder.of(trace, view),
        console.style(),
        console.out());
  }
}
