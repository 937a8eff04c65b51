package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Progress;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.PackMessages;

/** {@code tcptutor learn}: lists the lessons, or reads one. */
final class LearnCommand implements Command {
  /** From this level on an answer counts as good. */
  private static final int WELL = 3;

  @Override
  public String name() {
    return "learn";
  }

  @Override
  public Options options(Messages texts) {
    PackMessages own = PackMessages.in(texts.lang());
    return new Options()
        .addOption(Option.builder().longOpt("plain").desc(own.plainOption()).get())
        .addOption(Option.builder().longOpt("questions").desc(own.questionsOption()).get())
        .addOption(Option.builder().longOpt("again").desc(own.againOption()).get())
        .addOption(
            Option.builder().longOpt("seed").hasArg().argName("N").desc(own.seedOption()).get());
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "learn [[PACK/]ID] [OPTIONS]",
        PackMessages.in(texts.lang()).learnAbout(),
        List.of("tcptutor learn", "tcptutor learn closing", "tcptutor learn closing --questions"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 1, console.messages());
    boolean plain = line.hasOption("plain");
    Progress progress = Learning.progress(console);
    InstalledPacks packs = InstalledPacks.in(Learning.dataFolder(console));
    if (line.getArgList().isEmpty()) {
      list(console, packs, progress);
      return Exit.DONE;
    }
    Chosen chosen = chosen(line.getArgList().get(0), packs, console);
    Lesson lesson = chosen.library.lesson(chosen.lesson);
    List<Question> questions = chosen.library.questions(chosen.lesson);
    int first = progress.sectionsRead(chosen.pack, chosen.lesson);
    boolean again = line.hasOption("again") || first >= lesson.sections().size();
    int from = line.hasOption("questions") ? lesson.sections().size() : again ? 0 : first;
    new Learning(console, plain)
        .through(
            chosen.library,
            lesson,
            questions,
            from,
            seed(line, console),
            Learning.diary(console, progress, chosen.pack, chosen.lesson));
    return Exit.DONE;
  }

  /** Fresh numbers at every start, unless a seed is given. */
  static long seed(CommandLine line, Console console) throws UsageException {
    String seed = line.getOptionValue("seed");
    if (seed == null) {
      return System.nanoTime();
    }
    try {
      return Long.parseLong(seed);
    } catch (NumberFormatException e) {
      throw new UsageException(console.messages().badOptionValue("--seed", seed, "0, 1, 2, ..."));
    }
  }

  private record Chosen(String pack, Library library, String lesson) {}

  private static Chosen chosen(String word, InstalledPacks packs, Console console)
      throws UsageException {
    int slash = word.indexOf('/');
    String pack = slash < 0 ? InstalledPacks.BUILT_IN : word.substring(0, slash);
    String lesson = word.substring(slash + 1);
    CompiledContent content = packs.content(pack);
    List<String> known = new ArrayList<>();
    if (content != null) {
      for (Library.Item item : Library.of(content).lessons()) {
        known.add(item.id());
        if (item.id().equals(lesson)) {
          return new Chosen(pack, Library.of(content), lesson);
        }
      }
    }
    throw new UsageException(
        PackMessages.in(console.lang()).noSuchLesson(word, Nearest.to(lesson, known)));
  }

  // --- the list --------------------------------------------------------------------------------

  private static void list(Console console, InstalledPacks packs, Progress progress) {
    PackMessages texts = PackMessages.in(console.lang());
    String example = "";
    for (String pack : packs.ids()) {
      Library library = Library.of(packs.content(pack));
      List<Library.Item> lessons = library.lessons();
      boolean own = pack.equals(InstalledPacks.BUILT_IN);
      String prefix = own ? "" : pack + "/";
      console
          .out()
          .println((own ? "" : "\n") + console.style().bold(packs.title(pack).in(console.lang())));
      for (Library.Item item : lessons) {
        print(console, prefix, item, state(library, progress, pack, item, texts));
        example = example.isEmpty() ? item.id() : example;
      }
    }
    console.out().println();
    console.out().println(texts.learnHint(example));
  }

  private static String state(
      Library library, Progress progress, String pack, Library.Item item, PackMessages texts) {
    int well = 0;
    int tried = 0;
    for (CompiledContent.QuestionItem question : library.questionItems()) {
      if (question.lesson().equals(item.id())) {
        int level = progress.level(pack, question.id());
        tried += level >= 0 ? 1 : 0;
        well += level >= WELL ? 1 : 0;
      }
    }
    String read = texts.read(progress.sectionsRead(pack, item.id()), item.sections());
    return read + ", " + texts.answered(well, tried, item.questions());
  }

  private static void print(Console console, String prefix, Library.Item item, String state) {
    String name = prefix + item.id();
    console
        .out()
        .println(
            "  "
                + console.style().cyan(Columns.padRight(name, 26))
                + "  "
                + item.title().in(console.lang()));
    console.out().println("  " + " ".repeat(28) + console.style().dim(state));
  }
}
