package tcptutor.shell.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;

/** The fields of a mapping in a file. */
final class NodeFields implements Fields {
  /** A mistake is shown as far as anybody would read it. */
  private static final int MOST_SHOWN = 60;

  private final Node at;
  private final Node.Mapping mapping;
  private final String path;
  private final Issues issues;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<NodeFields> children = new ArrayList<>();

  NodeFields(Node node, String path, Issues issues) {
    this.at = node;
    this.path = path;
    this.issues = issues;
    this.mapping =
        node instanceof Node.Mapping m
            ? m
            : new Node.Mapping(List.of(), node.line(), node.column());
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Node node() {
    return at;
  }

  @Override
  public boolean has(String name) {
    Node node = get(name);
    return node != null && !isNull(node);
  }

  @Override
  public Node get(String name) {
    known.add(name);
    return mapping.get(name);
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      names.add(entry.key().text());
    }
    known.addAll(names);
    return names;
  }

  @Override
  public String string(String name) {
    Node node = required(name, texts().kindText());
    String text = node == null ? "" : scalar(node, name, texts().kindText());
    if (node instanceof Node.Scalar && text.isBlank()) {
      issues.add(
          node,
          Fields.join(path, name),
          "empty-field",
          texts().emptyField(name, texts().kindText()));
    }
    return text;
  }

  @Override
  public String string(String name, String fallback) {
    return has(name) ? string(name) : fallback;
  }

  @Override
  public long integer(String name, long least, long most) {
    Node node = required(name, texts().kindInteger());
    return node == null ? least : integer(node, name, least, most);
  }

  @Override
  public long integer(String name, long least, long most, long fallback) {
    return has(name) ? integer(name, least, most) : fallback;
  }

  @Override
  public boolean bool(String name) {
    return required(name, texts().kindBoolean()) != null && bool(name, false);
  }

