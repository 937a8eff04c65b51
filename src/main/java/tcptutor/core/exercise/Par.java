package tcptutor.core.exercise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tcptutor.core.lesson.Task;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.sim.SocketOption;
import tcptutor.core.sim.Trace;

/**
 * Looks for a way to a goal with fewer moves than the one given: tries every move of a choice that
 * is wide enough to be trusted (each segment of the run lost, or late or doubled by several times;
 * each call and breakdown of each end at every moment of the run and halfway between), and after
 * each the moves that the changed run offers.
 */
public final class Par {
  private static final long[] DELAYS = {
    60_000, 120_000, 300_000, 1_500_000, 10_000_000, 70_000_000
  };
  private static final int MOST_RUNS = 60_000;
  private static final int MOST_TIMES = 24;

  private final Driving driving;
  private int runs;

  private Par(Driving driving) {
    this.driving = driving;
  }

  /**
   * What was found.
   *
   * @param moves a way to the goal with fewer moves; empty if none was found
   * @param found whether there is one
   * @param exhausted whether everything was tried, within the bound on runs
   */
  public record Search(List<MoveReader.Result> moves, boolean found, boolean exhausted) {}

  /** Searches for a way with fewer moves than the par. */
  public static Search shorter(Driving driving) {
    Par par = new Par(driving);
    for (int depth = 0; depth < driving.par(); depth++) {
      List<MoveReader.Result> found = par.search(List.of(), depth);
      if (found != null) {
        return new Search(found, true, true);
      }
    }
    return new Search(List.of(), false, par.runs < MOST_RUNS);
  }

  private List<MoveReader.Result> search(List<MoveReader.Result> moves, int depth) {
    Trace trace = run(moves);
    if (trace == null) {
      return null;
    }
    if (depth == 0) {
      return driving.reachedIn(trace) ? moves : null;
    }
    for (MoveReader.Result move : candidates(trace)) {
      List<MoveReader.Result> more = new ArrayList<>(moves);
      more.add(move);
      List<MoveReader.Result> found = search(more, depth - 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Trace run(List<MoveReader.Result> moves) {
    if (++runs > MOST_RUNS) {
      return null;
    }
    try {
      return driving.run(moves);
    } catch (RunawayException e) {
      return null;
    }
  }

  private List<MoveReader.Result> candidates(Trace trace) {
    List<MoveReader.Result> all = new ArrayList<>();
    faults(trace, all);
    for (long at : times(trace)) {
      for (End end : End.values()) {
        calls(at, end, all);
        breakdowns(at, end, all);
      }
    }
    return all;
  }

  private void faults(Trace trace, List<MoveReader.Result> all) {
    int[] counts = new int[2];
    for (Entry.Sent sent : trace.segments()) {
      if (sent.origin() == Entry.Origin.ENDPOINT) {
        int nth = ++counts[sent.from().ordinal()];
        fault(Task.Move.LOSE, Fault.Action.DROP, sent.from(), nth, 0, all);
        for (long delay : DELAYS) {
          fault(Task.Move.DELAY, Fault.Action.DELAY, sent.from(), nth, delay, all);
          fault(Task.Move.DUPLICATE, Fault.Action.DUPLICATE, sent.from(), nth, delay, all);
        }
      }
    }
  }

  private void fault(
      Task.Move kind,
      Fault.Action action,
      End end,
      int nth,
      long delay,
      List<MoveReader.Result> all) {
    if (driving.allowed().contains(kind)) {
      Fault fault =
          new Fault(end, Fault.Kind.ANY, List.of(nth), action, delay, Fault.FROM_THE_START);
      all.add(MoveReader.Result.of(kind, fault));
    }
  }

  private void calls(long at, End end, List<MoveReader.Result> all) {
    if (driving.allowed().contains(Task.Move.CALL)) {
      String socket = end == End.CLIENT ? "c" : "s";
      Call.Op linger =
          new Call.SetOption(List.of(new SocketOption(SocketOption.Name.SO_LINGER, 0)));
      List<List<Call.Op>> each =
          List.of(
              List.of(new Call.Connect(0)),
              List.of(new Call.Send(1, true, false)),
              List.of(new Call.Shutdown(Call.How.WR)),
              List.of(new Call.Close()),
              List.of(linger, new Call.Close()));
      for (List<Call.Op> ops : each) {
        all.add(
            MoveReader.Result.of(
                ops.stream().map(op -> new Call(at, end, socket, op, true)).toList()));
      }
    }
  }

  private void breakdowns(long at, End end, List<MoveReader.Result> all) {
    if (driving.allowed().contains(Task.Move.BREAK)) {
      List<Happening> happenings =
          List.of(
              new Happening.Crash(end),
              new Happening.Boot(end),
              new Happening.Kill(end),
              new Happening.Unplug(end),
              new Happening.Plug(end));
      for (Happening happening : happenings) {
        all.add(MoveReader.Result.of(new Plan.Timed(at, happening)));
      }
    }
  }

  /** Every moment of the run and halfway to the next. */
  private static Set<Long> times(Trace trace) {
    Set<Long> times = new LinkedHashSet<>();
    long last = 0;
    times.add(0L);
    for (Entry entry : trace.entries()) {
      if (entry.at() > last && times.size() < MOST_TIMES) {
        times.add((last + entry.at()) / 2);
        times.add(entry.at());
        last = entry.at();
      }
    }
    return times;
  }
}
