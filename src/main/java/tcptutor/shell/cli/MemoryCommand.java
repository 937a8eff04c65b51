package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Issue;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.plan.InterviewPlan;
import tcptutor.shell.content.Issues;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.MemoryMessages;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.Reasons;

/** {@code tcptutor memory}: what there is to know and to do about memories. */
final class MemoryCommand implements Command {
  static final List<String> ACTIONS =
      List.of(
          "set",
          "plan",
          "optimise",
          "rebuild",
          "export",
          "import",
          "backup",
          "restore",
          "erase",
          "simulate");

  /** The actions that an option is for. */
  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "day-boundary", List.of("simulate"),
          "json", List.of("plan", "optimise", "simulate"),
          "dry-run", List.of("optimise"),
          "revert", List.of("optimise"),
          "yes", List.of("erase"));

  static final List<String> BOUNDARIES = List.of("utc", "04:00");

  private static final long MOST_MEBIBYTES = 64;
  private static final int MOST_ISSUES = 20;

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public Options options(Messages texts) {
    MemoryMessages own = MemoryMessages.in(texts.lang());
    return new Options()
        .addOption(RunOptions.valued("day-boundary", "utc|HH:MM", own.dayBoundaryOption()))
        .addOption(RunOptions.flag("json", own.jsonOption()))
        .addOption(RunOptions.flag("dry-run", own.dryRunOption()))
        .addOption(RunOptions.flag("revert", own.revertOption()))
        .addOption(RunOptions.flag("yes", own.yesOption()));
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "memory ACTION [ARGUMENTS] [OPTIONS]",
        MemoryMessages.in(texts.lang()).about(),
        List.of(
            "tcptutor memory set interview 2026-12-05",
            "tcptutor memory plan",
            "tcptutor memory export mine.json",
            "tcptutor memory simulate reviews.json",
            "tcptutor memory simulate reviews.json --day-boundary utc --json"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 3, console.messages());
    MemoryMessages texts = MemoryMessages.in(console.lang());
    List<String> words = line.getArgList();
    String all = String.join(", ", ACTIONS);
    if (words.isEmpty()) {
      throw new UsageException(console.messages().missingArgument("ACTION (" + all + ")", name()));
    }
    String action = words.get(0).equals("optimize") ? "optimise" : words.get(0);
    if (!ACTIONS.contains(action)) {
      throw new UsageException(texts.unknownAction(action, Nearest.to(action, ACTIONS), all));
    }
    List<String> rest = words.subList(1, words.size());
    check(console, action, rest);
    checkOptions(console, action, line);
    try (Kept kept = new Kept(console)) {
      return run(console, action, rest, line, kept);
    } catch (StoreException e) {
      throw new UsageException(Kept.advice(e, console));
    }
  }

  /** How many arguments an action takes. */
  private static void check(Console console, String action, List<String> rest)
      throws UsageException {
    boolean file = List.of("simulate", "export", "import").contains(action);
    boolean maybe = List.of("backup", "restore").contains(action);
    int most = action.equals("set") ? 2 : file || maybe ? 1 : 0;
    if (file && rest.isEmpty()) {
      throw new UsageException(console.messages().missingArgument("FILE", "memory " + action));
    }
    if (action.equals("set") && rest.size() == 1) {
      throw new UsageException(
          console.messages().missingArgument("VALUE", "memory set " + rest.get(0)));
    }
    if (rest.size() > most) {
      throw new UsageException(console.messages().unexpectedArgument(rest.get(most), "memory"));
    }
  }

  /** What an option would not do must not look as if it were done. */
  private static void checkOptions(Console console, String action, CommandLine line)
      throws UsageException {
    for (Map.Entry<String, List<String>> option : OPTIONS.entrySet()) {
      if (line.hasOption(option.getKey()) && !option.getValue().contains(action)) {
        throw new UsageException(
            MemoryMessages.in(console.lang())
                .optionOfOthers(option.getKey(), action, String.join(", ", option.getValue())));
      }
    }
    if (line.hasOption("dry-run") && line.hasOption("revert")) {
      throw new UsageException(MemoryMessages.in(console.lang()).dryRevert());
    }
  }

  private static int run(
      Console console, String action, List<String> rest, CommandLine line, Kept kept)
      throws UsageException, StoreException {
    MemoryData data = new MemoryData(console);
    String first = rest.isEmpty() ? "" : rest.get(0);
    return switch (action) {
      case "simulate" -> simulate(console, first, line);
      case "export" -> data.export(first);
      case "restore" -> data.restore(first);
      case "erase" -> data.erase(line.hasOption("yes"));
      case "import" -> data.add(kept.writable(), first);
      case "backup" -> data.backup(kept.needed(), first);
      case "rebuild" -> data.rebuild(kept.writable());
      case "set" -> set(console, rest, kept);
      case "plan" -> plan(console, line, kept.needed());
      case "optimise" -> optimise(new Optimising(console, kept.writable()), line);
      default -> throw new IllegalArgumentException(action);
    };
  }

  private static int optimise(Optimising optimising, CommandLine line)
      throws UsageException, StoreException {
    return line.hasOption("revert")
        ? optimising.revert()
        : optimising.fit(line.hasOption("dry-run"), line.hasOption("json"));
  }

  private static int set(Console console, List<String> rest, Kept kept)
      throws UsageException, StoreException {
    if (rest.isEmpty()) {
      new MemorySettings(console, kept.needed()).list();
      return Exit.DONE;
    }
    new MemorySettings(console, kept.writable()).set(rest.get(0), rest.get(1));
    return Exit.DONE;
  }

  private static int plan(Console console, CommandLine line, Store store)
      throws UsageException, StoreException {
    InstalledPacks packs = InstalledPacks.in(Learning.dataFolder(console));
    InterviewPlan plan = Deck.plan(Deck.of(store, packs, packs.ids()), Instant.now());
    if (plan == null) {
      throw new UsageException(MemoryMessages.in(console.lang()).noInterview());
    }
    PlanPrinter printer = new PlanPrinter(console, plan);
    if (line.hasOption("json")) {
      printer.json();
    } else {
      printer.text();
    }
    return Exit.DONE;
  }

  private static int simulate(Console console, String name, CommandLine line)
      throws UsageException {
    DayBoundary days = boundary(line.getOptionValue("day-boundary"), console);
    Issues issues = new Issues(name, console.messages());
    HistoryReader.File file = HistoryReader.read(text(name, console), days, issues);
    if (!issues.isEmpty()) {
      complain(console, issues.list());
      return Exit.USAGE;
    }
    HistoryPrinter printer = new HistoryPrinter(console, file);
    if (line.hasOption("json")) {
      printer.json();
    } else {
      printer.text();
    }
    return Exit.DONE;
  }

  private static void complain(Console console, List<Issue> issues) {
    console.report(issues.subList(0, Math.min(MOST_ISSUES, issues.size())));
    if (issues.size() > MOST_ISSUES) {
      MemoryMessages texts = MemoryMessages.in(console.lang());
      console.err().println(texts.more(issues.size() - MOST_ISSUES));
    }
  }

  private static String text(String name, Console console) throws UsageException {
    MemoryMessages texts = MemoryMessages.in(console.lang());
    try {
      Path file = Path.of(name);
      if (Files.size(file) > MOST_MEBIBYTES << 20) {
        throw new UsageException(texts.tooBig(MOST_MEBIBYTES));
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new UsageException(console.messages().notUtf8());
    } catch (IOException e) {
      throw new UsageException(console.messages().unreadableFile(name, Reasons.of(e)));
    }
  }

  /** The day boundary that was asked for, or else the usual one where the learner is. */
  private static DayBoundary boundary(String value, Console console) throws UsageException {
    if (value == null) {
      return DayBoundary.in(ZoneId.systemDefault());
    }
    if (value.equals("utc")) {
      return DayBoundary.UTC;
    }
    try {
      if (value.length() == "HH:MM".length()) {
        return new DayBoundary(ZoneId.systemDefault(), LocalTime.parse(value));
      }
    } catch (DateTimeParseException e) {
      // Said below.
    }
    String allowed = MemoryMessages.in(console.lang()).boundaries();
    throw new UsageException(console.messages().badOptionValue("--day-boundary", value, allowed));
  }
}
