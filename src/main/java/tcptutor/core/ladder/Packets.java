package tcptutor.core.ladder;

import java.util.List;
import tcptutor.core.sim.Entry;
import tcptutor.core.tcp.Block;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Options;
import tcptutor.core.tcp.Segment;

/** Segments as packetdrill writes them. */
final class Packets {
  private Packets() {}

  /** A segment with relative numbers, such as {@code P. 1:6(5) ack 1 win 511}. */
  static String text(Entry.Sent sent) {
    Segment segment = sent.segment();
    long from = unsigned(sent.relSeq());
    long to = unsigned(sent.relSeq() + segment.payload().length());
    return letters(segment.flags())
        + " "
        + from
        + ":"
        + to
        + "("
        + segment.payload().length()
        + ")"
        + (segment.acks() ? " ack " + unsigned(sent.relAck()) : "")
        + " win "
        + segment.window()
        + options(sent);
  }

  private static long unsigned(long number) {
    return number & 0xffff_ffffL;
  }

  private static String letters(int flags) {
    String letters = Flags.letters(flags & ~Flags.ACK).replace("U", "");
    return letters + ((flags & Flags.ACK) != 0 ? "." : "");
  }

  private static String options(Entry.Sent sent) {
    Options options = sent.segment().options();
    StringBuilder text = new StringBuilder(48);
    boolean syn = sent.segment().syn();
    option(text, options.mss() > 0, "mss " + options.mss());
    option(text, options.sackPermitted(), "sackOK");
    String padding = syn ? "" : "nop,nop,";
    String stamps =
        Integer.toUnsignedString(options.tsVal())
            + " ecr "
            + Integer.toUnsignedString(options.tsEcr());
    option(text, options.timestamps(), padding + "TS val " + stamps);
    option(text, options.windowScale() >= 0, "nop,wscale " + options.windowScale());
    String cookie = options.fastOpen();
    option(text, cookie != null, cookie == null || cookie.isEmpty() ? "FO" : "FO " + cookie);
    option(text, !options.sack().isEmpty(), "nop,nop,sack" + blocks(sent));
    return text.length() == 0 ? "" : " <" + text + ">";
  }

  private static void option(StringBuilder text, boolean there, String option) {
    if (there) {
      text.append(text.length() == 0 ? "" : ",").append(option);
    }
  }

  /** Selective acknowledgments count as the acknowledgment does. */
  private static String blocks(Entry.Sent sent) {
    StringBuilder text = new StringBuilder(24);
    List<Block> blocks = sent.segment().options().sack();
    for (int i = 0; i < blocks.size(); i++) {
      int left = blocks.get(i).left().minus(sent.segment().ack());
      int right = blocks.get(i).right().minus(sent.segment().ack());
      text.append(' ').append(unsigned(sent.relAck() + left));
      text.append(':').append(unsigned(sent.relAck() + right));
    }
    return text.toString();
  }
}
