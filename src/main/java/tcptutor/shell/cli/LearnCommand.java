package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.store.Attempt;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Progress;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.PackMessages;
import tcptutor.shell.text.Style;

/** {@code tcptutor learn}: lists the lessons, or reads one. */
final class LearnCommand implements Command {
  @Override
  public String name() {
    return "learn";
  }

  @Override
  public Options options(Messages texts) {
    PackMessages own = PackMessages.in(texts.lang());
    return new Options()
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
    try (Kept kept = new Kept(console)) {
      return run(console, line, kept);
    }
  }

  private int run(Console console, CommandLine line, Kept kept) throws UsageException {
    InstalledPacks packs = InstalledPacks.in(Learning.dataFolder(console));
    if (line.getArgList().isEmpty()) {
      list(console, packs, kept.progress());
      return Exit.DONE;
    }
    Chosen chosen = chosen(line.getArgList().get(0), packs, console);
    if (!console.looks().linear() && !line.hasOption("questions")) {
      return new FullScreen(console).reader(chosen.pack, chosen.lesson, line.hasOption("again"));
    }
    Progress progress = kept.progress();
    Lesson lesson = chosen.library.lesson(chosen.lesson);
    List<Question> questions = new ArrayList<>(chosen.library.questions(chosen.lesson));
    if (!line.hasOption("again")) {
      questions.sort(Comparator.comparingInt(q -> rank(progress.level(chosen.pack, q.id()))));
    }
    int first = progress.sectionsRead(chosen.pack, chosen.lesson);
    boolean again = line.hasOption("again") || first >= lesson.sections().size();
    int from = line.hasOption("questions") ? lesson.sections().size() : again ? 0 : first;
    new Learning(console)
        .through(
            chosen.library,
            lesson,
            questions,
            from,
            seed(line, console),
            kept.diary(progress, chosen.library, chosen.pack, chosen.lesson, Attempt.Mode.LEARN));
    return Exit.DONE;
  }

  /** What was never answered comes first, then what was not answered well. */
  private static int rank(int level) {
    return level < 0 ? 0 : level < Progress.WELL ? 1 : 2;
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
    List<Row> rows = new ArrayList<>();
    for (String pack : packs.ids()) {
      Library library = Library.of(packs.content(pack));
      boolean own = pack.equals(InstalledPacks.BUILT_IN);
      rows.add(new Row("", "", "", packs.title(pack).in(console.lang())));
      for (Library.Item item : library.lessons()) {
        String read = progress.sectionsRead(pack, item.id()) + "/" + item.sections();
        String name = own ? item.id() : pack + "/" + item.id();
        String well = well(library, progress, pack, item) + "/" + item.questions();
        rows.add(new Row(read, well, name, item.title().in(console.lang())));
      }
    }
    print(console, texts, rows);
    packs.broken().forEach(id -> console.complain(texts.broken(id)));
    console.out().println();
    for (String line : Columns.wrap(texts.learnHint(rows.get(1).name()), console.width())) {
      console.out().println(line);
    }
  }

  /** One line of the list; a heading has a title alone. */
  private record Row(String read, String well, String name, String title) {}

  private static int well(Library library, Progress progress, String pack, Library.Item item) {
    int well = 0;
    for (CompiledContent.QuestionItem question : library.questionItems()) {
      boolean here = question.lesson().equals(item.id());
      well += here && progress.level(pack, question.id()) >= Progress.WELL ? 1 : 0;
    }
    return well;
  }

  private static void print(Console console, PackMessages texts, List<Row> rows) {
    int read = Columns.width(texts.readHeading());
    int well = Columns.width(texts.wellHeading());
    int name = 0;
    for (Row row : rows) {
      read = Math.max(read, row.read().length());
      well = Math.max(well, row.well().length());
      name = Math.max(name, row.name().length());
    }
    Style style = console.style();
    String head =
        "  "
            + Columns.padLeft(texts.readHeading(), read)
            + "  "
            + Columns.padLeft(texts.wellHeading(), well);
    int indent = 2 + read + 2 + well + 2 + name + 2;
    boolean first = true;
    for (Row row : rows) {
      if (row.name().isEmpty()) {
        console.out().println((first ? "" : "\n") + style.bold(row.title()));
        console.out().print(first ? style.dim(head) + "\n" : "");
        first = false;
        continue;
      }
      String figures =
          "  " + Columns.padLeft(row.read(), read) + "  " + Columns.padLeft(row.well(), well);
      String start = style.dim(figures) + "  " + style.cyan(Columns.padRight(row.name(), name));
      for (String line : Columns.wrap(row.title(), Math.max(16, console.width() - indent))) {
        console.out().println(start + "  " + line);
        start = " ".repeat(indent - 2);
      }
    }
  }
}
