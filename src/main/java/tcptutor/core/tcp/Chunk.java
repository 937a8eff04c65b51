package tcptutor.core.tcp;

/**
 * A run of octets of one byte stream, named instead of stored: the simulator never needs the
 * values, only which octets they are. Octets of another incarnation or of a forger have another
 * source and so never pass for the real ones.
 *
 * @param source the stream: one number for each sending application and incarnation
 * @param offset position of the first octet in that stream, from 0
 * @param length number of octets, at least 1
 */
public record Chunk(int source, int offset, int length) {
  public Chunk {
    if (length < 1) {
      throw new IllegalArgumentException("a chunk holds at least one octet, not " + length);
    }
  }

  /** Whether {@code next} goes on exactly where this chunk ends. */
  boolean continuesWith(Chunk next) {
    return next.source == source && next.offset == offset + length;
  }
}
