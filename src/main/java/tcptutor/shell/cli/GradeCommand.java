package tcptutor.shell.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Question;
import tcptutor.shell.content.CompileContent;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.SourceFile;
import tcptutor.shell.content.Sources;
import tcptutor.shell.grading.Batch;
import tcptutor.shell.grading.Questions;
import tcptutor.shell.grading.VerdictJson;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.VerdictText;
import tcptutor.shell.replay.Json;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.GradeMessages;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.Reasons;

/** {@code tcptutor grade}: judges one answer, or those of a whole class. */
final class GradeCommand implements Command {
  @Override
  public String name() {
    return "grade";
  }

  @Override
  public Options options(Messages texts) {
    GradeMessages own = GradeMessages.in(texts.lang());
    return new Options()
        .addOption(option("batch", "FILE|-", own.batchOption()))
        .addOption(option("against", "MARKS", own.againstOption()))
        .addOption(option("worst", "N", own.worstOption()))
        .addOption(option("pack", "ID|FOLDER", own.gradePackOption()))
        .addOption(
            Option.builder().longOpt("export-disputes").desc(own.exportDisputesOption()).get())
        .addOption(Option.builder().longOpt("reading").desc(own.readingOption()).get())
        .addOption(Option.builder().longOpt("json").desc(own.jsonOption()).get());
  }

  private static Option option(String name, String argument, String about) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(about).get();
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "grade ID [ANSWER] | grade --batch FILE|- [--against MARKS] | grade --export-disputes",
        GradeMessages.in(texts.lang()).about(),
        List.of(
            "tcptutor grade why-four-on-close \"each direction is closed on its own\"",
            "tcptutor grade --batch class.jsonl --json > verdicts.jsonl",
            "tcptutor grade --batch marked.jsonl --against marked.jsonl",
            "tcptutor grade --export-disputes > disputes.jsonl"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 2, console.messages());
    if (line.hasOption("export-disputes")) {
      return exportDisputes(console);
    }
    Library library = library(console, line.getOptionValue("pack", InstalledPacks.BUILT_IN));
    if (library == null) {
      return Exit.NO;
    }
    Questions questions = new Questions(library);
    RuleGrader grader = new RuleGrader(questions.lexicon());
    if (line.hasOption("batch") || line.hasOption("against")) {
      return batch(console, line, new Batch(questions, grader, console.lang()));
    }
    return one(console, line, library, questions, grader);
  }

  private static int exportDisputes(Console console) throws UsageException {
    try (Kept kept = new Kept(console)) {
      kept.needed().disputes().marked().forEach(console.out()::println);
      return Exit.DONE;
    } catch (StoreException e) {
      throw new UsageException(Kept.advice(e, console));
    }
  }

  /** The built-in pack, an installed one, or the sources of one that is being written. */
  private static Library library(Console console, String pack) throws UsageException {
    if (Files.isDirectory(Path.of(pack))) {
      return written(console, Path.of(pack));
    }
    InstalledPacks packs = InstalledPacks.in(Learning.dataFolder(console));
    CompiledContent content = packs.content(pack);
    if (content == null) {
      throw new UsageException(
          console.messages().badOptionValue("--pack", pack, String.join(", ", packs.ids())));
    }
    return Library.of(content);
  }

  /** Returns null when the folder has mistakes, which are then reported. */
  private static Library written(Console console, Path folder) throws UsageException {
    Issues issues = new Issues(folder.toString(), console.messages());
    try {
      List<SourceFile> sources = Sources.read(folder, issues);
      List<Issue> found = new ArrayList<>(issues.list());
      CompiledContent content = CompileContent.compile(sources, found);
      if (found.isEmpty()) {
        return Library.of(content);
      }
      console.report(found);
      return null;
    } catch (IOException e) {
      throw new UsageException(console.messages().unreadableFile(folder.toString(), Reasons.of(e)));
    }
  }

  // --- one answer ------------------------------------------------------------------------------

  private int one(
      Console console, CommandLine line, Library library, Questions questions, RuleGrader grader)
      throws UsageException {
    List<String> words = line.getArgList();
    if (words.isEmpty()) {
      throw new UsageException(console.messages().missingArgument("ID", name()));
    }
    Question question = questions.find(words.get(0));
    if (question == null) {
      String nearest = Nearest.to(words.get(0), questions.ids());
      throw new UsageException(
          GradeMessages.in(console.lang()).noSuchQuestion(words.get(0), nearest));
    }
    String answer = words.size() > 1 ? words.get(1) : typed(console);
    if (line.hasOption("reading")) {
      grader.reading(question, answer).forEach(console.out()::println);
      return Exit.DONE;
    }
    Verdict verdict = grader.grade(question, answer);
    if (line.hasOption("json")) {
      Json.print(VerdictJson.of("", question, answer, verdict), console.out());
    } else {
      VerdictText text =
          new VerdictText(
              new ScenarioRuns(library, console.style(), console.looks().plain()),
              console.lang(),
              console.style(),
              console.width());
      text.lines(question, answer, verdict).forEach(console.out()::println);
    }
    return Exit.DONE;
  }

  private static String typed(Console console) throws UsageException {
    try {
      return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException(console.messages().unreadableFile("-", Reasons.of(e)));
    }
  }

  // --- a class ---------------------------------------------------------------------------------

  private static int batch(Console console, CommandLine line, Batch batch) throws UsageException {
    String marks = line.getOptionValue("against");
    String file = line.getOptionValue("batch", marks);
    boolean compares = marks != null;
    try {
      if (compares) {
        try (BufferedReader in = reader(console, marks)) {
          batch.readMarks(in);
        }
      }
      try (BufferedReader in = reader(console, file)) {
        batch.grade(in, verdict -> print(console, compares && !line.hasOption("json"), verdict));
      }
    } catch (IOException e) {
      throw new UsageException(console.messages().unreadableFile(file, Reasons.of(e)));
    }
    List<String> wrong = new ArrayList<>(batch.problems());
    wrong.forEach(console.err()::println);
    if (compares) {
      batch.agreement(worst(console, line)).forEach(console.out()::println);
    }
    return wrong.isEmpty() ? Exit.DONE : Exit.NO;
  }

  private static int worst(Console console, CommandLine line) throws UsageException {
    String worst = line.getOptionValue("worst", "10");
    if (!worst.matches("\\d{1,5}")) {
      throw new UsageException(console.messages().badOptionValue("--worst", worst, "0..99999"));
    }
    return Integer.parseInt(worst);
  }

  /** Whoever compares wants the figures and not the verdicts. */
  private static void print(Console console, boolean silent, String verdict) {
    if (!silent) {
      console.out().println(verdict);
      console.out().flush();
    }
  }

  private static BufferedReader reader(Console console, String file)
      throws IOException, UsageException {
    if (!file.equals("-") && !Files.exists(Path.of(file))) {
      throw new UsageException(console.messages().noSuchFile(file));
    }
    InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file));
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
