package tcptutor.shell.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Term;
import tcptutor.core.sim.Fault;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Variant;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.grading.Questions;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.manual.Flag;
import tcptutor.shell.manual.Shell;
import tcptutor.shell.scenario.AdjustmentReader;
import tcptutor.shell.scenario.Scenarios;
import tcptutor.shell.store.Backups;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.text.ExportMessages;
import tcptutor.shell.text.MemoryMessages;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.ToolMessages;

/** What may stand at each place of a command line: fixed words, ids of what is installed, files. */
final class Offers {
  private static final List<String> TIMES = List.of("100ms", "300ms", "1s");

  private final Typed typed;
  private final Messages texts;
  private final ToolMessages own;
  private final Lang lang;
  private final Path folder;
  private final InstalledPacks packs;

  /**
   * Looks at a command line.
   *
   * @param typed what stands before the word that is being typed
   */
  Offers(Typed typed, Console console) {
    this.typed = typed;
    this.texts = console.messages();
    this.lang = console.lang();
    this.own = ToolMessages.in(lang);
    this.folder = Learning.dataFolder(console);
    this.packs = InstalledPacks.in(folder);
  }

  // --- commands, options, arguments ------------------------------------------------------------

  List<Offer> commands() {
    List<Offer> offers = new ArrayList<>();
    for (String name : Commands.NAMES) {
      offers.add(new Offer(name, Commands.summary(name, texts)));
    }
    return offers;
  }

  /** Every option that may follow; those given already only if they may be given again. */
  List<Offer> options() {
    List<Offer> offers = new ArrayList<>();
    for (Flag flag : typed.flags()) {
      if (!typed.has(flag) || mayBeRepeated(flag)) {
        List<String> names = flag.names();
        offers.add(new Offer(names.get(names.size() - 1), flag.about()));
      }
    }
    return offers;
  }

  private static boolean mayBeRepeated(Flag flag) {
    return List.of("--set", "--lose", "--delay", "--duplicate", "--variant", "--event")
        .contains(flag.names().get(0));
  }

  /** What may follow the command as its next argument. */
  List<Offer> arguments() {
    int at = typed.arguments().size();
    if (typed.name().equals("check")) {
      return List.of(Offer.files("yaml", "yml", "zip"));
    }
    if (typed.name().equals("pack") && at == 1) {
      return packArgument(typed.arguments().get(0));
    }
    if (typed.name().equals("memory")) {
      return memoryArgument(at);
    }
    return at > 0 ? List.of() : firstArgument();
  }

  private List<Offer> firstArgument() {
    return switch (typed.name()) {
      case "learn" -> lessonsOfAllPacks();
      case "sim", "play" -> and(scenarios(), Offer.files("yaml", "yml"));
      case "term" -> terms();
      case "replay" -> List.of(Offer.files("json"));
      case "grade" -> questions();
      case "stats" -> allQuestions();
      case "pack" -> packActions();
      case "memory" -> memoryActions();
      case "export" -> exportFormats();
      case "completion" -> shells();
      case "help" -> commands();
      default -> List.of();
    };
  }

  private List<Offer> terms() {
    List<Offer> offers = new ArrayList<>();
    for (Term term : Library.builtIn().glossary().terms()) {
      offers.add(new Offer(term.id(), term.name().in(lang)));
    }
    return offers;
  }

  private List<Offer> packActions() {
    List<Offer> offers = new ArrayList<>();
    for (String action : PackCommand.ACTIONS) {
      offers.add(new Offer(action, own.packAction(action)));
    }
    return offers;
  }

  private List<Offer> memoryActions() {
    MemoryMessages about = MemoryMessages.in(lang);
    return MemoryCommand.ACTIONS.stream().map(one -> new Offer(one, about.action(one))).toList();
  }

  private List<Offer> exportFormats() {
    ExportMessages about = ExportMessages.in(lang);
    return ExportCommand.FORMATS.stream().map(one -> new Offer(one, about.format(one))).toList();
  }

