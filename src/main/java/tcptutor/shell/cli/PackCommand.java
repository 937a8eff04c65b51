package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Pack;
import tcptutor.shell.check.ContentCheck;
import tcptutor.shell.content.CompileContent;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.PackZip;
import tcptutor.shell.content.Places;
import tcptutor.shell.content.Sources;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.pack.NewPack;
import tcptutor.shell.pack.Schemas;
import tcptutor.shell.store.InstalledPacks;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.LessonMessages;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.PackMessages;
import tcptutor.shell.text.Reasons;

/** {@code tcptutor pack}: the tools of those who write packs, and of those who install them. */
final class PackCommand implements Command {
  static final List<String> ACTIONS =
      List.of("schema", "new", "preview", "build", "add", "list", "info", "remove");

  @Override
  public String name() {
    return "pack";
  }

  @Override
  public Options options(Messages texts) {
    PackMessages own = PackMessages.in(texts.lang());
    return new Options()
        .addOption(
            Option.builder()
                .longOpt("question")
                .hasArg()
                .argName("ID")
                .desc(own.questionOption())
                .get())
        .addOption(
            Option.builder()
                .longOpt("output")
                .hasArg()
                .argName("ZIP")
                .desc(own.outputOption())
                .get());
  }

  @Override
  public Help help(Messages texts) {
    return new Help(
        "pack ACTION [ARGUMENT] [OPTIONS]",
        PackMessages.in(texts.lang()).packAbout(),
        List.of(
            "tcptutor pack new my-pack",
            "tcptutor pack preview my-pack/quizzes/first-steps.yaml --question why-101",
            "tcptutor pack add my-pack"));
  }

  @Override
  public int run(Console console, List<String> arguments) throws UsageException {
    CommandLine line = Arguments.parse(this, arguments, 2, console.messages());
    PackMessages texts = PackMessages.in(console.lang());
    List<String> words = line.getArgList();
    String all = String.join(", ", ACTIONS);
    if (words.isEmpty()) {
      throw new UsageException(console.messages().missingArgument("ACTION (" + all + ")", name()));
    }
    String action = words.get(0);
    String argument = words.size() > 1 ? words.get(1) : "";
    if (!ACTIONS.contains(action)) {
      throw new UsageException(texts.unknownAction(action, Nearest.to(action, ACTIONS), all));
    }
    if (argument.isEmpty() && !List.of("schema", "list").contains(action)) {
      throw new UsageException(console.messages().missingArgument("ARGUMENT", "pack " + action));
    }
    try {
      return new Actions(console, texts, line).run(action, argument);
    } catch (IOException e) {
      throw new UsageException(console.messages().unreadableFile(argument, Reasons.of(e)));
    }
  }

  /** The actions, for one console. */
  private record Actions(Console console, PackMessages texts, CommandLine line) {
    int run(String action, String argument) throws UsageException, IOException {
      return switch (action) {
        case "schema" -> schema(argument.isEmpty() ? "." : argument);
        case "new" -> fresh(argument);
        case "preview" ->
            new PackPreview(console, existing(argument), line.getOptionValue("question", "")).run();
        case "build" -> build(existing(argument));
        case "add" -> add(existing(argument));
        case "list" -> list();
        case "info" -> info(argument);
        default -> remove(argument);
      };
    }

    private Path existing(String argument) throws UsageException {
      Path path = Path.of(argument);
      if (!Files.exists(path)) {
        throw new UsageException(console.messages().noSuchFile(argument));
      }
      return path;
    }

    private InstalledPacks packs() {
      return InstalledPacks.in(Learning.dataFolder(console));
    }

    private int schema(String folder) throws IOException {
      Path target = Path.of(folder).resolve(".schema");
      console.out().println(texts.wrote(Schemas.write(target), target.toString()));
      return Exit.DONE;
    }

    private int fresh(String name) throws UsageException, IOException {
      Path folder = Path.of(name);
      String id = String.valueOf(folder.getFileName());
      if (Files.exists(folder)) {
        throw new UsageException(texts.folderExists(name));
      }
      if (!NewPack.canBeId(id)) {
        throw new UsageException(LessonMessages.in(console.lang()).badId(id));
      }
      int files = NewPack.write(folder, id);
      schema(name);
      console.out().println(texts.wrote(files, name));
      console.out().println(texts.afterNew(name));
      return Exit.DONE;
    }

    // --- checked packs -------------------------------------------------------------------------

    /** Checks a pack; returns null after reporting its mistakes. */
    private ContentCheck.Findings sound(Path root) throws UsageException {
      boolean zip = Sources.isZip(root);
      if (!zip && !(Files.isDirectory(root) && Sources.isPack(root))) {
        throw new UsageException(texts.noManifest(root.toString()));
      }
      ContentCheck.Findings findings = CheckCommand.findings(List.of(root), console);
      if (!findings.issues().isEmpty()) {
        console.report(findings.issues());
        console.out().println(texts.refused(findings.issues().size()));
        return null;
      }
      if (findings.manifest() == null) {
        throw new UsageException(texts.noManifest(root.toString()));
      }
      return findings;
    }

    private int build(Path root) throws UsageException, IOException {
      ContentCheck.Findings findings = sound(root);
      if (findings == null) {
        return Exit.NO;
      }
      Pack pack = findings.manifest();
      String name = pack.id() + "-" + pack.version() + ".zip";
      Path target = Path.of(line.getOptionValue("output", name));
      PackZip.write(findings.sources(), target);
      byte[] bytes = Files.readAllBytes(target);
      console.out().println(texts.built(target.toString(), bytes.length, sha256(bytes)));
      return Exit.DONE;
    }

