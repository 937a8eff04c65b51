package tcptutor.core.sim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Tcb;

/**
 * Runs a {@link Plan} on virtual time: two hosts, the path between them, their applications.
 * Deterministic: the same plan gives the same trace to the byte. Bounded: a run that does not come
 * to rest is stopped.
 */
public final class Simulation {
  /** Most events of one run; no scenario of connection management comes near it. */
  public static final int MOST_EVENTS = 200_000;

  /** Most events of a film: nobody steps through more, and each of them is kept. */
  public static final int MOST_FRAMES = 20_000;

  /** Longest run: a day and a half of virtual time. */
  public static final long MOST_MICROS = 130_000_000_000L;

  static final long SECOND = 1_000_000L;

  /** The first events put each host into the state in which it begins. */
  private static final int BEGINNINGS = End.values().length;

  /** What the hosts' clocks show at time 0, so that times before it are positive. */
  static final long CLOCK_AT_ZERO = 1_000 * SECOND;

  private final Plan plan;
  private final Schedule schedule = new Schedule();
  private final Recorder recorder;
  private final Network network;
  private final Map<End, Host> hosts = new EnumMap<>(End.class);
  private final Map<End, Applications> applications = new EnumMap<>(End.class);
  private int sources;

  /** Where frames are put; null when nobody wants any. */
  private List<Film.Frame> frames;

  private Simulation(Plan plan) {
    this.plan = plan;
    this.recorder = new Recorder(plan.bases());
    this.network = new Network(plan.delay(), plan.faults());
    for (End end : End.values()) {
      Host host = new Host(this, end, plan.side(end), plan.seed());
      hosts.put(end, host);
      applications.put(end, new Applications(this, host));
    }
  }

  /**
   * Runs a plan to its end, and looks into both hosts after every event that left a trace.
   *
   * @throws RunawayException if it does not come to rest within {@link #MOST_FRAMES} events
   */
  public static Film film(Plan plan) {
    Simulation simulation = new Simulation(plan);
    simulation.frames = new ArrayList<>();
    simulation.prepare();
    Trace trace = simulation.go();
    return new Film(trace, simulation.frames);
  }

  /**
   * Runs a plan to its end.
   *
   * @throws RunawayException if it does not come to rest within {@link #MOST_EVENTS} events; the
   *     message says so
   */
  public static Trace run(Plan plan) {
    Simulation simulation = new Simulation(plan);
    simulation.prepare();
    return simulation.go();
  }

  // --- the beginning ---------------------------------------------------------------------------

  private void prepare() {
    for (End end : End.values()) {
      at(beginning(), Schedule.Rank.HAPPENING, () -> begin(end));
    }
    for (Plan.Timed timed : plan.happenings()) {
      at(timed.at(), Schedule.Rank.HAPPENING, () -> happen(timed.happening()));
    }
    for (int i = 0; i < plan.calls().size(); i++) {
      Call call = plan.calls().get(i);
      int index = i;
      at(call.at(), Schedule.Rank.CALL, () -> call(call, index));
    }
  }

  /** Time 0, or the first call or happening if that is earlier. */
  private long beginning() {
    long first = 0;
    for (Plan.Timed timed : plan.happenings()) {
      first = Math.min(first, timed.at());
    }
    for (Call call : plan.calls()) {
      first = Math.min(first, call.at());
    }
    return first;
  }

  private void begin(End end) {
    Plan.Side side = plan.side(end);
    State state = side.start().state();
    Host host = hosts.get(end);
    if (state == State.CLOSED && side.start().fastOpen()) {
      host.rememberCookie();
    }
    if (state == State.LISTEN || side.start().alsoListens()) {
      host.listen(
          side.port(),
          side.host().get(HostSetting.BACKLOG),
          side.config(),
          side.start().fastOpen(),
          true);
      applications.get(end).adopt("L", host.listeners.get(side.port()));
    }
    if (state.isSynchronized()) {
      Connection connection =
          host.begin(side.port(), plan.side(end.other()).port(), midLife(end, side, state));
      connection.reuseAddress = true;
      applications.get(end).adopt(end == End.CLIENT ? "c" : "s", connection);
    }
  }

  private Tcb midLife(End end, Plan.Side side, State state) {
    Seq iss = startNumber(end);
    Seq irs = startNumber(end.other());
    Config config = side.config();
    Seq nxt = iss.plus((int) side.start().sent());
    Seq rcvNxt = irs.plus((int) side.start().received());
    return Tcb.inMidLife(config, state, iss, nxt, irs, rcvNxt, 2 * plan.delay());
  }

  private Seq startNumber(End end) {
    for (Plan.Base base : plan.bases()) {
      if (base.end() == end) {
        return base.isn();
      }
    }
    return Seq.ZERO;
  }

  private Trace go() {
    long limit = plan.end() == Plan.UNTIL_QUIET ? MOST_MICROS : plan.end();
    int most = frames == null ? MOST_EVENTS : MOST_FRAMES;
    int events = 0;
    while (schedule.runNext(limit)) {
      if (++events > most) {
        throw new RunawayException(most);
      }
      if (frames != null && events >= BEGINNINGS) {
        look();
      }
    }
    long end = plan.end() == Plan.UNTIL_QUIET ? Math.max(0, schedule.now()) : plan.end();
    return new Trace(party(End.CLIENT), party(End.SERVER), recorder.entries(), end);
  }

