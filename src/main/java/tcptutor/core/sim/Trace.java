package tcptutor.core.sim;

import java.util.List;
import tcptutor.core.tcp.State;

/**
 * Everything that happened in a run, in order of time. It does not matter to a reader of a trace
 * whether a simulator or a capture produced it.
 *
 * @param client the client's side
 * @param server the server's side
 * @param entries what happened; equal times in order of cause
 * @param endMicros when observation ended, in microseconds
 */
public record Trace(Party client, Party server, List<Entry> entries, long endMicros) {
  public Trace {
    entries = List.copyOf(entries);
  }

  /**
   * One end as the trace names it.
   *
   * @param name one letter for a ladder, such as {@code C} or {@code A}
   * @param address its address
   * @param port its first port
   * @param initial the state the run begins with
   */
  public record Party(String name, String address, int port, State initial) {}

  /** The same run up to an entry, as if observation had ended there. */
  public Trace first(int count) {
    return new Trace(client, server, entries.subList(0, count), endMicros);
  }

  public Party party(End end) {
    return end == End.CLIENT ? client : server;
  }

  /** The segments, in order of sending. */
  public List<Entry.Sent> segments() {
    return entries.stream()
        .filter(Entry.Sent.class::isInstance)
        .map(Entry.Sent.class::cast)
        .toList();
  }

  /** The states one end passed on one connection, in order, transient ones included. */
  public List<Entry.StateChanged> states(End end, int connection) {
    return entries.stream()
        .filter(Entry.StateChanged.class::isInstance)
        .map(Entry.StateChanged.class::cast)
        .filter(change -> change.end() == end && change.connection() == connection)
        .toList();
  }
}
