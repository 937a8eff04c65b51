package tcptutor.core.sim;

import java.util.List;
import java.util.Map;
import tcptutor.core.tcp.State;
import tcptutor.core.tcp.Tcb;
import tcptutor.core.tcp.Timer;

/**
 * A run with everything that both hosts knew after each of its events, so that it can be stepped
 * forwards and backwards. A trace alone says what was seen from outside.
 *
 * @param trace what happened
 * @param frames what the hosts knew, in order of time; the first before anything happened
 */
public record Film(Trace trace, List<Frame> frames) {
  /** Copies the frames. */
  public Film {
    frames = List.copyOf(frames);
    if (frames.isEmpty()) {
      throw new IllegalArgumentException("a film has at least one frame");
    }
  }

  /**
   * What both hosts knew after an event.
   *
   * @param at when, in microseconds
   * @param entries how many entries of the trace had been written by then
   * @param client the client's host
   * @param server the server's host
   */
  public record Frame(long at, int entries, HostView client, HostView server) {
    /** The host of an end. */
    public HostView host(End end) {
      return end == End.CLIENT ? client : server;
    }
  }

  /**
   * A host as it looks from inside.
   *
   * @param up whether it has power
   * @param plugged whether its cable is in
   * @param connections those it knows, in the order in which they came about
   * @param listeners its listening sockets
   */
  public record HostView(
      boolean up, boolean plugged, List<ConnectionView> connections, List<ListenerView> listeners) {
    /** Copies the lists. */
    public HostView {
      connections = List.copyOf(connections);
      listeners = List.copyOf(listeners);
    }

    /** Its side of a connection; null while it knows nothing of it. */
    public ConnectionView connection(int number) {
      for (int i = connections.size() - 1; i >= 0; i--) {
        if (connections.get(i).number() == number) {
          return connections.get(i);
        }
      }
      return null;
    }

    /** The state of a connection that it knows; otherwise LISTEN if it listens, or CLOSED. */
    public State state(int number) {
      ConnectionView known = connection(number);
      if (known != null) {
        return known.tcb().state();
      }
      return listeners.isEmpty() ? State.CLOSED : State.LISTEN;
    }
  }

  /**
   * One side of a connection.
   *
   * @param number of the pair of ports in the run, from 0
   * @param localPort this host's port
   * @param remotePort the peer's
   * @param tcb what TCP knows
   * @param due when each running timer goes off, in microseconds
   */
  public record ConnectionView(
      int number, int localPort, int remotePort, Tcb tcb, Map<Timer, Long> due) {
    /** Copies the map. */
    public ConnectionView {
      due = Map.copyOf(due);
    }
  }

  /**
   * A listening socket.
   *
   * @param port where it listens
   * @param backlog the most complete connections that may wait, less one
   * @param synQueue connections in SYN-RECEIVED, those of forged sources among them
   * @param acceptQueue complete connections that no accept() has taken
   */
  public record ListenerView(int port, int backlog, int synQueue, int acceptQueue) {}
}
