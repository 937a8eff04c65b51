package tcptutor.shell.scenario;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.scenario.Changed;
import tcptutor.core.scenario.EventText;
import tcptutor.core.scenario.Planner;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.SocketOption;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Options;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.shell.text.Messages;

/**
 * One line of a scenario's events.
 *
 * <pre>
 *   0ms client connect            100ms client send 5         1s server/s2 close
 *   lose client SYN 1             delay server ACK 2 by 300ms duplicate client DATA all by 1s
 *   10ms inject client S seq=-10  2s crash server             3s note fresh-isn
 * </pre>
 *
 * <p>{@link EventText} writes such lines.
 */
public final class EventLine {
  private static final int MOST = 1_000_000;
  private static final int MOST_PORT = 65_535;
  private static final int MOST_CODE = 15;
  private static final String CALL_FORM = "TIME END[/SOCKET] CALL [ARGUMENTS]";
  private static final String FAULT_FORM =
      "lose|delay|duplicate END KIND NTH [by TIME] [from TIME]";
  private static final String INJECT_FORM =
      "TIME inject END FLAGS seq=N [ack=N] [len=N] [port=N] [travels] [label=WORD]";
  private static final List<String> CALLS =
      List.of(
          "socket",
          "bind",
          "listen",
          "accept",
          "connect",
          "fast-open",
          "send",
          "recv",
          "recv-eof",
          "set",
          "shutdown",
          "close",
          "abort");
  private static final List<String> HAPPENINGS =
      List.of(
          "crash",
          "boot",
          "kill",
          "unplug",
          "plug",
          "cut",
          "faults-end",
          "icmp",
          "flood",
          "note",
          "inject");

  private final Messages texts;
  private final List<Call> calls = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Plan.Timed> happenings = new ArrayList<>();
  private int forgeries;

  public EventLine(Messages texts) {
    this.texts = texts;
  }

  public List<Call> calls() {
    return calls;
  }

  public List<Fault> faults() {
    return faults;
  }

  public List<Plan.Timed> happenings() {
    return happenings;
  }

  /**
   * Reads one line and adds what it says.
   *
   * @throws LineException if it does not fit the grammar
   */
  public void read(String line) throws LineException {
    Words words = new Words(line, CALL_FORM, texts);
    switch (words.peek()) {
      case "lose" -> fault(line, Fault.Action.DROP);
      case "delay" -> fault(line, Fault.Action.DELAY);
      case "duplicate" -> fault(line, Fault.Action.DUPLICATE);
      default -> timed(line, words);
    }
  }

  // --- faults ----------------------------------------------------------------------------------

  private void fault(String line, Fault.Action action) throws LineException {
    Words words = new Words(line, FAULT_FORM, texts);
    words.next("lose|delay|duplicate");
    End end = words.choice("END", End.values());
    Fault.Kind kind = words.choice("KIND", Fault.Kind.values());
    List<Integer> nth = nth(words);
    long by = 0;
    if (action != Fault.Action.DROP) {
      keyword(words, "by");
      by = words.duration("TIME");
    }
    long from = Fault.FROM_THE_START;
    if (words.hasNext()) {
      keyword(words, "from");
      from = words.duration("TIME");
    }
    words.end();
    faults.add(new Fault(end, kind, nth, action, by, from));
  }

  private static void keyword(Words words, String expected) throws LineException {
    String word = words.next(expected);
    if (!word.equals(expected)) {
      throw words.unknown(expected, word, List.of(expected));
    }
  }

  private static List<Integer> nth(Words words) throws LineException {
    String word = words.next("NTH");
    List<Integer> nth = new ArrayList<>();
    int start = 0;
    while (!word.equals("all") && start <= word.length()) {
      int comma = word.indexOf(',', start) < 0 ? word.length() : word.indexOf(',', start);
      nth.add(words.integer("NTH", word.substring(start, comma), 1, MOST));
      start = comma + 1;
    }
    return nth;
  }

  // --- calls and happenings --------------------------------------------------------------------

  private void timed(String line, Words words) throws LineException {
    long at = words.duration("TIME");
    String subject = words.next("END");
    int slash = subject.indexOf('/');
    String end = slash < 0 ? subject : subject.substring(0, slash);
    if (!end.equals("client") && !end.equals("server")) {
      happening(line, at, subject);
      return;
    }
    String socket = slash < 0 ? "" : subject.substring(slash + 1);
    call(words, at, end.equals("client") ? End.CLIENT : End.SERVER, socket);
    words.end();
  }

  private void call(Words words, long at, End end, String socket) throws LineException {
    String name = words.next("CALL");
    String own = !socket.isEmpty() ? socket : end == End.CLIENT ? "c" : "s";
    String listener = socket.isEmpty() ? "L" : socket;
    switch (name) {
      case "socket" -> add(at, end, own, new Call.Open(reuse(words), 0));
      case "bind" -> {
        int port = words.integer("PORT", 1, MOST_PORT);
        add(
            at,
            end,
            socket.isEmpty() && end == End.SERVER ? "L" : own,
            new Call.Open(reuse(words), port));
      }
      case "listen" ->
          add(
              at,
              end,
              listener,
              new Call.Listen(
                  words.hasNext() ? words.integer("BACKLOG", 0, MOST) : EventText.USUAL_BACKLOG));
      case "accept" -> {
        String created = words.hasNext() ? words.next("SOCKET") : "s";
        add(at, end, listener, new Call.Accept(created));
      }
      case "connect" ->
          add(
              at,
              end,
              own,
              new Call.Connect(words.hasNext() ? words.integer("PORT", 1, MOST_PORT) : 0));
      case "fast-open" -> add(at, end, own, new Call.SendTo(words.integer("OCTETS", 1, MOST), 0));
      case "send" -> add(at, end, own, send(words));
      case "recv" -> add(at, end, own, new Call.Recv(words.integer("OCTETS", 1, MOST)));
      case "recv-eof" -> add(at, end, own, new Call.RecvEof(false));
      case "set" -> add(at, end, own, new Call.SetOption(List.of(option(words))));
      case "shutdown" -> {
        Call.How how = words.hasNext() ? words.choice("HOW", Call.How.values()) : Call.How.WR;
        add(at, end, own, new Call.Shutdown(how));
      }
      case "close" -> add(at, end, own, new Call.Close());
      case "abort" -> {
        add(
            at,
            end,
            own,
            new Call.SetOption(List.of(new SocketOption(SocketOption.Name.SO_LINGER, 0))));
        add(at, end, own, new Call.Close());
      }
      default -> throw words.unknown("CALL", name, CALLS);
    }
  }

