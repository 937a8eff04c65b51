package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tcptutor.core.lesson.Lang;

/** Shows screens and feeds them keys, until one wants to leave. */
public final class Face {
  /** How often a screen that moves is drawn, and how soon a new size is noticed: milliseconds. */
  private static final int FRAME = 40;

  private static final int IDLE = 100;

  /** How long a process that was told to end waits for its screens to end: milliseconds. */
  private static final int LAST_WORDS = 1_000;

  private static final int NARROWEST = 20;
  private static final int LOWEST = 6;

  /** How the learner left. */
  public enum Left {
    /** By a key that says so. */
    QUIT,
    /** By Ctrl-C, by a signal, or because the terminal was closed. */
    INTERRUPTED
  }

  private final Tty tty;
  private final Easel easel;
  private final Keyboard keyboard;
  private final Theme theme;
  private final Runner runner;
  private final boolean ascii;
  private final boolean motion;
  private Pile screens;
  private final Thread rescue = new Thread(this::rescue);
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean ending;
  private Canvas canvas;
  private Lang lang;
  private boolean open;

  /**
   * Prepares to show screens.
   *
   * @param runner does errands
   * @param ascii whether only ASCII characters may draw
   * @param motion whether things may move by themselves
   */
  public Face(Tty tty, Theme theme, Runner runner, Lang lang, boolean ascii, boolean motion) {
    this.tty = tty;
    this.easel = new Easel(tty.out());
    this.keyboard = new Keyboard(tty);
    this.theme = theme;
    this.runner = runner;
    this.lang = lang;
    this.ascii = ascii;
    this.motion = motion;
  }

