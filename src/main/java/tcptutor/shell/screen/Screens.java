package tcptutor.shell.screen;

import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;

/** The screens that a command can begin with. */
public final class Screens {
  private Screens() {}

  /** A run to be played. */
  public static Screen player(Scenario scenario, Overrides overrides, Scribe scribe) {
    return PlayerScreen.of(Piece.of(scenario, overrides), scribe);
  }
}
