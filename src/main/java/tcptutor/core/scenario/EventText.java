package tcptutor.core.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.SocketOption;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Options;
import tcptutor.core.tcp.Segment;

/**
 * What happens in a run as lines of a scenario's events: {@code lose client SYN 1}, {@code 50ms
 * server close}. Reading a line gives back an equal value.
 *
 * <p>A recording may hold more than a scenario can say, such as dup() or a forged segment with
 * options of its own; writing that throws an {@link IllegalArgumentException}.
 */
public final class EventText {
  /** The backlog of a {@code listen} that names none. */
  public static final int USUAL_BACKLOG = 16;

  /** The maximum segment size that a forged SYN announces. */
  public static final int FORGED_MSS = 1460;

  /** The window of every forged segment. */
  public static final int FORGED_WINDOW = 65_535;

  /** What a forged segment is called unless its line says otherwise. */
  public static final String USUAL_LABEL = "old-duplicate";

  /** The socket that is meant where a line names none: a connection's, or a listener's. */
  private static final String LISTENER = "L";

  private static final String ACCEPTED = "s";
  private static final long MILLISECOND = 1_000;
  private static final long SECOND = 1_000_000;
  private static final long HOUR = 3_600 * SECOND;

  private EventText() {}

  // --- faults ----------------------------------------------------------------------------------

  /** What the network does: {@code delay server ACK 2,3 by 300ms from 1s}. */
  public static String of(Fault fault) {
    String text = verb(fault.action()) + " " + fault.from().id() + " " + fault.kind();
    text += " " + occurrences(fault);
    if (fault.action() != Fault.Action.DROP) {
      text += " by " + time(fault.delay());
    }
    return fault.since() == Fault.FROM_THE_START ? text : text + " from " + time(fault.since());
  }

  /** The word for an action: {@code lose}, {@code delay}, {@code duplicate}. */
  public static String verb(Fault.Action action) {
    return switch (action) {
      case DROP -> "lose";
      case DELAY -> "delay";
      case DUPLICATE -> "duplicate";
    };
  }

