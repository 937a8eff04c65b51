package tcptutor.core.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Event;
import tcptutor.core.tcp.FastOpenCookie;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.Result;
import tcptutor.core.tcp.Rule;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Step;
import tcptutor.core.tcp.Tcb;
import tcptutor.core.tcp.Tcp;
import tcptutor.core.tcp.Timer;
import tcptutor.core.tcp.TimerRequest;

/**
 * A host's kernel: it finds the connection an event belongs to, applies the step, and carries out
 * what it wants.
 */
final class Host {
  /** Any odd number: no two keys of a run are the same. */
  private static final long COOKIE_KEYS_APART = 0x9E37_79B9_7F4A_7C15L;

  final End end;
  final Plan.Side side;
  final Config config;
  private final Simulation run;
  final Map<Long, Connection> connections = new LinkedHashMap<>();
  final Map<Integer, Listener> listeners = new LinkedHashMap<>();
  final InitialNumbers initialNumbers;
  final PassiveOpens passiveOpens;
  private long cookieKey;
  private int nextPort;

  /** The Fast Open cookie the server gave; null without. */
  private String cookie;

  private boolean up = true;
  private long bootedAt = Long.MIN_VALUE;

  /** The connection that sent last, for ICMP. */
  private Connection lastSender;

  Host(Simulation run, End end, Plan.Side side, long seed) {
    this.run = run;
    this.end = end;
    this.side = side;
    this.config = side.config();
    this.cookieKey = seed * 2 + end.ordinal();
    this.initialNumbers = new InitialNumbers(this, cookieKey);
    this.passiveOpens = new PassiveOpens(run, this);
    this.nextPort = side.host().get(HostSetting.FIRST_PORT);
  }

  /** What can be seen from inside now. */
  Film.HostView view(boolean plugged) {
    List<Film.ConnectionView> known = new ArrayList<>(connections.size());
    for (Connection connection : connections.values()) {
      known.add(connection.view());
    }
    List<Film.ListenerView> listening = new ArrayList<>(listeners.size());
    for (Listener listener : listeners.values()) {
      listening.add(listener.view());
    }
    return new Film.HostView(up, plugged, known, listening);
  }

  Host peer() {
    return run.host(end.other());
  }

  private static long key(int localPort, int remotePort) {
    return ((long) localPort << 32) | remotePort;
  }

  private int clientPort(int localPort, int remotePort) {
    return end == End.CLIENT ? localPort : remotePort;
  }

  long now() {
    return run.now();
  }

  /** What this host's clock shows. */
  long clock() {
    return run.now() + Simulation.CLOCK_AT_ZERO;
  }

  // --- ports -----------------------------------------------------------------------------------

  /** The port of a connect() without bind(), or -1 if none is free (EADDRNOTAVAIL). */
  int ephemeralPort(int remotePort) {
    int range =
        side.host().get(HostSetting.LAST_PORT) - side.host().get(HostSetting.FIRST_PORT) + 1;
    for (int i = 0; i < range; i++) {
      int port = nextPort;
      nextPort =
          nextPort == side.host().get(HostSetting.LAST_PORT)
              ? side.host().get(HostSetting.FIRST_PORT)
              : nextPort + 1;
      if (isFree(port, remotePort)) {
        return port;
      }
    }
    return -1;
  }

  private boolean isFree(int port, int remotePort) {
    Connection there = connections.get(key(port, remotePort));
    return there == null || mayReuse(there);
  }

  /**
   * tcp_tw_reuse: a TIME-WAIT that is a second old gives way to an outgoing connection with newer
   * timestamps.
   */
  private boolean mayReuse(Connection old) {
    return old.state() == State.TIME_WAIT
        && side.host().is(HostSetting.REUSE_TIME_WAIT)
        && old.tcb.agreement().timestamps()
        && now() - old.enteredTimeWait >= Simulation.SECOND;
  }

  /**
   * A port that bind() named may be taken over at once if timestamps tell old segments from new
   * (tcp_twsk_unique()).
   */
  private boolean mayLeave(Connection old) {
    boolean orphan = old.state() == State.FIN_WAIT_2 && old.tcb.rcv().released();
    return (old.state() == State.TIME_WAIT || orphan)
        && old.tcb.agreement().timestamps()
        && config.follows(Rule.BOUND_PORT_LEAVES_TIME_WAIT);
  }

