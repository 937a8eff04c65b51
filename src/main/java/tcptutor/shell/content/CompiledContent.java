package tcptutor.shell.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tcptutor.core.lesson.Text;
import tcptutor.shell.text.Neutral;

/**
 * The content of a pack as {@link CompileContent} wrote it: the one that comes with the program, or
 * an installed one.
 *
 * <p>Listing reads one small index; using a file or a question reads that one alone.
 */
public final class CompiledContent {
  static final String FOLDER = "/tcptutor/content/";
  static final String INDEX = "index";
  static final String QUESTIONS = "questions";
  static final String ENDING = ".bin";

  private static final CompiledContent BUILT_IN = new CompiledContent(new Resources());

  private final Source source;
  private List<Item> items;
  private List<QuestionItem> questions;

  private CompiledContent(Source source) {
    this.source = source;
  }

  /** Returns the content that comes with the program. */
  public static CompiledContent builtIn() {
    return BUILT_IN;
  }

  /** Returns what was compiled into a zip; it is opened for every use and never held open. */
  public static CompiledContent zip(Path file) {
    return new CompiledContent(new Zip(file));
  }

  /** Where the bytes are. */
  private interface Source {
    /** Returns the bytes of each name, or null where there are none. */
    List<byte[]> read(List<String> names) throws IOException;

    /** Whether there are bytes of a name. */
    boolean has(String name) throws IOException;
  }

  /** Resources of the program; not a lambda, whose linking would cost more than the reading. */
  private static final class Resources implements Source {
    @Override
    public List<byte[]> read(List<String> names) throws IOException {
      List<byte[]> all = new ArrayList<>(names.size());
      for (String name : names) {
        try (InputStream in = CompiledContent.class.getResourceAsStream(FOLDER + name)) {
          all.add(in == null ? null : in.readAllBytes());
        }
      }
      return all;
    }

    @Override
    public boolean has(String name) {
      return CompiledContent.class.getResource(FOLDER + name) != null;
    }
  }

  /** Returns what was compiled a moment ago: the bytes of each name. */
  static CompiledContent of(Map<String, byte[]> entries) {
    return new CompiledContent(new Entries(Map.copyOf(entries)));
  }

  private record Entries(Map<String, byte[]> entries) implements Source {
    @Override
    public List<byte[]> read(List<String> names) {
      List<byte[]> all = new ArrayList<>(names.size());
      names.forEach(name -> all.add(entries.get(name)));
      return all;
    }

    @Override
    public boolean has(String name) {
      return entries.containsKey(name);
    }
  }

  private record Zip(Path file) implements Source {
    @Override
    public boolean has(String name) throws IOException {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return zip.getEntry(name) != null;
      }
    }

    @Override
    public List<byte[]> read(List<String> names) throws IOException {
      List<byte[]> all = new ArrayList<>(names.size());
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (String name : names) {
          ZipEntry entry = zip.getEntry(name);
          if (entry == null) {
            all.add(null);
          } else {
            try (InputStream in = zip.getInputStream(entry)) {
              all.add(in.readAllBytes());
            }
          }
        }
      }
      return all;
    }
  }

  /**
   * What the index tells about a file.
   *
   * @param path as in the sources, with slashes: {@code lessons/scenarios/open-normal.yaml}
   * @param top the indexed fields at the top of the file, see {@link CompileContent}
   */
  public record Item(String path, Node.Mapping top) {
    /** Returns a field as it was written, or an empty string. */
    public String field(String name) {
      return top.get(name) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** Returns a field in both languages; a plain scalar counts for both. */
    public Text text(String name) {
      if (top.get(name) instanceof Node.Mapping mapping) {
        return new Text(line(scalar(mapping, "en")), line(scalar(mapping, "zh")));
      }
      return new Text(line(field(name)), line(field(name)));
    }

    private static String line(String text) {
      return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 ? text : Neutral.line(text);
    }

    private static String scalar(Node.Mapping mapping, String key) {
      return mapping.get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }
  }

  /**
   * What the index tells about a question.
   *
   * @param id its id
   * @param quiz the path of its quiz
   * @param lesson the lesson it comes after; empty for none
   * @param kind as files name it
   * @param topic a group of questions
   * @param difficulty as files name it
   */
  public record QuestionItem(
      String id, String quiz, String lesson, String kind, String topic, String difficulty) {}

  /** Returns every file, sorted by path. */
  public synchronized List<Item> list() {
    if (items == null) {
      List<Item> all = new ArrayList<>();
      for (Node.Entry entry : ((Node.Mapping) open(INDEX)).entries()) {
        all.add(new Item(entry.key().text(), (Node.Mapping) entry.value()));
      }
      items = List.copyOf(all);
    }
    return items;
  }

  /** Returns every question, in the order of the files and within them. */
  public synchronized List<QuestionItem> questions() {
    if (questions == null) {
      List<QuestionItem> all = new ArrayList<>();
      for (Node row : ((Node.Sequence) open(QUESTIONS)).items()) {
        List<Node> cells = ((Node.Sequence) row).items();
        all.add(
            new QuestionItem(
                cell(cells, 0),
                cell(cells, 1),
                cell(cells, 2),
                cell(cells, 3),
                cell(cells, 4),
                cell(cells, 5)));
      }
      questions = List.copyOf(all);
    }
    return questions;
  }

  private static String cell(List<Node> cells, int at) {
    return ((Node.Scalar) cells.get(at)).text();
  }

  /** Whether there is a file of this path. */
  public boolean has(String path) {
    try {
      return source.has(path + ENDING);
    } catch (IOException e) {
      throw new UncheckedIOException("compiled content", e);
    }
  }

  /** Returns the tree of one question. */
  public Node question(QuestionItem item) {
    return questions(List.of(item)).get(0);
  }

  /** Returns the trees of some questions. */
  public List<Node> questions(List<QuestionItem> some) {
    return open(some.stream().map(item -> CompileContent.nameOf(item.quiz(), item.id())).toList());
  }

  /**
   * Returns the tree of one file; that of a quiz is without its questions.
   *
   * @param path as in {@link Item#path}
   * @throws IllegalArgumentException if there is no such file
   */
  public Node open(String path) {
    return open(List.of(path)).get(0);
  }

  private List<Node> open(List<String> paths) {
    List<String> names = new ArrayList<>(paths.size());
    for (String path : paths) {
      names.add(path + ENDING);
    }
    try {
      List<byte[]> all = source.read(names);
      List<Node> nodes = new ArrayList<>(all.size());
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) == null) {
          throw new IllegalArgumentException("no compiled content " + paths.get(i));
        }
        nodes.add(NodeCodec.read(all.get(i)));
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException("compiled content", e);
    }
  }
}
