package tcptutor.shell.screen;

import tcptutor.core.play.Playback;
import tcptutor.core.play.Playback.Outcome;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Film;
import tcptutor.core.sim.Happening;

/** What can be done to hosts and by applications. */
enum Deed {
  CLOSE_CLIENT('1', End.CLIENT),
  CLOSE_SERVER('2', End.SERVER),
  SHUTDOWN_CLIENT('3', End.CLIENT),
  SHUTDOWN_SERVER('4', End.SERVER),
  ABORT_CLIENT('5', End.CLIENT),
  ABORT_SERVER('6', End.SERVER),
  CRASH_CLIENT('7', End.CLIENT),
  CRASH_SERVER('8', End.SERVER),
  BOOT_CLIENT('9', End.CLIENT),
  BOOT_SERVER('0', End.SERVER),
  UNPLUG_CLIENT('u', End.CLIENT),
  UNPLUG_SERVER('U', End.SERVER),
  PLUG_CLIENT('p', End.CLIENT),
  PLUG_SERVER('P', End.SERVER);

  private final char key;
  private final End end;

  Deed(char key, End end) {
    this.key = key;
    this.end = end;
  }

  char key() {
    return key;
  }

  End end() {
    return end;
  }

  boolean isCall() {
    return ordinal() < CRASH_CLIENT.ordinal();
  }

  /** Whether it would change nothing, since the host is like that already. */
  boolean isSo(Film.HostView host) {
    return switch (this) {
      case CRASH_CLIENT, CRASH_SERVER -> !host.up();
      case BOOT_CLIENT, BOOT_SERVER -> host.up();
      case UNPLUG_CLIENT, UNPLUG_SERVER -> !host.plugged();
      case PLUG_CLIENT, PLUG_SERVER -> host.plugged();
      case CLOSE_CLIENT,
          CLOSE_SERVER,
          SHUTDOWN_CLIENT,
          SHUTDOWN_SERVER,
          ABORT_CLIENT,
          ABORT_SERVER ->
          false;
    };
  }

  Outcome on(Playback playback) {
    return switch (this) {
      case CLOSE_CLIENT, CLOSE_SERVER -> playback.close(end);
      case SHUTDOWN_CLIENT, SHUTDOWN_SERVER -> playback.shutdown(end);
      case ABORT_CLIENT, ABORT_SERVER -> playback.abort(end);
      case CRASH_CLIENT, CRASH_SERVER -> playback.strike(new Happening.Crash(end));
      case BOOT_CLIENT, BOOT_SERVER -> playback.strike(new Happening.Boot(end));
      case UNPLUG_CLIENT, UNPLUG_SERVER -> playback.strike(new Happening.Unplug(end));
      case PLUG_CLIENT, PLUG_SERVER -> playback.strike(new Happening.Plug(end));
    };
  }
}
