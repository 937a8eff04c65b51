package tcptutor.core.play;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.scenario.EventText;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Plan;

/** Acts as lines of a scenario, and as changes of one. */
public final class Acts {
  private Acts() {}

  /** What an act does, as a line of a scenario: {@code lose client ACK 1}. */
  public static String line(Act act) {
    return act.match(
        new Act.Cases<>() {
          @Override
          public String meddle(Act.Meddle meddle) {
            return EventText.of(meddle.fault());
          }

          @Override
          public String call(Act.Calling calling) {
            return EventText.of(calling.calls());
          }

          @Override
          public String strike(Act.Strike strike) {
            return EventText.of(strike.happening());
          }
        });
  }

  /** What was changed before a run began, and the acts besides: the latest fault comes first. */
  public static Overrides added(Overrides before, List<Act> acts) {
    List<Fault> faults = new ArrayList<>(before.faults());
    List<Call> calls = new ArrayList<>(before.calls());
    List<Plan.Timed> happenings = new ArrayList<>(before.happenings());
    for (Act act : acts) {
      act.match(new Adding(faults, calls, happenings));
    }
    return before.with(faults, calls, happenings);
  }

  /** When an act happens, in microseconds; -1 for a fault, which has no time. */
  record Time() implements Act.Cases<Long> {
    @Override
    public Long meddle(Act.Meddle meddle) {
      return -1L;
    }

    @Override
    public Long call(Act.Calling calling) {
      return calling.calls().isEmpty() ? -1L : calling.calls().get(0).at();
    }

    @Override
    public Long strike(Act.Strike strike) {
      return strike.happening().at();
    }
  }

  /** Adds an act to lists: the latest word on a segment counts, so its fault comes first. */
  record Adding(List<Fault> faults, List<Call> calls, List<Plan.Timed> happenings)
      implements Act.Cases<Void> {
    @Override
    public Void meddle(Act.Meddle meddle) {
      faults.add(0, meddle.fault());
      return null;
    }

    @Override
    public Void call(Act.Calling calling) {
      calls.addAll(calling.calls());
      return null;
    }

    @Override
    public Void strike(Act.Strike strike) {
      happenings.add(strike.happening());
      return null;
    }
  }
}
