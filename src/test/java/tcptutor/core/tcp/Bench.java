package tcptutor.core.tcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One endpoint on the bench: it begins in any state with round numbers, takes events in the
 * notation of the transcripts, and writes down what comes out.
 *
 * <p>Local numbers: ISS 100, so 101 comes next (102 after the own FIN). Remote: IRS 300, so 301 is
 * expected (302 after their FIN). Events: {@code < FLAGS SEQ [ack N] [len N] [win N] [ts N]
 * [grant|fast-open|cookie|no-room]}, {@code call NAME [N]}, {@code fire TIMER}, {@code icmp CODE},
 * {@code wait TIME}.
 */
final class Bench {
  static final Seq ISS = new Seq(100);
  static final Seq IRS = new Seq(300);

  private Config config;
  private Tcb tcb;
  private long now;
  private int written;
  private final List<String> output = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private final List<TimerRequest> timers = new ArrayList<>();
  private Step last;

  private Bench(Config config) {
    this.config = config;
  }

  /**
   * The profile without what would clutter the numbers: no options, a window of 1000,
   * acknowledgments at once.
   */
  static Config plain(Profile profile) {
    return Config.of(profile)
        .with(Rule.TIMESTAMPS, false)
        .with(Rule.SACK, false)
        .with(Setting.WINDOW_SCALE, -1)
        .with(Setting.RECEIVE_BUFFER, 1000)
        .with(Setting.INVALID_RATELIMIT, 0)
        .with(Setting.DELAYED_ACK, 0)
        .with(Setting.DELAYED_ACK_FIRST, 0);
  }

