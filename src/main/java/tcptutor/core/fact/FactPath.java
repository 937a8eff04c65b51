package tcptutor.core.fact;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcptutor.core.sim.End;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.State;

/**
 * The name of something that a run shows.
 *
 * <pre>
 *   2.ack  3.seq  4.len  2.flags        a field of the second, third, ... segment
 *   3.sent  3.arrives  3.after.2        when it left, when it arrived, how long after another
 *   3.lost  3.again                     whether it was lost, whether it repeats numbers
 *   server@1  client@100ms  client@end  the state of an end after a segment, at a time, at last
 *   client.TIME-WAIT                    how long an end stayed in a state
 *   client.passes.CLOSING               whether it was ever there; never: whether it was not
 *   segments  segments.SYN,ACK          how many segments; also .DATA, .again, .lost
 *   client.connect  client.connect.after   what a call gave, how long it took; .at: when it returned
 *   end                                 when the run ends
 * </pre>
 *
 * <p>Segments are counted from 1 in the order of sending, lost ones, copies and forgeries included.
 * {@code client/2} is the client's side of the second connection of the run.
 */
public sealed interface FactPath {
  /** A field of a segment. */
  record OfSegment(int number, Field field) implements FactPath {}

  /** Time from the departure of one segment to that of another, in microseconds. */
  record Interval(int number, int since) implements FactPath {}

  /** The state of an end. */
  record StateAt(Side side, Moment moment) implements FactPath {}

  /** How long an end stayed in a state, the first time it did. */
  record Stay(Side side, State state) implements FactPath {}

  /** Whether an end was ever in a state, or with {@code never} that it was not. */
  record Passes(Side side, State state, boolean never) implements FactPath {}

  /** How many segments there are of a kind. */
  record Count(Kind kind, int flags) implements FactPath {}

  /** What the last such call of an end gave. */
  record OfCall(End end, String call, CallField field) implements FactPath {}

  /** When the run ends. */
  record RunEnd() implements FactPath {}

  /**
   * One side of one connection.
   *
   * @param end whose
   * @param connection from 0, in order of appearance
   */
  record Side(End end, int connection) {}

  /** A moment: after a segment, at a time, or a border of the run. */
  sealed interface Moment {
    /** Right after a segment: for its sender when it left, for the other end when it arrived. */
    record AfterSegment(int number) implements Moment {}

    /** When everything of that time has happened; microseconds. */
    record AtTime(long micros) implements Moment {}

    /** Before anything. */
    record Start() implements Moment {}

    /** After everything. */
    record Last() implements Moment {}
  }

  /** Fields of a segment. */
  enum Field {
    SEQ,
    ACK,
    LEN,
    FLAGS,
    SENT,
    ARRIVES,
    LOST,
    AGAIN
  }

  /** Kinds of segments to count. */
  enum Kind {
    ALL,
    DATA,
    AGAIN,
    LOST,
    /** With exactly these flags, PSH aside. */
    FLAGS
  }

  /** What to tell of a call. */
  enum CallField {
    RESULT,
    AFTER,
    AT
  }

  /**
   * Reads the notation.
   *
   * @return null if it is none
   */
  static FactPath parse(String text) {
    Objects.requireNonNull(text, "text");
    return Reader.path(text);
  }

  /** Reads paths. */
  final class Reader {
    private static final Pattern SEGMENT =
        Pattern.compile("(\\d{1,4})\\.(seq|ack|len|flags|sent|arrives|lost|again)");
    private static final Pattern INTERVAL = Pattern.compile("(\\d{1,4})\\.after\\.(\\d{1,4})");
    private static final Pattern SIDE_AT =
        Pattern.compile("(client|server)(?:/(\\d))?@([a-z0-9.]+)");
    private static final Pattern OF_SIDE =
        Pattern.compile("(client|server)(?:/(\\d))?\\.(?:(passes|never)\\.)?([A-Z0-9-]+)");
    private static final Pattern CALL =
        Pattern.compile("(client|server)\\.([a-z]+(?:-[a-z]+)?)(?:\\.(after|at))?");
    private static final Pattern COUNT = Pattern.compile("segments(?:\\.([A-Za-z,]+))?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(us|ms|s)");