  @Override
  public boolean bool(String name, boolean fallback) {
    Node node = get(name);
    if (node == null) {
      return fallback;
    }
    if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.BOOLEAN) {
      String text = scalar.text().toLowerCase(Locale.ROOT);
      return text.equals("true") || text.equals("yes") || text.equals("on");
    }
    wrong(node, name, texts().kindBoolean());
    return fallback;
  }

  @Override
  public long micros(String name) {
    Node node = required(name, texts().kindDuration());
    return node == null ? 0 : micros(node, name);
  }

  @Override
  public long micros(String name, long fallback) {
    return has(name) ? micros(name) : fallback;
  }

  @Override
  public Text text(String name) {
    Node node = required(name, texts().kindTextBoth());
    if (node == null) {
      return Text.EMPTY;
    }
    if (!(node instanceof Node.Mapping)) {
      wrong(node, name, texts().kindTextBoth());
      return Text.EMPTY;
    }
    NodeFields languages = child(node, Fields.join(path, name));
    return new Text(languages.language(name, Lang.EN), languages.language(name, Lang.ZH));
  }

  @Override
  public Text ownText() {
    return new Text(language(path, Lang.EN), language(path, Lang.ZH));
  }

  @Override
  public Text text(String name, Text fallback) {
    return has(name) ? text(name) : fallback;
  }

  @Override
  public <E extends Enum<E>> E choice(String name, E[] constants, E fallback) {
    E otherwise = fallback == null ? constants[0] : fallback;
    if (fallback != null && !has(name)) {
      return otherwise;
    }
    List<String> allowed = new ArrayList<>();
    String word = string(name);
    for (E constant : constants) {
      String spelled = Fields.spelled(constant);
      if (spelled.equals(word)) {
        return constant;
      }
      allowed.add(spelled);
    }
    if (!word.isEmpty()) {
      notOneOf(name, word, allowed);
    }
    return otherwise;
  }

  @Override
  public <E extends Enum<E>> List<E> choices(String name, E[] constants) {
    return chosen(name, strings(name), constants);
  }

  @Override
  public <E extends Enum<E>> List<E> oneOrMany(String name, E[] constants) {
    return chosen(name, oneOrMany(name), constants);
  }

  private <E extends Enum<E>> List<E> chosen(String name, List<String> words, E[] constants) {
    List<E> chosen = new ArrayList<>();
    List<String> allowed = new ArrayList<>();
    for (E constant : constants) {
      allowed.add(Fields.spelled(constant));
    }
    for (String word : words) {
      int at = allowed.indexOf(word);
      if (at >= 0) {
        chosen.add(constants[at]);
      } else {
        notOneOf(name, word, allowed);
      }
    }
    return chosen;
  }

  @Override
  public Fields fields(String name) {
    Node node = required(name, texts().kindMapping());
    if (node == null) {
      return new NodeFields(
          new Node.Mapping(List.of(), at.line(), at.column()), Fields.join(path, name), issues);
    }
    return child(node, Fields.join(path, name));
  }

  @Override
  public Fields optionalFields(String name) {
    if (has(name)) {
      return fields(name);
    }
    return new NodeFields(
        new Node.Mapping(List.of(), at.line(), at.column()), Fields.join(path, name), issues);
  }

  @Override
  public List<Node> list(String name) {
    Node node = get(name);
    if (node == null || isNull(node)) {
      return List.of();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    wrong(node, name, texts().kindList());
    return List.of();
  }

  @Override
  public List<Fields> each(String name) {
    List<Fields> each = new ArrayList<>();
    for (Node item : list(name)) {
      each.add(child(item, Fields.join(path, name) + "[" + each.size() + "]"));
    }
    return each;
  }

  @Override
  public List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (Node item : list(name)) {
      strings.add(scalar(item, name + "[" + strings.size() + "]", texts().kindText()));
    }
    return strings;
  }

  @Override
  public void issue(String name, String code, Advice advice) {
    Node node = mapping.get(name);
    issues.add(node == null ? at : node, Fields.join(path, name), code, advice);
  }

  @Override
  public void notOneOf(String name, String word, List<String> allowed) {
    String all = String.join(", ", allowed);
    issue(name, "not-one-of", texts().notOneOf(name, word, Nearest.to(word, allowed), all));
  }

  @Override
  public List<String> oneOrMany(String name) {
    if (get(name) instanceof Node.Sequence) {
      return strings(name);
    }
    return has(name) ? List.of(string(name)) : List.of();
  }

  @Override
  public void filled(String name, Advice advice) {
    Node node = get(name);
    boolean other = node != null && !(node instanceof Node.Sequence) && !isNull(node);
    if (!other && !(node instanceof Node.Sequence items && !items.items().isEmpty())) {
      issue(name, "empty-list", advice);
    }
  }

  @Override
  public <T> T either(String name, Supplier<T> with, Supplier<T> without) {
    return has(name) ? with.get() : without.get();
  }

  @Override
  public <E extends Enum<E>, T> T variants(
      String name, E[] constants, E fallback, Function<E, T> read) {
    return read.apply(choice(name, constants, fallback));
  }

  @Override
  public <T> T plainOr(String name, Supplier<T> plain, Function<Fields, T> mapping) {
    return get(name) instanceof Node.Mapping ? mapping.apply(fields(name)) : plain.get();
  }

  @Override
  public void done() {
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (!known.contains(name)) {
        Advice advice =
            texts().unknownField(name, Nearest.to(name, known), String.join(", ", known));
        issues.add(entry.key(), Fields.join(path, name), "unknown-field", advice);
      }
    }
    for (NodeFields child : children) {
      child.done();
    }
  }

  @Override
  public Issues issues() {
    return issues;
  }

  private Messages texts() {
    return issues.messages();
  }

  void mustBeMapping() {
    if (!(at instanceof Node.Mapping)) {
      wrong(at, path, texts().kindMapping());
    }
  }

  private NodeFields child(Node node, String childPath) {
    NodeFields child = new NodeFields(node, childPath, issues);
    child.mustBeMapping();
    children.add(child);
    return child;
  }

  private String language(String name, Lang lang) {
    if (has(lang.code())) {
      return string(lang.code());
    }
    if (!issues.languages().contains(lang)) {
      return "";
    }
    issues.add(at, path, "missing-language", texts().missingLanguage(name, lang));
    return "";
  }

  private Node required(String name, String kind) {
    Node node = get(name);
    if (node == null) {
      issues.add(at, Fields.join(path, name), "missing-field", texts().missingField(name, kind));
    } else if (isNull(node)) {
      issues.add(node, Fields.join(path, name), "empty-field", texts().emptyField(name, kind));
      return null;
    }
    return node;
  }

  private String scalar(Node node, String name, String kind) {
    if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NULL) {
      return scalar.text();
    }
    wrong(node, name, kind);
    return "";
  }

  private long integer(Node node, String name, long least, long most) {
    try {
      if (node instanceof Node.Scalar scalar) {
        long value = WholeNumbers.parse(scalar.text());
        if (value < least || value > most) {
          issue(name, "out-of-range", texts().outOfRange(name, value, least, most));
        }
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, as for everything that is not a number.
    }
    wrong(node, name, texts().kindInteger());
    return least;
  }

  private long micros(Node node, String name) {
    long micros = node instanceof Node.Scalar scalar ? Durations.micros(scalar.text()) : -1;
    if (micros < 0) {
      wrong(node, name, texts().kindDuration());
    }
    return Math.max(0, micros);
  }

  private void wrong(Node node, String name, String wanted) {
    String full = name.equals(path) ? path : Fields.join(path, name);
    issues.add(node, full, "wrong-kind", texts().wrongKind(name, wanted, found(node)));
  }

  private String found(Node node) {
    if (node instanceof Node.Mapping) {
      return texts().kindMapping();
    }
    if (node instanceof Node.Sequence) {
      return texts().kindList();
    }
    if (isNull(node)) {
      return texts().kindNothing();
    }
    String text = ((Node.Scalar) node).text();
    return "'" + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text) + "'";
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
  }
}
