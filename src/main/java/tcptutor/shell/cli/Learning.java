package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.study.Study;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Conversation;
import tcptutor.shell.prompt.Diary;
import tcptutor.shell.prompt.ExternalEditor;
import tcptutor.shell.prompt.PlainTyping;
import tcptutor.shell.prompt.Recall;
import tcptutor.shell.prompt.Supply;
import tcptutor.shell.prompt.TerminalTyping;
import tcptutor.shell.prompt.Typing;
import tcptutor.shell.scenario.EventMoves;
import tcptutor.shell.store.DataFolder;
import tcptutor.shell.store.TypedLines;
import tcptutor.shell.text.GradeMessages;
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

  /**
   * Leads through a lesson and its questions.
   *
   * @param questions what is asked after it
   * @param first the section to begin with, from 0; behind the last one to begin with the questions
   * @param seed of what is drawn
   */
  void through(
      Library library, Lesson lesson, List<Question> questions, int first, long seed, Diary diary) {
    Study study = study(library, lesson, questions, seed);
    lead(library, lesson, study, first, diary, Supply.NONE);
  }

  /**
   * Asks one question after the other, as they become due.
   *
   * @param title above them
   * @return whether the learner left before the end
   */
  boolean review(Library library, Lesson title, long seed, Diary diary, Supply supply) {
    Question first = supply.next();
    if (first == null) {
      // Another session was faster.
      return false;
    }
    Study study = study(library, title, List.of(first), seed).reviewing(1 + supply.left());
    return lead(library, title, study, 0, diary, supply);
  }

  private static Study study(Library library, Lesson lesson, List<Question> questions, long seed) {
    Exercises exercises = new Exercises(library::scenario, new EventMoves());
    return new Study(lesson, questions, new RuleGrader(library::lexicon), exercises, seed);
  }

  private boolean lead(
      Library library, Lesson lesson, Study study, int first, Diary diary, Supply supply) {
    Style style = console.style();
    try (Typing typing = new LateTyping(console, this::typing)) {
      return new Conversation(
              study,
              lesson,
              first,
              diary,
              supply,
              console.inputIsTerminal() ? () -> System.nanoTime() / 1_000_000 : () -> 0,
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
}
