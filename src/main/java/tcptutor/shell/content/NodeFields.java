package tcptutor.shell.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;

/**
 * Reads the fields of a mapping and collects what is wrong with them.
 *
 * <p>Every method returns a value whatever the file says, so that one pass finds all mistakes: a
 * field that is missing or wrong adds an issue and counts as empty, zero or the fallback. Use the
 * values only if there are no issues at the end. {@link #done} reports the fields that nobody asked
 * for, here and in every mapping that was read through this one.
 */
public final class Fields {
  private final Node at;
  private final Node.Mapping mapping;
  private final String path;
  private final Issues issues;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Fields> children = new ArrayList<>();

  private Fields(Node node, String path, Issues issues) {
    this.at = node;
    this.path = path;
    this.issues = issues;
    this.mapping =
        node instanceof Node.Mapping m
            ? m
            : new Node.Mapping(List.of(), node.line(), node.column());
  }

  /** Reads the mapping at the top of a file; anything else there is an issue. */
  public static Fields of(Node node, Issues issues) {
    return of(node, "", issues);
  }

  /** Reads a mapping inside a file. */
  public static Fields of(Node node, String path, Issues issues) {
    Fields fields = new Fields(node, path, issues);
    if (!(node instanceof Node.Mapping)) {
      fields.wrong(node, path, fields.texts().kindMapping());
    }
    return fields;
  }

  /** Where this mapping is in the file, such as {@code events[2]}; empty at the top. */
  public String path() {
    return path;
  }

  /** The node of this mapping, for its line and column. */
  public Node node() {
    return at;
  }

  /** Whether a field is there with a value. */
  public boolean has(String name) {
    Node node = get(name);
    return node != null && !isNull(node);
  }

  /** Returns a field as it is, or null when it is not there. Marks it as known. */
  public Node get(String name) {
    known.add(name);
    return mapping.get(name);
  }

  /** The names in the file, for a mapping whose keys are data. Marks them all as known. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      names.add(entry.key().text());
    }
    known.addAll(names);
    return names;
  }

  /** Returns a required text. */
  public String string(String name) {
    Node node = required(name, texts().kindText());
    return node == null ? "" : scalar(node, name, texts().kindText());
  }

  /** Returns an optional text. */
  public String string(String name, String fallback) {
    return has(name) ? string(name) : fallback;
  }

  /** Returns a required whole number, decimal or 0x-hexadecimal, within bounds. */
  public long integer(String name, long least, long most) {
    Node node = required(name, texts().kindInteger());
    return node == null ? least : integer(node, name, least, most);
  }

  /** Returns an optional whole number, decimal or 0x-hexadecimal, within bounds. */
  public long integer(String name, long least, long most, long fallback) {
    return has(name) ? integer(name, least, most) : fallback;
  }

  /** Returns an optional truth value: true, false, yes, no, on or off. */
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

  /** Returns a required duration in microseconds; see {@link Durations}. */
  public long micros(String name) {
    Node node = required(name, texts().kindDuration());
    return node == null ? 0 : micros(node, name);
  }

  /** Returns an optional duration in microseconds; see {@link Durations}. */
  public long micros(String name, long fallback) {
    return has(name) ? micros(name) : fallback;
  }

  /** Returns a required text in both languages, written as {@code {en: ..., zh: ...}}. */
  public Text text(String name) {
    Node node = required(name, texts().kindTextBoth());
    if (node == null) {
      return Text.EMPTY;
    }
    if (!(node instanceof Node.Mapping)) {
      wrong(node, name, texts().kindTextBoth());
      return Text.EMPTY;
    }
    Fields languages = child(node, join(path, name));
    return new Text(languages.language(name, Lang.EN), languages.language(name, Lang.ZH));
  }

  /** Returns an optional text in both languages. */
  public Text text(String name, Text fallback) {
    return has(name) ? text(name) : fallback;
  }

