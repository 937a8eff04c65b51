package tcptutor.core.exercise;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.ladder.Hidden;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Plan;
import tcptutor.core.sim.Simulation;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Profile;

/**
 * The task of reaching a goal by acting on a run: as the network, or as the applications.
 *
 * @param plan what happens without the learner
 * @param showing how its runs are shown
 * @param goals what must be so at the end
 * @param allowed what may be done
 * @param solution lines that reach the goal with the fewest moves
 * @param reader reads the learner's lines
 */
public record Driving(
    Plan plan,
    Showing showing,
    List<Goal> goals,
    List<Task.Move> allowed,
    List<String> solution,
    MoveReader reader)
    implements Form {
  private static final int MOST_MOVES = 12;

  /** Copies the lists. */
  public Driving {
    goals = List.copyOf(goals);
    allowed = List.copyOf(allowed);
    solution = List.copyOf(solution);
  }

  static Driving of(Scenario scenario, Profile profile, Task.Drive task, MoveReader reader) {
    List<Goal> goals = new ArrayList<>();
    for (String text : task.goals()) {
      Goal goal = Goal.parse(text);
      if (goal == null) {
        throw new UnaskableException("'" + text + "' is no goal", "“" + text + "”不是目标");
      }
      goals.add(goal);
    }
    Plan plan = Planner.plan(scenario, Overrides.profile(profile));
    return new Driving(plan, Showing.of(scenario), goals, task.moves(), task.solution(), reader);
  }

  /** The fewest moves that are known to reach the goal. */
  public int par() {
    return solution.size();
  }

  /** The goals in words. */
  public List<Text> goalWords() {
    return goals.stream().map(Goal::words).toList();
  }

  /** Whether a run reaches one goal, by its number from 0. */
  public boolean reached(int goal, Trace trace) {
    return goals.get(goal).reachedIn(trace);
  }

  /** Whether a run reaches every goal. */
  public boolean reachedIn(Trace trace) {
    return goals.stream().allMatch(goal -> goal.reachedIn(trace));
  }

  /** Runs the plan with moves. */
  public Trace run(List<MoveReader.Result> moves) {
    // What the scenario's own network does stays as it is: the first fault decides.
    List<Fault> faults = new ArrayList<>(plan.faults());
    List<Call> calls = new ArrayList<>(plan.calls());
    List<Plan.Timed> happenings = new ArrayList<>(plan.happenings());
    for (MoveReader.Result move : moves) {
      calls.addAll(move.calls());
      if (move.fault() != null) {
        faults.add(move.fault());
      }
      if (move.happening() != null) {
        happenings.add(move.happening());
      }
    }
    return Simulation.run(plan.with(calls, faults, happenings));
  }

  /**
   * What lines do.
   *
   * @param moves what they say, as far as they could be read
   * @param problems what is wrong with the others
   * @param trace the run they lead to; null while there are problems
   */
  public record Attempt(List<MoveReader.Result> moves, List<Text> problems, Trace trace) {}

  /** Reads lines, separated by line ends or semicolons, and runs what they say. */
  public Attempt attempt(String answer) {
    List<MoveReader.Result> moves = new ArrayList<>();
    List<Text> problems = new ArrayList<>();
    for (String line : answer.split("[\\n;；]")) {
      if (!line.isBlank()) {
        take(line.strip(), moves, problems);
      }
    }
    if (moves.size() > MOST_MOVES) {
      problems.add(Wording.tooManyMoves(MOST_MOVES));
    }
    return new Attempt(moves, problems, problems.isEmpty() ? run(moves) : null);
  }

  /** The run that lines lead to; nothing while they cannot be read. */
  public Exhibit picture(String answer) {
    Trace trace = attempt(answer).trace();
    return trace == null ? new Exhibit.None() : showing.picture(trace, Hidden.NOTHING);
  }

  private void take(String line, List<MoveReader.Result> moves, List<Text> problems) {
    MoveReader.Result move = reader.read(line);
    if (move.problem() != null) {
      problems.add(move.problem());
    } else if (!allowed.contains(move.kind())) {
      problems.add(Wording.notAllowed(line, allowed));
    } else {
      moves.add(move);
    }
  }

  @Override
  public Marks mark(String answer) {
    Attempt attempt = attempt(answer);
    if (attempt.trace() == null) {
      return Marks.unreadable(attempt.problems().get(0));
    }
    List<Marks.Item> items = new ArrayList<>();
    for (Goal goal : goals) {
      items.add(new Marks.Item(goal.words(), "", goal.reachedIn(attempt.trace()), "", Text.EMPTY));
    }
    Marks reached = Marks.of(items);
    if (reached.level() < 4) {
      return new Marks(true, Math.min(2, reached.level()), items);
    }
    int over = attempt.moves().size() - par();
    items.add(
        new Marks.Item(
            Wording.moves(attempt.moves().size(), par()), "", over <= 0, "", Text.EMPTY));
    return new Marks(true, over <= 0 ? 4 : 3, items);
  }

  @Override
  public Text help() {
    return Wording.driveHelp(allowed);
  }

  @Override
  public String key() {
    return String.join("; ", solution);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.drive(this);
  }
}
