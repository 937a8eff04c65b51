package tcptutor.shell.cli;

import java.io.IOException;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.screen.Depth;
import tcptutor.shell.screen.Face;
import tcptutor.shell.screen.Room;
import tcptutor.shell.screen.Screen;
import tcptutor.shell.screen.Screens;
import tcptutor.shell.screen.Theme;
import tcptutor.shell.screen.Tty;
import tcptutor.shell.screen.Ttys;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Reasons;
import tcptutor.shell.text.ScreenMessages;

/** Shows full screens at a console. */
final class FullScreen {
  private static final int USUAL_ROWS = 24;

  private final Console console;
  private final Opening opening = new Opening();

  FullScreen(Console console) {
    this.console = console;
    opening.start();
  }

  /**
   * Opens the terminal, which loads a library and so takes as long as making the first screen. A
   * thread and no future: the classes of those take longer than the opening.
   */
  private static final class Opening extends Thread {
    private Tty tty;
    private IOException failure;

    @Override
    public void run() {
      try {
        tty = Ttys.open();
      } catch (IOException e) {
        failure = e;
      } catch (RuntimeException | Error e) {
        failure = new IOException(e);
      }
    }

    Tty tty() throws IOException {
      waitFor();
      if (failure != null) {
        throw failure;
      }
      return tty;
    }

    void waitFor() {
      try {
        join();
      } catch (InterruptedException e) {
        failure = new IOException(e);
      }
    }
  }

  private Tty tty() throws IOException {
    if (console.looks().smoke()) {
      // Whatever is loaded for the terminal has to be loaded before the end.
      opening.waitFor();
      return Ttys.streams(console.in(), console.out(), console.width(), USUAL_ROWS);
    }
    return opening.tty();
  }

  int home() throws UsageException {
    LearnersShelf shelf = LearnersShelf.loadedLater(console);
    return show(Screens.home(shelf), shelf);
  }

  /** The list of scenarios, to play one. */
  int scenarios() throws UsageException {
    LearnersShelf shelf = new LearnersShelf(console);
    return show(Screens.scenarios(shelf), shelf);
  }

  /** Where the learner was last. */
  int resumed() throws UsageException {
    LearnersShelf shelf = new LearnersShelf(console);
    return show(Screens.resumed(shelf), shelf);
  }

  /** A lesson, from where the learner was or from its beginning. */
  int reader(String pack, String lesson, boolean again) throws UsageException {
    LearnersShelf shelf = new LearnersShelf(console);
    return show(Screens.reader(shelf, pack, lesson, again), shelf);
  }

  int player(Scenario scenario, Overrides overrides, String source) throws UsageException {
    LearnersShelf shelf = new LearnersShelf(console);
    return show(Screens.player(scenario, overrides, new Scribing(source)), shelf);
  }

  private int show(Screen first, LearnersShelf shelf) throws UsageException {
    Theme theme =
        Theme.of(
            Theme.Name.valueOf(console.looks().theme().toUpperCase(java.util.Locale.ROOT)),
            console.style().colour() || console.looks().smoke()
                ? Depth.of(console.env())
                : Depth.NONE);
    if (opening.isAlive()) {
      Screens.rehearse(first, theme, room());
    }
    try {
      Face face =
          new Face(
              tty(),
              theme,
              new Errands(console, shelf),
              console.lang(),
              console.looks().ascii(),
              console.looks().motion());
      boolean asked = face.run(first) == Face.Left.QUIT || console.looks().smoke();
      return asked ? Exit.DONE : Exit.INTERRUPTED;
    } catch (IOException e) {
      throw unusable(e);
    } finally {
      shelf.close();
    }
  }

  /** As far as it is known before the terminal is open. */
  private Room room() {
    Looks looks = console.looks();
    return new Room(console.width(), USUAL_ROWS, console.lang(), looks.ascii(), looks.motion());
  }

  private UsageException unusable(IOException cause) {
    String why = Reasons.of(cause);
    ScreenMessages texts = ScreenMessages.in(console.lang());
    return new UsageException(new Advice(texts.noTerminal(why), texts.usePlain()));
  }
}
