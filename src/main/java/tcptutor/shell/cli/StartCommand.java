package tcptutor.shell.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.core.grade.Lexicon;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.study.Study;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Conversation;
import tcptutor.shell.prompt.PlainTyping;
import tcptutor.shell.prompt.Runs;
import tcptutor.shell.prompt.TerminalTyping;
import tcptutor.shell.prompt.Typing;
import tcptutor.shell.text.Messages;

/** {@code tcptutor start}, which is also {@code tcptutor} alone: the first lesson. */
final class StartCommand implements Command {
  private final Runs runs;

  /** Runs scenarios as given. */
  StartCommand(Runs runs) {
    this.runs = runs;
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    Arguments.parse(this, arguments, 0, console.messages());
    Lexicon lexicon = Library.lexicon();
    Lesson lesson = Library.lessons().get(0);
    List<Question> questions = Library.questions(lesson.id(), lexicon);
    Study study = new Study(lesson, questions, new RuleGrader(lexicon));
    try (Typing typing = typing(console)) {
      new Conversation(
              study,
              lesson,
              questions.size(),
              runs,
              typing,
              console.out(),
              console.style(),
              console.lang(),
              console.width())
          .run();
    }
    return Exit.DONE;
  }

  /** A line editor needs a terminal at both ends that can move its cursor. */
  private static Typing typing(Console console) {
    boolean dumb = "dumb".equals(console.env().get("TERM"));
    if (console.inputIsTerminal() && console.outputIsTerminal() && !dumb) {
      try {
        return TerminalTyping.open(console.out());
      } catch (IOException | IllegalStateException e) {
        // No terminal that JLine knows: plain lines still work.
      }
    }
    boolean echoed = console.inputIsTerminal();
    return new PlainTyping(console.in(), console.out(), echoed);
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
