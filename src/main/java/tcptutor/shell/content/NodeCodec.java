package tcptutor.shell.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads {@link Node} trees as bytes, for content that was parsed at build time.
 *
 * <pre>
 * file     = version node
 * node     = type line column body          type: 0 mapping, 1 sequence, 2.. scalar of a Kind
 * mapping  = count { node node }            key, value
 * sequence = count { node }
 * scalar   = length UTF-8
 * </pre>
 *
 * <p>All numbers but the version are unsigned, seven bits a byte, the lowest first, the top bit set
 * when more follow.
 */
public final class NodeCodec {
  private static final byte VERSION = 1;
  private static final int MAPPING = 0;
  private static final int SEQUENCE = 1;
  private static final int SCALAR = 2;
  private static final Node.Kind[] KINDS = Node.Kind.values();

  private NodeCodec() {}

  /** Returns the bytes of a tree. */
  public static byte[] write(Node node) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(VERSION);
    write(node, out);
    return out.toByteArray();
  }

  /**
   * Returns the tree of such bytes.
   *
   * @throws IllegalArgumentException if another version wrote them or they were cut off
   */
  public static Node read(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] != VERSION) {
      throw new IllegalArgumentException("content of another version: build again");
    }
    try {
      return new Reader(bytes).node();
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("content cut off: build again", e);
    }
  }

  private static void write(Node node, ByteArrayOutputStream out) {
    if (node instanceof Node.Mapping mapping) {
      head(MAPPING, node, mapping.entries().size(), out);
      for (Node.Entry entry : mapping.entries()) {
        write(entry.key(), out);
        write(entry.value(), out);
      }
    } else if (node instanceof Node.Sequence sequence) {
      head(SEQUENCE, node, sequence.items().size(), out);
      for (Node item : sequence.items()) {
        write(item, out);
      }
    } else if (node instanceof Node.Scalar scalar) {
      byte[] text = scalar.text().getBytes(StandardCharsets.UTF_8);
      head(SCALAR + scalar.kind().ordinal(), node, text.length, out);
      out.writeBytes(text);
    }
  }

  private static void head(int type, Node node, int size, ByteArrayOutputStream out) {
    number(type, out);
    number(node.line(), out);
    number(node.column(), out);
    number(size, out);
  }

  private static void number(int value, ByteArrayOutputStream out) {
    int rest = value;
    for (; rest >= 0x80; rest >>>= 7) {
      out.write(rest & 0x7f | 0x80);
    }
    out.write(rest);
  }

  /** Walks over the bytes. */
  private static final class Reader {
    private final byte[] bytes;
    private int at = 1;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    Node node() {
      int type = number();
      int line = number();
      int column = number();
      int size = number();
      return switch (type) {
        case MAPPING -> new Node.Mapping(entries(size), line, column);
        case SEQUENCE -> new Node.Sequence(items(size), line, column);
        default -> new Node.Scalar(text(size), KINDS[type - SCALAR], line, column);
      };
    }

    private List<Node.Entry> entries(int size) {
      List<Node.Entry> entries = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        entries.add(new Node.Entry((Node.Scalar) node(), node()));
      }
      return entries;
    }

    private List<Node> items(int size) {
      List<Node> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(node());
      }
      return items;
    }

    private String text(int length) {
      String text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }

    private int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte b = bytes[at++];
        value |= (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }
  }
}
