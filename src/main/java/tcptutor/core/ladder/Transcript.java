package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Flags;

/**
 * The notation in which scenario files state the exchange they expect, one row for each segment:
 *
 * <pre>
 *   0ms  C > S   SYN 0            SYN-SENT / SYN-RECEIVED
 *  50ms  S > C   SYN,ACK 0 ack 1  ESTABLISHED / SYN-RECEIVED
 * 100ms  C > x   ACK 1 ack 1      ESTABLISHED / SYN-RECEIVED
 * </pre>
 *
 * <p>The states are those after the arrival; of a lost segment, and of one that needs two rows,
 * those after the departure. A segment needs two rows, joined by a letter, if it is slow or
 * anything else happens while it travels. A row with {@code *} tells of a change of state that no
 * segment brings. The same trace always gives the same text.
 */
public final class Transcript {
  private Transcript() {}

  /**
   * What reading a text gives.
   *
   * @param rows the rows that could be read
   * @param mistakes what could not; empty if the text is sound
   */
  public record Parsed(List<TranscriptRow> rows, List<Mistake> mistakes) {
    public Parsed {
      rows = List.copyOf(rows);
      mistakes = List.copyOf(mistakes);
    }
  }

  /**
   * A mistake in a transcript.
   *
   * @param line counted from 1
   * @param column counted from 1 in characters
   * @param message what is wrong
   */
  public record Mistake(int line, int column, Text message) {}

  // --- from a trace ----------------------------------------------------------------------------

  /** The rows of a trace. */
  public static List<TranscriptRow> of(Trace trace) {
    Story story = new Story(trace);
    List<Moment> moments = story.moments();
    int[] arrivals = new int[story.segments()];
    for (int i = 0; i < moments.size(); i++) {
      if (moments.get(i).is(Moment.What.ARRIVES)) {
        arrivals[moments.get(i).segment().id()] = i;
      }
    }
    List<TranscriptRow> rows = new ArrayList<>(moments.size());
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      boolean whole = moment.segment() != null && story.tag(moment.segment()) == null;
      if (moment.counts() && !(whole && moment.is(Moment.What.ARRIVES))) {
        boolean arrives = whole && !moment.segment().lost();
        rows.add(
            row(story, moment, arrives ? moments.get(arrivals[moment.segment().id()]) : moment));
      }
    }
    return rows;
  }

  private static TranscriptRow row(Story story, Moment moment, Moment last) {
    TranscriptRow.What what = what(story, moment);
    boolean sends = moment.is(Moment.What.DEPARTS);
    boolean receives = what == TranscriptRow.What.DELIVERED || what == TranscriptRow.What.ARRIVES;
    String tag = moment.segment() == null ? null : story.tag(moment.segment());
    return new TranscriptRow(
        0,
        moment.at(),
        what,
        moment.connection(),
        sends ? name(story, moment.segment().from()) : "",
        receives ? name(story, moment.segment().from().other()) : "",
        sends ? sent(moment.segment()) : null,
        tag == null ? "" : tag.substring(1, tag.length() - 1),
        last.client(),
        last.server());
  }

  private static TranscriptRow.What what(Story story, Moment moment) {
    if (moment.is(Moment.What.CHANGES)) {
      return TranscriptRow.What.CHANGES;
    } else if (moment.is(Moment.What.ARRIVES)) {
      return TranscriptRow.What.ARRIVES;
    } else if (moment.segment().lost()) {
      return TranscriptRow.What.LOST;
    }
    boolean whole = story.tag(moment.segment()) == null;
    return whole ? TranscriptRow.What.DELIVERED : TranscriptRow.What.LEAVES;
  }

  private static String name(Story story, End end) {
    return story.trace().party(end).name();
  }

  private static TranscriptRow.Sent sent(Entry.Sent sent) {
    return new TranscriptRow.Sent(
        Flags.names(sent.segment().flags()),
        sent.relSeq(),
        sent.segment().acks() ? sent.relAck() : 0,
        sent.segment().payload().length(),
        mark(sent));
  }

  private static TranscriptRow.Mark mark(Entry.Sent sent) {
    return switch (sent.origin()) {
      case ENDPOINT -> sent.again() ? TranscriptRow.Mark.AGAIN : TranscriptRow.Mark.NONE;
      case DUPLICATE -> TranscriptRow.Mark.COPY;
      case INJECTED -> TranscriptRow.Mark.INJECTED;
    };
  }

  // --- as text ---------------------------------------------------------------------------------

  /** The rows as aligned lines. Reading them gives the same rows. */
  public static List<String> text(List<TranscriptRow> rows) {
    int times = 0;
    int ways = 0;
    int bodies = 0;
    for (int i = 0; i < rows.size(); i++) {
      times = Math.max(times, rows.get(i).time().length());
      ways = Math.max(ways, rows.get(i).way().length());
      bodies = Math.max(bodies, rows.get(i).body().length());
    }
    List<String> lines = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      TranscriptRow row = rows.get(i);
      lines.add(
          padded(row.time(), times)
              + padded(row.way(), ways)
              + padded(row.body(), bodies)
              + row.states());
    }
    return lines;
  }

  private static String padded(String text, int width) {
    return width == 0 ? "" : text + " ".repeat(width - text.length() + 2);
  }

  // --- from text -------------------------------------------------------------------------------

  /**
   * Reads a transcript. Empty lines, and everything from a semicolon to the end of a line, are
   * passed over.
   */
  public static Parsed parse(String text) {
    List<TranscriptRow> rows = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    int line = 1;
    for (int start = 0; start <= text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      TranscriptRow row = new TranscriptReader(text.substring(start, end), line, mistakes).read();
      if (row != null) {
        rows.add(row);
      }
      start = end + 1;
    }
    return new Parsed(rows, mistakes);
  }

  // --- comparing -------------------------------------------------------------------------------

  /**
   * Says where two exchanges part: the first row that differs, in what, and both rows. Empty if
   * they are the same.
   */
  public static List<String> differences(
      List<TranscriptRow> expected, List<TranscriptRow> actual, Lang lang) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      TranscriptRow wanted = i < expected.size() ? expected.get(i) : null;
      TranscriptRow got = i < actual.size() ? actual.get(i) : null;
      if (wanted == null || got == null || !wanted.tellsTheSameAs(got)) {
        TranscriptRow next = i + 1 < expected.size() ? expected.get(i + 1) : null;
        TranscriptRow then = i + 1 < actual.size() ? actual.get(i + 1) : null;
        return new TranscriptDifference(lang, i + 1, wanted, got).lines(next, then);
      }
    }
    return List.of();
  }
}
