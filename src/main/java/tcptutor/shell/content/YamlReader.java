package tcptutor.shell.content;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.PackMessages;
import tcptutor.shell.text.Reasons;

/**
 * Reads YAML into {@link Node} trees.
 *
 * <p>Files come from strangers, so nothing in them makes an object of a chosen class, and size,
 * depth and aliases have limits far above what a lesson needs.
 */
public final class YamlReader {
  static final int MAX_CHARACTERS = 2_000_000;
  static final int MAX_DEPTH = 50;
  static final int MAX_ALIASES = 50;
  static final int MAX_NODES = 300_000;

  /** What YAML itself finds in values without a written tag. */
  private static final Set<Tag> TAGS =
      Set.of(
          Tag.MAP,
          Tag.SEQ,
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MERGE,
          new Tag(Tag.PREFIX + "value"));

  private final Issues issues;
  private final Map<org.yaml.snakeyaml.nodes.Node, Converted> converted = new IdentityHashMap<>();
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
      return read(Files.readAllBytes(file), issues);
    } catch (IOException e) {
      issues.add(
          0, 0, "", "unreadable", issues.messages().unreadableFile(file.toString(), Reasons.of(e)));
    }
    return Optional.empty();
  }

  /** Reads the bytes of a file; as {@link #read(Path, Issues)} for the rest. */
  public static Optional<Node> read(byte[] bytes, Issues issues) {
    try {
      return parse(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), issues);
    } catch (CharacterCodingException e) {
      issues.add(0, 0, "", "not-utf8", issues.messages().notUtf8());
      return Optional.empty();
    }
  }

  /** Reads a text; as {@link #read} for the rest. */
  public static Optional<Node> parse(String text, Issues issues) {
    if (text.length() > MAX_CHARACTERS) {
      issues.add(0, 0, "", "too-big", issues.messages().tooBig(MAX_CHARACTERS + " characters"));
      return Optional.empty();
    }
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
    // Harmless, since nothing is constructed: strange tags become issues of ours, with a place.
    options.setTagInspector(tag -> true);
    return options;
  }

  private static void addSyntax(MarkedYAMLException e, Issues issues) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    String problem = e.getContext() == null ? "" : e.getContext() + ", ";
    var advice = issues.messages().badYaml(firstLine(problem + e.getProblem()));
    int line = mark == null ? 0 : mark.getLine() + 1;
    issues.add(line, mark == null ? 0 : mark.getColumn() + 1, "", "yaml-syntax", advice);
  }

  /** What a node became, and how many values it stands for. */
  private record Converted(Node node, int size) {}

  /** An alias shares the node it names, in memory as well; its values count every time. */
  private Node convert(org.yaml.snakeyaml.nodes.Node node, String path, int depth) {
    Converted before = converted.get(node);
    if (before != null) {
      nodes += before.size();
      if (nodes > MAX_NODES) {
        throw new TooBig(MAX_NODES + " values");
      }
      return before.node();
    }
    int count = nodes;
    Node fresh = fresh(node, path, depth);
    if (!(fresh instanceof Node.Scalar)) {
      converted.put(node, new Converted(fresh, nodes - count));
    }
    return fresh;
  }

  private Node fresh(org.yaml.snakeyaml.nodes.Node node, String path, int depth) {
    // Aliases share nodes, and a node may even contain itself: count what is walked.
    if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
      throw new TooBig(nodes > MAX_NODES ? MAX_NODES + " values" : MAX_DEPTH + " levels");
    }
    int line = node.getStartMark().getLine() + 1;
    int column = node.getStartMark().getColumn() + 1;
    if (!TAGS.contains(node.getTag())) {
      issues.add(line, column, path, "unknown-tag", issues.messages().unknownTag(shown(node)));
    }
    if (node instanceof MappingNode mapping) {
      return new Node.Mapping(entries(mapping, path, depth + 1), line, column);
    }
    if (node instanceof SequenceNode sequence) {
      return new Node.Sequence(items(sequence, path, depth + 1), line, column);
    }
    String text = ((ScalarNode) node).getValue();
    int acting = Neutral.first(text);
    if (acting >= 0) {
      PackMessages texts = PackMessages.in(issues.messages().lang());
      issues.add(line, column, path, "control-character", texts.controls(text.codePointAt(acting)));
    }
    return new Node.Scalar(Neutral.of(text), kind(node.getTag()), line, column);
  }

  private List<Node.Entry> entries(MappingNode mapping, String path, int depth) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = convert(tuple.getKeyNode(), path, depth);
      if (key instanceof Node.Scalar name) {
        addEntry(entries, name, tuple, Fields.join(path, name.text()), depth);
      } else {
        issues.add(key, path, "key-not-scalar", issues.messages().keyNotScalar());
      }
    }
    return List.copyOf(entries.values());
  }

  private void addEntry(
      Map<String, Node.Entry> entries, Node.Scalar key, NodeTuple tuple, String path, int depth) {
    Node.Entry first = entries.get(key.text());
    Node value = convert(tuple.getValueNode(), path, depth);
    if (first == null) {
      entries.put(key.text(), new Node.Entry(key, value));
    } else {
      int line = first.key().line();
      issues.add(key, path, "duplicate-key", issues.messages().duplicateKey(key.text(), line));
    }
  }

  private List<Node> items(SequenceNode sequence, String path, int depth) {
    List<Node> items = new ArrayList<>(sequence.getValue().size());
    for (var item : sequence.getValue()) {
      items.add(convert(item, path + "[" + items.size() + "]", depth));
    }
    return items;
  }

  /** Whatever is no number, truth value or null is text, dates and YAML 1.1's odd keys included. */
  private static Node.Kind kind(Tag tag) {
    if (tag.equals(Tag.INT)) {
      return Node.Kind.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return Node.Kind.DECIMAL;
    }
    if (tag.equals(Tag.BOOL)) {
      return Node.Kind.BOOLEAN;
    }
    return tag.equals(Tag.NULL) ? Node.Kind.NULL : Node.Kind.STRING;
  }

  private static String shown(org.yaml.snakeyaml.nodes.Node node) {
    String tag = node.getTag().getValue();
    return tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag;
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
