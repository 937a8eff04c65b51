package tcptutor.shell.cli;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Lang;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;
import tcptutor.shell.anki.Apkg;
import tcptutor.shell.anki.Deck;
import tcptutor.shell.anki.Look;
import tcptutor.shell.anki.Memories;
import tcptutor.shell.anki.Tsv;
import tcptutor.shell.store.Cards;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.ExportMessages;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;

/** {@code tcptutor export}: takes content to other programs. */
final class ExportCommand implements Command {
  static final List<String> FORMATS = List.of("anki", "tsv", "json", "csv");

  private static final List<String> CONTENTS = List.of("en", "zh", "both");
  private static final List<String> PICTURES = List.of("svg", "text", "none");
  private static final String USUAL_DECK = "tcptutor";
  private static final String USUAL_FILE = "tcptutor.apkg";
  private static final String USUAL_JSON = "tcptutor.json";
  private static final String USUAL_CSV = "tcptutor.zip";
  private static final String STANDARD_OUTPUT = "-";

  /** In the year 5138; eleven digits are enough for everybody. */
  private static final long LAST_SECOND = 99_999_999_999L;

  private final Function<Console, Memories> memories;

  /** Exports what is known of the learner at the console. */
  ExportCommand() {
    this(ExportCommand::known);
  }

  /** Exports with other memories than those kept here. */
  ExportCommand(Function<Console, Memories> memories) {
    this.memories = memories;
  }