    private static String sha256(byte[] bytes) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    private int add(Path root) throws UsageException, IOException {
      ContentCheck.Findings findings = sound(root);
      if (findings == null) {
        return Exit.NO;
      }
      Pack pack = findings.manifest();
      if (pack.id().equals(InstalledPacks.BUILT_IN)) {
        throw new UsageException(texts.builtIn(pack.id()));
      }
      InstalledPacks packs = packs();
      CompiledContent old = packs.content(pack.id());
      Map<String, String> before = old == null ? Map.of() : contents(old);
      String version = old == null ? "" : Library.of(old).manifest().version();
      Path work = Files.createTempDirectory("tcptutor-pack");
      Path source = work.resolve("source.zip");
      Path compiled = work.resolve("compiled.zip");
      PackZip.write(findings.sources(), source);
      CompileContent.compileZip(findings.sources(), compiled);
      packs.put(pack.id(), source, compiled);
      Files.delete(work);
      CompiledContent added = packs.content(pack.id());
      Library library = Library.of(added);
      console
          .out()
          .println(
              old == null
                  ? texts.added(
                      pack.id(),
                      pack.version(),
                      library.lessons().size(),
                      library.questionItems().size())
                  : texts.updated(pack.id(), version, pack.version()));
      if (old != null) {
        changes(before, contents(added));
      }
      return Exit.DONE;
    }

    /** Every file and question of a pack, with what is in it. */
    private static Map<String, String> contents(CompiledContent content) {
      Map<String, String> all = new TreeMap<>();
      for (CompiledContent.Item item : content.list()) {
        all.put(item.path(), Places.without(content.open(item.path())));
      }
      for (CompiledContent.QuestionItem item : content.questions()) {
        all.put(item.quiz() + "  " + item.id(), Places.without(content.question(item)));
      }
      return all;
    }

    private void changes(Map<String, String> before, Map<String, String> after) {
      Map<String, String> lines = new TreeMap<>();
      before.keySet().stream().filter(k -> !after.containsKey(k)).forEach(k -> lines.put(k, "- "));
      after.forEach(
          (name, text) -> {
            if (!before.containsKey(name)) {
              lines.put(name, "+ ");
            } else if (!before.get(name).equals(text)) {
              lines.put(name, "~ ");
            }
          });
      lines.forEach((name, sign) -> console.out().println("  " + sign + name));
      if (lines.isEmpty()) {
        console.out().println(texts.noChanges());
      }
    }

    // --- installed packs -----------------------------------------------------------------------

    private int list() {
      InstalledPacks packs = packs();
      for (String id : packs.ids()) {
        Pack pack = Library.of(packs.content(id)).manifest();
        console
            .out()
            .println(
                "  "
                    + console.style().cyan(Columns.padRight(id, 24))
                    + "  "
                    + Columns.padRight(pack.version(), 8)
                    + "  "
                    + pack.title().in(console.lang()));
      }
      packs.broken().forEach(id -> console.complain(texts.broken(id)));
      return packs.broken().isEmpty() ? Exit.DONE : Exit.NO;
    }

    private int info(String argument) throws UsageException {
      InstalledPacks packs = packs();
      CompiledContent content = packs.content(argument);
      if (content != null) {
        Library library = Library.of(content);
        info(library.manifest(), library.lessons().size(), library.questionItems().size());
        return Exit.DONE;
      }
      if (!Files.exists(Path.of(argument))) {
        throw new UsageException(texts.noSuchPack(argument, Nearest.to(argument, packs.ids())));
      }
      ContentCheck.Findings findings = sound(Path.of(argument));
      if (findings == null) {
        return Exit.NO;
      }
      long lessons = findings.sources().stream().filter(f -> f.isIn("lessons")).count();
      long other =
          findings.sources().stream()
              .filter(f -> f.path().matches("lessons/(pack|lexicon|glossary)\\.yaml"))
              .count();
      info(findings.manifest(), (int) (lessons - other), findings.questions());
      return Exit.DONE;
    }

    private void info(Pack pack, int lessons, int questions) {
      Lang lang = console.lang();
      console.out().println(console.style().bold(pack.id() + " " + pack.version()));
      console.out().println("  " + pack.title().in(lang));
      row(
          "languages",
          String.join(", ", pack.languages().stream().map(Lang::code).sorted().toList()));
      row("authors", String.join(", ", pack.authors()));
      row("licence", pack.licence());
      row("requires", pack.requires());
      row("lessons", Integer.toString(lessons));
      row("questions", Integer.toString(questions));
    }

    private void row(String label, String value) {
      if (!value.isEmpty()) {
        console.out().println("  " + Columns.padRight(texts.label(label), 16) + value);
      }
    }

    private int remove(String id) throws UsageException, IOException {
      InstalledPacks packs = packs();
      if (id.equals(InstalledPacks.BUILT_IN)) {
        throw new UsageException(texts.builtIn(id));
      }
      if (!packs.added().contains(id) && !packs.broken().contains(id)) {
        throw new UsageException(texts.noSuchPack(id, Nearest.to(id, packs.added())));
      }
      packs.remove(id);
      console.out().println(texts.removed(id));
      return Exit.DONE;
    }
  }
}
