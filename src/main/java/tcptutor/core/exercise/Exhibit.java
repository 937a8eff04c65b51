package tcptutor.core.exercise;

import java.util.List;
import tcptutor.core.ladder.Hidden;
import tcptutor.core.ladder.Remarks;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.Trace;

/** What is shown with a question. */
public sealed interface Exhibit {
  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /** One answer for each kind of exhibit. */
  interface Cases<R> {
    /** Nothing. */
    R none();

    /** A ladder. */
    R picture(Picture picture);

    /** Lines. */
    R lines(Lines lines);
  }

  /** Nothing is shown. */
  record None() implements Exhibit {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.none();
    }
  }

  /**
   * A run as far as it may be seen.
   *
   * @param trace the run, cut off where the question begins
   * @param absolute whether sequence numbers are shown as they are on the wire
   * @param hidden what is left blank
   * @param notes what the scenario says at a time
   */
  record Picture(Trace trace, boolean absolute, Hidden hidden, Remarks notes) implements Exhibit {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.picture(this);
    }
  }

  /** A list, such as what one end captured. */
  record Lines(List<Text> lines) implements Exhibit {
    /** Copies the list. */
    public Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.lines(this);
    }
  }
}
