package tcptutor.core.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Event;
import tcptutor.core.tcp.Payload;
import tcptutor.core.tcp.Result;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Step;

/**
 * The sockets interface of one host: what its applications call, what has to wait, and what each
 * call gives.
 */
final class Applications {
  private final Simulation run;
  private final Host host;
  private final Map<String, Socket> sockets = new LinkedHashMap<>();

  /** Calls on sockets that an accept() has still to make. */
  private final List<Socket.Pending> early = new ArrayList<>();

  private final List<Socket> polling = new ArrayList<>();
  private List<Clause> clauses = List.of();

  Applications(Simulation run, Host host) {
    this.run = run;
    this.host = host;
  }

  /** The socket that a connection of the plan's beginning belongs to. */
  void adopt(String name, Connection connection) {
    Socket socket = new Socket(name, host);
    attach(socket, connection);
    sockets.put(name, socket);
  }

  /** The listening socket that a plan begins with. */
  void adopt(String name, Listener listener) {
    Socket socket = new Socket(name, host);
    socket.listener = listener;
    socket.port = listener.port;
    socket.reuseAddress = listener.reuseAddress;
    sockets.put(name, socket);
  }

  private static void attach(Socket socket, Connection connection) {
    socket.connection = connection;
    socket.config = connection.config;
    socket.port = connection.localPort;
    socket.reuseAddress = connection.reuseAddress;
    connection.socket = socket;
    connection.taken = true;
  }

  // --- making calls ----------------------------------------------------------------------------

  void make(Call call, int index) {
    Socket.Pending pending = new Socket.Pending(call, index);
    Socket socket = socketFor(call);
    if (socket == null) {
      early.add(pending);
    } else if (!call.overlaps() && !socket.waiting.isEmpty()) {
      socket.waiting.add(pending);
    } else {
      begin(socket, pending);
    }
  }

  private Socket socketFor(Call call) {
    Socket known = sockets.get(call.socket());
    boolean fresh = opens(call.op());
    if (known != null && !(fresh && known.closed)) {
      return known;
    }
    if (fresh || call.op() instanceof Call.Listen) {
      Socket socket = new Socket(call.socket(), host);
      sockets.put(call.socket(), socket);
      return socket;
    }
    // A plan that speaks TCP rather than sockets may use a connection that no accept() has handed
    // out.
    Connection newest = call.overlaps() ? host.newest() : null;
    if (newest != null && newest.socket == null) {
      Socket socket = new Socket(call.socket(), host);
      socket.connection = newest;
      newest.socket = socket;
      sockets.put(call.socket(), socket);
      return socket;
    }
    return null;
  }

  private static boolean opens(Call.Op op) {
    return op instanceof Call.Open
        || op instanceof Call.Connect
        || op instanceof Call.ConnectClose
        || op instanceof Call.SendTo;
  }

  private void begin(Socket socket, Socket.Pending pending) {
    pending.begun = true;
    clauses = List.of();
    int place = run.recorder().entries().size();
    Outcome outcome = socket.closed ? Outcome.failed("EBADF") : start(socket, pending);
    Entry called = new Entry.Called(run.now(), host.end, pending.index, pending.call, clauses);
    run.recorder().entries().add(place, called);
    if (outcome == null) {
      socket.waiting.add(pending);
    } else {
      finish(pending, outcome);
    }
    poll(socket);
  }

  private void finish(Socket.Pending pending, Outcome outcome) {
    run.recorder()
        .add(new Entry.Returned(run.now(), host.end, pending.index, pending.call, outcome));
  }

  /** Does what a call does at once; null if it has to wait. */
  private Outcome start(Socket socket, Socket.Pending pending) {
    Call.Op op = pending.call.op();
    if (op instanceof Call.Open open) {
      return open(socket, open);
    } else if (op instanceof Call.Bind bind) {
      return bind(socket, bind.port());
    } else if (op instanceof Call.SetOption set) {
      return setOptions(socket, set.options());
    } else if (op instanceof Call.Listen listen) {
      return listen(socket, listen.backlog());
    } else if (op instanceof Call.Connect connect) {
      return connect(socket, pending, connect.port(), 0, false);
    } else if (op instanceof Call.ConnectClose both) {
      run.at(run.now() + both.after(), Schedule.Rank.CALL, () -> close(socket));
      connect(socket, pending, both.port(), 0, false);
      return Outcome.OK;
    } else if (op instanceof Call.SendTo send) {
      return connect(socket, pending, send.port(), send.length(), true);
    } else if (op instanceof Call.Send send) {
      return send(socket, send.length(), send.more() || socket.corked);
    } else if (op instanceof Call.Shutdown shutdown) {
      return shutdown(socket, shutdown.how());
    } else if (op instanceof Call.Close) {
      return close(socket);
    } else if (op instanceof Call.Dup dup) {
      socket.descriptors++;
      sockets.put(dup.created(), socket);
      return Outcome.OK;
    }
    return attempt(socket, pending);
  }