  /** Whether bind() to {@code port} must fail with EADDRINUSE. */
  boolean portTaken(int port, boolean reuse) {
    if (listeners.containsKey(port)) {
      return true;
    }
    for (Connection connection : connections.values()) {
      if (connection.localPort == port && !(reuse && connection.reuseAddress)) {
        return true;
      }
    }
    return false;
  }

  // --- user calls ------------------------------------------------------------------------------

  void listen(
      int port, int backlog, Config listenerConfig, boolean fastOpen, boolean reuseAddress) {
    listeners.put(port, new Listener(port, backlog, listenerConfig, fastOpen, reuseAddress));
  }

  /** An active open; null if the four-tuple is taken. */
  Connection connect(
      Socket socket,
      int localPort,
      int remotePort,
      Config socketConfig,
      Payload early,
      boolean fast) {
    Connection old = connections.get(key(localPort, remotePort));
    if (old != null && !mayReuse(old) && !(socket.port != 0 && mayLeave(old))) {
      return null;
    }
    Seq beyond = old == null ? null : old.tcb.snd().nxt().plus(65_537);
    if (old != null) {
      forget(old);
    }
    Connection connection = create(localPort, remotePort, socketConfig, Tcb.CLOSED);
    connection.socket = socket;
    long quiet =
        side.host().is(HostSetting.QUIET_TIME)
            ? bootedAt + config.get(Setting.MSL)
            : Long.MIN_VALUE;
    Runnable open = () -> open(connection, early, fast, beyond);
    if (quiet > now()) {
      run.at(quiet, Schedule.Rank.CALL, open);
    } else {
      open.run();
    }
    return connection;
  }

  /**
   * Opens with a number of its own, above those of the incarnation that it replaces (Linux
   * tcp_twsk_unique()).
   */
  private void open(Connection connection, Payload early, boolean fast, Seq beyond) {
    Seq iss = initialNumbers.next(connection.localPort, connection.remotePort, beyond);
    initialNumbers.used(iss);
    String request = fast ? cookie == null ? "" : cookie : null;
    apply(connection, new Event.ActiveOpen(iss, request, early));
    connection.opened = true;
  }

  Connection create(int localPort, int remotePort, Config connectionConfig, Tcb tcb) {
    int number = run.recorder().connection(clientPort(localPort, remotePort));
    return new Connection(
        this, localPort, remotePort, number, connectionConfig, tcb, run.nextSource());
  }

  /** A connection that the plan begins in mid-life. */
  Connection begin(int localPort, int remotePort, Tcb tcb) {
    Connection connection = create(localPort, remotePort, config, tcb);
    connections.put(key(localPort, remotePort), connection);
    run.recorder().begin(end, connection.number, tcb.state());
    if (tcb.state() == State.TIME_WAIT) {
      setTimer(connection, new TimerRequest(Timer.TIME_WAIT, config.timeWaitMicros()));
      connection.tcb = tcb.withTimer(Timer.TIME_WAIT);
    } else if (config.get(Setting.KEEPALIVE) != 0) {
      apply(connection, new Event.Reconfigured());
    }
    return connection;
  }

  // --- applying a step -------------------------------------------------------------------------

  /** Applies one event to a connection and carries out what the step wants. */
  Step apply(Connection connection, Event event) {
    return carryOut(connection, Tcp.step(connection.config, connection.tcb, event, clock()));
  }

  Step carryOut(Connection connection, Step step) {
    Tcb before = connection.tcb;
    connection.tcb = step.tcb();
    for (TimerRequest request : step.timers()) {
      setTimer(connection, request);
    }
    run.recorder().changes(now(), end, connection.number, step.changes());
    file(connection, before);
    for (Step.Emission emission : step.emissions()) {
      lastSender = connection;
      send(connection.localPort, connection.remotePort, emission.segment(), emission.clause());
    }
    // Applications come last: what they call may step the same connection again.
    fileInQueues(connection, connection.state());
    tellApplication(connection, before, step);
    return step;
  }