  /** What is known of how well this learner remembers; nothing before the first answer. */
  private static Memories known(Console console) {
    Map<String, Memory> memories = new HashMap<>();
    try (Kept kept = new Kept(console)) {
      Store store = kept.orNothing();
      if (store != null) {
        for (Cards.Card card : store.cards().all()) {
          if (card.memory().state() != Memory.State.NEW) {
            memories.put(card.pack() + "/" + card.question(), card.memory());
          }
        }
        Fsrs fsrs = store.cards().fsrs();
        return new Memories(
            (pack, question) -> memories.get(pack + "/" + question),
            fsrs.options(),
            fsrs.parameters());
      }
    } catch (StoreException e) {
      console.complain(Kept.advice(e, console));
    }
    return Memories.none(DayBoundary.in(ZoneId.systemDefault()));
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public Options options(Messages texts) {
    ExportMessages own = ExportMessages.in(texts.lang());
    return new Options()
        .addOption(RunOptions.valued("deck", "NAME", own.deckOption(USUAL_DECK)))
        .addOption(RunOptions.valued("out", "FILE", own.outOption(USUAL_FILE)))
        .addOption(RunOptions.flag("force", own.forceOption()))
        .addOption(RunOptions.valued("content", String.join("|", CONTENTS), own.contentOption()))
        .addOption(RunOptions.valued("pictures", String.join("|", PICTURES), own.picturesOption()))
        .addOption(RunOptions.valued("pack", "ID", own.packOption()))
        .addOption(RunOptions.valued("topic", "TOPIC", own.topicOption()))
        .addOption(RunOptions.valued("lesson", "ID", own.lessonOption()))
        .addOption(RunOptions.valued("kind", "KIND", own.kindOption()))
        .addOption(RunOptions.valued("level", "LEVEL", own.levelOption()))
        .addOption(RunOptions.valued("modified", "TIME", own.modifiedOption()))
        .addOption(RunOptions.flag("with-schedule", own.scheduleOption()));
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "export FORMAT [OPTIONS]",
        ExportMessages.in(texts.lang()).about(),
        List.of(
            "tcptutor export anki",
            "tcptutor export anki --deck Interview::TCP --content zh --out tcp.apkg",
            "tcptutor export anki --kind free-text --level senior --out interview.apkg",
            "tcptutor export tsv --topic close > close.tsv",
            "tcptutor export json --out mine.json"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 1, console.messages());
    String all = String.join(", ", FORMATS);
    if (line.getArgList().isEmpty()) {
      throw new UsageException(console.messages().missingArgument("FORMAT (" + all + ")", name()));
    }
    String format = line.getArgList().get(0);
    switch (format) {
      case "anki" -> anki(console, line);
      case "tsv" -> tsv(console, line);
      case "json" -> everything(console, line, Store.Form.JSON);
      case "csv" -> everything(console, line, Store.Form.CSV);
      default ->
          throw new UsageException(
              ExportMessages.in(console.lang())
                  .unknownFormat(format, Nearest.to(format, FORMATS), all));
    }
    return Exit.DONE;
  }

  private void anki(Console console, CommandLine line) throws UsageException {
    Instant modified = modified(line, console);
    OutFile file =
        OutFile.of(line.getOptionValue("out", USUAL_FILE), line.hasOption("force"), console);
    Memories known = memories.apply(console);
    ExportedCards cards =
        ExportedCards.of(console, line, look(console, line, "svg"), known, deckName(console, line));
    Deck deck = cards.deck();
    file.write(Apkg.of(deck, modified, known));
    console
        .out()
        .println(
            ExportMessages.in(console.lang())
                .wrotePackage(
                    file.name(),
                    deck.notes().size(),
                    deck.names().size(),
                    deck.media().size(),
                    cards.leftOut()));
  }

  private void tsv(Console console, CommandLine line) throws UsageException {
    ExportMessages texts = ExportMessages.in(console.lang());
    refuse(line.hasOption("with-schedule"), "--with-schedule", texts);
    refuse(line.hasOption("modified"), "--modified", texts);
    refuse("svg".equals(line.getOptionValue("pictures")), "--pictures svg", texts);
    String out = line.getOptionValue("out", STANDARD_OUTPUT);
    boolean printed = out.equals(STANDARD_OUTPUT);
    OutFile file = printed ? null : OutFile.of(out, line.hasOption("force"), console);
    ExportedCards cards =
        ExportedCards.of(
            console,
            line,
            look(console, line, "text"),
            memories.apply(console),
            deckName(console, line));
    String table = Tsv.of(cards.deck());
    if (printed) {
      console.out().print(table);
    } else {
      file.write(table.getBytes(StandardCharsets.UTF_8));
    }
    int notes = cards.deck().notes().size();
    // The table itself may stand on standard output, and goes on into a file or a pipe.
    console.err().println(texts.wroteTable(printed ? "" : file.name(), notes, cards.leftOut()));
  }

  /** Everything that the learner did, and nothing of what is in the packs. */
  private void everything(Console console, CommandLine line, Store.Form form)
      throws UsageException {
    ExportMessages texts = ExportMessages.in(console.lang());
    for (Option option : line.getOptions()) {
      boolean ours = List.of("out", "force").contains(option.getLongOpt());
      refuse(!ours, "--" + option.getLongOpt(), texts);
    }
    String usual = form == Store.Form.JSON ? USUAL_JSON : USUAL_CSV;
    String name = line.getOptionValue("out", usual);
    OutFile.of(name, line.hasOption("force"), console);
    new MemoryData(console).export(name, form, line.hasOption("force"));
  }

  private static void refuse(boolean asked, String option, ExportMessages texts)
      throws UsageException {
    if (asked) {
      throw new UsageException(texts.notInTable(option));
    }
  }

  // --- options ---------------------------------------------------------------------------------

  private static String deckName(Console console, CommandLine line) throws UsageException {
    String name = line.getOptionValue("deck", USUAL_DECK);
    if (!Deck.isName(name)) {
      String allowed = ExportMessages.in(console.lang()).decks();
      throw new UsageException(console.messages().badOptionValue("--deck", name, allowed));
    }
    return name;
  }

  private static Look look(Console console, CommandLine line, String usual) throws UsageException {
    Messages texts = console.messages();
    String content = Arguments.oneOf(line, "content", CONTENTS, "both", texts);
    String pictures = Arguments.oneOf(line, "pictures", PICTURES, usual, texts);
    Lang ours = console.lang();
    Lang other = ours == Lang.EN ? Lang.ZH : Lang.EN;
    Lang first = content.equals("both") ? ours : content.equals("zh") ? Lang.ZH : Lang.EN;
    return new Look(
        first,
        content.equals("both") ? other : null,
        Look.Pictures.valueOf(pictures.toUpperCase(Locale.ROOT)));
  }

  /** The moment of the export, in whole seconds. */
  private static Instant modified(CommandLine line, Console console) throws UsageException {
    String asked = line.getOptionValue("modified");
    String epoch = console.env().getOrDefault("SOURCE_DATE_EPOCH", "");
    if (asked == null) {
      return epoch.isEmpty()
          ? Instant.now().truncatedTo(ChronoUnit.SECONDS)
          : ofEpoch(epoch, console);
    }
    try {
      Instant moment = Instant.parse(asked).truncatedTo(ChronoUnit.SECONDS);
      if (moment.getEpochSecond() > 0 && moment.getEpochSecond() <= LAST_SECOND) {
        return moment;
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    String allowed = ExportMessages.in(console.lang()).moments();
    throw new UsageException(console.messages().badOptionValue("--modified", asked, allowed));
  }

  /** Builds that are to make the same bytes again set this variable. */
  private static Instant ofEpoch(String seconds, Console console) throws UsageException {
    if (!seconds.matches("[1-9][0-9]{0,10}")) {
      throw new UsageException(ExportMessages.in(console.lang()).badEpoch(seconds));
    }
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }
}
