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
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Messages;

/**
 * Runs in the build: turns YAML files into the resources that {@link BuiltInContent} reads.
 *
 * <p>Knows YAML but neither lessons nor scenarios: what a field means is checked by {@code tcptutor
 * check}, which the tests run.
 */
public final class CompileContent {
  /** Fields at the top of a file that a listing may show or search without opening the file. */
  static final Set<String> INDEXED = Set.of("id", "kind", "group", "order", "title", "tags");

  private final Path target;
  private final TreeMap<String, Node> index = new TreeMap<>();
  private final List<Issue> issues = new ArrayList<>();

  private CompileContent(Path target) {
    this.target = target;
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
    CompileContent run = new CompileContent(target);
    Files.createDirectories(target);
    deleteOld(target);
    for (Path root : roots) {
      for (Path file : yamlFiles(root)) {
        run.compileFile(root, file);
      }
    }
    run.writeIndex();
    return run.issues;
  }

  private void compileFile(Path root, Path file) throws IOException {
    Issues found = new Issues(file.toString(), Messages.in(Lang.EN));
    Node node = YamlReader.read(file, found).orElse(null);
    issues.addAll(found.list());
    if (found.isEmpty()) {
      String name = root.getFileName() + "/" + root.relativize(file).toString().replace('\\', '/');
      write(name, node);
      index.put(name, indexed(node));
    }
  }

  private void writeIndex() throws IOException {
    List<Node.Entry> entries = new ArrayList<>();
    index.forEach(
        (name, top) ->
            entries.add(new Node.Entry(new Node.Scalar(name, Node.Kind.STRING, 0, 0), top)));
    write(BuiltInContent.INDEX, new Node.Mapping(entries, 0, 0));
  }

  private void write(String name, Node node) throws IOException {
    Path file = target.resolve(name + ".bin");
    Files.createDirectories(file.getParent());
    Files.write(file, NodeCodec.write(node));
  }

  private static Node.Mapping indexed(Node node) {
    List<Node.Entry> entries = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (INDEXED.contains(entry.key().text())) {
          entries.add(entry);
        }
      }
    }
    return new Node.Mapping(entries, node.line(), node.column());
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
            if (file.toString().endsWith(".bin")) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
