package tcptutor.shell.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Text;

/**
 * The lessons and scenarios that come with the program, compiled by {@link CompileContent}.
 *
 * <p>Listing reads one small index; using a file reads that file alone.
 */
public final class BuiltInContent {
  static final String FOLDER = "/tcptutor/content/";
  static final String INDEX = "index";

  private BuiltInContent() {}

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
        return new Text(scalar(mapping, "en"), scalar(mapping, "zh"));
      }
      return new Text(field(name), field(name));
    }

    private static String scalar(Node.Mapping mapping, String key) {
      return mapping.get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }
  }

  /** Returns every file, sorted by path. */
  public static List<Item> list() {
    List<Item> items = new ArrayList<>();
    for (Node.Entry entry : ((Node.Mapping) load(INDEX)).entries()) {
      items.add(new Item(entry.key().text(), (Node.Mapping) entry.value()));
    }
    return items;
  }

  /**
   * Returns the tree of one file.
   *
   * @param path as in {@link Item#path}
   * @throws IllegalArgumentException if there is no such file
   */
  public static Node open(String path) {
    return load(path);
  }

  private static Node load(String name) {
    try (InputStream in = BuiltInContent.class.getResourceAsStream(FOLDER + name + ".bin")) {
      if (in == null) {
        throw new IllegalArgumentException("no built-in content " + name);
      }
      return NodeCodec.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("built-in content " + name, e);
    }
  }
}
