package tcptutor.core.sim;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Rule;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.State;

/** Builds small plans for tests: a client and a server with round numbers, 50 ms apart. */
public final class Worlds {
  private static final int CLIENT_PORT = 40_000;

  private final Config config;
  private final List<Call> calls = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Plan.Timed> happenings = new ArrayList<>();
  private final Plan.Start[] starts = {Plan.Start.CLOSED, Plan.Start.LISTEN};
  private final HostConfig[] hosts = {HostConfig.ATTENTIVE, HostConfig.ATTENTIVE};
  private List<Seq> clientIsns = List.of(new Seq(100));
  private List<Seq> serverIsns = List.of(new Seq(300));
  private long end = Plan.UNTIL_QUIET;

  private Worlds(Config config) {
    this(
        config,
        config
            .with(Rule.TIMESTAMPS, false)
            .with(Setting.DELAYED_ACK, 0)
            .with(Setting.DELAYED_ACK_FIRST, 0));
  }

  private Worlds(Config config, Config used) {
    this.config = used;
    hosts[0] = hosts[0].with(HostSetting.FIRST_PORT, CLIENT_PORT);
  }

  public static Worlds rfc() {
    return new Worlds(Config.of(Profile.RFC));
  }

  public static Worlds of(Config config) {
    return new Worlds(config);
  }

  /** A world in which nothing of the configuration is left out. */
  public static Worlds exactly(Config config) {
    return new Worlds(config, config);
  }

  /** Both ends ESTABLISHED, nothing sent yet. */
  public static Worlds established(Profile profile) {
    return new Worlds(Config.of(profile))
        .midLife(End.CLIENT, State.ESTABLISHED, 1, 1, false)
        .midLife(End.SERVER, State.ESTABLISHED, 1, 1, false);
  }

  public static long micros(String duration) {
    String number = duration.replaceAll("[a-z]+$", "");
    String unit = duration.substring(number.length());
    return Long.parseLong(number) * (unit.equals("ms") ? 1_000 : 1_000_000);
  }

  public Worlds isns(String client, String server) {
    clientIsns = seqs(client);
    serverIsns = seqs(server);
    return this;
  }

  private static List<Seq> seqs(String numbers) {
    List<Seq> list = new ArrayList<>();
    for (String number : numbers.split(" ")) {
      list.add(Seq.of(Long.parseLong(number)));
    }
    return list;
  }

  public Worlds midLife(End which, State state, long sent, long received, boolean listens) {
    starts[which.ordinal()] = new Plan.Start(state, sent, received, listens, false);
    return this;
  }

  public Worlds nobodyListens() {
    starts[1] = Plan.Start.CLOSED;
    return this;
  }

  public Worlds bothListen() {
    starts[0] = Plan.Start.LISTEN;
    return this;
  }

  public Worlds host(End which, HostSetting setting, int value) {
    hosts[which.ordinal()] = hosts[which.ordinal()].with(setting, value);
    return this;
  }

  public Worlds backlog(End which, int backlog, int cookies) {
    return host(which, HostSetting.BACKLOG, backlog).host(which, HostSetting.SYN_COOKIES, cookies);
  }

  public Worlds call(String at, End which, String socket, Call.Op op) {
    calls.add(new Call(micros(at), which, socket, op, true));
    return this;
  }

  /** A socket bound to the client's port. */
  public Worlds bound(String at, String socket, List<SocketOption> options) {
    return call(at, End.CLIENT, socket, new Call.Open(options, CLIENT_PORT));
  }

  public Worlds connect(String at) {
    return call(at, End.CLIENT, "c", new Call.Connect(0));
  }

  public Worlds close(String at, End which) {
    return call(at, which, which == End.CLIENT ? "c" : "s", new Call.Close());
  }

  public Worlds happens(String at, Happening happening) {
    happenings.add(new Plan.Timed(micros(at), happening));
    return this;
  }

  /** A segment with absolute numbers that takes the path's delay. */
  public Worlds injected(String at, End from, String flags, long seq, int octets) {
    Segment segment =
        new Segment(
            Seq.of(seq),
            Seq.ZERO,
            Flags.parse(flags),
            65_535,
            tcptutor.core.tcp.Options.NONE,
            Payload.of(-1 - happenings.size(), 0, octets));
    return happens(
        at, new Happening.Inject(from, CLIENT_PORT, segment, false, true, "old-duplicate"));
  }

  public Worlds delayed(End from, String kind, int nth, String by) {
    faults.add(
        new Fault(
            from,
            Fault.Kind.valueOf(kind),
            List.of(nth),
            Fault.Action.DELAY,
            micros(by),
            Fault.FROM_THE_START));
    return this;
  }

  public Worlds lost(End from, String kind, int nth) {
    faults.add(
        new Fault(
            from,
            Fault.Kind.valueOf(kind),
            List.of(nth),
            Fault.Action.DROP,
            0,
            Fault.FROM_THE_START));
    return this;
  }

  public Worlds fault(Fault fault) {
    faults.add(fault);
    return this;
  }

  public Worlds until(String time) {
    end = micros(time);
    return this;
  }

  public Plan plan() {
    return new Plan(
        side(End.CLIENT), side(End.SERVER), 50_000, calls, faults, happenings, bases(), end, 1);
  }

  public Trace run() {
    return Simulation.run(plan());
  }

  private List<Plan.Base> bases() {
    return List.of(
        new Plan.Base(End.CLIENT, CLIENT_PORT, clientIsns.get(0)),
        new Plan.Base(End.SERVER, CLIENT_PORT, serverIsns.get(0)));
  }

  private Plan.Side side(End which) {
    boolean client = which == End.CLIENT;
    List<Seq> isns = client ? clientIsns : serverIsns;
    Plan.Start start = starts[which.ordinal()];
    return new Plan.Side(
        client ? "C" : "S",
        client ? "10.0.0.1" : "10.0.0.2",
        client ? CLIENT_PORT : 80,
        config,
        start.state().isSynchronized() ? isns.subList(1, isns.size()) : isns,
        start,
        hosts[which.ordinal()]);
  }

  /** The segments of a run with absolute numbers: {@code C S 100; S SA 300 ack 101}. */
  public static String segments(Trace trace) {
    StringBuilder text = new StringBuilder();
    for (Entry.Sent sent : trace.segments()) {
      Segment s = sent.segment();
      text.append(text.isEmpty() ? "" : "; ")
          .append(trace.party(sent.from()).name())
          .append(' ')
          .append(Flags.letters(s.flags()))
          .append(' ')
          .append(s.seq());
      text.append(s.acks() ? " ack " + s.ack() : "");
      text.append(s.payload().isEmpty() ? "" : " len " + s.payload().length());
    }
    return text.toString();
  }

  /** The states one end rested in, in order. */
  public static String states(Trace trace, End which) {
    StringBuilder text = new StringBuilder(trace.party(which).initial().rfcName());
    for (Entry.StateChanged change : trace.states(which, 0)) {
      text.append(change.passing() ? "" : " " + change.to().rfcName());
    }
    return text.toString();
  }

  /** The state one end is in when the run ends. */
  public static State last(Trace trace, End which) {
    List<Entry.StateChanged> changes = trace.states(which, 0);
    return changes.isEmpty() ? trace.party(which).initial() : changes.get(changes.size() - 1).to();
  }
}
