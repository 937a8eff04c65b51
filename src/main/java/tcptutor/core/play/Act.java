package tcptutor.core.play;

import java.util.List;
import tcptutor.core.sim.Call;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Plan;

/** Something that a learner does to a run. */
public sealed interface Act {
  /** Calls the case that fits; a new kind fails to compile until it is handled. */
  <R> R match(Cases<R> cases);

  /** One answer for each kind. */
  interface Cases<R> {
    /** To a segment. */
    R meddle(Meddle meddle);

    /** As an application. */
    R call(Calling calling);

    /** To a host. */
    R strike(Strike strike);
  }

  /** Loses, delays or doubles a segment. */
  record Meddle(Fault fault) implements Act {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.meddle(this);
    }
  }

  /** Makes socket calls. */
  record Calling(List<Call> calls) implements Act {
    /** Copies the list. */
    public Calling {
      calls = List.copyOf(calls);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /** Crashes, boots, unplugs a host. */
  record Strike(Plan.Timed happening) implements Act {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.strike(this);
    }
  }
}
