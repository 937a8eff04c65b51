package tcptutor.shell.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;

/** The screens that a command can begin with. */
public final class Screens {
  private Screens() {}

  /** Home. */
  public static Screen home(Shelf shelf) {
    return new HomeScreen(shelf, 0);
  }

  /** The scenarios, to play one. */
  public static Screen scenarios(Shelf shelf) {
    return ListScreen.of(ListScreen.Kind.SCENARIOS, shelf);
  }

  /** The place where the learner read last. */
  public static Screen resumed(Shelf shelf) {
    return ReaderScreen.resumed(shelf);
  }

  /** A lesson, where the learner left it or from its beginning. */
  public static Screen reader(Shelf shelf, String pack, String lesson, boolean again) {
    return again
        ? ReaderScreen.at(shelf, new Shelf.Place(pack, lesson, "", 0, 0))
        : ReaderScreen.of(shelf, pack, lesson);
  }

  /**
   * Draws a screen for nobody, which loads the classes and reads the content that it needs: for the
   * time until the terminal is open.
   */
  public static void rehearse(Screen screen, Theme theme, Room room) {
    Canvas canvas = Canvas.blank(room.width(), room.height());
    screen.draw(canvas, room);
    try {
      Easel easel = new Easel(OutputStream.nullOutputStream());
      easel.open(theme);
      easel.show(canvas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A run to be played. */
  public static Screen player(Scenario scenario, Overrides overrides, Scribe scribe) {
    return PlayerScreen.of(Piece.of(scenario, overrides), scribe);
  }
}
