package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Clause;
import tcptutor.core.tcp.State;

/**
 * A trace as a list of moments: every change of state has found the arrival or departure it belongs
 * to, and it is known which segments need a row for each of their ends.
 *
 * <p>The simulator writes down a step as cause, changes, departures. So the changes up to the first
 * lasting one belong to the arrival that caused them; later ones are another step, of an
 * application that was woken, and belong to the segment that step sends. What finds neither is a
 * moment of its own.
 */
final class Story {
  private final Trace trace;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Long, Long> timers = new HashMap<>();
  private final List<Moment> moments;
  private final int connections;
  private final String[] tags;
  private final boolean[] arrived;
  private final Map<Entry, Integer> places = new IdentityHashMap<>();

  // The step being read: its arrival while changes still belong to it, and changes without a place.
  private Draft arrival;
  private final List<Entry.StateChanged> pending = new ArrayList<>();

  /** A moment in the making. */
  private static final class Draft {
    final Moment.What what;
    final End end;
    final int connection;
    final Entry entry;
    final Entry.Sent segment;
    final List<Entry.StateChanged> changes = new ArrayList<>(2);
    long span;

    Draft(Moment.What what, End end, int connection, Entry entry, Entry.Sent segment) {
      this.what = what;
      this.end = end;
      this.connection = connection;
      this.entry = entry;
      this.segment = segment;
    }

    long at() {
      return entry == null ? changes.get(0).at() : entry.at();
    }
  }

  Story(Trace trace) {
    this.trace = trace;
    List<Entry.Sent> segments = new ArrayList<>();
    for (Entry entry : trace.entries()) {
      read(entry, segments);
    }
    flush();
    this.connections = countConnections();
    this.moments = finish();
    Splitting splitting = new Splitting(moments, segments.size());
    this.tags = splitting.tags();
    this.arrived = splitting.arrived();
  }

  Trace trace() {
    return trace;
  }

  /** Where an entry stands in the trace, from 0. Equal entries are not the same. */
  int place(Entry entry) {
    if (places.isEmpty()) {
      for (int i = 0; i < trace.entries().size(); i++) {
        places.put(trace.entries().get(i), i);
      }
    }
    return places.get(entry);
  }

  List<Moment> moments() {
    return moments;
  }

  /** How many segments were sent. */
  int segments() {
    return tags.length;
  }

  /** How many connections the run has; at least one. */
  int connections() {
    return connections;
  }

  /**
   * The letter of a segment that needs a row for each end, such as {@code (a)}; null if it needs
   * none.
   */
  String tag(Entry.Sent segment) {
    return tags[segment.id()];
  }

  /** Whether a segment arrives while the run is observed. */
  boolean arrives(Entry.Sent segment) {
    return arrived[segment.id()];
  }

  /** The state in which {@code end} begins. */
  State initial(End end, int connection) {
    for (Entry entry : trace.entries()) {
      if (entry instanceof Entry.StateChanged change
          && change.end() == end
          && change.connection() == connection) {
        return change.from();
      }
    }
    State declared = trace.party(end).initial();
    return connection == 0 || declared == State.LISTEN ? declared : State.CLOSED;
  }

  // --- reading ---------------------------------------------------------------------------------

  private void read(Entry entry, List<Entry.Sent> segments) {
    if (entry instanceof Entry.Sent sent) {
      segments.add(sent);
      departs(sent);
    } else if (entry instanceof Entry.Arrived arrived) {
      flush();
      Entry.Sent sent = segments.get(arrived.id());
      arrival = add(Moment.What.ARRIVES, arrived.end(), arrived.connection(), arrived, sent);
    } else if (entry instanceof Entry.StateChanged change) {
      changes(change);
    } else if (entry instanceof Entry.TimerStarted started) {
      long key = timerKey(started.end(), started.connection(), started.timer().ordinal());
      timers.put(key, started.due() - started.at());
    } else if (entry instanceof Entry.TimerExpired expired) {
      flush();
      Draft timer = add(Moment.What.TIMER, expired.end(), expired.connection(), expired, null);
      Long span =
          timers.get(timerKey(expired.end(), expired.connection(), expired.timer().ordinal()));
      timer.span = span == null ? 0 : span;
    } else if (entry instanceof Entry.Called called) {
      flush();
      add(Moment.What.CALL, called.end(), 0, called, null);
    } else if (entry instanceof Entry.Returned returned) {
      flush();
      add(Moment.What.RETURN, returned.end(), 0, returned, null);
    } else if (entry instanceof Entry.Happened happened) {
      flush();
      add(Moment.What.HAPPENING, endOf(happened.happening()), 0, happened, null);
    }
  }