  /**
   * An endpoint in the state that {@code start} names, such as {@code ESTABLISHED wnd=0 -nagle
   * msl=1s}.
   */
  static Bench in(Profile profile, String start) {
    String[] words = start.trim().split("\\s+");
    Config config = plain(profile);
    boolean peerWindowClosed = false;
    int tsRecent = -1;
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals("peer-wnd=0")) {
        peerWindowClosed = true;
      } else if (words[i].startsWith("ts=")) {
        tsRecent = Integer.parseInt(words[i].substring(3));
        config = config.with(Rule.TIMESTAMPS, true);
      } else {
        config = configure(config, words[i]);
      }
    }
    Bench bench = new Bench(config);
    bench.begin(words[0]);
    if (peerWindowClosed) {
      bench.closePeerWindow();
    }
    if (tsRecent >= 0) {
      bench.useTimestamps(tsRecent);
    }
    return bench;
  }

  private static Config configure(Config config, String word) {
    if (word.startsWith("+") || word.startsWith("-")) {
      Rule rule = Rule.valueOf(word.substring(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      return config.with(rule, word.startsWith("+"));
    }
    String[] pair = word.split("=");
    if (pair[0].equals("wnd")) {
      return config.with(Setting.RECEIVE_BUFFER, Long.parseLong(pair[1]));
    }
    Setting setting = Setting.valueOf(pair[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    return config.with(
        setting, setting.unit() == Setting.Unit.COUNT ? Long.parseLong(pair[1]) : micros(pair[1]));
  }

  static long micros(String duration) {
    String number = duration.replaceAll("[a-z]+$", "");
    long unit =
        switch (duration.substring(number.length())) {
          case "ms" -> 1_000L;
          case "s" -> 1_000_000L;
          case "min" -> 60_000_000L;
          case "h" -> 3_600_000_000L;
          default -> throw new IllegalArgumentException("no duration: " + duration);
        };
    return Long.parseLong(number) * unit;
  }

  private void begin(String state) {
    switch (state) {
      case "CLOSED" -> tcb = Tcb.CLOSED;
      case "LISTEN" -> tcb = Tcb.LISTEN;
      case "SYN_SENT" -> {
        tcb = Tcb.CLOSED;
        run("call open");
      }
      case "SYN_RECEIVED" -> {
        tcb = Tcb.LISTEN;
        run("< S 300");
      }
      case "SYN_RECEIVED_ACTIVE" -> {
        tcb = Tcb.CLOSED;
        run("call open ; < S 300");
      }
      default -> tcb = midLife(State.valueOf(state));
    }
    output.clear();
    results.clear();
    timers.clear();
  }

  private Tcb midLife(State state) {
    Seq nxt = ISS.plus(state.sendsText() ? 1 : 2);
    Seq rcvNxt = IRS.plus(state.receivesText() ? 1 : 2);
    Tcb begun = Tcb.inMidLife(config, state, ISS, nxt, IRS, rcvNxt, 100_000);
    return state == State.TIME_WAIT ? begun.withTimer(Timer.TIME_WAIT) : begun;
  }

  private void closePeerWindow() {
    SendSpace s = tcb.snd();
    SendSpace closed =
        new SendSpace(
            s.iss(),
            s.una(),
            s.nxt(),
            0,
            s.wl1(),
            s.wl2(),
            s.maxWnd(),
            s.buffer(),
            s.closing(),
            s.finSent(),
            s.starts(),
            s.sacked());
    tcb =
        new Tcb(
            tcb.state(),
            tcb.passive(),
            closed,
            tcb.rcv(),
            tcb.agreement(),
            tcb.recovery(),
            tcb.acking(),
            tcb.timers(),
            null);
  }

  private void useTimestamps(int recent) {
    Agreement a = tcb.agreement();
    Agreement agreed =
        new Agreement(
            a.mss(),
            a.sendScale(),
            a.receiveScale(),
            true,
            a.sack(),
            recent,
            a.cookie(),
            a.fastOpen());
    tcb =
        new Tcb(
            tcb.state(),
            tcb.passive(),
            tcb.snd(),
            tcb.rcv(),
            agreed,
            tcb.recovery(),
            tcb.acking(),
            tcb.timers(),
            null);
  }

  // --- events ----------------------------------------------------------------------------------

  Bench run(String events) {
    for (String event : events.split(";")) {
      one(event.trim().split("\\s+"));
    }
    return this;
  }

  private void one(String[] words) {
    switch (words[0]) {
      case "<" -> apply(arrival(words));
      case "call" -> apply(call(words));
      case "fire" ->
          apply(
              new Event.Timeout(
                  Timer.valueOf(words[1].toUpperCase(Locale.ROOT).replace('-', '_'))));
      case "icmp" -> apply(new Event.Unreachable(Integer.parseInt(words[1])));
      case "wait" -> now += micros(words[1]);
      default -> throw new IllegalArgumentException("no event: " + String.join(" ", words));
    }
  }

  Step apply(Event event) {
    last = Tcp.step(config, tcb, event, now);
    tcb = last.tcb();
    for (Step.Emission emission : last.emissions()) {
      output.add(print(emission.segment()));
    }
    results.addAll(last.results());
    timers.addAll(last.timers());
    return last;
  }

  private Event call(String[] words) {
    int number = words.length > 2 ? Integer.parseInt(words[2]) : 0;
    return switch (words[1]) {
      case "open-passive" -> new Event.PassiveOpen();
      case "open" -> new Event.ActiveOpen(ISS);
      case "fast-open" -> new Event.ActiveOpen(ISS, "", Payload.of(1, 0, 20));
      case "fast-open-cookie" -> new Event.ActiveOpen(ISS, "c0ffee", write(number));
      case "send" -> new Event.Send(write(number), true, ISS);
      case "receive" -> new Event.Receive(number);
      case "close" -> new Event.Close();
      case "release" -> new Event.Release();
      case "abort" -> new Event.Abort();
      case "stop" -> new Event.StopReceiving();
      case "status" -> new Event.Status();
      case "reconfigure" -> new Event.Reconfigured();
      default -> throw new IllegalArgumentException("no call: " + words[1]);
    };
  }

  private Payload write(int octets) {
    Payload data = Payload.of(1, written, octets);
    written += octets;
    return data;
  }

  private static Event arrival(String[] words) {
    long ack = -1;
    int length = 0;
    int window = 65_535;
    Options options = Options.NONE;
    Event.Permission permission = Event.Permission.ORDINARY;
    for (int i = 3; i < words.length; i++) {
      switch (words[i]) {
        case "ack" -> ack = Long.parseLong(words[++i]);
        case "len" -> length = Integer.parseInt(words[++i]);
        case "win" -> window = Integer.parseInt(words[++i]);
        case "ts" ->
            options =
                new Options(0, -1, false, true, Integer.parseInt(words[++i]), 0, null, List.of());
        case "grant" -> permission = Event.Permission.GRANT_COOKIE;
        case "fast-open" -> permission = Event.Permission.FAST_OPEN;
        case "cookie" -> permission = Event.Permission.SYN_COOKIE;
        case "no-room" -> permission = Event.Permission.NO_ROOM;
        default -> throw new IllegalArgumentException("no field: " + words[i]);
      }
    }
    int flags = words[1].equals("-") ? 0 : Flags.parse(words[1]);
    Seq seq = Seq.of(Long.parseLong(words[2]));
    Payload text = Payload.of(2, (int) (seq.unsigned() & 0xFFFF), length);
    Segment segment =
        new Segment(seq, ack < 0 ? Seq.ZERO : Seq.of(ack), flags, window, options, text);
    return new Event.Arrives(
        segment, ISS, permission, permission == Event.Permission.GRANT_COOKIE ? "c0ffee" : null);
  }

  // --- what came of it -------------------------------------------------------------------------

  /** A segment in the notation of the transcripts. */
  static String print(Segment s) {
    String cookie =
        s.options().fastOpen() == null
            ? ""
            : s.options().fastOpen().isEmpty() ? " tfo request" : " tfo cookie";
    return "> "
        + Flags.letters(s.flags())
        + " "
        + s.seq()
        + (s.acks() ? " ack " + s.ack() : "")
        + (s.payload().isEmpty() ? "" : " len " + s.payload().length())
        + cookie;
  }

  String output() {
    return output.isEmpty() ? "-" : String.join(" ; ", output);
  }

  State state() {
    return tcb.state();
  }

  Tcb tcb() {
    return tcb;
  }

  Step last() {
    return last;
  }

  /**
   * Whether an expectation such as {@code RESET}, {@code DELIVERED 5}, {@code outstanding 0} holds.
   */
  boolean shows(String expectation) {
    String[] words = expectation.split("\\s+");
    return switch (words[0]) {
      case "outstanding" -> tcb.snd().nxt().minus(tcb.snd().una()) == Integer.parseInt(words[1]);
      case "starts" ->
          timers.stream().anyMatch(t -> t.starts() && t.timer() == Timer.valueOf(words[1]));
      case "stops" ->
          timers.stream().anyMatch(t -> !t.starts() && t.timer() == Timer.valueOf(words[1]));
      default -> {
        Result.Kind kind = Result.Kind.valueOf(words[0]);
        int length = words.length > 1 ? Integer.parseInt(words[1]) : -1;
        yield results.stream()
            .anyMatch(r -> r.kind() == kind && (length < 0 || r.data().length() == length));
      }
    };
  }

  /** The delay asked for by the last start of {@code timer}; -1 if it was not started. */
  long delayOf(Timer timer) {
    long delay = -1;
    for (TimerRequest request : timers) {
      if (request.timer() == timer && request.starts()) {
        delay = request.delayMicros();
      }
    }
    return delay;
  }

  List<Result> results() {
    return results;
  }
}