  private List<Offer> memoryArgument(int at) {
    String action = at == 0 ? "" : typed.arguments().get(0);
    return switch (action) {
      case "" -> memoryActions();
      case "set" -> at == 1 ? settings() : Offer.of(List.of("default"));
      case "simulate" -> List.of(Offer.files("json"));
      case "export", "import" -> List.of(Offer.files("json", "zip"));
      case "backup" -> List.of(Offer.files("db"));
      case "restore" -> and(copies(), Offer.files("db"));
      default -> List.of();
    };
  }

  private List<Offer> settings() {
    MemoryMessages about = MemoryMessages.in(lang);
    return MemorySettings.NAMES.stream().map(one -> new Offer(one, about.setting(one))).toList();
  }

  private List<Offer> copies() {
    return Offer.of(
        Backups.list(folder).stream().map(copy -> copy.getFileName().toString()).toList());
  }

  private List<Offer> packArgument(String action) {
    return switch (action) {
      case "schema", "build" -> List.of(Offer.FOLDERS);
      case "preview" -> List.of(Offer.files("yaml", "yml", "zip"));
      case "add" -> List.of(Offer.files("zip"));
      case "info" -> and(packs(packs.ids()), Offer.files("zip"));
      case "remove" -> and(packs(packs.added()), packs(packs.broken()));
      default -> List.of();
    };
  }

  private static List<Offer> shells() {
    List<String> names = new ArrayList<>();
    for (Shell shell : Shell.values()) {
      names.add(shell.id());
    }
    return Offer.of(names);
  }

  // --- values of options -----------------------------------------------------------------------

  /**
   * Returns what an option may be given; empty where anything goes, and null for an option that
   * nobody has thought about yet.
   *
   * @param word what of the value is there already
   */
  List<Offer> values(Flag flag, String word) {
    List<String> names = flag.names();
    String option = names.get(names.size() - 1).replaceFirst("^-+", "");
    List<Offer> offers = flag.argument().equals("N") ? List.of() : known(option, word);
    if (offers == null && !flag.choices().isEmpty()) {
      return Offer.of(flag.choices());
    }
    return offers;
  }

  private List<Offer> known(String option, String word) {
    return switch (option) {
      case "format" -> Offer.of(RunOptions.FORMATS);
      case "numbers" -> Offer.of(RunOptions.NUMBERS);
      case "seen-from" -> Offer.of(RunOptions.ENDS);
      case "variant" -> variants();
      case "set" -> adjustments(word);
      case "lose" -> faults(word, List.of());
      case "delay", "duplicate" -> faults(word, TIMES);
      case "search" -> searched();
      case "topic", "cram" -> counted(QuestionItem::topic);
      case "kind" -> counted(QuestionItem::kind);
      case "level" -> counted(QuestionItem::difficulty);
      case "lesson" -> lessonsOf(pack());
      case "pack" -> packOrFolder();
      case "batch", "against" -> List.of(Offer.files("jsonl"));
      case "output" -> List.of(Offer.files("zip"));
      case "prefix" -> List.of(Offer.FOLDERS);
      case "export" -> List.of(Offer.files("yaml", "yml"));
      case "day-boundary" -> Offer.of(MemoryCommand.BOUNDARIES);
      case "out" -> List.of(Offer.files("apkg", "tsv", "json", "zip"));
      case "question", "event", "deck", "modified", "resume" -> List.of();
      default -> null;
    };
  }

