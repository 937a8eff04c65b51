package tcptutor.shell.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import tcptutor.core.stats.History;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.stats.HistoryText;
import tcptutor.shell.stats.Logbook;
import tcptutor.shell.stats.Look;
import tcptutor.shell.stats.StatsJson;
import tcptutor.shell.stats.StatsText;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.StatsMessages;

/** {@code tcptutor stats}: what a learner remembers, and the answers to one question. */
final class StatsCommand implements Command {
  private final BiFunction<Console, Kept, Logbook> logbooks;

  StatsCommand() {
    this(LearnersLogbook::new);
  }

  /** With answers from elsewhere. */
  StatsCommand(BiFunction<Console, Kept, Logbook> logbooks) {
    this.logbooks = logbooks;
  }

  @Override
  public String name() {
    return "stats";
  }

  @Override
  public Options options(Messages texts) {
    StatsMessages own = StatsMessages.in(texts.lang());
    return new Options()
        .addOption(RunOptions.valued("pack", "ID", own.packOption()))
        .addOption(RunOptions.flag("json", own.jsonOption()));
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "stats [QUESTION-ID] [OPTIONS]",
        StatsMessages.in(texts.lang()).about(),
        List.of("tcptutor stats", "tcptutor stats why-three-not-two", "tcptutor stats --json"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 1, console.messages());
    try (Kept kept = new Kept(console)) {
      kept.needed();
      Logbook logbook = logbooks.apply(console, kept);
      List<String> lines =
          line.getArgList().isEmpty()
              ? everything(logbook, line, console)
              : history(logbook, line, console);
      lines.forEach(console.out()::println);
      return Exit.DONE;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof StoreException trouble) {
        throw new UsageException(Kept.advice(trouble, console));
      }
      throw e;
    }
  }

  static Look look(Console console) {
    return new Look(
        console.lang(),
        console.style(),
        console.looks().ascii(),
        console.looks().linear(),
        console.width());
  }

  private static List<String> everything(Logbook logbook, CommandLine line, Console console) {
    return line.hasOption("json")
        ? List.of(new StatsJson(logbook).text(logbook.statistics()))
        : new StatsText(logbook.statistics(), logbook, look(console)).all();
  }

  private static List<String> history(Logbook logbook, CommandLine line, Console console)
      throws UsageException {
    String pack = line.getOptionValue("pack", InstalledPacks.BUILT_IN);
    String id = line.getArgList().get(0);
    List<String> ids = ids(pack, console);
    History history = logbook.history(pack, id);
    if (history.attempts().isEmpty() && !ids.contains(id)) {
      String nearest = Nearest.to(id, ids);
      throw new UsageException(StatsMessages.in(console.lang()).noSuchQuestion(id, nearest));
    }
    return line.hasOption("json")
        ? List.of(new StatsJson(logbook).text(history))
        : new HistoryText(history, logbook, look(console)).lines();
  }

  private static List<String> ids(String pack, Console console) throws UsageException {
    InstalledPacks packs = InstalledPacks.in(Learning.dataFolder(console));
    CompiledContent content = packs.content(pack);
    if (content == null) {
      throw new UsageException(
          console.messages().badOptionValue("--pack", pack, String.join(", ", packs.ids())));
    }
    return content.questions().stream().map(QuestionItem::id).toList();
  }
}
