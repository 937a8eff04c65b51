package tcptutor.shell.content;

/** Trees compared by what they say, wherever it stands. */
public final class Places {
  private Places() {}

  /** Returns the content of a tree as one text, without lines and columns. */
  public static String without(Node node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(Node node, StringBuilder out) {
    if (node instanceof Node.Mapping mapping) {
      out.append('{');
      for (Node.Entry entry : mapping.entries()) {
        write(entry.key(), out);
        out.append('=');
        write(entry.value(), out);
      }
      out.append('}');
    } else if (node instanceof Node.Sequence sequence) {
      out.append('[');
      sequence.items().forEach(item -> write(item, out));
      out.append(']');
    } else if (node instanceof Node.Scalar scalar) {
      out.append(scalar.text().length()).append(':').append(scalar.text());
    }
  }
}
