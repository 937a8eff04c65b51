package tcptutor.core.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * Octets in order, as {@link Chunk chunks} with neighbours merged, so that equal content has equal
 * representation.
 *
 * @param chunks the octets; no two neighbours continue each other
 * @param length number of octets in all
 */
public record Payload(List<Chunk> chunks, int length) {
  public static final Payload EMPTY = new Payload(List.of(), 0);

  /** The octets {@code offset} to {@code offset + length - 1} of one stream. */
  public static Payload of(int source, int offset, int length) {
    return length == 0 ? EMPTY : new Payload(List.of(new Chunk(source, offset, length)), length);
  }

  public boolean isEmpty() {
    return length == 0;
  }

  /** These octets followed by those of {@code tail}. */
  public Payload plus(Payload tail) {
    if (length == 0) {
      return tail;
    }
    if (tail.length == 0) {
      return this;
    }
    List<Chunk> joined = new ArrayList<>(chunks);
    for (Chunk next : tail.chunks) {
      Chunk last = joined.get(joined.size() - 1);
      if (last.continuesWith(next)) {
        joined.set(
            joined.size() - 1,
            new Chunk(last.source(), last.offset(), last.length() + next.length()));
      } else {
        joined.add(next);
      }
    }
    return new Payload(List.copyOf(joined), length + tail.length);
  }

  /** The octets without the first {@code count}; empty if there are no more than that. */
  public Payload drop(int count) {
    return slice(count, length);
  }

  /** The first {@code count} octets, or all if there are fewer. */
  public Payload take(int count) {
    return slice(0, count);
  }

  /**
   * The octets from position {@code from} (inclusive) to {@code to} (exclusive), cut to what is
   * there.
   */
  public Payload slice(int from, int to) {
    int first = Math.max(0, from);
    int end = Math.min(length, to);
    if (first == 0 && end == length) {
      return this;
    }
    if (first >= end) {
      return EMPTY;
    }
    List<Chunk> cut = new ArrayList<>(chunks.size());
    int at = 0;
    for (Chunk chunk : chunks) {
      int skip = Math.max(0, first - at);
      int keep = Math.min(chunk.length(), end - at);
      if (skip < keep) {
        cut.add(new Chunk(chunk.source(), chunk.offset() + skip, keep - skip));
      }
      at += chunk.length();
    }
    return new Payload(List.copyOf(cut), end - first);
  }
}