  /** Whether a waiting call can return now; null if not. */
  private Outcome attempt(Socket socket, Socket.Pending pending) {
    Call.Op op = pending.call.op();
    if (op instanceof Call.Accept accept) {
      return accept(socket, accept.created());
    } else if (op instanceof Call.Connect) {
      return connected(socket, Outcome.OK);
    } else if (op instanceof Call.SendTo send) {
      return connected(socket, Outcome.of(send.length()));
    } else if (op instanceof Call.Recv recv) {
      return receive(socket, pending, recv.length());
    } else if (op instanceof Call.RecvEof recv) {
      Outcome outcome = receive(socket, pending, Integer.MAX_VALUE);
      if (outcome != null && recv.close()) {
        close(socket);
      }
      return outcome;
    } else if (op instanceof Call.Close) {
      return lingered(socket, pending);
    }
    return Outcome.OK;
  }

  /** Lets waiting calls on a socket return, and begins those that waited for them. */
  void poll(Socket socket) {
    if (polling.contains(socket)) {
      return;
    }
    polling.add(socket);
    boolean moved = true;
    while (moved) {
      moved = pollOnce(socket);
    }
    polling.remove(socket);
  }

  private boolean pollOnce(Socket socket) {
    for (Socket.Pending pending : List.copyOf(socket.waiting)) {
      if (!pending.begun && socket.waiting.peek() == pending) {
        socket.waiting.remove(pending);
        begin(socket, pending);
        return true;
      }
      Outcome outcome = pending.begun ? attempt(socket, pending) : null;
      if (outcome != null) {
        socket.waiting.remove(pending);
        finish(pending, outcome);
        return true;
      }
    }
    return false;
  }

  // --- opening ---------------------------------------------------------------------------------

  private Outcome open(Socket socket, Call.Open open) {
    setOptions(socket, open.options());
    return open.port() == 0 ? Outcome.OK : bind(socket, open.port());
  }

  private Outcome bind(Socket socket, int port) {
    if (host.portTaken(port, socket.reuseAddress)) {
      return Outcome.failed("EADDRINUSE");
    }
    socket.port = port;
    return Outcome.OK;
  }

  private Outcome setOptions(Socket socket, List<SocketOption> options) {
    for (SocketOption option : options) {
      socket.set(option);
    }
    if (socket.connection != null) {
      push(socket, options);
      socket.connection.config = socket.config;
      if (socket.mustReconfigure()) {
        apply(socket.connection, new Event.Reconfigured());
      }
    }
    return Outcome.OK;
  }

  /**
   * Pulling the cork out, or switching Nagle off, lets go what waited (Linux __tcp_sock_set_cork(),
   * _nodelay()).
   */
  private void push(Socket socket, List<SocketOption> options) {
    for (SocketOption option : options) {
      boolean uncorks = option.name() == SocketOption.Name.TCP_CORK && option.value() == 0;
      boolean hurries = option.name() == SocketOption.Name.TCP_NODELAY && option.value() != 0;
      if ((uncorks || hurries) && !socket.corked && socket.connection.state().sendsText()) {
        socket.connection.config = socket.config;
        apply(socket.connection, new Event.Send(Payload.EMPTY, true, Seq.ZERO));
      }
    }
  }

  private Outcome listen(Socket socket, int backlog) {
    int port = socket.port == 0 ? host.side.port() : socket.port;
    boolean bound = socket.port != 0;
    boolean taken =
        bound ? host.listeners.containsKey(port) : host.portTaken(port, socket.reuseAddress);
    if (taken) {
      return Outcome.failed("EADDRINUSE");
    }
    socket.port = port;
    host.listen(port, backlog, socket.config, socket.fastOpen, socket.reuseAddress);
    socket.listener = host.listeners.get(port);
    return Outcome.OK;
  }