  /** Which of them: {@code 1,3} or {@code all}. */
  public static String occurrences(Fault fault) {
    return fault.nth().isEmpty()
        ? "all"
        : fault.nth().stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  // --- calls -----------------------------------------------------------------------------------

  /** One call: {@code 80ms server send 5}. */
  public static String of(Call call) {
    if (!call.overlaps()) {
      throw unwritable(call);
    }
    return head(call, usualSocket(call)) + words(call.op());
  }

  /** The calls of one line: a single one, or the two of an abort. */
  public static String of(List<Call> calls) {
    List<String> lines = lines(calls);
    if (lines.size() != 1) {
      throw new IllegalArgumentException("no single line says " + calls);
    }
    return lines.get(0);
  }

  /** A line for each call, and one for both of an abort (linger 0, then close). */
  public static List<String> lines(List<Call> calls) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      Call call = calls.get(i);
      if (i + 1 < calls.size() && isAbort(call, calls.get(i + 1))) {
        lines.add(head(call, own(call.end())) + "abort");
        i++;
      } else {
        lines.add(of(call));
      }
    }
    return lines;
  }

  /** Whether two calls are what the word {@code abort} stands for. */
  public static boolean isAbort(Call first, Call second) {
    Call.Op lingerNot =
        new Call.SetOption(List.of(new SocketOption(SocketOption.Name.SO_LINGER, 0)));
    return first.equals(new Call(first.at(), first.end(), first.socket(), lingerNot, true))
        && second.equals(new Call(first.at(), first.end(), first.socket(), new Call.Close(), true));
  }

  private static String head(Call call, String usualSocket) {
    String socket = call.socket().equals(usualSocket) ? "" : "/" + word(call.socket());
    return time(call.at()) + " " + call.end().id() + socket + " ";
  }

  private static String own(End end) {
    return end == End.CLIENT ? "c" : "s";
  }

  private static String usualSocket(Call call) {
    boolean bound = call.op() instanceof Call.Open open && open.port() > 0;
    boolean listens = call.op() instanceof Call.Listen || call.op() instanceof Call.Accept;
    return listens || bound && call.end() == End.SERVER ? LISTENER : own(call.end());
  }

  private static String words(Call.Op op) {
    if (op instanceof Call.Open open) {
      return (open.port() > 0 ? "bind " + open.port() : "socket") + (reuses(open) ? " reuse" : "");
    }
    if (op instanceof Call.Listen listen) {
      return "listen" + (listen.backlog() == USUAL_BACKLOG ? "" : " " + listen.backlog());
    }
    if (op instanceof Call.Accept accept) {
      return "accept" + (accept.created().equals(ACCEPTED) ? "" : " " + word(accept.created()));
    }
    if (op instanceof Call.Connect connect) {
      return "connect" + (connect.port() == 0 ? "" : " " + connect.port());
    }
    if (op instanceof Call.SendTo first && first.port() == 0) {
      return "fast-open " + first.length();
    }
    if (op instanceof Call.Send send && send.blocking()) {
      return "send " + send.length() + (send.more() ? " more" : "");
    }
    if (op instanceof Call.Recv recv) {
      return "recv " + recv.length();
    }
    if (op instanceof Call.RecvEof eof && !eof.close()) {
      return "recv-eof";
    }
    if (op instanceof Call.SetOption set && set.options().size() == 1) {
      SocketOption option = set.options().get(0);
      return "set " + spelled(option.name()) + " " + option.value();
    }
    if (op instanceof Call.Shutdown shutdown) {
      return "shutdown" + (shutdown.how() == Call.How.WR ? "" : " " + spelled(shutdown.how()));
    }
    if (op instanceof Call.Close) {
      return "close";
    }
    throw unwritable(op);
  }

  private static boolean reuses(Call.Open open) {
    boolean reuses =
        open.options().equals(List.of(new SocketOption(SocketOption.Name.SO_REUSEADDR, 1)));
    if (!reuses && !open.options().isEmpty()) {
      throw unwritable(open);
    }
    return reuses;
  }

  // --- happenings ------------------------------------------------------------------------------

  /** What befalls a host or the network: {@code 60ms crash server}. */
  public static String of(Plan.Timed timed) {
    return time(timed.at()) + " " + words(timed.happening());
  }

  private static String words(Happening happening) {
    if (happening instanceof Happening.Crash crash) {
      return "crash " + crash.end().id();
    }
    if (happening instanceof Happening.Boot boot) {
      return "boot " + boot.end().id();
    }
    if (happening instanceof Happening.Kill kill) {
      return "kill " + kill.end().id();
    }
    if (happening instanceof Happening.Unplug unplug) {
      return "unplug " + unplug.end().id();
    }
    if (happening instanceof Happening.Plug plug) {
      return "plug " + plug.end().id();
    }
    if (happening instanceof Happening.Cut) {
      return "cut";
    }
    if (happening instanceof Happening.FaultsEnd) {
      return "faults-end";
    }
    if (happening instanceof Happening.Icmp icmp) {
      return "icmp " + icmp.end().id() + " " + icmp.code();
    }
    if (happening instanceof Happening.Flood flood) {
      return "flood " + flood.end().id() + " " + flood.count();
    }
    if (happening instanceof Happening.Note note) {
      return "note " + word(note.id());
    }
    if (happening instanceof Happening.Inject inject) {
      return words(inject);
    }
    throw unwritable(happening);
  }

  private static String words(Happening.Inject inject) {
    Segment segment = inject.segment();
    Options options = segment.syn() ? Options.mss(FORGED_MSS) : Options.NONE;
    boolean plain = segment.window() == FORGED_WINDOW && segment.options().equals(options);
    if (!plain || segment.flags() == 0 || inject.label() == null) {
      throw unwritable(inject);
    }
    StringBuilder text = new StringBuilder("inject ").append(inject.from().id());
    text.append(' ').append(Flags.letters(segment.flags()));
    text.append(" seq=").append(number(inject, segment.seq().value()));
    if (segment.acks() || segment.ack().value() != 0) {
      text.append(" ack=").append(number(inject, segment.ack().value()));
    }
    text.append(segment.payload().isEmpty() ? "" : " len=" + segment.payload().length());
    text.append(inject.clientPort() == Planner.CLIENT_PORT ? "" : " port=" + inject.clientPort());
    text.append(inject.relative() ? "" : " absolute");
    text.append(inject.travels() ? " travels" : "");
    boolean usual = inject.label().equals(USUAL_LABEL);
    return text.append(usual ? "" : " label=" + unbroken(inject.label())).toString();
  }

  /** Relative numbers may lie before the beginning; absolute ones have no sign. */
  private static String number(Happening.Inject inject, int value) {
    return inject.relative() ? Integer.toString(value) : Integer.toUnsignedString(value);
  }

  // --- words -----------------------------------------------------------------------------------

  /** A time or a length of time, exact to the microsecond: {@code 50.001ms}, {@code 30s}. */
  public static String time(long micros) {
    if (micros < 0) {
      throw new IllegalArgumentException("no time is before the beginning: " + micros + " us");
    }
    if (micros > 0 && micros % HOUR == 0) {
      return micros / HOUR + "h";
    }
    if (micros > 0 && micros % SECOND == 0) {
      return micros / SECOND + "s";
    }
    long fraction = micros % MILLISECOND;
    String digits = fraction == 0 ? "" : "." + Long.toString(MILLISECOND + fraction).substring(1);
    return micros / MILLISECOND + digits.replaceFirst("0+$", "") + "ms";
  }

  private static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String word(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a name is missing");
    }
    return unbroken(name);
  }

  /** A line is read word by word: what has a blank in it would be two. */
  private static String unbroken(String name) {
    if (name.indexOf(' ') >= 0 || name.indexOf('\t') >= 0) {
      throw new IllegalArgumentException("'" + name + "' is more than a word");
    }
    return name;
  }

  private static IllegalArgumentException unwritable(Object what) {
    return new IllegalArgumentException("no line of a scenario says " + what);
  }
}
