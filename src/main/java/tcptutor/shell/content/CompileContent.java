package tcptutor.shell.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Messages;

/**
 * Runs in the build: turns YAML files into the resources that {@link CompiledContent} reads.
 *
 * <p>Knows YAML but neither lessons nor scenarios, except that the questions of a quiz become a
 * resource each: what a field means is checked by {@code tcptutor check}, which the tests run.
 */
public final class CompileContent {
  /** Fields at the top of a file that a listing may show or search without opening the file. */
  static final Set<String> INDEXED =
      Set.of(
          "id",
          "kind",
          "group",
          "order",
          "title",
          "tags",
          "after",
          "lesson",
          "version",
          "requires");

  /** Lists at the top of a file of which a listing tells the length. */
  static final Set<String> COUNTED = Set.of("sections");

  private final Sink sink;
  private final TreeMap<String, Node> index = new TreeMap<>();
  private final List<Node> questions = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  private CompileContent(Sink sink) {
    this.sink = sink;
  }

  /** Where resources go. */
  private interface Sink {
    void write(String name, byte[] bytes) throws IOException;
  }

  /**
   * Compiles folders; folders that do not exist count as empty.
   *
   * @param args the folders, and last the folder to write to
   * @throws IOException if a folder cannot be read or written
   * @throws IllegalArgumentException if a file is not good YAML; the mistakes are on {@code err}
   */
  public static void main(String[] args) throws IOException {
    List<Path> roots = new ArrayList<>();
    for (int i = 0; i < args.length - 1; i++) {
      roots.add(Path.of(args[i]));
    }
    List<Issue> issues = compile(roots, Path.of(args[args.length - 1]));
    if (!issues.isEmpty()) {
      PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
      for (Issue issue : issues) {
        err.println(issue.place() + ": " + issue.message() + " (" + issue.mend() + ")");
      }
      throw new IllegalArgumentException(Messages.in(Lang.EN).mistakes(issues.size()));
    }
  }

  /**
   * Compiles folders.
   *
   * @return the mistakes found; when there are any, what was written is not complete
   */
  static List<Issue> compile(List<Path> roots, Path target) throws IOException {
    Files.createDirectories(target);
    deleteOld(target);
    List<SourceFile> files = new ArrayList<>();
    for (Path root : roots) {
      for (Path file : yamlFiles(root)) {
        String name =
            root.getFileName() + "/" + root.relativize(file).toString().replace('\\', '/');
        files.add(new SourceFile(file.toString(), name, Files.readAllBytes(file)));
      }
    }
    return new CompileContent(new FolderSink(target)).run(files);
  }

  /**
   * Compiles files into one zip.
   *
   * @param target a file that does not exist yet
   * @return the mistakes found; when there are any, what was written is not complete
   */
  public static List<Issue> compileZip(List<SourceFile> files, Path target) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
      Sink sink =
          (name, bytes) -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
          };
      return new CompileContent(sink).run(files);
    }
  }

  /**
   * Compiles files for this run of the program.
   *
   * @param found is given what is wrong with them
   */
  public static CompiledContent compile(List<SourceFile> files, List<Issue> found)
      throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    found.addAll(new CompileContent(entries::put).run(files));
    return CompiledContent.of(entries);
  }

  private record FolderSink(Path target) implements Sink {
    @Override
    public void write(String name, byte[] bytes) throws IOException {
      Path file = target.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }
  }

  private List<Issue> run(List<SourceFile> files) throws IOException {
    for (SourceFile file : files) {
      compileFile(file);
    }
    writeIndex();
    return issues;
  }

  private void compileFile(SourceFile file) throws IOException {
    Issues found = new Issues(file.shown(), Messages.in(Lang.EN));
    Node node = YamlReader.read(file.bytes(), found).orElse(null);
    issues.addAll(found.list());
    if (found.isEmpty()) {
      index.put(file.path(), indexed(node));
      write(file.path(), splitOff(file.path(), node));
    }
  }

  private void writeIndex() throws IOException {
    List<Node.Entry> entries = new ArrayList<>();
    index.forEach(
        (name, top) ->
            entries.add(new Node.Entry(new Node.Scalar(name, Node.Kind.STRING, 0, 0), top)));
    write(CompiledContent.INDEX, new Node.Mapping(entries, 0, 0));
    write(CompiledContent.QUESTIONS, new Node.Sequence(questions, 0, 0));
  }

  private void write(String name, Node node) throws IOException {
    sink.write(name + CompiledContent.ENDING, NodeCodec.write(node));
  }

  /** The name of a question's own resource. */
  static String nameOf(String quiz, String question) {
    return quiz + "/" + question;
  }

  /** Writes the questions of a quiz one by one, and returns what is left of it. */
  private Node splitOff(String name, Node file) throws IOException {
    if (!(file instanceof Node.Mapping mapping)
        || !(mapping.get("questions") instanceof Node.Sequence all)) {
      return file;
    }
    for (Node item : all.items()) {
      String id = field(item, "id");
      if (id.matches("[a-z0-9-]+")) {
        write(nameOf(name, id), item);
        questions.add(row(id, name, field(mapping, "lesson"), item));
      }
    }
    List<Node.Entry> rest = new ArrayList<>(mapping.entries());
    rest.removeIf(entry -> entry.key().text().equals("questions"));
    return new Node.Mapping(rest, mapping.line(), mapping.column());
  }

  private static Node row(String id, String quiz, String lesson, Node question) {
    String kind = field(question, "kind");
    List<String> cells =
        List.of(
            id,
            quiz,
            lesson,
            kind.isEmpty() ? "free-text" : kind,
            field(question, "topic"),
            field(question, "difficulty"));
    List<Node> nodes = new ArrayList<>();
    cells.forEach(cell -> nodes.add(new Node.Scalar(cell, Node.Kind.STRING, 0, 0)));
    return new Node.Sequence(nodes, question.line(), question.column());
  }

  private static String field(Node node, String name) {
    return node instanceof Node.Mapping mapping && mapping.get(name) instanceof Node.Scalar scalar
        ? scalar.text()
        : "";
  }

  private static Node.Mapping indexed(Node node) {
    List<Node.Entry> entries = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (INDEXED.contains(entry.key().text())) {
          entries.add(entry);
        } else if (COUNTED.contains(entry.key().text())) {
          entries.add(new Node.Entry(entry.key(), size(entry.value())));
        }
      }
    }
    return new Node.Mapping(entries, node.line(), node.column());
  }

  private static Node size(Node list) {
    int size = list instanceof Node.Sequence sequence ? sequence.items().size() : 0;
    return new Node.Scalar(Integer.toString(size), Node.Kind.INTEGER, list.line(), list.column());
  }

  private static List<Path> yamlFiles(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** A source file that was removed must not live on in the jar. */
  private static void deleteOld(Path target) throws IOException {
    Files.walkFileTree(
        target,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (file.toString().endsWith(CompiledContent.ENDING)) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
