package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.utils.Signals;
import tcptutor.shell.prompt.Answered;
import tcptutor.shell.screen.Errand;
import tcptutor.shell.screen.Face;
import tcptutor.shell.store.Places;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.Reasons;
import tcptutor.shell.text.ScreenMessages;

/** Does what screens want done: keeps what was read, writes files, runs commands. */
final class Errands implements Face.Runner {
  private final LearnersShelf shelf;
  private final AtomicBoolean resumed = new AtomicBoolean();
  private Console console;
  private boolean failed;

  Errands(Console console, LearnersShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public String run(Errand errand) {
    try {
      return keep(errand);
    } catch (StoreException e) {
      return notKept(Kept.advice(e, console).what());
    } catch (IOException e) {
      return notKept(Reasons.of(e));
    }
  }

  private String notKept(String why) {
    // Said once: it will not be otherwise the next time, and the learner wants to read on.
    String news = failed ? "" : texts().notKept(why);
    failed = true;
    return news;
  }

  private ScreenMessages texts() {
    return ScreenMessages.in(console.lang());
  }

  private String keep(Errand errand) throws IOException {
    if (errand instanceof Errand.Write write) {
      return write(write);
    } else if (errand instanceof Errand.Speak speak) {
      console = console.in(speak.lang());
    } else if (errand instanceof Errand.SectionRead read) {
      shelf.read(read.pack(), read.lesson(), read.section());
      shelf.changed();
    } else if (errand instanceof Errand.Place place) {
      shelf
          .places()
          .stopped(
              new Places.Place(
                  place.pack(), place.lesson(), place.section(), place.block(), place.line()));
    } else if (errand instanceof Errand.Bookmark mark) {
      shelf
          .places()
          .bookmark(
              new Places.Place(
                  mark.pack(), mark.lesson(), mark.section(), mark.block(), mark.line()),
              mark.set());
    } else if (errand instanceof Errand.Answered answered) {
      shelf
          .diary(answered.pack())
          .answered(
              new Answered(
                  answered.question(),
                  answered.answer(),
                  answered.level(),
                  null,
                  answered.marks(),
                  false,
                  0));
      shelf.changed();
    } else if (errand instanceof Errand.Watched watched) {
      shelf.watched(watched.trace());
    } else if (errand instanceof Errand.Run run) {
      command(run.command());
      shelf.refresh();
    }
    return "";
  }

  private String write(Errand.Write write) {
    try {
      Files.writeString(
          Path.of(write.file()),
          write.text(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
      return texts().written(write.file());
    } catch (FileAlreadyExistsException e) {
      return texts().notWritten(write.file(), texts().fileExists());
    } catch (IOException e) {
      return texts().notWritten(write.file(), Reasons.of(e));
    } catch (InvalidPathException e) {
      return texts().notWritten(write.file(), e.getReason());
    }
  }

  /** Runs a command where the screen was, and waits until it was read. */
  private void command(List<String> words) {
    Main.within(console, words);
    console.out().print(texts().enterGoesBack());
    console.out().flush();
    try {
      int typed = console.in().read();
      while (typed >= 0 && typed != '\n') {
        typed = console.in().read();
      }
    } catch (IOException e) {
      // The terminal is gone; the face will notice.
    }
  }

  /**
   * As Ctrl-Z does in any other program: stops the process group, so that a script that waits for
   * us stops as well. The command is one of the group: it ends, and this returns, only when all go
   * on. What nobody could wake again is not stopped.
   */
  @Override
  public void stop() {
    try {
      new ProcessBuilder("kill", "-TSTP", "0").inheritIO().start().waitFor();
    } catch (IOException e) {
      // No such command, as on Windows: nothing is stopped there.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Only now, since it takes longer than the first frame may. */
  @Override
  public boolean shown() {
    Signals.register("CONT", () -> resumed.set(true));
    return shelf.load();
  }

  @Override
  public boolean resumed() {
    return resumed.getAndSet(false);
  }
}