  private static Call.Op send(Words words) throws LineException {
    int octets = words.integer("OCTETS", 1, MOST);
    boolean more = words.hasNext() && words.choice("MORE", More.values()) == More.MORE;
    return new Call.Send(octets, true, more);
  }

  private enum More {
    MORE
  }

  private void add(long at, End end, String socket, Call.Op op) {
    calls.add(new Call(at, end, socket, op, true));
  }

  private static List<SocketOption> reuse(Words words) throws LineException {
    if (!words.peek().equals("reuse")) {
      return List.of();
    }
    words.next("reuse");
    return List.of(new SocketOption(SocketOption.Name.SO_REUSEADDR, 1));
  }

  private static SocketOption option(Words words) throws LineException {
    SocketOption.Name name = words.choice("OPTION", SocketOption.Name.values());
    return new SocketOption(name, words.integer("VALUE", -1, Integer.MAX_VALUE));
  }

  private void happening(String line, long at, String kind) throws LineException {
    Words words = new Words(line, kind.equals("inject") ? INJECT_FORM : CALL_FORM, texts);
    words.next("TIME");
    words.next("EVENT");
    Happening happening =
        switch (kind) {
          case "crash" -> new Happening.Crash(words.choice("END", End.values()));
          case "boot" -> new Happening.Boot(words.choice("END", End.values()));
          case "kill" -> new Happening.Kill(words.choice("END", End.values()));
          case "unplug" -> new Happening.Unplug(words.choice("END", End.values()));
          case "plug" -> new Happening.Plug(words.choice("END", End.values()));
          case "cut" -> new Happening.Cut();
          case "faults-end" -> new Happening.FaultsEnd();
          case "icmp" ->
              new Happening.Icmp(
                  words.choice("END", End.values()), words.integer("CODE", 0, MOST_CODE));
          case "flood" ->
              new Happening.Flood(
                  words.choice("END", End.values()), words.integer("COUNT", 1, MOST));
          case "note" -> new Happening.Note(words.next("ID"));
          case "inject" -> inject(words);
          default -> {
            List<String> allowed = new ArrayList<>(List.of("client", "server"));
            allowed.addAll(HAPPENINGS);
            throw words.unknown("END", kind, allowed);
          }
        };
    words.end();
    happenings.add(new Plan.Timed(at, happening));
  }

  private Happening inject(Words words) throws LineException {
    End from = words.choice("END", End.values());
    int flags = flags(words);
    Fields fields = new Fields();
    while (words.hasNext()) {
      fields.take(words, words.next("FIELD"));
    }
    Payload text = Payload.of(Changed.forgery(forgeries++), 0, fields.length);
    Options options = (flags & Flags.SYN) != 0 ? Options.mss(EventText.FORGED_MSS) : Options.NONE;
    Segment segment =
        new Segment(
            new Seq(fields.seq),
            new Seq(fields.ack),
            flags,
            EventText.FORGED_WINDOW,
            options,
            text);
    return new Happening.Inject(
        from, fields.port, segment, !fields.absolute, fields.travels, fields.label);
  }

  private static int flags(Words words) throws LineException {
    String letters = words.next("FLAGS");
    try {
      return Flags.parse(letters);
    } catch (IllegalArgumentException e) {
      throw words.unknown("FLAGS", letters, List.of("S", "SA", "A", "PA", "FA", "R", "RA"));
    }
  }

  /**
   * The fields of a forged segment; numbers are relative to the initial numbers unless {@code
   * absolute} is said.
   */
  private static final class Fields {
    private int seq;
    private int ack;
    private int length;
    private int port = Planner.CLIENT_PORT;
    private boolean absolute;
    private boolean travels;
    private String label = EventText.USUAL_LABEL;

    private void take(Words words, String field) throws LineException {
      int equals = field.indexOf('=');
      String name = equals < 0 ? field : field.substring(0, equals);
      String value = equals < 0 ? "" : field.substring(equals + 1);
      switch (name) {
        case "seq" -> seq = (int) number(words, value);
        case "ack" -> ack = (int) number(words, value);
        case "len" -> length = words.integer("len", value, 0, MOST_PORT);
        case "port" -> port = words.integer("port", value, 1, MOST_PORT);
        case "absolute" -> absolute = true;
        case "travels" -> travels = true;
        case "label" -> label = value;
        default ->
            throw words.unknown(
                "FIELD",
                name,
                List.of("seq", "ack", "len", "port", "absolute", "travels", "label"));
      }
    }

    private static long number(Words words, String value) throws LineException {
      try {
        return Long.parseLong(value);
      } catch (NumberFormatException e) {
        return words.integer("seq|ack", value, Integer.MIN_VALUE, Integer.MAX_VALUE);
      }
    }
  }
}
