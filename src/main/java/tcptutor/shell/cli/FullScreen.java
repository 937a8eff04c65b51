package tcptutor.shell.cli;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.screen.Depth;
import tcptutor.shell.screen.Face;
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
  private final Console console;

  /* Opening the terminal loads a library, which takes as long as making the first screen. */
  private final CompletableFuture<Tty> tty = CompletableFuture.supplyAsync(new Opening());

  FullScreen(Console console) {
    this.console = console;
  }

  /** Not a lambda: linking the first one takes longer than the opening. */
  private static final class Opening implements java.util.function.Supplier<Tty> {
    @Override
    public Tty get() {
      try {
        return Ttys.open();
      } catch (IOException e) {
        throw new CompletionException(e);
      }
    }
  }

  int home() throws UsageException {
    LearnersShelf shelf = new LearnersShelf(console);
    return show(Screens.home(shelf), shelf);
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
            console.style().colour() ? Depth.of(console.env()) : Depth.NONE);
    try {
      Face face =
          new Face(
              tty.join(),
              theme,
              new Errands(console, shelf),
              console.lang(),
              console.looks().ascii(),
              console.looks().motion());
      return face.run(first) == Face.Left.QUIT ? Exit.DONE : Exit.INTERRUPTED;
    } catch (CompletionException e) {
      throw unusable(e.getCause());
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private UsageException unusable(Throwable cause) {
    String why = cause instanceof IOException io ? Reasons.of(io) : cause.toString();
    ScreenMessages texts = ScreenMessages.in(console.lang());
    return new UsageException(new Advice(texts.noTerminal(why), texts.usePlain()));
  }
}