  /**
   * Returns the constant that a field names: {@code TIME_WAIT} is written as {@code time-wait}.
   *
   * @param fallback for a field that is missing or wrong; null makes the field required, and the
   *     first of {@code constants} the value of a wrong one
   */
  public <E extends Enum<E>> E choice(String name, E[] constants, E fallback) {
    E otherwise = fallback == null ? constants[0] : fallback;
    if (fallback != null && !has(name)) {
      return otherwise;
    }
    List<String> allowed = new ArrayList<>();
    String word = string(name);
    for (E constant : constants) {
      String spelled = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  /** Returns the fields of a required mapping. */
  public Fields fields(String name) {
    Node node = required(name, texts().kindMapping());
    if (node == null) {
      return new Fields(
          new Node.Mapping(List.of(), at.line(), at.column()), join(path, name), issues);
    }
    return child(node, join(path, name));
  }

  /** Returns the fields of an optional mapping; a missing one has no fields. */
  public Fields optionalFields(String name) {
    if (has(name)) {
      return fields(name);
    }
    return new Fields(
        new Node.Mapping(List.of(), at.line(), at.column()), join(path, name), issues);
  }

  /** Returns the items of an optional list; an empty list when it is missing or is none. */
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

  /** Returns an optional list of mappings. */
  public List<Fields> each(String name) {
    List<Fields> each = new ArrayList<>();
    for (Node item : list(name)) {
      each.add(child(item, join(path, name) + "[" + each.size() + "]"));
    }
    return each;
  }

  /** Returns an optional list of texts. */
  public List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (Node item : list(name)) {
      strings.add(scalar(item, name + "[" + strings.size() + "]", texts().kindText()));
    }
    return strings;
  }

  /** Adds an issue at a field, or at the mapping itself when the field is not there. */
  public void issue(String name, String code, Advice advice) {
    Node node = mapping.get(name);
    issues.add(node == null ? at : node, join(path, name), code, advice);
  }

  /** Adds the issue that a field's word is none of the allowed ones, with the nearest of them. */
  public void notOneOf(String name, String word, List<String> allowed) {
    String all = String.join(", ", allowed);
    issue(name, "not-one-of", texts().notOneOf(name, word, Nearest.to(word, allowed), all));
  }

  /** Reports every field that was not asked for, here and below. Call once, when all is read. */
  public void done() {
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (!known.contains(name)) {
        Advice advice =
            texts().unknownField(name, Nearest.to(name, known), String.join(", ", known));
        issues.add(entry.key(), join(path, name), "unknown-field", advice);
      }
    }
    for (Fields child : children) {
      child.done();
    }
  }

  /** The collector, for a reader that has its own mistakes to add. */
  public Issues issues() {
    return issues;
  }

  static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private Messages texts() {
    return issues.messages();
  }

  private Fields child(Node node, String childPath) {
    Fields child = of(node, childPath, issues);
    children.add(child);
    return child;
  }

  private String language(String name, Lang lang) {
    if (has(lang.code())) {
      return string(lang.code());
    }
    issues.add(at, path, "missing-language", texts().missingLanguage(name, lang));
    return "";
  }

  private Node required(String name, String kind) {
    Node node = get(name);
    if (node == null) {
      issues.add(at, join(path, name), "missing-field", texts().missingField(name, kind));
    } else if (isNull(node)) {
      issues.add(node, join(path, name), "empty-field", texts().emptyField(name, kind));
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
        long value = Long.decode(withoutLeadingZeros(scalar.text().replace("_", "")));
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

  /** {@code 010} is ten here, as a reader expects, and not the eight of YAML 1.1. */
  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start + 1 < digits.length()
        && digits.charAt(start) == '0'
        && Character.isDigit(digits.charAt(start + 1))) {
      start++;
    }
    return digits.substring(start);
  }

  private long micros(Node node, String name) {
    long micros = node instanceof Node.Scalar scalar ? Durations.micros(scalar.text()) : -1;
    if (micros < 0) {
      wrong(node, name, texts().kindDuration());
    }
    return Math.max(0, micros);
  }

  private void wrong(Node node, String name, String wanted) {
    String full = name.equals(path) ? path : join(path, name);
    issues.add(node, full, "wrong-kind", texts().wrongKind(name, wanted, found(node)));
  }

  private String found(Node node) {
    if (node instanceof Node.Mapping) {
      return texts().kindMapping();
    }
    if (node instanceof Node.Sequence) {
      return texts().kindList();
    }
    return isNull(node) ? texts().kindNothing() : "'" + ((Node.Scalar) node).text() + "'";
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
  }
}