  private static long timerKey(End end, int connection, int timer) {
    return (connection * 2L + end.ordinal()) * 64 + timer;
  }

  static End endOf(Happening happening) {
    if (happening instanceof Happening.Crash crash) {
      return crash.end();
    } else if (happening instanceof Happening.Boot boot) {
      return boot.end();
    } else if (happening instanceof Happening.Kill kill) {
      return kill.end();
    } else if (happening instanceof Happening.Unplug unplug) {
      return unplug.end();
    } else if (happening instanceof Happening.Plug plug) {
      return plug.end();
    } else if (happening instanceof Happening.Icmp icmp) {
      return icmp.end();
    } else if (happening instanceof Happening.Flood flood) {
      return flood.end();
    }
    return null;
  }

  private Draft add(Moment.What what, End end, int connection, Entry entry, Entry.Sent segment) {
    Draft draft = new Draft(what, end, connection, entry, segment);
    drafts.add(draft);
    return draft;
  }

  private void departs(Entry.Sent sent) {
    boolean explains =
        !pending.isEmpty()
            && sent.origin() == Entry.Origin.ENDPOINT
            && sameStep(pending.get(0), sent.at(), sent.from(), sent.connection());
    if (!explains) {
      flush();
    }
    arrival = null;
    Draft draft = add(Moment.What.DEPARTS, sent.from(), sent.connection(), sent, sent);
    draft.changes.addAll(pending);
    pending.clear();
  }

  private void changes(Entry.StateChanged change) {
    if (arrival != null
        && arrival.end == change.end()
        && arrival.connection == change.connection()) {
      arrival.changes.add(change);
      if (!change.passing()) {
        arrival = null;
      }
      return;
    }
    boolean continues =
        !pending.isEmpty()
            && pending.get(pending.size() - 1).passing()
            && sameStep(pending.get(0), change.at(), change.end(), change.connection());
    if (!continues) {
      flushPending();
    }
    pending.add(change);
  }

  private static boolean sameStep(Entry.StateChanged first, long at, End end, int connection) {
    return first.at() == at && first.end() == end && first.connection() == connection;
  }

  private void flush() {
    arrival = null;
    flushPending();
  }

  private void flushPending() {
    if (!pending.isEmpty()) {
      Entry.StateChanged first = pending.get(0);
      Draft draft = add(Moment.What.CHANGES, first.end(), first.connection(), null, null);
      draft.changes.addAll(pending);
      pending.clear();
    }
  }

  // --- finishing -------------------------------------------------------------------------------

  private int countConnections() {
    int most = 0;
    for (int i = 0; i < drafts.size(); i++) {
      most = Math.max(most, drafts.get(i).connection);
    }
    return most + 1;
  }

  private List<Moment> finish() {
    State[] states = new State[2 * connections];
    for (int i = 0; i < connections; i++) {
      states[2 * i] = initial(End.CLIENT, i);
      states[2 * i + 1] = initial(End.SERVER, i);
    }
    List<Moment> finished = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      for (int k = 0; k < draft.changes.size(); k++) {
        Entry.StateChanged change = draft.changes.get(k);
        states[2 * change.connection() + change.end().ordinal()] = change.to();
      }
      finished.add(
          new Moment(
              draft.at(),
              draft.what,
              draft.end,
              draft.connection,
              draft.entry,
              draft.segment,
              draft.changes,
              states[2 * draft.connection],
              states[2 * draft.connection + 1],
              clauses(draft),
              draft.span));
    }
    return finished;
  }

  private static List<Clause> clauses(Draft draft) {
    List<Clause> all = new ArrayList<>();
    if (draft.entry instanceof Entry.Arrived arrived) {
      addNew(all, arrived.clauses());
    } else if (draft.entry instanceof Entry.TimerExpired expired) {
      addNew(all, expired.clauses());
    } else if (draft.entry instanceof Entry.Called called) {
      addNew(all, called.clauses());
    }
    for (int i = 0; i < draft.changes.size(); i++) {
      addNew(all, draft.changes.get(i).clause());
    }
    if (draft.entry instanceof Entry.Sent sent) {
      addNew(all, sent.clause());
    }
    return all;
  }

  private static void addNew(List<Clause> all, List<Clause> more) {
    for (int i = 0; i < more.size(); i++) {
      addNew(all, more.get(i));
    }
  }

  private static void addNew(List<Clause> all, Clause clause) {
    if (clause != null && !all.contains(clause)) {
      all.add(clause);
    }
  }
}
