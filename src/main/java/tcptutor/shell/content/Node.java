package tcptutor.shell.content;

import java.util.List;

/**
 * A YAML document as an immutable tree in which every node knows its place, so that a mistake found
 * long after reading can still be shown with line and column (both counted from 1).
 */
public sealed interface Node permits Node.Mapping, Node.Sequence, Node.Scalar {
  /** The line of the first character. */
  int line();

  /** The column of the first character, in characters. */
  int column();

  /** One {@code key: value} of a mapping. */
  record Entry(Scalar key, Node value) {}

  /** Keys with values, in the order of the file; no key occurs twice. */
  record Mapping(List<Entry> entries, int line, int column) implements Node {
    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Returns the value of a key, or null when there is no such key. */
    public Node get(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return entry.value();
        }
      }
      return null;
    }
  }

  /** Values in a row. */
  record Sequence(List<Node> items, int line, int column) implements Node {
    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value, kept as it was written: {@code 007} and {@code 1.10} lose nothing.
   *
   * @param text the characters, without quotes and with escapes resolved
   * @param kind what YAML takes it for
   */
  record Scalar(String text, Kind kind, int line, int column) implements Node {}

  /** What YAML takes a scalar for, from its characters or because it is quoted. */
  enum Kind {
    /** Anything quoted, and whatever is none of the others. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A number with a fraction. */
    DECIMAL,
    /** true, false and their YAML 1.1 relatives yes, no, on, off. */
    BOOLEAN,
    /** Nothing, {@code ~} or {@code null}. */
    NULL
  }
}