  private void setTimer(Connection connection, TimerRequest request) {
    Timer timer = request.timer();
    Schedule.Planned running = connection.timers.remove(timer);
    if (running != null) {
      running.cancel();
    }
    if (!request.starts()) {
      run.recorder().add(new Entry.TimerStopped(now(), end, connection.number, timer));
      return;
    }
    long due = now() + request.delayMicros();
    run.recorder().add(new Entry.TimerStarted(now(), end, connection.number, timer, due));
    connection.timers.put(timer, run.at(due, Schedule.Rank.TIMER, () -> expire(connection, timer)));
  }

  private void expire(Connection connection, Timer timer) {
    connection.timers.remove(timer);
    Step step = Tcp.step(connection.config, connection.tcb, new Event.Timeout(timer), clock());
    run.recorder()
        .add(new Entry.TimerExpired(now(), end, connection.number, timer, step.clauses()));
    carryOut(connection, step);
  }

  /** Puts a connection into the queue or table that its state calls for. */
  private void file(Connection connection, Tcb before) {
    State state = connection.state();
    long key = key(connection.localPort, connection.remotePort);
    if (state == State.CLOSED || state == State.LISTEN) {
      if (connections.get(key) == connection) {
        connections.remove(key);
      }
      leaveQueues(connection);
      if (state == State.CLOSED) {
        connection.leftover = before.rcv().unread();
        connection.sawEnd = before.rcv().finSeen();
      }
      return;
    }
    connections.put(key, connection);
    if (state == State.TIME_WAIT && before.state() != State.TIME_WAIT) {
      connection.enteredTimeWait = now();
    }
  }

  private void fileInQueues(Connection connection, State state) {
    Listener listener = connection.listener;
    if (listener == null || connection.taken || state == State.CLOSED || state == State.LISTEN) {
      return;
    }
    if (state == State.SYN_RECEIVED && !connection.tcb.agreement().fastOpen()) {
      listener.synQueue.add(connection);
    } else if (!listener.acceptQueue.contains(connection)) {
      listener.synQueue.remove(connection);
      listener.acceptQueue.add(connection);
      run.wake(this);
    }
  }

  private static void leaveQueues(Connection connection) {
    if (connection.listener != null) {
      connection.listener.synQueue.remove(connection);
    }
  }

  private void forget(Connection connection) {
    connection.cancelTimers();
    connections.remove(key(connection.localPort, connection.remotePort));
    leaveQueues(connection);
  }

  private void tellApplication(Connection connection, Tcb before, Step step) {
    for (Result result : step.results()) {
      if (result.kind() == Result.Kind.RESET && before.state() == State.CLOSE_WAIT) {
        connection.error = "EPIPE";
      } else if (result.kind() == Result.Kind.UNREACHABLE) {
        connection.error =
            connection.state() == State.CLOSED ? connection.unreachable : connection.error;
      } else if (result.kind() == Result.Kind.TIMED_OUT && connection.unreachable != null) {
        // Linux tcp_write_err(): what ICMP said explains the silence.
        connection.error = connection.unreachable;
      } else {
        String errno = Errno.of(result.kind());
        connection.error = errno == null ? connection.error : errno;
      }
    }
    if (step.tells(Result.Kind.CONNECTED) && connection.tcb.agreement().cookie() != null) {
      cookie = connection.tcb.agreement().cookie();
    }
    run.progress(connection);
  }

  // --- segments --------------------------------------------------------------------------------

  void send(int localPort, int remotePort, Segment segment, Clause clause) {
    run.send(end, localPort, remotePort, segment, clause);
  }

  /** A segment reached this host. */
  void receive(Entry.Sent sent, int localPort, int remotePort) {
    if (!up) {
      run.recorder().lose(sent);
      return;
    }
    Connection connection = connections.get(key(localPort, remotePort));
    Listener listener = listeners.get(localPort);
    if (connection != null) {
      arrive(connection, listener, sent);
    } else if (listener != null) {
      passiveOpens.receive(listener, sent, remotePort);
    } else {
      stateless(config, Tcb.CLOSED, sent, localPort, remotePort, Event.Permission.ORDINARY);
    }
  }

  void noteArrival(Entry.Sent sent, List<Clause> clauses) {
    run.recorder().add(new Entry.Arrived(now(), sent.id(), end, sent.connection(), clauses));
  }

