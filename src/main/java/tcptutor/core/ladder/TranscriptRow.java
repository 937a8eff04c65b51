package tcptutor.core.ladder;

import tcptutor.core.tcp.State;

/**
 * One row of a transcript.
 *
 * @param line the line it was read from, counted from 1; 0 if it comes from a trace
 * @param at when, in microseconds
 * @param what what happens to the segment
 * @param connection on which connection, from 0
 * @param from the name of the end that sends; empty where nothing is sent
 * @param to the name of the end that receives; empty where nothing is received
 * @param segment what is sent; null where a segment arrives that an earlier row sent, or none does
 * @param tag the letter that joins two rows, such as {@code a}; empty if the segment has one row
 * @param client the client's state afterwards
 * @param server the server's state afterwards
 */
public record TranscriptRow(
    int line,
    long at,
    What what,
    int connection,
    String from,
    String to,
    Sent segment,
    String tag,
    State client,
    State server) {

  /** What a row tells. */
  public enum What {
    /** {@code C > S}: a segment leaves and arrives, nothing happens in between. */
    DELIVERED,
    /** {@code C > x}: a segment leaves and is lost. */
    LOST,
    /** {@code C > ..}: a segment leaves; a later row tells when it arrives. */
    LEAVES,
    /** {@code .. > S}: a segment arrives that left in an earlier row. */
    ARRIVES,
    /** {@code *}: a state changes although no segment leaves or arrives. */
    CHANGES
  }

  /** How a segment came about. */
  public enum Mark {
    NONE(""),
    /** It repeats numbers sent before. */
    AGAIN("(again)"),
    /** The network made it from another. */
    COPY("(copy)"),
    /** The network or an attacker put it there. */
    INJECTED("(injected)");

    private final String text;

    Mark(String text) {
      this.text = text;
    }

    /** As it stands in a transcript; empty for {@link #NONE}. */
    public String text() {
      return text;
    }
  }

  /**
   * A segment.
   *
   * @param flags names of the flags joined by commas, such as {@code SYN,ACK}
   * @param seq relative sequence number
   * @param ack relative acknowledgment number; 0 without the ACK flag
   * @param length octets of data
   * @param mark how it came about
   */
  public record Sent(String flags, long seq, long ack, int length, Mark mark) {
    boolean acks() {
      return flags.contains("ACK");
    }

    /** As it stands in a transcript, such as {@code ACK,PSH 1 ack 1 len 5}. */
    String text() {
      return flags
          + " "
          + seq
          + (acks() ? " ack " + ack : "")
          + (length == 0 ? "" : " len " + length)
          + (mark == Mark.NONE ? "" : " " + mark.text());
    }
  }

  /** The way of the segment, such as {@code C > S}; {@code *} if there is none. */
  String way() {
    return switch (what) {
      case DELIVERED -> from + " > " + to;
      case LOST -> from + " > x";
      case LEAVES -> from + " > ..";
      case ARRIVES -> ".. > " + to;
      case CHANGES -> "*";
    };
  }

  /** What stands between the way and the states. */
  String body() {
    String number = connection == 0 ? "" : Labels.connection(connection);
    String sent = segment == null ? "" : segment.text();
    String letter = tag.isEmpty() ? "" : "(" + tag + ")";
    return joined(joined(number, sent), letter);
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
  }

  String states() {
    return client.rfcName() + " / " + server.rfcName();
  }

  String time() {
    return (at < 0 ? "-" : "") + Times.decimal(Math.abs(at), 1_000) + "ms";
  }

  /** The row on its own, not aligned with others. */
  public String text() {
    return joined(time() + "  " + way() + (body().isEmpty() ? "" : "  " + body()), " " + states());
  }

  /** Whether both tell the same, wherever they were read. */
  public boolean tellsTheSameAs(TranscriptRow other) {
    return text().equals(other.text());
  }
}
