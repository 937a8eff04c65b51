package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.study.Show;
import tcptutor.core.study.Study;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Conversation;
import tcptutor.shell.prompt.Diary;
import tcptutor.shell.prompt.ExternalEditor;
import tcptutor.shell.prompt.PlainTyping;
import tcptutor.shell.prompt.Recall;
import tcptutor.shell.prompt.TerminalTyping;
import tcptutor.shell.prompt.Typing;
import tcptutor.shell.scenario.EventMoves;
import tcptutor.shell.store.DataFolder;
import tcptutor.shell.store.Disputes;
import tcptutor.shell.store.Progress;
import tcptutor.shell.store.TypedLines;
import tcptutor.shell.text.GradeMessages;
import tcptutor.shell.text.PackMessages;
import tcptutor.shell.text.Reasons;
import tcptutor.shell.text.Style;

/** Leads somebody at a console through a lesson, and keeps what was read and answered. */
final class Learning {
  private final Console console;
  private final boolean plain;

  /** Prepares a lesson. */
  Learning(Console console) {
    this.console = console;
    this.plain = console.looks().linear();
  }

  /** The folder with this user's data. */
  static Path dataFolder(Console console) {
    return DataFolder.of(
        console.env(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
  }

  /** What is known of this user; nothing, with a complaint, if it cannot be read. */
  static Progress progress(Console console) {
    Path folder = dataFolder(console);
    try {
      return Progress.open(folder, Instant::now);
    } catch (IOException e) {
      console.complain(
          PackMessages.in(console.lang()).progressLost(folder.toString(), Reasons.of(e)));
      return Progress.unknown(folder, Instant::now);
    }
  }

  /**
   * Leads through a lesson and its questions.
   *
   * @param questions what is asked after it
   * @param first the section to begin with, from 0; behind the last one to begin with the questions
   * @param seed of what is drawn
   */
  void through(
      Library library, Lesson lesson, List<Question> questions, int first, long seed, Diary diary) {
    Exercises exercises = new Exercises(library::scenario, new EventMoves());
    Study study = new Study(lesson, questions, new RuleGrader(library::lexicon), exercises, seed);
    Style style = console.style();
    try (Typing typing = typing()) {
      new Conversation(
              study,
              lesson,
              questions.size(),
              first,
              diary,
              new ScenarioRuns(library, style, plain),
              typing,
              new ExternalEditor(console.env(), GradeMessages.in(console.lang())),
              console.out(),
              style,
              console.lang(),
              console.width())
          .run();
    }
  }

  /** A line editor needs a terminal at both ends that can move its cursor. */
  private Typing typing() {
    if (!plain) {
      try {
        return TerminalTyping.open(console.out(), console.style(), recall());
      } catch (IOException | IllegalStateException e) {
        // No terminal that JLine knows: plain lines still work.
      }
    }
    return new PlainTyping(console.in(), console.out(), console.inputIsTerminal());
  }

  private Recall recall() {
    TypedLines typed = TypedLines.open(dataFolder(console));
    return new Recall() {
      @Override
      public List<String> lines() {
        return typed.lines();
      }

      @Override
      public void add(String line) {
        typed.add(line);
      }
    };
  }

  /** What this user disputed. */
  static Disputes disputes(Console console) {
    return new Disputes(dataFolder(console), Instant::now);
  }

  /** Writes into a user's progress; complains once if that fails, and goes on. */
  static Diary diary(Console console, Progress progress, String pack, String lesson) {
    return new Diary() {
      private boolean failed;

      @Override
      public void read(int section) {
        keep(() -> progress.readSection(pack, lesson, section));
      }

      @Override
      public void answered(String question, int level) {
        keep(() -> progress.answered(pack, question, level));
      }

      @Override
      public void disputed(Show.Overrule dispute) {
        String question = dispute.question().id();
        keep(() -> progress.answered(pack, question, dispute.after().level()));
        keep(
            () ->
                disputes(console)
                    .add(
                        pack,
                        question,
                        dispute.answer(),
                        dispute.id(),
                        marks(dispute.before()),
                        marks(dispute.after())));
      }

      private void keep(Writing writing) {
        try {
          writing.write();
        } catch (IOException e) {
          if (!failed) {
            failed = true;
            String folder = dataFolder(console).toString();
            console.complain(PackMessages.in(console.lang()).progressLost(folder, Reasons.of(e)));
          }
        }
      }
    };
  }

  private static Disputes.Marks marks(Verdict verdict) {
    List<String> errors =
        verdict.misconceptions().stream().map(Verdict.MisconceptionFinding::misconception).toList();
    return new Disputes.Marks(verdict.level(), verdict.made(), errors);
  }

  private interface Writing {
    void write() throws IOException;
  }
}
