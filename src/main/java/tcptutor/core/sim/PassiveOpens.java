package tcptutor.core.sim;

import java.util.List;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.Event;
import tcptutor.core.tcp.Segment;
import tcptutor.core.tcp.Seq;
import tcptutor.core.tcp.Setting;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Step;
import tcptutor.core.tcp.Tcb;
import tcptutor.core.tcp.Tcp;

/**
 * What a host does with segments that find a listener and no connection: half-open entries, SYN
 * cookies (RFC 4987 §3.6), Fast Open (RFC 7413), and overflow of the two queues.
 */
final class PassiveOpens {
  private final Simulation run;
  private final Host host;
  private final HostConfig settings;

  PassiveOpens(Simulation run, Host host) {
    this.run = run;
    this.host = host;
    this.settings = host.side.host();
  }

  /** A segment that belongs to no connection, at a port where somebody listens. */
  void receive(Listener listener, Entry.Sent sent, int remotePort) {
    Segment segment = sent.segment();
    boolean opens = segment.syn() && !segment.acks() && !segment.rst();
    if (opens && listener.acceptQueueFull()) {
      host.stateless(
          listener.config, Tcb.LISTEN, sent, listener.port, remotePort, Event.Permission.NO_ROOM);
    } else if (opens && needsCookie(listener)) {
      answerWithCookie(listener, sent, remotePort);
    } else if (opens) {
      openPassively(listener, sent, remotePort, fastOpenPermission(listener, segment));
    } else if (segment.acks() && !segment.rst() && isCookie(listener, segment, remotePort)) {
      openPassively(listener, sent, remotePort, Event.Permission.SYN_COOKIE);
    } else {
      host.stateless(
          listener.config, Tcb.LISTEN, sent, listener.port, remotePort, Event.Permission.ORDINARY);
    }
  }

  private boolean needsCookie(Listener listener) {
    int half = listener.synQueue.size() + listener.phantoms;
    boolean nearlyFull =
        settings.get(HostSetting.SYN_COOKIES) == 0
            && settings.get(HostSetting.MAX_SYN_BACKLOG) - half
                < settings.get(HostSetting.MAX_SYN_BACKLOG) / 4;
    return settings.get(HostSetting.SYN_COOKIES) == 2 || listener.synQueueFull() || nearlyFull;
  }

  private Event.Permission fastOpenPermission(Listener listener, Segment syn) {
    String brought = syn.options().fastOpen();
    if (brought == null || !listener.fastOpen || (settings.get(HostSetting.FAST_OPEN) & 2) == 0) {
      return Event.Permission.ORDINARY;
    }
    return brought.equals(host.cookieForPeer())
        ? Event.Permission.FAST_OPEN
        : Event.Permission.GRANT_COOKIE;
  }

  private void openPassively(
      Listener listener, Entry.Sent sent, int remotePort, Event.Permission permission) {
    Seq iss = host.initialNumbers.next(listener.port, remotePort);
    Connection child = host.create(listener.port, remotePort, listener.config, Tcb.LISTEN);
    child.listener = listener;
    child.reuseAddress = listener.reuseAddress;
    String grant = permission == Event.Permission.GRANT_COOKIE ? host.cookieForPeer() : null;
    Step step =
        Tcp.step(
            child.config,
            child.tcb,
            new Event.Arrives(sent.segment(), iss, permission, grant),
            host.clock());
    host.noteArrival(sent, step.clauses());
    if (step.tcb().state() == State.LISTEN) {
      return;
    }
    if (permission != Event.Permission.SYN_COOKIE) {
      host.initialNumbers.used(iss);
    }
    run.recorder()
        .begin(host.end, child.number, run.recorder().state(host.end, child.number, State.LISTEN));
    host.carryOut(child, step);
  }

  // --- SYN cookies -----------------------------------------------------------------------------

  private boolean isCookie(Listener listener, Segment ack, int remotePort) {
    return listener.cookiesSent
        && !listener.acceptQueueFull()
        && ack.ack()
            .plus(-1)
            .equals(host.initialNumbers.cookie(listener.port, remotePort, ack.seq().plus(-1)));
  }

  private void answerWithCookie(Listener listener, Entry.Sent sent, int remotePort) {
    if (settings.get(HostSetting.SYN_COOKIES) == 0) {
      host.stateless(
          listener.config, Tcb.LISTEN, sent, listener.port, remotePort, Event.Permission.NO_ROOM);
      return;
    }
    listener.cookiesSent = true;
    Seq iss = host.initialNumbers.cookie(listener.port, remotePort, sent.segment().seq());
    // The SYN,ACK is the ordinary one; what makes it a cookie is that the entry behind it is thrown
    // away.
    Step step =
        Tcp.step(listener.config, Tcb.LISTEN, new Event.Arrives(sent.segment(), iss), host.clock());
    host.noteArrival(sent, List.of(Clause.SYN_COOKIE_SENT));
    for (Step.Emission emission : step.emissions()) {
      host.send(listener.port, remotePort, emission.segment(), Clause.SYN_COOKIE_SENT);
    }
  }

  // --- floods ----------------------------------------------------------------------------------

  /**
   * SYNs of sources that will never answer: each takes an entry until its SYN,ACK has been repeated
   * in vain.
   */
  void flood(int count) {
    for (Listener listener : host.listeners.values()) {
      for (int i = 0; i < count; i++) {
        if (!listener.acceptQueueFull() && !needsCookie(listener)) {
          listener.phantoms++;
          listener.youngPhantoms++;
          awaitPhantom(listener, 0);
        }
      }
    }
  }

  private void awaitPhantom(Listener listener, int timeouts) {
    long wait = listener.config.get(Setting.RTO_INITIAL) << timeouts;
    run.at(host.now() + wait, Schedule.Rank.TIMER, () -> timeOutPhantom(listener, timeouts));
  }

  /**
   * The SYN,ACK to a forged source is repeated in vain, or its entry given up (Linux
   * reqsk_timer_handler()).
   */
  private void timeOutPhantom(Listener listener, int timeouts) {
    boolean expires = timeouts >= listener.retriesOfHalfOpen();
    listener.youngPhantoms -= timeouts == 0 ? 1 : 0;
    if (expires) {
      listener.phantoms--;
    } else {
      awaitPhantom(listener, timeouts + 1);
    }
  }
}
