package tcptutor.shell.screen;

import java.util.List;

/**
 * What a screen wants after a key.
 *
 * @param go where to go
 * @param next the screen to show; null to close or to leave
 * @param errands what is to be done in the world, in order
 */
public record Turn(Go go, Screen next, List<Errand> errands) {
  /** Copies the errands. */
  public Turn {
    errands = List.copyOf(errands);
  }

  /** Where to go. */
  public enum Go {
    /** This screen, as it is now. */
    STAY,
    /** Another one on top of this. */
    OPEN,
    /** Back to the one below. */
    CLOSE,
    /** Out of the program. */
    LEAVE
  }

  /** The same screen, as it is now. */
  public static Turn stay(Screen now) {
    return new Turn(Go.STAY, now, List.of());
  }

  /** Another screen on top. */
  public static Turn open(Screen next) {
    return new Turn(Go.OPEN, next, List.of());
  }

  /** Back to the screen below. */
  public static Turn close() {
    return new Turn(Go.CLOSE, null, List.of());
  }

  /** Out of the program. */
  public static Turn leave() {
    return new Turn(Go.LEAVE, null, List.of());
  }

  /** The same with something to be done. */
  public Turn with(Errand errand) {
    List<Errand> more = new java.util.ArrayList<>(errands);
    more.add(errand);
    return new Turn(go, next, more);
  }
}