  private Outcome connect(
      Socket socket, Socket.Pending pending, int remotePort, int octets, boolean fast) {
    if (socket.listener != null || socket.connection != null) {
      return Outcome.failed("EISCONN");
    }
    if (fast && (host.side.host().get(HostSetting.FAST_OPEN) & 1) == 0) {
      return Outcome.failed("EOPNOTSUPP");
    }
    int remote = remotePort == 0 ? run.host(host.end.other()).side.port() : remotePort;
    int local = socket.port != 0 ? socket.port : host.ephemeralPort(remote);
    if (local < 0) {
      return Outcome.failed("EADDRNOTAVAIL");
    }
    Payload data = octets == 0 ? Payload.EMPTY : Payload.of(run.peekSource(), 0, octets);
    Connection connection = host.connect(socket, local, remote, socket.config, data, fast);
    if (connection == null) {
      return Outcome.failed("EADDRNOTAVAIL");
    }
    connection.offset = octets;
    connection.reuseAddress = socket.reuseAddress;
    connection.taken = true;
    socket.connection = connection;
    return attempt(socket, pending);
  }

  private Outcome connected(Socket socket, Outcome success) {
    Connection connection = socket.connection;
    if (connection.error != null) {
      String errno = connection.error;
      connection.error = null;
      socket.connection = null;
      return Outcome.failed(errno);
    }
    if (connection.state().isSynchronized()) {
      return success;
    }
    return connection.state() == State.CLOSED && connection.opened
        ? Outcome.failed("ECONNABORTED")
        : null;
  }

  private Outcome accept(Socket socket, String created) {
    Listener listener = socket.listener;
    if (listener == null) {
      return Outcome.failed("EINVAL");
    }
    Connection connection = listener.acceptQueue.poll();
    if (connection == null) {
      return null;
    }
    if (connection.socket != null) {
      // A call that came before accept() has made the socket already.
      connection.taken = true;
      releaseEarly(connection.socket.name, connection.socket);
      return Outcome.of(connection.remotePort);
    }
    Socket accepted = sockets.get(created);
    if (accepted == null || accepted.connection != null || accepted.listener != null) {
      accepted = new Socket(created, host);
    }
    attach(accepted, connection);
    sockets.put(created, accepted);
    releaseEarly(created, accepted);
    return Outcome.of(connection.remotePort);
  }

  private void releaseEarly(String name, Socket socket) {
    for (Socket.Pending pending : List.copyOf(early)) {
      if (pending.call.socket().equals(name)) {
        early.remove(pending);
        socket.waiting.add(pending);
      }
    }
    poll(socket);
  }

  /** New connections wait: accept() takes them, or the application's habit does. */
  void wake() {
    for (Socket socket : List.copyOf(sockets.values())) {
      if (socket.listener != null) {
        poll(socket);
        while (host.side.host().is(HostSetting.ACCEPTS) && !socket.listener.acceptQueue.isEmpty()) {
          accept(socket, freeName());
        }
      }
    }
  }

  private String freeName() {
    for (int i = 1; ; i++) {
      String name = i == 1 ? "s" : "s" + i;
      Socket there = sockets.get(name);
      if (there == null || there.connection == null || there.closed) {
        return name;
      }
    }
  }

  // --- data ------------------------------------------------------------------------------------

  private Outcome send(Socket socket, int length, boolean more) {
    Connection connection = socket.connection;
    if (connection == null) {
      return Outcome.failed("EPIPE");
    }
    if (connection.error != null) {
      String errno = connection.error;
      connection.error = null;
      return Outcome.failed(errno);
    }
    State state = connection.state();
    boolean writable = state == State.SYN_SENT || state == State.SYN_RECEIVED || state.sendsText();
    if (!writable || connection.tcb.snd().closing()) {
      return Outcome.failed("EPIPE");
    }
    apply(connection, new Event.Send(connection.write(length), !more, Seq.ZERO));
    return Outcome.of(length);
  }

  private Outcome receive(Socket socket, Socket.Pending pending, int wanted) {
    Connection connection = socket.connection;
    if (connection == null) {
      return Outcome.failed("ENOTCONN");
    }
    while (pending.moved < wanted) {
      if (connection.state() == State.CLOSED) {
        return receiveFromDead(connection, pending, wanted);
      }
      Step step = host.apply(connection, new Event.Receive(wanted - pending.moved));
      Payload data = delivered(step);
      if (!data.isEmpty()) {
        pending.moved += data.length();
        run.recorder().add(new Entry.Read(run.now(), host.end, connection.number, data));
      } else if (step.tells(Result.Kind.WAITS)) {
        return null;
      } else {
        return Outcome.end(pending.moved);
      }
    }
    return Outcome.of(pending.moved);
  }

