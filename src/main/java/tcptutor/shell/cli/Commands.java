package tcptutor.shell.cli;

import java.util.List;
import tcptutor.shell.text.ExportMessages;
import tcptutor.shell.text.MemoryMessages;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.ReviewMessages;
import tcptutor.shell.text.StatsMessages;
import tcptutor.shell.text.TermMessages;

/** The commands there are. */
final class Commands {
  /** Their names, in the order of the help. */
  static final List<String> NAMES =
      List.of(
          "start",
          "learn",
          "review",
          "quiz",
          "stats",
          "memory",
          "sim",
          "play",
          "replay",
          "term",
          "grade",
          "export",
          "check",
          "pack",
          "doctor",
          "install",
          "completion",
          "man",
          "help");

  private Commands() {}

  /** Returns a command, or null for an unknown name. Loads no class but that command's. */
  static Command named(String name) {
    return switch (name) {
      case "start" -> new StartCommand();
      case "learn" -> new LearnCommand();
      case "review" -> new ReviewCommand();
      case "quiz" -> new QuizCommand();
      case "stats" -> new StatsCommand();
      case "memory" -> new MemoryCommand();
      case "pack" -> new PackCommand();
      case "sim" -> new SimCommand();
      case "play" -> new PlayCommand();
      case "term" -> new TermCommand();
      case "replay" -> new ReplayCommand();
      case "grade" -> new GradeCommand();
      case "export" -> new ExportCommand();
      case "check" -> new CheckCommand();
      case "doctor" -> new DoctorCommand();
      case "install" -> new InstallCommand();
      case "completion" -> new CompletionCommand();
      case "man" -> new ManCommand();
      // Not among the names: only shells call it.
      case "complete" -> new CompleteCommand();
      case "help" -> new HelpCommand();
      default -> null;
    };
  }

  /** Returns one line on a command of {@link #NAMES}. */
  static String summary(String name, Messages texts) {
    return switch (name) {
      case "start" -> texts.startSummary();
      case "learn" -> texts.learnSummary();
      case "review" -> ReviewMessages.in(texts.lang()).summary();
      case "quiz" -> texts.quizSummary();
      case "stats" -> StatsMessages.in(texts.lang()).summary();
      case "memory" -> MemoryMessages.in(texts.lang()).summary();
      case "pack" -> texts.packSummary();
      case "sim" -> texts.simSummary();
      case "play" -> texts.playSummary();
      case "term" -> TermMessages.in(texts.lang()).summary();
      case "replay" -> texts.replaySummary();
      case "grade" -> texts.gradeSummary();
      case "export" -> ExportMessages.in(texts.lang()).summary();
      case "check" -> texts.checkSummary();
      case "doctor" -> texts.doctorSummary();
      case "install" -> texts.installSummary();
      case "completion" -> texts.completionSummary();
      case "man" -> texts.manSummary();
      case "help" -> texts.helpSummary();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