  private static List<Offer> variants() {
    List<String> names = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      names.add(variant.id());
    }
    return Offer.of(names);
  }

  /** {@code msl=}, {@code isn.client=}, and after {@code client.} what one end can have alone. */
  private static List<Offer> adjustments(String word) {
    List<String> names = new ArrayList<>();
    String end = "";
    for (String each : RunOptions.ENDS) {
      names.add(each + ".");
      names.add("isn." + each + "=");
      end = word.startsWith(each + ".") ? each + "." : end;
    }
    names.add("delay=");
    if (!end.isEmpty()) {
      names.clear();
    }
    for (String name : AdjustmentReader.names()) {
      names.add(end + name + "=");
    }
    return Offer.of(names);
  }

  /** {@code client:SYN:1} and {@code client:SYN:1:300ms}, one part after the other. */
  private static List<Offer> faults(String word, List<String> times) {
    int last = word.lastIndexOf(':') + 1;
    String before = word.substring(0, last);
    List<String> next = new ArrayList<>();
    switch (before.split(":", -1).length) {
      case 1 -> RunOptions.ENDS.forEach(end -> next.add(end + ":"));
      case 2 -> {
        for (Fault.Kind kind : Fault.Kind.values()) {
          next.add(before + kind + ":");
        }
      }
      case 3 -> List.of("1", "2", "3").forEach(n -> next.add(before + n + colon(times)));
      case 4 -> times.forEach(time -> next.add(before + time));
      default -> {}
    }
    return Offer.of(next);
  }

  private static String colon(List<String> times) {
    return times.isEmpty() ? "" : ":";
  }

  private static List<Offer> searched() {
    List<String> words = new ArrayList<>();
    for (State state : State.values()) {
      words.add(state.rfcName());
    }
    words.addAll(List.of("SYN", "FIN", "RST", "PSH", "ACK"));
    return Offer.of(words);
  }

  private List<Offer> packOrFolder() {
    List<Offer> offers = packs(packs.ids());
    return typed.name().equals("grade") ? and(offers, Offer.FOLDERS) : offers;
  }

  // --- what is installed -----------------------------------------------------------------------

  private List<Offer> scenarios() {
    List<Offer> offers = new ArrayList<>();
    for (Scenarios.Item item : Scenarios.list()) {
      offers.add(new Offer(item.id(), item.title().in(lang)));
    }
    return offers;
  }

  private List<Offer> lessonsOfAllPacks() {
    List<Offer> offers = new ArrayList<>(lessonsOf(InstalledPacks.BUILT_IN));
    for (String pack : packs.added()) {
      for (Offer lesson : lessonsOf(pack)) {
        offers.add(new Offer(pack + "/" + lesson.word(), lesson.about()));
      }
    }
    return offers;
  }

  private List<Offer> lessonsOf(String pack) {
    List<Offer> offers = new ArrayList<>();
    CompiledContent content = packs.content(pack);
    if (content != null) {
      for (Library.Item item : Library.of(content).lessons()) {
        offers.add(new Offer(item.id(), item.title().in(lang)));
      }
    }
    return offers;
  }

  private List<Offer> questions() {
    CompiledContent content = packs.content(pack());
    if (content == null) {
      return List.of();
    }
    List<String> free = new Questions(Library.of(content)).ids();
    List<Offer> offers = new ArrayList<>();
    for (QuestionItem item : content.questions()) {
      if (free.contains(item.id())) {
        offers.add(new Offer(item.id(), item.topic() + ", " + item.difficulty()));
      }
    }
    return offers;
  }

  private List<Offer> allQuestions() {
    CompiledContent content = packs.content(pack());
    List<Offer> offers = new ArrayList<>();
    for (QuestionItem item : content == null ? List.<QuestionItem>of() : content.questions()) {
      offers.add(new Offer(item.id(), item.topic() + ", " + item.difficulty()));
    }
    return offers;
  }

  /** The words that questions have in a field, with how many have each. */
  private List<Offer> counted(Function<QuestionItem, String> field) {
    CompiledContent content = packs.content(pack());
    Map<String, Integer> counts = new TreeMap<>();
    if (content != null) {
      content.questions().forEach(item -> counts.merge(field.apply(item), 1, Integer::sum));
    }
    List<Offer> offers = new ArrayList<>();
    counts.forEach((word, count) -> offers.add(new Offer(word, own.questions(count))));
    return offers;
  }

  private List<Offer> packs(List<String> ids) {
    List<Offer> offers = new ArrayList<>();
    for (String id : ids) {
      boolean sound = packs.content(id) != null;
      offers.add(new Offer(id, sound ? packs.title(id).in(lang) : ""));
    }
    return offers;
  }

  private String pack() {
    return typed.value("--pack", InstalledPacks.BUILT_IN);
  }

  private static List<Offer> and(List<Offer> offers, Offer more) {
    return and(offers, List.of(more));
  }

  private static List<Offer> and(List<Offer> offers, List<Offer> more) {
    List<Offer> all = new ArrayList<>(offers);
    all.addAll(more);
    return all;
  }

  /** Whether a word is what somebody may have begun, or remembers a part of. */
  static boolean fits(Offer offer, String word) {
    return offer.isFiles()
        || offer.word().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