  /** A frame of what is now, unless nothing can have changed since the last one. */
  private void look() {
    int entries = recorder.entries().size();
    if (frames.isEmpty() || frames.get(frames.size() - 1).entries() < entries) {
      frames.add(new Film.Frame(now(), entries, view(End.CLIENT), view(End.SERVER)));
    }
  }

  private Film.HostView view(End end) {
    return hosts.get(end).view(network.reaches(end));
  }

  private Trace.Party party(End end) {
    Plan.Side side = plan.side(end);
    return new Trace.Party(side.name(), side.address(), side.port(), side.start().state());
  }

  // --- what the parts ask of the run -----------------------------------------------------------

  long now() {
    return schedule.now();
  }

  Recorder recorder() {
    return recorder;
  }

  Host host(End end) {
    return hosts.get(end);
  }

  Schedule.Planned at(long time, Schedule.Rank rank, Runnable action) {
    return schedule.at(time, rank, action);
  }

  /** A new stream of octets. */
  int nextSource() {
    return sources++;
  }

  /** The stream that the next connection will write. */
  int peekSource() {
    return sources;
  }

  void wake(Host host) {
    applications.get(host.end).wake();
  }

  void progress(Connection connection) {
    applications.get(connection.host.end).progress(connection);
  }

  // --- segments --------------------------------------------------------------------------------

  void send(End from, int localPort, int remotePort, Segment segment, Clause clause) {
    Network.Fate fate = network.carry(now(), from, segment);
    int clientPort = from == End.CLIENT ? localPort : remotePort;
    Recorder.Emitted how = new Recorder.Emitted(Entry.Origin.ENDPOINT, null, clause);
    Entry.Sent sent =
        recorder.sent(now(), from, clientPort, segment, fate.arrivesAt(), fate.slow(), how);
    deliver(sent, localPort, remotePort);
    if (fate.copyArrivesAt() >= 0) {
      Recorder.Emitted copy = new Recorder.Emitted(Entry.Origin.DUPLICATE, null, clause);
      boolean slow = fate.copyArrivesAt() > fate.arrivesAt();
      deliver(
          recorder.sent(now(), from, clientPort, segment, fate.copyArrivesAt(), slow, copy),
          localPort,
          remotePort);
    }
  }

  private void deliver(Entry.Sent sent, int localPort, int remotePort) {
    if (!sent.lost()) {
      at(sent.arrivesAt(), Schedule.Rank.ARRIVAL, () -> arrive(sent, remotePort, localPort));
    }
  }

  private void arrive(Entry.Sent sent, int localPort, int remotePort) {
    End destination = sent.from().other();
    if (network.reaches(destination)) {
      hosts.get(destination).receive(sent, localPort, remotePort);
    } else {
      recorder.lose(sent);
    }
  }

  // --- calls and happenings --------------------------------------------------------------------

  private void call(Call call, int index) {
    if (hosts.get(call.end()).isUp()) {
      applications.get(call.end()).make(call, index);
    }
  }

  private void happen(Happening happening) {
    recorder.add(new Entry.Happened(now(), happening));
    if (happening instanceof Happening.Crash crash) {
      hosts.get(crash.end()).crash();
      applications.get(crash.end()).vanish();
    } else if (happening instanceof Happening.Boot boot) {
      hosts.get(boot.end()).boot();
    } else if (happening instanceof Happening.Kill kill) {
      applications.get(kill.end()).kill();
    } else if (happening instanceof Happening.Unplug unplug) {
      network.unplug(unplug.end());
    } else if (happening instanceof Happening.Plug plug) {
      network.plug(plug.end());
    } else if (happening instanceof Happening.Cut) {
      network.cut();
    } else if (happening instanceof Happening.FaultsEnd) {
      network.endFaults();
    } else if (happening instanceof Happening.Icmp icmp) {
      hosts.get(icmp.end()).unreachable(icmp.code());
    } else if (happening instanceof Happening.Flood flood) {
      hosts.get(flood.end()).passiveOpens.flood(flood.count());
    } else if (happening instanceof Happening.Inject inject) {
      inject(inject);
    }
  }

  private void inject(Happening.Inject inject) {
    Segment segment = inject.relative() ? absolute(inject) : inject.segment();
    long arrives = now() + (inject.travels() ? network.delay() : 0);
    Recorder.Emitted how = new Recorder.Emitted(Entry.Origin.INJECTED, inject.label(), null);
    Entry.Sent sent =
        recorder.sent(now(), inject.from(), inject.clientPort(), segment, arrives, false, how);
    int serverPort = plan.server().port();
    boolean fromClient = inject.from() == End.CLIENT;
    deliver(
        sent,
        fromClient ? inject.clientPort() : serverPort,
        fromClient ? serverPort : inject.clientPort());
  }

  private Segment absolute(Happening.Inject inject) {
    Segment relative = inject.segment();
    int connection = recorder.connection(inject.clientPort());
    Seq seq = recorder.newest(inject.from(), connection).plus(relative.seq().value());
    Seq ack =
        relative.acks()
            ? recorder.newest(inject.from().other(), connection).plus(relative.ack().value())
            : Seq.ZERO;
    return new Segment(
        seq, ack, relative.flags(), relative.window(), relative.options(), relative.payload());
  }
}
