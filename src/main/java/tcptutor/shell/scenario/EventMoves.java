package tcptutor.shell.scenario;

import tcptutor.core.exercise.MoveReader;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.Fault;
import tcptutor.core.sim.Happening;
import tcptutor.core.sim.Plan;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;

/** Reads a learner's moves as lines of a scenario's events. */
public final class EventMoves implements MoveReader {
  @Override
  public Result read(String line) {
    EventLine english = new EventLine(Messages.in(Lang.EN));
    try {
      english.read(line);
    } catch (LineException e) {
      return Result.wrong(new Text(said(e.advice()), said(inChinese(line))));
    }
    if (!english.faults().isEmpty()) {
      Fault fault = english.faults().get(0);
      return Result.of(kind(fault.action()), fault);
    }
    if (!english.calls().isEmpty()) {
      return Result.of(english.calls());
    }
    Plan.Timed happening = english.happenings().get(0);
    return breaks(happening.happening())
        ? Result.of(happening)
        : Result.wrong(new Text("'" + line + "' is no move", "“" + line + "”不是一步"));
  }

  private static Advice inChinese(String line) {
    try {
      new EventLine(Messages.in(Lang.ZH)).read(line);
    } catch (LineException e) {
      return e.advice();
    }
    throw new IllegalStateException(line);
  }

  private static String said(Advice advice) {
    return advice.mend().isEmpty() ? advice.what() : advice.what() + " (" + advice.mend() + ")";
  }

  private static Task.Move kind(Fault.Action action) {
    return switch (action) {
      case DROP -> Task.Move.LOSE;
      case DELAY -> Task.Move.DELAY;
      case DUPLICATE -> Task.Move.DUPLICATE;
    };
  }

  private static boolean breaks(Happening happening) {
    return happening instanceof Happening.Crash
        || happening instanceof Happening.Boot
        || happening instanceof Happening.Kill
        || happening instanceof Happening.Unplug
        || happening instanceof Happening.Plug;
  }
}