  /** Shows screens until the learner leaves; the terminal is left as it was in any case. */
  public Left run(Screen first) throws IOException {
    screens = new Pile(first);
    Runtime.getRuntime().addShutdownHook(rescue);
    try {
      take();
      Left left = loop();
      if (left == Left.INTERRUPTED) {
        farewell();
      }
      return left;
    } finally {
      giveBack();
      over.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(rescue);
      } catch (IllegalStateException e) {
        // The process is already on its way out, and the hook has run or will find nothing to do.
      }
      if (ending) {
        leaveTheLastWord();
      }
    }
  }

  /** Whoever told the process to end decides with which code it does; we are not to be faster. */
  private static void leaveTheLastWord() {
    try {
      Thread.sleep(LAST_WORDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is open is kept, what is on top last, since that is where the learner is. */
  private void farewell() {
    for (Screen screen : screens.fromBelow()) {
      screen.farewell(room()).forEach(runner::run);
    }
  }

  /**
   * Runs when the process is told to end. The loop does what is left to do, so that screens are
   * touched by one thread only; a loop that hangs is not waited for.
   */
  private void rescue() {
    ending = true;
    try {
      if (isOpen() && !over.await(LAST_WORDS, TimeUnit.MILLISECONDS)) {
        giveBack();
      }
    } catch (InterruptedException e) {
      giveBack();
    }
  }

  private synchronized boolean isOpen() {
    return open;
  }

  private synchronized void take() throws IOException {
    tty.raw();
    open = true;
    easel.open(theme);
  }

  /**
   * From this thread, or from the one that ends the process. The other screen goes last: who sees
   * the shell again types for it, and an Enter that came before the modes were put back would reach
   * the shell as a character that ends no line.
   */
  private synchronized void giveBack() {
    if (!open) {
      return;
    }
    open = false;
    tty.restore();
    try {
      easel.close();
    } catch (IOException e) {
      // The terminal is gone.
    }
  }

  private Left loop() throws IOException {
    draw();
    if (runner.shown()) {
      draw();
    }
    long before = System.nanoTime();
    while (true) {
      boolean moves = screens.top().moves(room());
      KeyStroke key = keyboard.read(moves ? FRAME : IDLE);
      if (ending || isEnd(key)) {
        return Left.INTERRUPTED;
      }
      long now = System.nanoTime();
      if (moves) {
        screens.replace(screens.top().after((now - before) / 1_000));
      }
      before = now;
      if (key != null && !press(key)) {
        return Left.QUIT;
      }
      boolean resumed = runner.resumed();
      if (resumed) {
        tty.raw();
        easel.open(theme);
      }
      if (key != null || moves || resumed || resized()) {
        draw();
      }
    }
  }

  private static boolean isEnd(KeyStroke key) {
    return key != null && (key.getKeyType() == KeyType.EOF || isCtrl(key, 'c'));
  }

  private static boolean isCtrl(KeyStroke key, char letter) {
    return key.isCtrlDown() && key.getCharacter() != null && key.getCharacter() == letter;
  }

  private boolean resized() {
    Room room = room();
    return canvas.width() != room.width() || canvas.height() != room.height();
  }

  private Room room() {
    int columns = tty.columns();
    int rows = tty.rows();
    return new Room(
        columns == 0 ? 80 : Math.max(NARROWEST, columns),
        rows == 0 ? 24 : Math.max(LOWEST, rows),
        lang,
        ascii,
        motion);
  }

  private void draw() throws IOException {
    Room room = room();
    canvas = Canvas.blank(room.width(), room.height());
    screens.top().draw(canvas, room);
    easel.show(canvas);
  }

  // --- keys ------------------------------------------------------------------------------------

  /** Returns false when the learner leaves. */
  private boolean press(KeyStroke key) throws IOException {
    if (isCtrl(key, 'z')) {
      suspend();
      return true;
    }
    if (isCtrl(key, 'l')) {
      easel.forget();
      return true;
    }
    if (key instanceof MouseAction mouse) {
      return click(mouse);
    }
    return follow(screens.top().press(key, room()));
  }

  private boolean click(MouseAction mouse) throws IOException {
    Screen top = screens.top();
    MouseActionType type = mouse.getActionType();
    if (type == MouseActionType.SCROLL_UP || type == MouseActionType.SCROLL_DOWN) {
      boolean up = type == MouseActionType.SCROLL_UP;
      return follow(top.press(new KeyStroke(up ? KeyType.ArrowUp : KeyType.ArrowDown), room()));
    }
    int x = mouse.getPosition().getColumn();
    int y = mouse.getPosition().getRow();
    boolean inside = x >= 0 && y >= 0 && x < canvas.width() && y < canvas.height();
    Canvas.Click click = inside ? canvas.clickAt(x, y) : null;
    if (type != MouseActionType.CLICK_DOWN || click == null) {
      return true;
    }
    return follow(
        click.key() != null ? top.press(click.key(), room()) : top.pick(click.row(), room()));
  }

  private boolean follow(Turn turn) throws IOException {
    screens.follow(turn);
    for (Errand errand : turn.errands()) {
      run(errand);
    }
    return !screens.isEmpty();
  }

  private void run(Errand errand) throws IOException {
    if (errand instanceof Errand.Speak speak) {
      lang = speak.lang();
      runner.run(errand);
    } else if (errand instanceof Errand.Redraw) {
      easel.forget();
    } else if (errand instanceof Errand.Tell tell) {
      screens.tell(tell.news());
    } else if (errand instanceof Errand.Run) {
      giveBack();
      runner.run(errand);
      take();
      screens.again();
    } else {
      screens.notice(runner.run(errand));
    }
  }

  /** Stops like any other program, the terminal in order, and goes on where it was. */
  private void suspend() throws IOException {
    giveBack();
    runner.stop();
    take();
  }

  /** Does what screens cannot do. */
  public interface Runner {
    /** Does an errand and returns what is to be told about it; empty if nothing is. */
    String run(Errand errand);

    /** Stops this process until it is told to go on. */
    void stop();

    /** The first frame is on the terminal. Returns whether there is more to be drawn now. */
    boolean shown();

    /** Whether the process was stopped from outside and has gone on since the last time asked. */
    boolean resumed();
  }
}