  private Outcome receiveFromDead(Connection connection, Socket.Pending pending, int wanted) {
    if (!connection.leftover.isEmpty()) {
      Payload data = connection.leftover.take(wanted - pending.moved);
      connection.leftover = connection.leftover.drop(data.length());
      pending.moved += data.length();
      run.recorder().add(new Entry.Read(run.now(), host.end, connection.number, data));
      if (pending.moved == wanted) {
        return Outcome.of(pending.moved);
      }
    }
    if (connection.error != null && !connection.sawEnd) {
      String errno = connection.error;
      connection.error = null;
      return Outcome.failed(errno);
    }
    return Outcome.end(pending.moved);
  }

  private static Payload delivered(Step step) {
    for (Result result : step.results()) {
      if (result.kind() == Result.Kind.DELIVERED) {
        return result.data();
      }
    }
    return Payload.EMPTY;
  }

  /** The habit of reading everything as it arrives. */
  private void readByHabit(Connection connection) {
    if (!host.side.host().is(HostSetting.READS)
        || !connection.taken
        || !connection.socket.waiting.isEmpty()) {
      return;
    }
    int length = connection.tcb.rcv().unread().length();
    if (length > 0) {
      Payload data = delivered(host.apply(connection, new Event.Receive(length)));
      run.recorder().add(new Entry.Read(run.now(), host.end, connection.number, data));
    }
  }

  // --- closing ---------------------------------------------------------------------------------

  private Outcome shutdown(Socket socket, Call.How how) {
    Connection connection = socket.connection;
    if (socket.listener != null) {
      return stopListening(socket, how);
    }
    // In TIME-WAIT the socket itself is closed already, only a small entry stands for it (Linux
    // tcp_time_wait()).
    boolean over =
        connection == null
            || connection.state() == State.CLOSED
            || connection.state() == State.TIME_WAIT;
    if (over) {
      return Outcome.failed("ENOTCONN");
    }
    if (connection.state() == State.SYN_SENT) {
      apply(connection, new Event.Abort());
      return Outcome.OK;
    }
    if (how != Call.How.WR) {
      apply(connection, new Event.StopReceiving());
    }
    if (how != Call.How.RD && !connection.tcb.snd().closing()) {
      apply(connection, new Event.Close());
    }
    return Outcome.OK;
  }

  /**
   * A listener that will not receive does not listen; its waiting accept() fails (Linux
   * inet_shutdown()).
   */
  private Outcome stopListening(Socket socket, Call.How how) {
    if (how != Call.How.WR) {
      host.closeListener(socket.listener);
      socket.listener = null;
    }
    return Outcome.OK;
  }

  private Outcome close(Socket socket) {
    socket.descriptors--;
    if (socket.descriptors > 0 || socket.closed) {
      return Outcome.OK;
    }
    socket.closed = true;
    if (socket.listener != null) {
      host.closeListener(socket.listener);
    }
    Connection connection = socket.connection;
    if (connection == null || connection.state() == State.CLOSED) {
      return Outcome.OK;
    }
    boolean linger = socket.linger > 0;
    apply(connection, socket.linger == 0 ? new Event.Abort() : new Event.Release());
    if (linger && awaitsFinAck(connection)) {
      run.at(run.now() + socket.linger, Schedule.Rank.CALL, () -> endLinger(socket));
      return null;
    }
    return Outcome.OK;
  }

  private static boolean awaitsFinAck(Connection connection) {
    State state = connection.state();
    return state == State.FIN_WAIT_1 || state == State.CLOSING || state == State.LAST_ACK;
  }

  private void endLinger(Socket socket) {
    socket.linger = -1;
    poll(socket);
  }

  /** A close() that lingers returns when the FIN is acknowledged or the time is over. */
  private Outcome lingered(Socket socket, Socket.Pending pending) {
    return socket.linger > 0 && awaitsFinAck(socket.connection) ? null : Outcome.OK;
  }

  // --- events ----------------------------------------------------------------------------------

  private void apply(Connection connection, Event event) {
    clauses = host.apply(connection, event).clauses();
  }

  /** A step may have let calls on this connection return. */
  void progress(Connection connection) {
    if (connection.socket == null) {
      return;
    }
    readByHabit(connection);
    poll(connection.socket);
  }

  /** The process dies: its calls never return, its sockets are closed. */
  void kill() {
    early.clear();
    for (Socket socket : List.copyOf(sockets.values())) {
      socket.waiting.clear();
      socket.descriptors = 1;
      if (!socket.closed) {
        close(socket);
      }
    }
    sockets.clear();
  }

  /** The machine dies: nothing is closed, nothing returns. */
  void vanish() {
    early.clear();
    sockets.clear();
  }
}
