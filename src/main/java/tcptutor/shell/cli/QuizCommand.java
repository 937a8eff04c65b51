package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Text;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.store.Attempt;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Progress;
import tcptutor.shell.text.GradeMessages;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;

/** {@code tcptutor quiz}: asks questions of all kinds, drawn at random from those wanted. */
final class QuizCommand implements Command {
  private static final int USUAL = 10;
  private static final int MOST = 10_000;

  @Override
  public String name() {
    return "quiz";
  }

  @Override
  public Options options(Messages texts) {
    GradeMessages own = GradeMessages.in(texts.lang());
    return new Options()
        .addOption(option("topic", "TOPIC", own.topicOption()))
        .addOption(option("lesson", "ID", own.lessonOption()))
        .addOption(option("kind", "KIND", own.kindOption()))
        .addOption(option("level", "LEVEL", own.levelOption()))
        .addOption(option("count", "N", own.countOption(USUAL)))
        .addOption(RunOptions.flag("due", own.dueOption()))
        .addOption(RunOptions.flag("exercises", own.exercisesOption()))
        .addOption(option("seed", "N", own.seedOption()))
        .addOption(option("pack", "ID", own.packOption()));
  }

  private static Option option(String name, String argument, String about) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(about).get();
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "quiz [OPTIONS]",
        GradeMessages.in(texts.lang()).quizAbout(),
        List.of(
            "tcptutor quiz",
            "tcptutor quiz --topic close --level junior",
            "tcptutor quiz --kind drive --count 3 --seed 7"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 0, console.messages());
    String pack = line.getOptionValue("pack", InstalledPacks.BUILT_IN);
    InstalledPacks packs = InstalledPacks.in(Learning.dataFolder(console));
    CompiledContent content = packs.content(pack);
    if (content == null) {
      throw new UsageException(
          console.messages().badOptionValue("--pack", pack, String.join(", ", packs.ids())));
    }
    Library library = Library.of(content);
    List<QuestionItem> wanted = wanted(library.questionItems(), line, console);
    if (line.hasOption("exercises")) {
      wanted.removeIf(item -> item.kind().equals(LearnersShelf.FREE_TEXT));
    }
    try (Kept kept = new Kept(console)) {
      return quiz(console, line, kept, pack, library, wanted);
    }
  }

  private static int quiz(
      Console console,
      CommandLine line,
      Kept kept,
      String pack,
      Library library,
      List<QuestionItem> wanted)
      throws UsageException {
    long seed = LearnCommand.seed(line, console);
    Progress progress = kept.progress();
    if (line.hasOption("due")) {
      wanted.removeIf(item -> !progress.isWeak(pack, item.id()));
      if (wanted.isEmpty()) {
        console.out().println(GradeMessages.in(console.lang()).nothingDue());
        return Exit.DONE;
      }
    }
    Collections.shuffle(wanted, new Random(seed));
    List<QuestionItem> drawn = wanted.subList(0, Math.min(count(line, console), wanted.size()));
    List<Question> questions = new ArrayList<>();
    drawn.forEach(item -> questions.add(library.question(item)));
    boolean interview = LearnersShelf.FREE_TEXT.equals(line.getOptionValue("kind"));
    GradeMessages texts = GradeMessages.in(console.lang());
    String title = interview ? texts.interviewTitle() : texts.quizTitle();
    Lesson empty = Lesson.onlyQuestions("quiz", new Text(title, title));
    new Learning(console)
        .through(
            library,
            empty,
            questions,
            0,
            seed,
            kept.diary(progress, library, pack, "", Attempt.Mode.QUIZ));
    return Exit.DONE;
  }

  private static int count(CommandLine line, Console console) throws UsageException {
    String count = line.getOptionValue("count", Integer.toString(USUAL));
    int value = count.matches("\\d{1,5}") ? Integer.parseInt(count) : 0;
    if (value < 1 || value > MOST) {
      throw new UsageException(console.messages().badOptionValue("--count", count, "1.." + MOST));
    }
    return value;
  }

  private static List<QuestionItem> wanted(
      List<QuestionItem> all, CommandLine line, Console console) throws UsageException {
    List<QuestionItem> wanted = new ArrayList<>(all);
    keep(wanted, all, QuestionItem::topic, line, "topic", console);
    keep(wanted, all, QuestionItem::lesson, line, "lesson", console);
    keep(wanted, all, QuestionItem::kind, line, "kind", console);
    keep(wanted, all, QuestionItem::difficulty, line, "level", console);
    if (wanted.isEmpty()) {
      throw new UsageException(GradeMessages.in(console.lang()).noQuestions());
    }
    return wanted;
  }

  /** Keeps what an option asks for; a word that no question has is a mistake, not an empty quiz. */
  static void keep(
      List<QuestionItem> wanted,
      List<QuestionItem> all,
      Function<QuestionItem, String> field,
      CommandLine line,
      String option,
      Console console)
      throws UsageException {
    String word = line.getOptionValue(option);
    if (word == null) {
      return;
    }
    TreeSet<String> known = new TreeSet<>();
    all.forEach(item -> known.add(field.apply(item)));
    if (!known.contains(word)) {
      String nearest = Nearest.to(word, known);
      String allowed = nearest.isEmpty() ? String.join(", ", known) : nearest;
      throw new UsageException(console.messages().badOptionValue("--" + option, word, allowed));
    }
    wanted.removeIf(item -> !field.apply(item).equals(word));
  }
}
