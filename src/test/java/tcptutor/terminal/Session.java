package tcptutor.terminal;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import com.pty4j.unix.UnixPtyProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A program in a terminal: types into it and waits for what it shows. A thread of its own reads
 * what comes, so that the program is never held up.
 */
final class Session implements AutoCloseable {
  static final String DOWN = "\u001b[B";
  static final String RIGHT = "\u001b[C";
  static final String LEFT = "\u001b[D";
  static final String END = "\u001b[F";
  static final String PAGE_DOWN = "\u001b[6~";
  static final String ENTER = "\r";
  static final String TAB = "\t";
  static final String ESCAPE = "\u001b";
  static final String CTRL_C = "\u0003";
  static final String CTRL_L = "\u000c";
  static final String CTRL_Z = "\u001a";

  /** A loaded machine takes long; what is waited for comes much sooner everywhere else. */
  private static final int PATIENCE = 30;

  private final PtyProcess process;
  private final Emulator emulator;
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private final Thread reader = new Thread(this::read, "terminal");
  private boolean over;

  /**
   * What to start.
   *
   * @param columns width of the terminal
   * @param rows its height
   * @param answers whether the terminal answers questions
   * @param folder where the program runs
   * @param env all of its environment
   * @param command the program and its arguments
   */
  record Start(
      int columns,
      int rows,
      boolean answers,
      Path folder,
      Map<String, String> env,
      List<String> command) {}

  Session(Start start) throws IOException {
    emulator = new Emulator(start.columns(), start.rows(), start.answers());
    process =
        new PtyProcessBuilder(start.command().toArray(new String[0]))
            .setDirectory(start.folder().toString())
            .setEnvironment(start.env())
            .setInitialColumns(start.columns())
            .setInitialRows(start.rows())
            .start();
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    byte[] buffer = new byte[1 << 16];
    try {
      InputStream in = process.getInputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        byte[] replies = take(buffer, count);
        if (replies.length > 0) {
          send(replies);
        }
      }
    } catch (IOException e) {
      // Closed: as good as the end.
    }
    synchronized (this) {
      over = true;
      notifyAll();
    }
  }

  private synchronized byte[] take(byte[] bytes, int count) {
    raw.write(bytes, 0, count);
    emulator.feed(bytes, count);
    notifyAll();
    return emulator.takeReplies();
  }

  private void send(byte[] bytes) throws IOException {
    OutputStream out = process.getOutputStream();
    out.write(bytes);
    out.flush();
  }

  // --- the learner -----------------------------------------------------------------------------

  /** Types, as the bytes that a terminal sends for the keys. */
  Session type(String keys) throws IOException {
    send(keys.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Types, and waits until this stands on the screen. */
  Session type(String keys, String until) throws IOException, InterruptedException {
    return type(keys).waitFor(until);
  }

  /** Waits until a whole frame has this text. */
  Session waitFor(String text) throws InterruptedException {
    return waitFor("'" + text + "'", screen -> screen.text().contains(text));
  }

  /** Waits until no whole frame has this text any more. */
  Session waitForNo(String text) throws InterruptedException {
    return waitFor("no '" + text + "'", screen -> !screen.text().contains(text));
  }

  /** Waits until a whole frame satisfies; a frame that is half drawn is not looked at. */
  Session waitFor(String what, Predicate<Emulator> wanted) throws InterruptedException {
    return waitForAnything(what, screen -> isWhole() && wanted.test(screen));
  }

  /** Waits until what is there satisfies, whoever may have written it. */
  synchronized Session waitForAnything(String what, Predicate<Emulator> wanted)
      throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!wanted.test(emulator)) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0 || over) {
        throw new AssertionError(
            (over ? "ended before it showed " : "did not show ") + what + "\n" + dump());
      }
      wait(left);
    }
    return this;
  }

  private boolean isWhole() {
    return !emulator.isOnAlternateScreen() || emulator.frameEnded();
  }

  /** Gives the terminal another size. */
  void resize(int columns, int rows) {
    synchronized (this) {
      emulator.resize(columns, rows);
    }
    process.setWinSize(new WinSize(columns, rows));
  }

  /** Takes the terminal away, as closing its window does. */
  void hangUp() throws IOException {
    ((UnixPtyProcess) process).getPty().close();
  }

  // --- what can be seen ------------------------------------------------------------------------

  synchronized List<String> lines() {
    return emulator.lines();
  }

  synchronized String text() {
    return emulator.text();
  }

  synchronized Emulator terminal() {
    return emulator;
  }

  /** Everything that was ever written. */
  synchronized String raw() {
    return raw.toString(StandardCharsets.UTF_8);
  }

  private synchronized String dump() {
    StringBuilder dump = new StringBuilder();
    emulator.lines().forEach(line -> dump.append("  |").append(line).append('\n'));
    return dump + "  modes " + emulator.unusual() + ", strange " + emulator.strange();
  }

  // --- the process -----------------------------------------------------------------------------

  /** The Java process, which may be a child of the shell that was started. */
  ProcessHandle java() throws InterruptedException {
    ProcessHandle self = ProcessHandle.of(process.pid()).orElseThrow();
    for (int i = 0; i < 10 * PATIENCE; i++) {
      ProcessHandle found =
          Stream.concat(Stream.of(self), self.descendants())
              .filter(one -> one.info().command().orElse("").endsWith("/java"))
              .findFirst()
              .orElse(null);
      if (found != null) {
        return found;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no Java process\n" + dump());
  }

  /** Waits for the end and returns the exit code. */
  int exit() throws InterruptedException {
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end\n" + dump());
    }
    reader.join(TimeUnit.SECONDS.toMillis(PATIENCE));
    return process.exitValue();
  }

  @Override
  public void close() {
    try {
      ProcessHandle.of(process.pid())
          .ifPresent(one -> one.descendants().forEach(ProcessHandle::destroyForcibly));
      if (process.isAlive()) {
        process.destroyForcibly();
      }
      hangUp();
    } catch (IOException e) {
      // It was closed before.
    }
  }
}