    private Reader() {}

    private static FactPath path(String text) {
      Matcher m = SEGMENT.matcher(text);
      if (m.matches()) {
        return new OfSegment(
            number(m.group(1)), Field.valueOf(m.group(2).toUpperCase(Locale.ROOT)));
      }
      m = INTERVAL.matcher(text);
      if (m.matches()) {
        return new Interval(number(m.group(1)), number(m.group(2)));
      }
      m = SIDE_AT.matcher(text);
      if (m.matches()) {
        Moment moment = moment(m.group(3));
        return moment == null ? null : new StateAt(side(m), moment);
      }
      m = OF_SIDE.matcher(text);
      if (m.matches()) {
        return ofSide(m);
      }
      return text.equals("end") ? new RunEnd() : countOrCall(text);
    }

    private static FactPath ofSide(Matcher m) {
      State state = state(m.group(4));
      if (state == null) {
        return null;
      }
      return m.group(3) == null
          ? new Stay(side(m), state)
          : new Passes(side(m), state, m.group(3).equals("never"));
    }

    private static FactPath countOrCall(String text) {
      Matcher m = COUNT.matcher(text);
      if (m.matches()) {
        return count(m.group(1));
      }
      m = CALL.matcher(text);
      if (!m.matches()) {
        return null;
      }
      CallField field =
          m.group(3) == null
              ? CallField.RESULT
              : CallField.valueOf(m.group(3).toUpperCase(Locale.ROOT));
      return new OfCall(end(m.group(1)), m.group(2).replace('-', '_'), field);
    }

    private static FactPath count(String what) {
      if (what == null) {
        return new Count(Kind.ALL, 0);
      }
      return switch (what) {
        case "DATA" -> new Count(Kind.DATA, 0);
        case "again" -> new Count(Kind.AGAIN, 0);
        case "lost" -> new Count(Kind.LOST, 0);
        default -> {
          int flags = flags(what);
          yield flags < 0 ? null : new Count(Kind.FLAGS, flags);
        }
      };
    }

    /**
     * Returns the bits of names joined by commas, pluses, hyphens or "and"; -1 if one is unknown.
     */
    static int flags(String names) {
      int bits = 0;
      for (String name : names.toUpperCase(Locale.ROOT).split("(?: AND |[,+ 和加、-])+")) {
        int bit = Flags.bit(name);
        if (bit == 0) {
          return -1;
        }
        bits |= bit;
      }
      return bits == 0 ? -1 : bits;
    }

    /** Returns the state of a name as the RFC or as C spells it; null if there is none. */
    static State state(String name) {
      String wanted = name.strip().toUpperCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
      for (State state : State.values()) {
        if (state.rfcName().equals(wanted)) {
          return state;
        }
      }
      return wanted.equals("SYN-RCVD") || wanted.equals("SYN-RECV") ? State.SYN_RECEIVED : null;
    }

    private static Moment moment(String text) {
      if (text.equals("end")) {
        return new Moment.Last();
      }
      if (text.equals("start")) {
        return new Moment.Start();
      }
      if (text.matches("\\d{1,4}")) {
        return new Moment.AfterSegment(number(text));
      }
      Matcher m = TIME.matcher(text);
      return m.matches() ? new Moment.AtTime(micros(m)) : null;
    }

    private static long micros(Matcher m) {
      double unit = m.group(2).equals("s") ? 1e6 : m.group(2).equals("ms") ? 1e3 : 1;
      return Math.round(Double.parseDouble(m.group(1)) * unit);
    }

    private static Side side(Matcher m) {
      return new Side(end(m.group(1)), m.group(2) == null ? 0 : number(m.group(2)) - 1);
    }

    private static End end(String name) {
      return name.equals("client") ? End.CLIENT : End.SERVER;
    }

    private static int number(String digits) {
      return Integer.parseInt(digits);
    }
  }
}