  private void arrive(Connection connection, Listener listener, Entry.Sent sent) {
    boolean timeWait = connection.state() == State.TIME_WAIT;
    // Linux tcp_ack(): something worked, so what ICMP said is over.
    connection.unreachable = sent.segment().acks() ? null : connection.unreachable;
    Seq iss = initialNumbers.next(connection.localPort, connection.remotePort);
    Event.Permission permission = timeWait ? mayReopen(listener) : mayComplete(connection);
    Step step =
        Tcp.step(
            connection.config,
            connection.tcb,
            new Event.Arrives(sent.segment(), iss, permission, null),
            clock());
    if (timeWait && step.tcb().state() == State.SYN_RECEIVED) {
      initialNumbers.used(iss);
      connection.reincarnate(listener, run.nextSource());
    }
    noteArrival(sent, step.clauses());
    carryOut(connection, step);
  }

  private static Event.Permission mayReopen(Listener listener) {
    return listener == null || listener.acceptQueueFull()
        ? Event.Permission.NO_ROOM
        : Event.Permission.ORDINARY;
  }

  private Event.Permission mayComplete(Connection connection) {
    boolean full =
        connection.state() == State.SYN_RECEIVED
            && connection.listener != null
            && !connection.taken
            && !connection.tcb.agreement().fastOpen()
            && connection.listener.acceptQueueFull();
    if (!full) {
      return Event.Permission.ORDINARY;
    }
    return side.host().is(HostSetting.ABORT_ON_OVERFLOW)
        ? Event.Permission.OVERFLOW_RESETS
        : Event.Permission.NO_ROOM;
  }

  /** The host has a Fast Open cookie from an earlier connection. */
  void rememberCookie() {
    cookie = FastOpenCookie.of(peer().cookieKey, side.address());
  }

  String cookieForPeer() {
    return FastOpenCookie.of(cookieKey, peer().side.address());
  }

  /** The key of the Fast Open cookies changes: what was given before is not valid any more. */
  void forgetCookies() {
    cookieKey += COOKIE_KEYS_APART;
  }

  /**
   * Applies a segment to a state of which nothing is kept: CLOSED, or a listener that answers and
   * forgets.
   */
  void stateless(
      Config stateConfig,
      Tcb tcb,
      Entry.Sent sent,
      int localPort,
      int remotePort,
      Event.Permission permission) {
    Step step =
        Tcp.step(
            stateConfig,
            tcb,
            new Event.Arrives(sent.segment(), Seq.ZERO, permission, null),
            clock());
    noteArrival(sent, step.clauses());
    for (Step.Emission emission : step.emissions()) {
      send(localPort, remotePort, emission.segment(), emission.clause());
    }
  }

  // --- happenings ------------------------------------------------------------------------------

  void crash() {
    up = false;
    List<Connection> gone = new ArrayList<>(connections.values());
    for (Connection connection : gone) {
      connection.cancelTimers();
      if (run.recorder().state(end, connection.number, connection.state()) != State.CLOSED) {
        run.recorder()
            .changes(
                now(),
                end,
                connection.number,
                List.of(new Step.Change(connection.state(), State.CLOSED, null)));
      }
    }
    connections.clear();
    listeners.clear();
    cookie = null;
    forgetCookies();
  }

  void boot() {
    up = true;
    bootedAt = now();
  }

  boolean isUp() {
    return up;
  }

  /**
   * Closes a listener: what waits to be accepted is reset, what is half open is forgotten (measured
   * on Linux).
   */
  void closeListener(Listener listener) {
    listeners.remove(listener.port);
    for (Connection half : List.copyOf(listener.synQueue)) {
      forget(half);
      run.recorder()
          .changes(
              now(),
              end,
              half.number,
              List.of(new Step.Change(half.state(), State.CLOSED, Clause.CLOSE_LISTEN)));
    }
    for (Connection waiting : List.copyOf(listener.acceptQueue)) {
      if (waiting.state() != State.CLOSED) {
        apply(waiting, new Event.Abort());
      }
    }
    listener.acceptQueue.clear();
  }

  void unreachable(int code) {
    Connection connection = lastSender;
    if (connection != null && connection.state() != State.CLOSED) {
      connection.unreachable = Errno.ofIcmp(code);
      apply(connection, new Event.Unreachable(code));
    }
  }

  /** The newest connection of this host that is still in the table; null if there is none. */
  Connection newest() {
    Connection newest = null;
    for (Connection connection : connections.values()) {
      newest = connection;
    }
    return newest;
  }
}
