package tcptutor.core.tcp;

/**
 * Text that arrived before its turn: beyond a hole, or before the connection was ESTABLISHED.
 *
 * @param seq number of its first octet, or of the FIN if there is no text
 * @param text the octets
 * @param fin whether a FIN follows the last octet
 */
public record Held(Seq seq, Payload text, boolean fin) {
  Seq end() {
    return seq.plus(text.length() + (fin ? 1 : 0));
  }
}
