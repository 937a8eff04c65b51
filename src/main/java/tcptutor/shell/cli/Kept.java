package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.prompt.Diary;
import tcptutor.shell.store.Attempt;
import tcptutor.shell.store.Places;
import tcptutor.shell.store.Progress;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.StoreMessages;

/**
 * What is kept of whoever sits at a console, opened when it is asked for first. Where it cannot be
 * opened, that is said once, and learning goes on without.
 */
final class Kept implements AutoCloseable {
  private final Console console;
  private final boolean quiet;
  private Store store;
  private StoreException trouble;
  private Opening opening;

  /** What is kept; where it cannot be opened, that is said at once. */
  Kept(Console console) {
    this(console, false);
  }

  private Kept(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  /** What is kept; where it cannot be opened, that is said when something is to be kept. */
  static Kept quietly(Console console) {
    return new Kept(console, true);
  }

  /**
   * What is kept, for what makes no sense without.
   *
   * @throws UsageException if it cannot be opened
   */
  Store needed() throws UsageException {
    try {
      return open();
    } catch (StoreException e) {
      throw new UsageException(advice(e, console));
    }
  }

  /**
   * What is kept, for what changes it.
   *
   * @throws UsageException if it cannot be opened or written
   */
  Store writable() throws UsageException {
    Store open = needed();
    if (open.isReadOnly()) {
      throw new UsageException(readOnly(open));
    }
    return open;
  }

  /** What is kept; null, with a complaint at the first time, where it cannot be opened. */
  Store orNothing() {
    if (trouble != null) {
      return null;
    }
    boolean first = store == null;
    try {
      Store opened = open();
      if (first && opened.isReadOnly()) {
        complain(readOnly(opened));
      }
      return opened;
    } catch (StoreException e) {
      trouble = e;
      complain(advice(e, console));
      return null;
    }
  }

  /** Opens it, and throws whatever is in the way. */
  Store orTrouble() throws StoreException {
    if (trouble != null) {
      throw trouble;
    }
    return open();
  }

  /** Begins to open it, since it will be needed, while something else is done. */
  Kept soon() {
    opening = new Opening(Learning.dataFolder(console));
    opening.start();
    return this;
  }

  private Store open() throws StoreException {
    if (store == null) {
      Opening begun = opening == null ? new Opening(Learning.dataFolder(console)) : opening;
      opening = null;
      store = begun.store();
    }
    return store;
  }

  /** A thread and no future: the classes of those take longer to load. */
  private static final class Opening extends Thread {
    private final Path folder;
    private Store store;
    private StoreException trouble;
    private Throwable bug;

    Opening(Path folder) {
      this.folder = folder;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        store = Store.open(folder, Instant::now, ZoneId.systemDefault());
      } catch (StoreException e) {
        trouble = e;
      } catch (RuntimeException | Error e) {
        bug = e;
      }
    }

    Store store() throws StoreException {
      if (getState() == State.NEW) {
        run();
      }
      try {
        join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      if (trouble != null) {
        throw trouble;
      }
      if (bug != null) {
        throw new IllegalStateException(bug);
      }
      return store;
    }
  }

  private void complain(Advice advice) {
    if (!quiet) {
      String goesOn = StoreMessages.in(console.lang()).goesOn();
      console.complain(new Advice(advice.what(), advice.mend() + "; " + goesOn));
    }
  }

  /** What was read and answered; nothing where that cannot be known. */
  Progress progress() {
    Store open = orNothing();
    try {
      return open == null ? Progress.unknown(trouble) : open.progress();
    } catch (StoreException e) {
      complain(advice(e, console));
      return Progress.unknown(e);
    }
  }

  /** Where the learner stopped; nowhere where that cannot be known. */
  Places places() {
    Store open = orNothing();
    try {
      return open == null ? Places.unknown(trouble) : open.places();
    } catch (StoreException e) {
      return Places.unknown(e);
    }
  }

  /** Keeps what is read and answered; nothing where that is not possible. */
  Diary diary(Progress progress, Library library, String pack, String lesson, Attempt.Mode mode) {
    Store open = orNothing();
    return open == null || open.isReadOnly()
        ? Diary.NONE
        : new LearnersDiary(console, open, progress, library, pack, lesson, mode);
  }

  /** What is said about something that went wrong. */
  static Advice advice(StoreException e, Console console) {
    return StoreMessages.in(console.lang())
        .advice(e.trouble().name(), e.file(), String.valueOf(e.getMessage()));
  }

  /** What is said where nothing can be kept. */
  Advice readOnly(Store opened) {
    return StoreMessages.in(console.lang())
        .advice(StoreException.Trouble.READ_ONLY.name(), opened.file().toString(), "");
  }

  /** The same as something that a learner can be told. */
  static IOException told(StoreException e, Console console) {
    Advice advice = advice(e, console);
    return new IOException(advice.what() + " (" + advice.mend() + ")", e);
  }

  @Override
  public void close() {
    if (opening != null) {
      // Begun and never needed.
      orNothing();
    }
    if (store != null) {
      store.close();
      store = null;
    }
  }
}
