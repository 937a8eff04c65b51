package tcptutor.shell.content;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML into {@link Node} trees.
 *
 * <p>Files come from strangers, so nothing in them makes an object of a chosen class, and size,
 * depth and aliases have limits far above what a lesson needs.
 */
public final class YamlReader {
  static final int MAX_CHARACTERS = 3_000_000;
  static final int MAX_DEPTH = 50;
  static final int MAX_ALIASES = 50;
  static final int MAX_NODES = 300_000;

  private static final Map<Tag, Node.Kind> KINDS =
      Map.of(
          Tag.STR,
          Node.Kind.STRING,
          Tag.INT,
          Node.Kind.INTEGER,
          Tag.FLOAT,
          Node.Kind.DECIMAL,
          Tag.BOOL,
          Node.Kind.BOOLEAN,
          Tag.NULL,
          Node.Kind.NULL,
          // A date is a text here, and so are the keys "<<" and "=" of YAML 1.1.
          Tag.TIMESTAMP,
          Node.Kind.STRING,
          Tag.MERGE,
          Node.Kind.STRING,
          new Tag("tag:yaml.org,2002:value"),
          Node.Kind.STRING);

  private final Issues issues;
  private int nodes;

  private YamlReader(Issues issues) {
    this.issues = issues;
  }

  /**
   * Reads a file. Whatever is wrong goes to {@code issues}; the tree is absent when there is none
   * to speak of, and must not be used while there are issues.
   */
  public static Optional<Node> read(Path file, Issues issues) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return parse(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), issues);
    } catch (CharacterCodingException e) {
      issues.add(0, 0, "", "not-utf8", issues.messages().notUtf8());
    } catch (IOException e) {
      issues.add(
          0, 0, "", "unreadable", issues.messages().unreadableFile(file.toString(), reason(e)));
    }
    return Optional.empty();
  }

  /** Reads a text; as {@link #read} for the rest. */
  public static Optional<Node> parse(String text, Issues issues) {
    try {
      String yaml = text.startsWith("\ufeff") ? text.substring(1) : text;
      var root = new Yaml(limits()).compose(new StringReader(yaml));
      if (root == null) {
        issues.add(1, 1, "", "empty-file", issues.messages().emptyFile());
        return Optional.empty();
      }
      return Optional.of(new YamlReader(issues).convert(root, "", 0));
    } catch (MarkedYAMLException e) {
      addSyntax(e, issues);
    } catch (TooBig e) {
      issues.add(0, 0, "", "too-big", issues.messages().tooBig(e.getMessage()));
    } catch (YAMLException e) {
      issues.add(0, 0, "", "yaml-syntax", issues.messages().badYaml(firstLine(e.getMessage())));
    }
    return Optional.empty();
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(MAX_ALIASES);
    return options;
  }

  private static void addSyntax(MarkedYAMLException e, Issues issues) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    String problem = e.getContext() == null ? "" : e.getContext() + ", ";
    var advice = issues.messages().badYaml(firstLine(problem + e.getProblem()));
    int line = mark == null ? 0 : mark.getLine() + 1;
    issues.add(line, mark == null ? 0 : mark.getColumn() + 1, "", "yaml-syntax", advice);
  }

  private Node convert(org.yaml.snakeyaml.nodes.Node node, String path, int depth) {
    // Aliases share nodes, and a node may even contain itself: count what is walked.
    if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
      throw new TooBig(nodes > MAX_NODES ? MAX_NODES + " values" : MAX_DEPTH + " levels");
    }
    int line = node.getStartMark().getLine() + 1;
    int column = node.getStartMark().getColumn() + 1;
    if (node instanceof MappingNode mapping) {
      return new Node.Mapping(entries(mapping, path, depth), line, column);
    }
    if (node instanceof SequenceNode sequence) {
      return new Node.Sequence(items(sequence, path, depth), line, column);
    }
    return scalar((ScalarNode) node, path, line, column);
  }

  private List<Node.Entry> entries(MappingNode mapping, String path, int depth) {
    List<Node.Entry> entries = new ArrayList<>(mapping.getValue().size());
    Map<String, Node> seen = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = convert(tuple.getKeyNode(), path, depth + 1);
      if (!(key instanceof Node.Scalar scalar)) {
        issues.add(key, path, "key-not-scalar", issues.messages().keyNotScalar());
        continue;
      }
      String name = scalar.text();
      Node first = seen.putIfAbsent(name, key);
      if (first == null) {
        entries.add(
            new Node.Entry(
                scalar, convert(tuple.getValueNode(), Fields.join(path, name), depth + 1)));
      } else {
        issues.add(
            key,
            Fields.join(path, name),
            "duplicate-key",
            issues.messages().duplicateKey(name, first.line()));
      }
    }
    return entries;
  }

  private List<Node> items(SequenceNode sequence, String path, int depth) {
    List<Node> items = new ArrayList<>(sequence.getValue().size());
    for (var item : sequence.getValue()) {
      items.add(convert(item, path + "[" + items.size() + "]", depth + 1));
    }
    return items;
  }

  private Node scalar(ScalarNode node, String path, int line, int column) {
    Node.Kind kind = KINDS.get(node.getTag());
    Node.Scalar scalar =
        new Node.Scalar(node.getValue(), kind == null ? Node.Kind.STRING : kind, line, column);
    if (kind == null) {
      issues.add(
          scalar, path, "unknown-tag", issues.messages().unknownTag(node.getTag().getValue()));
    }
    return scalar;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** More than {@link #MAX_NODES} or {@link #MAX_DEPTH}, counted after aliases are followed. */
  private static final class TooBig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooBig(String limit) {
      super(limit);
    }
  }
}
